import type { Agenda, AgendaItem } from './agenda.ts'
import { mayNotClerk } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import type { BroughtForward, MeetingEvent } from './events.ts'
import type { CalledMeeting, Meeting } from './meeting.ts'
import { type Outcome, refused } from './outcome.ts'
import type { Numbering } from './termsOfReference.ts'

const ofNumber = (number: string) => /^([a-z]*)\s*(\d+)(.*)$/i.exec(number.trim())

/**
 * An agenda in the partnership's own numbering. Numbers as printed are kept; an agenda that begins at 1 is numbered on
 * from the last meeting where the partnership numbers continuously, and remembers the numbers it was pasted with.
 */
export function numbered(agenda: Agenda, numbering: Numbering, next: number): Agenda {
  const first = ofNumber(agenda.items[0]?.number ?? '')
  const prefix = numbering.prefix ?? ''
  if ((numbering.style === 'per meeting' && prefix === '') || first === null) return agenda
  const from = numbering.style === 'continuous' && first[2] === '1' && first[1] === '' ? next - 1 : 0
  const renumber = (number: string): string => {
    const parts = ofNumber(number)
    return parts === null || (parts[1] !== '' && from === 0)
      ? number
      : `${prefix}${Number(parts[2]) + from}${parts[3] ?? ''}`
  }
  const items = agenda.items.map((item): AgendaItem => {
    const number = renumber(item.number)
    return number === item.number
      ? item
      : {
          ...item,
          number,
          writtenNumber: item.number,
          ...(item.under === undefined ? {} : { under: renumber(item.under) }),
        }
  })
  return { ...agenda, items }
}

/** The number the next meeting's first item gets, after this agenda. */
export const numberAfter = (agenda: Agenda): number | undefined => {
  const numbers = agenda.items.flatMap(item => {
    const parts = ofNumber(item.number)
    return parts === null ? [] : [Number(parts[2])]
  })
  return numbers.length === 0 ? undefined : Math.max(...numbers) + 1
}

/** Calls a meeting from an agenda, or puts a new agenda in the place of one that has not been opened yet. The clerk publishes it next. */
export function callMeeting(
  meeting: Meeting,
  command: Command & { type: 'CallMeeting' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (!isTheClerk(command.terms, asked)) return refused('notTheClerk')
  if (command.agenda.items.length === 0) return refused('noItems')
  const agenda = numbered(command.agenda, command.terms.numbering, command.broughtForward.nextItemNumber)
  const unread = command.unread === undefined || command.unread.length === 0 ? {} : { unread: command.unread }
  switch (meeting.phase) {
    case 'not called':
      return [
        {
          type: 'MeetingCalled',
          meeting: command.meeting,
          terms: command.terms,
          agenda,
          ...unread,
          broughtForward: command.broughtForward,
        },
      ]
    case 'called':
    case 'published':
    case 'discarded':
      return [{ type: 'AgendaRevised', agenda, ...unread }]
    case 'in session':
    case 'adjourned':
      return refused('alreadyOpen')
    case 'closed':
      return refused('meetingClosed')
  }
}

/** Puts the agenda in the meeting chat. */
export function publishAgenda(meeting: CalledMeeting, asked: Asked): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  return meeting.phase === 'called' ? [{ type: 'AgendaPublished' }] : refused('alreadyPublished')
}

/** Puts an agenda that was read but not published away again. */
export function discardAgenda(meeting: CalledMeeting, asked: Asked): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (meeting.phase === 'discarded') return []
  return meeting.phase === 'called' ? [{ type: 'AgendaDiscarded' }] : refused('alreadyPublished')
}

/** What a partnership's first meeting kept here takes over: nothing but what its terms say. */
export const nothingBefore = (nextItemNumber = 1): BroughtForward => ({
  nextItemNumber,
  nextActionNumber: 1,
  actions: [],
  items: [],
})
