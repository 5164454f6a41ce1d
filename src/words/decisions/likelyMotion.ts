import { way } from '../line/decisionPassed.ts'
import type { Way } from '../line/typed.ts'

const name = "((?:[A-Z][a-z]{1,5}\\.? )?\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2})"
const tail = '[\\s,;:(–-]*([^\\n]{0,120}?)\\)?[\\s.]*'
/** "Proposal to move to quarterly meetings lost 2-4", "Motion that the fund be closed was carried by 4 to 2". */
const became = new RegExp(
  `^(?:the |an? )?(?:procedural |substantive )?(proposal|motion|amendment|proposition|resolution|suggestion|recommendation)s?(?::|(?= (?:to|that|for)\\b)) ([^\\n]{3,400}?)[\\s,;:–-]+(?:(?:was|were|then|put(?: to the vote)?(?: and)?) )*(lost|defeated|fell|not carried|rejected|withdrawn|carried|passed|unanimous(?:ly)?(?: carried| agreed)?|agreed|approved)(?=[\\s,;:(–.-]|$)${tail}$`,
  'i',
)
/** "Put to the vote: move to quarterly – carried 4-2", "It was put to the vote and carried 4 to 2 to move …". */
const putFirst = [
  new RegExp(
    `^(?:(?:it|this|the (?:motion|proposal)) was )?put to (?:the|a) vote[\\s,;:–-]+([^\\n]{4,400}?)[\\s,;:–-]+(?:(?:was|and) )*(carried|passed|agreed|lost|defeated)(?=[\\s,;:(–.-]|$)${tail}$`,
    'i',
  ),
  new RegExp(
    `^(?:(?:it|this) was )?(?:put to (?:the|a) vote|voted on)(?:,? and)? (?:it was )?(carried|passed|agreed|lost|defeated)[\\s,]*((?:(?:by )?\\d{1,2} ?(?:to|-|–|votes? to) ?\\d{1,2}|unanimously|nem con|by a majority|on the chair['’]?s casting vote)?),? ((?:to|that) [^\\n]{4,400}?)[\\s.]*$`,
    'i',
  ),
] as const
/** "Proposed DO seconded SM all in favour: keep …", "Prop: DO Sec: SM - keep … - carried". */
const moved = new RegExp(
  `^(?:[Pp]rop(?:osed|oser|['’]d)?|[Mm]oved|[Mm]over)\\b[.:]?(?: by)?:? ${name}[\\s,;/.]*(?:and |& )?[Ss]ec(?:onded|onder|['’]?d)?\\b[.:]?(?: by)?:? ${name}[\\s,;:–-]*((?:(?:and )?(?:[Aa]ll in favour|[Uu]nanimous(?:ly)?|[Cc]arried|[Aa]greed)(?: unanimously)?)?)[\\s,;:–-]+([^\\n]{6,400}?)((?:[\\s,;:–-]+(?:carried|agreed|all in favour|unanimous(?:ly)?)(?: unanimously)?)?)[\\s.]*$`,
  'u',
)
/** "Freeze fees - carried unanimously", "Fee freeze voted down 2-4", "Freeze fees: 5 for 1 against": what was put, by itself. */
const putAlone = new RegExp(
  `^(\\p{L}[^\\n:]{3,300}?)(?:\\s*[:,;–—]\\s*|\\s+-\\s+|\\s+)(carried|passed|lost|defeated|voted through|voted down|rejected|(?=\\d{1,2} (?:for|in favour|against)))[,;:]?\\s*(?:on a vote(?: of)? )?((?:(?:by )?\\d{1,2}\\s?(?:to|-|–|votes? to|for|in favour)[^\\n]{0,60}|unan[^\\n]{0,20}|nem\\.? con\\.?|by a (?:large )?majority|on (?:the )?(?:chair['’]?s )?casting vote)?)[\\s.]*$`,
  'iu',
)
/** "Chair used her casting vote in favour of option B". */
const castFor =
  /^(?:[^\n]{0,40}[,;.] )?(?:the )?(?:vice-)?chair (?:then |having )?(?:used|exercised|gave|cast)(?: (?:her|his|their|a|the))? casting vote (in favour of|for|against) (?!it\b|the (?:motion|amendment)\b)([^\n]{3,200}?)[\s.]*$/i
/** What begins so is the vote itself, or says how it went. */
const noMotion =
  /^(?:the )?(?:votes?|voting|proposed|moved|prop|motion|amendment|result|recorded vote|on a|by|unanimously|it|that|this|not|all|and)\b/i
/** "agreed", "all in favour": what became of it, and not what it was. */
const outcomeAlone =
  /^(?:and )?(?:was |it was |all |then )*(?:agreed|carried|approved|passed|in favour|unanimous(?:ly)?)(?: (?:by all|unanimously|nem\.? con))?[\s.]*$/i
const isLost = (word: string) => /^(?:lost|defeated|fell|not|rejected)/i.test(word)
const bracket = (...said: readonly string[]) => {
  const words = said.map(s => s.trim()).filter(s => s !== '')
  return words.length === 0 ? '' : ` (${words.join(', ')})`
}

/** What was put to the meeting, with what became of it, by the cues of a line. */
export function likelyMotions(said: string): readonly Way[] {
  if (said.length > 900) return []
  const carried = (text: string, how: string): readonly Way[] => [
    way(`resolved: ${text}${how}`),
    way(`agreed: ${text}${how}`),
  ]
  const [, label = '', text = '', word = '', how = ''] = became.exec(said) ?? []
  if (text !== '') {
    const amends = /^amendment$/i.test(label),
      put = text.replace(/^that\s+/i, '')
    if (/^withdrawn/i.test(word)) return [way(`${amends ? 'amendment' : 'motion'} withdrawn: ${put}`)]
    if (isLost(word)) return [way(`${amends ? 'amendment' : 'motion'} lost: ${put}${bracket(how)}`)]
    if (amends) return [way(`amendment carried: ${put}${bracket(how)}`)]
    return carried(text, bracket(/unanimous/i.test(word) ? 'unanimously' : '', how))
  }
  const [, first = '', outcome = '', after = ''] = putFirst[0].exec(said) ?? []
  if (first !== '')
    return isLost(outcome) ? [way(`motion lost: ${first}${bracket(after)}`)] : carried(first, bracket(after))
  const [, came = '', count = '', what = ''] = putFirst[1].exec(said) ?? []
  if (what !== '')
    return isLost(came)
      ? [way(`motion lost: ${what.replace(/^that\s+/i, '')}${bracket(count)}`)]
      : carried(what, bracket(count))
  const [, proposer = '', seconder = '', before = '', thing = '', end = ''] = moved.exec(said) ?? []
  if (thing !== '' && !/^(?:lost|defeated)/i.test(thing)) {
    const together = /unanimous|all (?:in favour|agreed)/i.test(
      `${before} ${end}${outcomeAlone.test(thing) ? ` ${thing}` : ''}`,
    )
      ? 'unanimously'
      : ''
    const nothingSaid = outcomeAlone.test(thing)
    return carried(
      nothingSaid ? 'the recommendations in the report' : thing,
      bracket(`proposed by ${proposer}`, `seconded by ${seconder}`, together),
    )
  }
  const [, side = '', option = ''] = castFor.exec(said) ?? []
  if (option !== '')
    return /^against/i.test(side)
      ? [way(`motion lost: ${option} (on the casting vote of the Chair)`)]
      : carried(option, ' (on the casting vote of the Chair)')
  const [, put = '', fate = '', votes = ''] = putAlone.exec(said) ?? []
  // Without a mark between them, only a count says that "carried" is of a vote.
  if (
    put === '' ||
    / (?:was|were|is|are|be|been)$/i.test(put) ||
    noMotion.test(put) ||
    /^\p{Lu}{2,3}\b/u.test(put) ||
    (votes === '' && !/[:,;–—]|\s-\s/.test(said)) ||
    (fate === '' && !/\bagainst\b/i.test(votes))
  )
    return []
  return isLost(fate) || /^voted down/i.test(fate)
    ? [way(`motion lost: ${put}${bracket(votes)}`)]
    : carried(put, bracket(votes))
}
