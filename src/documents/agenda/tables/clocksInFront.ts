import { cellInWords } from './cellInWords.ts'
import { laterThan, readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import type { Row } from '../lines/lines.ts'
import { apartFromPause, isBreak } from '../lines/sections.ts'
import { aNumber, columnsOf } from '../vocabulary/tableHeads.ts'

// A programme with the time of day and a tab in front of each title, `0930⇥Welcome`, and more cells behind only some of them.

/** So many rows make a programme. */
const fewest = 3

/** The time of day at which a row begins; undefined where its first cell is no such time alone. */
function clockOf({ cells, starts }: Row): number | undefined {
  if (cells.length < 2 || starts !== undefined) return undefined
  const time = readTimedLine(withStops(cells.find(cell => cell !== '') ?? ''))
  return time?.rest === '' ? time.startsAt : undefined
}

/**
 * The rows of a programme as lines, the time before the title and every other cell below it, where rows are of several widths and none has the heads of a
 * table: those are no table, and `0930` is not the number of an item. Any other rows are given back as they are.
 */
export function withClocksInFront(rows: readonly Row[]): readonly Row[] {
  const clocks = rows.map(clockOf)
  const timed = rows.filter((_, at) => clocks[at] !== undefined)
  const widths = new Set(timed.filter(row => !isBreak(row.text)).map(filled))
  const isFigures = timed.some(({ cells }) => /^\d{4}$/.test(cells.find(cell => cell !== '') ?? ''))
  const tables =
    rows.some(({ cells }) => cells.length > 2 && columnsOf(cells) !== undefined) ||
    timed.some(({ cells }) => aNumber.test(cells.filter(cell => cell !== '')[1] ?? ''))
  const inFives = clocks.filter(clock => clock !== undefined && clock % 5 === 0).length
  if (
    timed.length < fewest ||
    tables ||
    (widths.size < 2 && !isFigures) ||
    inFives < timed.length * 0.8 ||
    !isInOrder(clocks.flatMap(clock => clock ?? []))
  )
    return rows
  return rows.flatMap((row, at): readonly Row[] => {
    if (clocks[at] === undefined || isBreak(row.text) || apartFromPause(row).length > 1) return [row]
    const [time = '', title = '', ...others] = row.cells.filter(cell => cell !== '')
    if (title === '') return [row]
    return [
      { ...row, text: `${withStops(time)} ${title}`, cells: [] },
      ...others.map((cell): Row => ({
        line: row.line,
        indent: row.indent + 4,
        text: inWords(cell),
        cells: [],
        ofRow: true,
      })),
    ]
  })
}

const inWords = (cell: string): string =>
  /^(?:paper|enc|report|appendix|annex) \S{1,20}$/i.test(cell) ? `Paper: ${cell}` : (cellInWords(cell) ?? cell)

const filled = ({ cells }: Row): number => cells.filter(cell => cell !== '').length

/** Whether times of day come one after the other, noon and the end of a page in between. */
export const isInOrder = (clocks: readonly number[]): boolean =>
  clocks.every((clock, n) => {
    const above = clocks[n - 1]
    return above === undefined || laterThan(above, clock) >= above || (above >= 9 * 60 && clock < 6 * 60)
  })
