import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
  XmlComponent,
} from 'docx'
import { TextWatermark } from 'docx/watermarks'
import type { Block, List, Page, ParagraphLook, Printed, Run } from '../rendition/page.ts'
import { plain, printable } from '../rendition/page.ts'
import { bookmarkName } from '../wordFile/bookmarks.ts'
import { palette } from './palette.ts'
import { paper, styleOf, wordNumbering, wordStyles } from './wordStyles.ts'
import { type Setting, wordTable } from './wordTables.ts'

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

/** Which concrete list each series is, so that it is numbered on, how many bookmarks there are, and how wide its text is, in twentieths of a point; one for each document. */
interface Numbered {
  readonly across: number
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

function pointsOf(list: List, numbered: Numbered, level = 0): readonly Setting[] {
  const key = list.series === undefined ? undefined : `${list.mark}/${list.series}`
  const instance = (key === undefined ? undefined : numbered.series.get(key)) ?? ++numbered.next
  if (key !== undefined) numbered.series.set(key, instance)
  return list.points.flatMap(({ runs, prints, under }): readonly Setting[] => [
    {
      content: new Paragraph({
        style: 'ListParagraph',
        numbering: { reference: list.mark, level, instance },
        ...(under === undefined ? {} : { keepNext: true }),
        children: bookmarked(prints, runs, numbered),
      }),
      keeps: under !== undefined,
      length: plain(runs).length,
    },
    ...(under === undefined ? [] : pointsOf(under, numbered, Math.min(level + 1, 3))),
  ])
}

/** A duration stands close above the heading of its item. */
const isDuration = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.look === 'duration'

/** Where blocks stand: in the body, or in a cell whose row may have to stay with the next. */
interface Place {
  readonly inCell: boolean
  readonly keeps: boolean
}

/** The word an outcome begins with: “RESOLVED:”, “ACTION –”, “Action:”. */
const outcomeWord = /^(?:\p{Lu}{4,}|\p{Lu}\p{Ll}+(?=:))(?: ?[:–])?/u

/** The runs of an outcome, its first word bold, so that it is found at a glance. */
function outcome([first, ...others]: readonly Run[]): readonly Run[] {
  const word = first === undefined ? undefined : outcomeWord.exec(first.text)?.[0]
  return first === undefined || word === undefined
    ? [first ?? [], ...others].flat()
    : [{ ...first, text: word, bold: true }, { ...first, text: first.text.slice(word.length) }, ...others]
}

/** Looks that introduce what follows, and stay on its page. */
const introduces: ReadonlySet<ParagraphLook> = new Set(['label', 'lead', 'duration', 'heading line'])

function settingsOf(
  blocks: readonly Block[],
  numbered: Numbered,
  { inCell, keeps: rowKeeps }: Place,
): readonly Setting[] {
  return blocks.flatMap((block, n): readonly Setting[] => {
    switch (block.kind) {
      case 'heading': {
        const keeps = rowKeeps || !inCell || n < blocks.length - 1
        const content = new Paragraph({
          heading: headings[block.level],
          children: bookmarked(block.prints, block.runs, numbered),
          ...((inCell && n === 0) || isDuration(blocks[n - 1]) ? { spacing: { before: 0 } } : {}),
          ...(keeps ? {} : { keepNext: false }),
        })
        return [{ content, keeps, length: plain(block.runs).length }]
      }
      case 'paragraph': {
        if (plain(block.runs) === '') return []
        const keeps = rowKeeps || block.keeps === true || introduces.has(block.look)
        const content = new Paragraph({
          style: inCell && block.look === 'outcome' ? styleOf.body : styleOf[block.look],
          children: bookmarked(block.prints, block.look === 'outcome' ? outcome(block.runs) : block.runs, numbered),
          ...(keeps ? { keepNext: true } : {}),
          ...(blocks[n - 1]?.kind === 'table' ? { spacing: { before: 200 } } : {}),
        })
        return [{ content, keeps, length: plain(block.runs).length }]
      }
      case 'list':
        return pointsOf(block.list, numbered)
      // Word makes one table of two that touch.
      case 'table':
        return [
          ...(blocks[n - 1]?.kind === 'table'
            ? [{ content: between(block.table.caption), keeps: true, length: block.table.caption.length }]
            : []),
          {
            content: wordTable(block.table, numbered.across, (row, column, keeps) =>
              settingsOf(row.cells[column]?.blocks ?? [], numbered, { inCell: true, keeps }),
            ),
            keeps: false,
            length: 0,
          },
        ]
    }
  })
}

const between = (caption: string): Paragraph =>
  new Paragraph({ style: 'MinuteSmall', keepNext: true, children: [new TextRun(printable(caption))] })

/** The body of a page as Word's paragraphs and tables, for a text so many twentieths of a point wide. */
export const wordBlocks = (page: Page, across: number = paper.text): readonly (Paragraph | Table)[] =>
  settingsOf(page.blocks, { across, next: 0, bookmarks: 0, series: new Map() }, { inCell: false, keeps: false }).map(
    s => s.content,
  )

/** The watermark stands in a paragraph of the header, as Word's own does. */
const watermarkOf = ({ watermark }: Page): readonly ParagraphChild[] =>
  watermark === undefined
    ? []
    : [new TextWatermark({ text: watermark, font: 'Arial', color: `#${palette.watermark}`, opacity: 0.5, width: 380 })]

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
