import { findItem } from './agenda.ts'
import { addedIsRestricted } from './asItSat.ts'
import type { Asked, Command } from './commands.ts'
import { correctable } from './corrections.ts'
import type { MeetingEvent } from './events.ts'
import { itemNumbers } from './interests.ts'
import { type CalledMeeting, currentItem, isRestricted } from './meeting.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'

/** Puts something recorded under another item; what the meeting itself went through, such as a departure or an adjournment, stays where it was. What was restricted stays so, and what comes under restricted business becomes so. */
export function moveEntry(
  meeting: CalledMeeting,
  command: Command & { type: 'MoveEntry' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const entry = correctable(meeting, command.entry, asked)
  if (isRefusal(entry)) return entry
  if (entry.kind === 'procedure' || entry.kind === 'interest') return refused('staysInItsItem')
  if (command.item.trim() === '') return refused('moveToWhichItem')
  const item = findItem(meeting.agenda.items, command.item)
  if (item === undefined) return refused('noSuchItem', command.item, itemNumbers(meeting))
  if (item.id === entry.item) return []
  const closed =
    item.id === currentItem(meeting)?.id ? isRestricted(meeting, item) : addedIsRestricted(meeting, item.id)
  if (closed && asked.where === 'in the chat') return refused('restrictedInTheChat', item.number)
  return [{ type: 'EntryMoved', entry: entry.id, item: item.id, restricted: entry.restricted || closed }]
}

/** The meeting with an entry under another item, in the order of time among what is recorded there. */
export function entryMoved(meeting: CalledMeeting, event: MeetingEvent & { type: 'EntryMoved' }): CalledMeeting {
  const { item, restricted } = event
  return {
    ...meeting,
    entries: meeting.entries.map(e => (e.id === event.entry ? { ...e, item, restricted } : e)),
    actions: meeting.actions.map(a => (a.entry === event.entry ? { ...a, item, restricted } : a)),
  }
}
