import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { columnsOf } from '../vocabulary/tableHeads.ts'
import { isBreak, readSection } from '../lines/sections.ts'
import { aLength } from './cellInWords.ts'

// A table that was copied cell by cell, each on a line of its own, the heads of its columns first, as a spreadsheet or a web page may be.

/** No head of a column is longer. */
const longestHead = 30
/** So many columns at least, and at most, are a table copied so: two are as well a list with something under each title. */
const fewestColumns = 4
const mostColumns = 10

/** `4`, `4.`, `4a`, `04/27`: the number of a row. */
const numberAlone = /^\s*[([]?(\d{1,2})(?:[a-z]?[.)\]]?|\/\d{2,4})\s*$/i

interface Copied {
  readonly heads: readonly string[]
  /** The line of the first cell. */
  readonly from: number
  /** The first line behind the table. */
  readonly to: number
  readonly rows: readonly string[]
}

/** Each line of a text as the rows of its table, heads and all, have their cells side by side; as it is where no table was copied cell by cell. */
export function withCellsSideBySide(text: string): string {
  const raws = text.split('\n')
  for (let at = 0; at < raws.length; at++) {
    if (!numberAlone.test(raws[at] ?? '')) continue
    const copied = copiedFrom(raws, at)
    if (copied !== undefined)
      return [
        ...raws.slice(0, copied.from - copied.heads.length),
        copied.heads.join('\t'),
        ...copied.rows,
        ...raws.slice(copied.to),
      ].join('\n')
    // The first number below heads begins the table, or none does.
    if (at > 60) return text
  }
  return text
}

/** The table whose first row begins here; undefined where no heads stand above it, or its rows have not a cell under each. */
function copiedFrom(raws: readonly string[], first: number): Copied | undefined {
  let from = first
  while (from > 0 && raws[from - 1]?.trim() === '') from--
  const above: string[] = []
  for (let at = from - 1; at >= 0 && above.length < mostColumns; at--) {
    const raw = raws[at]?.trim() ?? ''
    if (raw === '' || raw.length > longestHead || raw.includes('\t') || numberAlone.test(raw)) break
    above.unshift(raw)
  }
  // Without a blank line between, facts of the heading may stand right above.
  for (let width = above.length; width >= fewestColumns; width--) {
    const heads = above.slice(-width)
    if (columnsOf(heads)?.[0] !== 'number') continue
    const found = rowsFrom(raws, first, heads) ?? rowsByTheirTimes(raws, first, heads)
    if (found !== undefined) return { heads, from, ...found }
  }
  return undefined
}

/** The rows under these heads from here on, and where they end; what stands between two rows, a line of its own, stays one, and heads that stand again are none. */
function rowsFrom(
  raws: readonly string[],
  first: number,
  heads: readonly string[],
): Pick<Copied, 'to' | 'rows'> | undefined {
  const width = heads.length
  const columns = columnsOf(heads) ?? []
  const filled = raws.flatMap((raw, at) => (at >= first && raw.trim() !== '' ? [{ at, cell: raw.trim() }] : []))
  const rows: string[] = []
  let at = 0,
    last = 0,
    read = 0
  for (;;) {
    if (heads.every((head, n) => filled[at + n]?.cell === head)) at += width
    const heading = follows(filled[at]?.cell, last) ? 0 : follows(filled[at + 1]?.cell, last) ? 1 : undefined
    if (heading === undefined) break
    const cells = filled.slice(at + heading, at + heading + width)
    if (cells.length < width || cells.some(({ cell }) => cell.includes('\t'))) break
    const between = filled[at]?.cell ?? ''
    if (heading === 1 && readSection(between) === undefined && !isBreak(between)) return undefined
    if (heading === 1) rows.push(between)
    if (cells.some(({ cell }, n) => columns[n] === 'time' && !isTime(cell))) return undefined
    rows.push(cells.map(({ cell }) => cell).join('\t'))
    last = Number(numberAlone.exec(cells[0]?.cell ?? '')?.[1])
    at += heading + width
    read += 1
  }
  // Where more rows follow, some cell had more lines than one.
  const more = filled.slice(at).some(({ cell }) => follows(cell, last))
  return read < 2 || more ? undefined : { rows, to: filled[at]?.at ?? raws.length }
}

/** A cell, and on which line it begins and which stands behind it. */
interface Cell {
  readonly text: string
  readonly to: number
}

/**
 * The same where empty cells are blank lines and cells have further lines: in each row from its number to the next, the one time tells which cells stand before it
 * and which behind.
 */
function rowsByTheirTimes(
  raws: readonly string[],
  first: number,
  heads: readonly string[],
): Pick<Copied, 'to' | 'rows'> | undefined {
  const columns = columnsOf(heads) ?? [],
    [titleAt, timeAt] = [columns.indexOf('title'), columns.indexOf('time')],
    behindTime = heads.length - timeAt - 1
  if (titleAt !== 1 || timeAt <= titleAt) return undefined
  const rows: string[] = []
  let at = first,
    last = 0,
    read = 0
  while (follows(raws[at], last)) {
    last = numberOf(raws[at])
    const next = raws.findIndex((raw, n) => n > at && follows(raw, last))
    const cells = cellsOfRow(raws, at + 1, next < 0 ? raws.length : next, heads),
      time = cells.findIndex(
        ({ text }, n) => n >= timeAt - titleAt && isTime(text) && !/^\D*$|^\d{1,2}$|^\d{4}$/.test(text),
      )
    const between = time - (timeAt - titleAt - 1),
      [title, ...below] = cells.slice(0, Math.max(0, between)).map(({ text }) => text),
      behind = cells.slice(time + 1, time + 1 + behindTime)
    const filled = behind.findLastIndex(({ text }) => text !== '') + 1,
      more = cells.slice(time + 1 + behindTime).some(({ text }) => text !== '')
    if (time < 1 || title === undefined || title === '' || (more && next >= 0)) return undefined
    if (cells.slice(0, time + 1 + filled).some(({ text }) => text.includes('\t'))) return undefined
    const rest = cells.slice(between, time + 1 + filled).map(({ text }) => text)
    rows.push([raws[at]?.trim() ?? '', title, ...rest].join('\t'))
    rows.push(...below.filter(line => line !== '').map(line => `   ${line}`))
    at = next < 0 ? (cells[time + filled]?.to ?? raws.length) : next
    read += 1
  }
  return read < 3 ? undefined : { rows, to: at }
}

/** The cells of a row, each whole where it goes over lines, without the foot of a page, its head and the heads of the columns that stand there again. */
function cellsOfRow(raws: readonly string[], from: number, to: number, heads: readonly string[]): readonly Cell[] {
  const lines = raws.slice(from, to).map((raw, n): Cell => ({ text: raw.trim(), to: from + n + 1 }))
  const foot = lines.findIndex(({ text }) => footOfPage.test(text)),
    again = lines.findIndex((_, n) => heads.every((head, column) => lines[n + column]?.text === head))
  const begins = [foot, again].filter(n => n >= 0).toSorted((a, b) => a - b)[0]
  const kept =
    begins === undefined
      ? lines
      : [...lines.slice(0, begins), ...lines.slice(again < 0 ? begins + 1 : again + heads.length)]
  return kept.reduce<readonly Cell[]>((all, cell) => {
    const above = all.at(-1)
    const joint = above === undefined ? undefined : jointOf(above.text, cell.text)
    return joint === undefined || above === undefined
      ? [...all, cell]
      : [...all.slice(0, -1), { text: `${above.text}${joint}${cell.text}`, to: cell.to }]
  }, [])
}

/** `Page 1 of 2` */
const footOfPage = /^(?:page|tudalen) \d{1,3}(?: ?(?:of|o|\/) ?\d{1,3})?$/i

/** `04/27a` and `04/27b`, each on a line of one cell. */
const aPaper =
  /^(?:\d{1,3}\/\d{2,4}[a-z]|(?:papers?|encs?\.?|encl\.?|appendix|annex) ?[A-Z]?\d{0,3}[a-z]?)(?:, (?:\d{1,3}\/\d{2,4}[a-z]|(?:papers?|encs?\.?|encl\.?|appendix|annex) ?[A-Z]?\d{0,3}[a-z]?))*$/i
/** `8 April`, before the year. */
const endsInMonth = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** What stands between the lines of one cell; undefined where the second begins another. */
function jointOf(above: string, below: string): string | undefined {
  if (above === '' || below === '') return undefined
  if (aPaper.test(above) && aPaper.test(below)) return ', '
  const goesOn =
    /^[\p{Ll}(]/u.test(below) ||
    /(?:[\p{L}\d] (?:of|to|and|for|the|on|in|with|at|from|by)|,|&|–)$/u.test(above) ||
    (endsInMonth.test(above) && /^(?:19|20)\d\d\b/.test(below))
  return goesOn && !isTime(below) ? ' ' : undefined
}

/** Whether a cell can stand under `Time` or `Mins`. */
const isTime = (cell: string): boolean =>
  /^(?:[-–—]|\d{1,3}|tbc)$/i.test(cell) || aLength.test(cell) || readTimedLine(withStops(cell))?.rest === ''

/** Whether a cell is the number of the row after the one with such a number. */
const follows = (cell: string | undefined, last: number): boolean => {
  const number = numberOf(cell)
  return number === last + 1 || (number === last && /[a-z]/i.test(cell ?? ''))
}

const numberOf = (cell: string | undefined): number => Number(numberAlone.exec(cell ?? '')?.[1] ?? -1)
