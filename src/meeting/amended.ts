import type { Asked } from './commands.ts'
import type { CalledMeeting } from './meeting.ts'
import type { TermsSetInTeams } from './partnership.ts'
import { type Worded, worded } from './worded.ts'

/** What a clerk's change of the terms comes to: what is set, in words for the list of changes; a refusal; or nothing, since it is so already. */
export type TermsAmended =
  | { readonly kind: 'set'; readonly set: TermsSetInTeams; readonly what: Worded }
  | { readonly kind: 'refused'; readonly why: Worded }
  | { readonly kind: 'as it was' }

/** Who changes the terms, and the partnership's meetings that are not closed yet: their records know people by name. */
export interface Amending {
  readonly asked: Asked
  readonly meetings: readonly CalledMeeting[]
  /** The names and short names of the other partnerships. */
  readonly namesTaken?: readonly string[]
}

/** Why a form is not taken as it is: what it changes was changed by somebody else since it was opened. */
export const changedMeanwhile: Worded = worded`Somebody else has changed this since you opened it. What you filled in is still here: press again to put it in the place of theirs.`

/** A change that cannot be made, and why. */
export const refused = (why: Worded): TermsAmended => ({ kind: 'refused', why })

/** Whether two values say the same, key by key in the same order. */
export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** A key with its value, where there is one. */
export const some = <K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }
