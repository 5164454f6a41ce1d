import type { Passage } from './passages.ts'
import { type Block, type List, type Page, type Printed, plain } from './page.ts'

/** Longest name of a bookmark in Word, in characters, less the `pc_` in front and room for a number behind. */
const longest = 32

/** A block that is known by what it prints. */
export const printing = (prints: Printed, block: Block): Block =>
  block.kind === 'table'
    ? block
    : block.kind === 'list'
      ? { ...block, list: listOf(block.list, () => prints) }
      : { ...block, prints }

const listOf = (list: List, prints: Known): List => ({
  ...list,
  points: list.points.map(point => ({
    ...point,
    prints: prints(point.prints, plain(point.runs), list.mark),
    ...(point.under === undefined ? {} : { under: listOf(point.under, prints) }),
  })),
})

/** Passages that print an entry of the record, and are known by it. */
export const ofEntry = (entry: string, passages: readonly Passage[]): readonly Passage[] =>
  passages.map(passage => ({ ...passage, blocks: passage.blocks.map(block => printing({ id: entry }, block)) }))

/** Blocks that stand in an item: what prints no entry is known by the item and its own words. */
export const inItem = ({ number }: { readonly number: string }, blocks: readonly Block[]): readonly Block[] =>
  blocks.map(block => known(block, (before, text) => ({ id: idIn(number, before, text), item: number })))

const idIn = (number: string, before: Printed | undefined, text: string): string =>
  before === undefined
    ? `t${number}_${signOf(text)}`
    : /^e\d/.test(before.id) || before.item !== undefined
      ? before.id
      : `${before.id}_${number}`

/** What a paragraph prints, given what it was known by, its words, and how it is set. */
type Known = (before: Printed | undefined, text: string, look: string) => Printed

function known(block: Block, prints: Known): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, prints: prints(block.prints, plain(block.runs), `heading ${block.level}`) }
    case 'paragraph':
      return { ...block, prints: prints(block.prints, plain(block.runs), block.look) }
    case 'list':
      return { ...block, list: listOf(block.list, prints) }
    case 'table':
      return {
        ...block,
        table: {
          ...block.table,
          rows: block.table.rows.map(row => ({
            ...row,
            cells: row.cells.map(cell => ({ blocks: cell.blocks.map(inside => known(inside, prints)) })),
          })),
        },
      }
  }
}

/** The first thing that blocks print. */
export function firstPrinted(blocks: readonly Block[]): Printed | undefined {
  const [first] = blocks
  if (first === undefined || first.kind === 'table') return undefined
  return first.kind === 'list' ? first.list.points[0]?.prints : first.prints
}

/** Every paragraph of a page with an id of its own that a bookmark can have: letters, digits and underscores, a letter first, no two alike. */
export function identified(blocks: readonly Block[]): readonly Block[] {
  const used = new Set<string>()
  const own = (id: string): string => {
    const base = id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, longest)
    let name = base
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}_${n}`
    used.add(name.toLowerCase())
    return name
  }
  return blocks.map(block =>
    known(block, (before, text) => ({
      id: own(before?.id ?? `t_${signOf(text)}`),
      ...(before?.item === undefined ? {} : { item: before.item }),
    })),
  )
}

/** A paragraph as it was printed: its id, its words, how it is set, and the item it stands in. */
export interface PassagePrinted extends Printed {
  readonly text: string
  /** Paragraphs of one look are set alike: `body`, `heading 2`, `bullet`. */
  readonly look: string
}

/** How a paragraph of the letterhead is said to be set: it is the council’s own, and the record has nothing to do with it. */
export const ofLetterhead = 'letterhead'

/** What was printed in a document: its passages in reading order, and the mark behind its pages. */
export interface AsPrinted {
  readonly passages: readonly PassagePrinted[]
  readonly watermark?: string
}

/** What a page prints. */
export const asPrinted = ({ blocks, watermark }: Page): AsPrinted => ({
  passages: passagesPrinted(blocks),
  ...(watermark === undefined ? {} : { watermark }),
})

/** Every paragraph of a page in reading order, with what it prints. */
export function passagesPrinted(blocks: readonly Block[]): readonly PassagePrinted[] {
  const found: PassagePrinted[] = []
  for (const block of blocks) {
    if (block.kind === 'table')
      found.push(
        ...block.table.columns.map((c, n) => ({
          id: `h${n}_${signOf(block.table.caption)}`,
          text: c.head,
          look: 'head',
        })),
      )
    known(block, (prints, text, look) => {
      if (prints !== undefined && text !== '') found.push({ ...prints, text, look })
      return prints ?? { id: '' }
    })
  }
  return found
}

/** A short sign of a text, the same for the same text (FNV-1a, 32 bits). */
function signOf(text: string): string {
  let sign = 0x811c9dc5
  for (const character of text) sign = Math.imul(sign ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sign.toString(36)
}
