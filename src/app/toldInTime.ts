import type { MeetingEvent } from '../meeting/events.ts'
import { declaredIn } from '../meeting/interests.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { whoseApologiesMatter } from '../meeting/quorum.ts'
import { worded } from '../meeting/worded.ts'
import type { Reaction } from './reaction.ts'

/** Those who declared an interest in an item are told what it obliges them to, when it is next and when it comes. */
export const reminders = (
  meeting: CalledMeeting,
  item: string | undefined,
  when: 'now' | 'next',
): readonly Reaction[] =>
  item === undefined
    ? []
    : [...new Set(declaredIn(meeting, item).map(d => d.person))].map(person => ({
        kind: 'remind declarant',
        person,
        item,
        when,
      }))

/** The declarant of the item being taken is told at once what the interest obliges them to, also where its kind was put right; of one taken out, nothing. */
export function reminderNow(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'InterestDeclared' | 'InterestPutRight' },
): readonly Reaction[] {
  const item = 'current' in meeting ? meeting.current : undefined
  return item !== undefined && event.kind !== undefined && event.items.includes(item)
    ? [{ kind: 'remind declarant', person: event.person, item, when: 'now' }]
    : []
}

const forecasts = new WeakMap<CalledMeeting, readonly string[]>()

/** Whose apologies matter, reckoned once for a meeting as it stands, however many have come at that moment. */
function mattering(meeting: CalledMeeting): readonly string[] {
  const known = forecasts.get(meeting) ?? whoseApologiesMatter(meeting)
  forecasts.set(meeting, known)
  return known
}

/** An apology without which the meeting would have its quorum is pointed out to the clerk while there is time. */
export function forecast(meeting: CalledMeeting, person: string): readonly Reaction[] {
  if (meeting.phase !== 'published' || !mattering(meeting).includes(person)) return []
  return [
    {
      kind: 'tell clerk',
      sentence: worded`If the apologies of ${person} stand, the meeting will be inquorate, unless somebody stands in.`,
    },
  ]
}
