import { decisionVerbs } from '../../meeting/events.ts'
import { readVote } from '../line/votes.ts'
import { pleaseDo, slipLead, slipLeadThere } from '../line/slipInHaste.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const verb = `['"‘’“”]?(${decisionVerbs.join('|')})['"‘’“”]?`
const end = String.raw`(?: please| pls| instead)?[\s.]*$`
const only = '(?:(?:only|just|merely|simply|actually|really) )*'
const scrapThat = String.raw`(?:(?:scrub|scrap|scratch|strike|delete|ignore|cancel|bin|forget|no)(?: (?:that|this|it|the last)(?: (?:last )?(?:one|decision|line))?)?\s*[,.:;–—-]+\s*)?`
const thatOne = '(?:(?:that|it|this|(?:that|the|my) (?:last )?(?:one|decision|line|bit)) )?'
/** "in what I put about the centres", "on the centres": which decision is meant. */
const where = String.raw`(?:,? (?:(?:in|on|for|about|against|re) )+(?:(?:what i (?:put|wrote|typed|said)|my (?:line|note|entry)|the (?:line|note|entry|decision|one|bit|item|minute)|that (?:line|one)) (?:(?:on|about|for|re|recording) )?)?(\S[^\n;?!]{1,80}?))?`
/** The word that should not stand, the word that should, and what the decision is about: each form with where these stand in it. */
const ofVerbs: readonly (readonly [form: RegExp, was: number, now: number, about: number])[] = [
  // "scrub that, was not agreed, only noted"
  [
    new RegExp(
      `^${slipLead}${scrapThat}${thatOne}(?:(?:was|is|has been|should have been|we) )?(?:not|never|did not|nothing)(?: actually)? ${verb}\\s*[,;:–—-]*\\s+(?:(?:it|that|we|but)(?: was| is)? )*(?:was )?${only}${verb}(?: only)?${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "sorry, that was only noted, not agreed", "should be recommended, not resolved, on the slipway"
  [
    new RegExp(
      `^${slipLead}${scrapThat}(?:(?:that|it|this|(?:that|the|my) (?:last )?(?:one|decision|line|bit))(?:['’]s)? ?)?(?:(?:was|is|should (?:be|have been|read|say)|to read) )?${only}${verb}(?: only)?,? (?:and not|not|rather than|instead of) ${verb}${where}${end}`,
      'iu',
    ),
    2,
    1,
    3,
  ],
  // "please alter 'agreed' to 'noted' in what I put about the centres"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:alter|change|amend|correct|replace|swap|for)(?: the)? (?:word )?${verb},? (?:to(?: read| be| say)?|with|by|for|into|read) ${verb}${where}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "'agreed' should read 'noted'"
  [
    new RegExp(
      `^${slipLead}(?:the word )?${verb} (?:should|ought to|must|to) (?:be|read|say|have been|have read)(?: just| only)? ${verb}${where}${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
  // "make that noted"
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:make|change|alter|amend|put|switch)(?: (?:that|it|this|the last (?:one|decision)|that last one))(?: (?:to|down as|as|into))?(?: read)? ${verb}(?: only)?${where}${end}`,
      'iu',
    ),
    9,
    1,
    2,
  ],
  // "that was only noted"
  [
    new RegExp(
      `^${slipLead}(?:that|it|that last one|the last one) (?:was|is) (?:(?:only|just|merely) )${verb}${end}`,
      'iu',
    ),
    9,
    1,
    9,
  ],
]

const miscounted =
  '(?:(?:i |we )?(?:have )?mis-?(?:counted|count|heard)|re-?count(?:ed)?|(?:i |we )?counted again|wrong (?:count|numbers?|figures|tally))(?: (?:the )?votes?)?'
const theVote = '(?:the )?(?:vote|votes|count|tally|voting)(?: figures| numbers| count)?'
const shouldBe =
  '(?:was|were|is|should (?:be|read|have been|say|have read)|to read|ought to be)(?: (?:recorded|minuted|shown|counted) as)?'
const counted = String.raw`(\d{1,2}[^\n?!.]{1,60}?|for \d[^\n?!.]{3,60}?)`
const ofVotes: readonly RegExp[] = [
  new RegExp(
    `^${slipLead}${miscounted}\\s*[,;:.–—-]*\\s*(?:(?:it|that)(?:['’]s| was| is| should be) |${theVote} ${shouldBe} |make (?:it|that) )?${counted}${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}${theVote} (?:${shouldBe} )(?:actually )?${counted}(?:,? (?:and not|not|rather than|instead of) (\\d[^\\n?!]{1,40}?))?${end}`,
    'iu',
  ),
  new RegExp(
    `^(?:${slipLeadThere}|(?=(?:it|that) (?:was|should)))(?:(?:it|that)(?:['’]s| was| is| should (?:be|have been)) )?${counted}${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}${pleaseDo}(?:make|change) (?:it|that|the vote|the count)(?: to)? (\\d{1,2}\\s?[-–/]\\s?\\d{1,2}[^\\n?!]{0,30}?)${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}(?:(?:it|that)(?:['’]s| was| is| should (?:be|have been)) )?(\\d{1,2}[^\\n?!]{1,20}?),? (?:and not|not|rather than|instead of) (\\d{1,2}[^\\n?!]{1,20}?)${end}`,
    'iu',
  ),
]
const twoOrThree =
  /^(\d{1,2})(?: votes?)? ?(?:,|and|&|\/|v|to|[-–—]| (?=\d{1,2} \d)) ?(\d{1,2})(?: ?(?:,| (?=\d)|and|&|\/|with|[-–—]) ?(\d{1,2})(?: abst\w*)?)?$/i

const side = '(for|in favour|against|ag|abst\\w*|abs)'
const numberThenSide = new RegExp(`^(\\d{1,2})(?: votes?)? ${side}$`, 'i')
const sideThenNumber = new RegExp(`^(?:votes? )?${side}(?: (?:was|were|should be|is|are|to be))?:? (\\d{1,2})$`, 'i')
const sideOf = (word: string): 'for' | 'against' | 'abstained' =>
  /^ab/i.test(word) ? 'abstained' : /^ag/i.test(word) ? 'against' : 'for'

/** How many of one side there were, where only that is said again: "7 for", "abstentions were 2". */
export function sideSaid(
  words: string,
): { readonly side: 'for' | 'against' | 'abstained'; readonly votes: number } | undefined {
  const said = words.trim(),
    a = numberThenSide.exec(said),
    b = sideThenNumber.exec(said)
  if (a !== null) return { side: sideOf(a[2] ?? ''), votes: Number(a[1]) }
  return b === null ? undefined : { side: sideOf(b[1] ?? ''), votes: Number(b[2]) }
}

/** "the vote was 7 for not 6", "abstentions were 2 not 1", "make that 7 for". */
const ofOneSide = new RegExp(
  `^${slipLead}(?:${pleaseDo}make (?:it|that) |(?:${theVote}|it|that)(?:['’]s)? (?:${shouldBe} )?)?(\\d{1,2}(?: votes?)? ${side}|(?:votes? )?${side}(?: (?:was|were|should be|is|are|to be))?:? \\d{1,2})(?:,? (?:and not|not|rather than|instead of) (\\d{1,2})(?: ${side})?)?${end}`,
  'iu',
)

/** A count as it is said again: "6 and 1", "6-1-0", "6 for, 1 against". */
export function countSaid(words: string): { for: number; against: number; abstained: number } | undefined {
  const [, inFavour, against, abstained = '0'] = twoOrThree.exec(words.trim()) ?? []
  if (inFavour !== undefined) return { for: Number(inFavour), against: Number(against), abstained: Number(abstained) }
  const vote = /\bfor\b|\bfavour\b/i.test(words) && /\bagainst\b/i.test(words) ? readVote(words) : undefined
  return vote === undefined || vote.castingVote !== undefined || vote.named !== undefined ? undefined : vote
}

/** Reads that a decision is minuted with the wrong word, or its votes were counted wrong; whether there is such a decision, the record says. */
export function readSlipOfDecision(said: string): readonly SlipTyped[] {
  const slips: SlipTyped[] = []
  for (const [form, was, now, about] of ofVerbs) {
    const found = form.exec(said)
    if (found === null) continue
    const slip = {
      was: (found[was] ?? '').toLowerCase(),
      now: (found[now] ?? '').toLowerCase(),
      about: found[about] ?? '',
    }
    if (slip.was !== slip.now) slips.push({ kind: 'slip', of: 'verb', ...slip })
  }
  for (const form of ofVotes) {
    const [found, now = '', was = ''] = form.exec(said) ?? []
    if (found !== undefined && countSaid(now) !== undefined && (was === '' || countSaid(was) !== undefined))
      slips.push({ kind: 'slip', of: 'vote', was, now })
  }
  const [one, now = '', , , was = ''] = ofOneSide.exec(said) ?? []
  if (one !== undefined && sideSaid(now) !== undefined) slips.push({ kind: 'slip', of: 'vote', was, now })
  return slips
}
