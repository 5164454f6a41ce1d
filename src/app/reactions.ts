import { type AgendaChange, changesInWords, withdrawalInWords } from '../meeting/agendaChanges.ts'
import { type EventType, type MeetingEvent, type Recorded, unchangedBy } from '../meeting/events.ts'
import { declaredIn } from '../meeting/interests.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { quorumFact } from '../meeting/procedure.ts'
import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import { whoseApologiesMatter } from '../meeting/quorum.ts'
import { isAgendaDocument } from '../minutes/agendaPrinted.ts'
import { type Worded, worded } from '../meeting/worded.ts'
import { digestBeforeMeeting } from '../minutes/newsForClerk.ts'
import { nextItem } from '../meeting/orderOfBusiness.ts'

/** Something outward that events call for. Views (`show …`) merge: only the latest counts. */
export type Reaction =
  | { readonly kind: 'show agenda' }
  /** `item` where it is taken; by the time it is posted the meeting may have left it. */
  | { readonly kind: 'post item card'; readonly item?: string }
  | { readonly kind: 'post item card again' }
  | { readonly kind: 'show item card' }
  | { readonly kind: 'fold item card'; readonly item: string }
  | { readonly kind: 'show clerk card' }
  | { readonly kind: 'show owners cards'; readonly action: number }
  | { readonly kind: 'ask about urgent business'; readonly raised: number }
  | { readonly kind: 'remind declarant'; readonly person: string; readonly item: string; readonly when: 'now' | 'next' }
  | { readonly kind: 'say'; readonly sentence: Worded | ProcedureFact }
  | { readonly kind: 'tell clerk'; readonly sentence: Worded }
  | { readonly kind: 'give issued minutes' }
  | { readonly kind: 'show issued minutes'; readonly person: string }
  | { readonly kind: 'tell clerk digest' }
  | { readonly kind: 'file minutes' }
  | { readonly kind: 'file action log' }
  | { readonly kind: 'file agenda' }
  | { readonly kind: 'confirm previous minutes' }
  | { readonly kind: 'show previous clerk card' }
  | { readonly kind: 'minute the confirmation'; readonly meeting: string }
  | { readonly kind: 'tell clerk of edits'; readonly step: 'issued' | 'confirmed' }
  | { readonly kind: 'file certificates' }

/** What the clerk writes up after the close: nothing of it is shown in the chat; the draft is filed again, and the clerk's card follows. */
const writtenUp: ReadonlySet<EventType> = new Set([
  'ApologiesReceived',
  'AttendancePromised',
  'SubstituteNamed',
  'AttendanceRecorded',
  'PersonJoined',
  'PersonLeft',
  'InterestDeclared',
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
const onPreviousMinutes: readonly Reaction[] = [
  { kind: 'confirm previous minutes' },
  { kind: 'show previous clerk card' },
]

/** Whether an event came after the meeting was closed. */
function afterTheClose(meeting: CalledMeeting, number: number): boolean {
  if (meeting.phase !== 'closed') return false
  for (let at = meeting.trail; at !== undefined && at.recorded.number > number; at = at.before)
    if (at.recorded.event.type === 'MeetingClosed') return false
  return true
}

function quietly({ event }: Recorded, meeting: CalledMeeting): readonly Reaction[] {
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
      return [
        { kind: 'show agenda' },
        { kind: 'show item card' },
        ...('current' in meeting && meeting.current !== undefined && event.items.includes(meeting.current)
          ? [{ kind: 'remind declarant', person: event.person, item: meeting.current, when: 'now' } as const]
          : []),
      ]
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

/** The agenda is a document once it is published, and filed again where it changes; after the close only where there was no time to file it before. */
const agendaFiledAgain = (meeting: CalledMeeting, changed: number): readonly Reaction[] =>
  meeting.phase === 'published' ||
  meeting.phase === 'in session' ||
  meeting.phase === 'adjourned' ||
  (meeting.phase === 'closed' && !agendaIsThere(meeting, changed))
    ? [{ kind: 'file agenda' }]
    : []

/** Whether the agenda is filed as it was changed by an event, in Word and as a page, and the restricted one where there is restricted business. */
function agendaIsThere({ agenda, documents }: CalledMeeting, changed: number): boolean {
  const isThere = (document: string) =>
    documents.some(d => d.document === document && d.name !== undefined && d.version >= changed)
  const hasRestricted = agenda.items.some(i => i.restriction !== undefined)
  return ['', ...(hasRestricted ? ['restricted '] : [])].every(
    which => isThere(`${which}agenda.docx`) && isThere(`${which}agenda.html`),
  )
}

/** The card in the chat opens the filed agenda; the clerks are told where it is the first time, and where somebody's edits were left beside it. */
function agendaIsFiled(
  meeting: CalledMeeting,
  { number }: Recorded,
  { document, name, link, besideEdits }: MeetingEvent & { type: 'MinutesFiled' },
): readonly Reaction[] {
  const show: readonly Reaction[] = document === 'agenda.docx' ? [{ kind: 'show agenda' }] : []
  const before = earlierFiling(meeting, document, number)
  if (!document.endsWith('.docx') || (before && !besideEdits)) return show
  const sentence = besideEdits
    ? worded`Somebody has edited the agenda filed earlier, so it was left as it is, and the agenda as it stands was filed beside it as ${name}: ${link}`
    : document.startsWith('restricted')
      ? worded`The restricted agenda is filed as ${name}: ${link}`
      : worded`The agenda is filed as ${name}: ${link}`
  return [...show, { kind: 'tell clerk', sentence }]
}

function earlierFiling(meeting: CalledMeeting, document: string, number: number): boolean {
  for (let at = meeting.trail; at !== undefined; at = at.before) {
    const { event, number: its } = at.recorded
    if (its < number && event.type === 'MinutesFiled' && event.document === document) return true
  }
  return false
}

/** Members who were given the issued minutes have them as they are filed from then on; those not given yet, once they are filed as issued. */
const toMembers = (meeting: CalledMeeting, document = 'minutes.docx'): readonly Reaction[] =>
  meeting.issuedToMembers !== undefined && /\bminutes\.docx$/.test(document) ? [{ kind: 'give issued minutes' }] : []

const notReached = (names: readonly string[]): readonly Reaction[] =>
  names.length === 0
    ? []
    : [
        {
          kind: 'tell clerk',
          sentence: worded`I could not send the issued minutes to ${names.join(', ')}. Your card has the link to send them by e-mail.`,
        },
      ]

/** Cards that show comments whose words were removed are drawn again without them. */
const withoutRemoved = (meeting: CalledMeeting, removed: readonly number[]): readonly Reaction[] => {
  const gone = removed.flatMap(number => commenter(meeting, number))
  return gone.length === 0 ? [] : [{ kind: 'show clerk card' }, ...gone]
}

const commenter = (meeting: CalledMeeting, number: number): readonly Reaction[] =>
  meeting.comments.filter(c => c.number === number).map(({ person }) => ({ kind: 'show issued minutes', person }))
/** What was changed of an agenda people have seen is said in the chat, in one message; the item's card shows it too. */
const toldOf = (changes: readonly AgendaChange[]): readonly Reaction[] =>
  changes.length === 0 ? [] : [{ kind: 'say', sentence: changesInWords(changes) }, { kind: 'show item card' }]

/** Those who declared an interest in an item are told what it obliges them to, when it is next and when it comes. */
const reminders = (meeting: CalledMeeting, item: string | undefined, when: 'now' | 'next'): readonly Reaction[] =>
  item === undefined
    ? []
    : [...new Set(declaredIn(meeting, item).map(d => d.person))].map(person => ({
        kind: 'remind declarant',
        person,
        item,
        when,
      }))

const forecasts = new WeakMap<CalledMeeting, readonly string[]>()

/** Whose apologies matter, reckoned once for a meeting as it stands, however many have come at that moment. */
function mattering(meeting: CalledMeeting): readonly string[] {
  const known = forecasts.get(meeting) ?? whoseApologiesMatter(meeting)
  forecasts.set(meeting, known)
  return known
}

/** An apology without which the meeting would have its quorum is pointed out to the clerk while there is time. */
function forecast(meeting: CalledMeeting, person: string): readonly Reaction[] {
  if (meeting.phase !== 'published' || !mattering(meeting).includes(person)) return []
  return [
    {
      kind: 'tell clerk',
      sentence: worded`If the apologies of ${person} stand, the meeting will be inquorate, unless somebody stands in.`,
    },
  ]
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
