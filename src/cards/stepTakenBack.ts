import type { MeetingEvent } from '../meeting/events.ts'
import { type CalledMeeting, itemById } from '../meeting/meeting.ts'
import { lastStepTaken } from '../meeting/undo.ts'
import { say } from './say.ts'

/** What was taken back from a meeting as it stood before: "the deferral (item 6)"; nothing of what it says. */
export function stepTakenBack(before: CalledMeeting | undefined): string {
  const step = before === undefined ? undefined : lastStepTaken(before)
  if (before === undefined || step === undefined) return say`the last step`
  const what = stepInWords(step.type)
  return step.item === undefined ? what : say`${what} (item ${itemById(before, step.item)?.number ?? ''})`
}

/** A step of the meeting, named by what happened in it. */
function stepInWords(type: MeetingEvent['type']): string {
  switch (type) {
    case 'ItemTaken':
      return say`the move to the item`
    case 'ItemDeferred':
      return say`the deferral`
    case 'ItemWithdrawn':
      return say`the withdrawal`
    case 'NoteMade':
      return say`the note`
    case 'PresenterNamed':
      return say`the presenter`
    case 'ResolutionPassed':
      return say`the decision`
    case 'MotionMoved':
      return say`the motion`
    case 'VoteRecorded':
      return say`the vote`
    case 'TimeSaid':
      return say`the time`
    case 'NextMeetingSet':
      return say`the date of the next meeting`
    case 'ActionAgreed':
      return say`the action`
    case 'MeetingClosed':
      return say`the closing of the meeting`
    case 'MeetingAdjourned':
      return say`the adjournment`
    case 'MeetingResumed':
      return say`the resumption`
    case 'ApologiesReceived':
      return say`the apologies`
    case 'AttendanceRecorded':
      return say`the attendance`
    case 'PersonJoined':
      return say`the arrival`
    case 'PersonLeft':
    case 'ConductRecorded':
      return say`the departure`
    case 'InterestDeclared':
      return say`the declaration`
    case 'InterestPutRight':
      return say`the correction`
    case 'ItemsTakenTogether':
      return say`taking items together`
    case 'UrgentBusinessAdmitted':
      return say`the admission of urgent business`
    case 'UrgentBusinessNotAdmitted':
      return say`the answer on urgent business`
    case 'PublicExcluded':
      return say`the exclusion of the public`
    case 'PublicReadmitted':
      return say`the readmission of the public`
    case 'EntryAmended':
      return say`the correction`
    case 'EntryStruck':
      return say`the striking out`
    case 'EntryMoved':
      return say`the move to another item`
    case 'ChairTaken':
      return say`the change of chair`
    case 'PreviousMinutesCorrected':
      return say`the correction to the previous minutes`
    case 'SummaryWritten':
      return say`the public summary`
    default:
      return say`the last step`
  }
}
