import type { MeetingEvent, Recorded } from '../meeting/events.ts'
import { type CalledMeeting, currentItem, isRestricted, itemById } from '../meeting/meeting.ts'
import { nameActing } from '../meeting/termsOfReference.ts'
import { ownerIsKnown, twoInOne } from '../minutes/gaps.ts'
import { recordedAs, saidOf } from './answers.ts'
import { type Element, asTyped, quiet } from './card.ts'
import { listed } from './meetingWords.ts'
import { say } from './say.ts'

/** Who would like to speak stands on the card in a line of its own. */
const ofSpeaking: ReadonlySet<MeetingEvent['type']> = new Set([
  'SpeakingAskedFor',
  'SpeakingForgone',
  'SpeakerHeard',
] as const)

/**
 * Whether the card of the item being taken shows it, with nothing odd about it: among what was recorded, in its warnings, or as what was recorded last.
 * Urgent business has a card of its own. What somebody says of themselves, and what names a declarant, is nobody else's to read there.
 */
export function isOnTheCard({ event: e, by }: Recorded, meeting: CalledMeeting): boolean {
  if (e.type === 'UrgentBusinessRaised' || ofSpeaking.has(e.type)) return true
  if (meeting.phase !== 'in session' && meeting.phase !== 'adjourned') return false
  switch (e.type) {
    case 'NoteMade':
    case 'PresenterNamed':
    case 'ResolutionPassed':
    case 'MotionMoved':
    case 'PreviousMinutesCorrected':
      return !e.restricted
    case 'ActionAgreed':
      return !e.restricted && e.owners.every(owner => ownerIsKnown(meeting, owner)) && !twoInOne(e.text)
    case 'ApologiesReceived':
    case 'SubstituteNamed':
    case 'AttendanceRecorded':
    case 'PersonJoined':
      return e.person !== nameActing(meeting.terms, by)
    case 'PersonLeft':
      return e.forInterest !== true && e.person !== nameActing(meeting.terms, by)
    case 'EntryAmended':
    case 'EntryStruck':
    case 'EntryMoved':
    case 'ItemDeferred':
    case 'ItemsTakenTogether':
    case 'MeetingAdjourned':
    case 'MeetingResumed':
    case 'ChairTaken':
      return true
    default:
      return false
  }
}

/** Whether everybody has to know it, and no card says it: what was taken back, and that the public are out, or in again. */
export const concernsEverybody = ({ type }: MeetingEvent): boolean =>
  type === 'StepUndone' || type === 'PublicExcluded' || type === 'PublicReadmitted' || type === 'MinutesConfirmed'

/** The last line of an item's card: what was recorded last since the item was taken, and by whom, which is how whoever typed it sees that it was. */
export function lastRecorded(meeting: CalledMeeting): readonly Element[] {
  const item = currentItem(meeting)
  if (item !== undefined && isRestricted(meeting, item)) return []
  for (const step of steps(meeting)) {
    const said = new Set(step.filter(r => isOnTheCard(r, meeting)).map(r => inShort(r.event, step, meeting)))
    said.delete('')
    const by = step[0]?.by
    if (said.size > 0 && by !== undefined) {
      const words = [...said].join(' ')
      const short = words.length > longest ? `${words.slice(0, longest - 1)}…` : words
      return [{ ...quiet(asTyped(say`Last, by ${nameActing(meeting.terms, by)}: ${short}`)), spacing: 'small' }]
    }
    if (step.some(({ event }) => event.type === 'ItemTaken' || event.type === 'MeetingOpened')) return []
  }
  return []
}

/** The longest last line, in characters. */
const longest = 240

/** The steps of a meeting, the newest first, each with its events in order. */
function* steps(meeting: CalledMeeting): Generator<readonly Recorded[]> {
  let step: Recorded[] = []
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    if (step[0] !== undefined && step[0].step !== at.recorded.step) {
      yield step
      step = []
    }
    step.unshift(at.recorded)
  }
  if (step.length > 0) yield step
}

/** What was recorded, in a sentence; what the card has in full above it is not said again. */
function inShort(e: MeetingEvent, step: readonly Recorded[], meeting: CalledMeeting): string {
  const above = 'item' in e && e.item !== undefined && e.item === currentItem(meeting)?.id
  switch (e.type) {
    case 'MeetingAdjourned':
    case 'UrgentBusinessRaised':
    case 'SpeakingAskedFor':
    case 'SpeakingForgone':
    case 'SpeakerHeard':
      return ''
    case 'AttendanceRecorded': {
      const people = step.flatMap(({ event }) =>
        event.type === 'AttendanceRecorded' && event.place === e.place ? [event.person] : [],
      )
      return recordedAs(e.place, listed(people))
    }
    case 'ResolutionPassed':
      if (above) return say`Recorded under item ${itemById(meeting, e.item)?.number ?? ''}.`
      break
    case 'ActionAgreed':
      if (above) return say`Action ${`A${e.number}`} recorded.`
  }
  return saidOf([e], undefined, meeting, false) ?? ''
}
