import { deferral } from './whyPutOff.ts'
import type { Way } from '../line/typed.ts'

/** Why an item goes no further today. */
const stuck =
  /\b(?:no (?:agreement|consensus|decision|figures|papers?|reports?|time|quorum|numbers|costs?|answer|majority)|could(?:n['’]?t| not)|can(?:['’]?t|not)|not (?:agreed|ready|available|enough|in a position|quorate)|unable|missing|waiting|awaiting|out of time|r[au]n out|split|disagree\w*|stuck|deadlock\w*|late|ill|sick|away|absent|not here|more (?:work|info|information|detail|time|figures)|needs?|nobody|still)\b/i
const puts =
  '(?:defer(?:red|ring)?|hold(?:ing)? (?:it |this |that |the decision )?over|held over|(?:to be )?put(?:ting)? (?:it |this |that |the decision )?(?:off|back)|carr(?:y|ying|ied) (?:it |this |that )?(?:over|forward|fwd)|com(?:e|ing) back to (?:it|this|that|us)|bring(?:ing)? (?:it|this|that) back|to come back|postpon(?:e|ed|ing)|park(?:ed|ing)?|pick(?:ing)? (?:it|this|that) up(?: again)?|leav(?:e|ing) (?:it|this|that)(?= (?:to|till?|until|for)))'
const form = new RegExp(
  `^([^\\n]{6,200}?)(?:[,;.]\\s+|\\s[-–—]\\s|\\s+(?=(?:so|and|therefore)\\b))(?:(?:so|and|we|we['’]ll|we will|will|to|it|this|that|is|was|be|been|therefore|agreed|item|matter|decision|the|let['’]?s|have|has|had|now) )*${puts}(?: it| this| that| the (?:matter|item|decision|whole thing))?((?: (?:to|until|till|in|at|for|back to)\\b[^\\n]{0,80})?)[\\s.]*$`,
  'i',
)

/** "No agreement on the split so no decision, defer to next meeting": the item being taken is put off, with why before it and until when behind. */
export function itselfPutOff(said: string): readonly Way[] {
  const [, why = '', until = ''] = said.length > 300 || /\bitems? \d/i.test(said) ? [] : (form.exec(said) ?? [])
  if (why === '' || !stuck.test(why)) return []
  return [deferral(undefined, `${until.trim().replace(/^(?:in|at|for|back to) /i, 'to ')} because ${why}`.trim())]
}
