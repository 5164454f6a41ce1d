import type { Browser, FrameLocator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ActAnswer } from '../../src/companion/answers.ts'
import { speakBy } from '../../src/cards/say.ts'
import { speaking } from '../../src/teams/speaking.ts'
import { browserMissing, findingsIn, startBrowser } from '../rehearsal/browser.ts'
import { chairSees, memberSees, pressing, stageSees } from './aView.ts'
import { startStubCompanion, type StubCompanion } from './stubCompanion.ts'

let browser: Browser
let stub: StubCompanion
let page: Page
let frame: FrameLocator
const faults: string[] = []

/** The page in a frame that speaks as Teams does, 320 px wide as a meeting's panel, unless told otherwise. */
async function opens(query = '', { theme = 'default', width = 320, height = 720 } = {}) {
  await page.setViewportSize({ width, height })
  const src = encodeURIComponent(`${stub.origin}/companion${query}`)
  await page.goto(`${stub.around}/?theme=${theme}&src=${src}`)
  frame = page.frameLocator('#frame')
  await frame.locator('h1').waitFor()
}

const inFrame = () => {
  const found = page.frames().find(each => each.url().startsWith(stub.origin))
  if (found === undefined) throw new Error('The companion is not framed.')
  return found
}
const form = (title: string, body: readonly unknown[], actions: readonly unknown[]): ActAnswer =>
  ({ kind: 'form', title, card: { type: 'AdaptiveCard', $schema: '', version: '1.5', body, actions } }) as ActAnswer
const declaring = () =>
  form(
    'Declare an interest',
    [
      {
        type: 'Input.ChoiceSet',
        id: 'kind',
        label: 'Kind of interest',
        style: 'expanded',
        isRequired: true,
        errorMessage: 'Choose the kind of interest.',
        choices: [{ title: 'Personal interest', value: 'personal' }],
      },
      { type: 'Input.Text', id: 'nature', label: 'Nature of the interest', isMultiline: true },
      {
        type: 'Input.Toggle',
        id: 'sensitive',
        title: 'Sensitive: do not show the nature',
        valueOn: 'true',
        valueOff: 'false',
        value: 'false',
      },
    ],
    [{ type: 'Action.Submit', title: 'Declare', data: { verb: 'declare', meeting: 'harbour/3' } }],
  )

describe.skipIf(browserMissing)('the companion’s page', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    speakBy(speaking)
    browser = await startBrowser()
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    stub = await startStubCompanion(chairSees(4))
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    faults.length = 0
    page.on('pageerror', fault => faults.push(fault.message))
    // Microsoft's library asks for its list of origins, and the policy lets it ask nobody.
    page.on('console', message => {
      if (message.type() === 'error' && !/res\.cdn\.office\.net/.test(message.text())) faults.push(message.text())
    })
  })
  afterEach(async () => {
    await page.close()
    await stub.close()
    expect(faults).toEqual([])
  })

  test('shows its first view within a second, in under 150 kB', async () => {
    await page.addInitScript({
      content: `new MutationObserver(() => {
        if (document.querySelector('.now h1') !== null && performance.getEntriesByName('first view').length === 0)
          performance.mark('first view')
      }).observe(document, { childList: true, subtree: true })`,
    })
    await opens()
    const sent = stub.bytes()
    const readable: number[] = []
    for (const _ of [1, 2, 3]) {
      await opens()
      readable.push(Number(await inFrame().evaluate('performance.getEntriesByName("first view")[0].startTime')))
    }
    // The machine has other work: the best of three is the page's own.
    expect(Math.min(...readable)).toBeLessThan(1_000)
    expect(sent).toBeGreaterThan(60_000)
    expect(sent).toBeLessThan(150_000)
  })

  describe.each(['default', 'dark', 'contrast'])('in Teams’ %s theme, 320 px wide', theme => {
    // What a restricted item and a member's page have besides is the same in every theme.
    test.each(
      theme === 'default'
        ? ([
            ['the chair', chairSees(4)],
            ['the chair before a restricted item', chairSees(6)],
            ['a member', memberSees(4)],
          ] as const)
        : ([['the chair before a restricted item', chairSees(6)]] as const),
    )('can be used by %s who needs more than a mouse and good eyes', async (_, view) => {
      stub.shows(view)
      await opens('', { theme })
      for (const fold of await frame.locator('summary').all()) await fold.click()
      for (const fold of await frame.locator('.agenda [aria-expanded]').all()) await fold.click()
      expect(await findingsIn(inFrame())).toEqual([])
      expect(await inFrame().evaluate('document.documentElement.scrollWidth')).toBe(320)
    })

    test('has a form that can be filled in as well', async () => {
      stub.answers = () => [declaring()]
      stub.shows(memberSees(4))
      await opens('', { theme })
      await frame.getByRole('button', { name: 'Declare an interest' }).click()
      await frame.getByRole('button', { name: 'Declare', exact: true }).click()
      await frame.getByText('Choose the kind of interest.').waitFor()
      expect(await findingsIn(inFrame())).toEqual([])
    })

    test('puts on the big screen what can be read from the back', async () => {
      stub.shows(stageSees(4))
      await opens('?view=stage', { theme, width: 1280, height: 720 })
      expect(await findingsIn(inFrame())).toEqual([])
      const size = await frame
        .locator('h1')
        .evaluate('parseFloat(getComputedStyle(document.querySelector("h1")).fontSize)')
      expect(Number(size)).toBeGreaterThanOrEqual(60)
    })
  })

  test('follows Teams into another theme while it is open', async () => {
    await opens()
    const ground = () => inFrame().evaluate('getComputedStyle(document.documentElement).backgroundColor')
    expect(await ground()).toBe('rgb(255, 255, 255)')
    await page.evaluate('around.wears("contrast")')
    await expect.poll(ground).toBe('rgb(0, 0, 0)')
    await page.evaluate('around.wears("dark")')
    await expect.poll(ground).toBe('rgb(41, 41, 41)')
  })

  describe('the chair', () => {
    test('runs a meeting by keyboard alone, from one item to the last and the close', async () => {
      stub.shows(chairSees(1))
      stub.answers = ({ verb }) => {
        const taken = stub.done.filter(each => each.verb === 'next item').length
        if (verb === 'next item') stub.shows(chairSees(1 + taken))
        if (verb === 'close meeting') stub.shows(chairSees(7, { phase: 'closed', phaseInWords: 'Closed' }))
        return []
      }
      await opens()
      await page.keyboard.press('Tab')
      await frame.getByRole('link', { name: 'Go to “Next item”' }).press('Enter')
      for (let number = 2; number <= 7; number += 1) {
        await page.keyboard.press('Enter')
        await frame
          .locator('h1')
          .filter({ hasText: `${number}.` })
          .waitFor()
      }
      expect(stub.done.map(({ data }) => data?.['after'])).toEqual(['i1', 'i2', 'i3', 'i4', 'i5', 'i6'])
      for (let steps = 0; steps < 80; steps += 1) {
        await page.keyboard.press('Tab')
        const here = await inFrame().evaluate('document.activeElement.textContent.trim()')
        if (here === 'Close the meeting') break
      }
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => stub.done.at(-1)).toMatchObject({ verb: 'close meeting', data: { untaken: 'left' } })
    })

    test('sees who must leave and has not, who is in the room and not entitled, the quorum and the time', async () => {
      await opens()
      await frame.getByText('Lee Marsh must leave the room').getByText('Still in the room').waitFor()
      await frame.getByText('Quorate: 5 members, 4 needed.').waitFor()
      await frame.getByText('9 of 15 minutes used, 6 left').waitFor()
      expect(await frame.getByRole('progressbar', { name: 'Time' }).getAttribute('value')).toBe('9')
      stub.shows(chairSees(6))
      await frame.getByText('In the room and not entitled to hear it: Aled Prosser').waitFor()
    })

    test('has the next item in reach wherever the page is scrolled to, in targets large enough for a thumb', async () => {
      await opens()
      await inFrame().evaluate('scrollTo(0, 9999)')
      const box = await frame.getByRole('button', { name: 'Next item: 5.' }).boundingBox()
      expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(720)
      expect(box?.height).toBeGreaterThanOrEqual(44)
      const small = await inFrame().evaluate(
        `[...document.querySelectorAll('button, a, summary, input')].filter(e => e.offsetHeight > 0 && (e.offsetHeight < 24 || e.offsetWidth < 24) && !e.closest('.skip')).map(e => e.outerHTML)`,
      )
      expect(small).toEqual([])
    })

    test('has each item at its head when going from one to the next, wherever the page was scrolled to', async () => {
      stub.answers = () => {
        stub.shows(chairSees(5))
        return []
      }
      await opens()
      await inFrame().evaluate('scrollTo(0, 9999)')
      await frame.getByRole('button', { name: 'Next item: 5.' }).click()
      await frame.locator('h1').filter({ hasText: '5.' }).waitFor()
      expect(await inFrame().evaluate('scrollY')).toBe(0)
    })

    test('takes items out of turn, and several together', async () => {
      await opens()
      await frame.getByRole('button', { name: '7. Forward plan' }).click()
      await frame.getByRole('button', { name: 'Take this item' }).click()
      await expect.poll(() => stub.done.at(-1)).toMatchObject({ verb: 'take item', data: { item: '7' } })
      await frame.getByRole('button', { name: 'Take several together' }).click()
      await frame.getByLabel('5. Serious violence').check()
      await frame.getByLabel('7. Forward plan').check()
      await frame.getByRole('button', { name: 'Take 5, 7 together' }).click()
      await expect
        .poll(() => stub.done.at(-1))
        .toMatchObject({ verb: 'take together', data: { items: 'i5,i7', after: 'i4' } })
    })

    test('admits urgent business and calls those who would like to speak, in their order', async () => {
      await opens()
      await frame.getByRole('button', { name: 'Admit', exact: true }).click()
      await frame
        .getByRole('listitem')
        .filter({ hasText: 'Noor Pemberley' })
        .getByRole('button', { name: 'Has spoken' })
        .click()
      await expect.poll(() => stub.done.map(({ verb }) => verb)).toEqual(['admit', 'has spoken'])
      expect(await frame.locator('.people li > span').allTextContents()).toEqual(['Noor Pemberley', 'Tomasz Wren'])
    })

    test('who presses twice presses once', async () => {
      await opens()
      const pressedTwice = Promise.withResolvers<void>()
      await page.route('**/api/press', async route => {
        await pressedTwice.promise
        await route.continue()
      })
      await frame.getByText('More', { exact: true }).click()
      const undo = frame.getByRole('button', { name: 'Undo' })
      await undo.click()
      await undo.click()
      pressedTwice.resolve()
      await expect.poll(() => stub.done.length).toBe(1)
      await page.waitForTimeout(500)
      expect(stub.done).toHaveLength(1)
    })
  })

  describe('a member', () => {
    test('fills in a form, is told in it why it was refused, and has what was typed again', async () => {
      stub.shows(memberSees(4))
      stub.answers = ({ verb }) =>
        verb === 'form'
          ? [declaring()]
          : [{ kind: 'sentence', sentence: 'The item has been taken already.', refused: true }]
      await opens()
      await frame.getByRole('button', { name: 'Declare an interest' }).click()
      await frame.getByLabel('Personal interest').check()
      await frame.getByLabel('Nature of the interest').fill('Trustee')
      await frame.getByRole('button', { name: 'Declare', exact: true }).click()
      await frame.getByRole('alert').getByText('The item has been taken already.').waitFor()
      expect(stub.done.at(-1)?.data).toMatchObject({ kind: 'personal', nature: 'Trustee', sensitive: 'false' })
      await page.keyboard.press('Escape')
      expect(await inFrame().evaluate('document.activeElement.textContent.trim()')).toBe('Declare an interest')
      await page.keyboard.press('Enter')
      expect(await frame.getByLabel('Nature of the interest').inputValue()).toBe('Trustee')
      stub.answers = () => [{ kind: 'sentence', sentence: 'Your interest is declared.', refused: false }]
      await frame.getByRole('button', { name: 'Declare', exact: true }).click()
      await frame.getByRole('status').getByText('Your interest is declared.').waitFor()
      expect(await frame.getByRole('dialog').count()).toBe(0)
    })

    test('reads the agenda with the item being taken marked, and its papers as links', async () => {
      stub.shows(memberSees(4))
      await opens()
      expect(await frame.locator('[aria-current="step"] .title').textContent()).toContain('4. Night-time economy')
      expect(await frame.locator('.agenda a').getAttribute('href')).toBe('https://harbour.example/papers/4.pdf')
      await frame.getByText('Next: 5. Serious violence duty').waitFor()
    })
  })

  test('makes no element of anything that somebody typed, wherever it stands', async () => {
    const nasty = '<img src=x onerror=alert(1)>'
    const shown = chairSees(4)
    stub.shows(
      memberSees(4, {
        body: nasty,
        speakers: [{ name: nasty, since: '', you: true, buttons: [] }],
        agenda: shown.agenda.map(item => ({
          ...item,
          title: nasty,
          presenters: [nasty],
          papers: [{ name: nasty, link: 'https://harbour.example/' }],
        })),
        own: {
          interests: [],
          actions: [],
          buttons: [pressing('Tell me', 'tell')],
          answer: { state: 'here', words: [nasty] },
        },
      }),
    )
    stub.answers = () => [
      { kind: 'sentence', sentence: nasty, refused: false },
      form(
        nasty,
        [
          { type: 'TextBlock', text: `${nasty} **bold** [x](javascript:alert(1)) [y](https://harbour.example/?a=<b>)` },
          { type: 'FactSet', facts: [{ title: nasty, value: nasty }] },
          { type: 'Input.Text', id: 'a', label: nasty, value: nasty },
        ],
        [{ type: 'Action.OpenUrl', title: nasty, url: 'javascript:alert(1)' }],
      ),
    ]
    await opens()
    await frame.getByRole('button', { name: 'Tell me' }).click()
    await frame.getByRole('dialog').getByText(nasty).first().waitFor()
    await frame.getByRole('dialog').getByRole('button', { name: nasty }).click()
    expect(await frame.locator('img, script:not([type]), a[href^="javascript"]').count()).toBe(0)
    expect(await frame.locator('strong').allTextContents()).toEqual(['bold'])
  })

  test('shows somebody of several meetings all of them, where no chat tells which is meant, and lets them go to another', async () => {
    const { meeting: _, ...me } = stub.me
    const of = (key: string, ...dates: readonly string[]) => ({
      key,
      name: `${key} partnership`,
      shortName: key,
      part: 'chair',
      clerk: false,
      meetings: dates.map(dateInWords => ({
        meeting: `${key}/1`,
        dateInWords,
        phase: 'published',
        phaseInWords: 'To come',
      })),
    })
    stub.me = { ...me, partnerships: [of('harbour', '26 November 2026'), of('quay', '3 December 2026')] }
    await page.goto(`${stub.origin}/companion?as=dana`)
    await page.getByRole('heading', { name: 'Meetings to come' }).waitFor()
    expect(await findingsIn(page.mainFrame())).toEqual([])
    const goesTo = (date: string) => page.getByRole('button', { name: new RegExp(`page: .*${date}`) }).click()
    await goesTo('3 December 2026')
    await page.getByRole('button', { name: 'Other meetings' }).click()
    await goesTo('26 November 2026')
    await page.locator('.now h1').waitFor()
  })

  test('breaks a word that is longer than the page', async () => {
    const long = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
    stub.shows(
      chairSees(4, {
        body: long,
        agenda: chairSees(4).agenda.map(item => ({ ...item, title: long, presenters: [long] })),
      }),
    )
    await opens()
    for (const fold of await frame.locator('.agenda [aria-expanded]').all()) await fold.click()
    expect(await inFrame().evaluate('document.documentElement.scrollWidth')).toBe(320)
  })

  test.each([
    ['cy', 'Defnyddiwyd 9 o 15 munud, 6 ar ôl'],
    ['both', 'Defnyddiwyd 9 o 15 munud, 6 ar ôl / 9 of 15 minutes used, 6 left'],
  ] as const)('speaks the language of the partnership: %s', async (language, words) => {
    stub.shows(chairSees(4, { language }))
    await opens()
    await frame.getByText(words).waitFor()
    expect(await inFrame().evaluate('document.documentElement.lang')).toBe('cy')
    expect(await inFrame().evaluate('document.documentElement.scrollWidth')).toBe(320)
  })

  test('shows of restricted business the open title on the big screen, and nothing that was decided', async () => {
    stub.shows(stageSees(6, { decided: [{ item: '6', words: 'never to be seen' }] }))
    await opens('?view=stage', { width: 1920, height: 1080 })
    await frame.getByText('Review update').waitFor()
    await frame.getByText('Restricted').waitFor()
    expect(await frame.getByText('never to be seen').count()).toBe(0)
  })

  test('can be read with type twice as large', async () => {
    await opens('', { width: 320, height: 720 })
    await inFrame().evaluate('document.documentElement.style.fontSize = "200%"')
    expect(await inFrame().evaluate('document.documentElement.scrollWidth')).toBe(320)
    const box = await frame.getByRole('button', { name: 'Next item: 5.' }).boundingBox()
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(720)
  })
})
