// @ts-check
import { html } from 'lit-html'

/** A sign after a backslash is itself; words in backticks are as typed; then links, bold and italic. Each is matched where nothing before it is. */
const marks = new RegExp(
  [
    String.raw`\\(?<sign>[\\` + '`' + String.raw`*_[\]()#>~|.!+-])`,
    '`(?<code>[^`]+)`',
    // A file of this machine is opened by no page: it is named.
    String.raw`\[(?<file>(?:\\.|[^\]\\])+)\]\(file:[^\s)]+\)`,
    String.raw`\[(?<name>(?:\\.|[^\]\\])+)\]\((?<address>(?:https?:\/\/|mailto:)[^\s)]+)\)`,
    String.raw`\*\*(?<strong>\S(?:[^*]*\S)?)\*\*`,
    String.raw`(?<![\p{L}\p{N}])(?<em>_\S(?:[^_]*\S)?_|\*\S(?:[^*]*\S)?\*)(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
)

/** A mark of no width that our cards put before the number of an item, so that Markdown makes no list of it. */
const unseen = /\u200B/g

/** One line: the pieces of it, each text or a template. Nothing that was typed can become an element of its own. @param {string} line @returns {unknown[]} */
function inline(line) {
  /** @type {unknown[]} */
  const pieces = []
  let from = 0
  for (const found of line.matchAll(marks)) {
    pieces.push(line.slice(from, found.index).replace(unseen, ''))
    from = found.index + found[0].length
    const { sign, code, file, name, address, strong, em } = found.groups ?? {}
    if (sign !== undefined) pieces.push(sign)
    else if (code !== undefined) pieces.push(html`<code>${code}</code>`)
    else if (file !== undefined) pieces.push(...inline(file))
    else if (name !== undefined)
      pieces.push(html`<a href=${address} target="_blank" rel="noreferrer">${inline(name)}</a>`)
    else if (strong !== undefined) pieces.push(html`<strong>${inline(strong)}</strong>`)
    else pieces.push(html`<em>${inline((em ?? '').slice(1, -1))}</em>`)
  }
  return [...pieces, line.slice(from).replace(unseen, '')]
}

const point = /^([ \t]*)(?:[-*•]|(\d+)[.)])\s+(.*)$/

/**
 * @typedef {{ depth: number, number?: string, words: string }} Point
 * @param {readonly Point[]} points @param {number} depth @returns {unknown}
 */
function list(points, depth) {
  /** @type {{ words: string, below: Point[] }[]} */
  const items = []
  for (const each of points) {
    const last = items.at(-1)
    if (each.depth > depth && last !== undefined) last.below.push(each)
    else items.push({ words: each.words, below: [] })
  }
  const drawn = items.map(
    ({ words, below }) => html`<li>${inline(words)}${below.length === 0 ? '' : list(below, depth + 1)}</li>`,
  )
  const number = points[0]?.number
  return number === undefined
    ? html`<ul>
        ${drawn}
      </ul>`
    : html`<ol start=${number}>
        ${drawn}
      </ol>`
}

/**
 * The Markdown that Teams' cards have: bold, italic, links, words as typed, lists, line breaks; drawn as nodes.
 * @param {string} text @returns {unknown}
 */
export function markdown(text) {
  /** @type {unknown[]} */
  const out = []
  /** @type {string[]} */
  let lines = []
  /** @type {Point[]} */
  let points = []
  const settle = () => {
    if (points.length > 0) out.push(list(points, 0))
    if (lines.length > 0)
      out.push(html`<p>${lines.map((line, n) => (n === 0 ? inline(line) : html`<br />${inline(line)}`))}</p>`)
    lines = []
    points = []
  }
  for (const line of text.split(/\r?\n/)) {
    const [, indent = '', number, words] = point.exec(line) ?? []
    if (words === undefined) {
      if (points.length > 0 || line.trim() === '') settle()
      if (line.trim() !== '') lines.push(line)
      continue
    }
    if (lines.length > 0) settle()
    points.push({ depth: Math.floor(indent.length / 2), words, ...(number === undefined ? {} : { number }) })
  }
  settle()
  return out
}
