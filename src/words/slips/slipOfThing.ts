import { pleaseDo, slipLead } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const end = String.raw`(?:,? (?:please|pls|sorry|instead|now|i think|as per the (?:paper|report)))*[\s.!]*$`
/** What is meant, by words that stand in the record beside what is to be put right: "priority 2", "shop theft", "the wards". */
const thing = String.raw`(?:the )?(?!(?:that|this|it|i|we|you|he|she|they|not|there|and|but)\b)(\p{L}[^\n,;:?!"“”]{1,60}?)`
const is = '(?:(?:should|ought to|shd|needs to) (?:have )?(?:be|been|read|say|said)|is|was|are|were|stands at)'
const few = String.raw`([^\n;?!"“”]{1,80}?)`
const figured = String.raw`([^\n;:?!"“”\d]{0,80}\d[^\n;?!"“”]{0,60}?)`
const not = ',? (?:and not|not|rather than|instead of) '

/** "priority 2 should be 34 to 29 per cent not 27", "priority 2: amber, not green": of what, what should stand, and what does. */
const notThat: readonly RegExp[] = [
  new RegExp(String.raw`^${slipLead}${thing} ${is} ${few}${not}${few}${end}`, 'iu'),
  new RegExp(String.raw`^${slipLead}${thing}(?::| [–—-])\s+${few}${not}${few}${end}`, 'iu'),
]
/** "change 37 to 39 in priority 2": what stands, what should, and of what. */
const changedIn = new RegExp(
  String.raw`^${slipLead}${pleaseDo}(?:change|amend|alter|correct|replace|swap|for) (?:the )?${few} (?:to|with|by|for|into|read) ${few} (?:in|for|on|under|at) ${thing}${end}`,
  'iu',
)
/** "priority 2 should be 29 per cent": a thing with a number of its own, and the figure it should have. */
const ofNumbered = new RegExp(
  String.raw`^${slipLead}(?:the )?(\p{L}[^\n,;:?!"“”\d]{1,40}? \d{1,3}[a-z]?)(?: ${is}|:| [–—-]) ([£$€]?\d[^\n;:?!"“”]{0,40}?)${end}`,
  'iu',
)
/** "sorry, referrals fell from 34 to 29 per cent": the sentence once more, with one figure of it another. */
const saidAnew = new RegExp(
  String.raw`^(?:sorry|correction|slip|oops|apologies|my mistake|wait|no)\s*[,:;–—-]?\s+${figured}${end}`,
  'iu',
)

/**
 * Reads what puts something right by naming what it is of: "sorry, priority 2 should be 34 to 29 per cent not 27". Whether anything recorded has both, the
 * record says.
 */
export function readSlipOfThing(said: string): readonly SlipTyped[] {
  if (said.length > 200) return []
  const slips: SlipTyped[] = []
  for (const form of notThat) {
    const [, about = '', now = '', was = ''] = form.exec(said) ?? []
    if (about !== '') slips.push({ kind: 'slip', was, now, about })
  }
  const [, stands = '', should = '', where = ''] = changedIn.exec(said) ?? []
  if (where !== '') slips.push({ kind: 'slip', was: stands, now: should, about: where })
  const [, numbered = '', figure = ''] = ofNumbered.exec(said) ?? []
  if (numbered !== '' && !/\bnot\b/i.test(figure)) slips.push({ kind: 'slip', was: '', now: figure, about: numbered })
  const anew = saidAnew.exec(said)?.[1] ?? ''
  if (anew.split(/\s+/).length > 3 && !/\bnot\b/i.test(anew))
    slips.push({ kind: 'slip', was: '', now: anew, about: '' })
  return slips
}

/** Whether words before "should be" name a thing by its number, which is no figure of it: "priority 2 should be 29 per cent". */
export const isThingWithFigure = (was: string, now: string): boolean =>
  /^\p{L}[^\d]*\d{1,3}[a-z]?$/iu.test(was.trim()) && /^[£$€]?\d/.test(now.trim())
