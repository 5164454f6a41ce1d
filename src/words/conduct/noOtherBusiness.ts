import { way } from '../line/decisionPassed.ts'
import { type Read, question } from '../line/typed.ts'

const aob = '(?:a\\.?o\\.?c?\\.?b\\.?|any other (?:competent )?business)'
const none =
  '(?:none|nil|nowt|(?:nothing|nowt)(?: (?:raised|further|else|more|reported|to report|from anyone|today))*|no items?(?: raised)?|n/a|no(?:body|ne) had any(?:thing)?|not? any)'
/** "AOB: none", "nothing under AOB", "no other business". */
const forms = [
  new RegExp(`^(?:under |for |on |item \\d{1,2} )?${aob}\\s*[:,–—-]*\\s*(?:there (?:was|is) )?${none}[\\s.!]*$`, 'i'),
  new RegExp(
    `^(?:there (?:was|is|were|being) )?(?:${none}|no) (?:raised )?(?:(?:under|for|in|as|by way of) )?${aob}(?: (?:raised|today|this time|from (?:anyone|members)|items?))*[\\s.!]*$`,
    'i',
  ),
  /^(?:there (?:was|is|were) )?(?:no|nil) (?:any )?(?:further|other|more|additional) (?:items? of )?business(?: (?:was |were )?(?:raised|to (?:discuss|note|report)|today|from (?:anyone|members)))*[\s.!]*$/i,
]

/** "nothing else from anyone", "nobody has anything": the same, where it is said at the end of a meeting. */
const nothingElse =
  /^(?:(?:is )?there (?:is |was |being )?|(?:any|got) )?(?:nothing|anything|nobody|no ?one|nowt)(?: (?:else|further|more|other|has anything|had anything))*(?: (?:from|to (?:add|raise|discuss)|under|for|raised|came up)(?: (?:anyone|anybody|everyone|you|me|members|aob|any other business|other business))?)*$/i

/** Whether words say that there was no other business. */
export const isNothingElse = (said: string): boolean =>
  said.length < 100 && (nothingElse.test(said) || forms.some(form => form.test(said)))

/** Reads that nothing was raised under any other business: a note there. */
export function readNoOtherBusiness(said: string): Read {
  if (said.length > 100 || !forms.some(form => form.test(said))) return undefined
  return question('record it', [way('note under AOB: There was no other business.'), way(`note ${said}`)])
}
