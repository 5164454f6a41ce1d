import { readTimedLine } from '../vocabulary/clockTimes.ts'
import type { Row } from '../lines/lines.ts'
import { aNumber, columnsOf } from '../vocabulary/tableHeads.ts'

/** Rows that the lines within a cell have torn apart, put together: such a row has too few cells, and what is missing stands at the end of a line below. */
export function mended(rows: readonly Row[]): readonly Row[] {
  let width = 0
  const whole: Row[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined) continue
    if (columnsOf(row.cells)) width = row.cells.length
    const torn = row.starts === undefined && row.cells.length > 1 && row.cells.length < width
    const end = torn ? endOfTorn(rows, at, width) : undefined
    if (end === undefined) {
      whole.push(row)
      continue
    }
    const parts = rows.slice(at + 1, end + 1)
    const last = parts.at(-1)
    const inner = [...parts.slice(0, -1).map(({ text }) => text), last?.cells[0] ?? '']
    whole.push({ ...row, cells: [...row.cells, ...(last?.cells.slice(1) ?? [])] })
    whole.push(
      ...inner.map((text, n): Row => ({
        line: row.line + n + 1,
        indent: 3,
        text: text.replace(/^[-–—] /, '• '),
        cells: [],
      })),
    )
    at = end
  }
  return whole
}

/** The line with which a torn row ends: with it the row has as many cells as the head of the table. */
function endOfTorn(rows: readonly Row[], at: number, width: number): number | undefined {
  for (let end = at + 1; end <= at + 12; end++) {
    const row = rows[end]
    if (row === undefined || row.text === '') return undefined
    if (row.cells.length === 0) continue
    if (aNumber.test(row.cells[0] ?? '') || readTimedLine(row.cells[0] ?? '')?.rest === '') return undefined
    return (rows[at]?.cells.length ?? 0) + row.cells.length - 1 === width ? end : undefined
  }
  return undefined
}
