/** Some characters set alike. A line break inside a paragraph is written as `\n`. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly underline?: boolean
}

/** What a paragraph is for; each has its own look and spacing, so that nothing is spaced by empty paragraphs. */
const paragraphLooks = [
  'body',
  'heading line',
  'detail',
  'label',
  'lead',
  'status',
  'small',
  'duration',
  'cell',
  'small cell',
  'signature',
  'outcome',
  'agenda',
] as const
/** One of them. */
export type ParagraphLook = (typeof paragraphLooks)[number]

/** How the points of a list are marked. */
export const listMarks = ['bullet', 'dot', 'dash', 'letter', 'decimal', 'lower roman', '(a)', '(1)', '(i)'] as const
/** One of them. */
export type ListMark = (typeof listMarks)[number]

/** The sign that stands before an unnumbered point. */
export const signs = { bullet: '•', dot: '·', dash: '–' } as const satisfies Partial<Record<ListMark, string>>

/** What a paragraph prints, so that it is known again in a Word file somebody has edited. */
export interface Printed {
  /** The entry of the record (`e12`, further paragraphs of it `e12_2`), or the part of the page. Letters, digits and underscores. */
  readonly id: string
  /** The number of the item it stands in. */
  readonly item?: string
}

/** A point of a list, with the list under it. */
export interface ListPoint {
  readonly runs: readonly Run[]
  readonly prints?: Printed
  readonly under?: List
}

/** A list. Lists that share a `series` are numbered on: after a paragraph in between, letters go on where they stopped. */
export interface List {
  readonly mark: ListMark
  readonly points: readonly ListPoint[]
  readonly series?: string
}

/** What stands in a cell of a table. */
export interface Cell {
  readonly blocks: readonly Block[]
}

/** A row of a table. One that `continues` belongs to the row above: the line between them is not drawn, and empty cells go on. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly continues?: boolean
}

/** A column of a table. */
export interface Column {
  readonly head: string
  /** Share of the table's width, in per cent. */
  readonly width: number
}

/** A table; its heads stand over it on every page. */
export interface Table {
  /** What the table holds, for people who cannot see it. */
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Which column names each row, from 0. */
  readonly named: number
  readonly lines: 'grid' | 'rows'
}

/** A piece of a page, in reading order. */
export type Block =
  | {
      readonly kind: 'heading'
      readonly level: 1 | 2 | 3 | 4
      readonly runs: readonly Run[]
      readonly prints?: Printed
    }
  | {
      readonly kind: 'paragraph'
      readonly runs: readonly Run[]
      readonly look: ParagraphLook
      readonly prints?: Printed
      /** It introduces what follows, and stands on the same sheet of paper. */
      readonly keeps?: true
    }
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'table'; readonly table: Table }

/** A document before it is Word or HTML. */
export interface Page {
  readonly title: string
  /** BCP 47. */
  readonly language: 'en-GB' | 'cy-GB'
  /** Lines at the head of every page after the first, which has them as its heading. */
  readonly running: readonly string[]
  /** A line at the head of every page, the first included, such as NOT FOR PUBLICATION. */
  readonly everyPage?: string
  /** At the foot of every page; `{page}` and `{pages}` are filled in by the word processor. */
  readonly footer?: string
  /** Large pale text behind every page, such as DRAFT; absent once the minutes are confirmed. */
  readonly watermark?: string
  readonly blocks: readonly Block[]
}

/** The characters of runs, without their setting. */
export const plain = (runs: readonly Run[]): string => runs.map(r => r.text).join('')

/** A text without the characters that XML 1.0 forbids, for which Word refuses a whole document, and without halves of characters. */
export const printable = (text: string): string => text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')

const marked =
  /\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])|(?<![\w_])_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?![\w_])/g

/** Runs of what a clerk typed: `**bold**` and `*italic*` or `_italic_`, as Markdown has them. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = []
  let from = 0
  for (const found of text.matchAll(marked)) {
    if (found.index > from) runs.push({ text: text.slice(from, found.index) })
    const [, bold, starred, underscored] = found
    runs.push(bold === undefined ? { text: starred ?? underscored ?? '', italic: true } : { text: bold, bold: true })
    from = found.index + found[0].length
  }
  if (from < text.length) runs.push({ text: text.slice(from) })
  return runs
}

/** A paragraph of what was typed or worded. */
export const paragraph = (text: string, look: ParagraphLook = 'body'): Block => ({
  kind: 'paragraph',
  look,
  runs: runsOf(text),
})

/** A heading; its text is set as it is. */
export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, runs: [{ text }] })

/** Blocks with neighbouring lists of one series made one list. */
export function joined(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (
      block.kind === 'list' &&
      last?.kind === 'list' &&
      last.list.series !== undefined &&
      last.list.series === block.list.series &&
      last.list.mark === block.list.mark
    ) {
      out[out.length - 1] = {
        kind: 'list',
        list: { ...last.list, points: [...last.list.points, ...block.list.points] },
      }
    } else out.push(block)
  }
  return out
}
