import type { EventType, Recorded } from '../meeting/events.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Reaction } from './reaction.ts'

/** What the clerk writes up after the close: nothing of it is shown in the chat; the draft is filed again, and the clerk's card follows. */
export const writtenUp: ReadonlySet<EventType> = new Set([
  'ApologiesReceived',
  'AttendancePromised',
  'SubstituteNamed',
  'AttendanceRecorded',
  'PersonJoined',
  'PersonLeft',
  'InterestDeclared',
  'InterestPutRight',
  'ConductRecorded',
  'NoteMade',
  'PresenterNamed',
  'ActionAgreed',
  'ResolutionPassed',
  'MotionMoved',
  'VoteRecorded',
  'TimeSaid',
  'NextMeetingSet',
  'PreviousMinutesCorrected',
  'SummaryWritten',
  'EntryAmended',
  'EntryStruck',
  'EntryMoved',
] as const)

/** Whether what happened may bear on the confirmation of the minutes before. */
const mayConfirm: ReadonlySet<EventType> = new Set([
  'ResolutionPassed',
  'PreviousMinutesCorrected',
  'EntryAmended',
  'EntryStruck',
  'EntryMoved',
] as const)

/** The minutes before are confirmed where the meeting has resolved so; their clerk's card shows what it has corrected in them so far. */
export const onPreviousMinutes: readonly Reaction[] = [
  { kind: 'confirm previous minutes' },
  { kind: 'show previous clerk card' },
]

/** Whether an event came after the meeting was closed. */
export function afterTheClose(meeting: CalledMeeting, number: number): boolean {
  if (meeting.phase !== 'closed') return false
  for (let at = meeting.trail; at !== undefined && at.recorded.number > number; at = at.before)
    if (at.recorded.event.type === 'MeetingClosed') return false
  return true
}

/** What an event written up after the close calls for: the draft, the clerk's card, and the cards of an action's owners; nothing in the chat. */
export function quietly({ event }: Recorded, meeting: CalledMeeting): readonly Reaction[] {
  return [
    ...(mayConfirm.has(event.type) ? onPreviousMinutes : []),
    { kind: 'file minutes' },
    { kind: 'show clerk card' },
    ...ownersOfAmended(event, meeting),
  ]
}

/** An action put right is shown so to those of its owners who have its card. */
function ownersOfAmended(event: Recorded['event'], meeting: CalledMeeting): readonly Reaction[] {
  const action = event.type === 'EntryAmended' ? meeting.actions.find(a => a.entry === event.entry) : undefined
  return action === undefined ? [] : [{ kind: 'show owners cards', action: action.number }]
}
