import { markingAlone } from './confidential.ts'
import type { ItemRead } from './itemRead.ts'

/** What parts the things that a line says of an item: brackets, cells, strokes, dashes, commas, semicolons and colons. */
const between = /[()[\]|\t]|\s{2,}|\s[-–—/]\s?|[,;:]\s|\s\/|[–—]/
/** Part II is a marking in a bracket or a cell of its own; behind a dash it is mostly a part of a paper. */
const inItsOwn =
  /[([|\t]\s?((?:part (?:ii|2)|rhan (?:ii|2))(?: (?:item|business|report|paper))?)\s?(?:[)\]|\t,;/–—-]|$)/i
/** A marking is short; what has more words tells of the business. */
const mostWords = 5
/** Kinds of item that are no business of their own to be closed. */
const notToBeClosed: ReadonlySet<ItemRead['kind']> = new Set(['exclusion of the public', 'filming'] as const)

/** Whether one of the things that a line says of an item is a word that keeps business from the public, whatever else stands around it. */
export function marksInPassing(line: string): boolean {
  const text = line.slice(0, 400)
  return (
    inItsOwn.test(text) ||
    text
      .split(between)
      .map(part => part.trim())
      .some(part => part !== '' && part.split(/\s+/).length <= mostWords && markingAlone(part) !== undefined)
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
