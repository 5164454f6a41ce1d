import { refusals, type RefusalName } from './refusals.ts'

/** A no to a person: `because` names the rule, `sentence` tells them what to do. A breakage is thrown instead. */
export interface Refusal {
  readonly refused: true
  readonly because: RefusalName
  readonly sentence: string
  /** What the sentence names, in the order the rule gives it, so that it can be said in another language. */
  readonly words?: readonly unknown[]
  /** Where a name is what is asked about: the name as typed, those it could mean, and whether it could also be somebody else's. */
  readonly whom?: { readonly written: string; readonly names: readonly string[]; readonly orAsTyped: boolean }
}

/** What a command leads to: events in order, or a refusal that changes nothing. */
export type Outcome<E> = readonly E[] | Refusal

/** Refuses with the sentence that `refusals` has for this reason. */
export function refused<N extends RefusalName>(because: N, ...words: Parameters<(typeof refusals)[N]>): Refusal {
  const sentence = (refusals[because] as (...given: readonly unknown[]) => string)(...words)
  return { refused: true, because, sentence, words }
}

/** Whether an outcome is a refusal. */
export const isRefusal = (outcome: unknown): outcome is Refusal =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome
