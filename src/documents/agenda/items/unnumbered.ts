import type { Line } from '../lines/lines.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { timed } from './itemsByClock.ts'
import { pointed } from './itemsInPoints.ts'
import { purposes } from './itemsInPurposes.ts'
import { headed } from './itemsUnderTitles.ts'
import { numbered } from './whereBusinessStands.ts'

/** The items of an agenda without numbers, in each of the manners such agendas are written: with points, by the clock, as rows, under headings. They are numbered from 1. */
export function withoutNumbers(lines: readonly Line[]): readonly (readonly ItemLine[])[] {
  const [inTable, byClock, byTitles] = [rows(lines), timed(lines), headed(lines)]
  const titles = isWithin(byTitles, byClock) || isAround(byTitles, inTable) ? [] : byTitles
  // What is set in below the one item that has a number is said of it.
  const only = lines.findIndex(({ text, indent }) => indent === 0 && /^1[.)]\s/.test(text))
  const isOfTheOnly = (items: readonly ItemLine[]): boolean =>
    only >= 0 && items.every(({ at }) => at > only && (lines[at]?.indent ?? 0) > 0)
  return [inTable, byClock, pointed(lines), titles, purposes(lines)].filter(
    items => items.length > 2 && !isOfTheOnly(items),
  )
}

/** Whether titles are the rows of a table, and others that stand over the first or below the last of these: the heading, and what is said below the agenda. */
function isAround(titles: readonly ItemLine[], inTable: readonly ItemLine[]): boolean {
  const all = new Set(titles.map(({ at }) => at)),
    own = new Set(inTable.map(({ at }) => at))
  const [first = 0, last = 0] = [inTable[0]?.at, inTable.at(-1)?.at]
  return (
    inTable.length > 2 &&
    inTable.every(({ at }) => all.has(at)) &&
    titles.every(({ at }) => own.has(at) || at < first || at > last)
  )
}

/** Whether titles are those that have a time in front, and others that follow the last of these: what is said below the agenda. */
function isWithin(titles: readonly ItemLine[], byClock: readonly ItemLine[]): boolean {
  const [starts, last] = [new Set(byClock.map(({ at }) => at)), byClock.at(-1)?.at ?? 0]
  return byClock.length > 2 && titles.every(({ at }) => starts.has(at) || at > last) && titles.length >= byClock.length
}

/** The rows of a table; where nearly all have more cells, a row of a sentence and nothing else tells of the one above it. */
function rows(lines: readonly Line[]): readonly ItemLine[] {
  const begins = lines.flatMap(({ row, section }, at) => (row && section !== true ? [at] : []))
  const alone = begins.filter(at => lines[at + 1]?.ofRow !== true)
  const told = alone.length * 3 > begins.length ? [] : alone.filter(at => /[.;]$/.test(lines[at]?.text ?? ''))
  return begins
    .filter(at => at === begins[0] || !told.includes(at))
    .map((at, i) => numbered(at, i + 1, lines[at]?.text ?? '', 0))
}
