/** A piece of text as a PDF sets it: lower left corner, width and height in points. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Cell {
  readonly x: number
  /** Where its last letter ends. */
  end: number
  text: string
  /** The pieces it is made of, each with where it begins and how far from the one before. */
  parts: { readonly x: number; readonly end: number; readonly gap: number; readonly text: string }[]
}
interface SetLine {
  readonly y: number
  readonly height: number
  readonly cells: Cell[]
}

/** Points by which two cells may be off each other and still stand in one column. */
const sameColumn = 6

/** The lines of a page from top to bottom, with tabs between what stands far apart, spaces for how far a line is set in, and blank lines where there is room. */
export function linesOfPage(pieces: readonly Piece[]): readonly string[] {
  const lines = inColumns(joinedRows(atColumns(setLines(pieces))))
  const left = Math.min(...lines.map(({ cells }) => cells[0]?.x ?? 0))
  return lines.flatMap((line, at) => {
    const above = lines[at - 1]
    const room = above !== undefined && above.y - line.y > 1.9 * Math.max(line.height, above.height)
    const indent = ' '.repeat(Math.max(0, Math.min(40, Math.round(((line.cells[0]?.x ?? left) - left) / 6))))
    const text = `${indent}${line.cells.map(cell => cell.text.trim()).join('\t')}`
    return room ? ['', text] : [text]
  })
}

/** Pieces that stand on one line, from left to right; a gap wider than two letters begins a new cell. */
function setLines(pieces: readonly Piece[]): readonly SetLine[] {
  const lines: { y: number; height: number; pieces: Piece[] }[] = []
  for (const piece of pieces.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1)
    if (line && line.y - piece.y <= 0.5 * Math.max(line.height, piece.height)) {
      line.pieces.push(piece)
      line.height = Math.max(line.height, piece.height)
    } else lines.push({ y: piece.y, height: piece.height, pieces: [piece] })
  }
  return lines
    .map(({ y, height, pieces: own }) => {
      const cells: Cell[] = []
      let end = Number.NEGATIVE_INFINITY
      for (const piece of own.toSorted((a, b) => a.x - b.x)) {
        if (piece.text.trim() === '') continue
        const gap = piece.x - end
        const cell = cells.at(-1)
        const joint = gap > 0.12 * height && cell !== undefined && !/\s$/.test(cell.text) ? ' ' : ''
        end = Math.max(end, piece.x + piece.width)
        const part = { x: piece.x, end, gap: gap / height, text: `${joint}${piece.text}` }
        if (cell === undefined || gap > 1.1 * height)
          cells.push({ x: piece.x, end, text: piece.text, parts: [{ ...part, text: piece.text }] })
        else {
          cell.text += part.text
          cell.end = end
          cell.parts.push(part)
        }
      }
      return { y, height, cells }
    })
    .filter(({ cells }) => cells.length > 0)
}

/**
 * Cells that stand too close to be told by the room between them, such as `No` and `Item` over narrow columns, told by the columns below: those of lines
 * with several cells, and where words begin again and again at the same place behind a time, a number or a letter.
 */
function atColumns(lines: readonly SetLine[]): readonly SetLine[] {
  const times = new Map<number, number>()
  const counts = (x: number, weight: number) =>
    times.set(Math.round(x / 3), (times.get(Math.round(x / 3)) ?? 0) + weight)
  for (const { cells } of lines)
    for (const { x, parts } of cells) {
      if (cells.length > 2) counts(x, 1)
      for (const [at, part] of parts.entries())
        if (part.gap > 0.5 && isNarrow(parts[at - 1]?.text.trim() ?? '')) counts(part.x, 0.5)
    }
  const isColumn = (x: number) =>
    [-1, 0, 1].reduce((sum, off) => sum + (times.get(Math.round(x / 3) + off) ?? 0), 0) >= 2
  return lines.map(line => ({
    ...line,
    cells: line.cells.flatMap((cell): readonly Cell[] => {
      const cuts: Cell[] = []
      for (const part of cell.parts) {
        const last = cuts.at(-1)
        if (last === undefined || (part.gap > 0.5 && isColumn(part.x)))
          cuts.push({ x: part.x, end: part.end, text: part.text.trimStart(), parts: [part] })
        else {
          last.text += part.text
          last.end = part.end
          last.parts.push(part)
        }
      }
      return cuts
    }),
  }))
}

const numberCell = /^(?:item )?[A-Z]{0,4}\d{1,4}(?:[./]\d{1,4})?[a-z]?[.):]?$/i
const titleHead = /^(?:agenda )?(?:items?|title|subject|topic|business|description|agenda|eitem|pwnc)$/i

/** Rows of a table whose cells have several lines, made one: of the title's further lines each stays a line below, since it may be text under the title. */
function joinedRows(lines: readonly SetLine[]): readonly SetLine[] {
  let titleAt = 1
  const edges = edgesOf(lines),
    numberedAt = lines.filter(isRow).map(({ cells }) => cells[0]?.x ?? 0)
  const isNumbered = (line: SetLine) => isRow(line) || isLedByNumber(line, numberedAt)
  return blocksOf(lines).flatMap(block => {
    const [only] = block
    if (only && block.length === 1) {
      const head = only.cells.findIndex(({ text }) => titleHead.test(text.trim()))
      if (only.cells.length > 2 && head >= 0) titleAt = head
    }
    return rowsIn(block, isNumbered).flatMap(row => joined(row, titleAt, edges, isNumbered))
  })
}

/** How far the words of each column go at the most, by where it begins. */
function edgesOf(lines: readonly SetLine[]): (x: number) => number {
  const edges = new Map<number, number>()
  for (const { cells } of lines)
    if (cells.length > 1)
      for (const { x, end } of cells) edges.set(Math.round(x), Math.max(edges.get(Math.round(x)) ?? 0, end))
  return x => Math.max(0, ...[-2, -1, 0, 1, 2].map(off => edges.get(Math.round(x) + off) ?? 0))
}

/** Whether the first word of a line had no more room on the line before, which therefore goes on in it. */
function goesOn(before: Cell, line: Cell, edge: number): boolean {
  const word = /^\S+/.exec(line.text.trim())?.[0] ?? ''
  const letter = (line.end - line.x) / Math.max(1, line.text.trim().length)
  return before.end + letter * (word.length + 1) > edge
}

/** Lines close upon each other. */
function blocksOf(lines: readonly SetLine[]): readonly (readonly SetLine[])[] {
  const blocks: SetLine[][] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    const above = block?.at(-1)
    if (block && above && above.y - line.y <= 1.5 * Math.max(above.height, line.height)) block.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** What fills a narrow column by itself: a number, a time of day, or a letter for what an item is for. */
const isNarrow = (text: string): boolean => numberCell.test(text) || clockCell.test(text) || /^\p{Lu}$/u.test(text)

const clockCell = /^\d{1,2}[.:]?\d{2} ?(?:am|pm|hrs)?(?: ?[-–—] ?(?:\d{1,2}[.:]?\d{2} ?(?:am|pm|hrs)?)?)?$/i
const isRow = ({ cells }: SetLine): boolean => {
  const first = cells[0]?.text.trim() ?? ''
  return cells.length > 2 && (numberCell.test(first) || clockCell.test(first))
}

/** A line that begins with a number where the rows of the table have theirs: the other cells of its row may stand above and below it. */
const isLedByNumber = ({ cells: [first] }: SetLine, numberedAt: readonly number[]): boolean =>
  first !== undefined && numberCell.test(first.text.trim()) && numberedAt.some(x => Math.abs(x - first.x) <= sameColumn)

/** In how many columns there is something. */
const columnsIn = (block: readonly SetLine[]): number =>
  new Set(block.flatMap(({ cells }) => cells.map(({ x }) => Math.round(x / (2 * sameColumn))))).size

/** A block with one row in it is that row, wherever in it the number stands; one with several is cut where each begins. */
function rowsIn(block: readonly SetLine[], isNumbered: (line: SetLine) => boolean): readonly (readonly SetLine[])[] {
  const numbers = block.filter(isRow).length
  if (numbers === 0)
    return block.filter(isNumbered).length === 1 && columnsIn(block) > 2 ? [block] : block.map(line => [line])
  if (numbers === 1) return [block]
  const rows: SetLine[][] = []
  for (const line of block) {
    const row = rows.at(-1)
    if (row && row.some(isRow) && !isRow(line)) row.push(line)
    else rows.push([line])
  }
  return rows
}

function joined(
  whole: readonly SetLine[],
  titleAt: number,
  edges: (x: number) => number,
  isNumbered: (line: SetLine) => boolean,
): readonly SetLine[] {
  const numbered = whole.find(isRow) ?? whole.find(isNumbered)
  if (numbered === undefined || whole.length === 1) return whole
  // Only numbers stand under the head of the numbers: other words there are no part of the table.
  const apart = (line: SetLine) =>
    line !== numbered &&
    (line.cells[0]?.x ?? 0) < (numbered.cells[0]?.x ?? 0) + sameColumn &&
    !clockCell.test(line.cells[0]?.text.trim() ?? '')
  const row = whole.filter(line => !apart(line))
  const columns = numbered.cells.map(({ x }) => x)
  for (const { cells } of row)
    for (const { x } of cells) if (!columns.some(column => Math.abs(column - x) <= sameColumn)) columns.push(x)
  columns.sort((a, b) => a - b)
  const under = (column: number) =>
    row.flatMap(({ cells }) => cells.filter(({ x }) => Math.abs(x - column) <= sameColumn))
  const titleX = columns[titleAt] ?? 0
  const titles = under(titleX)
  // Of the title's lines those that go on make one; the others may be text under it.
  const paragraphs: Cell[] = []
  for (const [at, line] of titles.entries()) {
    const [before, last] = [titles[at - 1], paragraphs.at(-1)]
    if (before !== undefined && last !== undefined && goesOn(before, line, edges(titleX)))
      last.text = `${last.text.trim()} ${line.text.trim()}`
    else paragraphs.push({ ...line })
  }
  const first: SetLine = {
    ...numbered,
    y: row[0]?.y ?? numbered.y,
    cells: columns.map((x, at) => {
      const text = at === titleAt ? (paragraphs[0]?.text ?? '') : inOneLine(under(x), edges(x))
      return { x, end: x, text: text.trim(), parts: [] }
    }),
  }
  const below = paragraphs.slice(1).map((cell, at): SetLine => ({
    ...numbered,
    y: first.y - (at + 1) * numbered.height,
    cells: [{ ...cell, x: titleX }],
  }))
  const others = whole.filter(apart)
  return [...others.filter(({ y }) => y > numbered.y), first, ...below, ...others.filter(({ y }) => y <= numbered.y)]
}

/** The lines of a cell in one: what stands on a line of its own though there was room for it above, `Dana Okafor` over `Harbour Trust`, is parted from that. */
const inOneLine = (cells: readonly Cell[], edge: number): string =>
  cells
    .map((cell, at) => {
      const text = cell.text.trim(),
        before = cells[at - 1]
      if (before === undefined) return text
      const isApart = /^\p{Lu}/u.test(text) && /[\p{L})]$/u.test(before.text.trim()) && !goesOn(before, cell, edge)
      return `${isApart ? ', ' : ' '}${text}`
    })
    .join('')

/** The rows of a table with an empty cell where a column has nothing in a row, so that the cells under one head stay under it. */
function inColumns(lines: readonly SetLine[]): readonly SetLine[] {
  const head = lines.findIndex(({ cells }) => cells.length > 1 && cells.some(({ text }) => titleHead.test(text.trim())))
  if (head < 0) return lines
  const [fullest] = lines
    .slice(head)
    .filter(isRow)
    .toSorted((a, b) => b.cells.length - a.cells.length)
  const columns = (fullest?.cells ?? lines[head]?.cells ?? []).map(({ x }) => x)
  return lines.map((line, at) => {
    if (at < head || line.cells.length < 2) return line
    const placed = new Map(line.cells.map(cell => [columnOf(columns, cell.x), cell]))
    return placed.size < line.cells.length
      ? line
      : { ...line, cells: columns.map((x, n) => placed.get(n) ?? { x, end: x, text: '', parts: [] }) }
  })
}

/** The column a cell stands in: the last that begins left of it. A head may be set in the middle of its column. */
const columnOf = (columns: readonly number[], x: number): number =>
  Math.max(
    0,
    columns.findLastIndex(column => column <= x + sameColumn),
  )
