import { readDay } from '../../dates/written.ts'
import { columnsByContent } from './columnsByContent.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { Row } from '../lines/lines.ts'
import { isBreak, readSection } from '../lines/sections.ts'
import { aNumber, type Column, columnsOf } from '../vocabulary/tableHeads.ts'

/** With which row of a table it is known what its columns have: that of its heads, or, without heads, its first. */
export interface ColumnsTold {
  readonly columns: readonly Column[]
  readonly heads: boolean
}

/** The tables among rows with tabs or strokes between their cells, by the index of the row with which what their columns have is known. */
export function columnsTold(rows: readonly Row[]): ReadonlyMap<number, ColumnsTold> {
  const found = new Map<number, ColumnsTold>()
  const seen = new Set<Row>()
  for (const [at, row] of rows.entries()) {
    if (row.starts !== undefined || row.cells.length < 2 || seen.has(row)) continue
    const heads = columnsOf(row.cells)
    // `Wednesday 2 December 2026 | 08.00 | Room 4`: the heading of the agenda, and no row of it.
    if (heads === undefined && row.cells.some(cell => readDay(cell) !== undefined) && !aNumber.test(row.cells[0] ?? ''))
      continue
    const below = rowsFrom(rows, heads === undefined ? at : at + 1, row.cells.length, seen)
    const columns = columnsByContent(
      below.map(({ cells }) => cells),
      heads,
    )
    seen.add(row)
    if (columns !== undefined && (heads !== undefined || saysMoreThanALine(columns)))
      found.set(at, { columns, heads: heads !== undefined })
  }
  return found
}

/** Numbers with titles behind a tab are a list, with what stands under each of them, and no table. */
const saysMoreThanALine = (columns: readonly Column[]): boolean =>
  columns.some(column => !['number', 'title', 'other'].includes(column))

/** So many lines of a table are looked at. */
const most = 150

/** The rows of one table from here on that have something in two cells at least, as wide as its first; what is looked at is put to those `seen`. */
function rowsFrom(rows: readonly Row[], from: number, width: number, seen: Set<Row>): readonly Row[] {
  const own: Row[] = []
  for (let at = from; at < Math.min(rows.length, from + most); at++) {
    const row = rows[at]
    if (row === undefined || row.starts !== undefined) break
    if (row.cells.length < 2) {
      if (row.text === '' && own.length > 0 && rows[at + 1]?.text === '') break
      continue
    }
    if (columnsOf(row.cells) !== undefined) break
    if (row.cells.length !== width) continue
    seen.add(row)
    const filled = row.cells.filter(cell => cell !== '')
    if (filled.length < 2 || isBreak(row.text) || filled.some(isBreak) || readSection(filled[0] ?? '') !== undefined)
      continue
    if ((row.cells[0] ?? '').endsWith(':') && readLabel(`${row.cells[0]} x`) !== undefined) continue
    own.push(row)
  }
  return own
}
