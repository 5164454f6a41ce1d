import { type AgendaChange, changesInWords } from '../meeting/agendaChanges.ts'
import type { MeetingEvent, Recorded } from '../meeting/events.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { worded } from '../meeting/worded.ts'
import type { Reaction } from './reaction.ts'

/** What was changed of an agenda people have seen is said in the chat, in one message; the item's card shows it too. */
export const toldOf = (changes: readonly AgendaChange[]): readonly Reaction[] =>
  changes.length === 0 ? [] : [{ kind: 'say', sentence: changesInWords(changes) }, { kind: 'show item card' }]

/** The agenda is a document once it is published, and filed again where it changes; after the close only where there was no time to file it before. */
export const agendaFiledAgain = (meeting: CalledMeeting, changed: number): readonly Reaction[] =>
  meeting.phase === 'published' ||
  meeting.phase === 'in session' ||
  meeting.phase === 'adjourned' ||
  (meeting.phase === 'closed' && !agendaIsThere(meeting, changed))
    ? [{ kind: 'file agenda' }]
    : []

/** Whether the agenda is filed as it was changed by an event, in Word and as a page, and the restricted one where there is restricted business. */
function agendaIsThere({ agenda, documents }: CalledMeeting, changed: number): boolean {
  const isThere = (document: string) =>
    documents.some(d => d.document === document && d.name !== undefined && d.version >= changed)
  const hasRestricted = agenda.items.some(i => i.restriction !== undefined)
  return ['', ...(hasRestricted ? ['restricted '] : [])].every(
    which => isThere(`${which}agenda.docx`) && isThere(`${which}agenda.html`),
  )
}

/** The card in the chat opens the filed agenda; the clerks are told where it is the first time, and where somebody's edits were left beside it. */
export function agendaIsFiled(
  meeting: CalledMeeting,
  { number }: Recorded,
  { document, name, link, besideEdits }: MeetingEvent & { type: 'MinutesFiled' },
): readonly Reaction[] {
  const show: readonly Reaction[] = document === 'agenda.docx' ? [{ kind: 'show agenda' }] : []
  const before = earlierFiling(meeting, document, number)
  if (!document.endsWith('.docx') || (before && !besideEdits)) return show
  const sentence = besideEdits
    ? worded`Somebody has edited the agenda filed earlier, so it was left as it is, and the agenda as it stands was filed beside it as ${name}: ${link}`
    : document.startsWith('restricted')
      ? worded`The restricted agenda is filed as ${name}: ${link}`
      : worded`The agenda is filed as ${name}: ${link}`
  return [...show, { kind: 'tell clerk', sentence }]
}

function earlierFiling(meeting: CalledMeeting, document: string, number: number): boolean {
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    const { event, number: its } = at.recorded
    if (its < number && event.type === 'MinutesFiled' && event.document === document) return true
  }
  return false
}
