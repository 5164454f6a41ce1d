import { mkdir } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ABot, aBot, agendaPasted } from '../teams/aBot.ts'
import { browserMissing, findingsOn, startBrowser } from '../rehearsal/browser.ts'

const at = (bot: ABot, person: string) =>
  `${new URL(bot.messages).origin}/companion?as=${encodeURIComponent(`id of ${person}`)}&meeting=saltmarsh%2F1`

/** Pictures to look at, where a folder is named. */
const picture = async (page: Page, name: string) => {
  const folder = process.env['PICTURES']
  if (folder === undefined) return
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

describe.skipIf(browserMissing)('the clerk’s desk (needs Chromium)', () => {
  let bot: ABot, browser: Browser, page: Page
  const box = () => page.getByRole('textbox', { name: 'What is said, agreed, or to be done' })
  const paper = () => page.getByRole('article').first()

  beforeAll(async () => {
    bot = await aBot()
    browser = await startBrowser()
    const clerk = bot.room.person('Beatrix'),
      chair = bot.room.person('Imogen')
    await clerk.types('link Saltmarsh CSP')
    await clerk.types(agendaPasted, { where: 'one-to-one' })
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
    page.setDefaultTimeout(8_000)
    await page.goto(at(bot, 'Beatrix Lonsdale'))
    await page.getByRole('heading', { name: 'The agenda' }).waitFor()
    await picture(page, '1 agenda')
    await clerk.waitsFor('Publish')
    await clerk.presses('Publish')
    await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Beatrix')
    await chair.types('open')
    await chair.types('item 3')
    await page.getByText('3. Night bus marshals (being taken)').waitFor({ state: 'attached' })
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await bot?.close()
  })

  it('records what is typed as it stands, under the item being taken, and shows it as it will be printed', async () => {
    await box().fill('')
    await box().pressSequentially('The marshals had seen fewer incidents since June.')
    await page.keyboard.press('Enter')
    await paper().getByText('The marshals had seen fewer incidents since June.').waitFor()
    await expect(box().inputValue()).resolves.toBe('')
  })
  it('goes on with points by itself, and ends at an empty one', async () => {
    await box().pressSequentially('Members asked about:')
    await page.keyboard.press('Enter')
    await box().pressSequentially('cover at weekends')
    await page.keyboard.press('Enter')
    await box().pressSequentially('the cost of radios')
    await page.keyboard.press('Control+Enter')
    await paper().getByText('the cost of radios').waitFor()
  })
  it('makes a line an action by its sign, with an owner proposed by @', async () => {
    await box().pressSequentially('-> write to the bus company')
    await page.getByLabel('Owner').pressSequentially('@wil')
    await page.getByRole('option', { name: /Wilf Harkaway/ }).waitFor()
    await picture(page, '2 mention')
    await page.keyboard.press('Enter')
    await page.getByLabel('Due').fill('3 December 2026')
    await page.keyboard.press('Enter')
    await paper()
      .getByText(/write to the bus company/i)
      .first()
      .waitFor()
    await expect.poll(() => bot.room.person('Imogen').receives()).toContain('Wilf Harkaway')
  })
  it('makes a line a decision by its sign, with its verb', async () => {
    await box().pressSequentially('= the marshals be funded until June 2027')
    await page.getByLabel('Minuted as', { exact: true }).selectOption({ label: 'Agreed' })
    await page.getByLabel('Proposed by (optional)').fill('Casimir Bellweather')
    await page.getByLabel('Votes (optional)').fill('for 4, against 1')
    await box().press('Enter')
    await paper()
      .getByText(/marshals be funded until June 2027/)
      .waitFor()
    await picture(page, '3 written')
  })
  it('puts a passage right where it stands, and keeps what was there before', async () => {
    await paper().getByText('The marshals had seen fewer incidents since June.').click()
    await page.getByLabel('Text').fill('The marshals had seen fewer incidents since May.')
    await picture(page, '4 passage')
    await page.getByRole('button', { name: 'Save' }).click()
    await paper().getByText('fewer incidents since May').waitFor()
  })
  it('writes nothing over that somebody else has corrected meanwhile', async () => {
    await paper().locator('.entry', { hasText: 'fewer incidents since May' }).click()
    const clerk = bot.room.person('Beatrix')
    const entry = await paper().locator('.entry', { hasText: 'fewer incidents since May' }).getAttribute('data-entry')
    const other = await browser.newPage()
    other.setDefaultTimeout(8_000)
    await other.goto(at(bot, 'Beatrix Lonsdale'))
    await other.locator('.entry', { hasText: 'fewer incidents since May' }).click()
    await other.getByLabel('Text').fill('The marshals had seen fewer incidents since April.')
    await other.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Somebody else has changed this meanwhile').waitFor()
    await page.getByLabel('Text').fill('Mine.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Somebody else has corrected this since you were shown it').waitFor()
    await expect(page.getByLabel('Text').inputValue()).resolves.toBe('Mine.')
    expect(entry).toMatch(/^e\d+$/)
    expect(clerk.receives()).not.toContain('Mine.')
    await picture(page, '5 meanwhile')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await other.close()
  })
  it('records under the item it was begun in, though the meeting has moved on', async () => {
    await box().pressSequentially('Still about the buses')
    await bot.room.person('Imogen').types('item 4')
    await page.getByText('You began this under item 3').waitFor()
    await page.keyboard.press('Enter')
    await paper().getByText('Still about the buses').waitFor()
    const minuted = await paper().innerText()
    expect(minuted.indexOf('Still about the buses')).toBeLessThan(minuted.search(/grants to voluntary groups/i))
  })
  it('has what was not sent when the page is loaded again', async () => {
    await box().pressSequentially('Half a sentence')
    await page.reload()
    await expect.poll(() => box().inputValue()).toBe('Half a sentence')
    await box().fill('')
  })
  it('keeps what is recorded while there is no connection, and records it once, in its order, when there is', async () => {
    await page.context().setOffline(true)
    await box().pressSequentially('First while away.')
    await page.keyboard.press('Enter')
    await box().pressSequentially('Second while away.')
    await page.keyboard.press('Enter')
    await page.getByText('2 not sent yet').waitFor()
    await page.context().setOffline(false)
    await paper().getByText('Second while away.').waitFor()
    const minuted = await paper().innerText()
    expect(minuted.split('First while away.')).toHaveLength(2)
    expect(minuted.indexOf('First while away.')).toBeLessThan(minuted.indexOf('Second while away.'))
  })
  it('can be read at the width of the panel', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await picture(page, '6 panel')
    const wide = await page.evaluate('document.documentElement.scrollWidth')
    expect(wide).toBeLessThanOrEqual(320)
  })
  it.each(['light', 'dark'] as const)(
    'can be used in the %s scheme by those who need more than a mouse and good eyes',
    async scheme => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.setViewportSize({ width: 1280, height: 900 })
      await paper().locator('.entry').first().click()
      expect(await findingsOn(page)).toEqual([])
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.setViewportSize({ width: 320, height: 640 })
      expect(await findingsOn(page)).toEqual([])
      await page.getByRole('button', { name: 'Register' }).click()
      await page.getByRole('heading', { name: /^Actions/ }).waitFor()
      expect(await findingsOn(page)).toEqual([])
      await picture(page, `7 register ${scheme}`)
      await page.setViewportSize({ width: 1280, height: 900 })
      await picture(page, `8 register wide ${scheme}`)
      await page.getByRole('button', { name: 'The minutes' }).click()
      await picture(page, `9 desk ${scheme}`)
    },
  )
})
