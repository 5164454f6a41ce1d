import { agreeAction, answerForAction } from './actions.ts'
import { promiseAttendance, receiveApologies, recordAttendance, recordJoining, recordLeaving } from './attendance.ts'
import { callMeeting, discardAgenda, publishAgenda } from './calling.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import { amendEntry, strikeEntry } from './corrections.ts'
import { commentOnMinutes, leaveComment, takeComment } from './comments.ts'
import { confirmMinutes, correctPreviousMinutes, recordFiling } from './confirmation.ts'
import { confirmPreviousMinutes } from './confirmingPrevious.ts'
import type { MeetingEvent } from './events.ts'
import { quorumAfter } from './inquorate.ts'
import { declareInterest, putInterestRight, recordConduct } from './interests.ts'
import { issueMinutes, recordGiving } from './issuing.ts'
import type { CalledMeeting, Meeting } from './meeting.ts'
import { moveMotion, recordVote } from './motions.ts'
import { moveEntry } from './movingEntries.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { excludePublic, readmitPublic, writeSummary } from './publicity.ts'
import { correctAgenda, reviseAgendaAs, withdrawItem } from './puttingRight.ts'
import { makeNote, namePresenter, passResolution } from './recordOfItem.ts'
import { holdRecord, releaseRecord } from './retention.ts'
import {
  adjournMeeting,
  closeMeeting,
  deferItem,
  openMeeting,
  resumeMeeting,
  setNextMeeting,
  takeItem,
  takeItemsTogether,
  takeNextItem,
  takePreviousItem,
  takeTheChair,
} from './session.ts'
import { askToSpeak, forgoSpeaking, markAsSpoken } from './speaking.ts'
import { recordAbsences } from './unaccountedFor.ts'
import { undoLastStep } from './undo.ts'
import { admitUrgentBusiness, raiseUrgentBusiness } from './urgentBusiness.ts'

/** What changes the minutes' own facts, and so ends with their confirmation; what is recorded in an item is held to it there. */
const untilConfirmation: ReadonlySet<Command['type']> = new Set([
  'ReceiveApologies',
  'RecordAttendance',
  'RecordAbsences',
  'RecordJoining',
  'RecordLeaving',
  'DeclareInterest',
  'PutInterestRight',
  'RecordConduct',
  'WriteSummary',
] as const)

/** What a command leads to: events, with what they do to the quorum, or a refusal with its sentence. Changes nothing itself. */
export function decide(meeting: Meeting, command: Command, asked: Asked): Outcome<MeetingEvent> {
  if (command.type === 'CallMeeting') return callMeeting(meeting, command, asked)
  if (meeting.phase === 'not called') return refused('notSetUp')
  if (meeting.phase === 'closed' && meeting.confirmed !== undefined && untilConfirmation.has(command.type))
    return refused('minutesConfirmed')
  const outcome = ruled(meeting, command, asked)
  if (isRefusal(outcome) || outcome.length === 0) return outcome
  const movingOn =
    outcome.some(e => e.type === 'ItemTaken') && meeting.phase === 'in session' && meeting.current !== undefined
  const deciding = outcome.some(e => e.type === 'ResolutionPassed')
  if (outcome.some(e => e.type === 'MeetingClosed')) return [...quorumAfter(meeting, [], true), ...outcome]
  const quorum = quorumAfter(meeting, outcome, movingOn || deciding)
  return quorum.length === 0 ? outcome : [...outcome, ...quorum]
}

function ruled(
  meeting: CalledMeeting,
  command: Exclude<Command, { type: 'CallMeeting' }>,
  asked: Asked,
): Outcome<MeetingEvent> {
  switch (command.type) {
    case 'PublishAgenda':
      return publishAgenda(meeting, command, asked)
    case 'DiscardAgenda':
      return discardAgenda(meeting, asked)
    case 'CorrectAgenda':
      return correctAgenda(meeting, command, asked)
    case 'ReviseAgendaAs':
      return reviseAgendaAs(meeting, command, asked)
    case 'WithdrawItem':
      return withdrawItem(meeting, command, asked)
    case 'AmendTermsOfReference':
      return isTheClerk(meeting.terms, asked)
        ? [{ type: 'TermsOfReferenceAmended', terms: command.terms }]
        : refused('notTheClerk')
    case 'PromiseAttendance':
      return promiseAttendance(meeting, asked)
    case 'ReceiveApologies':
      return receiveApologies(meeting, command, asked)
    case 'RecordAttendance':
      return recordAttendance(meeting, command, asked)
    case 'RecordAbsences':
      return recordAbsences(meeting, command, asked)
    case 'RecordJoining':
      return recordJoining(meeting, command, asked)
    case 'RecordLeaving':
      return recordLeaving(meeting, command, asked)
    case 'DeclareInterest':
      return declareInterest(meeting, command, asked)
    case 'PutInterestRight':
      return putInterestRight(meeting, command, asked)
    case 'RecordConduct':
      return recordConduct(meeting, command, asked)
    case 'OpenMeeting':
      return openMeeting(meeting, command, asked)
    case 'TakeNextItem':
      return takeNextItem(meeting, command, asked)
    case 'TakePreviousItem':
      return takePreviousItem(meeting, command, asked)
    case 'TakeItem':
      return takeItem(meeting, command, asked)
    case 'TakeItemsTogether':
      return takeItemsTogether(meeting, command, asked)
    case 'DeferItem':
      return deferItem(meeting, command, asked)
    case 'AdjournMeeting':
      return adjournMeeting(meeting, command, asked)
    case 'ResumeMeeting':
      return resumeMeeting(meeting, command, asked)
    case 'TakeTheChair':
      return takeTheChair(meeting, command, asked)
    case 'CloseMeeting':
      return closeMeeting(meeting, command, asked)
    case 'SetNextMeeting':
      return setNextMeeting(meeting, command, asked)
    case 'UndoLastStep':
      return undoLastStep(meeting, command, asked)
    case 'MakeNote':
      return makeNote(meeting, command, asked)
    case 'NamePresenter':
      return namePresenter(meeting, command, asked)
    case 'PassResolution':
      return passResolution(meeting, command, asked)
    case 'MoveMotion':
      return moveMotion(meeting, command, asked)
    case 'RecordVote':
      return recordVote(meeting, command, asked)
    case 'AgreeAction':
      return agreeAction(meeting, command, asked)
    case 'CorrectPreviousMinutes':
      return correctPreviousMinutes(meeting, command, asked)
    case 'ConfirmPreviousMinutes':
      return confirmPreviousMinutes(meeting, command, asked)
    case 'AskToSpeak':
      return askToSpeak(meeting, command, asked)
    case 'ForgoSpeaking':
      return forgoSpeaking(meeting, asked)
    case 'MarkAsSpoken':
      return markAsSpoken(meeting, command, asked)
    case 'RaiseUrgentBusiness':
      return raiseUrgentBusiness(meeting, command, asked)
    case 'AdmitUrgentBusiness':
      return admitUrgentBusiness(meeting, command, asked)
    case 'ExcludePublic':
      return excludePublic(meeting, command, asked)
    case 'ReadmitPublic':
      return readmitPublic(meeting, asked)
    case 'WriteSummary':
      return writeSummary(meeting, command, asked)
    case 'AmendEntry':
      return amendEntry(meeting, command, asked)
    case 'StrikeEntry':
      return strikeEntry(meeting, command, asked)
    case 'MoveEntry':
      return moveEntry(meeting, command, asked)
    case 'RecordFiling':
      return recordFiling(meeting, command, asked)
    case 'IssueMinutes':
      return issueMinutes(meeting, command, asked)
    case 'RecordGiving':
      return recordGiving(meeting, command, asked)
    case 'CommentOnMinutes':
      return commentOnMinutes(meeting, command, asked)
    case 'TakeComment':
      return takeComment(meeting, command, asked)
    case 'LeaveComment':
      return leaveComment(meeting, command, asked)
    case 'ConfirmMinutes':
      return confirmMinutes(meeting, command, asked)
    case 'HoldRecord':
      return holdRecord(meeting, command, asked)
    case 'ReleaseRecord':
      return releaseRecord(meeting, asked)
    case 'AnswerForAction':
      return answerForAction(meeting, command, asked)
  }
}
