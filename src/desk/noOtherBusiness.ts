import { way } from './decisionPassed.ts'
import { type Read, question } from './typed.ts'

const aob = '(?:a\\.?o\\.?c?\\.?b\\.?|any other (?:competent )?business)'
const none =
  '(?:none|nil|nothing(?: (?:raised|further|else|more|reported|to report|from anyone|today))*|no items?(?: raised)?|n/a|no(?:body|ne) had any(?:thing)?|not? any)'
/** "AOB: none", "nothing under AOB", "no other business". */
const forms = [
  new RegExp(`^(?:under |for |on |item \\d{1,2} )?${aob}\\s*[:,–—-]*\\s*(?:there (?:was|is) )?${none}[\\s.!]*$`, 'i'),
  new RegExp(
    `^(?:there (?:was|is|were|being) )?(?:${none}|no) (?:raised )?(?:(?:under|for|in|as|by way of) )?${aob}(?: (?:raised|today|this time|from (?:anyone|members)|items?))*[\\s.!]*$`,
    'i',
  ),
  /^(?:there (?:was|is|were) )?(?:no|nil) (?:any )?(?:further|other|more|additional) (?:items? of )?business(?: (?:was |were )?(?:raised|to (?:discuss|note|report)|today|from (?:anyone|members)))*[\s.!]*$/i,
]

/** Reads that nothing was raised under any other business: a note there. */
export function readNoOtherBusiness(said: string): Read {
  if (said.length > 100 || !forms.some(form => form.test(said))) return undefined
  return question('record it', [way('note under AOB: There was no other business.'), way(`note ${said}`)])
}
