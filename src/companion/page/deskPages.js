// @ts-check
import { html, nothing } from 'lit-html'
import { styleMap } from 'lit-html/directives/style-map.js'
import { say } from './words.js'

/** @typedef {import('./deskPassage.js').Passage} Passage */

/** How far each series of numbered points has come. @typedef {Map<string, number>} Counted */

/** @type {Record<string, string>} */
const types = { letter: 'a', decimal: '1', 'lower roman': 'i', '(a)': 'a', '(1)': '1', '(i)': 'i' }

/** The minutes as they will be printed, each passage with the way to put it right. @param {any} view @param {Passage} passage */
export function drawPages(view, passage) {
  return html`<section class="sheets" aria-labelledby="sheets-title">
    <h2 id="sheets-title">${say('asItWillBePrinted')} <span class="chip">${view.minutes.stateInWords}</span></h2>
    ${view.minutes.pages.map((/** @type {any} */ page) => sheet(view, page, passage))}
  </section>`
}

/** @param {any} view @param {any} page @param {Passage} passage */
function sheet(view, page, passage) {
  /** @type {Counted} */
  const counted = new Map()
  return html`<article class="paper" lang=${page.language === 'cy-GB' ? 'cy' : 'en-GB'} aria-label=${page.title}>
    ${page.restricted ? html`<p class="chip warn">${say('restrictedPage')}</p>` : nothing}
    ${page.blocks.map((/** @type {any} */ block) => drawBlock(view, block, passage, counted))}
  </article>`
}

/** The entry that something prints, where it can be put right. @param {any} view @param {{ id: string } | undefined} prints */
function entryOf(view, prints) {
  const id = /^e\d+/.exec(prints?.id ?? '')?.[0]
  return id === undefined ? undefined : view.minutes.entries[id]
}

/** @param {any} run */
function run({ text, bold, italic, underline }) {
  const lines = String(text).split('\n')
  const words = lines.map((line, n) => (n === 0 ? line : html`<br />${line}`))
  const set = italic === true ? html`<em>${words}</em>` : words
  const bolder = bold === true ? html`<strong>${set}</strong>` : set
  return underline === true ? html`<u>${bolder}</u>` : bolder
}

/** @param {readonly any[]} runs */
const plain = runs => runs.map(({ text }) => text).join('')

/**
 * Runs, and behind them the way to put right what they print; a click on the words is the same. The editor stands below the first of a passage.
 * @param {any} view @param {any} printed @param {Passage} passage
 */
function words(view, { runs, prints }, passage) {
  const entry = entryOf(view, prints)
  if (entry === undefined || view.minutes.fixed) return html`${runs.map(run)}`
  const open = () => passage.open(entry)
  return html`<span class="entry kind-${entry.kind}" data-entry=${entry.id} @click=${open}>${runs.map(run)}</span
    ><button
      type="button"
      class="put-right"
      aria-label=${say('putRightThis', plain(runs).slice(0, 60))}
      title=${say('putRight')}
      @click=${open}
    >
      <span aria-hidden="true">✎</span></button
    >${prints.id === entry.id ? passage.draw(view, entry) : nothing}`
}

/** @param {any} view @param {any} block @param {Passage} passage @param {Counted} counted @returns {unknown} */
function drawBlock(view, block, passage, counted) {
  switch (block.kind) {
    case 'heading':
      return heading(view, block, passage)
    case 'paragraph':
      return html`<div class="p look-${block.look.replace(' ', '-')}">${words(view, block, passage)}</div>`
    case 'list':
      return list(view, block.list, passage, counted)
    case 'table':
      return table(view, block.table, passage, counted)
    default:
      return nothing
  }
}

/** @param {any} view @param {any} block @param {Passage} passage */
function heading(view, block, passage) {
  const inside = words(view, block, passage)
  if (block.level <= 1) return html`<h3 class="level-1">${inside}</h3>`
  return block.level === 2 ? html`<h4 class="level-2">${inside}</h4>` : html`<h5 class="level-3">${inside}</h5>`
}

/** @param {any} view @param {any} list_ @param {Passage} passage @param {Counted} counted @returns {unknown} */
function list(view, list_, passage, counted) {
  const points = list_.points.map(
    (/** @type {any} */ point) =>
      html`<li>
        ${words(view, point, passage)}${point.under === undefined ? nothing : list(view, point.under, passage, counted)}
      </li>`,
  )
  const type = types[list_.mark]
  if (type === undefined)
    return html`<ul class="points ${list_.mark}">
      ${points}
    </ul>`
  const key = list_.series === undefined ? undefined : `${list_.mark}/${list_.series}`
  const before = key === undefined ? 0 : (counted.get(key) ?? 0)
  if (key !== undefined) counted.set(key, before + list_.points.length)
  return html`<ol class="points ${list_.mark.startsWith('(') ? 'brackets' : ''}" type=${type} start=${before + 1}>
    ${points}
  </ol>`
}

/** @param {any} cell @returns {boolean} */
const saysNothing = cell =>
  cell.blocks.every(
    (/** @type {any} */ block) =>
      (block.kind === 'paragraph' || block.kind === 'heading') && plain(block.runs).trim() === '',
  )

/** @param {any} view @param {any} table_ @param {Passage} passage @param {Counted} counted @returns {unknown} */
function table(view, table_, passage, counted) {
  const { columns, rows, named } = table_
  const inside = (/** @type {any} */ cell) =>
    cell.blocks.map((/** @type {any} */ block) => drawBlock(view, block, passage, counted))
  return html`<table class="lines-${table_.lines}">
    <caption class="unseen">
      ${table_.caption}
    </caption>
    <thead>
      <tr>
        ${columns.map((/** @type {any} */ column) => html`<th scope="col" style=${styleMap({ width: `${column.width}%` })}>${column.head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (/** @type {any} */ row) =>
          html`<tr class=${row.continues === true ? 'continues' : ''}>
            ${row.cells.map(
              (/** @type {any} */ cell, /** @type {number} */ n) =>
                // What is said of columns under one another: not of the one that names the row, nor of the next, which is the row's text.
                html`<td
                  class=${saysNothing(cell) ? 'blank' : ''}
                  data-head=${n > named + 1 || n < named ? (columns[n]?.head ?? nothing) : nothing}
                >
                  ${inside(cell)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`
}
