import { type AgendaItem, type AgendaRead, findItem } from './agenda.ts'
import type { AgendaCorrection, ItemCorrection, Place } from './agendaCorrections.ts'
import { changesBetween } from './agendaChanges.ts'
import { mayNotClerk } from './authority.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { itemNumbers } from './interests.ts'
import { type KeptCorrection, type PlaceNamed, correctedAgain, itemNamed } from './keptCorrections.ts'
import { type CalledMeeting, standing } from './meeting.ts'
import { type Outcome, type Refusal, refused } from './outcome.ts'
import { nextItem } from './orderOfBusiness.ts'
import { taking } from './session.ts'
import { notEntitledInTheRoom } from './publicity.ts'
import { waitingAgenda } from './waitingAgenda.ts'

/** Puts an agenda right: the one that waits, or the published one. What it changed of a published agenda is said. */
export function correctAgenda(
  meeting: CalledMeeting,
  command: Command & { type: 'CorrectAgenda' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  const ofPublished = command.published === true
  if (ofPublished && meeting.phase === 'closed') return refused('meetingClosed')
  const isPublished = meeting.phase !== 'called' && meeting.phase !== 'discarded'
  const read = !ofPublished ? waitingAgenda(meeting) : isPublished ? meeting : undefined
  if (read === undefined) return refused('nothingToPutRight')
  if (!ofPublished && command.read !== undefined && command.read !== meeting.lastRead.event)
    return refused('anotherAgenda')
  const { agenda, unread } = read
  const corrections = asKept({ agenda, unread }, command.correction, ofPublished)
  if ('refused' in corrections) return corrections
  return corrections.map(correction => ({
    type: 'AgendaCorrected',
    correction,
    ...(ofPublished && {
      published: true as const,
      changes: changesBetween(agenda, correctedAgain({ agenda, unread }, [correction]).agenda),
    }),
  }))
}

/** The correction as it is kept, or why it cannot be made. */
function asKept(
  read: AgendaRead,
  correction: AgendaCorrection,
  published: boolean,
): readonly KeptCorrection[] | Refusal {
  const { items } = read.agenda
  const item = 'item' in correction ? items.find(({ id }) => id === correction.item) : undefined
  if ('item' in correction && item === undefined) return refused('anotherAgenda')
  switch (correction.what) {
    case 'item':
      return item === undefined
        ? []
        : (wrongItem(items, correction.to, item, published) ??
            (Object.keys(correction.to).length === 0 && correction.place === undefined
              ? []
              : [
                  {
                    type: 'item corrected',
                    item: itemNamed(item),
                    to: correction.to,
                    ...(correction.place && placeNamed(items, correction.place)),
                  },
                ]))
    case 'not an item':
      if (item === undefined) return []
      if (published) return refused('withdrawInstead', item.number)
      return items.length === 1 ? refused('noItems') : [{ type: 'item removed', item: itemNamed(item) }]
    case 'new item': {
      const { place } = correction
      const after = place === 'first' ? undefined : items.find(({ id }) => id === place?.after)
      return (
        wrongItem(items, correction.added, undefined, published) ?? [
          {
            type: 'item added',
            added: correction.added,
            ...(place === 'first' && { first: true as const }),
            ...(after !== undefined && { after: itemNamed(after) }),
          },
        ]
      )
    }
    case 'lines':
      return published ? refused('nothingToPutRight') : linesPlaced(read, correction)
    case 'heading':
      return Object.keys(correction.to).length === 0 ? [] : [{ type: 'heading corrected', to: correction.to }]
  }
}

function placeNamed(items: readonly AgendaItem[], place: Place): { readonly place?: PlaceNamed } {
  if (place === 'first') return { place }
  const after = items.find(({ id }) => id === place.after)
  return after === undefined ? {} : { place: { after: itemNamed(after) } }
}

function wrongItem(
  items: readonly AgendaItem[],
  { number, title }: ItemCorrection,
  item: AgendaItem | undefined,
  published: boolean,
): Refusal | undefined {
  if (number?.trim() === '' || title?.trim() === '') return refused('itemNeedsNumberAndTitle')
  const taken = items.some(each => each !== item && each.number.toLowerCase() === number?.trim().toLowerCase())
  // Of an agenda that waits, the card says that two items have one number; it is put right in any order.
  return taken && published ? refused('numberTaken', number?.trim() ?? '') : undefined
}

function linesPlaced(
  { agenda: { items }, unread }: AgendaRead,
  { lines, where }: AgendaCorrection & { what: 'lines' },
): readonly KeptCorrection[] | Refusal {
  const meant = unread.filter(({ line }) => lines.includes(line))
  if (meant.length === 0) return refused('anotherAgenda')
  const place = (under: string | undefined) => {
    const owner = items.find(({ id }) => id === under)
    return owner === undefined ? undefined : itemNamed(owner)
  }
  return meant.flatMap(({ line, text, under }): KeptCorrection[] => {
    const to = typeof where === 'object' ? place(where.under) : where === 'where it stands' ? place(under) : where
    return to === undefined
      ? []
      : [
          {
            type: 'line placed',
            text,
            line,
            where: to,
            ...(to === 'item' && place(under) === undefined && { first: true as const }),
          },
        ]
  })
}

/** Says what an agenda beside the published one is there for. */
export function reviseAgendaAs(
  meeting: CalledMeeting,
  { how }: Command & { type: 'ReviseAgendaAs' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (meeting.beside === undefined) return refused('nothingToPutRight')
  if (how === 'replaces' && meeting.phase !== 'published') return refused('agendaInUse')
  return meeting.beside.how === how ? [] : [{ type: 'RevisionTakenAs', how }]
}

/** The sub-items of an item, and theirs. */
function itemsUnder(items: readonly AgendaItem[], { number }: AgendaItem): readonly AgendaItem[] {
  return items
    .filter(i => i.under === number)
    .flatMap(i => [
      i,
      ...itemsUnder(
        items.filter(other => other !== i),
        i,
      ),
    ])
}

/** Takes an item off the published agenda, and its sub-items with it; what was declared in it and answered stays in the record. */
export function withdrawItem(
  meeting: CalledMeeting,
  { item: written, reason }: Command & { type: 'WithdrawItem' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (meeting.phase === 'called' || meeting.phase === 'discarded') return refused('notPublished')
  if (meeting.phase === 'closed') return refused('meetingClosed')
  const { items } = meeting.agenda
  const item = findItem(items, written)
  if (item === undefined) return refused('noSuchItem', written, itemNumbers(meeting))
  if (meeting.withdrawn[item.id] !== undefined) return []
  const going = [item, ...itemsUnder(items, item).filter(i => meeting.withdrawn[i.id] === undefined)]
  const recorded = going.find(i =>
    standing(meeting).some(e => e.item === i.id && e.kind !== 'interest' && e.kind !== 'procedure'),
  )
  if (recorded !== undefined) return refused('recordedAlready', recorded.number)
  const [, ...withIt] = going.map(({ id }) => id)
  const withdrawn: MeetingEvent = {
    type: 'ItemWithdrawn',
    item: item.id,
    reason: reason
      .trim()
      .replace(/^because\s+/i, '')
      .replace(/\.$/, ''),
    ...(withIt.length === 0 ? {} : { withIt }),
  }
  if (meeting.phase !== 'in session' || !going.some(i => i.id === meeting.current)) return [withdrawn]
  const gone = Object.fromEntries(going.map(({ id }) => [id, withdrawn.reason]))
  const next = nextItem({ ...meeting, withdrawn: { ...meeting.withdrawn, ...gone } })
  return next === undefined || (next.restriction !== undefined && notEntitledInTheRoom(meeting).length > 0)
    ? [withdrawn]
    : [withdrawn, taking(meeting, next)]
}
