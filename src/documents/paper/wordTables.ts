import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from 'docx'
import { type Row, type Table as PageTable, printable } from '../rendition/page.ts'
import { columnWidths } from './columnWidths.ts'
import { palette } from './palette.ts'

/** A paragraph or table as Word has it, and what decides where a page may end. */
export interface Setting {
  readonly content: Paragraph | Table
  /** Whether it stays on one page with what follows it: a heading, a label, a line that leads points. */
  readonly keeps: boolean
  /** Its length in characters. */
  readonly length: number
}

/** Sets the blocks of a cell; those of a cell that has one row stay with the next where `keeps`. */
export type SetCell = (row: Row, column: number, keeps: boolean) => readonly Setting[]

/** What Word says of a table to people who cannot see it; the library has no word for it. */
class Spoken extends XmlComponent {
  constructor(name: 'w:tblCaption' | 'w:tblDescription', text: string) {
    super(name)
    this.root.push({ _attr: { 'w:val': printable(text) } })
  }
}

class CaptionedTable extends Table {
  constructor(caption: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options)
    const [properties] = this.root
    if (properties instanceof XmlComponent)
      properties
        .addChildElement(new Spoken('w:tblCaption', caption))
        .addChildElement(new Spoken('w:tblDescription', caption))
  }
}

const line = { style: BorderStyle.SINGLE, size: 4, color: palette.line }
const within = { style: BorderStyle.SINGLE, size: 2, color: palette.faint }
const noLine = { style: BorderStyle.NIL, size: 0, color: 'auto' }

/** The longest row, in characters, that is never broken over two pages: about a quarter of one. */
const unbroken = 900

/** The most, in characters, that stands in one row without need. */
const short = 250

/** A row as Word has it: what stands in each cell, and whether it stays with the next. */
interface WordRow {
  readonly cells: readonly (readonly Setting[])[]
  readonly keeps: boolean
  readonly continues: boolean
}

const lengthOf = (settings: readonly Setting[]): number => settings.reduce((sum, s) => sum + s.length, 0)

/** How rows are set: which column has their text, whether a line would show between the rows of one item, and how wide each column is, in per cent. */
interface RowsSet {
  readonly apart: number
  readonly hasLines: boolean
  readonly shares: readonly number[]
  readonly set: SetCell
}

/** About how many lines paragraphs take in a column of this width: 80 letters stand in a line across the page. */
const linesOf = (settings: readonly Setting[], share: number): number =>
  settings.reduce((sum, s) => sum + Math.max(1, Math.ceil(s.length / (share * 0.8))), 0)

/** The paragraphs of a cell in groups that are not broken: what introduces with what it introduces, short ones together, and as many at first as are as high as what stands beside them. */
function groupsOf(texts: readonly Setting[], beside: number, share: number): readonly (readonly Setting[])[] {
  const groups: Setting[][] = []
  for (const text of texts) {
    const last = groups.at(-1)
    const together = lengthOf([...(last ?? []), text])
    const isOpen =
      last?.at(-1)?.keeps === true
        ? together < unbroken
        : together < short || (groups.length === 1 && linesOf(last ?? [], share) < beside)
    if (last !== undefined && isOpen) last.push(text)
    else groups.push([text])
  }
  return groups
}

/**
 * The rows Word has for one of the page. Inside a row word processors pay no heed to what is to stay with the next paragraph, so that “Action:” could
 * stand alone at the foot of a page; between rows they do. So a long cell has a row for every few lines, without a line between them.
 */
function wordRows(row: Row, isFollowed: boolean, { apart, hasLines, shares, set }: RowsSet): readonly WordRow[] {
  const texts = set(row, apart, false)
  const others = row.cells.map((_, n) => (n === apart ? [] : set(row, n, false)))
  // Titles are bold, and their longest words leave lines half empty.
  const beside = Math.max(0, ...others.map((settings, n) => linesOf(settings, (shares[n] ?? 1) * 0.8)))
  const isWhole = hasLines && lengthOf(texts) < unbroken
  const groups = isWhole || texts.length === 0 ? [texts] : groupsOf(texts, beside, shares[apart] ?? 1)
  return groups.map((group, g) => {
    const keeps = group.at(-1)?.keeps === true && (g < groups.length - 1 || isFollowed)
    return {
      cells: others.map((cell, n) => (n === apart ? group : g > 0 ? [] : keeps ? set(row, n, keeps) : cell)),
      keeps,
      continues: g > 0 || row.continues === true,
    }
  })
}

/** A table as Word has it: its head on every page, no row of it broken but a long one, and none parted from what it introduces. `across` is its width in twentieths of a point. */
export function wordTable(table: PageTable, across: number, set: SetCell): Table {
  const shares = columnWidths(table)
  const widths = shares.map(share => Math.round((share / 100) * across))
  const rowsSet = { apart: shares.indexOf(Math.max(...shares)), hasLines: table.lines === 'grid', shares, set }
  const inside = table.lines === 'grid' ? within : noLine
  const cell = (n: number, children: readonly (Paragraph | Table)[], more: object) =>
    new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      children,
      ...more,
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((c, n) =>
      cell(n, [new Paragraph({ style: 'TableHead', children: [new TextRun(printable(c.head))] })], {
        margins: { top: 50, bottom: 30, left: 100, right: 100 },
        shading: { fill: palette.headRow },
      }),
    ),
  })
  const rows = table.rows.flatMap((row, r) => wordRows(row, table.rows[r + 1]?.continues === true, rowsSet))
  const body = rows.map(({ cells, keeps, continues }, r) => {
    const goesOn = rows[r + 1]?.continues === true
    return new TableRow({
      cantSplit: lengthOf(cells.flat()) < unbroken,
      children: cells.map((settings, n) =>
        cell(
          n,
          settings.length === 0
            ? [new Paragraph({ style: 'TableText', keepNext: keeps })]
            : settings.map(s => s.content),
          {
            margins: { top: continues ? 30 : 60, bottom: goesOn ? 0 : 40, left: 100, right: 100 },
            borders: { ...(continues ? { top: inside } : {}), ...(goesOn ? { bottom: inside } : {}) },
          },
        ),
      ),
    })
  })
  const side = table.lines === 'grid' ? line : noLine
  return new CaptionedTable(table.caption, {
    rows: [head, ...body],
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    borders: { top: line, bottom: line, left: side, right: side, insideHorizontal: line, insideVertical: side },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  })
}
