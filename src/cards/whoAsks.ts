import { mayNotConduct } from '../meeting/authority.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type Actor, type Part, type TermsOfReference, conducts, memberActing } from '../meeting/termsOfReference.ts'
import { say } from './say.ts'

/** How far a partnership's meeting is: what help and greetings depend on, besides who asks. */
export const stages = [
  'no agenda',
  'agenda waits',
  'published',
  'in session',
  'adjourned',
  'closed',
  'confirmed',
] as const
/** One of them. */
export type Stage = (typeof stages)[number]

/** How far the meeting that is meant has come; none was called yet where there is none. */
export function stageOf(meeting: CalledMeeting | undefined): Stage {
  if (meeting === undefined || meeting.phase === 'discarded') return 'no agenda'
  if (meeting.phase === 'called') return 'agenda waits'
  return meeting.phase === 'closed' && meeting.confirmed !== undefined ? 'confirmed' : meeting.phase
}

/** What somebody may do: conduct the meeting, clerk it, take part as a member, or, being in the chat of a partnership that does not know them, only attend. */
export const roles = ['chair', 'clerk', 'member', 'guest'] as const
/** One of them; `chair` for whoever conducts and is no clerk. */
export type Role = (typeof roles)[number]

/** Somebody who asks for help or is greeted. */
export interface WhoAsks {
  readonly role: Role
  /** Their part in the partnership, as its terms have it; absent for a guest. */
  readonly part?: Part
  /** The numbers of the open actions they answer for. */
  readonly owes: readonly number[]
  readonly where: 'in the chat' | 'privately'
}

/** What somebody may do in a partnership now: by their part, or as the one who was put in the chair; a chair who hands an item over for an interest in it has a member's part in it. */
export function roleOf(terms: TermsOfReference, by: Actor, meeting?: CalledMeeting): Pick<WhoAsks, 'role' | 'part'> {
  const member = memberActing(terms, by)
  if (member === undefined) return { role: 'guest' }
  const { name, part } = member
  if (part === 'clerk') return { role: 'clerk', part }
  const chairs = conducts(part) || name === meeting?.elected
  const handsOver = meeting !== undefined && mayNotConduct(meeting, by) !== undefined
  return { role: chairs && !handsOver ? 'chair' : 'member', part }
}

/** What somebody is to the partnership, in its own terms: "chair of Riverside CSP". */
export function partInWords({ part = 'guest' }: { readonly part?: Part | 'guest' }, shortName: string): string {
  switch (part) {
    case 'chair':
      return say`chair of ${shortName}`
    case 'co-chair':
      return say`co-chair of ${shortName}`
    case 'vice-chair':
      return say`vice-chair of ${shortName}`
    case 'clerk':
      return say`clerk of ${shortName}`
    case 'member':
      return say`member of ${shortName}`
    case 'in attendance':
      return say`in attendance at ${shortName}`
    case 'guest':
      return say`a guest of ${shortName}`
  }
}
