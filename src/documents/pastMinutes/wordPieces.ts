import type { ListMark } from '../rendition/page.ts'
import { piecesOf } from '../wordFile/paragraphs.ts'
import { type WordParts, partsOf, xmlOf } from '../wordFile/parts.ts'
import { type Element, child, inside, valueOf, within } from '../wordFile/xml.ts'

/** A paragraph of somebody's minutes, as far as its form tells how they write. */
export interface LineSeen {
  readonly kind: 'line'
  readonly text: string
  /** All of it, or its beginning: the words before a colon or dash. */
  readonly bold: boolean
  readonly heading: boolean
  /** How the word processor marks it, where it is a point of a list. */
  readonly mark?: ListMark
}

/** A table of somebody's minutes. Cells have their paragraphs one under another. */
export interface TableSeen {
  readonly kind: 'table'
  readonly rows: readonly (readonly string[])[]
  /** Shares of the width, in per cent. */
  readonly widths: readonly number[]
  /** The lines of its cells, row by row. */
  readonly lines: readonly LineSeen[]
}

/** A piece of the document, in reading order. */
export type PieceSeen = LineSeen | TableSeen

const formats: Readonly<Record<string, readonly [plain: ListMark, inBrackets: ListMark]>> = {
  decimal: ['decimal', '(1)'],
  lowerLetter: ['letter', '(a)'],
  lowerRoman: ['lower roman', '(i)'],
  bullet: ['bullet', 'bullet'],
}

/** How each level of each list is marked. */
function marksOf({ parts }: WordParts): (list: string, level: string) => ListMark | undefined {
  const part = parts.get('word/numbering.xml')
  if (part === undefined) return () => undefined
  const numbering = xmlOf(part)
  const kinds = new Map(within(numbering, 'w:abstractNum').map(a => [a.getAttribute('w:abstractNumId') ?? '', a]))
  const lists = new Map(
    within(numbering, 'w:num').map(n => [
      n.getAttribute('w:numId') ?? '',
      kinds.get(valueOf(child(n, 'w:abstractNumId')) ?? ''),
    ]),
  )
  return (list, level) => {
    const kind = lists.get(list)
    const form = kind === undefined ? undefined : within(kind, 'w:lvl').find(l => l.getAttribute('w:ilvl') === level)
    const [plain, inBrackets] = formats[valueOf(child(form, 'w:numFmt')) ?? ''] ?? []
    return valueOf(child(form, 'w:lvlText'))?.startsWith('(') === true ? inBrackets : plain
  }
}

const isOn = (properties: Element | undefined, name: string): boolean => {
  const set = child(properties, name)
  return set !== undefined && !['0', 'false', 'off'].includes(valueOf(set) ?? 'true')
}

function lineOf(paragraph: Element, marks: ReturnType<typeof marksOf>): LineSeen | undefined {
  const pieces = piecesOf(paragraph).filter(p => p.text.trim() !== '')
  const text = piecesOf(paragraph)
    .map(p => p.text)
    .join('')
    .replace(/[ \u00a0]+/g, ' ')
    .trim()
  if (text === '') return undefined
  const properties = child(paragraph, 'w:pPr')
  const numbered = child(properties, 'w:numPr')
  const list = valueOf(child(numbered, 'w:numId'))
  const mark = list === undefined || list === '0' ? undefined : marks(list, valueOf(child(numbered, 'w:ilvl')) ?? '0')
  const first = pieces[0]?.element.parentNode as Element | undefined
  return {
    kind: 'line',
    text,
    bold: first !== undefined && isOn(child(first, 'w:rPr'), 'w:b'),
    heading: /^(?:heading|title|subtitle)/i.test(valueOf(child(properties, 'w:pStyle')) ?? ''),
    ...(mark === undefined ? {} : { mark }),
  }
}

function tableOf(table: Element, marks: ReturnType<typeof marksOf>): TableSeen {
  const columns = within(table, 'w:gridCol').map(c => Number(c.getAttribute('w:w') ?? '0'))
  const sum = columns.reduce((a, b) => a + b, 0)
  const lines: LineSeen[] = []
  const rows = inside(table)
    .filter(e => e.nodeName === 'w:tr')
    .map(row =>
      inside(row)
        .filter(e => e.nodeName === 'w:tc')
        .map(cell => {
          const own = within(cell, 'w:p').flatMap(p => lineOf(p, marks) ?? [])
          lines.push(...own)
          return own.map(l => l.text).join('\n')
        }),
    )
  return { kind: 'table', rows, widths: columns.map(w => (sum === 0 ? 0 : Math.round((w * 100) / sum))), lines }
}

/** The pieces of a Word document, in reading order. @throws WordFileRefused where it is none, or unpacks to too much */
export function piecesSeen(content: Uint8Array): readonly PieceSeen[] {
  const parts = partsOf(content)
  const marks = marksOf(parts)
  const body = within(parts.body, 'w:body')[0]
  const found: PieceSeen[] = []
  const read = (element: Element): void => {
    for (const e of inside(element)) {
      if (e.nodeName === 'w:p') {
        const line = lineOf(e, marks)
        if (line !== undefined) found.push(line)
      } else if (e.nodeName === 'w:tbl') found.push(tableOf(e, marks))
      else if (e.nodeName === 'w:sdt' || e.nodeName === 'w:sdtContent') read(e)
    }
  }
  if (body !== undefined) read(body)
  return found
}
