import type { MeetingEvent } from './events.ts'
import { evolve } from './evolve.ts'
import { type CalledMeeting, currentItem } from './meeting.ts'
import type { QuorumShort } from './procedureFacts.ts'
import { type Quorum, quorumOf } from './quorum.ts'

const shortOf = ({ quorate: _no, ...missing }: Quorum, noLonger: boolean): QuorumShort => ({ noLonger, ...missing })

/**
 * What these events do to the quorum: said at once when it breaks while the meeting sits, and once more when it is whole again.
 * A meeting that opened short of its quorum is minuted so when it moves on from its first item, by when the roll has been taken;
 * one that lost its quorum while it was adjourned, when it resumes.
 */
export function quorumAfter(
  meeting: CalledMeeting,
  events: readonly MeetingEvent[],
  movingOn = false,
): readonly MeetingEvent[] {
  if (meeting.phase !== 'in session' && !events.some(e => e.type === 'MeetingOpened' || e.type === 'MeetingResumed'))
    return []
  if (meeting.terms.quorum.count === undefined && (meeting.terms.quorum.bodies ?? []).length === 0) return []
  const asIf = (of: CalledMeeting, event: MeetingEvent) =>
    evolve(of, {
      number: of.version + 1,
      at: '1970-01-01T00:00:00.000Z',
      by: { name: '' },
      step: of.version + 1,
      event,
    }) as CalledMeeting
  const before = quorumOf(meeting),
    next = events.reduce(asIf, meeting),
    after = quorumOf(next)
  if (after.quorate) return next.quorumLost ? [{ type: 'QuorumRegained' }] : []
  const item = currentItem(next)?.id
  const tell = (fromTheStart: boolean): MeetingEvent[] => [
    {
      type: 'QuorumLost',
      ...(item === undefined ? {} : { item }),
      fromTheStart,
      short: shortOf(after, before.quorate),
    },
  ]
  if (next.quorumLost) return []
  if (before.quorate || meeting.phase === 'adjourned') return tell(false)
  return movingOn ? tell(true) : []
}
