import { printedBy } from './bookmarks.ts'
import { type Document, type Element, child, inside, valueOf, within } from './xml.ts'

/** A bookmark of ours that begins in a paragraph: what it prints, and from where to where its words stand in the paragraph's text. */
export interface BookmarkRead {
  readonly id: string
  readonly from: number
  /** Where it ends in this paragraph; the text's length where it goes on into the next. */
  readonly to: number
}

/** A paragraph of a Word document as it reads with every tracked change accepted. */
export interface ParagraphRead {
  readonly element: Element
  readonly text: string
  readonly bookmarks: readonly BookmarkRead[]
  /** Its level, where it is a point of a list. */
  readonly point?: number
  readonly heading: boolean
  /** The table it stands in, the innermost. */
  readonly table?: Element
}

/** Changes nobody has accepted are read as accepted: what was put in counts, what was taken out does not. */
const takenOut = new Set(['w:del', 'w:moveFrom'])
/** Pictures, boxes and the like, and what older programs show in place of something. */
const notText = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
])
const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

/** A piece of a paragraph's text: the element that has it, and where it begins in the text. */
export interface TextPiece {
  readonly element: Element
  readonly from: number
  readonly text: string
}

interface Walked {
  text: string
  readonly pieces: TextPiece[]
  readonly marks: { readonly element: Element; readonly at: number }[]
}

function walk(element: Element, into: Walked, out = false): void {
  for (const e of inside(element)) {
    if (e.nodeName === 'w:bookmarkStart' || e.nodeName === 'w:bookmarkEnd')
      into.marks.push({ element: e, at: into.text.length })
    else if (notText.has(e.nodeName)) continue
    else if (e.nodeName === 'w:t' || characters[e.nodeName] !== undefined) {
      if (out || e.parentNode?.nodeName === 'w:tabs') continue
      const text = characters[e.nodeName] ?? e.textContent ?? ''
      into.pieces.push({ element: e, from: into.text.length, text })
      into.text += text
    } else walk(e, into, out || takenOut.has(e.nodeName))
  }
}

/** The pieces of text a paragraph has, with every tracked change accepted. */
export function piecesOf(paragraph: Element): readonly TextPiece[] {
  const walked: Walked = { text: '', pieces: [], marks: [] }
  walk(paragraph, walked)
  return walked.pieces
}

const propertiesOf = (paragraph: Element) => child(paragraph, 'w:pPr')

/** Whether the paragraph's own end was taken out, so that it runs on into the next. */
const runsOn = (paragraph: Element): boolean => {
  const mark = child(propertiesOf(paragraph), 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

/** Numbered or marked by the paragraph itself; `numId` 0 takes a mark away. */
function pointOf(paragraph: Element): number | undefined {
  const numbering = child(propertiesOf(paragraph), 'w:numPr')
  if (numbering === undefined || valueOf(child(numbering, 'w:numId')) === '0') return undefined
  return Number(valueOf(child(numbering, 'w:ilvl')) ?? 0)
}

/** Every paragraph of a document's body in reading order, those of tables row by row. */
export function paragraphsOf(document: Document): readonly ParagraphRead[] {
  const found: ParagraphRead[] = []
  const pending: Element[] = []
  let before: { readonly text: string; readonly bookmarks: readonly BookmarkRead[] } | undefined

  const begins = (mark: Element): string | undefined => printedBy(mark.getAttribute('w:name') ?? '')

  function paragraph(element: Element, table: Element | undefined): void {
    const walked: Walked = {
      text: before?.text ?? '',
      pieces: [],
      marks: pending.splice(0).map(m => ({ element: m, at: before?.text.length ?? 0 })),
    }
    walk(element, walked)
    const bookmarks: { id: string; number: string; from: number; to: number | undefined }[] = (
      before?.bookmarks ?? []
    ).map(b => ({
      ...b,
      number: '',
      to: b.to,
    }))
    for (const { element: mark, at } of walked.marks) {
      const number = mark.getAttribute('w:id') ?? ''
      if (mark.nodeName === 'w:bookmarkEnd') {
        const own = bookmarks.find(b => b.number === number)
        if (own !== undefined) own.to = at
        continue
      }
      const id = begins(mark)
      if (id === undefined) continue
      bookmarks.push({ id, number, from: at, to: undefined })
    }
    const read = {
      text: walked.text,
      bookmarks: bookmarks.map(({ id, from, to }): BookmarkRead => ({ id, from, to: to ?? walked.text.length })),
    }
    if (runsOn(element)) {
      before = read
      return
    }
    before = undefined
    const point = pointOf(element)
    found.push({
      element,
      ...read,
      ...(point === undefined ? {} : { point }),
      heading: /^Heading\d/i.test(valueOf(child(propertiesOf(element), 'w:pStyle')) ?? ''),
      ...(table === undefined ? {} : { table }),
    })
  }

  function blocks(parent: Element, table: Element | undefined): void {
    for (const e of inside(parent)) {
      switch (e.nodeName) {
        case 'w:p':
          paragraph(e, table)
          break
        case 'w:tbl':
          blocks(e, e)
          break
        case 'w:tr':
          if (child(child(e, 'w:trPr'), 'w:del') === undefined) blocks(e, table)
          break
        case 'w:tc':
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          blocks(e, table)
          break
        case 'w:bookmarkStart':
          pending.push(e)
          break
        default:
          break
      }
    }
  }

  const [body] = within(document, 'w:body')
  if (body !== undefined) blocks(body, undefined)
  return found
}
