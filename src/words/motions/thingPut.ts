import type { MotionOutcome } from '../../meeting/events.ts'

/** "Proposed and seconded", "A vote was taken on the budget": that there was one, and no more. */
const wasPut =
  /^(?:(?:it was |this was |the motion was )?(?:duly |formally )?(?:proposed|moved)(?:,| and)? seconded|(?:a |the )?vote (?:was |being )?(?:then )?taken(?: on [^.;:\n]{3,80})?)[\s.:]*$/i
/** The motion itself, by no name of its own. */
const ofAVote = /^(?:the |an? )?(?:motion|amendment|proposal|resolution|matter|question|recommendations?)\b/i
const thingPut =
  /^((?:the |an? |this |that )\p{L}[^.;:\n]{3,100}?) (?:was|were) (?:then |accordingly )?put to (?:the|a) vote(?:,? with the following (?:result|outcome)|,? as follows)?[\s.:]*$/iu
const itBecame =
  /^(?:(?:the|this|that) \p{L}{2,20}(?: \p{L}{2,20}){0,2}|it) (?:was|were) (?:therefore |accordingly |thus )?(not )?(?:agreed|carried|approved|adopted|accepted|passed)[\s.]*$/iu

/** "Against: 5" below "For: 3": one count. */
export const sideBelow = /\s*\n+\s*(?=(?:against|abst\p{L}*)\s*[:=–-]?\s*(?:\d{1,3}|none|nil)(?![\p{L}\d]))/giu

/** Whether a sentence says that something was moved and voted on, and nothing of what or how. */
export const saysItWasPut = (sentence: string): boolean => wasPut.test(sentence)

/** What was put to the vote, by a name of its own: of "The revised budget was put to the vote", "the revised budget". */
export function thingPutIn(sentence: string): string | undefined {
  const put = ofAVote.test(sentence) ? undefined : thingPut.exec(sentence)?.[1]
  return put === undefined ? undefined : `${put.charAt(0).toLowerCase()}${put.slice(1)}`
}

/** What became of what was put, where a sentence says only that: "The change was not agreed". */
export function becameOfIt(sentence: string): MotionOutcome | undefined {
  const found = itBecame.exec(sentence)
  return found === null ? undefined : found[1] === undefined ? 'carried' : 'lost'
}
