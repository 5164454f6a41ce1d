import { type AgendaItem, type AgendaRead, fullTitle } from './agenda.ts'
import {
  type HeadingCorrection,
  type ItemCorrection,
  type NewItem,
  addItem,
  correctHeading,
  correctItem,
  placeUnread,
  removeItem,
} from './agendaCorrections.ts'

/** An item as the agenda had it when the clerk corrected it: another paste gives items other ids. */
export interface ItemNamed {
  /** The full title. */
  readonly title: string
  readonly number: string
}

/** A correction as it is kept, so that it can be made again to another paste of the same agenda. */
export type KeptCorrection =
  | { readonly type: 'item corrected'; readonly item: ItemNamed; readonly to: ItemCorrection }
  | { readonly type: 'item added'; readonly added: NewItem; readonly after?: ItemNamed }
  | { readonly type: 'item removed'; readonly item: ItemNamed }
  | { readonly type: 'line placed'; readonly text: string; readonly where: 'item' | 'leave out' | ItemNamed }
  | { readonly type: 'heading corrected'; readonly to: HeadingCorrection }

/** How a correction names an item. */
export const itemNamed = (item: AgendaItem): ItemNamed => ({ title: fullTitle(item), number: item.number })

/**
 * Makes the corrections again, in order, to the agenda pasted anew. An item is found by its title, then by its number; one that no longer
 * has its title is never opened to the public by an answer that was given for another. What a correction speaks of and the agenda no longer
 * has is passed over.
 */
export const correctedAgain = (read: AgendaRead, corrections: readonly KeptCorrection[]): AgendaRead =>
  corrections.reduce(madeAgain, read)

function madeAgain(read: AgendaRead, correction: KeptCorrection): AgendaRead {
  switch (correction.type) {
    case 'item corrected': {
      const item = found(read, correction.item)
      if (item === undefined) return read
      const { restricted, ...rest } = correction.to
      return sameTitle(fullTitle(item), correction.item.title) || restricted === undefined
        ? correctItem(read, item.id, correction.to)
        : correctItem(read, item.id, rest)
    }
    case 'item added':
      return read.agenda.items.some(item => sameTitle(fullTitle(item), correction.added.title))
        ? read
        : addItem(read, correction.added, correction.after && found(read, correction.after)?.id)
    case 'item removed': {
      const item = read.agenda.items.find(each => sameTitle(fullTitle(each), correction.item.title))
      return item === undefined ? read : removeItem(read, item.id)
    }
    case 'line placed': {
      const line = read.unread.find(({ text }) => text === correction.text)?.line
      if (line === undefined) return read
      if (typeof correction.where === 'string') return placeUnread(read, line, correction.where)
      const under = found(read, correction.where)?.id
      return under === undefined ? read : placeUnread(read, line, { under })
    }
    case 'heading corrected':
      return correctHeading(read, correction.to)
  }
}

const sameTitle = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

function found({ agenda: { items } }: AgendaRead, { title, number }: ItemNamed): AgendaItem | undefined {
  const titled = items.filter(item => sameTitle(fullTitle(item), title))
  return titled.find(item => item.number === number) ?? titled[0] ?? items.find(item => item.number === number)
}
