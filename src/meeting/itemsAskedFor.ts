import type { AgendaItem, Presenter } from './agenda.ts'
import type { CalledMeeting } from './meeting.ts'

/** What can happen to the list of items asked for, which belongs to the partnership and to no meeting. */
export type ItemAskedEvent =
  | {
      readonly type: 'ItemAskedFor'
      readonly title: string
      readonly presenters?: readonly Presenter[]
      readonly because?: string
      /** Its title is for those entitled alone. */
      readonly restricted?: true
    }
  | { readonly type: 'ItemLeftOut'; readonly asked: number }

/** Such an event with its place in the list's record; numbers begin at 1, and `at` is ISO 8601, UTC. */
export interface ItemAskedRecorded {
  readonly number: number
  readonly at: string
  /** Who asked, or left it out, by name. */
  readonly by: string
  readonly event: ItemAskedEvent
}

/** An item somebody asked to have on the next agenda. */
export interface ItemAsked {
  /** The number of the event by which it was asked for. */
  readonly number: number
  readonly at: string
  readonly by: string
  readonly title: string
  readonly presenters: readonly Presenter[]
  readonly because?: string
  readonly restricted: boolean
}

const folded = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '')

/** Whether two titles are the same but for letters, spaces and a full stop. */
export const sameTitle = (one: string, other: string): boolean => folded(one) === folded(other)

/** The items asked for and not left out since, in the order asked. */
export function itemsAskedIn(recorded: readonly ItemAskedRecorded[]): readonly ItemAsked[] {
  const out = new Set(recorded.flatMap(r => (r.event.type === 'ItemLeftOut' ? [r.event.asked] : [])))
  return recorded.flatMap(({ number, at, by, event }): readonly ItemAsked[] => {
    if (event.type !== 'ItemAskedFor' || out.has(number)) return []
    const { type: _type, presenters = [], restricted = false, ...asked } = event
    return [{ number, at, by, presenters, restricted, ...asked }]
  })
}

/** Whether an agenda has an item that was asked for, by its title. */
export const isOnAgenda = (items: readonly AgendaItem[], { title }: Pick<ItemAsked, 'title'>): boolean =>
  items.some(
    i => sameTitle(i.title, title) || (i.restriction !== undefined && sameTitle(i.restriction.closedTitle, title)),
  )

/** Whether an agenda was published after a moment. */
function publishedSince(meeting: CalledMeeting, moment: string): boolean {
  if (meeting.phase === 'called' || meeting.phase === 'discarded') return false
  for (let at = meeting.trail; at !== undefined; at = at.before)
    if (at.recorded.event.type === 'AgendaPublished' && at.recorded.at >= moment) return true
  return false
}

/** What an agenda of an older meeting had on it, and when it was published last. */
interface PublishedBefore {
  readonly titles: readonly string[]
  readonly publishedAt?: string
}

/** Those that have come on no agenda yet that was published since they were asked for. `older` are meetings before these. */
export const stillAskedFor = (
  asked: readonly ItemAsked[],
  meetings: readonly CalledMeeting[],
  older: readonly PublishedBefore[] = [],
): readonly ItemAsked[] =>
  asked.filter(
    a =>
      !meetings.some(m => isOnAgenda(m.agenda.items, a) && publishedSince(m, a.at)) &&
      !older.some(m => (m.publishedAt ?? '') >= a.at && m.titles.some(title => sameTitle(title, a.title))),
  )
