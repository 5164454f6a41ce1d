import { pleaseDo, slipLead } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const notName =
  'that|this|it|i|we|you|they|he|she|not|no|for|to|the|an?|just|only|now|all|yes|ok|me|my|his|her|us|one|some|any|more|date|note|next|back|in|on|with'
const word = String.raw`(?!(?:${notName})\b)\p{L}[\p{L}.’'-]*`
const one = `(?:the )?${word}(?: (?!(?:not|is|to|will|was|should|and|for|can|has|as|too|also|on|in|into|down|off|from|with|please|pls)\\b)\\p{L}[\\p{L}.’-]*){0,2}?`
const names = `(${one}(?:(?:,? and |, ?| ?[&/] ?)${one}){0,3}?)`
const thatOne =
  '(?:(?:that|this|it|the last)(?: (?:last )?(?:one|action|task|job|point))?|the (\\S[^\\n,;:?!]{1,60}?)(?: (?:one|action|task|job))?)'
const too = '(?: (?:as well|too|also))'
const end = String.raw`(?:,? (?:please|pls|thanks|sorry|instead|now))*[\s.!]*$`
const begin = `^(?:(?:oh|ah|ok|okay|and|also|plus|sorry|actually|yes|forgot)[,.]? ){0,4}`

/** "that one's A as well as B", "that should be A too" */
const ofThatOne = new RegExp(
  `${begin}${thatOne}(?:['’]?s| is| was| should be| should have been| goes to| needs)(?: for| with)? ${names}${too}(?: as [^\\n?!]{2,60})?${end}`,
  'iu',
)
/** Who is to do an action as well, where it is said which. */
const alsoOn: readonly RegExp[] = [
  // "oh and A as well on that one", "A too on the lamps"
  new RegExp(`${begin}${names}${too}(?: (?:on|for|in|to))? ${thatOne}${end}`, 'iu'),
  // "add A to that one", "put A on that too", "include A in the lamps action"
  new RegExp(
    `${begin}${slipLead}${pleaseDo}(?:add|include|put|join|stick|bring|get|have) ${names}(?: in| down)? (?:to|on|in|into|onto|for|with) ${thatOne}${too}?${end}`,
    'iu',
  ),
  // "A's on that one as well", "A is doing that too"
  new RegExp(
    `${begin}${names}(?:['’]?s| is| are| to be| should be| needs to be)? (?:on|in|doing|for|helping with|part of|down for) ${thatOne}${too}${end}`,
    'iu',
  ),
  // "also A for the lamps one", "plus A on that"
  new RegExp(`^(?:oh,? )?(?:and|also|plus|with|&|\\+),? ${names} (?:on|for|in) ${thatOne}${too}?${end}`, 'iu'),
  ofThatOne,
  // "A to help with that one too"
  new RegExp(
    `${begin}${names} (?:to|will|can|is to) (?:help|support|assist|join|work)(?: them)?(?: with| on| in)? ${thatOne}${too}?${end}`,
    'iu',
  ),
]
/** "A, B and C on that": all of whose it is. */
const allOnThat = new RegExp(
  `${begin}(${one}(?:(?:,? and |, ?| ?[&/] ?)${one}){1,3})(?:['’]?s| is| are)? (?:on|for|doing) ${thatOne}${end}`,
  'iu',
)
/** Who is to do what was recorded last as well. */
const alsoLast: readonly RegExp[] = [
  new RegExp(`${begin}${names}${too}${end}`, 'iu'),
  new RegExp(`^(?:oh,? )?(?:and|plus|&|\\+|add),? ${names}${too}?${end}`, 'iu'),
]
/** Who is not to do an action after all, where others are. */
const off: readonly RegExp[] = [
  new RegExp(
    `^${slipLead}${pleaseDo}(?:take|leave|drop|remove|strike|cross) ${names} (?:off|out of|from|out) ${thatOne}${end}`,
    'iu',
  ),
  new RegExp(`^${slipLead}(?:actually )?not ${names} (?:on|for) ${thatOne}${end}`, 'iu'),
]

/** Reads that somebody more has an action that stands, or one of several has it no more; whether there is such an action, the record says. */
export function readSlipOfOwners(said: string): readonly SlipTyped[] {
  if (said.length > 140 || /\b(?:present|apologies|apols|absent|joined|left|here|interest|item \d)\b/i.test(said))
    return []
  const slips: SlipTyped[] = []
  for (const form of [...alsoOn, allOnThat]) {
    const found = form.exec(said)
    if (found === null) continue
    const [first = '', second = ''] = form === ofThatOne ? [found[2], found[1]] : [found[1], found[2]]
    slips.push({ kind: 'slip', of: 'owner added', was: '', now: first, about: second })
  }
  for (const form of off) {
    const found = form.exec(said)
    if (found !== null)
      slips.push({ kind: 'slip', of: 'owner dropped', was: found[1] ?? '', now: '', about: found[2] ?? '' })
  }
  for (const form of alsoLast) {
    const found = form.exec(said)
    if (found !== null) slips.push({ kind: 'slip', of: 'owner added', was: '', now: found[1] ?? '' })
  }
  return slips
}
