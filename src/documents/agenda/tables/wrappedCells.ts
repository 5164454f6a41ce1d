import { isName } from '../../../meeting/presentersWritten.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import type { Row } from '../lines/lines.ts'
import { saysWhatOneIs } from './linesOfRow.ts'
import { isPaper } from '../papers/papers.ts'
import { isAim, isPurpose } from '../vocabulary/purposes.ts'

// Cells that go over several lines, in a table that is set with spaces: `Exec Director of` and, below it, `Strategy`.

/** Rows with gaps, and what their cells go on with on the lines right below them. */
export function withWrappedCells(rows: readonly Row[]): readonly Row[] {
  return rows.reduce<Row[]>((whole, row) => {
    const above = whole.at(-1)
    const joined = above === undefined || row.text === '' ? undefined : wentOn(above, row)
    if (joined === undefined) whole.push(row)
    else whole[whole.length - 1] = joined
    return whole
  }, [])
}

/** A row with the cells of the line below it put to its own, where each stands right under one and goes on with it. */
function wentOn(above: Row, row: Row): Row | undefined {
  const { starts } = above
  if (starts === undefined) return undefined
  const cells = row.cells.length < 2 ? [row.text] : row.cells
  const own = row.starts ?? [row.indent]
  const columns = own.map(start => starts.findIndex(each => Math.abs(each - start) <= 1))
  // A bracket below the title, beside a cell that goes on, is more of the title.
  const beside = (n: number) => cells.length > 1 && n === 0 && /^[(\p{Ll}]/u.test(cells[n] ?? '')
  if (columns.some((column, n) => column < 1 || !(beside(n) || goesOn(above, column, cells[n] ?? '')))) return undefined
  const joined = above.cells.map((cell, column) => {
    const below = cells[columns.indexOf(column)]
    return below === undefined
      ? cell
      : `${cell}${isName(firstOf(cell)) && (isName(firstOf(below)) || (isName(cell) && saysWhatOneIs(below))) && !cell.endsWith(',') ? ';' : ''} ${below}`
  })
  return { ...above, cells: joined, text: joined.join(' ') }
}

const firstOf = (cell: string): string => cell.split(/, | \(/)[0] ?? ''

/** Whether a line under a cell is more of that cell: the cell is broken off, or stands behind the titles and what is below it says nothing by itself. */
function goesOn({ cells }: Row, column: number, below: string): boolean {
  const cell = cells[column] ?? ''
  if (cell.lastIndexOf('(') > cell.lastIndexOf(')')) return true
  if (/(?:[,:/&–—-]|\b(?:of|and|the|for|to))$/.test(cell)) return true
  const behindTitles = cells.slice(0, column).some(each => /\p{L}{3}/u.test(each))
  return (
    behindTitles &&
    below.length <= 60 &&
    !isPaper(below) &&
    !isAim(below) &&
    !isPurpose(below) &&
    readMinutes(below) === undefined &&
    readTimedLine(withStops(below)) === undefined &&
    !/[.:]$/.test(below)
  )
}
