import mammoth from 'mammoth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, startBrowser } from '../rehearsal/browser.ts'
import { type ABot, aBot, filesIn } from '../teams/aBot.ts'
import { KeysOf } from './keysOf.ts'

// One invented meeting, held twice: at the clerk’s desk by the keys alone, and by words typed to the bot.

const agendaWith = (title: string) => `Saltmarsh Community Safety Partnership
Thursday 26 November 2026, 2.00 pm
Venue: Moot Hall, Saltmarsh

1. Apologies for absence
2. Declarations of interest
3. Night bus marshals
   Presented by: Orla Finnimore, Station Manager
4. ${title}
5. Lamps on the sea wall
6. Any other business`

const box = 'What is said, agreed, or to be done'
const joined = ['Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Beatrix']

/** The words of the draft minutes that a bot has filed, without the hour at which its meeting closed. */
async function draftOf(bot: ABot): Promise<readonly string[]> {
  let draft: Uint8Array | undefined
  await expect
    .poll(
      async () => {
        draft = [...(await filesIn(bot.folder))].find(([path]) => path.endsWith('draft minutes.docx'))?.[1]
        return draft !== undefined
      },
      { timeout: 15_000 },
    )
    .toBe(true)
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(draft ?? []) })
  return value.split(/\n+/).filter(line => line.trim() !== '' && !/ closed at | \d+\.\d\d [ap]m$/.test(line))
}

describe.skipIf(browserMissing)('a whole meeting written at the desk by the keys alone (needs Chromium)', () => {
  let bot: ABot, other: ABot, browser: Browser, page: Page, keys: KeysOf
  const paper = () => page.getByRole('article').first()
  const prints = (words: string | RegExp) => paper().getByText(words).first().waitFor()
  const takes = (item: string) => page.getByText(`${item} (being taken)`).waitFor({ state: 'attached' })
  const isOn = (name: string | RegExp) => expect.poll(() => keys.on()).toMatch(name)

  beforeAll(async () => {
    ;[bot, other] = await Promise.all([aBot(), aBot()])
    browser = await startBrowser()
    await Promise.all([bot, other].map(each => each.room.person('Beatrix').types('link Saltmarsh CSP')))
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(15_000)
    keys = new KeysOf(page)
    await page.goto(`${new URL(bot.messages).origin}/companion?as=${encodeURIComponent('id of Beatrix Lonsdale')}`)
    await page.getByText('Read it in').waitFor()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await Promise.all([bot?.close(), other?.close()])
  })

  it('begins with the agenda, pasted, put right in its table and published', async () => {
    await keys.to('The agenda, as it was sent out or published')
    await page.keyboard.insertText(agendaWith('Grant to voluntary group'))
    await keys.presses('Read it in')
    await page.getByRole('dialog').waitFor()
    await keys.press('Escape')
    await keys.fills('Title: 4', 'Grants to voluntary groups')
    await keys.press('Tab')
    await page.getByText('Not sent yet').waitFor({ state: 'hidden' })
    await keys.presses('Publish')
    await page.getByText('The agenda is published').waitFor()
    expect(await keys.on()).not.toBe('')
  }, 30_000)

  it('goes on with who is here, and the meeting opened', async () => {
    await bot.room.meetingStarts(...joined)
    await keys.to(/^Who is here/)
    await keys.press('Enter')
    await keys.presses('Apologies: Tobias Quennell')
    await page.getByText('Apologies recorded').waitFor()
    await isOn('Present: Tobias Quennell')
    await keys.presses('Run the meeting', true)
    await keys.presses('Open the meeting')
    await keys.presses('The minutes', true)
    await takes('1. Apologies for absence')
  }, 30_000)

  it('is written, item by item, in one box', async () => {
    await keys.to(box)
    await keys.presses(/^Next item: 2/)
    await takes('2. Declarations of interest')
    await isOn(box)
    await keys.presses(/^Next item: 3/)
    await takes('3. Night bus marshals')
    await keys.presses(/^Presented by Orla Finnimore/)
    await prints(/Orla Finnimore/)
    await keys.to(box, true)
    for (const line of ['Members heard that:', 'fewer calls had come since June', 'radios were wanted']) {
      await keys.types(line)
      await keys.press(line.startsWith('radios') ? 'Control+Enter' : 'Enter')
    }
    await prints('radios were wanted')
    await keys.types('= the marshals be funded until June 2027')
    await keys.press('Enter')
    await prints(/marshals be funded/)
    await keys.types('→ write to the bus company')
    await keys.to('Owner')
    await keys.types('@wil')
    await page.getByRole('option', { name: /Wilf Harkaway/ }).waitFor()
    await keys.press('Enter')
    await keys.to('Due')
    await keys.types('3 December 2026')
    await keys.press('Enter')
    await prints(/write to the bus company/i)
    await isOn(box)
    expect(await page.getByLabel(box).inputValue()).toBe('')
  }, 40_000)

  it('has what was recorded put right, struck out and taken back', async () => {
    await keys.presses(/^Next item: 4/)
    await takes('4. Grants to voluntary groups')
    await keys.types('= ')
    await keys.to('Minuted as')
    await keys.types('Noted')
    await keys.presses('Record')
    await prints(/Noted|noted/)
    await isOn(box)
    for (const words of ['Five groups had aplied.', 'Struck.', 'Taken back.']) {
      await keys.types(words)
      await keys.press('Enter')
      await prints(words)
    }
    await keys.presses('Undo')
    await paper().getByText('Taken back.').waitFor({ state: 'detached' })
    await isOn(box)
    await keys.press('ArrowUp')
    await isOn('Text')
    await keys.presses('Strike out')
    await paper().getByText('Struck.').waitFor({ state: 'detached' })
    await keys.to(/^Put right: Five groups/, true)
    await keys.press('Enter')
    await isOn('Text')
    await keys.fills('Text', 'Five groups had applied.')
    await keys.press('Control+Enter')
    await prints('Five groups had applied.')
    await isOn(/^Put right: Five groups had applied/)
  }, 40_000)

  it('is closed from the box, and filed in the very words of the same meeting typed to the bot', async () => {
    await keys.presses('Go to the writing box', true)
    await isOn(box)
    await keys.presses(/^Next item: 5/)
    await takes('5. Lamps on the sea wall')
    await keys.types('+ @wil')
    await page.getByRole('option', { name: /Wilf Harkaway/ }).waitFor()
    await keys.press('Enter')
    await keys.press('Enter')
    await prints(/Wilf Harkaway/)
    await keys.types('Nine of the lamps were out.')
    await keys.press('Enter')
    await prints('Nine of the lamps were out.')
    await keys.presses(/^Next item: 6/)
    await takes('6. Any other business')
    await keys.types('There was none.')
    await keys.press('Enter')
    await prints('There was none.')
    await keys.presses(/^Next item: none/)
    await page.getByText('The meeting is closed.').waitFor()
    await isOn(box)

    await holdsTheSame(other)
    expect(await draftOf(bot)).toEqual(await draftOf(other))
  }, 60_000)

  it('stands in the register as it is when that is turned to, where the next agenda is pasted', async () => {
    await keys.presses('Register', true)
    await page.getByRole('heading', { name: 'Minutes, and how they stand' }).waitFor()
    await keys.to(/^Paste an agenda/)
    expect(await keys.seen()).toBe(true)
    await keys.to('The agenda, as it was sent out or published')
    await page.keyboard.insertText(agendaWith('Grants').replace('26 November 2026', '14 January 2027'))
    await keys.presses('Read it in')
    await page.getByRole('dialog').waitFor()
    await keys.presses('Publish')
    await page.getByRole('button', { name: /^Open the meeting’s page: .*14 January 2027/ }).waitFor()
    await isOn('Read it in')
    await keys.presses('Open the meeting’s page: Saltmarsh Community Safety Partnership, Thursday 26 November 2026')
    await prints('Nine of the lamps were out.')
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('main')
  }, 30_000)
})

/** The same meeting, by what is typed to the bot and pressed on its cards. */
async function holdsTheSame({ room }: ABot): Promise<void> {
  const clerk = room.person('Beatrix')
  await clerk.types(`agenda\n\n${agendaWith('Grants to voluntary groups')}`, { where: 'one-to-one' })
  await clerk.waitsFor('Publish')
  await clerk.presses('Publish')
  await room.meetingStarts(...joined)
  for (const words of [
    'apologies Tobias Quennell',
    'open',
    'next item',
    'next item',
    'presented by Orla Finnimore, Station Manager',
    'note Members heard that:\n- fewer calls had come since June\n- radios were wanted',
    'resolved that the marshals be funded until June 2027',
    'action Wilf Harkaway: write to the bus company by 3 December 2026',
    'next item',
    'noted',
    'note Five groups had applied.',
    'next item',
    'presented by Wilf Harkaway',
    'note Nine of the lamps were out.',
    'next item',
    'note There was none.',
    'next item',
  ])
    await clerk.types(words, { where: 'one-to-one' })
}
