import { withdrawalInWords } from '../meeting/agendaChanges.ts'
import type { MeetingEvent, Recorded } from '../meeting/events.ts'
import { type CalledMeeting, currentItem, itemById } from '../meeting/meeting.ts'
import { lastStepInWords } from '../meeting/undo.ts'
import { ownerIsKnown, twoInOne } from '../minutes/gaps.ts'
import { dueInWords } from './ownerCard.ts'
import { decisionInWords, itemLine, lineOf, listed, paragraphsInWords, quorumLine } from './meetingWords.ts'

/**
 * To whom an answer is said: to one person alone; in the chat, to somebody who spoke to the bot or whose partnership wants an answer to each thing; or
 * in a chat that is told in words only what none of its cards shows.
 */
export type SaidTo = 'one person' | 'the chat' | 'a quiet chat'

/** What was done, in a sentence or two for the person who asked. Nothing of a restricted item's words, and nothing where a card says it already. */
export function answerTo(
  events: readonly Recorded[],
  before: CalledMeeting | undefined,
  meeting: CalledMeeting,
  to: SaidTo,
): string | undefined {
  const unshown = to === 'a quiet chat' ? events.filter(r => !isOnACard(r.event, meeting)) : events
  const said = merged(unshown.map(r => r.event))
    .map(e => sentence(e, before, meeting, to === 'one person'))
    .filter(s => s !== undefined)
  return said.length === 0 ? undefined : [...new Set(said)].join(' ')
}

/** What to say where the command changed nothing, since it was so already. */
export const nothingChanged = (meeting: CalledMeeting): string => {
  const item = currentItem(meeting)
  return item === undefined
    ? 'That is recorded already; nothing was changed.'
    : `That is so already; nothing was changed. The item being taken is ${itemLine(item)}.`
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
      return `Recorded as ${e.place}: ${listed(e.names)}. ${quorumLine(meeting)}`
    case 'AttendancePromised':
      return `Thank you. You are down as coming.`
    case 'ApologiesReceived':
      return `Apologies recorded from ${e.person}.`
    case 'SubstituteNamed':
      return `${e.substitute} stands in for ${e.person}.`
    case 'PersonJoined':
      return `Recorded: ${e.person} is in the meeting.`
    case 'PersonLeft':
      return e.forInterest ? undefined : `Recorded: ${e.person} has left the meeting.`
    case 'ConductRecorded':
      return `Recorded: ${e.person} ${e.conduct === 'left' ? 'left the room' : 'stayed in the room'} for item ${number(e.item)}.`
    case 'InterestDeclared':
      return `Declaration recorded for ${e.person}: ${e.kind}, item ${listed(e.items.map(number))}.${e.sensitive ? ' It is sensitive, so its nature is shown to nobody.' : ''}`
    case 'ItemDeferred':
      return `Item ${number(e.item)} is deferred.`
    case 'ItemsTakenTogether':
      return `Items ${listed(e.items.map(number))} are taken together.`
    case 'NoteMade':
      return `Noted under item ${number(e.item)}.`
    case 'PresenterNamed':
      return `Item ${number(e.item)} presented by ${e.name}.`
    case 'ResolutionPassed':
      return `Recorded under item ${number(e.item)}: ${decisionInWords(e.verb, e.restricted && !privately ? '' : e.text)}.`.replace(
        /\.\.$/,
        '.',
      )
    case 'ActionAgreed':
      return agreed(meeting, e, privately)
    case 'PreviousMinutesCorrected':
      return 'The correction is recorded; it goes with the confirmation of the previous minutes.'
    case 'UrgentBusinessRaised':
      return 'The chair has been asked whether to admit it.'
    case 'UrgentBusinessAdmitted':
      return `Admitted as urgent business, to be considered under item ${number(e.item)}.`
    case 'UrgentBusinessNotAdmitted':
      return 'Not admitted as urgent business.'
    case 'PublicExcluded':
      return `The public are excluded (${paragraphsInWords(e.paragraphs)}). Notes and decisions now go to me one-to-one. Type "readmit public" to end this.`
    case 'PublicReadmitted':
      return 'The public are readmitted.'
    case 'SummaryWritten':
      return `The public minutes will show that line for item ${number(e.item)}.`
    case 'EntryAmended':
      return 'Corrected. The record keeps how it stood before.'
    case 'EntryStruck':
      return 'Struck out. The record keeps that it was there.'
    case 'EntryMoved':
      return `Moved to item ${number(e.item)}.`
    case 'StepUndone':
      // That the meeting is open again is said in the chat by itself.
      if (before?.phase === 'closed' && meeting.phase !== 'closed' && !privately) return undefined
      return `Taken back: ${(before === undefined ? undefined : lastStepInWords(before)) ?? 'the last step'}.`
    case 'MeetingAdjourned':
      return `The meeting is adjourned${e.minutes === undefined ? '' : ` for ${e.minutes} minutes`}.`
    case 'MeetingResumed':
      return 'The meeting goes on.'
    case 'MeetingClosed':
      return privately ? 'The meeting is closed. The draft minutes go to the clerk one-to-one.' : undefined
    case 'ChairTaken':
      return e.why
    case 'AgendaPublished':
      return e.agenda === undefined
        ? 'The agenda is published in the meeting chat.'
        : `The agenda in the meeting chat is changed${e.changes === undefined || e.changes.length === 0 ? '' : ', and what was changed is said there'}. What people declared and answered is kept.`
    case 'AgendaDiscarded':
      return meeting.phase === 'discarded'
        ? 'Discarded. Nothing was published.'
        : 'Discarded. The published agenda stands as it was.'
    case 'AgendaCorrected':
      return e.published === true && (e.changes ?? []).length > 0 ? 'Corrected, and said in the chat.' : 'Corrected.'
    case 'RevisionTakenAs':
      return undefined
    case 'ItemWithdrawn':
      return privately ? withdrawalInWords(meeting, e) : undefined
    case 'MinutesConfirmed':
      return 'The minutes are confirmed as the correct record.'
    case 'MinutesIssued':
      return e.toMembers === undefined
        ? 'The draft is marked as issued.'
        : 'The minutes are issued. Each member gets them one-to-one as soon as the issued document is filed; your card names whoever cannot be reached.'
    case 'CommentMade':
      return `Your comment on item ${number(e.item)} is with the clerk. Your card shows what becomes of it.`
    case 'CommentSettled':
      return e.outcome === 'taken'
        ? 'The comment is taken into the record; its writer sees that on their card.'
        : 'Left as it is; the writer of the comment sees that on their card.'
    case 'ActionAnswered':
      return `Action A${e.number}${e.owner === undefined || oneOwner(meeting, e.number) ? '' : `, for ${e.owner}`}: ${e.state}${e.dueDate === undefined && e.dueWords === undefined ? '' : `, due ${dueInWords(e)}`}.`
    case 'RecordHeld':
      return 'On hold: nothing is removed from the record of this meeting until you type "release".'
    case 'RecordReleased':
      return 'Released: what the retention rule says may be removed again.'
    case 'RemovalDone':
    case 'QuorumLost':
    case 'QuorumRegained':
      return undefined
    case 'MeetingOpened':
      return privately ? 'The meeting is open.' : undefined
    case 'ItemTaken':
      return privately ? `Now taking ${lineOf(meeting, e.item)}.` : undefined
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

/**
 * Whether a card that stands in the chat shows it as it was recorded, with nothing odd about it: the card of the item being taken is drawn again with
 * it, and urgent business has a card of its own. What goes to another item, and what is taken back, is seen nowhere.
 */
function isOnACard(e: MeetingEvent, meeting: CalledMeeting): boolean {
  const shown = (item: string) => currentItem(meeting)?.id === item
  switch (e.type) {
    case 'NoteMade':
    case 'PresenterNamed':
    case 'ResolutionPassed':
      return shown(e.item)
    case 'ActionAgreed':
      return shown(e.item) && e.owners.every(owner => ownerIsKnown(meeting, owner)) && !twoInOne(e.text)
    case 'MeetingAdjourned':
    case 'MeetingResumed':
      return meeting.phase !== 'closed'
    case 'UrgentBusinessRaised':
      return true
    default:
      return false
  }
}

/** An action as recorded, with what is odd about it said at once, while everybody is still in the room. */
function agreed(meeting: CalledMeeting, e: MeetingEvent & { type: 'ActionAgreed' }, privately: boolean): string {
  if (e.restricted && !privately) return `Action A${e.number} recorded.`
  const unknown = e.owners.filter(o => !ownerIsKnown(meeting, o))
  return [
    `Action A${e.number} recorded${e.owners.length === 0 ? ', with no owner yet' : ` for ${e.owners.join(' / ')}`}: ${e.text.replace(/\.$/, '')}${e.dueDate === undefined && e.dueWords === undefined ? '' : ` (${dueInWords(e)})`}.`,
    unknown.length === 0
      ? undefined
      : `I know nobody called ${listed(unknown)} here; it is recorded as typed, and the clerk will be asked about it.`,
    twoInOne(e.text) ? 'It reads like two actions in one; two would be easier to follow up.' : undefined,
  ]
    .filter(s => s !== undefined)
    .join(' ')
}

/** What can be typed, for `help`; README.md has the same words in the same order, with what each does. */
export const helpText = [
  '**Everybody:** `agenda` · `quorum` · `actions` · `find WORDS` · `declare`, and the buttons on the agenda card; **members** `urgent TITLE because REASON` · `item for next agenda: TITLE`. Of several partnerships, one-to-one: `for NAME: …`',
  "**Chair, vice-chair or clerk:** `open` · `next item` · `back` · `item 7` · `take 5, 6 together` · `defer because …` · `adjourn 10` · `resume` · `close meeting` · `undo` · `card` (the item's card again)",
  '**Recording:** `note …` · `presented by NAME, ROLE` · `noted` · `resolved that …` · `agreed that …` · `recommended that …` · `action OWNER: TEXT by DATE` · `correction …` · `summary …` (clerk); sentences such as “It was agreed that …” and “Members noted …” too.',
  '**For another item, by its number:** `note 6: …` · `action 6: OWNER: TEXT` · `resolved 6: that …` · `presented by 6: NAME` · `NAME joined 6` · `NAME left 6`; after the close the clerk, until the minutes are confirmed',
  '**The last minutes:** `confirm minutes` (chair, vice-chair, clerk)',
  '**Attendance (clerk):** `present NAME, NAME` · `absent NAME` · `apologies NAME (substitute NAME)` · `in attendance NAME, ROLE` · `NAME joined` · `NAME left` · `in the chair NAME` · `NAME declared a … interest in item 6 as …`. First names, surnames and initials will do',
  '**Restricted business:** `exclude public 1, 2` · `readmit public`. Its notes are written to me one-to-one.',
  '**Actions:** `done A12` · `withdraw A12`',
  '**Clerk:** `agenda` with the agenda pasted after it, put right and published one-to-one · `next agenda` (drafts it) · `withdraw item 7 because …` · `minutes` · `link NAME` · `set up` · `set up NAME` · `hold because …` · `release`',
].join('\n\n')
