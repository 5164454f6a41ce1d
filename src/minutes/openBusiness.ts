import { isOver, peopleOwning } from '../meeting/actionOwners.ts'
import { dayWhere, months } from '../meeting/dates.ts'
import type { ActionState } from '../meeting/events.ts'
import { hadToLeaveRestricted } from '../meeting/issuing.ts'
import { type CalledMeeting, type Published, dateOf } from '../meeting/meeting.ts'
import { entitledByTerms } from '../meeting/publicity.ts'
import type { Member, TermsOfReference } from '../meeting/termsOfReference.ts'
import type { MeetingInBrief } from './inBrief.ts'
import { type RegisteredAction, actionRegister } from './actionRegister.ts'
import { daysIn } from './dateGaps.ts'

/** What is open in a partnership: all that people can be reminded of. It is small, however many meetings were held. */
export interface OpenBusiness {
  readonly terms: TermsOfReference
  /** Meetings whose agenda is published and that have not opened, in the order called. */
  readonly coming: readonly Published[]
  /** One for each share of an open action that its owner has neither done nor disowned, in the order of the register. */
  readonly shares: readonly ShareOpen[]
}

/** A share of an open action, and who answers for it. */
export interface ShareOpen {
  readonly number: number
  readonly text: string
  readonly restricted: boolean
  /** The owner as the action has them. */
  readonly share: string
  readonly state: ActionState
  /** Members, and others on the roll by name, who own it; of a restricted action, those entitled to its words alone. */
  readonly owners: readonly OwnerKnown[]
  /** The day it is due, `YYYY-MM-DD`; of one due at a meeting, the day of that meeting. Absent where none is known. */
  readonly due?: string
  /** The day since which it is due then: a reminder of an earlier day is not sent. */
  readonly since: string
  /** The meeting whose record answers for it; absent where none does yet. */
  readonly home?: string
  readonly from?: string
}

/** An owner: a member, or somebody on the roll known by name alone. */
export type OwnerKnown = Pick<Member, 'name'> & Partial<Pick<Member, 'id' | 'email' | 'organisation'>>

/** A meeting as far as what is open draws on it: the meeting itself, or, of one that is over, the meeting in brief. */
type Drawn = CalledMeeting | MeetingInBrief

const inFull = (meeting: Drawn): meeting is CalledMeeting => 'phase' in meeting
/** Whether anybody but the clerk knows of a meeting. */
const known = (meeting: Drawn): boolean =>
  !inFull(meeting) || (meeting.phase !== 'called' && meeting.phase !== 'discarded')

/**
 * What is open in a partnership, from its terms in force and its meetings, in the order called; those that are over may be in brief, but for those that
 * agreed restricted actions: who may have their words stands in the meeting itself.
 */
export function openBusinessOf(terms: TermsOfReference, meetings: readonly Drawn[]): OpenBusiness {
  const last = meetings.filter(inFull).findLast(known)
  const open = last === undefined ? [] : actionRegister(terms, meetings).filter(a => a.open)
  return {
    terms,
    coming: meetings.filter(inFull).filter(m => m.phase === 'published'),
    shares: open.flatMap(action => sharesOpen(action, terms, meetings, last)),
  }
}

function sharesOpen(
  action: RegisteredAction,
  terms: TermsOfReference,
  meetings: readonly Drawn[],
  last: CalledMeeting | undefined,
): readonly ShareOpen[] {
  const agreedAt = meetings.find(m => m.key === action.meeting)
  const home = agreedAt ?? meetings.findLast(m => m.earlierActions.some(e => e.reference === action.reference))
  const since = dayWhere(dateKnownAt(action, meetings, agreedAt), terms.timezone)
  return action.shares.flatMap(({ owner: share, state, ...asked }): readonly ShareOpen[] => {
    if (isOver(state) || state === 'not accepted') return []
    const date = asked.dueDate === undefined && asked.dueWords === undefined ? action : asked
    const due = date.dueDate ?? meetingDue(date.dueWords, laterOf(since, agreedAt && dateOf(agreedAt)), meetings)
    const people = last === undefined ? [] : peopleOwning({ ...last, terms }, { owners: [share] })
    return [
      {
        number: action.number,
        text: action.text,
        restricted: action.restricted,
        share,
        state,
        owners: people.filter(p => !action.restricted || mayHaveItsWords(terms, agreedAt, p)),
        ...(due === undefined ? {} : { due }),
        since,
        ...(home === undefined ? {} : { home: home.key }),
        ...(action.from === undefined ? {} : { from: action.from }),
      },
    ]
  })
}

const laterOf = (day: string, other: string | undefined) => (other !== undefined && other > day ? other : day)

/** Whether an owner of a restricted action may have its words: by account, and not where an interest kept them from that meeting's restricted business. */
const mayHaveItsWords = (terms: TermsOfReference, agreedAt: Drawn | undefined, person: OwnerKnown): boolean =>
  (person.id !== undefined || person.email !== undefined) &&
  entitledByTerms(terms, person) &&
  (agreedAt === undefined || (inFull(agreedAt) && !hadToLeaveRestricted(agreedAt, person.name)))

/** When the date an action has was set: as it was agreed, or by the last answer that gave another; ISO 8601. Long ago, for one from before. */
function dateKnownAt({ number }: RegisteredAction, meetings: readonly Drawn[], agreedAt: Drawn | undefined): string {
  const agreed = agreedAt?.actions.find(a => a.number === number)
  const entered =
    agreedAt !== undefined && inFull(agreedAt) ? agreedAt.entries.find(e => e.id === agreed?.entry)?.at : undefined
  const held = agreedAt === undefined ? undefined : dateOf(agreedAt)
  const times = [
    entered ?? (held === undefined ? undefined : `${held}T12:00:00Z`),
    ...meetings.flatMap(m =>
      m.actionAnswers
        .filter(a => a.number === number && (a.dueDate !== undefined || a.dueWords !== undefined))
        .map(a => a.at),
    ),
  ].filter(at => at !== undefined)
  return times.toSorted().at(-1) ?? '1970-01-01T00:00:00Z'
}

const theNext = /\b(?:next|following)\b.*\b(?:meeting|board|partnership|csp|session)\b/i
const theMonths = new RegExp(`\\b(${months.join('|')})\\b.*\\b(?:meeting|board|partnership|csp|session)\\b`, 'i')

/**
 * The day of the meeting that words such as "the next meeting" or "the September meeting" mean: the first such after the day they were said. Where that
 * meeting is not called yet, the day which the last agenda gave for it.
 */
function meetingDue(words: string | undefined, said: string, meetings: readonly Drawn[]): string | undefined {
  if (words === undefined) return undefined
  const month = months.findIndex(m => m.toLowerCase() === theMonths.exec(words)?.[1]?.toLowerCase()) + 1
  if (month === 0 && !theNext.test(words)) return undefined
  const called = meetings.filter(known).flatMap(m => dateOf(m) ?? [])
  const last = called.toSorted().at(-1)
  const given = (meetings.filter(inFull).findLast(known)?.agenda.furtherDates ?? []).flatMap(text =>
    daysIn(text, last ?? said),
  )
  return [...called, ...given.map(d => d.date).filter(date => date > (last ?? ''))]
    .filter(date => date > said && (month === 0 || Number(date.slice(5, 7)) === month))
    .toSorted()[0]
}
