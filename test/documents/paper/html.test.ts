import { describe, expect, test } from 'vitest'
import { html } from '../../../src/documents/paper/html.ts'
import { heading, paragraph, runsOf, type Block, type Page } from '../../../src/documents/rendition/page.ts'

const page = (...blocks: readonly Block[]): Page => ({
  title: 'A <title>',
  language: 'en-GB',
  running: [],
  blocks: [heading(1, 'Heading'), ...blocks],
})
const text = (...blocks: readonly Block[]) => new TextDecoder().decode(html(page(...blocks)))
const list = (series: string, ...points: readonly string[]): Block => ({
  kind: 'list',
  list: { mark: 'letter', series, points: points.map(p => ({ runs: runsOf(p) })) },
})

describe('a page as HTML', () => {
  test('lets nothing that was typed become markup', () => {
    const said = text(paragraph('<script>alert(1)</script> & "quoted" \u0001'))
    expect(said).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quoted&quot; ')
    expect(said).not.toContain('<script')
    expect(said).toContain('<title>A &lt;title&gt;</title>')
  })

  test('goes on numbering where the list was broken off', () => {
    expect(text(list('7', 'one', 'two'), paragraph('between'), list('7', 'three'), list('8', 'other'))).toMatch(
      /<ol type="a"><li>one<.*between.*<ol type="a" start="3"><li>three.*<ol type="a"><li>other/,
    )
  })

  test('needs nothing from elsewhere', () => {
    expect(text(paragraph('x'))).not.toMatch(/<script|<link|src=|@import|url\(/)
  })
})
