import { replay } from './evolve.ts'
import { type CalledMeeting, recordOf } from './meeting.ts'

/** A meeting as it was at its close, without what the clerk has written up since; one that is not over as it is. */
export function asItClosed(meeting: CalledMeeting): CalledMeeting {
  if (meeting.phase !== 'closed') return meeting
  const record = recordOf(meeting)
  const close = record.findLast(({ event }) => event.type === 'MeetingClosed')
  const then = close === undefined ? meeting : replay(record.filter(({ step }) => step <= close.step))
  return then.phase === 'not called' ? meeting : then
}
