import { columnsOf } from '../vocabulary/tableHeads.ts'

// Columns that a text sets with spaces or dots: `3.  Budget ........ Bea Coll ...... 09:40`.

/** The cells of a line, and the column of letters in which each begins. */
export interface Gapped {
  readonly cells: readonly string[]
  readonly starts: readonly number[]
}

/** Lines of the text by their index: a row of the table in the place of its first line, and what is none: more of the row
 * above, or a line that runs on over the columns. */
export type Grid = ReadonlyMap<number, Gapped | 'in the row above' | 'no row'>

const gap = / {3,}|\s*(?:\.{4,}|…{2,}|_{4,})\s*/
const everyGap = / {2,}|\s*(?:\.{4,}|…{2,}|_{4,})\s*/g
const numbered =
  /^\s*(?:(?:(?:item )?\(?[A-Z]{0,4}\d{1,3}(?:[./]\d{1,3})?[a-z]?[.):]?|\([a-z]\)|[a-z][.)])\s+|\(?[ivx]{1,5}[.)](?=\p{L}{3}))/iu
/** `No. Item`, over numbers and titles that stand close. */
const headOfNumbers = /^\s*(?:(?:item )?no\.?|#|rhif)\s+(?=(?:agenda )?(?:items?|subject|title|topic|eitem)\b)/i
const labelled = /^\s*(?:lead|presenter|presented by|led by|time|purpose|item)s?(?: officer)?\s?:/i
const timed = /^\s*\d{1,2}[.:]?\d{2}(?: ?[ap]m)?(?: ?[-–—] ?\d{1,2}[.:]?\d{2}(?: ?[ap]m)?)?\s{2,}/i

/** Where a line has gaps, what stands between them; the number in front of a title is a cell of its own. */
export function gapped(raw: string, { narrow }: { readonly narrow: boolean }): Gapped | undefined {
  if (raw.length > 400 || /[\t|]/.test(raw)) return undefined
  const line = raw.trimEnd()
  const front =
    timed.exec(line)?.[0] ?? numbered.exec(line)?.[0] ?? headOfNumbers.exec(line)?.[0] ?? /^\s*/.exec(line)?.[0] ?? ''
  const body = line.slice(front.length)
  if (!narrow && !gap.test(body.trimStart())) return undefined
  const cells: string[] = front.trim() === '' ? [] : [front.trim()]
  const starts: number[] = front.trim() === '' ? [] : [front.search(/\S/)]
  let from = 0
  const take = (to: number) => {
    const cell = body.slice(from, to).trim()
    if (cell === '') return
    cells.push(cell)
    starts.push(front.length + from)
  }
  for (const found of body.matchAll(everyGap)) {
    take(found.index)
    from = found.index + found[0].length
  }
  take(body.length)
  return cells.length > (front.trim() === '' ? 1 : 2) ? { cells, starts } : undefined
}

/**
 * The lines that are rows of such columns, by their index. Columns are believed where two lines at least begin with a number, a label or a time
 * and have a gap after that.
 */
export function gappedRows(raws: readonly string[]): ReadonlyMap<number, Gapped> {
  const found = new Map<number, Gapped>()
  const columns = new Set<number>()
  let telling = 0
  for (const [at, raw] of raws.entries()) {
    const cells = gapped(raw, { narrow: false })
    if (cells === undefined) continue
    found.set(at, cells)
    for (const start of cells.starts.slice(1)) columns.add(start)
    if (numbered.test(raw) || labelled.test(raw) || timed.test(raw)) telling++
  }
  const underHead = rowsUnderHeads(raws)
  if (telling < 2) return underHead
  // A title as long as its column leaves two spaces: what follows stands where it does in other rows.
  for (const [at, raw] of raws.entries()) {
    const cells = found.has(at) || !numbered.test(raw) ? undefined : gapped(raw, { narrow: true })
    if (cells?.starts.slice(2).every(start => columns.has(start)) === true) found.set(at, cells)
  }
  return new Map([...found, ...underHead])
}

/** The cells between gaps of two letters, and where they begin; a number in front may stand close to what follows it. */
function cellsApart(raw: string): Gapped | undefined {
  if (raw.length > 400 || /[\t|]/.test(raw) || !/[\p{L}\d]/u.test(raw)) return undefined
  const found = [...raw.matchAll(/\S+(?: \S+)*/g)].map(({ 0: cell, index }) => ({ cell, index }))
  return { cells: found.map(({ cell }) => cell), starts: found.map(({ index }) => index) }
}

/** The rows under a line of heads such as `SER  TIME   ITEM`, with that line: all that they have stands under a head. */
function rowsUnderHeads(raws: readonly string[]): ReadonlyMap<number, Gapped> {
  const found = new Map<number, Gapped>()
  let heads: readonly number[] = []
  let rows: [number, Gapped][] = []
  const keep = () => {
    if (rows.length > 3) for (const [at, row] of rows) found.set(at, row)
    rows = []
  }
  for (const [at, raw] of raws.entries()) {
    const row = cellsApart(raw)
    if (row === undefined || row.cells.length < 2) continue
    const columns = row.cells.length > 2 ? columnsOf(row.cells) : undefined
    if (columns !== undefined && columns.filter(column => column !== 'other').length > 2) {
      keep()
      heads = row.starts
      rows.push([at, row])
    } else if (heads.length > 0 && row.starts.every(start => heads.some(head => Math.abs(head - start) <= 2)))
      rows.push([at, row])
  }
  keep()
  return found
}

/** Cells put under the heads of a table by where they begin; undefined where two come under one head. */
export function underHeads({ cells, starts }: Gapped, heads: readonly number[]): readonly string[] | undefined {
  const placed = new Map<number, string>()
  for (const [n, cell] of cells.entries()) {
    const start = starts[n] ?? 0
    const column = Math.max(
      0,
      heads.findLastIndex(head => head <= start + 2),
    )
    if (placed.has(column)) return undefined
    placed.set(column, cell)
  }
  return heads.map((_, column) => placed.get(column) ?? '')
}
