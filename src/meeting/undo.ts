import { mayNotConduct } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { type CalledMeeting, type Facts, currentItem } from './meeting.ts'
import { type Outcome, refused } from './outcome.ts'
import { memberActing } from './termsOfReference.ts'

/** Whether an event is a step of conducting or recording; what people did for themselves, or Teams noticed of them, is not. */
function mayBeTakenBack(meeting: Facts, { event, by }: Recorded): boolean {
  if (!steps.has(event.type)) return false
  if (
    event.type !== 'ApologiesReceived' &&
    event.type !== 'AttendanceRecorded' &&
    event.type !== 'PersonJoined' &&
    event.type !== 'PersonLeft' &&
    event.type !== 'InterestDeclared' &&
    event.type !== 'InterestPutRight' &&
    event.type !== 'ConductRecorded'
  )
    return true
  const acting = memberActing(meeting.terms, by)?.name
  return acting !== undefined && acting !== event.person
}

/** The events of the last step of conducting or recording that may be taken back; nothing where there is none. */
function lastStep(meeting: CalledMeeting): readonly number[] {
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    if (!mayBeTakenBack(meeting, at.recorded)) continue
    const { step } = at.recorded
    const events: number[] = []
    for (let of = meeting.trail; of !== undefined; of = of.before)
      if (of.recorded.step === step) events.push(of.recorded.number)
    return events
  }
  return []
}

const steps: ReadonlySet<MeetingEvent['type']> = new Set([
  'ApologiesReceived',
  'AttendanceRecorded',
  'PersonJoined',
  'PersonLeft',
  'InterestDeclared',
  'InterestPutRight',
  'ConductRecorded',
  'ItemTaken',
  'ItemsTakenTogether',
  'ItemDeferred',
  'ItemWithdrawn',
  'MeetingAdjourned',
  'MeetingResumed',
  'ChairTaken',
  'NoteMade',
  'PresenterNamed',
  'ResolutionPassed',
  'MotionMoved',
  'VoteRecorded',
  'ActionAgreed',
  'PreviousMinutesCorrected',
  'UrgentBusinessAdmitted',
  'UrgentBusinessNotAdmitted',
  'PublicExcluded',
  'PublicReadmitted',
  'SummaryWritten',
  'EntryAmended',
  'EntryStruck',
  'EntryMoved',
  'MeetingClosed',
  'TimeSaid',
  'NextMeetingSet',
] as const)

/** Takes back the last step of conduct or record, closing included; what the clerk wrote up after the close, the clerk alone takes back; what members answered for themselves stays. Nothing leaves the record. */
export function undoLastStep(
  meeting: CalledMeeting,
  command: Command & { type: 'UndoLastStep' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  const now = currentItem(meeting)
  if (command.after !== undefined && meeting.phase === 'in session' && command.after !== (now?.id ?? ''))
    return refused('alreadyMovedOn', now === undefined ? 'no item' : `${now.number}. ${now.title}`)
  const events = meeting.confirmed === undefined ? lastStep(meeting) : []
  if (events.length === 0) return refused('nothingToUndo')
  const writtenUp = meeting.phase === 'closed' && !events.includes(closedBy(meeting))
  return writtenUp && !isTheClerk(meeting.terms, asked) ? refused('meetingClosed') : [{ type: 'StepUndone', events }]
}

/** The number of the event that closed the meeting. */
function closedBy(meeting: CalledMeeting): number {
  let at = meeting.trail
  while (at !== undefined && at.recorded.event.type !== 'MeetingClosed') at = at.before
  return at?.recorded.number ?? 0
}

/** What the last step was, and in which item; nothing of what it says. */
export function lastStepTaken(
  meeting: CalledMeeting,
): { readonly type: MeetingEvent['type']; readonly item?: string } | undefined {
  const events = new Set(lastStep(meeting))
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    const { event, number } = at.recorded
    if (!events.has(number) || !steps.has(event.type)) continue
    return 'item' in event && event.item !== undefined ? { type: event.type, item: event.item } : { type: event.type }
  }
  return undefined
}
