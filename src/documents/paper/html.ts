import { columnWidths } from './columnWidths.ts'
import { htmlStyle } from './htmlStyle.ts'
import { type Block, type List, type Page, type Row, type Run, type Table, printable } from '../rendition/page.ts'

/** Content type of a page. */
export const htmlType = 'text/html; charset=utf-8'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The language as HTML says it: Welsh is spoken nowhere else, so it needs no country. */
const htmlLanguage = { 'en-GB': 'en-GB', 'cy-GB': 'cy' } as const satisfies Record<Page['language'], string>

/** Text as it may stand anywhere in HTML, attributes included. */
const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, c => entities[c] ?? c)

const setRun = ({ text, bold, italic, underline }: Run): string => {
  const tags = [bold === true ? 'strong' : '', italic === true ? 'em' : '', underline === true ? 'u' : ''].filter(
    t => t !== '',
  )
  return tags.reduce((inside, tag) => `<${tag}>${inside}</${tag}>`, escaped(text).replace(/\n/g, '<br>'))
}

const setRuns = (runs: readonly Run[]): string => runs.map(setRun).join('')

/** How far each series of numbered points has come. */
type Counted = Map<string, number>

const types = { letter: 'a', decimal: '1', 'lower roman': 'i', '(a)': 'a', '(1)': '1', '(i)': 'i' } as const

function setList(list: List, counted: Counted): string {
  const points = list.points
    .map(p => `<li>${setRuns(p.runs)}${p.under === undefined ? '' : setList(p.under, counted)}</li>`)
    .join('')
  if (list.mark === 'bullet' || list.mark === 'dot' || list.mark === 'dash')
    return `<ul class="${list.mark}">${points}</ul>`
  const key = list.series === undefined ? undefined : `${list.mark}/${list.series}`
  const before = key === undefined ? 0 : (counted.get(key) ?? 0)
  if (key !== undefined) counted.set(key, before + list.points.length)
  const brackets = list.mark.startsWith('(') ? ' class="brackets"' : ''
  return `<ol type="${types[list.mark]}"${brackets}${before === 0 ? '' : ` start="${before + 1}"`}>${points}</ol>`
}

/** Rows that belong to one item together: the first, and those that continue it. */
function groupsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  for (const row of rows) {
    if (row.continues === true && groups.length > 0) groups.at(-1)?.push(row)
    else groups.push([row])
  }
  return groups
}

/** A row; the cell that names it spans the rows of the item, and each further cell says its column's head where columns stand under one another. */
function setRow(row: Row, n: number, group: readonly Row[], { columns, named }: Table, counted: Counted): string {
  const spans = group.length > 1
  const cells = row.cells.map((cell, c) => {
    const inside = setBlocks(cell.blocks, counted)
    if (c === named)
      return n > 0
        ? ''
        : `<th role="rowheader" scope="${spans ? 'rowgroup' : 'row'}"${spans ? ` rowspan="${group.length}"` : ''}>${inside}</th>`
    const head = (c < named || c > named + 1) && inside !== '' ? ` data-head="${escaped(columns[c]?.head ?? '')}"` : ''
    return `<td role="cell"${head}>${inside}</td>`
  })
  const look = [n > 0 ? 'on' : '', n < group.length - 1 ? 'followed' : ''].filter(w => w !== '').join(' ')
  return `<tr role="row"${look === '' ? '' : ` class="${look}"`}>${cells.join('')}</tr>`
}

function setTable(table: Table, counted: Counted): string {
  const columns = columnWidths(table)
    .map(width => `<col style="width:${Math.round(width * 10) / 10}%">`)
    .join('')
  const heads = table.columns.map(c => `<th role="columnheader" scope="col">${escaped(c.head)}</th>`).join('')
  const groups = groupsOf(table.rows)
  const body = groups
    .map(
      group =>
        `<tbody role="rowgroup">${group.map((row, n) => setRow(row, n, group, table, counted)).join('')}</tbody>`,
    )
    .join('')
  return `<table role="table" class="${table.lines}"><caption>${escaped(table.caption)}</caption><colgroup>${columns}</colgroup><thead role="rowgroup"><tr role="row">${heads}</tr></thead>${body}</table>`
}

function setBlocks(blocks: readonly Block[], counted: Counted): string {
  return blocks
    .map(block => {
      switch (block.kind) {
        case 'heading':
          return `<h${block.level}>${setRuns(block.runs)}</h${block.level}>`
        case 'paragraph':
          return `<p${block.look === 'body' ? '' : ` class="${block.look.replace(' ', '-')}"`}>${setRuns(block.runs)}</p>`
        case 'list':
          return setList(block.list, counted)
        case 'table':
          return setTable(block.table, counted)
      }
    })
    .join('')
}

/** Text as a style sheet quotes it. */
const quoted = (text: string): string =>
  `"${printable(text).replace(/[^\p{L}\p{N} .,:;()–-]/gu, c => `\\${c.codePointAt(0)?.toString(16) ?? ''} `)}"`

/** A foot of a page as a style sheet has it: `Page {page} of {pages}`. */
const numbered = (footer: string): string =>
  footer
    .split(/(\{pages?\})/)
    .filter(t => t !== '')
    .map(t => (t === '{page}' ? 'counter(page)' : t === '{pages}' ? 'counter(pages)' : quoted(t)))
    .join(' ')

/** What stands in the margins of every sheet of paper: NOT FOR PUBLICATION, DRAFT, and the number of the page. */
function marginsOf({ everyPage, watermark, footer }: Page): string {
  const margins = [
    everyPage === undefined ? '' : `@top-center{content:${quoted(everyPage)};font:bold 10pt Arial,sans-serif}`,
    watermark === undefined ? '' : `@top-right{content:${quoted(watermark)};font:bold 10pt Arial,sans-serif}`,
    footer === undefined ? '' : `@bottom-left{content:${numbered(footer)};font:9pt Arial,sans-serif}`,
  ].join('')
  return margins === '' ? '' : `@media print{@page{${margins}}}`
}

/** A page as one HTML file that needs nothing else. */
export function html(page: Page): Uint8Array {
  // The line stays in sight on a screen; on paper it stands in the margin.
  const line = page.everyPage === undefined ? '' : `<p class="every-page">${escaped(page.everyPage)}</p>`
  const style = marginsOf(page)
  const text = `<!doctype html><html lang="${htmlLanguage[page.language]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(page.title)}</title><style>${htmlStyle}${style}</style></head><body>${line}<main>${setBlocks(page.blocks, new Map())}</main></body></html>\n`
  return new TextEncoder().encode(text)
}
