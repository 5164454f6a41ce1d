import type { Agenda, AgendaItem } from './agenda.ts'
import { type Worded, joined, listed, worded } from './worded.ts'

/** What was changed of an agenda that people have seen; for an item, how anybody may read of it. */
export type AgendaChange =
  | { readonly what: 'added'; readonly number: string; readonly title: string }
  | { readonly what: 'gone'; readonly number: string; readonly title: string }
  | { readonly what: 'retitled'; readonly number: string; readonly title: string }
  | { readonly what: 'renumbered'; readonly number: string; readonly was: string }
  | { readonly what: 'restricted' | 'opened'; readonly number: string }
  | { readonly what: 'papers' | 'presenters' | 'time allotted' | 'place'; readonly number: string }
  | { readonly what: 'date' | 'time' | 'venue'; readonly now?: string }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The changes from one agenda to the next, whose items keep their ids; what nobody but those entitled may know is not among them. */
export function changesBetween(before: Agenda, now: Agenda): readonly AgendaChange[] {
  const heading = (['date', 'time', 'venue'] as const).flatMap((what): AgendaChange[] => {
    const value = now[what]
    return before[what] === value ? [] : [{ what, ...(value !== undefined && { now: value }) }]
  })
  const was = new Map(before.items.map(item => [item.id, item]))
  const stays = new Set(now.items.map(item => item.id))
  return [
    ...heading,
    ...before.items.flatMap((item): AgendaChange[] =>
      stays.has(item.id) ? [] : [{ what: 'gone', number: item.number, title: item.title }],
    ),
    ...now.items.flatMap((item): readonly AgendaChange[] => {
      const earlier = was.get(item.id)
      return earlier === undefined
        ? [{ what: 'added', number: item.number, title: item.title }]
        : changesOfItem(earlier, item)
    }),
  ]
}

function changesOfItem(was: AgendaItem, item: AgendaItem): readonly AgendaChange[] {
  const { number } = item
  const closed = item.restriction !== undefined
  return [
    ...(was.number === number ? [] : [{ what: 'renumbered' as const, number, was: was.number }]),
    ...((was.restriction !== undefined) === closed
      ? []
      : [{ what: closed ? 'restricted' : 'opened', number } as const]),
    ...(was.title === item.title ? [] : [{ what: 'retitled' as const, number, title: item.title }]),
    ...(closed || same(was.papers, item.papers) ? [] : [{ what: 'papers' as const, number }]),
    ...(closed || same(was.presenters, item.presenters) ? [] : [{ what: 'presenters' as const, number }]),
    ...(was.minutes === item.minutes ? [] : [{ what: 'time allotted' as const, number }]),
    ...(was.under === item.under ? [] : [{ what: 'place' as const, number }]),
  ]
}

/** How many items are named one by one where they only have another number, and how many changes are said at all. */
const mostRenumbered = 3,
  mostSaid = 12

/** Changes as they are said in the meeting chat, in one message; many new numbers in one sentence. */
export function changesInWords(changes: readonly AgendaChange[]): Worded {
  const renumbered = changes.filter(({ what }) => what === 'renumbered').length
  const many = renumbered > mostRenumbered
  const told = many ? changes.filter(({ what }) => what !== 'renumbered') : changes
  return joined(
    [
      ...told.slice(0, mostSaid).map(changeInWords),
      ...(told.length > mostSaid
        ? [worded`There are ${told.length - mostSaid} more changes; the agenda shows them.`]
        : []),
      ...(many ? [worded`${renumbered} items have new numbers; the agenda shows them.`] : []),
    ],
    ' ',
  )
}

/** A change as it is said in the meeting chat. */
export function changeInWords(change: AgendaChange): Worded {
  switch (change.what) {
    case 'added':
      return worded`Item ${change.number} has been added: ${ended(change.title)}`
    case 'gone':
      return worded`Item ${change.number}, ${change.title}, is no longer on the agenda.`
    case 'retitled':
      return worded`Item ${change.number} is now called: ${ended(change.title)}`
    case 'renumbered':
      return worded`Item ${change.was} is now item ${change.number}.`
    case 'restricted':
      return worded`Item ${change.number} is now restricted.`
    case 'opened':
      return worded`Item ${change.number} is no longer restricted.`
    case 'date':
      return change.now === undefined
        ? worded`The date is to be confirmed.`
        : worded`The meeting is now on ${{ date: change.now }}.`
    case 'time':
      return change.now === undefined
        ? worded`The time is to be confirmed.`
        : worded`The meeting now begins at ${{ time: change.now }}.`
    case 'venue':
      return change.now === undefined
        ? worded`The place is to be confirmed.`
        : worded`The meeting is now held at ${ended(change.now)}`
    case 'papers':
      return worded`The papers of item ${change.number} have changed.`
    case 'presenters':
      return worded`The presenters of item ${change.number} have changed.`
    case 'time allotted':
      return worded`The time allotted to item ${change.number} has changed.`
    case 'place':
      return worded`The place of item ${change.number} has changed.`
  }
}

const ended = (words: string) => (/[.!?]$/.test(words) ? words : `${words}.`)

/** That an item has been withdrawn, and its sub-items with it, as it is said in the meeting chat: of a restricted one, not why. */
export function withdrawalInWords(
  { agenda }: { readonly agenda: Agenda },
  {
    item: id,
    reason,
    withIt = [],
  }: { readonly item: string; readonly reason: string; readonly withIt?: readonly string[] },
): Worded {
  const going = agenda.items.filter(each => each.id === id || withIt.includes(each.id))
  const item = going.find(each => each.id === id)
  if (item === undefined) return joined([])
  const others = going.filter(each => each !== item).map(each => each.number)
  const said =
    others.length === 0
      ? worded`Item ${item.number} has been withdrawn`
      : worded`Item ${item.number} has been withdrawn, and with it ${listed(others)}`
  return reason === '' || going.some(each => each.restriction !== undefined)
    ? joined([said, '.'], '')
    : joined([said, ended(reason)], ': ')
}
