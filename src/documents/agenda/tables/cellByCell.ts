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

/** `4`, `4.`, `4a`: the number of a row. */
const numberAlone = /^\s*[([]?(\d{1,2})[a-z]?[.)\]]?\s*$/i

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

/**
 * The same where empty cells are blank lines and a title may have further lines: in each row from its number to the next, the one time tells which cells stand
 * before it and which behind.
 */
function rowsByTheirTimes(
  raws: readonly string[],
  first: number,
  heads: readonly string[],
): Pick<Copied, 'to' | 'rows'> | undefined {
  const columns = columnsOf(heads) ?? [],
    [titleAt, timeAt] = [columns.indexOf('title'), columns.indexOf('time')]
  if (titleAt !== 1 || timeAt <= titleAt) return undefined
  const rows: string[] = []
  let at = first,
    last = 0,
    read = 0
  while (follows(raws[at], last)) {
    last = Number(numberAlone.exec(raws[at] ?? '')?.[1])
    const next = raws.findIndex((raw, n) => n > at && follows(raw, last))
    const cells = raws.slice(at + 1, next < 0 ? raws.length : next).map(raw => raw.trim()),
      time = cells.findIndex(cell => isTime(cell) && !/^\D*$|^\d{1,2}$/.test(cell))
    // Below the last row the page goes on behind a blank line.
    const over = next < 0 ? cells.findIndex((cell, n) => n > time && cell === '') : -1,
      row = over < 0 ? cells : cells.slice(0, over)
    const between = time - (timeAt - titleAt - 1),
      [title = '', ...below] = row.slice(0, Math.max(0, between)),
      behind = row.slice(time + 1)
    const filled = behind.findLastIndex(cell => cell !== '') + 1
    if (time < 1 || title === '' || filled > heads.length - timeAt - 1 || row.some(cell => cell.includes('\t')))
      return undefined
    rows.push([raws[at]?.trim() ?? '', title, ...row.slice(between, time + 1 + filled)].join('\t'))
    rows.push(...below.filter(line => line !== '').map(line => `   ${line}`))
    at += 1 + row.length
    read += 1
  }
  return read < 3 ? undefined : { rows, to: at }
}

/** Whether a cell can stand under `Time` or `Mins`. */
const isTime = (cell: string): boolean =>
  /^(?:[-–—]|\d{1,3}|tbc)$/i.test(cell) || aLength.test(cell) || readTimedLine(withStops(cell))?.rest === ''

/** Whether a cell is the number of the row after the one with such a number. */
const follows = (cell: string | undefined, last: number): boolean => {
  const number = Number(numberAlone.exec(cell ?? '')?.[1] ?? -1)
  return number === last + 1 || (number === last && /[a-z]/i.test(cell ?? ''))
}
