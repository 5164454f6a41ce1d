import { countIn } from '../line/countInWords.ts'
import { way } from '../line/decisionPassed.ts'
import { type Read, command, question } from '../line/typed.ts'
import { readVoteTyped } from './voteTyped.ts'

const count = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|no)'
const inFavour = new RegExp(
  `\\b${count} (?:(?:members?|votes?|people) )?(?:(?:were|was|voted|cast|in|for) ){0,2}(?:in favour|for)\\b|\\b(?:for|in favour)\\s*[:=–-]?\\s*${count}\\b`,
  'i',
)
const against = new RegExp(
  `\\b${count} (?:(?:members?|votes?|people) )?(?:(?:were|was|voted|cast) ){0,2}against\\b|\\bagainst\\s*[:=–-]?\\s*${count}\\b`,
  'i',
)
const abstained = new RegExp(
  `\\b(?:with )?${count} (?:(?:members?|people) )?(?:abstain(?:ed|ing)|abstentions?)\\b|\\babst(?:ain\\p{L}*|entions?)?\\s*[:=–-]?\\s*${count}\\b`,
  'iu',
)
const each = new RegExp(
  `\\b${count} (?:votes? )?(?:each(?: way)?|apiece|votes? (?:on )?(?:each|either) (?:side|way))\\b|\\b(?:tied|equal|level|split|drawn)(?: at)? (\\d{1,2}) ?(?:[-–:]|to|all) ?(?:\\d{1,2})?`,
  'i',
)
const scored = /\b(\d{1,2}) ?(?:[-–:]| to ) ?(\d{1,2})\b/
/** "The Chair used his casting vote in favour of the recommendation": which way, and for what. */
const cast =
  /\b(?:the )?(?:vice-)?(?:chair(?:man|woman|person)?|convener|(?:cllr|dr|mr|mrs|ms|supt)\.? \p{L}+|he|she)(?: (?:then|therefore|accordingly|having|duly))? (?:used|exercised|gave|cast|casting|using|exercising)(?: (?:his|her|their|the|a))? (?:(?:second (?:or|and) )?casting|second) vote,? (in favour|for|in support|against)(?: of)?(?: (?!(?:and|so|but|which|where\p{L}*|thus|therefore)\b)(?:the )?(it|this|that|motion|proposal|amendment|recommendations?|[\p{L}\d][^.,;\n]{2,100}?))?(?=[\s.,;]|$)(?:[\s.,;]+(?:and |so )?(?:(?:it|the (?:motion|proposal|recommendations?)|this) )?(?:was |were )?(?:therefore |accordingly |thus |duly )*(?:carried|lost|agreed|approved|passed|defeated|fell))?[\s.]*$/iu

const numberOf = (m: RegExpExecArray | null): number | undefined => {
  const said = m?.[1] ?? m?.[2]
  return said === undefined
    ? undefined
    : /^(?:no|none)$/i.test(said)
      ? 0
      : /^\d/.test(said)
        ? Number(said)
        : countIn(said)
}

/** Reads a count that was even and how the chair's casting vote went, of whatever was moved: decided or lost by it. */
export function readCastOneWay(said: string): Read {
  if (said.length > 400 || !/\b(?:casting|second) vote\b/i.test(said)) return undefined
  const m = readVoteTyped(said, true) === undefined ? cast.exec(said) : null
  if (m === null) return undefined
  const before = said.slice(0, m.index),
    both = numberOf(each.exec(before)),
    [, one, two] = scored.exec(before) ?? []
  const yes = both ?? numberOf(inFavour.exec(before)) ?? (one === undefined ? undefined : Number(one)),
    no = both ?? numberOf(against.exec(before)) ?? (two === undefined ? undefined : Number(two))
  if (yes === undefined || no === undefined || yes !== no) return undefined
  // What else is said before the count is more than this reads.
  if (before.split(/\s+/).length > 24) return undefined
  const side = /^against$/i.test(m[1] ?? '') ? 'against' : 'for',
    what = (m[2] ?? '').trim()
  const voted = `for ${yes}, against ${no}, abstained ${numberOf(abstained.exec(before)) ?? 0}, casting vote ${side}`
  // Of nothing by its name it is the vote on what was moved.
  if (/^(?:it|this|that|motion|proposal|recommendations?|amendment|)$/i.test(what))
    return command({
      type: 'RecordVote',
      ...(/^amendment$/i.test(what) ? { amendment: true } : {}),
      outcome: side === 'for' ? 'carried' : 'lost',
      vote: { for: yes, against: no, abstained: numberOf(abstained.exec(before)) ?? 0, castingVote: side },
    })
  const note = way(`note ${said}`)
  if (side === 'against') return question('record it', [way(`motion lost: the ${what} (${voted})`), note])
  const text = `that ${/^(?:an?|option|recommendation|plan)\b/i.test(what) ? '' : 'the '}${what} be approved`
  return question('record it', [way(`resolved: ${text} (${voted})`), way(`agreed: ${text} (${voted})`), note])
}
