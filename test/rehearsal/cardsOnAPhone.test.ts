import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agendaCard } from '../../src/cards/agendaCard.ts'
import type { Card } from '../../src/cards/card.ts'
import { form } from '../../src/cards/forms.ts'
import { enormous, everyCard, moments } from '../cards/everyCard.ts'
import { browserMissing, findingsOn, startBrowser } from './browser.ts'
import { cardPage, cutOff, drawOn } from './cardsDrawn.ts'

const phone = 320
const wide = 500
let browser: Browser
let page: Page

const answersEndAt = async () => {
  const ends = await Promise.all(
    ["I'll be there", 'Send apologies', 'Declare an interest'].map(name =>
      page
        .getByRole('button', { name, exact: true })
        .boundingBox()
        .then(box => (box === null ? Infinity : box.y + box.height)),
    ),
  )
  return Math.max(...ends)
}
const before = moments['before the meeting']?.meeting
const agendas: readonly (readonly [name: string, card: Card])[] = [
  ['of forty items', agendaCard(enormous('Serious violence duty and progress on it', 40).meeting, [])],
  ['of sixty items', agendaCard(enormous('Serious violence duty', 60).meeting, [])],
  ['with very long words everywhere', agendaCard(enormous('Countering extremism '.repeat(40), 12).meeting, [])],
  [
    'of a member who answered',
    before === undefined ? agendaCard(enormous('x').meeting, []) : agendaCard(before, [], { name: 'Orla Finnimore' }),
  ],
]

describe.skipIf(browserMissing)('at phone width', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    browser = await startBrowser()
    page = await cardPage(browser, phone)
  })
  afterAll(() => browser.close())

  test.each(agendas)('the answers of an agenda card %s are in reach within 480 pixels', async (_, card) => {
    await drawOn(page, card)
    expect(await answersEndAt()).toBeLessThanOrEqual(480)
  })

  test('a folded agenda is short, and shows all its items at one press and fewer again at another', async () => {
    await drawOn(page, agendaCard(enormous('Serious violence duty', 40).meeting, []))
    const height = () => page.evaluate(`document.querySelector('main').scrollHeight`)
    const last = page.getByText('40. Serious violence duty 40')
    expect([await last.isVisible(), Number(await height()) < 1000]).toEqual([false, true])
    await page.getByRole('button', { name: 'Show all 40 items' }).click()
    expect(await last.isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Show fewer items' }).click()
    expect([await last.isVisible(), await page.getByRole('button', { name: 'Show all 40 items' }).isVisible()]).toEqual(
      [false, true],
    )
  })

  test('no choice of the declaration form is cut off', async () => {
    const meeting = enormous('Review of arrangements for licensing', 12).meeting
    await drawOn(page, form('declaration', meeting, { name: 'Orla Finnimore', isClerk: true, nonce: 'n' }).card)
    expect(await cutOff(page)).toEqual([])
  })
})

/** One card of each kind, as it stands in an item of business. */
const inTheItem = everyCard().filter(
  ([name]) => name.endsWith(', in an item') && !/afterwards, item [1-46-9]/.test(name),
)

describe.skipIf(browserMissing)('every card', { timeout: 300_000 }, () => {
  /** Of each card, drawn once: what is cut off at either width, and the list that it makes. */
  const drawn: { name: string; cut: Record<number, readonly string[]>; list: string | null }[] = []
  beforeAll(async () => {
    browser = await startBrowser()
    const on = await cardPage(browser, phone)
    for (const [name, card] of everyCard()) {
      await drawOn(on, card)
      const list = await on.evaluate<string | null>(
        "document.querySelector('.ac-textBlock:not(.ac-input *) ol')?.textContent.slice(0, 60) ?? null",
      )
      const cut: Record<number, readonly string[]> = {}
      for (const width of [wide, phone]) {
        await on.setViewportSize({ width, height: 480 })
        cut[width] = await cutOff(on)
      }
      drawn.push({ name, cut, list })
    }
  }, 300_000)
  afterAll(() => browser.close())

  test.each([phone, wide])('at a width of %i pixels is nowhere cut off', width => {
    expect(drawn.length).toBeGreaterThan(100)
    expect(drawn.filter(({ cut }) => cut[width]?.length !== 0)).toEqual([])
  })

  test('has the number of an item as its title has it, and makes no list of one of it', () => {
    expect(drawn.filter(({ list }) => list !== null)).toEqual([])
  })

  test.each(['light', 'dark'] as const)(
    'in the %s scheme can be read by people without good eyes',
    async colorScheme => {
      const on = await cardPage(browser, phone, colorScheme)
      const found: unknown[] = []
      for (const [name, card] of inTheItem) {
        await drawOn(on, card)
        const broken = await findingsOn(on)
        if (JSON.stringify(broken) !== '[]') found.push([name, broken])
      }
      expect(found).toEqual([])
    },
  )
})
