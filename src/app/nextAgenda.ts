import type { Asked } from '../meeting/commands.ts'
import { type ItemAsked, stillAskedFor } from '../meeting/itemsAskedFor.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { broughtForwardTo } from '../minutes/actionRegister.ts'
import { type NextMeeting, nextAgenda, withoutItem } from '../minutes/nextAgenda.ts'
import { type AgendaWaiting, dayOf, faultsOf, takeAgendaIn } from './agendaIn.ts'
import { itemsAskedFor } from './itemsAskedFor.ts'
import type { CarriedThrough, Office } from './office.ts'
import type { RecordKept } from './ports/record.ts'
import type { Reading } from './ports/surroundings.ts'

/** What drafting the next agenda came to. `not yet`: the meeting before it has still to be held, or is being held. */
export type NextAgenda =
  | { readonly kind: 'not yet'; readonly meeting: CalledMeeting }
  | { readonly kind: 'not taken in'; readonly carried: CarriedThrough }
  | ({
      /** `waiting`: an agenda that is not published yet was there already, and was left as it is. */
      readonly kind: 'drafted' | 'waiting'
      readonly asked: readonly ItemAsked[]
    } & AgendaWaiting)

/** What drafting needs. */
interface Drafting {
  readonly office: Office
  readonly record: RecordKept
  readonly reading: Reading
}

/** A date the last agenda gave for a further meeting, as written, with the day, time and place that can be read in it. */
function dateWritten(reading: Reading, written: string, from: string): NextMeeting & { readonly written: string } {
  const { date, time, endTime, venue } = reading.agenda(`${written}\n\n1. Business`).agenda
  const day =
    date ??
    (/\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3}/u.test(written) ? reading.dueField(written, from).dueDate : undefined)
  return {
    written,
    later: [],
    ...(day === undefined ? {} : { date: day }),
    ...(time === undefined ? {} : { time }),
    ...(endTime === undefined ? {} : { endTime }),
    ...(venue === undefined ? {} : { venue }),
  }
}

/** When the next meeting is, from the dates the last agenda gave: the first after that meeting that is not past. No date where it gave none. */
export function nextMeetingAfter(
  reading: Reading,
  terms: TermsOfReference,
  last: CalledMeeting | undefined,
  today: string,
): NextMeeting {
  const held = last === undefined ? undefined : dateOf(last)
  const dates = (last?.agenda.furtherDates ?? []).map(w => dateWritten(reading, w, held ?? today))
  const [next, ...later] = dates
    .filter(d => d.date !== undefined && d.date > (held ?? '') && d.date >= today)
    .toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
  const venue = next?.venue ?? last?.agenda.venue ?? terms.venue,
    time = next?.time ?? last?.agenda.time,
    endTime = next?.time === undefined ? last?.agenda.endTime : next.endTime
  return {
    later: later.filter((l, n) => l.date !== (later[n - 1] ?? next)?.date).map(l => l.written),
    ...(next?.date === undefined ? {} : { date: next.date }),
    ...(time === undefined ? {} : { time }),
    ...(endTime === undefined ? {} : { endTime }),
    ...(venue === undefined ? {} : { venue }),
  }
}

/** The items asked for in a partnership that have come on no agenda yet. */
export const askedStill = async (
  { office, record }: Pick<Drafting, 'office' | 'record'>,
  partnership: string,
): Promise<readonly ItemAsked[]> => {
  const { atHand, older } = await office.meetingsKept(partnership)
  return stillAskedFor(await itemsAskedFor(record, partnership), atHand, older)
}

/** Drafts the next agenda of a partnership and calls a meeting from it, for its clerk to correct and publish. An agenda that waits already stays as it is. */
export async function draftNextAgenda(
  { office, record, reading }: Drafting,
  terms: TermsOfReference,
  asked: Asked,
  request?: string,
): Promise<NextAgenda> {
  const { atHand: meetings, older } = await office.meetingsKept(terms.key)
  const today = dayOf(asked.at, terms.timezone)
  const going = meetings.findLast(
    m =>
      m.phase === 'in session' ||
      m.phase === 'adjourned' ||
      (m.phase === 'published' && (m.agenda.date === undefined || m.agenda.date >= today)),
  )
  if (going !== undefined) return { kind: 'not yet', meeting: going }
  const items = stillAskedFor(await itemsAskedFor(record, terms.key), meetings, older)
  const waiting = meetings.findLast(m => m.phase === 'called')
  if (waiting !== undefined)
    return {
      kind: 'waiting',
      meeting: waiting,
      faults: faultsOf(waiting, reading, asked.at, asked.where === 'privately'),
      asked: items,
    }
  const last = meetings.findLast(m => m.phase === 'closed')
  const before = broughtForwardTo(terms, meetings, older)
  const when = nextMeetingAfter(reading, terms, last, today)
  const agenda = nextAgenda(terms, last, items, when, before.actions.length > 0, before.nextItemNumber)
  const taken = await takeAgendaIn(office, reading, terms, { agenda, unread: [] }, asked, request)
  return 'faults' in taken ? { kind: 'drafted', ...taken, asked: items } : { kind: 'not taken in', carried: taken }
}

/** Takes an item off the agenda that waits to be published; as it is where the item does not stand on it. */
export async function withoutItemAskedFor(
  { office, reading }: Pick<Drafting, 'office' | 'reading'>,
  terms: TermsOfReference,
  meeting: CalledMeeting,
  title: string,
  asked: Asked,
): Promise<AgendaWaiting | CarriedThrough> {
  const agenda =
    meeting.phase === 'called'
      ? withoutItem(meeting.agenda, title, terms, meeting.broughtForward.nextItemNumber)
      : undefined
  if (agenda === undefined)
    return { meeting, faults: faultsOf(meeting, reading, asked.at, asked.where === 'privately') }
  return takeAgendaIn(office, reading, terms, { agenda, unread: meeting.unread }, asked)
}
