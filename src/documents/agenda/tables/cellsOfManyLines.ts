import { tableInLines } from './wordTable.ts'

/** What Word and a page's table have where a cell breaks its line. */
const broken = '\v'

/**
 * A text whose table has cells of several lines, as a table pasted into Teams has them, with each row written as a Word table's is: every cell by its lines,
 * the further lines of a title below it. Any other text is given back as it is.
 */
export function withCellsOfManyLines(text: string): string {
  if (!text.includes(broken)) return text
  const lines = text.split('\n')
  const isRow = (line: string) => line.includes('\t')
  const [first, last] = [lines.findIndex(isRow), lines.findLastIndex(isRow)]
  if (first < 0) return text.replaceAll(broken, ' ')
  const rows = lines
    .slice(first, last + 1)
    .map(line => line.split('\t').map(cell => ({ lines: cell.split(broken), across: 1, down: 1 })))
  return [...lines.slice(0, first), ...tableInLines(rows), ...lines.slice(last + 1)].join('\n').replaceAll(broken, ' ')
}
