import { type OwnedAction, answered, isOver } from '../meeting/actionOwners.ts'
import { ownedBroughtForward } from '../meeting/actions.ts'
import { numberAfter } from '../meeting/calling.ts'
import { monthInWords } from '../meeting/dates.ts'
import type { ActionBroughtForward, ActionState, BroughtForward, OwnersShare } from '../meeting/events.ts'
import { type ActionAnswer, type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { ActionLine } from './minutes.ts'

/** An action of the register: a line, with whether it may be shown to everybody and whether it is still open. */
export interface RegisteredAction extends ActionLine {
  readonly number: number
  /** The key of the meeting whose record answers for it, where it is kept here. */
  readonly meeting?: string
  readonly restricted: boolean
  readonly open: boolean
  readonly state: ActionState
  readonly shares: readonly OwnersShare[]
}

/** An action of the register while answers are still being put to it. */
interface Entered extends OwnedAction {
  readonly number: number
  readonly text: string
  readonly from: string
  readonly status: string
  readonly restricted: boolean
  /** The meeting whose record has it. */
  readonly home?: CalledMeeting
}

const isClosed = (status: string) =>
  isOver(status as ActionState) || /^(completed?|closed|done|withdrawn)$/i.test(status)

/** The actions as first entered: those from before the partnership was kept here, then each meeting's, as its own record leaves them. */
function entered(terms: TermsOfReference, meetings: readonly CalledMeeting[]): readonly Entered[] {
  const before = terms.openActions.map(({ text, owners, from, status }, n): Entered => ({
    ...ownedBroughtForward(terms, { reference: `A${n + 1}`, text, owners, from, status }),
    number: n + 1,
    text,
    from,
    status,
    restricted: false,
  }))
  const agreed = meetings.flatMap(home =>
    home.actions
      .filter(a => !a.struck)
      .map((a): Entered => ({ ...a, status: a.state, from: monthInWords(dateOf(home) ?? ''), home })),
  )
  return [...before, ...agreed]
}

/** Answers given at other meetings than the action's own, in order, but for those its own record has answered since. */
function answersElsewhere(action: Entered, meetings: readonly CalledMeeting[]): readonly ActionAnswer[] {
  const own = action.home?.actionAnswers.filter(a => a.number === action.number) ?? []
  return meetings
    .filter(m => m !== action.home)
    .flatMap(m =>
      m.actionAnswers.filter(
        a => a.number === action.number && m.earlierActions.some(e => e.reference === `A${a.number}`),
      ),
    )
    .filter(a => !own.some(o => o.at > a.at && (o.owner === undefined || o.owner === a.owner)))
    .toSorted((a, b) => a.at.localeCompare(b.at))
}

/** Every action of a partnership, from before it was kept here and from each of its meetings in order, as each stands now, with where each owner stands. */
export function actionRegister(
  terms: TermsOfReference,
  meetings: readonly CalledMeeting[],
): readonly RegisteredAction[] {
  return entered(terms, meetings)
    .map((action): RegisteredAction => {
      const answers = answersElsewhere(action, meetings)
      const now = answers.reduce((a, answer) => answered(a, answer), action)
      const status = answers.length === 0 ? action.status : now.state
      return {
        number: now.number,
        reference: `A${now.number}`,
        text: now.text,
        owners: now.owners,
        status,
        state: now.state,
        shares: now.shares,
        from: now.from,
        ...(now.home === undefined ? {} : { meeting: now.home.key }),
        restricted: now.restricted,
        open: !isClosed(status),
        ...(now.dueDate === undefined ? {} : { dueDate: now.dueDate }),
        ...(now.dueWords === undefined ? {} : { dueWords: now.dueWords }),
      }
    })
    .toSorted((a, b) => a.number - b.number)
}

/** The number the next action of a partnership gets; that of one struck from the minutes is given to no other. */
export const nextActionNumber = (terms: TermsOfReference, meetings: readonly CalledMeeting[]): number =>
  Math.max(terms.openActions.length, 0, ...meetings.flatMap(m => m.actions.map(a => a.number))) + 1

/** Why an item of a closed meeting comes back: it was deferred, or never reached. */
function left(meeting: CalledMeeting): BroughtForward['items'] {
  if (meeting.phase !== 'closed') return []
  const done = new Set([
    ...meeting.taken.map(t => t.item),
    ...meeting.together.flat(),
    ...meeting.entries.map(e => e.item),
  ])
  return meeting.agenda.items.flatMap(item => {
    if (meeting.withdrawn[item.id] !== undefined) return []
    const deferred = meeting.deferred[item.id]
    if (item.kind !== 'business' && deferred === undefined) return []
    if (deferred !== undefined)
      return [{ title: item.title, why: item.restriction === undefined ? `deferred because ${deferred}` : 'deferred' }]
    return done.has(item.id) ? [] : [{ title: item.title, why: 'not reached' }]
  })
}

/** What the next meeting takes over from those before it: open actions, deferred and unreached items, the minutes to confirm, and the numbers to go on from. */
export function broughtForwardTo(terms: TermsOfReference, earlier: readonly CalledMeeting[]): BroughtForward {
  const held = earlier.filter(m => m.phase === 'closed')
  const last = held.at(-1)
  const register = actionRegister(terms, earlier)
  const hold = earlier.at(-1)?.hold
  const previous = last === undefined ? terms.previousMinutes : { meeting: last.key, date: dateOf(last) ?? '' }
  return {
    nextItemNumber: last === undefined ? (terms.numbering.next ?? 1) : (numberAfter(last.agenda) ?? 1),
    nextActionNumber: nextActionNumber(terms, earlier),
    actions: register
      .filter(a => a.open && !a.restricted)
      .map(({ reference, text, owners, dueDate, dueWords, status, shares, from }): ActionBroughtForward => ({
        reference,
        text,
        owners,
        status,
        shares,
        from: from ?? '',
        ...(dueDate === undefined ? {} : { dueDate }),
        ...(dueWords === undefined ? {} : { dueWords }),
      })),
    ...(previous === undefined ? {} : { previous }),
    items: last === undefined ? [] : left(last),
    ...(hold === undefined ? {} : { hold }),
  }
}
