import { type AgendaItem, type AgendaRead, fullTitle } from './agenda.ts'
import {
  type HeadingCorrection,
  type ItemCorrection,
  type NewItem,
  addItem,
  correctHeading,
  correctItem,
  moveItem,
  type Place,
  placeUnread,
  removeItem,
} from './agendaCorrections.ts'

/** An item as the agenda had it when the clerk corrected it: another paste gives items other ids. */
export interface ItemNamed {
  /** The full title. */
  readonly title: string
  readonly number: string
  /** Its id there, which tells two items apart that have the same title. */
  readonly id?: string
  /** How it stood towards the public there. */
  readonly stood?: 'open' | 'doubtful' | 'restricted'
}

/** A place in an agenda, also in another paste of it. */
export type PlaceNamed = 'first' | { readonly after: ItemNamed }

/** A correction as it is kept, so that it can be made again to another paste of the same agenda. */
export type KeptCorrection =
  | {
      readonly type: 'item corrected'
      readonly item: ItemNamed
      readonly to: ItemCorrection
      /** Where it was moved to. */
      readonly place?: PlaceNamed
    }
  | {
      readonly type: 'item added'
      readonly added: NewItem
      readonly after?: ItemNamed
      /** It comes before all others. */
      readonly first?: true
    }
  | { readonly type: 'item removed'; readonly item: ItemNamed }
  | {
      readonly type: 'line placed'
      readonly text: string
      /** Its number there, which tells two lines of the same words apart. */
      readonly line?: number
      readonly where: 'item' | 'leave out' | ItemNamed
      /** As an item it comes before all others; absent in records of a version that put it last. */
      readonly first?: true
    }
  | { readonly type: 'heading corrected'; readonly to: HeadingCorrection }

/** How a correction names an item. */
export const itemNamed = (item: AgendaItem): ItemNamed => ({
  title: fullTitle(item),
  number: item.number,
  id: item.id,
  stood: item.doubtful === true ? 'doubtful' : item.restriction === undefined ? 'open' : 'restricted',
})

/**
 * Makes the corrections again, in order, to the agenda pasted anew. An item is found by its title, then by its number; one that no longer
 * has its title is not given another, and is never opened to the public by an answer that was given for another; nor is one that is now
 * plainly restricted by what was answered when it was in doubt. What a correction speaks of and the agenda no longer has is passed over.
 */
export const correctedAgain = (read: AgendaRead, corrections: readonly KeptCorrection[]): AgendaRead =>
  corrections.reduce(madeAgain, read)

/** The corrections that cannot be made again to this agenda, or not whole. */
export function noLongerFitting(read: AgendaRead, corrections: readonly KeptCorrection[]): readonly KeptCorrection[] {
  let now = read
  return corrections.filter(correction => {
    const before = now
    now = madeAgain(before, correction)
    switch (correction.type) {
      case 'item corrected': {
        const item = found(before, correction.item)
        return item === undefined || fitting(item, correction) !== correction.to
      }
      case 'line placed':
        return correction.where !== 'leave out' && now === before && !alreadyThere(before, correction.text)
      default:
        return false
    }
  })
}

/** Whether most of the items that were corrected stand in this agenda under the same titles. */
export function mostlyFound({ agenda: { items } }: AgendaRead, corrections: readonly KeptCorrection[]): boolean {
  const titles = corrections.flatMap(each =>
    each.type === 'item corrected' || each.type === 'item removed' ? [each.item.title] : [],
  )
  const there = titles.filter(title => items.some(item => sameTitle(fullTitle(item), title)))
  return titles.length > 0 && there.length * 2 >= titles.length
}

const alreadyThere = ({ agenda: { items } }: AgendaRead, text: string) =>
  items.some(item => fullTitle(item) === text || item.standingText.includes(text))

function madeAgain(read: AgendaRead, correction: KeptCorrection): AgendaRead {
  switch (correction.type) {
    case 'item corrected': {
      const item = found(read, correction.item)
      if (item === undefined) return read
      const corrected = correctItem(read, item.id, fitting(item, correction))
      const place = correction.place && placeIn(read, correction.place)
      return place === undefined ? corrected : moveItem(corrected, item.id, place)
    }
    case 'item added':
      return read.agenda.items.some(item => sameTitle(fullTitle(item), correction.added.title))
        ? read
        : addItem(
            read,
            correction.added,
            correction.first === true ? 'first' : correction.after && placeIn(read, { after: correction.after }),
          )
    case 'item removed': {
      const item = found(read, correction.item)
      return item === undefined || !sameTitle(fullTitle(item), correction.item.title) ? read : removeItem(read, item.id)
    }
    case 'line placed': {
      const same = read.unread.filter(({ text }) => text === correction.text)
      const line = (same.find(each => each.line === correction.line) ?? same[0])?.line
      if (line === undefined) return read
      if (typeof correction.where === 'string') return placeUnread(read, line, correction.where, correction.first)
      const under = found(read, correction.where)?.id
      return under === undefined ? read : placeUnread(read, line, { under })
    }
    case 'heading corrected':
      return correctHeading(read, correction.to)
  }
}

/** The place that is meant in this agenda; undefined where the item it follows is not there. */
function placeIn(read: AgendaRead, place: PlaceNamed): Place | undefined {
  if (place === 'first') return place
  const after = found(read, place.after)?.id
  return after === undefined ? undefined : { after }
}

const sameTitle = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase()

/** What of a correction may be made to this item. */
function fitting(item: AgendaItem, { item: named, to }: KeptCorrection & { type: 'item corrected' }): ItemCorrection {
  const { restricted, title, ...rest } = to
  const same = [named.title, title ?? named.title].some(each => sameTitle(fullTitle(item), each))
  const plainly = item.restriction !== undefined && item.doubtful !== true
  const opens = same && !(restricted === false && named.stood === 'doubtful' && plainly)
  if ((same || title === undefined) && (opens || restricted === undefined)) return to
  return {
    ...rest,
    ...(same && title !== undefined && { title }),
    ...(opens && restricted !== undefined && { restricted }),
  }
}

function found({ agenda: { items } }: AgendaRead, { title, number, id }: ItemNamed): AgendaItem | undefined {
  const titled = items.filter(item => sameTitle(fullTitle(item), title))
  return (
    titled.find(item => item.number === number && item.id === id) ??
    titled.find(item => item.number === number) ??
    titled[0] ??
    items.find(item => item.number === number)
  )
}
