import { type Block, type Page, plain } from '../rendition/page.ts'
import { sameWords } from './wordsCompared.ts'

type Passage = Block & { readonly kind: 'heading' | 'paragraph' }

/** The headings and paragraphs of a page, outside its tables, by what they print. */
const passagesOf = ({ blocks }: Page): ReadonlyMap<string, Passage> =>
  new Map(
    blocks.flatMap(block =>
      (block.kind === 'heading' || block.kind === 'paragraph') && block.prints !== undefined
        ? [[block.prints.id, block] as const]
        : [],
    ),
  )

/** What a block prints: of a list, its points. */
const idsOf = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? []
    : block.kind === 'list'
      ? block.list.points.flatMap(p => p.prints?.id ?? [])
      : [block.prints?.id ?? []].flat()

/**
 * An edited document as the page on the web: every edit in it, set as the record’s own page is. What only the Word file prints is left out unless somebody
 * edited it; what only the page on the web prints stands after what it follows there.
 */
export function onTheWeb(edited: Page, word: Page, web: Page): Page {
  const [inWord, onPage] = [passagesOf(word), passagesOf(web)]
  const blocks: Block[] = edited.blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'list' || block.kind === 'table' || block.prints === undefined) return [block]
    const { id } = block.prints
    const [printed, like] = [inWord.get(id), onPage.get(id)]
    if (printed === undefined) return [block]
    if (like !== undefined) return [{ ...like, runs: block.runs }]
    return sameWords(plain(block.runs), plain(printed.runs)) ? [] : [block]
  })
  web.blocks.forEach((block, n) => {
    const [id] = idsOf(block)
    if (id === undefined || block.kind === 'list' || inWord.has(id)) return
    const before = web.blocks.slice(0, n).flatMap(idsOf)
    const at = blocks.findLastIndex(b => idsOf(b).some(own => before.includes(own)))
    blocks.splice(at + 1, 0, block)
  })
  return { ...web, blocks }
}
