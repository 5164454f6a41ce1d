import type { AgendaItem } from './agenda.ts'
import { type CalledMeeting, type Facts, type InSession, currentItem } from './meeting.ts'

const canBeTaken = (meeting: Facts, { id }: AgendaItem): boolean =>
  meeting.deferred[id] === undefined && meeting.withdrawn[id] === undefined

const takenSoFar = (meeting: Facts): ReadonlySet<string> =>
  new Set([...meeting.taken.map(t => t.item), ...meeting.together.flat()])

/** The numbers of items of which a sub-item has been taken: they have been begun on with it. */
export function headingsBegunOn(meeting: Facts): ReadonlySet<string> {
  const taken = takenSoFar(meeting)
  return new Set(meeting.agenda.items.flatMap(i => (taken.has(i.id) && i.under !== undefined ? [i.under] : [])))
}

/** The items nobody has taken, put off or withdrawn yet, in agenda order; one whose sub-items have been begun on has been begun on with them. */
export function untakenItems(meeting: Facts): readonly AgendaItem[] {
  const taken = takenSoFar(meeting),
    begunOn = headingsBegunOn(meeting)
  return meeting.agenda.items.filter(i => !taken.has(i.id) && !begunOn.has(i.number) && canBeTaken(meeting, i))
}

/** How far the agenda is: how many of its items have been taken or put off, with the one being taken, of all that were not withdrawn. */
export function howFar(meeting: Facts): { readonly done: number; readonly of: number } {
  const of = meeting.agenda.items.filter(i => meeting.withdrawn[i.id] === undefined).length
  return { done: of - untakenItems(meeting).length, of }
}

/** The item that comes next: on from where the chair went back, else the first not yet taken, in agenda order. */
export function nextItem(meeting: InSession): AgendaItem | undefined {
  const { items } = meeting.agenda
  const here = items.findIndex(i => i.id === meeting.current)
  const from = items.findIndex(i => i.id === meeting.cameBackFrom)
  const onTheWayBack = here < from ? items.slice(here + 1, from + 1).find(i => canBeTaken(meeting, i)) : undefined
  const left = untakenItems(meeting)
  return onTheWayBack ?? left.find(i => i.under !== undefined && i.under === items[here]?.number) ?? left[0]
}

/** The item before the one being taken, by the agenda. */
export function itemBefore(meeting: CalledMeeting): AgendaItem | undefined {
  const here = meeting.agenda.items.findIndex(i => i.id === currentItem(meeting)?.id)
  return meeting.agenda.items.slice(0, Math.max(0, here)).findLast(i => meeting.withdrawn[i.id] === undefined)
}
