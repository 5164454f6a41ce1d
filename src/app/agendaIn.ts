import type { Asked } from '../meeting/commands.ts'
import type { Agenda, AgendaItem, AgendaRead } from '../meeting/agenda.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { dayWhere } from '../meeting/dates.ts'
import { isSupplementary, withoutItsName } from '../meeting/revising.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { waitingAgenda } from '../meeting/waitingAgenda.ts'
import { broughtForwardTo } from '../minutes/actionRegister.ts'
import type { CarriedThrough, Office } from './office.ts'
import { noticeFaults } from './noticeOfMeeting.ts'
import type { Filing, Reading } from './ports.ts'
import { keyForAgenda, meetingsBefore } from './whichMeeting.ts'

/** An agenda that has been read in, waiting for the clerk to publish or discard it. */
export interface AgendaWaiting {
  readonly meeting: CalledMeeting
  /** What to tell the clerk, a sentence each. */
  readonly faults: readonly string[]
}

/** The day at a moment where the partnership meets, `YYYY-MM-DD`. */
export const dayOf = dayWhere

/** Calls a meeting from an agenda as read, or takes in a changed one (`written` is the text it was read from, where it was pasted): with what the meetings before it left open, and with everything odd about it to be said. */
export async function takeAgendaIn(
  office: Office,
  reading: Reading,
  terms: TermsOfReference,
  read: AgendaRead,
  asked: Asked,
  request?: string,
  written?: string,
): Promise<AgendaWaiting | CarriedThrough> {
  const supplementary = isSupplementary(read, written)
  const { agenda, unread } = supplementary ? withoutItsName(read) : read
  const key = await keyForAgenda(office, terms.key, read.agenda.date)
  const broughtForward = broughtForwardTo(terms, await meetingsBefore(office, terms.key, key))
  const carried = await office.carry(
    key,
    {
      type: 'CallMeeting',
      meeting: key,
      terms,
      agenda,
      unread,
      broughtForward,
      supplementary,
    },
    asked,
    request,
    () => ({ key }),
  )
  if (carried.kind === 'refused' || carried.meeting.phase === 'not called') return carried
  if (waitingAgenda(carried.meeting) === undefined) return carried
  return { meeting: carried.meeting, faults: faultsOf(carried.meeting, reading, asked.at, asked.where === 'privately') }
}

/**
 * What to tell the clerk of the agenda that waits: what looks wrong, and the notice it gives. Privately, lines that were not understood and
 * items that may be confidential are not among it: the preview asks about each.
 */
export function faultsOf(meeting: CalledMeeting, reading: Reading, at: string, privately: boolean): readonly string[] {
  const { agenda, unread } = waitingAgenda(meeting) ?? meeting
  const today = dayOf(at, meeting.terms.timezone)
  const { body, date, time, endTime } = meeting.agenda
  const headed = meeting.beside?.how === 'adds' ? withoutUndefined({ body, date, time, endTime }) : {}
  const whole: Agenda = { ...headed, ...agenda, items: privately ? agenda.items.map(notAskedAbout) : agenda.items }
  return [
    ...reading.agendaFaults(whole, privately ? [] : unread, today),
    ...(meeting.beside?.how === 'adds' ? [] : noticeFaults(meeting.terms, whole.date, today, reading)),
  ]
}

/** An item without what the preview asks about by itself: its doubt, and that it has no open title. */
const notAskedAbout = ({ doubtful: _asked, restriction, ...item }: AgendaItem): AgendaItem =>
  restriction === undefined || restriction.closedTitle === item.title ? item : { ...item, restriction }

const withoutUndefined = (facts: Partial<Record<'body' | 'date' | 'time' | 'endTime', string | undefined>>) =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Agenda>

/** Reads an agenda kept where papers are filed, by its link. */
export async function agendaAt(filing: Filing, reading: Reading, link: string): Promise<AgendaRead> {
  const { name, content } = await filing.readLink(link)
  return reading.agendaFile(name, content)
}
