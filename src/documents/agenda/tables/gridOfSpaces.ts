import { columnsByContent } from './columnsByContent.ts'
import { startsOf } from './columnsBySpaces.ts'
import { isFurniture } from '../vocabulary/furniture.ts'
import { gapped, type Gapped, type Grid } from '../lines/gaps.ts'
import { beginsRow, goesOn, isPointBeside, joined, pointApart } from './linesOfRow.ts'
import { type Column, columnsOf } from '../vocabulary/tableHeads.ts'

// A table that a text sets with spaces under heads: `Time   Item   Lead   Ref`. Its cells stand each in its own stretch of the lines, however many
// lines a cell takes, and a row begins where a number or a time stands.

/** So many lines tell where columns are parted. */
const most = 150

interface Table {
  readonly at: number
  readonly end: number
  readonly heads: Gapped
  readonly columns: readonly Column[]
}

/** A row as it is put together. */
interface Building {
  readonly at: number
  readonly cells: string[]
}

/** Heads for a table that has none, by what its cells have. */
const namedBy: Partial<Record<Column, string>> = {
  number: 'No.',
  time: 'Time',
  title: 'Item',
  presenter: 'Lead',
  paper: 'Report',
  'numbered paper': 'Paper',
  pages: 'Pages',
  purpose: 'Purpose',
  marking: 'Marking',
}

/**
 * The tables among the lines of a text. Only those are told whose rows have numbers, or times in front of their titles; and one without heads only where its
 * cells go over several lines, and tell what they have. Its heads are then those that others would have over it, in the place of the line above it.
 */
export function gridOfSpaces(raws: readonly string[]): Grid {
  const headed = gridUnderHeads(raws)
  return headed.size > 0 ? headed : gridWithoutHeads(raws)
}

function gridWithoutHeads(raws: readonly string[]): Grid {
  const spaced = raws.slice(0, 4 * most).flatMap((raw, at) => {
    const row = raw.length < 300 && /^\s*(?:\d|\(?[a-z][.)]\s)/i.test(raw) ? gapped(raw, { narrow: true }) : undefined
    return row === undefined || row.cells.length < 3 ? [] : [{ at, ...row }]
  })
  const [first, last] = [spaced[0], spaced.at(-1)]
  if (first === undefined || last === undefined || spaced.length < 4 || raws[first.at - 1]?.trim() !== '')
    return new Map()
  // "Welcome      (5 mins)": a length at the margin, and no column; whoever presents stands in a line below.
  if (spaced.every(({ cells }) => cells.length === 3 && isLength.test(cells[2] ?? ''))) return new Map()
  const starts = startsOf(spaced.map(row => row.starts))
  const columns = columnsByContent(
    spaced.flatMap(({ at }) => {
      const cells = cellsOf(raws[at] ?? '', starts)
      return cells === undefined ? [] : [cells]
    }),
  )
  const names = columns?.map(column => namedBy[column] ?? '')
  if (columns === undefined || names === undefined || names.includes('') || columnsOf(names) === undefined)
    return new Map()
  const found = rowsOf(raws, { at: first.at - 1, end: raws.length, heads: { cells: names, starts }, columns })
  return [...found.values()].includes('in the row above') ? found : new Map()
}

const isLength = /^[([]\d{1,3} ?(?:m|mins?|minutes|munud)\.?[)\]]$/i

function gridUnderHeads(raws: readonly string[]): Grid {
  const found = new Map<number, Gapped | 'in the row above' | 'no row'>()
  const heads = raws.flatMap((raw, at) => headsIn(raw, at))
  for (const [n, head] of heads.entries())
    for (const [at, row] of rowsOf(raws, { ...head, end: heads[n + 1]?.at ?? raws.length })) found.set(at, row)
  return found
}

function headsIn(raw: string, at: number): readonly Omit<Table, 'end'>[] {
  if (raw.length > 300 || /\d/.test(raw) || !/\S {2,}\S/.test(raw)) return []
  const heads = gapped(raw, { narrow: true })
  const columns = heads === undefined || heads.cells.length < 3 ? undefined : columnsOf(heads.cells)
  return heads === undefined || columns === undefined || columns.filter(column => column !== 'other').length < 3
    ? []
    : [{ at, heads, columns }]
}

function rowsOf(raws: readonly string[], { at: headAt, end, heads, columns }: Table): Grid {
  const titleAt = columns.indexOf('title')
  const lines = raws.slice(headAt + 1, end)
  const gaps = lines.filter(raw => /\S {2,}\S/.test(raw) && raw.length < 300).slice(0, most)
  const edges = heads.starts.map((_, column) => (column === 0 ? 0 : edgeBetween(gaps, heads, column)))
  const numbers = columns.slice(0, titleAt).includes('number') ? undefined : numbersWithTitles(lines, edges, titleAt)
  const [starts, kinds, names] = numbers
    ? [
        edges.toSpliced(titleAt + 1, 0, numbers),
        columns.toSpliced(titleAt, 0, 'number'),
        heads.cells.toSpliced(titleAt, 0, 'No.'),
      ]
    : [edges, columns, heads.cells]
  const cut = lines.map(raw => cellsOf(raw, starts))
  const begins = cut.map(cells => cells !== undefined && beginsRow(cells, kinds))
  const rows = begins.filter(Boolean).length
  // Where what is apart in many lines comes under one head, the text is not set under its heads.
  if (rows < 3 || lines.filter((raw, n) => begins[n] && isAstray(raw, starts)).length * 4 > rows) return new Map()
  const widest = Math.max(
    ...cut.flatMap((cells, n) => (begins[n] && cells ? [cells[kinds.indexOf('title')]?.length ?? 0] : [])),
  )
  const found = new Map<number, Gapped | 'in the row above' | 'no row'>()
  let row: Building | undefined
  const keep = () => {
    if (row !== undefined) found.set(row.at, { cells: row.cells, starts })
    row = undefined
  }
  for (const [n, cells] of cut.entries()) {
    const at = headAt + 1 + n
    if (cells === undefined) {
      keep()
      if (runsOver(lines[n] ?? '', starts)) found.set(at, 'no row')
    } else if (begins[n]) {
      keep()
      row = { at, cells: [...pointApart(cells, kinds)] }
    } else if (row !== undefined && isPointBeside(cut, n, kinds)) {
      // What is beside a point is the item's as well; the point itself is text under it.
      const titleAt = kinds.indexOf('title')
      for (const [column, cell] of cells.entries())
        if (cell !== '' && column !== titleAt)
          row.cells[column] = [row.cells[column] ?? '', cell]
            .filter(each => each !== '')
            .join(kinds[column] === 'presenter' ? ' + ' : '; ')
      found.set(at, { cells: cells.map((cell, column) => (column === titleAt ? cell : '')), starts })
    } else if (row !== undefined && goesOn(row.cells, cells, kinds, widest)) {
      for (const [column, cell] of cells.entries())
        if (cell !== '') row.cells[column] = joined(row.cells[column] ?? '', cell, kinds[column])
      found.set(at, 'in the row above')
    } else keep()
  }
  keep()
  found.set(headAt, { cells: names, starts })
  return found
}

/** Where, between two heads that stand side by side, the lines are parted: where fewest of them have letters on both sides. */
function edgeBetween(lines: readonly string[], { cells, starts }: Gapped, column: number): number {
  const from = (starts[column - 1] ?? 0) + (cells[column - 1]?.length ?? 0) + 1
  const own = starts[column] ?? 0
  const to = own + Math.max(2, (cells[column]?.length ?? 0) - 1)
  let [best, least] = [own, Number.POSITIVE_INFINITY]
  for (let edge = to; edge >= from; edge--) {
    let cost = Math.abs(edge - own) * (0.001 + lines.length / 100)
    for (const line of lines) {
      const before = line[edge - 1] ?? ' '
      if (before !== ' ') cost += (line[edge] ?? ' ') === ' ' ? 0.5 : 1
      else if ((line[edge] ?? ' ') !== ' ' && (line[edge - 2] ?? ' ') !== ' ') cost += 0.4
      // An edge stands right before the cells behind it.
      else if ((line[edge] ?? ' ') !== ' ') cost -= 0.2
    }
    if (cost < least) [best, least] = [edge, cost]
  }
  return best
}

const ownNumber = /^(\s*)((?:item )?\(?(?:\d{1,3}(?:\.\d{1,2})?[a-z]?|[a-z]|[ivx]{1,4})[.):]?)(\s+)(?=\S)/i

/** Where the titles begin whose numbers stand with them under one head: `1.   Welcome` under Item. */
function numbersWithTitles(lines: readonly string[], edges: readonly number[], titleAt: number): number | undefined {
  const from = edges[titleAt] ?? 0
  const starts = lines.flatMap(line => {
    const cell = line.slice(from, edges[titleAt + 1])
    const [whole, , number = '', space = ''] = ownNumber.exec(cell) ?? []
    return whole !== undefined && /\d/.test(number) && (space.length > 1 || /[.):]$/.test(number))
      ? [from + whole.length]
      : []
  })
  return starts.length < 3 ? undefined : starts.toSorted((a, b) => a - b)[Math.floor(starts.length / 2)]
}

/** The cells of a line between the edges; undefined for a blank line, and for one that takes no heed of them: a heading or a paragraph over the whole width. */
function cellsOf(raw: string, edges: readonly number[]): readonly string[] | undefined {
  if (raw.trim() === '' || isFurniture(raw.trim()) || raw.length > 300 || /[\t|]/.test(raw)) return undefined
  const cells = edges.map(() => '')
  for (const { 0: written, index } of raw.matchAll(/\S+(?: \S+)*/g)) {
    let from = index
    let column = columnAt(edges, from)
    for (let next = column + 1; next < edges.length; next++) {
      const edge = edges[next] ?? 0
      // One space stands before a cell that begins right at its edge.
      if (edge <= from || edge >= index + written.length || raw[edge - 1] !== ' ') continue
      if (/^\p{Ll}/u.test(raw.slice(edge)) && column > 0) continue
      if (column === 0 && next === 1 && !/^(?:\S{1,12}|\d.{0,14})$/.test(raw.slice(from, edge).trim())) return undefined
      put(cells, column, raw.slice(from, edge))
      ;[from, column] = [edge, next]
    }
    const rest = raw.slice(from, index + written.length)
    // What begins in front of the titles and runs on over them is no cell.
    if (column === 0 && from + rest.length > (edges[1] ?? 0) + 1 && edges[1] !== undefined) return undefined
    put(cells, column, rest)
  }
  return cells
}

/** Whether a line with gaps begins at the margin and takes no heed of the columns, as the foot of a page does. */
const runsOver = (raw: string, edges: readonly number[]): boolean =>
  raw.length < 300 &&
  !/[\t|]/.test(raw) &&
  raw.search(/\S/) < (edges[1] ?? 0) &&
  /^\s*\p{L}/u.test(raw) &&
  /\S {2,}\S/.test(raw)

/** Whether a line has two things far apart that come under one head. */
function isAstray(raw: string, edges: readonly number[]): boolean {
  const title = raw.replace(/^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})?)[.)])?/i, own =>
    ' '.repeat(own.length),
  )
  const columns = [...title.matchAll(/\S+(?: {1,2}\S+)*/g)].map(({ index }) => columnAt(edges, index))
  return new Set(columns).size < columns.length
}

/** A cell may begin a letter before its edge. */
const columnAt = (edges: readonly number[], start: number): number =>
  Math.max(
    0,
    edges.findLastIndex(edge => edge <= start + 1),
  )

function put(cells: string[], column: number, written: string): void {
  cells[column] = `${cells[column] ?? ''} ${written.trim()}`.trim()
}
