import type { MeetingEvent } from '../meeting/events.ts'
import { type CalledMeeting, currentItem, itemById } from '../meeting/meeting.ts'
import { chairFact } from '../meeting/procedure.ts'
import { speakersOf } from '../meeting/speaking.ts'
import { ownerIsKnown, twoInOne } from '../minutes/gaps.ts'
import { procedureInWords } from './procedureInWords.ts'
import { dueInWords } from './ownerCard.ts'
import { stateInWords } from './actionStates.ts'
import { entryInWords } from './entryInWords.ts'
import { say } from './say.ts'
import { motionInWords, votesInWords } from './votesInWords.ts'
import { stepTakenBack } from './stepTakenBack.ts'
import {
  decisionInWords,
  itemLine,
  lineOf,
  listed,
  exclusionActInWords,
  paragraphsInWords,
  quorumLine,
  timeInWords,
} from './meetingWords.ts'

/** What was done, in a sentence or two for the person who asked: to one person alone, or where others read it, with nothing of a restricted item's words. */
export function saidOf(
  events: readonly MeetingEvent[],
  before: CalledMeeting | undefined,
  meeting: CalledMeeting,
  privately: boolean,
): string | undefined {
  const said = merged(events)
    .map(e => sentence(e, before, meeting, privately))
    .filter(s => s !== undefined)
  return said.length === 0 ? undefined : [...new Set(said)].join(' ')
}

/** What to say where the command changed nothing, since it was so already. */
export const nothingChanged = (meeting: CalledMeeting): string => {
  const item = currentItem(meeting)
  return item === undefined
    ? say`That is recorded already; nothing was changed.`
    : say`That is so already; nothing was changed. The item being taken is ${itemLine(item)}.`
}

type Attended = MeetingEvent & { type: 'AttendanceRecorded' }

/** A roll of many names is said in one sentence. */
function merged(
  events: readonly MeetingEvent[],
): readonly (
  MeetingEvent | { readonly type: 'Roll'; readonly place: Attended['place']; readonly names: readonly string[] }
)[] {
  const rolls = events.filter((e): e is Attended => e.type === 'AttendanceRecorded')
  const others = events.filter(e => e.type !== 'AttendanceRecorded')
  const places = [...new Set(rolls.map(r => r.place))]
  return [
    ...places.map(place => ({
      type: 'Roll' as const,
      place,
      names: rolls.filter(r => r.place === place).map(r => r.person),
    })),
    ...others,
  ]
}

function sentence(
  e: ReturnType<typeof merged>[number],
  before: CalledMeeting | undefined,
  meeting: CalledMeeting,
  privately: boolean,
): string | undefined {
  const number = (id: string) => itemById(meeting, id)?.number ?? ''
  switch (e.type) {
    case 'Roll':
      return `${recordedAs(e.place, listed(e.names))} ${quorumLine(meeting)}`
    case 'AttendancePromised':
      return say`Thank you. You are down as coming.`
    case 'ApologiesReceived':
      return say`Apologies recorded from ${e.person}.`
    case 'SubstituteNamed':
      return say`${e.substitute} stands in for ${e.person}.`
    case 'PersonJoined':
      return say`Recorded: ${e.person} is in the meeting.`
    case 'PersonLeft':
      return e.forInterest ? undefined : say`Recorded: ${e.person} has left the meeting.`
    case 'ConductRecorded':
      return e.conduct === 'left'
        ? say`Recorded: ${e.person} left the room for item ${number(e.item)}.`
        : say`Recorded: ${e.person} stayed in the room for item ${number(e.item)}.`
    case 'InterestDeclared':
      return [
        say`Declaration recorded for ${e.person}: ${e.kind}, item ${listed(e.items.map(number))}.`,
        ...(e.sensitive ? [say`It is sensitive, so its nature is shown to nobody.`] : []),
      ].join(' ')
    case 'InterestPutRight':
      if (e.sensitive === true)
        return e.kind === undefined
          ? say`Taken out: the interest of ${e.person}. It is sensitive, so it is not shown here. The record keeps that it was there.`
          : say`Corrected: the interest of ${e.person}. It is sensitive, so it is not shown here. The record keeps how it stood before.`
      return e.kind === undefined
        ? say`Taken out: the interest of ${e.person} in item ${listed(e.items.map(number))}. The record keeps that it was there.`
        : say`Corrected: the interest of ${e.person} in item ${listed(e.items.map(number))} is ${e.kind}. The record keeps how it stood before.`
    case 'ItemDeferred':
      return say`Item ${number(e.item)} is deferred.`
    case 'ItemsTakenTogether':
      return say`Items ${listed(e.items.map(number))} are taken together.`
    case 'NoteMade':
      return say`Noted under item ${number(e.item)}.`
    case 'PresenterNamed':
      return say`Item ${number(e.item)} presented by ${e.name}.`
    case 'ResolutionPassed':
      return e.restricted && !privately
        ? say`Recorded under item ${number(e.item)}: ${decisionInWords(e.verb, '')}.`
        : say`Recorded under item ${number(e.item)}: ${`${decisionInWords(e.verb, e.text.replace(/\.$/, ''))}${votesInWords(e)}`}.`
    case 'MotionMoved':
      return e.restricted && !privately
        ? say`A motion is recorded under item ${number(e.item)}.`
        : say`Recorded under item ${number(e.item)}: ${uncapitalised(motionInWords(e, e.text))}.`
    case 'VoteRecorded':
      return voteRecorded(meeting, e, privately)
    case 'ActionAgreed':
      return agreed(meeting, e, privately)
    case 'PreviousMinutesCorrected':
      return say`The correction is recorded; it goes with the confirmation of the previous minutes.`
    case 'SpeakingAskedFor':
      return say`${e.person} is on the list to speak, number ${speakersOf(meeting).findIndex(s => s.name === e.person) + 1} on it.`
    case 'SpeakingForgone':
    case 'SpeakerHeard':
      return say`${e.person} is off the list to speak.`
    case 'UrgentBusinessRaised':
      return say`The chair has been asked whether to admit it.`
    case 'UrgentBusinessAdmitted':
      return say`Admitted as urgent business, to be considered under item ${number(e.item)}.`
    case 'UrgentBusinessNotAdmitted':
      return say`Not admitted as urgent business.`
    case 'PublicExcluded':
      if (e.act !== undefined)
        return say`The public are excluded (${exclusionActInWords(e.act, e.paragraphs)}). Notes and decisions now go to me one-to-one. Type "readmit public" to end this.`
      return say`The public are excluded (${paragraphsInWords(e.paragraphs)}). Notes and decisions now go to me one-to-one. Type "readmit public" to end this.`
    case 'PublicReadmitted':
      return say`The public are readmitted.`
    case 'SummaryWritten':
      return say`The public minutes will show that line for item ${number(e.item)}.`
    case 'EntryAmended':
      return say`Corrected. The record keeps how it stood before.`
    case 'EntryStruck':
      return say`Struck out. The record keeps that it was there.`
    case 'EntryMoved':
      return say`Moved to item ${number(e.item)}.`
    case 'StepUndone':
      // That the meeting is open again is said in the chat by itself.
      if (before?.phase === 'closed' && meeting.phase !== 'closed' && !privately) return undefined
      return say`Taken back: ${stepTakenBack(before)}.`
    case 'MeetingAdjourned':
      return e.minutes === undefined
        ? say`The meeting is adjourned.`
        : say`The meeting is adjourned for ${e.minutes} minutes.`
    case 'MeetingResumed':
      return say`The meeting goes on.`
    case 'MeetingClosed':
      return privately ? say`The meeting is closed. The draft minutes go to the clerk one-to-one.` : undefined
    case 'ChairTaken':
      return e.forItem === undefined || e.forItem === currentItem(meeting)?.id
        ? procedureInWords(chairFact(meeting, e))
        : say`Recorded: ${e.person} took the chair for item ${number(e.forItem)}.`
    case 'TimeSaid':
      return e.of === 'opening'
        ? say`The minutes say that the meeting opened at ${timeInWords(e.clock)}.`
        : say`The minutes say that the meeting closed at ${timeInWords(e.clock)}.`
    case 'NextMeetingSet':
      return say`The next meeting is recorded: ${e.when}.`
    case 'AgendaPublished':
      if (e.agenda === undefined) return say`The agenda is published in the meeting chat.`
      return e.changes === undefined || e.changes.length === 0
        ? say`The agenda in the meeting chat is changed. What people declared and answered is kept.`
        : say`The agenda in the meeting chat is changed, and what was changed is said there. What people declared and answered is kept.`
    case 'AgendaDiscarded':
      return meeting.phase === 'discarded'
        ? say`Discarded. Nothing was published.`
        : say`Discarded. The published agenda stands as it was.`
    case 'AgendaCorrected':
      return e.published === true && (e.changes ?? []).length > 0
        ? say`Corrected, and said in the chat.`
        : say`Corrected.`
    case 'RevisionTakenAs':
      return undefined
    case 'ItemWithdrawn':
      return privately ? withdrawn(meeting, e) : undefined
    case 'MinutesConfirmed':
      return say`The minutes are confirmed as the correct record.`
    case 'MinutesIssued':
      return e.toMembers === undefined
        ? say`The draft is marked as issued.`
        : say`The minutes are issued. Each member gets them one-to-one as soon as the issued document is filed; your card names whoever cannot be reached.`
    case 'CommentMade':
      return say`Your comment on item ${number(e.item)} is with the clerk. Your card shows what becomes of it.`
    case 'CommentSettled':
      return e.outcome === 'taken'
        ? say`The comment is taken into the record; its writer sees that on their card.`
        : say`Left as it is; the writer of the comment sees that on their card.`
    case 'ActionAnswered':
      return answered(meeting, e)
    case 'RecordHeld':
      return say`On hold: nothing is removed from the record of this meeting until you type "release".`
    case 'RecordReleased':
      return say`Released: what the retention rule says may be removed again.`
    case 'RemovalDone':
    case 'QuorumLost':
    case 'QuorumRegained':
      return undefined
    case 'MeetingOpened':
      return privately ? say`The meeting is open.` : undefined
    case 'ItemTaken':
      return privately ? say`Now taking ${lineOf(meeting, e.item)}.` : undefined
    case 'MeetingCalled':
    case 'AgendaRevised':
    case 'TermsOfReferenceAmended':
    case 'AttendanceRecorded':
    case 'MinutesFiled':
    case 'FilingFailed':
    case 'MinutesGiven':
      return undefined
  }
}

const oneOwner = (meeting: CalledMeeting, number: number): boolean =>
  (meeting.actions.find(a => a.number === number) ?? meeting.earlierActions.find(a => a.reference === `A${number}`))
    ?.shares?.length === 1

/** A roll of people, by the place they have in the minutes. */
export function recordedAs(place: Attended['place'], names: string): string {
  switch (place) {
    case 'present':
      return say`Recorded as present: ${names}.`
    case 'absent':
      return say`Recorded as absent: ${names}.`
    case 'in attendance':
      return say`Recorded as in attendance: ${names}.`
  }
}

/** That an item was withdrawn, and its sub-items with it, and why; where one of them is restricted, not why. */
function withdrawn(meeting: CalledMeeting, e: MeetingEvent & { type: 'ItemWithdrawn' }): string {
  const going = meeting.agenda.items.filter(i => i.id === e.item || (e.withIt ?? []).includes(i.id))
  const number = going.find(i => i.id === e.item)?.number ?? '',
    others = going.filter(i => i.id !== e.item).map(i => i.number)
  const items = others.length === 0 ? number : say`${number}, with ${listed(others)}`
  return e.reason === '' || going.some(i => i.restriction !== undefined)
    ? say`Item ${items} has been withdrawn.`
    : say`Item ${items} has been withdrawn: ${e.reason.replace(/\.$/, '')}.`
}

/** What an owner answered, whose share it is where there are several, and when it is due. */
function answered(meeting: CalledMeeting, e: MeetingEvent & { type: 'ActionAnswered' }): string {
  const action = `A${e.number}`,
    state = stateInWords(e.state)
  const due = e.dueDate === undefined && e.dueWords === undefined ? state : say`${state}, due ${dueInWords(e)}`
  return e.owner === undefined || oneOwner(meeting, e.number)
    ? say`Action ${action}: ${due}.`
    : say`Action ${action}, for ${e.owner}: ${due}.`
}

/** A vote as recorded, with what it is on. */
function voteRecorded(
  meeting: CalledMeeting,
  e: MeetingEvent & { type: 'VoteRecorded' },
  privately: boolean,
): string | undefined {
  const entry = meeting.entries.find(of => of.id === e.entry),
    number = itemById(meeting, e.item)?.number ?? ''
  if (entry === undefined) return undefined
  return say`The vote is recorded under item ${number}: ${uncapitalised(entryInWords(meeting, entry, privately))}.`
}

const uncapitalised = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)

/** An action as recorded, with what is odd about it said at once, while everybody is still in the room. */
function agreed(meeting: CalledMeeting, e: MeetingEvent & { type: 'ActionAgreed' }, privately: boolean): string {
  const action = `A${e.number}`
  if (e.restricted && !privately) return say`Action ${action} recorded.`
  const unknown = e.owners.filter(o => !ownerIsKnown(meeting, o)),
    task = e.text.replace(/\.$/, ''),
    words = e.dueDate === undefined && e.dueWords === undefined ? task : say`${task} (${dueInWords(e)})`
  return [
    e.owners.length === 0
      ? say`Action ${action} recorded, with no owner yet: ${words}.`
      : say`Action ${action} recorded for ${e.owners.join(' / ')}: ${words}.`,
    unknown.length === 0
      ? undefined
      : say`I know nobody called ${listed(unknown)} here; it is recorded as typed, and the clerk will be asked about it.`,
    twoInOne(e.text) ? say`It reads like two actions in one; two would be easier to follow up.` : undefined,
  ]
    .filter(s => s !== undefined)
    .join(' ')
}
