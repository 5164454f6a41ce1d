import { countIn } from './countInWords.ts'
import { votesInEnglish } from './welshTyped.ts'
import type { Vote } from '../../meeting/events.ts'
import { otherManner } from './votedHow.ts'

/** Who proposed and seconded a decision, how it was voted, and the text without them. */
export interface DecisionSaid {
  readonly text: string
  readonly proposer?: string
  readonly seconder?: string
  readonly vote?: Vote
  /** How it was decided, where nobody counted: "unanimously", "nem con", "with one abstention". */
  readonly how?: string
}

const number = (text: string, form: RegExp): number | undefined => {
  const m = form.exec(text)
  if (m === null) return undefined
  const said = m[1] ?? m[2] ?? ''
  return /^\d/.test(said) ? Number(said) : 0
}
/** A number of votes; "none against" is none. */
const n = '\\d+|none|no|nil|nobody'
const votesFor = new RegExp(
  `\\b(?:for|in favour)[:=\\s]+(${n})\\b|\\b(${n})\\s+(?:members? )?(?:votes? )?(?:for|in favour)\\b`,
  'i',
)
const votesAgainst = new RegExp(`\\bagainst[:=\\s]+(${n})\\b|\\b(${n})\\s+(?:members? )?(?:votes? )?against\\b`, 'i')
const abstentions = new RegExp(
  `\\b(?:abstain(?:ed|ing|s)?|abstentions?|abst?n?s?\\.?)[:=\\s]+(${n})\\b|\\b(${n})\\s+(?:members? )?(?:abstained|abstaining|abstentions?|abstains?|abst?n?s?)\\b`,
  'i',
)

const side = '(?:for|in favour|against|abstain(?:ed|ing|s)?|abstentions?|abst?n?s?)'
const sideFirst = new RegExp(`\\b${side}[:=\\s]+(?:${n})\\b`, 'gi')
const numberFirst = new RegExp(`\\b(?:${n})\\s+(?:members? )?(?:votes? )?${side}\\b`, 'gi')

/** Counts in a row with nothing between them, "for 3 against 1 abstain 0", set apart: each number belongs to the side that the first of them does. */
const setApart = (text: string): string =>
  text.replace(/[^,;.\n]+/g, row => {
    const a = row.search(sideFirst),
      b = row.search(numberFirst)
    if (a < 0 || b < 0) return row
    return row.replace(a < b ? sideFirst : numberFirst, '$&,')
  })

/** "by 5 votes to 1, with one abstention": what stands behind the count. */
const withAbstentions =
  /(?:,? (?:and|with) |[,(]\s*)(\w{1,6}|\d{1,3}) (?:abstentions?|abst?n?s?|abstained|abstaining)\W*$/i
/** How many abstained, where it is said in figures or in a word behind the count. */
export const abstainedIn = (said: string): number => {
  const words = withAbstentions.exec(said.slice(-60))?.[1]
  return (words === undefined ? undefined : countIn(words)) ?? number(said, abstentions) ?? 0
}

/** "by seven votes to one": the same in words, where a score alone can be meant. */
const scoreInWords =
  /\b(?:by|carried|lost|passed|vote[ds]?)[\s:,]+(\p{L}{3,6})(?: votes?)? to (\p{L}{3,6})(?: votes?)?\W*$/iu
const scoreInFigures = (text: string): string => {
  const [whole, won = '', lost = ''] = scoreInWords.exec(text.slice(-80)) ?? [],
    one = countIn(won),
    other = countIn(lost)
  return whole === undefined || one === undefined || other === undefined
    ? text
    : `${text.slice(0, text.length - whole.length)}by ${one} to ${other}`
}

/** A count of votes as written: "for 5, against 2, abstained 1", "5 for, 2 against", "6 votes to 2", "6-2", "casting vote for". Nothing where no vote stands there. */
export function readVote(written: string): Vote | undefined {
  const text = setApart(votesInEnglish(written))
  const besides = withAbstentions.exec(text.slice(-60)),
    abstained = besides === null ? 0 : countIn(besides[1] ?? '')
  const score =
    /^\W*(?:(?:carried|passed|vote[ds]?|voting|unanimous(?:ly)?|by)[:\s(]+)*(\d{1,3})(?: votes?)?\s*(?:to|[-–]|:(?=\d(?!\d)))\s*(\d{1,3})(?: votes?)?\W*$/i.exec(
      scoreInFigures(besides === null ? text : text.slice(0, text.length - besides[0].length)),
    )
  if (score !== null && abstained !== undefined) return { for: Number(score[1]), against: Number(score[2]), abstained }
  const inFavour = number(text, votesFor),
    against = number(text, votesAgainst)
  if (inFavour === undefined && against === undefined) return undefined
  const casting = /\bcasting vote\s*(for|against|in favour)/i.exec(text)?.[1]?.toLowerCase()
  return {
    for: inFavour ?? 0,
    against: against ?? 0,
    abstained: number(text, abstentions) ?? 0,
    ...(casting === undefined ? {} : { castingVote: casting === 'against' ? 'against' : 'for' }),
  }
}

const together = /\bunanimous(?:ly)?\b|\ball in favour\b/i
const withoutDissent = /\bnem\.? ?con\b/i
const moved = /\b(?:proposed|proposer|moved|mover|seconded|seconder)\b/i

const dissent =
  '(?:\\w{1,6}|\\d{1,3}) (?:members? )?(?:abstentions?|abstaining|abstained|against|dissenting|votes? against)'
/** "with one against and two abstaining": how many did not go along. */
const some = `(?:${dissent}(?:(?:,? and|,) ${dissent})?)`
const byMajority = 'by (?:a )?(?:(?:large|clear|simple|narrow|overwhelming) )?majority(?: vote)?'
/** "by a majority, 2 abstentions", "nem con (one abstaining)" */
const carriedBy = `(?:nem\\.? ?con\\.?|${byMajority})(?:(?:,? with|,? and|[,;:])? ?\\(?${some}\\)?)?`
const inAManner = new RegExp(`\\b(?:${carriedBy}|on a show of hands|with ${some})(?![\\p{L}])`, 'iu')
const behindManner = new RegExp(`^((?:by|nem)\\b.*?)[\\s,;:(]+(?:(?:with|and) )?(${some})\\)?$`, 'i')
/** "by majority (2 abstentions)", "nem con, one abstaining", as it is printed. */
const withSome = (manner: string): string =>
  manner
    .toLowerCase()
    .replace(/^by (?!a )/, 'by a ')
    .replace(/^nem\.? ?con\.?/, 'nem con')
    .replace(behindManner, '$1, with $2')

/** How something was decided where nobody counted, as it is printed: "unanimously", "nem con", "by a majority". */
export function mannerIn(words: string): string | undefined {
  if (together.test(words)) return 'unanimously'
  const manner = inAManner.exec(words)?.[0]
  return manner === undefined ? otherManner(words) : withSome(manner)
}

/** The words of a bracket or sentence that say who moved a decision and how it was voted. */
function readMoving(words: string): Omit<DecisionSaid, 'text'> {
  const name = (form: RegExp) => form.exec(words)?.[1]?.trim()
  const proposer = name(
    /\b(?:proposed|proposer|moved|mover)(?: by)?[:\s]+((?:[a-z]{2,6}\.\s?)?[^,;.]{1,80}?)(?=\s*(?:[,;.]|$|\band seconde[dr]\b|\bseconde[dr]\b))/i,
  )
  const seconder = name(
    /(?<!\bof a )\bseconde[dr](?: by)?[:\s]+((?:[a-z]{2,6}\.\s(?!unanimous|carried|all\b|agreed|vote))?[^,;.]{1,80}?)(?=\s*(?:[,;.]|$))/i,
  )
  const vote = inWords.test(words) ? undefined : readVote(words)
  const how = inWords.test(words) ? words : mannerIn(words)
  return {
    ...(proposer === undefined ? {} : { proposer }),
    ...(seconder === undefined ? {} : { seconder }),
    ...(vote === undefined ? {} : { vote }),
    ...(how === undefined ? {} : { how }),
  }
}

/** How it was decided, in words that are kept as they are. */
const inWords = new RegExp(
  `^(?:(?:with )?\\p{Lu}[\\p{L}.'’ -]{1,60}(?:,? and \\p{Lu}[\\p{L}.'’ -]{1,60})? (?:dissenting|abstaining|voting against)|[Ww]ith ${some}|${byMajority},? with ${some}|nem con,? with ${some}|[Oo]n a show of hands)$`,
  'u',
)

const saysHow = (words: string) =>
  inWords.test(words) ||
  moved.test(words) ||
  together.test(words) ||
  withoutDissent.test(words) ||
  otherManner(words) !== undefined ||
  readVote(words) !== undefined

/** What ends a decision and says how it came about: a bracket, sentences of their own, or "unanimously" after a comma. */
const endings: readonly RegExp[] = [
  /\(([^()]{1,300})\)[\s.]*$/,
  /[.;]\s+((?:Proposed|Proposer|Moved|Mover|Seconded|Vote[ds]?|Voting|Carried)\b[^()]{1,300})$/i,
  /[.;]\s+((?:All in favour|Unanimous(?:ly agreed)?)\b[^().]{0,60})[.\s]*$/i,
  /[.;]\s+((?:For|In favour):?\s+\d{1,3}\b[^()]{0,100})$/i,
  /,?\s+[-–—]\s+((?:proposed|moved|seconded)\b[^()]{1,300})$/i,
  /,?\s+((?:proposed|moved)(?: by)? (?:[a-z]{2,6}\. ?)?[^,;:.()]{2,60}(?:,? and|[,;]) seconded by (?:[a-z]{2,6}\. ?)?[^,;:.()]{2,60})[\s.]*$/i,
  // "£2,150 for stewards" is a sum, and nobody's vote.
  /(?:,\s+|(?<!\d),)(\d{1,3} (?:votes? )?(?:for|in favour)\b[^()]{0,80})$/i,
  /,\s*(unanimously|nem\.? con\.?|with (?:\w{1,6}|\d{1,3}) (?:abstentions?|against|dissenting|votes? against)|on a show of hands|all in favour)[\s.]*$/i,
  /(?:^|,)\s*((?:with )?\p{Lu}[\p{L}.'’ -]{1,60}(?:,? and \p{Lu}[\p{L}.'’ -]{1,60})? (?:dissenting|abstaining|voting against))[\s.]*$/u,
]

/** Between the word and "that": "unanimously", "(6-2)", "by 6 votes to 2", "nem con", "with one abstention". */
const between = new RegExp(
  `^[\\s,:–—-]*(?:\\(([^()]{1,80})\\)|((?:by (?:an? )?)?unanimous(?:ly| vote| decision| agreement| consent))|(${carriedBy})|(by \\d{1,3}(?: votes?)? to \\d{1,3}(?: votes?)?(?:,? (?:and|with) (?:\\w{1,6}|\\d{1,3}) abstentions?)?|\\d{1,3}\\s?[–-]\\s?\\d{1,3}(?= (?:to|that)\\b)|with ${some}|on a show of hands|on the chair['’]s casting vote|(?<=, ?)(?:following|after|having had) [^,\\n]{2,60}(?=, that\\b)))(?![\\w])[\\s,:]*`,
  'i',
)

/** Reads who moved a decision and how it was voted off its beginning and its end. A bracket that says none of this stays in the text. */
export function readVotes(said: string): DecisionSaid {
  const found: { -readonly [K in keyof DecisionSaid]?: DecisionSaid[K] } = {}
  let text = said
  const first = between.exec(text.slice(0, 200))
  const [, bracket, all, manner, count] = first ?? []
  if (first !== null && (bracket === undefined || saysHow(bracket))) {
    text = text.slice(first[0].length)
    if (bracket !== undefined) Object.assign(found, readMoving(bracket))
    if (all !== undefined) found.how = 'unanimously'
    if (manner !== undefined) found.how = withSome(manner)
    const vote = count === undefined ? undefined : readVote(count)
    if (vote !== undefined) found.vote = vote
    else if (count !== undefined) found.how = count
  }
  for (const ending of endings) {
    const last = ending.exec(text.slice(-400))
    if (last?.[1] === undefined || !saysHow(last[1])) continue
    text = text.slice(0, text.length - last[0].length).trim()
    const before = found.how
    Object.assign(found, readMoving(last[1]))
    // "by a majority …, with one dissenting": neither is lost.
    if (before !== undefined && found.how !== undefined && before !== found.how) found.how = `${before}, ${found.how}`
  }
  return { ...found, text }
}
