import {
  type Block,
  type Cell,
  type ListMark,
  type ListPoint,
  type Page,
  type Printed,
  type Row,
  type Run,
  signs,
} from '../rendition/page.ts'
import { lookOf } from '../paper/wordStyles.ts'
import { printedBy } from '../wordFile/bookmarks.ts'
import { type WordParts, xmlOf } from '../wordFile/parts.ts'
import { piecesOf } from '../wordFile/paragraphs.ts'
import { type Element, child, inside, valueOf, within } from '../wordFile/xml.ts'

/** The marks of a document's lists: of each list, level by level. */
type Marks = (list: string, level: number) => ListMark

function marksOf({ parts }: WordParts): Marks {
  const part = parts.get('word/numbering.xml')
  if (part === undefined) return () => 'bullet'
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
    const form =
      kind === undefined ? undefined : within(kind, 'w:lvl').find(l => l.getAttribute('w:ilvl') === String(level))
    const inBrackets = valueOf(child(form, 'w:lvlText'))?.startsWith('(') === true
    switch (valueOf(child(form, 'w:numFmt'))) {
      case 'decimal':
        return inBrackets ? '(1)' : 'decimal'
      case 'lowerLetter':
        return inBrackets ? '(a)' : 'letter'
      case 'lowerRoman':
        return inBrackets ? '(i)' : 'lower roman'
      default: {
        const sign = valueOf(child(form, 'w:lvlText'))
        return (Object.keys(signs) as (keyof typeof signs)[]).find(mark => signs[mark] === sign) ?? 'bullet'
      }
    }
  }
}

const isOn = (properties: Element | undefined, name: string): boolean => {
  const set = child(properties, name)
  return set !== undefined && !['0', 'false', 'none', 'off'].includes(valueOf(set) ?? 'true')
}

/** The runs of a paragraph; of a heading, without what its style sets anyway. */
function runsOf(paragraph: Element, plainly: boolean): readonly Run[] {
  const runs: Run[] = []
  for (const { element, text } of piecesOf(paragraph)) {
    const properties = child(element.parentNode as Element, 'w:rPr')
    const set = (name: string) => !plainly && isOn(properties, name)
    const run: Run = {
      text,
      ...(set('w:b') ? { bold: true } : {}),
      ...(set('w:i') ? { italic: true } : {}),
      ...(set('w:u') ? { underline: true } : {}),
    }
    const last = runs.at(-1)
    if (last !== undefined && last.bold === run.bold && last.italic === run.italic && last.underline === run.underline)
      runs[runs.length - 1] = { ...last, text: last.text + text }
    else runs.push(run)
  }
  return runs
}

/** What a paragraph prints, by the first bookmark of ours in it. */
function printedIn(paragraph: Element): { readonly prints?: Printed } {
  const [id] = within(paragraph, 'w:bookmarkStart').flatMap(mark => printedBy(mark.getAttribute('w:name') ?? '') ?? [])
  return id === undefined ? {} : { prints: { id } }
}

interface Point {
  readonly level: number
  readonly list: string
  readonly runs: readonly Run[]
  readonly prints?: Printed
}

/** Points one after another as lists within lists. */
function listsOf(points: readonly Point[], marks: Marks): readonly Block[] {
  const nested = (from: number, level: number): { readonly points: readonly ListPoint[]; readonly next: number } => {
    const found: ListPoint[] = []
    let at = from
    while (at < points.length) {
      const point = points[at]
      if (
        point === undefined ||
        point.level < level ||
        (point.level === level && found.length > 0 && point.list !== points[from]?.list)
      )
        break
      if (point.level > level && found.length > 0) {
        const under = nested(at, point.level)
        const last = found.at(-1)
        if (last !== undefined)
          found[found.length - 1] = { ...last, under: { mark: marks(point.list, point.level), points: under.points } }
        at = under.next
      } else {
        found.push({ runs: point.runs, ...(point.prints === undefined ? {} : { prints: point.prints }) })
        at++
      }
    }
    return { points: found, next: at }
  }
  const blocks: Block[] = []
  for (let at = 0; at < points.length;) {
    const first = points[at]
    if (first === undefined) break
    const list = nested(at, first.level)
    blocks.push({
      kind: 'list',
      list: { mark: marks(first.list, first.level), points: list.points, series: `list ${first.list}` },
    })
    at = list.next
  }
  return blocks
}

/** The blocks of parts of a document, one after another; tables are known by their heads. */
function blocksOf(parents: readonly Element[], marks: Marks, like: Page): readonly Block[] {
  const blocks: Block[] = []
  let points: Point[] = []
  const endList = () => {
    blocks.push(...listsOf(points, marks))
    points = []
  }
  const paragraph = (element: Element) => {
    const properties = child(element, 'w:pPr')
    const style = valueOf(child(properties, 'w:pStyle')) ?? ''
    const level = /^heading(\d)$/i.exec(style)?.[1]
    const runs = runsOf(element, level !== undefined)
    const prints = printedIn(element)
    if (runs.every(r => r.text.trim() === '')) return
    const numbering = child(properties, 'w:numPr')
    const list = valueOf(child(numbering, 'w:numId'))
    if (list !== undefined && list !== '0') {
      points.push({ list, level: Number(valueOf(child(numbering, 'w:ilvl')) ?? 0), runs, ...prints })
      return
    }
    endList()
    blocks.push(
      level === undefined
        ? { kind: 'paragraph', look: lookOf(style), runs, ...prints }
        : { kind: 'heading', level: Math.min(4, Math.max(1, Number(level))) as 1 | 2 | 3 | 4, runs, ...prints },
    )
  }
  for (const e of parents.flatMap(inside)) {
    if (e.nodeName === 'w:p') paragraph(e)
    else if (e.nodeName === 'w:tbl') {
      endList()
      blocks.push(tableOf(e, marks, like))
    } else if (['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(e.nodeName)) {
      endList()
      blocks.push(...blocksOf([e], marks, like))
    }
  }
  endList()
  return blocks
}

/** A row as it stands in the document: the cells that each of its columns has. */
type RowRead = readonly (readonly Element[])[]

const isEmpty = (cells: readonly Element[]): boolean =>
  cells.every(cell => within(cell, 'w:p').every(p => piecesOf(p).every(({ text }) => text.trim() === '')))

/** Rows of one item as the page has them: a Word file has several, so that pages end where they should. */
function together(rows: readonly RowRead[], named: number): readonly RowRead[] {
  const found: RowRead[] = []
  for (const row of rows) {
    const last = found.at(-1)
    const filled = row.flatMap((cells, n) => (isEmpty(cells) ? [] : [n]))
    const [column] = filled
    const goesOn =
      last !== undefined &&
      column !== undefined &&
      column > named &&
      filled.length === 1 &&
      last.slice(column + 1).every(isEmpty)
    if (goesOn) found[found.length - 1] = last.map((cells, n) => (n === column ? [...cells, ...(row[n] ?? [])] : cells))
    else found.push(row)
  }
  return found
}

function tableOf(element: Element, marks: Marks, like: Page): Block {
  const all = inside(element)
    .filter(e => e.nodeName === 'w:tr' && child(child(e, 'w:trPr'), 'w:del') === undefined)
    .map(row => ({
      isHead: isOn(child(row, 'w:trPr'), 'w:tblHeader'),
      cells: inside(row)
        .filter(e => e.nodeName === 'w:tc')
        .map(cell => [cell]),
    }))
  const headed = all[0]?.isHead === true
  const set = (cells: readonly Element[]): Cell => ({ blocks: blocksOf(cells, marks, like) })
  const heads = headed
    ? (all[0]?.cells ?? []).map(cell =>
        set(cell)
          .blocks.flatMap(b => (b.kind === 'paragraph' ? b.runs.map(r => r.text) : []))
          .join(''),
      )
    : []
  const known = like.blocks.flatMap(b =>
    b.kind === 'table' &&
    b.table.columns.every((c, n) => c.head === heads[n]) &&
    b.table.columns.length === heads.length
      ? [b.table]
      : [],
  )[0]
  const widths = within(element, 'w:gridCol').map(c => Number(c.getAttribute('w:w')))
  const whole = widths.reduce((sum, w) => sum + w, 0) || 1
  const count = Math.max(1, ...all.map(r => r.cells.length))
  const read = all.slice(headed ? 1 : 0).map(r => r.cells)
  const body = (known === undefined ? read : together(read, known.named)).map(row => row.map(set))
  return {
    kind: 'table',
    table: {
      caption: known?.caption ?? 'Table',
      columns: Array.from({ length: count }, (_, n) => ({
        head: heads[n] ?? '',
        width: Math.round(((widths[n] ?? whole / count) / whole) * 100),
      })),
      rows: body.map((row, n): Row => ({
        cells: Array.from({ length: count }, (_, c) => row[c] ?? { blocks: [] }),
        continues: n > 0 && known !== undefined && (row[known.named]?.blocks ?? []).length === 0,
      })),
      named: known?.named ?? 0,
      lines: known?.lines ?? 'grid',
    },
  }
}

/** An edited Word document as a page again, so that it can be shown as HTML as any other. `like` is what the record would print: of it come the document's title, and what its tables are called. */
export function pageOf(parts: WordParts, like: Page): Page {
  const [body] = within(parts.body, 'w:body')
  return { ...like, blocks: body === undefined ? [] : blocksOf([body], marksOf(parts), like) }
}
