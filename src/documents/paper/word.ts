import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  XmlComponent,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Block, List, Page, Printed, Run, Table as PageTable } from '../rendition/page.ts'
import { plain, printable } from '../rendition/page.ts'
import { bookmarkName } from '../wordFile/bookmarks.ts'
import { palette } from './palette.ts'
import { paper, styleOf, wordNumbering, wordStyles } from './wordStyles.ts'

/** Content type of a Word document. */
export const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

function textRuns(runs: readonly Run[]): readonly TextRun[] {
  return runs.flatMap(({ text, bold, italic, underline }) =>
    printable(text)
      .split('\n')
      .map(
        (line, n) =>
          new TextRun({
            text: line,
            ...(n > 0 ? { break: 1 } : {}),
            ...(bold === true ? { bold } : {}),
            ...(italic === true ? { italics: true } : {}),
            ...(underline === true ? { underline: {} } : {}),
          }),
      ),
  )
}

/** Which concrete list each series is, so that it is numbered on, and how many bookmarks there are; one for each document. */
interface Numbered {
  next: number
  bookmarks: number
  readonly series: Map<string, number>
}

/** Begins or ends a bookmark: what a paragraph prints, unseen in Word, and kept by it. */
class Mark extends XmlComponent {
  constructor(name: 'w:bookmarkStart' | 'w:bookmarkEnd', attributes: Readonly<Record<string, string>>) {
    super(name)
    this.root.push({ _attr: attributes })
  }
}

/** Numbers of bookmarks begin here, so that those of a letterhead's own are not met. */
const firstBookmark = 7_000_000

/** What stands in a paragraph, within the bookmark that says what it prints. */
function bookmarked(prints: Printed | undefined, runs: readonly Run[], numbered: Numbered): readonly ParagraphChild[] {
  const inside = textRuns(runs)
  if (prints === undefined) return inside
  const number = String(firstBookmark + numbered.bookmarks++)
  const marks = [
    new Mark('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkName(prints.id) }),
    new Mark('w:bookmarkEnd', { 'w:id': number }),
  ] as unknown as readonly [ParagraphChild, ParagraphChild]
  return [marks[0], ...inside, marks[1]]
}

function listParagraphs(list: List, numbered: Numbered, level = 0): readonly Paragraph[] {
  const key = list.series === undefined ? undefined : `${list.mark}/${list.series}`
  const instance = (key === undefined ? undefined : numbered.series.get(key)) ?? ++numbered.next
  if (key !== undefined) numbered.series.set(key, instance)
  return list.points.flatMap(point => [
    new Paragraph({
      style: 'ListParagraph',
      numbering: { reference: list.mark, level, instance },
      children: bookmarked(point.prints, point.runs, numbered),
    }),
    ...(point.under === undefined ? [] : listParagraphs(point.under, numbered, Math.min(level + 1, 3))),
  ])
}

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
const noLine = { style: BorderStyle.NIL, size: 0, color: 'auto' }

/** Whether a row is short enough to be kept on one page; long items must be able to break. */
const isShort = (blocks: readonly Block[]): boolean =>
  JSON.stringify(blocks, (key, value: unknown) => (key === 'prints' ? undefined : value)).length < 900

function tableOf(table: PageTable, numbered: Numbered): Table {
  const widths = table.columns.map(c => Math.round((c.width / 100) * paper.text))
  const cell = (
    n: number,
    options: {
      readonly children: readonly (Paragraph | Table)[]
      readonly head?: boolean
      readonly goesOn?: boolean
      readonly isContinued?: boolean
    },
  ) =>
    new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      children: options.children.length === 0 ? [new Paragraph({ style: 'TableText' })] : options.children,
      margins: { top: 60, bottom: 40, left: 100, right: 100 },
      ...(options.head === true ? { shading: { fill: palette.headRow } } : {}),
      borders: {
        ...(options.goesOn === true ? { top: noLine } : {}),
        ...(options.isContinued === true ? { bottom: noLine } : {}),
      },
    })
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((c, n) =>
      cell(n, {
        head: true,
        children: [new Paragraph({ style: 'TableHead', children: [new TextRun(printable(c.head))] })],
      }),
    ),
  })
  const rows = table.rows.map(
    (row, r) =>
      new TableRow({
        cantSplit: isShort(row.cells.flatMap(c => c.blocks)),
        children: row.cells.map((c, n) =>
          cell(n, {
            children: blocksOf(c.blocks, numbered, true),
            goesOn: row.continues === true,
            isContinued: table.rows[r + 1]?.continues === true,
          }),
        ),
      }),
  )
  const side = table.lines === 'grid' ? line : noLine
  return new CaptionedTable(table.caption, {
    rows: [head, ...rows],
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    borders: { top: line, bottom: line, left: side, right: side, insideHorizontal: line, insideVertical: side },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
  })
}

/** A duration stands close above the heading of its item. */
const isDuration = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.look === 'duration'

function blocksOf(blocks: readonly Block[], numbered: Numbered, inCell = false): readonly (Paragraph | Table)[] {
  return blocks.flatMap((block, n): readonly (Paragraph | Table)[] => {
    switch (block.kind) {
      case 'heading':
        return [
          new Paragraph({
            heading: headings[block.level],
            children: bookmarked(block.prints, block.runs, numbered),
            ...((inCell && n === 0) || isDuration(blocks[n - 1]) ? { spacing: { before: 0 } } : {}),
            ...(inCell && n === blocks.length - 1 ? { keepNext: false } : {}),
          }),
        ]
      case 'paragraph':
        return plain(block.runs) === ''
          ? []
          : [new Paragraph({ style: styleOf[block.look], children: bookmarked(block.prints, block.runs, numbered) })]
      case 'list':
        return listParagraphs(block.list, numbered)
      // Word makes one table of two that touch.
      case 'table':
        return [
          ...(blocks[n - 1]?.kind === 'table'
            ? [new Paragraph({ style: 'MinuteSmall', children: [new TextRun(block.table.caption)] })]
            : []),
          tableOf(block.table, numbered),
        ]
    }
  })
}

/** The body of a page as Word's paragraphs and tables. */
export const wordBlocks = (page: Page): readonly (Paragraph | Table)[] =>
  blocksOf(page.blocks, { next: 0, bookmarks: 0, series: new Map() })

/** The watermark stands in a paragraph of the header, as Word's own does. */
const watermarkOf = ({ watermark }: Page): readonly ParagraphChild[] =>
  watermark === undefined
    ? []
    : [new TextWatermark({ text: watermark, font: 'Arial', color: `#${palette.watermark}`, opacity: 0.5 })]

function headerOf(page: Page, lines: readonly string[]): Header {
  const mark = watermarkOf(page)
  const paragraphs = lines.map(
    (text, n) =>
      new Paragraph({
        style: 'RunningLine',
        children: [...(n === 0 ? mark : []), new TextRun(printable(text))],
        ...(n === lines.length - 1 ? { spacing: { after: 160 } } : {}),
      }),
  )
  return new Header({
    children: paragraphs.length > 0 ? paragraphs : [new Paragraph({ style: 'RunningLine', children: mark })],
  })
}

function footerOf(footer: string): Footer {
  const children = footer
    .split(/(\{page\}|\{pages\})/)
    .filter(t => t !== '')
    .map(
      t =>
        new TextRun({ children: [t === '{page}' ? PageNumber.CURRENT : t === '{pages}' ? PageNumber.TOTAL_PAGES : t] }),
    )
  return new Footer({ children: [new Paragraph({ style: 'FootLine', children })] })
}

/** A page as a Word document: true headings, lists and header rows, A4, Arial 11, British English. */
export async function word(page: Page): Promise<Uint8Array> {
  const footer = page.footer === undefined ? undefined : footerOf(page.footer)
  const everyPage = page.everyPage === undefined ? [] : [page.everyPage]
  const document = new Document({
    title: printable(page.title),
    creator: 'Partnership Clerk',
    styles: wordStyles(page.language),
    numbering: wordNumbering,
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: paper.width, height: paper.height },
            margin: { top: paper.margin, bottom: paper.margin, left: paper.margin, right: paper.margin },
          },
        },
        headers: { default: headerOf(page, [...everyPage, ...page.running]), first: headerOf(page, everyPage) },
        ...(footer === undefined ? {} : { footers: { default: footer, first: footer } }),
        children: [...wordBlocks(page)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}
