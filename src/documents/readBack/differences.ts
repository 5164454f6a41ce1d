import type { PassagePrinted } from '../rendition/printed.ts'
import type { ParagraphRead } from '../wordFile/paragraphs.ts'
import { type DocumentLocated } from './located.ts'
import { sameWords } from './wordsCompared.ts'

/** Something in which a filed document is not what was printed. `item` is the item's number, where it stands in one. */
export type Difference =
  | {
      readonly kind: 'changed'
      readonly id: string
      readonly item?: string
      readonly was: string
      readonly now: string
    }
  | { readonly kind: 'deleted'; readonly id: string; readonly item?: string; readonly was: string }
  | {
      readonly kind: 'added'
      readonly item?: string
      /** The passage it was written after. */
      readonly after?: string
      readonly paragraphs: readonly { readonly text: string; readonly point?: number }[]
      /** In a table that is none of the document's own. */
      readonly inTable: boolean
    }

const inItem = (item: string | undefined) => (item === undefined ? {} : { item })

/** In what a document is not what was printed; formatting, and what a word processor changes by itself, are no difference. */
export function differencesIn(document: DocumentLocated, printed: readonly PassagePrinted[]): readonly Difference[] {
  const changed = printed.flatMap(({ id, text, item }): readonly Difference[] => {
    const found = document.passages.get(id)
    if (found === undefined) return [{ kind: 'deleted', id, ...inItem(item), was: text }]
    return sameWords(found.text, text)
      ? []
      : [{ kind: 'changed', id, ...inItem(item), was: text, now: found.text.trim() }]
  })
  return [...changed, ...added(document, printed)]
}

/** Paragraphs nobody printed, those that stand together as one, in the item of what they stand after. */
function added(
  { paragraphs, passages, others }: DocumentLocated,
  printed: readonly PassagePrinted[],
): readonly Difference[] {
  const items = new Map(printed.map(p => [p.id, p.item]))
  const ids = new Map<ParagraphRead, string>()
  for (const [id, { paragraphs: own }] of passages) for (const p of own) ids.set(p, id)
  const tables = new Set(paragraphs.filter(p => ids.has(p)).map(p => p.table))
  const found: (Difference & { kind: 'added' })[] = []
  let after: string | undefined, last: ParagraphRead | undefined
  for (const paragraph of paragraphs) {
    if (!others.includes(paragraph)) {
      after = ids.get(paragraph) ?? after
      if (paragraph.text.trim() !== '') last = undefined
      continue
    }
    const text = { text: paragraph.text.trim(), ...(paragraph.point === undefined ? {} : { point: paragraph.point }) }
    const before = found.at(-1)
    if (last !== undefined && before !== undefined && last.table === paragraph.table)
      found[found.length - 1] = { ...before, paragraphs: [...before.paragraphs, text] }
    else
      found.push({
        kind: 'added',
        ...inItem(after === undefined ? undefined : items.get(after)),
        ...(after === undefined ? {} : { after }),
        paragraphs: [text],
        inTable: paragraph.table !== undefined && !tables.has(paragraph.table),
      })
    last = paragraph
  }
  return found
}
