import { columnsByContent } from './columnsByContent.ts'
import { isPurpose } from '../vocabulary/purposes.ts'
import { type Column, columnsOf } from '../vocabulary/tableHeads.ts'
import { isWelsh } from '../vocabulary/welsh.ts'
import { cellsInLines } from './wordCells.ts'

/** A cell of a table in a Word document: its lines, and how many columns and rows it goes over. */
export interface WordCell {
  readonly lines: readonly string[]
  readonly across: number
  readonly down: number
}

type Placed = readonly (readonly string[])[]

/** The rows of a table in lines, with tabs between the cells; each cell stands under its head, whatever is merged, and the further lines of a title below its row. */
export function tableInLines(rows: readonly (readonly WordCell[])[]): readonly string[] {
  const placed = cellsPlaced(rows)
  const headsAt = placed.findIndex(cells => columnsOf(cells.map(joined)) !== undefined)
  const heads = columnsOf((placed[headsAt] ?? []).map(joined))
  const columns = columnsByContent(
    placed
      .slice(headsAt + 1)
      .filter((_, at) => (rows[headsAt + 1 + at]?.length ?? 0) > 1)
      .map(cells => cells.map(([first = '']) => first)),
    heads,
  )
  const titleAt = columns?.indexOf('title') ?? -1
  const merged = withMergedNames(rows, placed, columns)
  return (
    inTwoLanguages(merged, titleAt)
      ? merged.map(cells => cells.map((lines, column) => asOneLine(lines, column === titleAt)))
      : merged
  ).flatMap((cells, at) => {
    if (rows[at]?.length === 1) return cellsInLines(cells.slice(0, 1))
    const bare = cells.map(lines => lines.map(line => line.replace(/^# (?=\S)/, '')))
    if (columnsOf(bare.map(joined)) !== undefined) return [bare.map(joined).join('\t')]
    return cellsInLines(bare, titleAt < 0 ? undefined : titleAt)
  })
}

const joined = (lines: readonly string[]): string =>
  lines
    .map(line => line.replace(/^# (?=\S)/, ''))
    .filter(line => line !== '')
    .join(' ')

/** Each row with a cell for each column: an empty one where another goes over it. */
function cellsPlaced(rows: readonly (readonly WordCell[])[]): readonly Placed[] {
  const covered: number[] = []
  return rows.map(row => {
    const cells: (readonly string[])[] = []
    const left = [...row]
    for (let at = 0; left.length > 0 || (covered[at] ?? 0) > 0; at++) {
      if ((covered[at] ?? 0) > 0) {
        covered[at] = (covered[at] ?? 0) - 1
        cells.push([])
        continue
      }
      const cell = left.shift()
      if (cell === undefined) break
      for (let over = 0; over < cell.across; over++) {
        cells.push(over === 0 ? cell.lines : [])
        covered[at + over] = cell.down - 1
      }
      at += cell.across - 1
    }
    return cells
  })
}

/** Who presents several rows, in one merged cell, presents each of them. */
function withMergedNames(
  rows: readonly (readonly WordCell[])[],
  placed: readonly Placed[],
  columns: readonly Column[] | undefined,
): readonly Placed[] {
  const at = columns?.indexOf('presenter') ?? -1
  if (at < 0) return placed
  const merged = new Map(rows.flat().map(({ lines, down }) => [lines, down]))
  let left = 0
  let lines: readonly string[] = []
  return placed.map(cells => {
    const own = cells[at] ?? []
    const down = merged.get(own) ?? 1
    if (down > 1) {
      left = down - 1
      lines = own
      return cells
    }
    return left-- > 0 && own.length === 0 ? cells.with(at, lines) : cells
  })
}

/** Whether most titles stand in their cells twice, in Welsh on one line and in English on the other. */
function inTwoLanguages(rows: readonly Placed[], titleAt: number): boolean {
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return Array.from({ length: width }, (_, at) => at)
    .filter(at => titleAt < 0 || at === titleAt)
    .some(at => {
      const twoLined = rows
        .map(cells => (cells[at] ?? []).filter(line => line !== ''))
        .filter(({ length }) => length === 2)
      const twice = twoLined.filter(isTwice).length
      return twice > 0 && twice * 2 >= twoLined.length
    })
}

const isTwice = ([first = '', second = '', ...more]: readonly string[]): boolean =>
  second !== '' && more.length === 0 && isWelsh(first) !== isWelsh(second)

/** What a cell says in both languages, in one line. */
function asOneLine(given: readonly string[], isTitle: boolean): readonly string[] {
  const lines = given.filter(line => line !== '')
  const [first = '', second = ''] = lines
  const titles = isTitle && lines.length === 2 && /^\p{Lu}/u.test(second) && !isPurpose(second)
  return titles || isTwice(lines) || (lines.length === 2 && welshCell.test(first) && !welshCell.test(second))
    ? [`${first} / ${second}`]
    : given
}

const welshCell =
  /^(?:(?:y |yr )?(?:is-)?(?:g|c)adeirydd|pawb|papur(?:au)?|ar lafar|i ddilyn|y clerc|clerc|cyflwyniad|adroddiad|er (?:gwybodaeth|penderfyniad|trafodaeth)|egwyl)\b/i
