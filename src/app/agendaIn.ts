import type { Asked } from '../meeting/commands.ts'
import type { AgendaRead } from '../meeting/agenda.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { dayWhere } from '../meeting/dates.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
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

/** Calls a meeting from an agenda as read: with what the meetings before it left open, and with everything odd about it to be said. */
export async function takeAgendaIn(
  office: Office,
  reading: Reading,
  terms: TermsOfReference,
  read: AgendaRead,
  asked: Asked,
  request?: string,
): Promise<AgendaWaiting | CarriedThrough> {
  const key = await keyForAgenda(office, terms.key, read.agenda.date)
  const broughtForward = broughtForwardTo(terms, await meetingsBefore(office, terms.key, key))
  const carried = await office.carry(
    key,
    { type: 'CallMeeting', meeting: key, terms, agenda: read.agenda, unread: read.unread, broughtForward },
    asked,
    request,
    () => ({ key }),
  )
  if (carried.kind === 'refused' || carried.meeting.phase !== 'called') return carried
  return { meeting: carried.meeting, faults: faultsOf(carried.meeting, reading, asked.at) }
}

/** What to tell the clerk of an agenda before it is published: what could not be read, what looks wrong, and the notice it gives. */
export function faultsOf({ agenda, unread, terms }: CalledMeeting, reading: Reading, at: string): readonly string[] {
  const today = dayOf(at, terms.timezone)
  return [...reading.agendaFaults(agenda, unread, today), ...noticeFaults(terms, agenda.date, today, reading)]
}

/** Reads an agenda kept where papers are filed, by its link. */
export async function agendaAt(filing: Filing, reading: Reading, link: string): Promise<AgendaRead> {
  const { name, content } = await filing.readLink(link)
  return reading.agendaFile(name, content)
}
