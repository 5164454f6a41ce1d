import { bookmarkName } from './bookmarks.ts'
import { piecesOf } from './paragraphs.ts'
import { type Element, child, inside, within } from './xml.ts'

const ownerOf = (element: Element) => {
  const document = element.ownerDocument
  if (document === null) throw new Error('An element stands in no document.')
  return document
}
const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const made = (near: Element, name: string): Element => ownerOf(near).createElementNS(wordNamespace, name)

function setText(element: Element, text: string): void {
  element.textContent = text
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve')
}

/** Puts other words into a paragraph in place: only what differs is touched, so that the rest keeps its formatting. */
export function reword(paragraph: Element, now: string): void {
  const pieces = piecesOf(paragraph)
  const was = pieces.map(p => p.text).join('')
  if (was === now) return
  let from = 0
  while (from < Math.min(was.length, now.length) && was[from] === now[from]) from++
  let end = 0
  while (end < Math.min(was.length, now.length) - from && was.at(-1 - end) === now.at(-1 - end)) end++
  const to = was.length - end
  let put: string | undefined = now.slice(from, now.length - end)
  for (const { element, from: begins, text } of pieces) {
    const ends = begins + text.length
    const touches = (begins < to && ends > from) || (put !== undefined && from >= begins && from <= ends)
    if (!touches) continue
    const kept = [text.slice(0, Math.max(0, from - begins)), text.slice(Math.max(0, to - begins))] as const
    if (element.nodeName === 'w:t') {
      setText(element, kept[0] + (put ?? '') + kept[1])
      put = undefined
    } else if (begins >= from && ends <= to) element.parentNode?.removeChild(element)
  }
  if (put !== undefined && put !== '') addRun(paragraph, put)
}

/** A run at a paragraph's end, within its bookmark where it has one, set like the run before. */
function addRun(paragraph: Element, text: string): void {
  const run = made(paragraph, 'w:r')
  const like = within(paragraph, 'w:rPr').find(e => e.parentNode?.nodeName === 'w:r')
  if (like !== undefined) run.appendChild(like.cloneNode(true))
  const words = made(paragraph, 'w:t')
  setText(words, text)
  run.appendChild(words)
  const end = inside(paragraph).findLast(e => e.nodeName === 'w:bookmarkEnd')
  paragraph.insertBefore(run, end ?? null)
}

/** Adds a paragraph after another, set like a third, with words in it and the bookmark of what it prints. */
export function addParagraph(after: Element, like: Element, id: string, text: string): Element {
  const paragraph = made(after, 'w:p')
  const properties = child(like, 'w:pPr')
  if (properties !== undefined) {
    const own = properties.cloneNode(true) as Element
    for (const section of inside(own).filter(e => e.nodeName === 'w:sectPr' || e.nodeName === 'w:rPr'))
      own.removeChild(section)
    paragraph.appendChild(own)
  }
  addRun(paragraph, text)
  bookmark(paragraph, id)
  after.parentNode?.insertBefore(paragraph, after.nextSibling)
  return paragraph
}

/** Puts the bookmark of what it prints around the words of a paragraph. */
export function bookmark(paragraph: Element, id: string): void {
  const [root] = within(ownerOf(paragraph), 'w:document')
  const numbers = root === undefined ? [] : within(root, 'w:bookmarkStart').map(e => Number(e.getAttribute('w:id')))
  const number = String(Math.max(7_999_999, ...numbers.filter(Number.isFinite)) + 1)
  const start = made(paragraph, 'w:bookmarkStart')
  start.setAttributeNS(wordNamespace, 'w:id', number)
  start.setAttributeNS(wordNamespace, 'w:name', bookmarkName(id))
  const end = made(paragraph, 'w:bookmarkEnd')
  end.setAttributeNS(wordNamespace, 'w:id', number)
  const first =
    child(paragraph, 'w:pPr')?.nextSibling ?? (child(paragraph, 'w:pPr') === undefined ? paragraph.firstChild : null)
  paragraph.insertBefore(start, first)
  paragraph.appendChild(end)
}

/** Takes a paragraph out, with its row where nothing else stands in that; the only one of another cell loses its words instead, since a cell must have one. One that ends a section keeps its place. */
export function removeParagraph(paragraph: Element): void {
  const parent = paragraph.parentNode as Element | null
  const alone = parent?.nodeName === 'w:tc' && inside(parent).filter(e => e.nodeName === 'w:p').length === 1
  if (!alone && child(child(paragraph, 'w:pPr'), 'w:sectPr') === undefined) {
    parent?.removeChild(paragraph)
    return
  }
  reword(paragraph, '')
  const row = alone ? (parent.parentNode as Element | null) : null
  if (row?.nodeName === 'w:tr' && within(row, 'w:p').every(p => piecesOf(p).length === 0 || textOf(p) === ''))
    row.parentNode?.removeChild(row)
}

const textOf = (paragraph: Element): string =>
  piecesOf(paragraph)
    .map(p => p.text)
    .join('')
