import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { castOf } from '../../rehearsal/cast.ts'
import { plainAt, textAt, type Plain } from '../../rehearsal/connector/plainJson.ts'
import { openRehearsalRoom, type RehearsalRoom } from '../../rehearsal/connector/room.ts'
import { FirstMeeting } from '../../rehearsal/firstMeeting.ts'
import { pageFor } from '../../rehearsal/page/server.ts'
import { browserMissing, startBrowser } from './browser.ts'
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
const dialog = {
  task: {
    type: 'continue',
    value: {
      title: 'Record an action',
      card: {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card([{ type: 'Input.Text', id: 'owner', label: 'Owner' }], {
          actions: [{ type: 'Action.Submit', title: 'Record' }],
        }),
      },
    },
  },
}

let browser: Browser
let bot: StubBot
let room: RehearsalRoom
let page: Page
let posted: { where: Plain; id: string }
const faults: string[] = []
const pane = (name: string): Locator => page.getByRole('region', { name, exact: true })

describe.skipIf(browserMissing)('the page', () => {
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    item = 1
    bot = await startStubBot(async (activity, stub) => {
      if (activity['text'] === 'go') posted = { where: activity, id: await stub.posts(activity, agenda()) }
      if (textAt(activity, 'name') === 'task/fetch') return { body: dialog }
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
        return pageFor(opened, partnership, { cast, guide: new FirstMeeting(opened, cast), agenda: exampleAgenda })
      },
    })
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    page.setDefaultTimeout(10_000)
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

  test('can be used by people who need more than a mouse and good eyes', async () => {
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
    const found = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" ")}`))',
    )
    expect(found).toEqual([])
  })
})
