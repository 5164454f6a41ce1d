import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserMissing, findingsOn, startBrowser } from '../rehearsal/browser.ts'
import { type ABot, aBot, agendaPasted } from '../teams/aBot.ts'
import { KeysOf } from './keysOf.ts'

const box = 'What is said, agreed, or to be done'

describe.skipIf(browserMissing)(
  'the desk, for whoever has a keyboard alone (needs Chromium)',
  { timeout: 30_000 },
  () => {
    let bot: ABot, browser: Browser, page: Page, keys: KeysOf
    const paper = () => page.getByRole('article').first()
    const prints = (words: string | RegExp) => paper().getByText(words).first().waitFor()
    const isOn = (name: string | RegExp) => expect.poll(() => keys.on()).toMatch(name)
    const written = () => page.getByLabel(box).inputValue()
    const records = async (words: string) => {
      await page.getByLabel(box).focus()
      await keys.types(words)
      await keys.press('Enter')
      await prints(words)
    }
    /** Each stop of the Tab key from the head of the page to its end. */
    const stops = async (each: (name: string) => Promise<void>) => {
      await page.evaluate('document.activeElement.blur(); scrollTo(0, 0)')
      await page.getByRole('link', { name: /^Go to/ }).focus()
      const first = await keys.on()
      for (let n = 0; n < 200; n += 1) {
        await keys.press('Tab')
        const name = await keys.on()
        if (name === first) return
        if (!(await page.evaluate<boolean>('document.activeElement === document.body'))) await each(name)
      }
    }

    beforeAll(async () => {
      bot = await aBot()
      browser = await startBrowser()
      const clerk = bot.room.person('Beatrix')
      await clerk.types('link Saltmarsh CSP')
      await clerk.types(agendaPasted, { where: 'one-to-one' })
      await clerk.waitsFor('Publish')
      await clerk.presses('Publish')
      page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      page.setDefaultTimeout(10_000)
      keys = new KeysOf(page)
      const who = encodeURIComponent('id of Beatrix Lonsdale')
      await page.goto(`${new URL(bot.messages).origin}/companion?as=${who}&meeting=saltmarsh%2F1`)
      await page.getByRole('heading', { name: 'The agenda', exact: true }).waitFor()
    }, 120_000)
    afterAll(async () => {
      await browser?.close()
      await bot?.close()
    })

    it('has the agenda to be put right at the full width, with no column cut off', async () => {
      const cut = 'document.querySelector(".scrolls").scrollWidth - document.querySelector(".scrolls").clientWidth'
      expect(await page.evaluate<number>(cut)).toBeLessThanOrEqual(0)
      await bot.room.meetingStarts('Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Wilf', 'Beatrix')
      await bot.room.person('Imogen').types('open')
      await bot.room.person('Imogen').types('item 3')
      await page.getByText('3. Night bus marshals (being taken)').waitFor({ state: 'attached' })
    })
    it('goes to the writing box by its first stop, and comes by the box before any passage', async () => {
      for (const words of ['The lamps were counted.', 'The lamps were lit.', 'The lamps were put out.'])
        await records(words)
      await keys.presses('Go to the writing box', true)
      expect(await keys.on()).toBe(box)
      await page.getByRole('link', { name: 'Go to the writing box' }).focus()
      const passed: string[] = []
      await stops(async name => void passed.push(name))
      expect(passed.indexOf(box)).toBeLessThan(passed.findIndex(name => name.startsWith('Put right')))
    })
    it('leaves a passage where it is while its item is looked for by the arrow keys, and moves it when it is saved', async () => {
      await keys.to('Put right: The lamps were lit.')
      await keys.press('Enter')
      await isOn('Text')
      await keys.to(/^Item/)
      await keys.press('ArrowDown')
      await keys.press('ArrowDown')
      expect(await keys.on()).toMatch(/^Item/)
      await keys.press('ArrowUp')
      await keys.presses('Save', true)
      await expect
        .poll(async () => (await paper().innerText()).split(/grants to voluntary groups/i)[1])
        .toContain('The lamps were lit.')
      await isOn(/^Put right: /)
    })
    it('keeps what was typed into a passage that is left by Escape, and drops it where that is said', async () => {
      await keys.to('Put right: The lamps were counted.', true)
      await keys.press('Enter')
      await isOn('Text')
      await keys.fills('Text', 'The lamps were counted twice.')
      await keys.press('Escape')
      await isOn('Put right: The lamps were counted.')
      await keys.press('Enter')
      await expect.poll(() => page.getByLabel('Text').inputValue()).toBe('The lamps were counted twice.')
      await keys.presses('Cancel')
      await isOn('Put right: The lamps were counted.')
      await keys.press('Enter')
      await expect.poll(() => page.getByLabel('Text').inputValue()).toBe('The lamps were counted.')
      await isOn('Text')
      await keys.press('Escape')
      await isOn('Put right: The lamps were counted.')
    })
    it('opens what was recorded last by the arrow up in the empty box, and comes back to the box', async () => {
      await page.getByLabel(box).focus()
      await keys.press('ArrowUp')
      await isOn('Text')
      await keys.press('Escape')
      await isOn(/^Put right: /)
      await keys.presses('Go to the writing box', true)
    })
    it('minutes a bare “Noted”, and has the next decision resolved again', async () => {
      await keys.types('= ')
      await keys.to('Minuted as')
      await keys.types('Noted')
      await keys.presses('Record')
      await prints('Noted')
      await isOn(box)
      await keys.types('= the lamps be mended')
      expect(await page.getByLabel('Minuted as', { exact: true }).inputValue()).toBe('resolved')
      await keys.press('Enter')
      await prints(/the lamps be mended/i)
    })
    it('goes on in the box after an action is sent from its last field, and types nothing there', async () => {
      await keys.types('-> count them again')
      await keys.to('Due')
      await keys.types('3 December 2026')
      await keys.press('Enter')
      await isOn(box)
      await prints(/count them again/i)
      expect(await written()).toBe('')
    })
    it('proposes names before posts, and keeps the one that is chosen in sight, at twice the size too', async () => {
      await page.setViewportSize({ width: 640, height: 400 })
      await keys.types('Asked by @o')
      const options = page.getByRole('listbox').getByRole('option')
      await options.first().waitFor()
      expect(await options.first().innerText()).toMatch(/^O|Osterley/)
      const chosen = `(() => {
      const { top, bottom } = document.querySelector('[aria-selected=true]').getBoundingClientRect()
      return top >= 0 && bottom <= innerHeight
    })()`
      await expect.poll(() => page.evaluate(chosen)).toBe(true)
      await keys.press('ArrowUp')
      await expect.poll(() => page.evaluate(chosen)).toBe(true)
      await keys.press('Escape')
      await keys.press('ControlOrMeta+A')
      await keys.press('Backspace')
      await page.setViewportSize({ width: 1280, height: 900 })
    })
    it('gives the keyboard back where a notice is put away', async () => {
      await keys.presses('Undo')
      await page.getByText(/^Taken back/).waitFor()
      await isOn(box)
      await keys.presses('Dismiss', true)
      await isOn(/^Go to|^The minutes|^What is said/)
    })
    it.each([
      [320, 640],
      [640, 400],
      [1280, 720],
    ])('has everything named, and in sight when its turn comes, at %i by %i', async (width, height) => {
      await page.setViewportSize({ width, height })
      await page.getByText(/^Who is here/).focus()
      if ((await page.getByRole('button', { name: 'Left: Wilf Harkaway' }).isVisible()) === false)
        await keys.press('Enter')
      const names: string[] = []
      const [unnamed, unseen]: [string[], string[]] = [[], []]
      await stops(async name => {
        names.push(name)
        if (name === '') unnamed.push(names.at(-2) ?? '')
        // The circle of a radio button is drawn by the label behind it.
        if (!(await keys.seen()) && name !== 'Note') unseen.push(name)
      })
      expect({ unnamed, unseen }).toEqual({ unnamed: [], unseen: [] })
      const pressed = names.filter(name => /^(Present|Left|Apologies|Go there|Write there)/.test(name))
      expect(pressed.length).toBeGreaterThan(5)
      expect(new Set(pressed).size).toBe(pressed.length)
    })
    it('numbers people and not their buttons', async () => {
      const content = 'getComputedStyle(document.querySelector(".people .buttons"), "::before").content'
      expect(await page.evaluate(content)).toBe('none')
    })
    it.each(['light', 'dark'] as const)(
      'shows in forced colours which tab and which kind is chosen, %s',
      async colorScheme => {
        await page.emulateMedia({ forcedColors: 'active', colorScheme })
        const differ = (chosen: string, other: string, property: string) =>
          page.evaluate<boolean>(
            `getComputedStyle(document.querySelector(${JSON.stringify(chosen)})).${property} !== getComputedStyle(document.querySelector(${JSON.stringify(other)})).${property}`,
          )
        expect(await differ('.top nav [aria-current]', '.top nav :not([aria-current])', 'borderBottomColor')).toBe(true)
        expect(await differ('.kind input:checked + span', '.kind input:not(:checked) + span', 'backgroundColor')).toBe(
          true,
        )
        expect(await findingsOn(page)).toEqual([])
        await page.emulateMedia({ forcedColors: null, colorScheme: null })
      },
    )
    it('has the minutes issued, and what a member says of them taken in or left', async () => {
      const member = bot.room.person('Wilf')
      await bot.room.person('Imogen').types('close meeting')
      await bot.room.person('Imogen').waitsFor(/ha(s|ve) not been taken/, { within: 10_000 })
      await bot.room.person('Imogen').types('close meeting')
      await page.getByText('No item is being taken yet').waitFor()
      await keys.presses('The draft, and what to do with it')
      await keys.presses('Issue to members')
      await isOn(/^Comments by/)
      await keys.types('18 December 2026')
      await keys.press('Enter')
      await page.locator('.sheets .chip').getByText('Issued').waitFor()
      await member.waitsFor('Minutes issued', { within: 10_000 })
      for (const comment of ['There were ten lamps.', 'I was there.'])
        await member.presses('Comment', {
          fill: { Item: '3. Night bus marshals', Comment: comment },
          button: 'Comment',
        })
      await keys.presses('The draft, and what to do with it')
      await page.getByText('There were ten lamps.').waitFor()
      await keys.presses(/^Take into the record/)
      await isOn(/^Correct/)
      await keys.fills(/^Text/, 'There were ten lamps, and not nine.')
      await keys.presses('Take into the record')
      await prints('There were ten lamps, and not nine.')
      await isOn('The draft, and what to do with it')
      await keys.press('Enter')
      await page.getByRole('dialog').getByText('I was there.').waitFor()
      await keys.presses(/^Leave/)
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
      await isOn('The draft, and what to do with it')
    })
  },
)
