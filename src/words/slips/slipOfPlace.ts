import { itemNumber } from '../line/asSaid.ts'
import { pleaseDo, slipLead } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const noun = '(?:one|note|point|line|action|decision|entry|comment|bit|bullet)'
const what = String.raw`(?:that|this|it|(?:that|the|my|this) (?:last |previous |latest )?${noun}(?: (?:on|about|from|re) (?<about>\S[^\n;:?!]{1,60}?))?|(?:that|the|my) (?<before>\S[^\n;:?!]{1,40}?) ${noun}|(?:that|the) last|what i just (?:put|typed|wrote|said))`
const item = `(?:(?:agenda )?item (?<item>${itemNumber})|(?<bare>\\d{1,2}[a-z]?)(?=,? not(?: under| in)? (?:item )?\\d))`
const end = String.raw`(?: please| pls| instead| really| not(?: under| in)? (?:this|here|this one|item \S{1,6}|\d{1,2}))?(?:,? (?:please|not this one|not here))?[\s.]*$`
const forms: readonly RegExp[] = [
  new RegExp(
    `^${slipLead}${pleaseDo}(?:move|put|shift|transfer|stick|pop|file|record|have|re-?file) ${what}(?: back| over| down)? (?:to|under|in|into|against|on|with) ${item}${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}${what}(?:['’]s| (?:is|was))?(?: (?:should|ought to|needs to) (?:be|go|have been|have gone|sit|stand|come)| (?:belongs|goes|was meant|is meant|meant))?(?: (?:moved|recorded|minuted|filed))? (?:for|to|under|in|into|against|on|with) ${item}${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}wrong (?:item|place|heading|one)\\s*[,;:.–—-]*\\s*(?:(?:that|it|this)(?: last one)?(?:['’]s| (?:is|was|belongs|goes|should be|should go|should have been))? )?(?:(?:for|to|under|in|into|against) )?${item}${end}`,
    'iu',
  ),
]

/** Reads that what was recorded last belongs under another item: "move that last one to item 5". */
export function readSlipOfPlace(said: string): SlipTyped | undefined {
  for (const form of forms) {
    const found = form.exec(said)
    if (found === null) continue
    const { about, before, item: named, bare } = found.groups ?? {}
    return { kind: 'slip', of: 'item', was: '', now: (named ?? bare ?? '').trim(), about: about ?? before ?? '' }
  }
  return undefined
}
