import type { ActionState, OwnersShare } from './events.ts'
import type { ActionAnswer, Facts } from './meeting.ts'
import type { Member, TermsOfReference } from './termsOfReference.ts'

/** An action as its owners stand to it, whether agreed at this meeting or brought forward to it. */
export interface OwnedAction {
  readonly owners: readonly string[]
  readonly state: ActionState
  readonly shares: readonly OwnersShare[]
  readonly dueDate?: string
  readonly dueWords?: string
}

const folded = (words: string) => words.trim().toLowerCase()

/** Whether an owner as written is everybody: "All", "All members", "Everyone", "Members". */
const isEverybody = (owner: string): boolean => /^(all|everyone|everybody|members)\b/i.test(owner.trim())

/** The members of a group that is everybody: those who make up the partnership, not its clerks nor people merely in attendance. */
const everybodyIn = (terms: TermsOfReference): readonly Member[] =>
  terms.members.filter(m => m.part !== 'clerk' && m.part !== 'in attendance')

/** Whose shares an action of these owners has: each owner as written, and of a group each member by name. */
const shareholders = (terms: TermsOfReference, owners: readonly string[]): readonly string[] => [
  ...new Set(owners.flatMap(o => (isEverybody(o) ? everybodyIn(terms).map(m => m.name) : [o]))),
]

/** The shares of an action that nobody has answered for, each in this state. */
export const sharesOf = (
  terms: TermsOfReference,
  owners: readonly string[],
  state: ActionState,
): readonly OwnersShare[] => shareholders(terms, owners).map(owner => ({ owner, state }))

/** Whether a state leaves nothing to be done. */
export const isOver = (state: ActionState): boolean => state === 'complete' || state === 'withdrawn'

/** Where a whole action stands by its owners' shares: complete when all have done it; who disowns it leaves it to the others. */
function stateByShares(shares: readonly OwnersShare[]): ActionState {
  const states = shares.map(s => s.state)
  if (states.length === 0) return 'outstanding'
  if (states.every(isOver)) return states.includes('complete') ? 'complete' : 'withdrawn'
  const theirs = states.filter(s => s !== 'not accepted')
  if (theirs.length === 0) return 'not accepted'
  return theirs.every(s => s === 'accepted' || isOver(s)) && !theirs.every(isOver) ? 'accepted' : 'outstanding'
}

const dueOf = ({ dueDate, dueWords }: { readonly dueDate?: string; readonly dueWords?: string }) => ({
  ...(dueDate === undefined ? {} : { dueDate }),
  ...(dueWords === undefined ? {} : { dueWords }),
})

/** The same with another due date or words: what is given takes the place of both; nothing given changes nothing. */
export function withDue<T extends { readonly dueDate?: string; readonly dueWords?: string }>(
  action: T,
  given: { readonly dueDate?: string; readonly dueWords?: string },
): T {
  if (given.dueDate === undefined && given.dueWords === undefined) return action
  const { dueDate: _date, dueWords: _words, ...rest } = action
  return { ...rest, ...dueOf(given) } as T
}

/** The action after an answer. One that is closed stays closed; a date that one of several asks for is theirs alone. */
export function answered<A extends OwnedAction>(action: A, answer: ActionAnswer): A {
  if (isOver(action.state)) return action
  const asksForDate = answer.dueDate !== undefined || answer.dueWords !== undefined
  if (answer.owner === undefined) {
    const shares =
      asksForDate || isOver(answer.state) ? action.shares : action.shares.map(s => ({ ...s, state: answer.state }))
    return { ...withDue(action, answer), shares, state: asksForDate ? action.state : answer.state }
  }
  const known = action.shares.some(s => s.owner === answer.owner)
  const before: readonly OwnersShare[] = known
    ? action.shares
    : [...action.shares, { owner: answer.owner, state: 'outstanding' }]
  const alone = before.length === 1
  const shares = before.map(s =>
    s.owner !== answer.owner ? s : { ...withDue(s, answer), state: asksForDate ? s.state : answer.state },
  )
  return { ...(alone ? withDue(action, answer) : action), shares, state: stateByShares(shares) }
}

/** The action with other owners: whoever is still among them keeps their answer. */
export function ownedBy<A extends OwnedAction>(terms: TermsOfReference, action: A, owners: readonly string[]): A {
  const shares = shareholders(terms, owners).map(
    owner => action.shares.find(s => s.owner === owner) ?? { owner, state: 'outstanding' as const },
  )
  return { ...action, owners, shares, state: isOver(action.state) ? action.state : stateByShares(shares) }
}

/** Whether a person is this owner: by name, post or organisation. */
function speaksFor(meeting: Facts, owner: string, name: string): boolean {
  const member = meeting.terms.members.find(m => m.name === name)
  return [name, member?.post, member?.organisation].some(w => w !== undefined && folded(w) === folded(owner))
}

/** The share of an action a person answers for: their own by name, else their post's or organisation's, else as one of a group. */
export function shareAnsweredFor(meeting: Facts, owners: readonly string[], name: string): string | undefined {
  const written = owners.filter(o => !isEverybody(o))
  const member = everybodyIn(meeting.terms).find(m => m.name === name)
  return (
    written.find(o => folded(o) === folded(name)) ??
    written.find(o => speaksFor(meeting, o, name)) ??
    (member !== undefined && owners.some(isEverybody) ? name : undefined)
  )
}

/** The people who own an action: members by name, post or organisation, each of a group, and others on the roll who are named. */
export function peopleOwning(
  meeting: Facts,
  { owners }: Pick<OwnedAction, 'owners'>,
): readonly { readonly name: string; readonly id?: string; readonly email?: string }[] {
  const members = meeting.terms.members.filter(m => ownsAction(meeting, owners, m.name))
  const others = Object.keys(meeting.roll).filter(
    name => owners.some(o => folded(o) === folded(name)) && !members.some(m => m.name === name),
  )
  return [...members, ...others.map(name => ({ name }))]
}

/** Whether a person is among these owners, by name, post, organisation, or as one of a group. */
export const ownsAction = (meeting: Facts, owners: readonly string[], name: string): boolean =>
  shareAnsweredFor(meeting, owners, name) !== undefined
