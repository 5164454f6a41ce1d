import { withdrawalInWords } from '../meeting/agendaChanges.ts'
import { type Recorded, unchangedBy } from '../meeting/events.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { nextItem } from '../meeting/orderOfBusiness.ts'
import { quorumFact } from '../meeting/procedure.ts'
import { type Worded, worded } from '../meeting/worded.ts'
import { isAgendaDocument } from '../minutes/agendaPrinted.ts'
import { digestBeforeMeeting } from '../minutes/newsForClerk.ts'
import { agendaFiledAgain, agendaIsFiled, toldOf } from './agendaChanged.ts'
import { commenter, notReached, toMembers, withoutRemoved } from './issuedMinutesGiven.ts'
import type { Reaction } from './reaction.ts'
import { forecast, reminderNow, reminders } from './toldInTime.ts'
import { afterTheClose, onPreviousMinutes, quietly, writtenUp } from './writtenUp.ts'

function callsFor(recorded: Recorded, meeting: CalledMeeting): readonly Reaction[] {
  const { event, number } = recorded
  if (writtenUp.has(event.type) && afterTheClose(meeting, number)) return quietly(recorded, meeting)
  switch (event.type) {
    case 'MeetingCalled':
    case 'AgendaDiscarded':
      return []
    case 'AgendaRevised':
    case 'RevisionTakenAs':
      return []
    case 'AgendaPublished':
      return [{ kind: 'show agenda' }, ...toldOf(event.changes ?? []), ...agendaFiledAgain(meeting, number)]
    case 'AgendaCorrected':
      return event.published === true
        ? [{ kind: 'show agenda' }, ...toldOf(event.changes ?? []), ...agendaFiledAgain(meeting, number)]
        : []
    case 'ItemWithdrawn':
      return [
        { kind: 'say', sentence: withdrawalInWords(meeting, event) },
        { kind: 'show agenda' },
        { kind: 'show item card' },
        ...agendaFiledAgain(meeting, number),
      ]
    case 'TermsOfReferenceAmended':
      return [{ kind: 'show agenda' }, ...(meeting.phase === 'published' ? [{ kind: 'file agenda' } as const] : [])]
    case 'ApologiesReceived':
      return [
        { kind: 'show agenda' },
        { kind: 'show item card' },
        ...(event.message === undefined
          ? []
          : [
              {
                kind: 'tell clerk',
                sentence: worded`${event.person} sends apologies and writes: ${event.message}`,
              } as const,
            ]),
        ...forecast(meeting, event.person),
      ]
    case 'AttendancePromised':
    case 'SubstituteNamed':
    case 'AttendanceRecorded':
    case 'PersonJoined':
    case 'PersonLeft':
      return [{ kind: 'show agenda' }, { kind: 'show item card' }]
    case 'InterestDeclared':
    case 'InterestPutRight':
      return [{ kind: 'show agenda' }, { kind: 'show item card' }, ...reminderNow(meeting, event)]
    case 'ConductRecorded':
      return [{ kind: 'show item card' }]
    case 'MeetingOpened':
      return [
        { kind: 'show agenda' },
        ...(meeting.taken.length === 0 ? [{ kind: 'post item card' } as const] : []),
        ...(digestBeforeMeeting(meeting) === undefined ? [] : [{ kind: 'tell clerk digest' } as const]),
      ]
    case 'ItemTaken':
      return [
        { kind: 'post item card', item: event.item },
        { kind: 'show agenda' },
        ...earlierItem(meeting, event.item),
        ...reminders(meeting, event.item, 'now'),
        ...(meeting.phase === 'in session' ? reminders(meeting, nextItem(meeting)?.id, 'next') : []),
      ]
    case 'ItemsTakenTogether':
    case 'ItemDeferred':
      return [{ kind: 'show agenda' }, { kind: 'show item card' }]
    case 'QuorumLost':
      return [{ kind: 'show agenda' }, { kind: 'show item card' }, { kind: 'say', sentence: quorumFact(event) }]
    case 'QuorumRegained':
      return [{ kind: 'show agenda' }, { kind: 'show item card' }, { kind: 'say', sentence: { what: 'quorate again' } }]
    case 'MeetingAdjourned':
    case 'MeetingResumed':
    case 'ChairTaken':
    case 'PublicExcluded':
    case 'PublicReadmitted':
      return [{ kind: 'show agenda' }, { kind: 'show item card' }]
    case 'NoteMade':
    case 'PresenterNamed':
    case 'MotionMoved':
    case 'ActionAgreed':
      return [{ kind: 'show item card' }]
    case 'ResolutionPassed':
    case 'VoteRecorded':
    case 'PreviousMinutesCorrected':
      return [{ kind: 'show item card' }, ...onPreviousMinutes]
    case 'SummaryWritten':
    case 'TimeSaid':
    case 'NextMeetingSet':
      return []
    case 'EntryAmended':
    case 'EntryStruck':
    case 'EntryMoved':
      return [{ kind: 'show item card' }, ...onPreviousMinutes]
    case 'SpeakingAskedFor':
    case 'SpeakingForgone':
    case 'SpeakerHeard':
      return [{ kind: 'show item card' }]
    case 'UrgentBusinessRaised':
      return [{ kind: 'ask about urgent business', raised: number }]
    case 'UrgentBusinessAdmitted':
    case 'UrgentBusinessNotAdmitted':
      return [
        { kind: 'ask about urgent business', raised: event.raised },
        { kind: 'show agenda' },
        { kind: 'show item card' },
      ]
    case 'StepUndone':
      return undoing(meeting, number)
    case 'MeetingClosed':
      return [
        { kind: 'say', sentence: worded`The meeting is closed. The draft minutes go to the clerk one-to-one.` },
        { kind: 'show agenda' },
        { kind: 'show item card' },
        { kind: 'file minutes' },
      ]
    case 'MinutesFiled':
      return isAgendaDocument(event.document)
        ? agendaIsFiled(meeting, recorded, event)
        : [{ kind: 'show clerk card' }, ...toMembers(meeting, event.document)]
    case 'FilingFailed':
      return isAgendaDocument(event.document)
        ? [
            {
              kind: 'tell clerk',
              sentence: worded`The ${event.document} could not be filed: ${event.sentence} It is being tried again.`,
            },
          ]
        : [{ kind: 'show clerk card' }]
    case 'MinutesIssued':
      return [{ kind: 'file minutes' }, { kind: 'show clerk card' }, { kind: 'tell clerk of edits', step: 'issued' }]
    case 'MinutesGiven':
      return [{ kind: 'show clerk card' }, ...notReached(event.unreachable)]
    case 'CommentMade':
      return [{ kind: 'show clerk card' }, { kind: 'show issued minutes', person: event.person }]
    case 'CommentSettled':
      return [{ kind: 'show clerk card' }, ...commenter(meeting, event.comment)]
    case 'MinutesConfirmed':
      return [
        ...(event.atMeeting === undefined
          ? []
          : [{ kind: 'minute the confirmation', meeting: event.atMeeting } as const]),
        { kind: 'file minutes' },
        { kind: 'show clerk card' },
        { kind: 'tell clerk of edits', step: 'confirmed' },
        ...toMembers(meeting),
      ]
    case 'ActionAnswered':
      return [
        { kind: 'show clerk card' },
        { kind: 'show owners cards', action: event.number },
        ...(meeting.phase === 'closed' ? [{ kind: 'file action log' } as const] : []),
      ]
    case 'RecordHeld':
    case 'RecordReleased':
      return [{ kind: 'show clerk card' }]
    case 'RemovalDone':
      return [{ kind: 'file certificates' }, ...withoutRemoved(meeting, event.events)]
    default:
      return unchangedBy(event, [])
  }
}

/** The card of the item before becomes what was recorded in it. */
function earlierItem(meeting: CalledMeeting, taken: string): readonly Reaction[] {
  const at = meeting.taken.findLastIndex(t => t.item === taken),
    before = meeting.taken[at - 1]
  return before === undefined || before.item === taken ? [] : [{ kind: 'fold item card', item: before.item }]
}

/** A step taken back is shown on the cards; after the close, in the draft alone. Where it was the close itself, the chat is told that the meeting goes on. */
function undoing(meeting: CalledMeeting, number: number): readonly Reaction[] {
  if (meeting.phase === 'closed') return [...onPreviousMinutes, { kind: 'file minutes' }, { kind: 'show clerk card' }]
  if (meeting.undone?.reopened !== number)
    return [{ kind: 'show agenda' }, { kind: 'post item card' }, ...onPreviousMinutes]
  return [
    { kind: 'say', sentence: openAgain(meeting) },
    { kind: 'post item card again' },
    { kind: 'show agenda' },
    { kind: 'show clerk card' },
  ]
}

function openAgain(meeting: CalledMeeting): Worded {
  const item = currentItem(meeting)
  if (meeting.phase === 'adjourned') return worded`The meeting is open again: it stands adjourned.`
  return item === undefined
    ? worded`The meeting is open again: no item is being taken.`
    : worded`The meeting is open again: ${`${item.number}. ${item.title}`} is being taken.`
}

/** What these events call for, each thing once, in the order first called for. */
export function reactions(events: readonly Recorded[], meeting: CalledMeeting): readonly Reaction[] {
  const all = events.flatMap(recorded => callsFor(recorded, meeting))
  const once = new Map(all.map(r => [JSON.stringify(r), r]))
  return [...once.values()]
}
