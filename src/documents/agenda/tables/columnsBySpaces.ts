import { columnsByContent } from './columnsByContent.ts'
import { underHeads } from '../lines/gaps.ts'
import type { Row } from '../lines/lines.ts'
import { isBreak } from '../lines/sections.ts'
import { type Column, columnsOf } from '../vocabulary/tableHeads.ts'

/** The columns of a table that is set with spaces and has no heads: the row it begins with, where each begins and what it has. */
export interface SpacedColumns {
  readonly at: number
  readonly starts: readonly number[]
  readonly columns: readonly Column[]
}

/** So many rows are looked at. */
const most = 150

/** The one table without heads that a text sets with spaces; undefined where its rows do not stand under each other, or heads are over some. */
export function columnsBySpaces(rows: readonly Row[]): SpacedColumns | undefined {
  const spaced = rows
    .flatMap((row, at) => (row.starts === undefined || isBreak(row.text) ? [] : [{ row, at, starts: row.starts }]))
    .slice(0, most)
  const first = spaced[0]
  if (first === undefined || spaced.length < 4 || spaced.some(({ row }) => columnsOf(row.cells) !== undefined))
    return undefined
  const starts = startsOf(spaced.map(each => each.starts))
  const placed = spaced.map(({ row, starts: own }) => underHeads({ cells: row.cells, starts: own }, starts))
  const whole = placed.flatMap(cells => (cells === undefined ? [] : [cells]))
  if (starts.length < 2 || whole.length < placed.length) return undefined
  const columns = columnsByContent(whole)
  return columns === undefined || columns.filter(column => column === 'other').length > 0
    ? undefined
    : { at: first.at, starts, columns }
}

/** Where columns begin: so that many rows have something there, or within a letter of it. */
export function startsOf(rows: readonly (readonly number[])[]): readonly number[] {
  const times = new Map<number, number>()
  for (const start of rows.flat()) times.set(start, (times.get(start) ?? 0) + 1)
  const found: { from: number; times: number }[] = []
  for (const [start, count] of [...times].toSorted(([a], [b]) => a - b)) {
    const last = found.at(-1)
    if (last !== undefined && start - last.from <= 2) last.times += count
    else found.push({ from: start, times: count })
  }
  return found.filter(each => each.times * 4 >= rows.length).map(({ from }) => from)
}
