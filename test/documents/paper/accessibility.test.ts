import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { accessibilityOfPage, contrast } from '../../../src/documents/paper/accessibility.ts'
import { html } from '../../../src/documents/paper/html.ts'
import { type Block, type Page, heading, paragraph } from '../../../src/documents/rendition/page.ts'
import { actionLogPage } from '../../../src/documents/rendition/actionLogPage.ts'
import { publicPage } from '../../../src/documents/rendition/minutesPage.ts'
import { publicCopy } from '../../../src/minutes/publicCopy.ts'
import { chromiumArguments, chromiumPath, runs } from '../headless.ts'
import { invented, inventedInFull } from '../inventedMeeting.ts'
import { styles } from '../houseStyles.ts'

const actions = invented.items.flatMap(i => i.blocks).flatMap(b => (b.kind === 'action' ? [b.action] : []))
const pages: readonly (readonly [string, Page])[] = [...styles].flatMap(
  ([name, style]) =>
    [
      [name, publicPage(publicCopy(inventedInFull), style)],
      [`${name} actions`, actionLogPage({ body: invented.body, date: invented.date, actions }, style)],
    ] as const,
)

const page = (...blocks: readonly Block[]): Page => ({ title: 'T', language: 'en-GB', running: [], blocks })
const table = (given: object): Block => ({
  kind: 'table',
  table: {
    caption: 'C',
    named: 0,
    lines: 'grid',
    columns: [{ head: 'H', width: 100 }],
    rows: [{ cells: [{ blocks: [paragraph('x')] }] }],
    ...given,
  },
})

describe('the check of a page', () => {
  test.each(pages)('finds nothing wrong with %s', (_, written) => expect(accessibilityOfPage(written)).toEqual([]))

  test('finds a heading that leaves out a level, and a second first heading', () => {
    expect(accessibilityOfPage(page(heading(1, 'A'), heading(3, 'B')))).toEqual([
      'The heading “B” is at level 3 under one at level 1; a level is left out.',
    ])
    expect(accessibilityOfPage(page(heading(1, 'A'), heading(1, 'B')))).toEqual([
      'The document has 2 first-level headings; it should have one.',
    ])
    expect(accessibilityOfPage(page())).toEqual(['The document has no first-level headings; it should have one.'])
  })

  test('finds a table without heads, without words for it, or with a row nothing names', () => {
    expect(
      accessibilityOfPage(
        page(
          heading(1, 'A'),
          table({ caption: '', columns: [{ head: '', width: 100 }], rows: [{ cells: [{ blocks: [] }] }] }),
        ),
      ),
    ).toEqual([
      'A table does not say what it holds.',
      'A table has no head over column 1.',
      'A table has nothing to name row 1 by.',
    ])
  })

  test('finds an empty paragraph', () => {
    expect(accessibilityOfPage(page(heading(1, 'A'), paragraph('')))).toEqual([
      'A paragraph is empty; space is made by styles.',
    ])
  })

  test('reckons contrast as WCAG does', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5)
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2)
  })
})

describe.runIf(runs(chromiumPath))('the HTML of each style in a browser (needs Chromium)', () => {
  test(
    'has nothing axe finds against WCAG 2.2 AA, and nothing to scroll sideways on a phone',
    { timeout: 90_000 },
    async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const browser = await chromium.launch({
        executablePath: chromiumPath ?? '/usr/bin/chromium',
        args: chromiumArguments,
      })
      try {
        for (const width of [360, 1100]) {
          const tab = await browser.newPage({ viewport: { width, height: 900 } })
          for (const [name, written] of pages) {
            await tab.setContent(new TextDecoder().decode(html(written)))
            expect(
              await tab.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
              `${name} at ${width}`,
            ).toBe(0)
            if (name.includes('actions') && width < 1000) continue
            await tab.addScriptTag({ content: axe })
            const found = await tab.evaluate(
              `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html.slice(0, 120)).join(' | ')))`,
            )
            expect(found, `${name} at ${width}`).toEqual([])
          }
          await tab.close()
        }
      } finally {
        await browser.close()
      }
    },
  )
})
if (!runs(chromiumPath)) test.skip('the HTML of each style in a browser: Chromium is not here')
