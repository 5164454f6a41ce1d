import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyCard, inside, labelsOf, titlesOf } from '../cards/everyCard.ts'
import { browserMissing, findingsOn, startBrowser } from '../rehearsal/browser.ts'
import { chairSees } from './aView.ts'
import { startStubCompanion, type StubCompanion } from './stubCompanion.ts'

const cards = everyCard()
/** Words as they are read: without the marks of Markdown, of no width, and without what separates them. */
const read = (words: string) =>
  words
    .replace(/\\([\\`*_[\]()#>~|.!+-])/g, '$1')
    .replace(/\]\(https?:[^)\s]+\)/g, '')
    .replace(/(\*\*|(?<!\w)[*_`](?=\S)|(?<=\S)[*_`](?!\w)|^\s*[-*•] )/gm, '')
    .replace(/[\s\u200B\\`*_[\]()]+/g, '')

describe.skipIf(browserMissing)('every card there is', { timeout: 120_000 }, () => {
  let browser: Browser
  let stub: StubCompanion
  let page: Page
  beforeAll(async () => {
    browser = await startBrowser()
    stub = await startStubCompanion(chairSees(4))
    page = await browser.newPage({ viewport: { width: 320, height: 720 } })
    await page.goto(`${stub.origin}/companion?as=dana`)
    await page.locator('.now h1').waitFor()
    await page.evaluate(
      `(async () => {
      const files = document.querySelector('link[href$="card.css"]').href.replace('/card.css', '')
      const { drawCard } = await import(files + '/card.js')
      const { render } = await import(files + '/npm/lit-html/lit-html.js')
      let count = 0
      globalThis.drawn = cards => {
        document.querySelector('main')?.remove()
        document.querySelector('#page').replaceChildren()
        const main = document.createElement('main')
        for (const level of ['h1', 'h2']) main.appendChild(document.createElement(level)).textContent = 'Cards'
        document.body.append(main)
        for (const card of cards) {
          const box = main.appendChild(document.createElement('div'))
          render(drawCard(card, { typed: new Map(), id: 'c' + (count += 1), pressed: () => {} }), box)
        }
        return main.textContent
      }
    })()`,
    )
  })
  afterAll(async () => {
    await browser.close()
    await stub.close()
  })
  const draw = (...some: readonly unknown[]) => page.evaluate<string>(`drawn(${JSON.stringify(some)})`)

  test('is drawn with all its words, fields and buttons', async () => {
    expect(cards.length).toBeGreaterThan(150)
    const missed: string[] = []
    for (const [name, card] of cards) {
      const text = read(await draw(card))
      const words = [
        ...inside(card.body, part => part['type'] === 'TextBlock' || part['type'] === 'TextRun').map(part =>
          String(part['text']),
        ),
        ...inside(card.body, part => Array.isArray(part['facts'])).flatMap(({ facts }) =>
          (facts as { title: string; value: string }[]).flatMap(fact => [fact.title, fact.value]),
        ),
        ...titlesOf(card),
        ...labelsOf(card),
      ]
      missed.push(...words.filter(each => !text.includes(read(each))).map(each => `${name}: ${each}`))
      const fields = await page.locator('[data-field]').count()
      const wanted = inside(card.body, part => String(part['type']).startsWith('Input.')).length
      if (fields !== wanted) missed.push(`${name}: ${fields} fields of ${wanted}`)
    }
    expect(missed).toEqual([])
  })

  test.each(['default', 'contrast'])(
    'can be used by people who need more than a mouse and good eyes, in the %s theme',
    async theme => {
      await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`)
      const forms = cards.filter(([name]) => name.startsWith('the form') || name.startsWith('the set-up form'))
      const once = [
        ...new Map([...forms, ...cards.slice(0, 12)].map(([name, card]) => [name.split(', ')[0], card])).values(),
      ]
      await draw(...once)
      for (const shut of await page.locator('[aria-expanded=false]').all()) await shut.click()
      expect(await findingsOn(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    },
  )
})
