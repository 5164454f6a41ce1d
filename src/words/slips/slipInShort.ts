import { pleaseDo, slipLead } from '../line/slipInHaste.ts'
import { isThingWithFigure } from './slipOfThing.ts'
import type { SlipTyped } from '../line/slipTyped.ts'

const end = String.raw`(?:,? (?:please|pls|instead|now|though|sorry))*[\s.!]*$`
/** "apologies A" is somebody's who is not there. */
const sorryThen = '(?:sorry|oops|whoops|correction|slip|wait|actually|my mistake)\\s*(?:[,:;–—-]\\s*)?(?<=[\\s])'
const instead = ',? (?:and not|not|instead of|rather than) '
const aName = String.raw`(?:the )?(?!(?:that|this|it|i|we|you|they|he|she|not|no|for|to|the|a|an|just|only|now|all|yes|ok)\b)\p{L}[\p{L}.’-]*(?: (?!(?:not|is|are|to|will|was|were|should|and|for|can|has|have|had|be|been)\b)\p{L}[\p{L}.’-]*){0,2}?`
const theirs = `(${aName})(?:['’]s)?`
const does =
  "(?:['’]s| is| will be)? ?(?:doing|taking|leading(?: on)?|to do|has|have|will do|owns|is for)(?: (?:it|that|this|the \\p{L}+))?"
const that = '(?:that|this|it)(?: (?:last )?(?:one|action))?'

/** Whose an action is, of the one that stands: each form with where these stand in it. */
const ofOwners: readonly (readonly [form: RegExp, now: number, was: number, about?: number])[] = [
  // "not A, he's away. B to do the budget"
  [
    new RegExp(
      `^${slipLead}not ${theirs}(?:\\s*[,;–—-]\\s*[^.;\\n]{2,60}?)?[.;,]\\s+(?:so )?(${aName}) (?:to|will|is to|is going to|is) (\\S[^\\n?!]{1,80}?)${end}`,
      'iu',
    ),
    2,
    1,
    3,
  ],
  // "A can't do it, B will"
  [
    new RegExp(
      `^${slipLead}(${aName}) (?:can['’]?t|cannot|can not|won['’]t|is unable to) (?:do|make|take) (?:it|that|this)\\s*[,;–—-]?\\s+(?:so )?(${aName})(?: (?:will|to|can|is)(?: (?:do|doing|taking) (?:it|that|this))?(?: instead)?)?${end}`,
      'iu',
    ),
    2,
    1,
  ],
  // "not A, B", "not A - B's doing it"
  [
    new RegExp(
      `^${slipLead}(?:(?:it|that)(?:['’]s| is| was) )?not ${theirs}\\s*[,;–—-]\\s*(?:(?:it|that)(?:['’]s| is) |but )?(?:for )?(${aName})(?:['’]s)?(?:${does})?${end}`,
      'iu',
    ),
    2,
    1,
  ],
  // "B not A", "that's for B, not A", "B's action not A's"
  [
    new RegExp(
      `^${slipLead}(?:(?:${that}(?:['’]?s| is| was| should be| should have been)?|should be|should have been|i meant|make (?:that|it)) )?(?:for |with |to )?(${aName})(?:['’]s)?(?: (?:action|one|job|task))?(?: to do)?${instead}(?:for )?${theirs}(?: (?:action|one))?${end}`,
      'iu',
    ),
    1,
    2,
  ],
  // "that was an action for B"
  [
    new RegExp(
      `^${slipLead}(?:that|this|it)(?:['’]?s| is| was| should be| should have been) (?:an?|the) (?:action|task|job) (?:for|on) (${aName})${end}`,
      'iu',
    ),
    1,
    9,
  ],
  // "wrong person - B"
  [
    new RegExp(
      `^${slipLead}wrong (?:person|name|owner|one)\\s*[,;:–—-]+\\s*(?:(?:it|that)(?:['’]?s| is| should be) |should be )?(?:for )?(${aName})${end}`,
      'iu',
    ),
    1,
    9,
  ],
  // "that one's B's", "should be B", "I meant B", "make that B", "wrong person, it's B"
  [
    new RegExp(
      `^(?:${slipLead}(?:wrong (?:person|name|owner|one)\\s*[,;:–—-]*\\s+)?(?:${that}(?:['’]?s| is| should be| should have been| goes to| needs to be)(?: for| with| down to)?|should (?:be|have been)|i meant|meant|make (?:that|it)|(?:the )?owner(?: is)?)|${sorryThen}(?:for )?) ?(${aName})(?:['’]s)?(?: (?:action|one|to do))?${end}`,
      'iu',
    ),
    1,
    9,
  ],
]

const day = String.raw`(?:by |on )?((?!(?:to|not)\b)(?=[^\n,;?!]{0,24}(?:\d|next|end of|week|month|meeting|mtg|mon|tue|wed|thu|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[^\n,;?!]{2,40}?)`
const notThen = `(?:${instead}(?:by |on )?(\\S[^\\n,;?!]{0,30}?))?`
/** "…, Tom's away", "… as Tom is away": why, which stands in nothing recorded. */
const why = String.raw`(?:(?:\s*[,;]\s*|\s+[–—-]\s+|,? (?:as|because|since|now that) )[^\n?!]{2,80})?`
/** Of what was recorded last, by words that can be of nothing else. */
const thatAction = '(?:that|this|the)(?: last)? (?:one|action)'
const date = '(?:due date|target date|deadline|date|due)'
/** By when the action that stands is to be done. */
const ofTimes: readonly RegExp[] = [
  new RegExp(
    `^${slipLead}${pleaseDo}(?:change|amend|move|alter|correct|make|put|set|push|extend) (?:the )?${date}(?: (?:on|of|for) ${that})?(?: back| out)? (?:to|as|until) ${day}${notThen}${end}`,
    'iu',
  ),
  new RegExp(
    `^${slipLead}(?:the |that |its )?${date}(?: (?:for|on|of) ${that})?(?: (?:is|was|should (?:be|read|say|have been)|to be|now|is now|changed to|moved to))?:? ${day}${notThen}${end}`,
    'iu',
  ),
  new RegExp(`^${slipLead}${pleaseDo}put ${day} (?:on|against|for) ${that}${end}`, 'iu'),
  new RegExp(`^${slipLead}${pleaseDo}make ${that} (?:due )?${day}${notThen}${why}${end}`, 'iu'),
  // "that one to 18 December, A's away", "change that action to the 18th"
  new RegExp(
    `^${slipLead}${pleaseDo}(?:(?:change|amend|move|put|set|push|extend) )?${thatAction}(?: back| out)?(?: (?:to|as|until))? (?:by |due )?${day}${notThen}${why}${end}`,
    'iu',
  ),
  new RegExp(`^${slipLead}${that}(?:['’]?s| is| should be)(?: now)? due(?: now)? ${day}${notThen}${end}`, 'iu'),
]

const clock = String.raw`(\d{1,2}(?:[.:h]?\d{2})(?:\s?(?:am|pm|hrs))?)`
const came = '(?:was|came(?: in)?|arrived|joined|left|went|got (?:here|in)|is)(?: in| at| actually| really)*'
/** When somebody came or went. */
const ofMoves: readonly (readonly [form: RegExp, who: number, now: number, was: number])[] = [
  [new RegExp(`^${slipLead}(${aName}) ${came} ${clock}${instead}(?:at )?${clock}${end}`, 'iu'), 1, 2, 3],
  [
    new RegExp(
      `^(?:${sorryThen}(${aName}) ${came}|${slipLead}(${aName}) (?:was|is|should be)(?: actually| really| in fact| in| at)*) ${clock}${end}`,
      'iu',
    ),
    1,
    3,
    9,
  ],
  [
    new RegExp(
      `^${slipLead}(?:(?:that|it|the time|time|(?:arrival|departure)(?: time)?)(?: (?:was|is|should be|should have been|shd be))) ()(?:at )?${clock}(?:${instead}${clock})?${end}`,
      'iu',
    ),
    1,
    2,
    3,
  ],
]

const few = String.raw`(['"‘“]?[\p{L}£][^\n,;:?!.]{0,60}?['"’”]?)`
/** Words for words, which the record has or has not. */
const ofWords: readonly (readonly [form: RegExp, was: number, now: number])[] = [
  [new RegExp(`^${slipLead}not ${few}, (?:but )?${few}${end}`, 'iu'), 1, 2],
  [
    new RegExp(
      `^${slipLead}(?:that|it|this) (?:should|ought to|was meant to) (?:have )?(?:be|been|read|say|said) ${few}(?:,? and not|,? not|,? instead of|,? rather than) ${few}${end}`,
      'iu',
    ),
    2,
    1,
  ],
  [
    new RegExp(
      `^${slipLead}(?:the word )?${few} (?:should|ought to|was meant to) (?:have )?(?:be|been|read|say) ${few}${end}`,
      'iu',
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^${slipLead}${pleaseDo}(?:change|amend|alter|swap|replace|correct) ${few} (?:to|with|for|by|into) ${few}${end}`,
      'iu',
    ),
    1,
    2,
  ],
]
const unquoted = (words: string) => words.replace(/^['"‘“]|['"’”]$/g, '').trim()

/** Reads what puts something right in a few words: "B not A", "deadline is 22 Jan", "A was 14.12"; whether anything recorded has what it would change, the record says. */
export function readSlipInShort(said: string): readonly SlipTyped[] {
  if (said.length > 160) return []
  const slips: SlipTyped[] = []
  const due = ofTimes.map(form => form.exec(said)).find(found => found !== null)
  if (due !== undefined && due !== null)
    slips.push({ kind: 'slip', of: 'due', was: due[2] ?? '', now: due[1] ?? '', about: 'that action' })
  for (const [form, who, now, was] of ofMoves) {
    const found = form.exec(said)
    if (found === null) continue
    const person = (found[who] ?? found[2] ?? '').trim()
    slips.push({
      kind: 'slip',
      was: found[was] ?? '',
      now: `${/\d/.test(person) ? '' : person} at ${found[now] ?? ''}`.trim(),
    })
  }
  for (const [form, now, was, about = 9] of ofOwners) {
    const found = form.exec(said)
    if (found === null) continue
    const owner = { kind: 'slip', of: 'owner', was: found[was] ?? '', now: found[now] ?? '' } as const
    if (found[about] !== undefined) slips.push({ ...owner, about: found[about] })
    slips.push({ ...owner, about: '' })
  }
  for (const [form, was, now] of ofWords) {
    const found = form.exec(said)
    if (found !== null && !isThingWithFigure(found[was] ?? '', found[now] ?? ''))
      slips.push({ kind: 'slip', was: unquoted(found[was] ?? ''), now: unquoted(found[now] ?? '') })
  }
  return slips
}
