import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ABot, aBot, agendaPasted, closes } from '../teams/aBot.ts'
import { browserMissing, startBrowser } from '../rehearsal/browser.ts'

const at = (bot: ABot, meeting = 'saltmarsh/1', person = 'Beatrix Lonsdale') =>
  `${new URL(bot.messages).origin}/companion?as=${encodeURIComponent(`id of ${person}`)}&meeting=${encodeURIComponent(meeting)}`

describe.skipIf(browserMissing)('what stands in the clerk’s box (needs Chromium)', { timeout: 60_000 }, () => {
  let bot: ABot, browser: Browser, context: BrowserContext, page: Page
  const box = () => page.getByRole('textbox', { name: 'What is said, agreed, or to be done' })
  const paper = () => page.getByRole('article').first()

  beforeAll(async () => {
    bot = await aBot()
    browser = await startBrowser()
    const clerk = bot.room.person('Beatrix'),
      chair = bot.room.person('Imogen')
    await clerk.types('link Saltmarsh CSP')
    await clerk.types(agendaPasted, { where: 'one-to-one' })
    await clerk.waitsFor('Publish')
    await clerk.presses('Publish')
    await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Beatrix')
    await chair.types('open')
    await chair.types('item 3')
    context = await browser.newContext()
    page = await context.newPage()
    page.setDefaultTimeout(8_000)
    await page.goto(at(bot))
    await box().waitFor()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await bot?.close()
  })

  it('is an action again with its owner and date, under the item it was begun in, on another machine', async () => {
    await box().pressSequentially('-> count the lamps')
    await page.getByLabel('Owner').fill('Wilf Harkaway')
    await page.getByLabel('Due').fill('3 December 2026')
    await page.waitForTimeout(1_200)
    await bot.room.person('Imogen').types('item 4')
    const elsewhere = await (await browser.newContext()).newPage()
    elsewhere.setDefaultTimeout(8_000)
    await elsewhere.goto(at(bot))
    await expect
      .poll(() => elsewhere.getByRole('textbox', { name: 'What is said, agreed, or to be done' }).inputValue())
      .toBe('count the lamps')
    expect(await elsewhere.getByLabel('Owner').inputValue()).toBe('Wilf Harkaway')
    expect(await elsewhere.getByLabel('Due').inputValue()).toBe('3 December 2026')
    await elsewhere.getByText('You began this under item 3').waitFor()
    await elsewhere.context().close()
    await page.getByRole('radio', { name: /note/i }).first().check()
    await box().fill('')
  })
  it('is nobody else’s who uses the same machine', async () => {
    await box().pressSequentially('Between ourselves')
    const other = await context.newPage()
    await other.goto(at(bot, 'saltmarsh/1', 'Imogen Thistlewood'))
    await other.getByRole('heading', { level: 1 }).waitFor()
    expect(await other.content()).not.toContain('Between ourselves')
    const shelves = (await other.evaluate('Object.keys(localStorage)')) as string[]
    expect(shelves.filter(name => name.includes('unsent'))).toEqual([
      'companion: unsent of Beatrix Lonsdale in saltmarsh/1',
    ])
    await other.close()
  })
  it('stays while the meeting closes, and is minuted then', async () => {
    await closes(bot.room.person('Imogen'))
    await page.getByText('Meeting closed').or(page.getByText(/draft/i)).first().waitFor()
    expect(await box().inputValue()).toBe('Between ourselves')
    await box().press('Enter')
    await paper().getByText('Between ourselves').waitFor()
  })
  it('stands beside what is to be done with the draft, each button of which answers', async () => {
    const dialog = page.getByRole('dialog')
    const press = async (name: string) => {
      if (!(await dialog.isVisible()) || (await dialog.getByRole('button', { name, exact: true }).count()) === 0) {
        if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Back' }).click()
        await page.getByRole('button', { name: 'The draft, and what to do with it' }).click()
      }
      await dialog.getByRole('button', { name, exact: true }).click()
    }
    await press('Record who did not come')
    await dialog.getByText('Choose "Absent" or "Apologies" beside at least one name.').waitFor()
    expect(await dialog.innerText()).not.toContain('](')
    await press('Redraft')
    await page.getByText('I am drawing the draft again').waitFor()
    await press('Send actions to owners')
    await dialog.getByText('There are no open actions to send.').waitFor()
    await press('Issue to members')
    await dialog.getByLabel(/Comments by/).waitFor()
    await press('Add to the minutes')
    await dialog.getByLabel(/^Item/).waitFor()
    await press('Back')
  })
})
