import { onlyOfRecording } from '../markings/markedTitle.ts'
import { saysOnlyMarking } from '../markings/markingAlone.ts'
import type { ItemRead } from '../items/itemRead.ts'

/** What parts the things that a line says of an item: brackets, cells, strokes, dashes, commas, semicolons and colons. */
const between = /[()[\]|\t]|\s{2,}|\s[-–—/]\s?|[,;:]\s|\s\/|[–—]/
/** A strand of work that is called so: Protect, one of the four of the counter-terrorism strategy. */
const namesAStrand = /^protect$/i
/** The number before a title. */
const itsNumber =
  /^\W*(?:(?:agenda )?item\s*)?\(?(?:[A-Z]{1,4}[./]?)?\d{1,4}(?:[./]\d{1,4}){0,3}[a-z]?[.):]{0,2}\s+|^\W*\(?[a-z]{1,4}[.)]\s+/i
/** Kinds of item that are no business of their own to be closed. */
const notToBeClosed: ReadonlySet<ItemRead['kind']> = new Set(['exclusion of the public', 'filming'] as const)

/** Whether one of the things that a line says of an item is a word that keeps business from the public, whatever else stands around it. */
export function marksInPassing(line: string): boolean {
  const said = line
    .slice(0, 400)
    .replace(itsNumber, '')
    .split(between)
    .map(part => part.trim())
    .filter(part => part !== '')
  // A word alone is a title: of the thing, or of a part that is closed.
  return (
    said.length > 1 &&
    !onlyOfRecording(line) &&
    said.some((part, nth) => saysOnlyMarking(part) && !(nth === 0 && namesAStrand.test(part)))
  )
}

/**
 * Items as they were read, of which those are asked about whose own line has a marking that nobody took for one: `Ferry lease (lead: A | Restricted)`.
 * @param lineOf what stands in the line of an item, by the item's id
 */
export const askedWhereMarked = (items: readonly ItemRead[], lineOf: (id: string) => string): readonly ItemRead[] =>
  items.map(item =>
    item.marking !== undefined ||
    item.openSaid === true ||
    item.closesWhatFollows === true ||
    notToBeClosed.has(item.kind) ||
    !marksInPassing(lineOf(item.item.id))
      ? item
      : { ...item, marking: { certain: false, paragraphs: [] } },
  )
