import type { Facts, Trail } from './meeting.ts'
import { itemById } from './meeting.ts'

/** The items in which, at some time, the public were excluded or the meeting had no quorum. */
export interface AsItSat {
  readonly closedToPublic: ReadonlySet<string>
  readonly inquorate: ReadonlySet<string>
}

/** How the meeting sat in each of its items, from the record: what is added to an item afterwards is added to business taken so. */
export function asItSat({ trail }: Facts): AsItSat {
  const closedToPublic = new Set<string>(),
    inquorate = new Set<string>()
  let current: string | undefined,
    excluded = false,
    short = false
  for (const { event } of inOrder(trail)) {
    if (event.type === 'ItemTaken') current = event.item
    if (event.type === 'PublicExcluded') excluded = true
    if (event.type === 'PublicReadmitted') excluded = false
    if (event.type === 'QuorumLost') short = true
    if (event.type === 'QuorumRegained') short = false
    if (current === undefined) continue
    if (excluded) closedToPublic.add(current)
    if (short) inquorate.add(current)
  }
  return { closedToPublic, inquorate }
}

function inOrder(trail: Trail | undefined) {
  const found = []
  for (let at = trail; at !== undefined; at = at.before) found.push(at.recorded)
  return found.toReversed()
}

/**
 * Whether what is added to an item that is not being taken is restricted: where the agenda restricts the item, or the public were excluded in it, if only
 * for a part, since nobody is asked afterwards in which part something was said.
 */
export const addedIsRestricted = (meeting: Facts, item: string): boolean =>
  itemById(meeting, item)?.restriction !== undefined ||
  meeting.entries.some(e => e.item === item && e.restricted) ||
  asItSat(meeting).closedToPublic.has(item)
