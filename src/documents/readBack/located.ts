import type { PassagePrinted } from '../rendition/printed.ts'
import { type ParagraphRead, paragraphsOf } from '../wordFile/paragraphs.ts'
import type { Document } from '../wordFile/xml.ts'
import { sameWords, shareOf } from './wordsCompared.ts'

/** A passage as it stands in a document now: its words, and the paragraphs it has, the first of which bears its bookmark. */
export interface Located {
  readonly text: string
  readonly paragraphs: readonly ParagraphRead[]
  /** Where other passages stand in the same paragraph, since two were run together. */
  readonly shared: boolean
  /** Known by its words, its bookmark having been lost. */
  readonly byWords: boolean
}

/** A document as it is now, set against what was printed in it. */
export interface DocumentLocated {
  readonly paragraphs: readonly ParagraphRead[]
  readonly passages: ReadonlyMap<string, Located>
  /** Paragraphs with words that were never printed, in reading order. */
  readonly others: readonly ParagraphRead[]
}

/** A paragraph is taken for a lost passage’s new wording only where this much of it, and of the passage, is the other’s. */
const likeEnough = 0.6

/** Finds what was printed in a document by its bookmarks; a passage whose bookmark was lost is known by its words, where it stood. */
export function locatedIn(document: Document, printed: readonly PassagePrinted[]): DocumentLocated {
  const paragraphs = paragraphsOf(document)
  const wanted = new Map(printed.map(p => [p.id, p]))
  const passages = new Map<string, Located>()
  const taken = new Set<ParagraphRead>()
  paragraphs.forEach((paragraph, at) => {
    const known = paragraph.bookmarks.filter(b => wanted.has(b.id) && !passages.has(b.id))
    const filled = known.filter(b => paragraph.text.slice(b.from, b.to).trim() !== '')
    // A bookmark whose words were deleted shrinks to nothing in the next paragraph.
    const [only] = known
    const own =
      filled.length > 0
        ? filled
        : only !== undefined &&
            known.length === 1 &&
            paragraph.text.trim() !== '' &&
            likeTheLost(paragraph, wanted.get(only.id))
          ? [only]
          : []
    own.forEach((bookmark, n) => {
      const from = n === 0 ? 0 : bookmark.from
      const text = paragraph.text.slice(from, own[n + 1]?.from ?? paragraph.text.length)
      const further =
        n < own.length - 1 ? [] : partsAfter(paragraphs, at, bookmark.id, wanted.get(bookmark.id)?.text ?? '', text)
      passages.set(bookmark.id, {
        text: [text, ...further.map(p => p.text)].join('\n'),
        paragraphs: [paragraph, ...further],
        shared: own.length > 1,
        byWords: false,
      })
      for (const p of [paragraph, ...further]) taken.add(p)
    })
  })
  for (const { id, text } of printed) {
    if (passages.has(id)) continue
    const same = paragraphs.find(p => !taken.has(p) && sameWords(p.text, text))
    if (same === undefined) continue
    taken.add(same)
    passages.set(id, { text: same.text, paragraphs: [same], shared: false, byWords: true })
  }
  reworded(paragraphs, printed, passages, taken)
  return { paragraphs, passages, others: paragraphs.filter(p => !taken.has(p) && p.text.trim() !== '') }
}

const likeTheLost = (paragraph: ParagraphRead, lost: PassagePrinted | undefined): boolean =>
  lost !== undefined && shareOf(paragraph.text, lost.text) >= likeEnough / 2

/** The paragraphs after a passage's first that are its own words: it was cut in two. What was written after it is not, though a bookmark may have grown. */
function partsAfter(
  paragraphs: readonly ParagraphRead[],
  at: number,
  id: string,
  was: string,
  text: string,
): readonly ParagraphRead[] {
  const parts: ParagraphRead[] = []
  for (const next of paragraphs.slice(at + 1)) {
    // LibreOffice begins the bookmark anew in the second part.
    if (next.bookmarks.some(b => b.id !== id) || next.table !== paragraphs[at]?.table) break
    const rest = was.slice(Math.min(was.length, text.length + parts.reduce((sum, p) => sum + p.text.length, 0) - 2))
    if (shareOf(next.text, rest) < likeEnough || rest.trim() === '') break
    parts.push(next)
  }
  return parts
}

/** A passage that was lost between two that were found, where a paragraph with much the same words stands between the same two. */
function reworded(
  paragraphs: readonly ParagraphRead[],
  printed: readonly PassagePrinted[],
  passages: Map<string, Located>,
  taken: Set<ParagraphRead>,
): void {
  printed.forEach(({ id, text }, n) => {
    if (passages.has(id)) return
    const before = printed.slice(0, n).findLast(p => passages.has(p.id)),
      after = printed.slice(n + 1).find(p => passages.has(p.id))
    const place = (p: PassagePrinted | undefined) =>
      paragraphs.indexOf(passages.get(p?.id ?? '')?.paragraphs.at(-1) as ParagraphRead)
    const [from, to] = [
      before === undefined ? -1 : place(before),
      after === undefined ? paragraphs.length : place(after),
    ]
    const like = paragraphs
      .slice(from + 1, Math.max(from + 1, to))
      .find(p => !taken.has(p) && shareOf(p.text, text) >= likeEnough && shareOf(text, p.text) >= likeEnough)
    if (like === undefined) return
    taken.add(like)
    passages.set(id, { text: like.text, paragraphs: [like], shared: false, byWords: true })
  })
}
