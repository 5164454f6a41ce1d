import { type AgendaItem, findItem } from './agenda.ts'
import { addedIsRestricted } from './asItSat.ts'
import { mayNotConduct } from './authority.ts'
import { type Asked, isTheClerk } from './commands.ts'
import { itemNumbers } from './interests.ts'
import { type CalledMeeting, currentItem, isRestricted } from './meeting.ts'
import { type Refusal, refused } from './outcome.ts'

/** The item something is recorded in, and whether it is restricted there. */
export interface Place {
  readonly item: AgendaItem
  readonly restricted: boolean
}

/** Why nothing may be recorded by this person now, if it may not: those who conduct record while the meeting sits, and after it the clerk alone, until the minutes are confirmed. */
export function mayNotRecord(meeting: CalledMeeting, asked: Asked): Refusal | undefined {
  if (meeting.phase === 'closed') {
    if (!isTheClerk(meeting.terms, asked)) return refused('meetingClosed')
    return meeting.confirmed === undefined ? undefined : refused('minutesConfirmed')
  }
  if (meeting.phase !== 'in session' && meeting.phase !== 'adjourned') return refused('notInSession')
  return asked.where === 'by itself' ? undefined : mayNotConduct(meeting, asked.by)
}

/**
 * Where something may be recorded: the item being taken, or the one named, as its number is printed; after the close one has to be named. What belongs
 * to restricted business is not written in the chat.
 */
export function recordable(meeting: CalledMeeting, asked: Asked, written?: string): Place | Refusal {
  const no = mayNotRecord(meeting, asked)
  if (no !== undefined) return no
  const current = currentItem(meeting)
  const named = written === undefined || written.trim() === '' ? undefined : written
  const item = named === undefined ? current : findItem(meeting.agenda.items, named)
  if (item === undefined) {
    if (named !== undefined) return refused('noSuchItem', named, itemNumbers(meeting))
    return meeting.phase === 'closed' ? refused('sayWhichItem') : refused('noItemTaken')
  }
  const restricted = isRestricted(meeting, item) || (item.id !== current?.id && addedIsRestricted(meeting, item.id))
  return restricted && asked.where === 'in the chat'
    ? refused('restrictedInTheChat', item.number)
    : { item, restricted }
}
