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
  text: string
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
  const lines = joinedRows(setLines(pieces))
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
        if (cell === undefined || gap > 1.1 * height) cells.push({ x: piece.x, text: piece.text })
        else cell.text += gap > 0.12 * height && !/\s$/.test(cell.text) ? ` ${piece.text}` : piece.text
        end = Math.max(end, piece.x + piece.width)
      }
      return { y, height, cells }
    })
    .filter(({ cells }) => cells.length > 0)
}

const numberCell = /^(?:item )?[A-Z]{0,4}\d{1,4}(?:[./]\d{1,4})?[a-z]?[.):]?$/i
const titleHead = /^(?:agenda )?(?:items?|title|subject|topic|business|description|agenda|eitem|pwnc)$/i

/** Rows of a table whose cells have several lines, made one: of the title's further lines each stays a line below, since it may be text under the title. */
function joinedRows(lines: readonly SetLine[]): readonly SetLine[] {
  let titleAt = 1
  return blocksOf(lines).flatMap(block => {
    const [only] = block
    if (only && block.length === 1) {
      const head = only.cells.findIndex(({ text }) => titleHead.test(text.trim()))
      if (only.cells.length > 2 && head >= 0) titleAt = head
    }
    return rowsIn(block).flatMap(row => joined(row, titleAt))
  })
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

const isRow = ({ cells }: SetLine): boolean => cells.length > 2 && numberCell.test(cells[0]?.text.trim() ?? '')

/** A block with one row in it is that row, wherever in it the number stands; one with several is cut where each begins. */
function rowsIn(block: readonly SetLine[]): readonly (readonly SetLine[])[] {
  const numbers = block.filter(isRow).length
  if (numbers === 0) return block.map(line => [line])
  if (numbers === 1) return [block]
  const rows: SetLine[][] = []
  for (const line of block) {
    const row = rows.at(-1)
    if (row && row.some(isRow) && !isRow(line)) row.push(line)
    else rows.push([line])
  }
  return rows
}

function joined(row: readonly SetLine[], titleAt: number): readonly SetLine[] {
  const numbered = row.find(isRow)
  if (numbered === undefined || row.length === 1) return row
  const columns = numbered.cells.map(({ x }) => x)
  for (const { cells } of row)
    for (const { x } of cells) if (!columns.some(column => Math.abs(column - x) <= sameColumn)) columns.push(x)
  columns.sort((a, b) => a - b)
  const texts = columns.map(column =>
    row.flatMap(({ cells }) =>
      cells.filter(({ x }) => Math.abs(x - column) <= sameColumn).map(({ text }) => text.trim()),
    ),
  )
  const first: SetLine = {
    ...numbered,
    y: row[0]?.y ?? numbered.y,
    cells: columns.map((x, at) => ({ x, text: (at === titleAt ? texts[at]?.[0] : texts[at]?.join(' ')) ?? '' })),
  }
  const below = (texts[titleAt] ?? []).slice(1).map((text, at): SetLine => ({
    ...numbered,
    y: first.y - (at + 1) * numbered.height,
    cells: [{ x: columns[titleAt] ?? 0, text }],
  }))
  return [first, ...below]
}
