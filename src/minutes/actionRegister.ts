import type { AgendaItem } from '../meeting/agenda.ts'
import { type OwnedAction, answered, isOver } from '../meeting/actionOwners.ts'
import { ownedBroughtForward } from '../meeting/actions.ts'
import { numberAfter } from '../meeting/calling.ts'
import { monthInWords } from '../meeting/dates.ts'
import type { ActionBroughtForward, ActionState, BroughtForward, OwnersShare } from '../meeting/events.ts'
import { type ActionAnswer, type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import { headingsBegunOn } from '../meeting/orderOfBusiness.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import type { MeetingInBrief, OnRegister } from './inBrief.ts'
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
  readonly home?: OnRegister
}

const isClosed = (status: string) =>
  isOver(status as ActionState) || /^(completed?|closed|done|withdrawn)$/i.test(status)

/** The actions as first entered: those from before the partnership was kept here, then each meeting's, as its own record leaves them. */
function entered(terms: TermsOfReference, meetings: readonly OnRegister[]): readonly Entered[] {
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

/** The answers given at each meeting for actions it took over, by the action's number. */
function answersByNumber(meetings: readonly OnRegister[]) {
  const found = new Map<number, { readonly at: OnRegister; readonly answer: ActionAnswer }[]>()
  for (const at of meetings) {
    const takenOver = new Set(at.earlierActions.map(e => e.reference))
    for (const answer of at.actionAnswers) {
      if (!takenOver.has(`A${answer.number}`)) continue
      const there = found.get(answer.number)
      if (there === undefined) found.set(answer.number, [{ at, answer }])
      else there.push({ at, answer })
    }
  }
  return found
}

/** Answers given at other meetings than the action's own, in order, but for those its own record has answered since. */
function answersElsewhere(action: Entered, given: ReturnType<typeof answersByNumber>): readonly ActionAnswer[] {
  const own = action.home?.actionAnswers.filter(a => a.number === action.number) ?? []
  return (given.get(action.number) ?? [])
    .flatMap(({ at, answer }) => (at === action.home ? [] : [answer]))
    .filter(a => !own.some(o => o.at > a.at && (o.owner === undefined || o.owner === a.owner)))
    .toSorted((a, b) => a.at.localeCompare(b.at))
}

/**
 * The actions of a partnership, from before it was kept here and from each of its meetings in order, as each stands now, with where each owner stands;
 * of a meeting in brief, those that its own record left open.
 */
export function actionRegister(terms: TermsOfReference, meetings: readonly OnRegister[]): readonly RegisteredAction[] {
  const given = answersByNumber(meetings)
  return entered(terms, meetings)
    .map((action): RegisteredAction => {
      const answers = answersElsewhere(action, given)
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
export const nextActionNumber = (terms: TermsOfReference, meetings: readonly OnRegister[]): number =>
  meetings.reduce(
    (last, m) => m.actions.reduce((most, a) => Math.max(most, a.number), Math.max(last, m.lastAction ?? 0)),
    terms.openActions.length,
  ) + 1

/** The items of a closed meeting that come back, and why: deferred, with the reason unless it is restricted, or never reached. */
export function itemsLeft(meeting: CalledMeeting): readonly { readonly item: AgendaItem; readonly why: string }[] {
  if (meeting.phase !== 'closed') return []
  const done = new Set([
    ...meeting.taken.map(t => t.item),
    ...meeting.together.flat(),
    ...meeting.entries.map(e => e.item),
  ])
  const begunOn = headingsBegunOn(meeting)
  return meeting.agenda.items.flatMap(item => {
    if (meeting.withdrawn[item.id] !== undefined) return []
    const deferred = meeting.deferred[item.id]
    if (item.kind !== 'business' && deferred === undefined) return []
    if (deferred !== undefined)
      return [{ item, why: item.restriction === undefined ? `deferred because ${deferred}` : 'deferred' }]
    return done.has(item.id) || begunOn.has(item.number) ? [] : [{ item, why: 'not reached' }]
  })
}

const left = (meeting: CalledMeeting): BroughtForward['items'] =>
  itemsLeft(meeting).map(({ item, why }) => ({ title: item.title, why }))

/**
 * What the next meeting takes over from those before it: open actions, deferred and unreached items, the minutes to confirm, and the numbers to go on
 * from. `older` are those before these, in brief.
 */
export function broughtForwardTo(
  terms: TermsOfReference,
  earlier: readonly CalledMeeting[],
  older: readonly MeetingInBrief[] = [],
): BroughtForward {
  const held = earlier.filter(m => m.phase === 'closed')
  const last = held.at(-1)
  const all = [...older, ...earlier]
  const register = actionRegister(terms, all)
  const hold = earlier.at(-1)?.hold
  const previous = last === undefined ? terms.previousMinutes : { meeting: last.key, date: dateOf(last) ?? '' }
  return {
    nextItemNumber: last === undefined ? (terms.numbering.next ?? 1) : (numberAfter(last.agenda) ?? 1),
    nextActionNumber: nextActionNumber(terms, all),
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
