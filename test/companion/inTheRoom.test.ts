import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserMissing, findingsOn, startBrowser } from '../rehearsal/browser.ts'
import { roomAddresses, startRoom, type RoomStarted } from '../rehearsal/roomStarted.ts'

const agenda = readFileSync('examples/riverside-agenda.txt', 'utf8')
const people = ['Dana Okafor', 'Ana Brandt', 'Tomasz Wren', 'Noor Pemberley', 'Sol Meyer']

describe.skipIf(browserMissing)('the companion in the rehearsal room', { timeout: 60_000 }, () => {
  let browser: Browser
  let room: RoomStarted
  let bot: string
  let page: Page
  let stage: Page
  const does = async (name: string, deed: string, about: object = {}) => {
    const answer = await fetch(new URL(`/deeds/${encodeURIComponent(name)}/${deed}`, room.page), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(about),
    })
    expect(answer.status).toBe(200)
  }
  const types = (name: string, text: string, where = 'one-to-one') =>
    does(name, 'types', { text, where, mention: where === 'chat' })
  const pane = (name: string) => page.getByRole('region', { name, exact: true })
  const companion = (name: string): FrameLocator => pane(name).frameLocator('iframe')
  const title = (name: string, words: string | RegExp) =>
    companion(name).getByRole('heading', { level: 1 }).filter({ hasText: words })
  const within = async (ms: number, happens: Promise<unknown>) => {
    const began = Date.now()
    await happens
    expect(Date.now() - began).toBeLessThan(ms)
  }

  beforeAll(async () => {
    browser = await startBrowser()
    const addresses = await roomAddresses()
    bot = `http://127.0.0.1:${addresses.PORT}`
    room = await startRoom(mkdtempSync(join(tmpdir(), 'room-')), addresses)
    page = await browser.newPage({ viewport: { width: 1500, height: 1000 } })
    page.setDefaultTimeout(20_000)
    await page.goto(room.page)
    await types('Ana Brandt', 'link Riverside CSP', 'chat')
    await types('Ana Brandt', `agenda\n\n${agenda}`)
    await pane('Ana Brandt').getByRole('tab', { name: 'One-to-one' }).click()
    await pane('Ana Brandt').getByRole('button', { name: 'Publish' }).click()
    for (const name of people) {
      await does(name, 'joins')
      await pane(name).getByRole('tab', { name: 'Companion' }).click()
    }
    await does('meeting', 'starts')
    await title('Dana Okafor', 'Riverside Community Safety Partnership').waitFor()
    ;[stage] = await Promise.all([page.context().waitForEvent('page'), opensStage()])
    await stage.getByRole('heading', { level: 1 }).waitFor()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await room.ends()
  })

  async function opensStage() {
    await page.getByText('Room', { exact: true }).click()
    await page.getByRole('link', { name: 'The big screen' }).click()
  }

  test('opens the meeting from the chair’s page, and everybody’s page and the chat show it', async () => {
    await companion('Dana Okafor').getByRole('button', { name: 'Open the meeting' }).click()
    await title('Noor Pemberley', 'RSP145. Filming at meetings').waitFor()
    await pane('Sol Meyer').getByRole('tab', { name: 'Meeting chat' }).click()
    await pane('Sol Meyer').getByText('RSP145. Filming at meetings').last().waitFor()
  })

  test('takes the next item by a key, which stands on every page and the big screen within a second', async () => {
    const next = companion('Dana Okafor').getByRole('button', { name: 'Next item: RSP146.' })
    await next.focus()
    await page.keyboard.press('Enter')
    await within(1_500, title('Noor Pemberley', 'RSP146. Apologies for absence').waitFor())
    await within(1_000, stage.getByRole('heading', { name: 'RSP146. Apologies for absence' }).waitFor())
    expect(await page.locator('#companion-1 iframe').evaluate('document.activeElement.tagName')).toBe('IFRAME')
  })

  test('shows within a second what is done in the chat', async () => {
    await types('Dana Okafor', 'item RSP150', 'chat')
    await within(1_000, title('Noor Pemberley', 'RSP150. Strategic assessment').waitFor())
    await types('Ana Brandt', 'resolved that the assessment be adopted')
    await within(1_000, companion('Noor Pemberley').getByText('Resolved that the assessment be adopted').waitFor())
    await within(1_000, stage.getByText('the assessment be adopted').waitFor())
  })

  test('tells the chair at once who has declared an interest on their own page, and what they must do', async () => {
    const noor = companion('Noor Pemberley')
    await noor.getByRole('button', { name: 'Declare an interest' }).click()
    await noor.getByRole('checkbox', { name: /RSP150/ }).check()
    await noor.getByRole('radio', { name: 'Disclosable pecuniary interest' }).check()
    await noor.getByLabel('Nature of the interest').fill('I own the mill')
    await noor.getByRole('button', { name: 'Declare', exact: true }).click()
    await companion('Dana Okafor')
      .getByText(/Noor Pemberley.*must leave the room/)
      .waitFor()
    expect(await companion('Dana Okafor').getByText('I own the mill').count()).toBe(0)
    await noor.getByText('I own the mill').waitFor()
  })

  test('puts who would like to speak on the chair’s page, in the order they asked, until they have spoken', async () => {
    await types('Sol Meyer', 'I would like to speak')
    await companion('Noor Pemberley')
      .getByRole('button', { name: 'I’d like to speak' })
      .or(companion('Noor Pemberley').getByRole('button', { name: "I'd like to speak" }))
      .click()
    const waiting = companion('Dana Okafor').locator('.people li')
    await waiting.nth(1).getByText('Noor Pemberley').first().waitFor()
    await companion('Noor Pemberley').getByText('You would like to speak: number 2 in the list.').waitFor()
    await waiting.first().getByRole('button', { name: 'Has spoken: Sol Meyer' }).click()
    await companion('Noor Pemberley').getByText('number 1 in the list.').waitFor()
    await expect.poll(() => waiting.count()).toBe(1)
  })

  test('has nothing of restricted business on the big screen but its open title', async () => {
    await types('Dana Okafor', 'item RSP154', 'chat')
    await title('Dana Okafor', 'RSP154. Review update').waitFor()
    await types('Ana Brandt', 'note The grebe was seen by nobody.')
    await types('Ana Brandt', 'resolved that the grebe be fed')
    const desk = companion('Ana Brandt')
    for (const typed of [/grebe was seen by nobody/, /the grebe be fed/]) await desk.getByText(typed).first().waitFor()
    await stage.getByRole('heading', { name: 'RSP154. Review update' }).waitFor()
    await stage.getByText('Restricted').waitFor()
    expect(await stage.content()).not.toMatch(/grebe|Harbour Lane/)
    const { meeting } = (await seen('me')) as { meeting: string }
    const view = JSON.stringify(await seen(`meetings/view?view=stage&meeting=${encodeURIComponent(meeting)}`))
    expect(view).toContain('Review update')
    expect(view).not.toMatch(/grebe|Harbour Lane/)
  })

  async function seen(path: string): Promise<unknown> {
    const id = new URL(stage.url()).searchParams.get('as')
    const answer = await fetch(`${bot}/companion/api/${path}`, { headers: { authorization: `Bearer room:${id}` } })
    expect(answer.status).toBe(200)
    return answer.json()
  }

  test('goes with the room from light to dark', async () => {
    const ground = () =>
      companion('Dana Okafor').locator('html').evaluate('getComputedStyle(document.documentElement).backgroundColor')
    await page.evaluate('document.documentElement.dataset.scheme = "dark"')
    await expect.poll(ground).toBe('rgb(41, 41, 41)')
    await page.evaluate('document.documentElement.dataset.scheme = "light"')
    await expect.poll(ground).toBe('rgb(255, 255, 255)')
    expect(await findingsOn(page)).toEqual([])
  })

  test('closes the meeting from the chair’s page, which asks what becomes of what is left', async () => {
    const dana = companion('Dana Okafor')
    await dana.getByText('Close the meeting', { exact: true }).first().click()
    await dana.getByText(/items have not been taken/).waitFor()
    await dana.getByRole('button', { name: 'Defer the rest' }).click()
    await companion('Noor Pemberley').getByText('Closed').first().waitFor()
    await stage.getByRole('heading', { name: 'Closed' }).waitFor()
  })
})
