import { clockTime } from './dates.ts'
import { actionAnswered, withAnswers } from './actions.ts'
import type { AgendaItem } from './agenda.ts'
import { agendaEvolved } from './agendaEvolved.ts'
import { attendanceEvolved } from './attendanceEvolved.ts'
import { commentMade, commentSettled } from './comments.ts'
import { entryAmended, entryStruck } from './corrections.ts'
import { type MeetingEvent, type Recorded, unchangedBy } from './events.ts'
import { documentFiled } from './documentFiled.ts'
import { declared, interestPutRight } from './interests.ts'
import { minutesGiven, minutesIssued } from './issuing.ts'
import { type CalledMeeting, type Entry, type Facts, type Meeting, type Trail, notCalled } from './meeting.ts'
import { motionEvolved } from './motions.ts'
import { entryMoved } from './movingEntries.ts'
import { chairFact, personIn, procedure, quorumFact } from './procedure.ts'
import { recordEvolved } from './recordOfItem.ts'
import { retentionEvolved } from './retention.ts'
import { speakingEvolved } from './speaking.ts'

/** The record of a meeting, newest event first, without the events of an undone step. */
const without = (trail: Trail | undefined, undone: readonly number[]): Recorded[] => {
  const kept: Recorded[] = []
  for (let at = trail; at !== undefined; at = at.before)
    if (!undone.includes(at.recorded.number)) kept.push(at.recorded)
  return kept.toReversed()
}

/**
 * What a meeting is after one more event. Total: an event that refers to something unknown changes nothing but the version.
 * An undo works the meeting out again from the record without the step undone, so the event itself stays where it is.
 */
export function evolve(meeting: Meeting, recorded: Recorded): Meeting {
  const { event } = recorded
  if (event.type === 'StepUndone' && meeting.phase !== 'not called') {
    const remade = without(meeting.trail, event.events).reduce(evolve, notCalled)
    const reopened =
      meeting.phase === 'closed' && remade.phase !== 'closed' ? recorded.number : meeting.undone?.reopened
    const undone = { number: recorded.number, ...(reopened === undefined ? {} : { reopened }) }
    return { ...remade, version: recorded.number, undone } as Meeting
  }
  if (meeting.phase === 'not called')
    return event.type === 'MeetingCalled' ? called(event, recorded) : { ...meeting, version: recorded.number }
  const changed = happened(meeting, event, recorded)
  return { ...changed, version: recorded.number, trail: { recorded, before: meeting.trail } }
}

/** What a meeting is after all these events. */
export const replay = (events: readonly Recorded[]): Meeting => events.reduce(evolve, notCalled)

function called(event: MeetingEvent & { type: 'MeetingCalled' }, recorded: Recorded): Meeting {
  return {
    phase: 'called',
    key: event.meeting,
    version: recorded.number,
    terms: event.terms,
    agenda: event.agenda,
    unread: event.unread ?? [],
    lastRead: { event: recorded.number, ...(event.agenda.date !== undefined && { date: event.agenda.date }) },
    corrected: [],
    noLongerFit: [],
    withdrawn: {},
    calledBy: recorded.by.name,
    broughtForward: event.broughtForward,
    earlierActions: event.broughtForward.actions,
    actionAnswers: [],
    roll: {},
    declarations: [],
    urgent: [],
    entries: [],
    struck: [],
    actions: [],
    taken: [],
    deferred: {},
    together: [],
    summaries: {},
    quorumLost: false,
    documents: [],
    issued: false,
    comments: [],
    ...(event.broughtForward.hold === undefined ? {} : { hold: event.broughtForward.hold }),
    trail: { recorded, before: undefined },
  }
}

function happened(meeting: CalledMeeting, event: MeetingEvent, recorded: Recorded): CalledMeeting {
  switch (event.type) {
    case 'MeetingCalled':
      return meeting
    case 'AgendaRevised':
    case 'AgendaPublished':
    case 'AgendaDiscarded':
    case 'AgendaCorrected':
    case 'RevisionTakenAs':
    case 'ItemWithdrawn':
      return agendaEvolved(meeting, event, recorded)
    case 'TermsOfReferenceAmended':
      return { ...meeting, terms: event.terms }
    case 'AttendancePromised':
    case 'ApologiesReceived':
    case 'SubstituteNamed':
    case 'AttendanceRecorded':
    case 'PersonJoined':
    case 'PersonLeft':
      return attendanceEvolved(meeting, event, recorded)
    case 'InterestPutRight':
      return interestPutRight(meeting, event)
    case 'InterestDeclared':
    case 'ConductRecorded':
      return declared(meeting, event, recorded)
    case 'MeetingOpened': {
      const actions = withAnswers(meeting.terms, event.broughtForward.actions, meeting.actionAnswers)
      return {
        ...opened(meeting),
        phase: 'in session',
        current: undefined,
        openedAt: recorded.at,
        ...clocksWith(meeting, 'opening', event.clock),
        broughtForward: { ...event.broughtForward, actions },
        earlierActions: actions,
      }
    }
    case 'ItemTaken':
      return itemTaken(meeting, event, recorded)
    case 'ItemsTakenTogether':
      return {
        ...meeting,
        together: [...meeting.together, event.items],
        deferred: Object.fromEntries(Object.entries(meeting.deferred).filter(([id]) => !event.items.includes(id))),
      }
    case 'ItemDeferred':
      return { ...meeting, deferred: { ...meeting.deferred, [event.item]: event.reason } }
    case 'QuorumLost':
      return {
        ...procedure(meeting, recorded, 'quorum', quorumFact(event), event.item),
        quorumLost: true,
      } as CalledMeeting
    case 'QuorumRegained':
      return {
        ...procedure(meeting, recorded, 'quorum', { what: 'quorate again' }),
        quorumLost: false,
      } as CalledMeeting
    case 'MeetingAdjourned':
      return meeting.phase === 'in session'
        ? {
            ...procedure(meeting, recorded, 'adjournment', {
              what: 'adjourned',
              at: event.clock ?? clockTime(recorded.at, meeting.terms.timezone),
            }),
            phase: 'adjourned',
            current: meeting.current,
            ...(event.minutes === undefined ? {} : { adjournedUntil: later(recorded.at, event.minutes) }),
          }
        : meeting
    case 'MeetingResumed': {
      if (meeting.phase !== 'adjourned') return meeting
      const { adjournedUntil: _over, ...rest } = procedure(meeting, recorded, 'adjournment', {
        what: 'resumed',
        at: event.clock ?? clockTime(recorded.at, meeting.terms.timezone),
      })
      return { ...rest, phase: 'in session', current: meeting.current }
    }
    case 'ChairTaken':
      if (event.forItem !== undefined) return chairTakenFor(meeting, event.forItem, event, recorded)
      return {
        ...procedure(meeting, recorded, 'chair', chairFact(meeting, event)),
        presiding: event.person,
        elected: event.person,
      } as CalledMeeting
    case 'NoteMade':
    case 'PresenterNamed':
    case 'ResolutionPassed':
    case 'ActionAgreed':
    case 'PreviousMinutesCorrected':
      return recordEvolved(meeting, event, recorded)
    case 'SpeakingAskedFor':
    case 'SpeakingForgone':
    case 'SpeakerHeard':
      return speakingEvolved(meeting, event, recorded)
    case 'MotionMoved':
    case 'VoteRecorded':
      return motionEvolved(meeting, event, recorded)
    case 'UrgentBusinessRaised':
      return {
        ...meeting,
        urgent: [
          ...meeting.urgent,
          { event: recorded.number, by: recorded.by.name, title: event.title, reason: event.reason, answer: 'waiting' },
        ],
      }
    case 'UrgentBusinessAdmitted':
      return {
        ...meeting,
        urgent: meeting.urgent.map(m =>
          m.event === event.raised ? { ...m, answer: 'admitted', item: event.item } : m,
        ),
        ...(event.added === undefined
          ? {}
          : { agenda: { ...meeting.agenda, items: withItem(meeting.agenda.items, event.added) } }),
      }
    case 'UrgentBusinessNotAdmitted':
      return {
        ...meeting,
        urgent: meeting.urgent.map(m => (m.event === event.raised ? { ...m, answer: 'not admitted' } : m)),
      }
    case 'PublicExcluded':
      return {
        ...procedure(
          meeting,
          recorded,
          'public',
          {
            what: 'excluded the public',
            paragraphs: event.paragraphs,
            ...(event.act === undefined ? {} : { act: event.act }),
          },
          event.item,
        ),
        publicExcluded: { paragraphs: event.paragraphs },
      } as CalledMeeting
    case 'PublicReadmitted': {
      const { publicExcluded: _gone, ...rest } = procedure(
        meeting,
        recorded,
        'public',
        { what: 'readmitted the public' },
        event.item,
      )
      return rest as CalledMeeting
    }
    case 'SummaryWritten':
      return { ...meeting, summaries: { ...meeting.summaries, [event.item]: event.text } }
    case 'EntryAmended':
      return entryAmended(meeting, event)
    case 'EntryStruck':
      return entryStruck(meeting, event)
    case 'EntryMoved':
      return entryMoved(meeting, event)
    case 'StepUndone':
      return meeting
    case 'MeetingClosed':
      return { ...closed(meeting, recorded), ...clocksWith(meeting, 'closing', event.clock) }
    case 'TimeSaid':
      return { ...meeting, ...clocksWith(meeting, event.of, event.clock) }
    case 'NextMeetingSet': {
      const others = meeting.agenda.furtherDates.slice(1).filter(d => d !== event.when)
      return {
        ...meeting,
        nextMeeting: event.when,
        agenda: { ...meeting.agenda, furtherDates: [event.when, ...others] },
      }
    }
    case 'MinutesFiled':
      return documentFiled(meeting, event)
    case 'FilingFailed': {
      const earlier = meeting.documents.find(d => d.document === event.document)
      return {
        ...meeting,
        documents: [
          ...meeting.documents.filter(d => d.document !== event.document),
          { ...earlier, document: event.document, version: event.version, failed: event.sentence },
        ],
      }
    }
    case 'MinutesIssued':
      return minutesIssued(meeting, event, recorded)
    case 'MinutesGiven':
      return minutesGiven(meeting, event)
    case 'CommentMade':
      return commentMade(meeting, event, recorded)
    case 'CommentSettled':
      return commentSettled(meeting, event)
    case 'MinutesConfirmed':
      return {
        ...meeting,
        confirmed: {
          corrections: event.corrections,
          on: event.on,
          ...(event.atMeeting === undefined ? {} : { atMeeting: event.atMeeting }),
        },
      }
    case 'ActionAnswered':
      return actionAnswered(meeting, event, recorded)
    case 'RecordHeld':
    case 'RecordReleased':
    case 'RemovalDone':
      return retentionEvolved(meeting, event, recorded)
    default:
      return unchangedBy(event, meeting)
  }
}

/** When the meeting opened or closed, as the clerk said it. */
const clocksWith = (meeting: Facts, of: 'opening' | 'closing', clock: string | undefined): Pick<Facts, 'clocks'> =>
  clock === undefined ? {} : { clocks: { ...meeting.clocks, [of]: clock } }

/** Somebody in the chair for one item; in the one being taken they preside until the meeting moves on. */
function chairTakenFor(
  meeting: CalledMeeting,
  item: string,
  event: MeetingEvent & { type: 'ChairTaken' },
  recorded: Recorded,
): CalledMeeting {
  const now = 'current' in meeting && meeting.current === item
  const fact = { what: 'took the chair' as const, ...personIn(meeting, event.person), forThisItem: true as const }
  return {
    ...procedure(meeting, recorded, 'chair', fact, item),
    ...(now ? { presiding: event.person } : {}),
  } as CalledMeeting
}

const later = (at: string, minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()

/** An item put where its number belongs: after the item it is under, else at the end. */
const withItem = (items: readonly AgendaItem[], added: AgendaItem): readonly AgendaItem[] => {
  const at = items.findLastIndex(
    item => item.number === added.under || (item.under === added.under && added.under !== undefined),
  )
  return at === -1 ? [...items, added] : [...items.slice(0, at + 1), added, ...items.slice(at + 1)]
}

/** On opening, those who promised to come and named substitutes are present. */
function opened(meeting: CalledMeeting): CalledMeeting {
  const roll = Object.fromEntries(
    Object.values(meeting.roll).map(a => [
      a.name,
      a.place === 'expected' && a.promised ? { ...a, place: 'present' as const, inTheRoom: true } : a,
    ]),
  )
  return { ...meeting, roll }
}

/**
 * The meeting over. Earlier versions recorded with a close that the meeting resumed, or that the public were readmitted, though nobody had said
 * so; such sentences are not minuted.
 */
function closed(meeting: CalledMeeting, recorded: Recorded): CalledMeeting {
  const byTheClose = (e: Entry) =>
    e.kind === 'procedure' &&
    (e.topic === 'adjournment' || e.topic === 'public') &&
    Number(e.id.slice(1)) >= recorded.step
  const resumed = meeting.entries.some(e => byTheClose(e) && e.kind === 'procedure' && e.topic === 'adjournment')
  const entries = meeting.entries.filter(e => !byTheClose(e))
  const { publicExcluded: _out, adjournedUntil: _until, speakers: _none, ...rest } = { ...meeting, entries }
  const so = rest as CalledMeeting
  const ended =
    meeting.phase === 'adjourned' || resumed ? procedure(so, recorded, 'adjournment', { what: 'did not resume' }) : so
  return { ...ended, phase: 'closed', closedAt: recorded.at, roll: settled(meeting.roll) } as CalledMeeting
}

/** On closing, those who never came are absent. */
const settled = (roll: Facts['roll']): Facts['roll'] =>
  Object.fromEntries(
    Object.values(roll).map(a => [
      a.name,
      a.place === 'expected' ? { ...a, place: 'absent' as const, unheard: true as const } : a,
    ]),
  )

function itemTaken(
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'ItemTaken' },
  recorded: Recorded,
): CalledMeeting {
  if (meeting.phase !== 'in session') return meeting
  const { [event.item]: _nowTaken, ...deferred } = meeting.deferred
  const { cameBackFrom, presiding: _before, speakers = [], ...rest } = meeting
  const from = event.back === true ? (cameBackFrom ?? meeting.current) : undefined
  const first = {
    ...rest,
    current: event.item,
    deferred,
    taken: [...meeting.taken, { item: event.item, at: recorded.at }],
    ...(event.item === meeting.current && speakers.length > 0 ? { speakers } : {}),
    ...(from === undefined ? stillBack(meeting, event.item) : { cameBackFrom: from }),
    ...(event.presiding === undefined ? {} : { presiding: event.presiding }),
  }
  if (event.presiding === undefined || event.presiding === meeting.elected) return first
  return procedure(first, recorded, 'chair', {
    what: 'took the chair',
    ...personIn(meeting, event.presiding),
    forThisItem: true,
  }) as CalledMeeting
}

/** While the meeting has not come back to where it was before "Previous item", it still knows where that is. */
function stillBack(meeting: CalledMeeting, item: string): { cameBackFrom?: string } {
  const place = (id: string) => meeting.agenda.items.findIndex(i => i.id === id)
  return meeting.cameBackFrom !== undefined && place(item) < place(meeting.cameBackFrom)
    ? { cameBackFrom: meeting.cameBackFrom }
    : {}
}
