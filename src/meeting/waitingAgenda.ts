import type { Agenda, AgendaItem, AgendaRead } from './agenda.ts'
import type { AgendaBeside, CalledMeeting, Facts } from './meeting.ts'
import { adding, replacing } from './revising.ts'

/** The agenda that waits for the clerk to publish or discard it: the meeting’s first, or one beside the published. Nothing where none does. */
export function waitingAgenda(meeting: CalledMeeting): AgendaRead | undefined {
  if (meeting.beside !== undefined) return meeting.beside
  return meeting.phase === 'called' ? { agenda: meeting.agenda, unread: meeting.unread } : undefined
}

/** The whole agenda as it would stand with the one beside it published; one of which it is not known what it is, as if it replaced it. */
export const agendaWith = (meeting: Facts, beside: AgendaBeside): Agenda =>
  beside.how === 'adds' ? adding(meeting.agenda, beside) : replacing(meeting.agenda, beside, admitted(meeting))

/** Items that were put on the agenda for urgent business the chair admitted: no pasted agenda has them. */
const admitted = (meeting: Facts): readonly AgendaItem[] =>
  meeting.agenda.items.filter(
    item => item.kind === 'business' && meeting.urgent.some(m => m.answer === 'admitted' && m.item === item.id),
  )
