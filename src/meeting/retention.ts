import { mayNotClerk } from './authority.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import type { CalledMeeting } from './meeting.ts'
import type { Outcome } from './outcome.ts'

/** Nothing is removed from this meeting's record until it is released: for a complaint, a request for information, an inquest. */
export function holdRecord(
  meeting: CalledMeeting,
  { reason = '' }: Command & { type: 'HoldRecord' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  const why = reason.trim()
  if (meeting.hold !== undefined && (why === '' || why === meeting.hold.reason)) return []
  return [{ type: 'RecordHeld', ...(why === '' ? {} : { reason: why }) }]
}

/** What the retention rule says may be removed again. */
export function releaseRecord(meeting: CalledMeeting, asked: Asked): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  return meeting.hold === undefined ? [] : [{ type: 'RecordReleased' }]
}

/** The meeting with its record held or released, or with words removed from it. */
export function retentionEvolved(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'RecordHeld' | 'RecordReleased' | 'RemovalDone' },
  { at, by }: Recorded,
): CalledMeeting {
  switch (event.type) {
    case 'RecordHeld':
      return {
        ...meeting,
        hold: { at, by: by.name, ...(event.reason === undefined ? {} : { reason: event.reason }) },
      }
    case 'RecordReleased': {
      const { hold: _over, ...released } = meeting
      return released
    }
    case 'RemovalDone': {
      const { type: _type, ...removal } = event
      return { ...meeting, removals: [...(meeting.removals ?? []), { at, ...removal }] }
    }
  }
}
