import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { castOf } from '../../rehearsal/cast.ts'
import { plainAt, textAt, type Plain } from '../../rehearsal/connector/plainJson.ts'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { FirstMeeting } from '../../rehearsal/firstMeeting.ts'
import { pageFor } from '../../rehearsal/page/server.ts'
import { browserMissing, findingsOn, startBrowser } from './browser.ts'
import { answersCard, card, startStubBot, words, type StubBot } from './stubBot.ts'

const people = [
  { name: 'Dana Okafor', part: 'chair' },
  { name: 'Ana Brandt', part: 'clerk' },
  { name: 'Lee Marsh', part: 'member' },
  { name: 'Sol Meyer', part: 'member' },
]
const partnership = {
  key: 'invented',
  name: 'Invented Partnership',
  shortName: 'Invented',
  chat: '19:meeting_invented@thread.v2',
  people,
  quorum: { count: 3, bodies: [] },
}
const exampleAgenda = readFileSync('examples/riverside-agenda.txt', 'utf8')
const nature: Plain = { type: 'Input.Text', id: 'nature', label: 'Nature of the interest' }
let item = 1
const agenda = () =>
  card([words(`Now taking **item ${item}**`)], {
    actions: [
      { type: 'Action.Execute', title: 'Next item', verb: 'next' },
      {
        type: 'Action.ShowCard',
        title: 'Declare an interest',
        card: card([nature], { actions: [{ type: 'Action.Execute', title: 'Declare', verb: 'declare' }] }),
      },
      { type: 'Action.Submit', title: 'Record an action', data: { msteams: { type: 'task/fetch' }, verb: 'action' } },
    ],
  })
const dialog = () => ({
  task: {
    type: 'continue',
    value: {
      title: `Record an action · Item ${item}`,
      card: {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card([{ type: 'Input.Text', id: 'owner', label: 'Owner' }], {
          actions: [{ type: 'Action.Submit', title: 'Record' }],
        }),
      },
    },
  },
})

/** Every style of a container with words in every colour Teams writes on it. */
const palette = () =>
  card(
    ['default', 'emphasis', 'good', 'attention', 'warning', 'accent'].map(style => ({
      type: 'Container',
      style,
      items: ['default', 'accent', 'good', 'warning', 'attention'].flatMap(color =>
        [false, true].map(isSubtle => ({
          type: 'TextBlock',
          text: `${style}, ${color}`,
          color,
          isSubtle,
          size: 'small',
        })),
      ),
    })),
  )

let browser: Browser
let bot: StubBot
let room: RehearsalRoom
let page: Page
let posted: { where: Plain; id: string }
const faults: string[] = []
const axeFinds = () => findingsOn(page)
const pane = (name: string): Locator => page.getByRole('region', { name, exact: true })

describe.skipIf(browserMissing)('the page', { timeout: 90_000 }, () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    item = 1
    bot = await startStubBot(async (activity, stub) => {
      if (activity['text'] === 'go') posted = { where: activity, id: await stub.posts(activity, agenda()) }
      if (activity['text'] === 'palette') await stub.posts(activity, palette())
      if (textAt(activity, 'name') === 'task/fetch') return { body: dialog() }
      if (textAt(activity, 'name') === 'task/submit')
        return {
          body: {
            task: {
              type: 'message',
              value: `Recorded for ${textAt(plainAt(plainAt(activity, 'value'), 'data'), 'owner')}`,
            },
          },
        }
      const action = plainAt(plainAt(activity, 'value'), 'action')
      if (action['verb'] === 'declare')
        return answersCard(card([words(`You declared: ${textAt(plainAt(action, 'data'), 'nature')}`)]))
      if (action['verb'] !== 'next') return undefined
      item += 1
      await stub.updates(posted.where, posted.id, agenda())
      return {
        body: {
          statusCode: 200,
          type: 'application/vnd.microsoft.activity.message',
          value: `Item ${item} <b>is</b> open.`,
        },
      }
    })
    room = await openRehearsalRoom({
      bot: bot.url,
      people,
      chat: { title: partnership.name },
      messageActions: [{ id: 'recordAsNote', title: 'Record as note' }],
      also: opened => {
        const cast = castOf(partnership)
        return pageFor(opened, partnership, {
          cast,
          guide: new FirstMeeting(opened, cast),
          agenda: exampleAgenda,
          startingAfresh: { refused: 'It is on a server.', now: () => Promise.resolve() },
        })
      },
    })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(30_000)
    faults.length = 0
    page.on('pageerror', fault => faults.push(fault.message))
    page.on('console', message => void (message.type() === 'error' && faults.push(message.text())))
    await page.goto(new URL('/', room.serviceUrl).href)
    await pane('Dana Okafor').getByLabel('Write a message').fill('go')
    await pane('Dana Okafor').getByLabel('Write a message').press('Enter')
    await pane('Lee Marsh').getByText('item 1').waitFor()
  })
  afterEach(async () => {
    await page.close()
    await room.close()
    await bot.close()
    expect(faults).toEqual([])
  })

  test('shows a press in one pane to everybody in theirs, and the answer to the one who pressed', async () => {
    await pane('Dana Okafor').getByRole('button', { name: 'Next item' }).click()
    await pane('Sol Meyer').getByText('item 2').waitFor()
    await pane('Dana Okafor').getByText('Item 2 <b>is</b> open.').waitFor()
    expect(await pane('Sol Meyer').getByText('Item 2 <b>is</b> open.').count()).toBe(0)
  })

  test('keeps what somebody declared in their own pane', async () => {
    await pane('Lee Marsh').getByRole('button', { name: 'Declare an interest' }).click()
    await pane('Lee Marsh').getByLabel('Nature of the interest').fill('I own the field')
    await pane('Lee Marsh').getByRole('button', { name: 'Declare', exact: true }).click()
    await pane('Lee Marsh').getByText('You declared: I own the field').waitFor()
    await room.settled()
    expect(await page.getByText('I own the field').count()).toBe(1)
  })

  test('opens a dialog over one pane, and says there what came of it', async () => {
    await pane('Sol Meyer').getByRole('button', { name: 'Record an action' }).click()
    await pane('Sol Meyer').getByRole('dialog').getByLabel('Owner').fill('Lee Marsh')
    await pane('Sol Meyer').getByRole('button', { name: 'Record', exact: true }).click()
    await pane('Sol Meyer').getByText('Recorded for Lee Marsh').waitFor()
    expect(await page.getByText('Recorded for').count()).toBe(1)
  })

  test('does not make an element of what somebody types', async () => {
    await pane('Lee Marsh').getByLabel('Write a message').fill('<img src=x onerror=alert(1)> **bold**')
    await pane('Lee Marsh').getByRole('button', { name: 'Send', exact: true }).click()
    await pane('Sol Meyer').getByText('<img src=x onerror=alert(1)> **bold**').waitFor()
  })

  test('gives the clerk the example agenda to send, one-to-one', async () => {
    await pane('Ana Brandt').getByRole('tab', { name: 'One-to-one' }).click()
    await pane('Ana Brandt').getByRole('button', { name: 'Paste the example agenda' }).click()
    await pane('Ana Brandt').getByRole('button', { name: 'Send', exact: true }).click()
    await expect.poll(() => textAt(bot.heard.at(-1), 'text')).toMatch(/^agenda\n\nRiverside Community/)
    expect(plainAt(bot.heard.at(-1), 'conversation')['conversationType']).toBe('personal')
  })

  describe.each(['light', 'dark'] as const)('in the %s scheme', scheme => {
    test('can be used by people who need more than a mouse and good eyes', async () => {
      await page.emulateMedia({ colorScheme: scheme })
      await pane('Lee Marsh').getByRole('button', { name: 'Next item' }).click()
      await pane('Dana Okafor').getByText('Now taking').waitFor()
      await pane('Sol Meyer').getByRole('button', { name: 'Record an action' }).click()
      await pane('Sol Meyer').getByRole('dialog').waitFor()
      await pane('Lee Marsh').getByRole('button', { name: 'Declare an interest' }).click()
      await page.locator('#guide').getByText('A first meeting').waitFor()
      expect(await axeFinds()).toEqual([])
      await page.getByText('Room', { exact: true }).click()
      await page.getByRole('button', { name: 'Start afresh' }).click()
      expect(await axeFinds()).toEqual([])
    })

    test('writes on a card in no colour that cannot be read', async () => {
      await page.emulateMedia({ colorScheme: scheme })
      await room.person('Dana Okafor').types('palette')
      await pane('Lee Marsh').getByText('accent, attention').first().waitFor()
      expect(await findingsOn(page)).toEqual([])
    })

    test('shows a card on the ground that goes with the page', async () => {
      await page.emulateMedia({ colorScheme: scheme === 'light' ? 'dark' : 'light' })
      await page.getByText('Room', { exact: true }).click()
      await page.getByLabel(scheme === 'light' ? 'Light' : 'Dark', { exact: true }).check()
      const ground = await page.evaluate("getComputedStyle(document.querySelector('.ac-adaptiveCard')).backgroundColor")
      expect(ground).toBe(scheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(43, 43, 43)')
    })
  })

  describe('what somebody has typed', () => {
    test('is in the dialog again when it is reopened after Escape, and the writing box is as it was', async () => {
      const box = pane('Sol Meyer').getByLabel('Write a message')
      await box.fill('not sent yet')
      await box.press('Escape')
      await pane('Sol Meyer').getByRole('button', { name: 'Record an action' }).click()
      await pane('Sol Meyer').getByLabel('Owner').fill('Lee Marsh')
      await pane('Sol Meyer').getByLabel('Owner').press('Escape')
      await pane('Sol Meyer').getByRole('dialog').waitFor({ state: 'detached' })
      await pane('Dana Okafor').getByRole('button', { name: 'Next item' }).click()
      await pane('Sol Meyer').getByText('item 2').waitFor()
      await pane('Sol Meyer').getByRole('button', { name: 'Record an action' }).click()
      expect(await pane('Sol Meyer').getByLabel('Owner').inputValue()).toBe('Lee Marsh')
      expect(await box.inputValue()).toBe('not sent yet')
      await pane('Sol Meyer').getByRole('button', { name: 'Record', exact: true }).click()
      await pane('Sol Meyer').getByRole('button', { name: 'OK' }).press('Escape')
      await pane('Sol Meyer').getByRole('button', { name: 'Record an action' }).click()
      expect(await pane('Sol Meyer').getByLabel('Owner').inputValue()).toBe('')
    })

    test('stays in a card’s form when somebody else’s press draws the card again', async () => {
      await pane('Lee Marsh').getByRole('button', { name: 'Declare an interest' }).click()
      await pane('Lee Marsh').getByLabel('Nature of the interest').fill('I own the field')
      await pane('Dana Okafor').getByRole('button', { name: 'Next item' }).click()
      await pane('Lee Marsh').getByText('item 2').waitFor()
      expect(await pane('Lee Marsh').getByLabel('Nature of the interest').inputValue()).toBe('I own the field')
    })

    test('one-to-one is not carried into the meeting chat, and is there after a reload', async () => {
      const box = pane('Lee Marsh').getByLabel('Write a message')
      await pane('Lee Marsh').getByRole('tab', { name: 'One-to-one' }).click()
      await box.fill('a word in confidence')
      await pane('Lee Marsh').getByRole('tab', { name: 'Meeting chat' }).click()
      expect(await box.inputValue()).toBe('')
      await page.reload()
      await pane('Lee Marsh').getByRole('tab', { name: 'One-to-one' }).click()
      expect(await box.inputValue()).toBe('a word in confidence')
    })
  })

  test('takes the keyboard to a writing box in one step, and with the same keys to the next person’s', async () => {
    const writer = () =>
      page.evaluate("document.activeElement.matches('textarea') && document.activeElement.closest('section').ariaLabel")
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('Alt+Shift+KeyC')
    expect(await writer()).toBe('Dana Okafor')
    await page.keyboard.press('Alt+Shift+KeyC')
    expect(await writer()).toBe('Ana Brandt')
    await page.reload()
    await pane('Lee Marsh').getByText('item 1').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.getByText('Go to the writing box').boundingBox()).toMatchObject({ x: 8, y: 8 })
    await page.keyboard.press('Enter')
    expect(await writer()).toBe('Dana Okafor')
  })

  test.each([
    [1366, 650],
    [360, 740],
  ])('is usable at %i × %i: nothing hangs over, and every person’s box can be written in', async (width, height) => {
    await page.setViewportSize({ width, height })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    for (const { name } of people) {
      await page
        .getByRole('navigation', { name: 'Write as' })
        .getByText(name.split(' ')[0] ?? '', { exact: true })
        .click()
      const box = await pane(name).getByLabel('Write a message').boundingBox()
      const log = await pane(name).getByRole('tabpanel').boundingBox()
      expect(log?.height).toBeGreaterThan(height / 4)
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
      expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
    }
  })

  test.each([
    ['Panel', 320],
    ['Phone', 360],
  ])('shows a pane as wide as a %s: %i', async (name, wide) => {
    await page.getByLabel('Pane 2: how wide').selectOption({ label: `↔ ${name}` })
    expect((await pane('Ana Brandt').boundingBox())?.width).toBe(wide)
    await page.reload()
    await pane('Lee Marsh').getByText('item 1').waitFor()
    expect((await pane('Ana Brandt').boundingBox())?.width).toBe(wide)
  })

  test('leaves room for a phone beside panes that fit', async () => {
    await page.setViewportSize({ width: 1366, height: 650 })
    for (const number of [1, 2]) await page.getByLabel(`Pane ${number}: how wide`).selectOption({ label: '↔ Phone' })
    const boxes = await Promise.all(people.map(({ name }) => pane(name).boundingBox()))
    const ends = boxes.map(box => (box?.x ?? 0) + (box?.width ?? 0)).toSorted((one, other) => one - other)
    const begins = boxes.map(box => box?.x ?? 0).toSorted((one, other) => one - other)
    for (const place of [1, 2, 3]) expect(begins[place]).toBeGreaterThanOrEqual(ends[place - 1] ?? Infinity)
  })

  test('puts the guide away and brings it back, as far as it was', async () => {
    await page.getByRole('button', { name: 'Put the guide away' }).click()
    await page.reload()
    await pane('Lee Marsh').getByText('item 1').waitFor()
    expect(await page.locator('#guide').isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Guide', exact: true }).click()
    expect(await page.locator('#guide').getByRole('listitem').filter({ hasText: 'link Invented' }).count()).toBe(2)
  })
})
