import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserMissing, findingsOn, startBrowser } from '../rehearsal/browser.ts'
import { cardPage, drawOn, heightOf } from '../rehearsal/cardsDrawn.ts'
import type { Card } from '../../src/cards/card.ts'
import { chairCard } from '../../src/cards/chairCard.ts'
import { itemCard } from '../../src/cards/itemCard.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import {
  by,
  called,
  chair,
  declare,
  everybody,
  given,
  guest,
  item,
  open,
  present,
  publish,
  resolve,
} from '../meeting/given.ts'
import { note } from '../meeting/given.ts'

const long =
  'Refresh of the community safety partnership plan for the years 2026 to 2029, with the strategic assessment'
/** The worst that can be: a long title, people in the room who may not hear it, interests of every kind, the quorum lost, everybody wishing to speak, and a long record. */
const worst: CalledMeeting = given(
  called({
    agenda: {
      items: [
        item('1', 'Apologies for absence'),
        item('2', long, {
          minutes: 15,
          presenters: [{ name: 'Orla Finnimore', role: 'Station Manager, Saltmarsh Fire and Rescue' }],
          restriction: { closedTitle: 'Closed', paragraphs: ['1', '2', '7'] },
        }),
        item('3', long),
      ],
    },
  }),
  publish,
  present(...everybody),
  by(guest, { type: 'PromiseAttendance' }),
  open,
  ...everybody
    .slice(1)
    .map((who, n) =>
      by(
        who,
        declare(['Pecuniary interest', 'Prejudicial interest', 'Close connection', 'Personal interest'][n % 4] ?? '', [
          '2',
        ]),
      ),
    ),
  { type: 'TakeItem', item: '2', despite: true },
  ...everybody.map(who => by(who, { type: 'AskToSpeak' })),
).meeting
const usual: CalledMeeting = given(
  called(),
  publish,
  present(...everybody),
  by(everybody[6] ?? chair, declare('Pecuniary interest', ['5'])),
  open,
  { type: 'TakeItem', item: '5' },
  ...Array.from({ length: 6 }, (_, n) =>
    note(`${n + 1}: ridership on the night buses had doubled since the marshals began.`),
  ),
  resolve('the marshals be funded until June 2027'),
).meeting

let browser: Browser
const at = '2026-11-26T14:20:00.000Z'
const drawn = async <T>(
  card: Card,
  look: (page: Page) => Promise<T>,
  scheme: 'light' | 'dark' = 'light',
): Promise<T> => {
  const page = await cardPage(browser, 320, scheme)
  try {
    await drawOn(page, card)
    return await look(page)
  } finally {
    await page.close()
  }
}

const faint = async (page: Page) =>
  ((await findingsOn(page)) as readonly string[]).filter(finding => finding.startsWith('color-contrast'))

const skipped = browserMissing ? ' (skipped: there is no Chromium; CHROMIUM says where it is)' : ''
describe.skipIf(browserMissing)(`on a screen of 320 × 480${skipped}`, { timeout: 60_000 }, () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  test.each(['chair', 'clerk'] as const)(
    'the title, the warnings and `Next item` are seen without scrolling, as the %s has them, however much there is to warn of',
    async as => {
      const card = chairCard(worst, { as, at })
      const { ends, wide, above } = await drawn(card, async page => {
        const box = await page.getByRole('button', { name: 'Next item' }).boundingBox()
        return {
          ends: (box?.y ?? Infinity) + (box?.height ?? 0),
          wide: await page.evaluate<number>('document.documentElement.scrollWidth'),
          above: await page.evaluate<string>(
            `[...document.querySelectorAll('.ac-textBlock')].filter(e => e.getBoundingClientRect().bottom <= ${box?.y ?? 0}).map(e => e.textContent).join(' ')`,
          ),
        }
      })
      expect(ends).toBeLessThanOrEqual(480)
      expect(wide).toBe(320)
      for (const words of [
        'Refresh of the community safety',
        'Restricted (paragraphs 1, 2 and 7)',
        'not entitled: Jasper Nightly',
        'Not quorate',
        'must leave the room before it is discussed',
        'must not vote',
        'may stay and take part',
      ])
        expect(above).toContain(words)
    },
  )
  test.each(['light', 'dark'] as const)(
    'no word of either card is too faint to be read, on a %s ground',
    async scheme => {
      for (const card of [itemCard(usual), chairCard(usual, { as: 'chair', at, more: true })])
        expect(await drawn(card, faint, scheme)).toEqual([])
    },
  )
  test("the item's card is seen whole, whatever the clerk notes", async () => {
    expect(await drawn(itemCard(usual), heightOf)).toBeLessThanOrEqual(480)
  })
})
