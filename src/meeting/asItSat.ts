import { exclusionsOf } from './exclusions.ts'
import { type Facts, itemById, recordOf } from './meeting.ts'

/** The items in which, at some time, the meeting had no quorum, from the record: what is added to one afterwards is added to business taken so. */
export function takenInquorate(meeting: Facts): ReadonlySet<string> {
  const inquorate = new Set<string>()
  let current: string | undefined,
    short = false
  for (const { event } of recordOf(meeting)) {
    if (event.type === 'ItemTaken') current = event.item
    if (event.type === 'QuorumLost') short = true
    if (event.type === 'QuorumRegained') short = false
    if (short && current !== undefined) inquorate.add(current)
  }
  return inquorate
}

/**
 * Whether the public were excluded in an item, if only for a part: it had restricted business, or was begun or ended without the public, who
 * were out for no other. An exclusion resolved at the end of an item, for the one after, closes the one after.
 */
const satWithoutPublic = (meeting: Facts, item: string): boolean =>
  exclusionsOf(meeting).some(({ items, excluded, readmitted }) =>
    items.length > 0 ? items.includes(item) : excluded?.item === item || readmitted?.item === item,
  )

/**
 * Whether what is added to an item that is not being taken is restricted: where the agenda restricts the item, or the public were excluded in it, if only
 * for a part, since nobody is asked afterwards in which part something was said.
 */
export const addedIsRestricted = (meeting: Facts, item: string): boolean =>
  itemById(meeting, item)?.restriction !== undefined ||
  meeting.entries.some(e => e.item === item && e.restricted) ||
  satWithoutPublic(meeting, item)
