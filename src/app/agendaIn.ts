import type { Asked } from '../meeting/commands.ts'
import type { Agenda, AgendaItem, AgendaRead, UnreadLine } from '../meeting/agenda.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { dayWhere } from '../meeting/dates.ts'
import { withMembersByInitials } from '../meeting/initials.ts'
import { isSupplementary, withoutItsName } from '../meeting/revising.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { agendaWith, waitingAgenda } from '../meeting/waitingAgenda.ts'
import { type Worded, inEnglish } from '../meeting/worded.ts'
import { broughtForwardTo } from '../minutes/actionRegister.ts'
import type { CarriedThrough, Office } from './office.ts'
import { noticeFaults } from './noticeOfMeeting.ts'
import type { Filing } from './ports/papers.ts'
import type { Reading } from './ports/surroundings.ts'
import { keyForAgenda, meetingsBefore } from './whichMeeting.ts'

/** An agenda that has been read in, waiting for the clerk to publish or discard it. */
export interface AgendaWaiting {
  readonly meeting: CalledMeeting
  /** What to tell the clerk, a sentence each. */
  readonly faults: readonly Worded[]
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
  const { agenda, unread } = withMembersByInitials(supplementary ? withoutItsName(read) : read, terms.members)
  const key = await keyForAgenda(office, terms.key, read.agenda.date)
  const { earlier, older } = await meetingsBefore(office, terms.key, key)
  const broughtForward = broughtForwardTo(terms, earlier, older)
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
 * What to tell the clerk of the agenda that waits: what looks wrong, and the notice it gives; of one that adds to a published agenda, what
 * was not wrong before. Privately, lines that were not understood and items that may be confidential are not among it: the preview asks about each.
 */
export function faultsOf(meeting: CalledMeeting, reading: Reading, at: string, privately: boolean): readonly Worded[] {
  const { agenda, unread } = waitingAgenda(meeting) ?? meeting
  const today = dayOf(at, meeting.terms.timezone)
  const faults = (of: Agenda, lines: readonly UnreadLine[]) =>
    reading.agendaFaults(privately ? { ...of, items: of.items.map(notAskedAbout) } : of, privately ? [] : lines, today)
  if (meeting.beside?.how === 'adds') {
    const before = new Set(faults(meeting.agenda, []).map(inEnglish))
    return faults(agendaWith(meeting, meeting.beside), outOfPlace(meeting.beside)).filter(
      fault => !before.has(inEnglish(fault)),
    )
  }
  return [...faults(agenda, unread), ...noticeFaults(meeting.terms, agenda.date, today, reading)]
}

/** Lines by themselves, those of a restricted item marked so. */
function outOfPlace({ agenda, unread }: AgendaRead): readonly UnreadLine[] {
  const closed = new Set(agenda.items.flatMap(({ id, restriction }) => (restriction === undefined ? [] : [id])))
  return unread.map(({ under, ...line }) =>
    under !== undefined && closed.has(under) ? { ...line, closed: true as const } : line,
  )
}

/** An item without what the preview asks about by itself: its doubt, and that it has no open title. */
const notAskedAbout = ({ doubtful: _asked, restriction, ...item }: AgendaItem): AgendaItem =>
  restriction === undefined || restriction.closedTitle === item.title ? item : { ...item, restriction }

/** Reads an agenda kept where papers are filed, by its link. */
export async function agendaAt(filing: Filing, reading: Reading, link: string): Promise<AgendaRead> {
  const { name, content } = await filing.readLink(link)
  return reading.agendaFile(name, content)
}
