import { exactly } from '../rendition/exactly.ts'
import { type AsPrinted, type PassagePrinted, ofLetterhead } from '../rendition/printed.ts'
import { addParagraph, bookmark, removeParagraph, reword } from '../wordFile/editing.ts'
import { bodyPart, packed, partsOf, xmlOf } from '../wordFile/parts.ts'
import { type ParagraphRead, piecesOf } from '../wordFile/paragraphs.ts'
import { type Document, type Element, within } from '../wordFile/xml.ts'
import { type DocumentLocated, type Located, locatedIn } from './located.ts'
import { withIdsOf } from './sameIds.ts'
import { bothChanges, sameWords } from './wordsCompared.ts'

/** Something the record says otherwise, which could not be put into an edited document without losing the edit. */
export interface LeftAsEdited {
  readonly id: string
  readonly item?: string
  /** What the document has now; nothing where the record's words are missing from it. */
  readonly document?: string
  /** What the record would print there; nothing where it prints nothing any more. */
  readonly record?: string
}

/** An edited document with what the record has changed since put into it, and what could not be. */
export interface CarriedForward {
  readonly content: Uint8Array
  readonly left: readonly LeftAsEdited[]
  /** What it is to be compared with from now on. */
  readonly printed: AsPrinted
}

/**
 * An edited document brought up to what the record prints now, every edit in it kept: what the record changed is changed in place, where nobody
 * else did; a passage both changed has both changes where they do not touch; what is new is put after what it follows, set like its
 * neighbours. Status line and watermark change as all else.
 * @throws WordFileRefused where it is no Word document, or a damaged one
 */
export function carriedForward(content: Uint8Array, was: AsPrinted, now: AsPrinted): CarriedForward {
  const parts = partsOf(content)
  const { body } = parts
  const passages = [
    ...withIdsOf(was.passages, now.passages),
    ...was.passages
      .filter(p => p.look === ofLetterhead)
      .map(p => ({ ...p, text: withState(p.text, was.watermark, now.watermark) })),
  ]
  const located = cutUp(locatedIn(body, was.passages), passages)
  const changed = was.passages.flatMap(before =>
    changedInPlace(
      before,
      passages.find(p => p.id === before.id),
      located,
    ),
  )
  const missing = putIn(passages, was.passages, located)
  const renewed = new Map<string, Document>([[bodyPart, body]])
  if (was.watermark !== now.watermark)
    for (const [name, part] of parts.parts)
      if (/^word\/(?:header|footer)\d*\.xml$/.test(name)) {
        const head = xmlOf(part)
        const marked = withWatermark(head, was.watermark, now.watermark)
        if (withStateInWords(head, was.watermark, now.watermark) || marked) renewed.set(name, head)
      }
  const left = [...changed, ...missing]
  const absent = new Set(left.filter(l => l.document === undefined).map(l => l.id))
  return {
    content: packed(parts, renewed),
    left,
    printed: { ...now, passages: passages.filter(p => !absent.has(p.id)) },
  }
}

/** A passage the clerk cut in parts that the record now prints as so many is found as so many. */
function cutUp(located: DocumentLocated, now: readonly PassagePrinted[]): DocumentLocated {
  const passages = new Map(located.passages)
  const others = [...located.others]
  for (const [id, { paragraphs, ...rest }] of located.passages) {
    const at = now.findIndex(p => p.id === id)
    const [first, ...further] = paragraphs
    if (first === undefined || further.length === 0 || at < 0) continue
    if (!paragraphs.every((p, n) => sameWords(p.text, now[at + n]?.text ?? ''))) continue
    passages.set(id, { ...rest, text: first.text, paragraphs: [first] })
    others.push(...further)
  }
  return { ...located, passages, others }
}

const about = ({ id, item }: PassagePrinted) => (item === undefined ? { id } : { id, item })

/** Changes or takes out what the record prints otherwise now. */
function changedInPlace(
  before: PassagePrinted,
  after: PassagePrinted | undefined,
  { passages }: DocumentLocated,
): readonly LeftAsEdited[] {
  const here = passages.get(before.id)
  if (here === undefined)
    return after === undefined || sameWords(after.text, before.text) ? [] : [{ ...about(before), record: after.text }]
  const edited = !sameWords(here.text, before.text)
  if (after === undefined) {
    if (edited || here.shared) return [{ ...about(before), document: here.text }]
    for (const { element } of here.paragraphs) removeParagraph(element)
    return []
  }
  if (sameWords(after.text, before.text) || sameWords(after.text, here.text)) {
    if (here.byWords) bookmark(first(here), before.id)
    return []
  }
  const words = edited ? bothChanges(before.text, here.text, after.text) : after.text
  if (words === undefined || here.shared || here.paragraphs.length > 1)
    return [{ ...about(before), document: here.text, record: after.text }]
  reword(first(here), words)
  return []
}

const first = ({ paragraphs }: Located): Element => (paragraphs[0] as ParagraphRead).element

/** Owners and numbers stand in columns of their own, which cannot be added to alone. */
const standsOpposite = (id: string): boolean => /^[on]/.test(id)

/** Puts in what the record prints anew: into a paragraph the clerk wrote that says the same, or a paragraph of its own. */
function putIn(
  now: readonly PassagePrinted[],
  was: readonly PassagePrinted[],
  { passages, others }: DocumentLocated,
): readonly LeftAsEdited[] {
  const known = new Set(was.map(p => p.id))
  const places = new Map<string, Element>(
    [...passages].map(([id, at]) => [id, (at.paragraphs.at(-1) as ParagraphRead).element]),
  )
  const adopted = new Set<ParagraphRead>()
  const left: LeftAsEdited[] = []
  now.forEach((passage, n) => {
    if (known.has(passage.id)) return
    const written = others.find(p => !adopted.has(p) && sameWords(p.text, passage.text))
    if (written !== undefined) {
      adopted.add(written)
      bookmark(written.element, passage.id)
      places.set(passage.id, written.element)
      return
    }
    const before = now
      .slice(0, n)
      .findLast(p => places.has(p.id) && !standsOpposite(p.id) && p.item === passage.item && stands(places.get(p.id)))
    const after = before === undefined ? undefined : places.get(before.id)
    if (before === undefined || after === undefined || standsOpposite(passage.id)) {
      left.push({ ...about(passage), record: passage.text })
      return
    }
    const like = alike(passage, before, now, places) ?? after
    places.set(passage.id, addParagraph(after, like, passage.id, passage.text))
  })
  return left
}

const stands = (element: Element | undefined): boolean => (element?.parentNode ?? null) !== null

/** The nearest paragraph set as a passage is printed, to set a new one like it. */
function alike(
  passage: PassagePrinted,
  before: PassagePrinted,
  now: readonly PassagePrinted[],
  places: ReadonlyMap<string, Element>,
): Element | undefined {
  if (before.look === passage.look) return places.get(before.id)
  const set = now.filter(p => p.look === passage.look && p.id !== passage.id && stands(places.get(p.id)))
  const at = now.indexOf(passage)
  const near = set.toSorted((a, b) => Math.abs(now.indexOf(a) - at) - Math.abs(now.indexOf(b) - at))[0]
  return near === undefined ? undefined : places.get(near.id)
}

/** A line of a letterhead that says what state the minutes are in, as its {{status}} does. */
function withState(text: string, was: string | undefined, now: string | undefined): string {
  if (was === undefined || was === now) return text
  const state = exactly(was)
  const whole = (before: string) => new RegExp(`${before}(?<![\\p{L}\\p{N}])${state}(?![\\p{L}\\p{N}])`, 'u')
  return now === undefined ? text.replace(whole('(?:\\s+–\\s+)?'), '') : text.replace(whole(''), now)
}

function withStateInWords(head: Document, was: string | undefined, now: string | undefined): boolean {
  let changed = false
  for (const paragraph of within(head, 'w:p')) {
    const text = piecesOf(paragraph)
      .map(p => p.text)
      .join('')
    const other = withState(text, was, now)
    if (other === text) continue
    reword(paragraph, other)
    changed = true
  }
  return changed
}

/** Changes the mark behind the pages, or takes it away; a mark of the council's own stays. */
function withWatermark(header: Document, was: string | undefined, now: string | undefined): boolean {
  const marks = within(header, 'v:textpath').filter(e => e.getAttribute('string') === was)
  for (const mark of marks) {
    if (now === undefined) runOf(mark)?.parentNode?.removeChild(runOf(mark) as Element)
    else mark.setAttribute('string', now)
  }
  return marks.length > 0
}

function runOf(element: Element): Element | undefined {
  let at: Element | null = element
  while (at !== null && at.nodeName !== 'w:r') at = at.parentNode as Element | null
  return at ?? undefined
}
