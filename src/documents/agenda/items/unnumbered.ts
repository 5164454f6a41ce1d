import type { Line } from '../lines/lines.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { timed } from './itemsByClock.ts'
import { pointed } from './itemsInPoints.ts'
import { purposes } from './itemsInPurposes.ts'
import { headed } from './itemsUnderTitles.ts'
import { numbered } from './whereBusinessStands.ts'

/** The items of an agenda without numbers, in each of the manners such agendas are written: with points, by the clock, as rows, under headings. They are numbered from 1. */
export function withoutNumbers(lines: readonly Line[]): readonly (readonly ItemLine[])[] {
  const [byClock, byTitles] = [timed(lines), headed(lines)]
  return [rows(lines), byClock, pointed(lines), isWithin(byTitles, byClock) ? [] : byTitles, purposes(lines)].filter(
    items => items.length > 2,
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
