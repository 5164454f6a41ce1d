import { mannerIn, readVote } from '../line/votes.ts'
import { movedBy, way } from '../line/decisionPassed.ts'
import { aName } from './moversInNotes.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const won = '(?:carried|agreed|passed|approved|accepted|adopted)'
const fell = '(?:lost|voted down|defeated|rejected|not (?:carried|agreed|accepted)|fell)'
const by = '(?:accepted|agreed|taken) by the (?:mover|proposer)(?: and(?: the)? seconder)?'
const count = '(?: (?:by )?(?:\\d{1,3} ?(?:-|–|to|votes? to) ?\\d{1,3}(?: votes)?|unanimously|nem con))?'
/** The amendment, what it changes, and that it was carried, accepted or lost. */
const amendment = new RegExp(
  `^(?:(?:the|an|this) )?(?:amendment|amdt|amendt)(?: \\(([^()\\n]{3,200})\\)| ((?:to|that|for|by|of|from|replacing|deleting|adding|substituting)\\b[^\\n]{2,250}?))?,? (?:(?:(?:was|were) )?(?:voted (?:on|upon)|put(?: to (?:the|a) vote)?|taken)(?: first)?,? (?:and )?)?(?:(?:was|were|is|being|having been|then|duly) ){0,2}(?:(${by})|${won}|(${fell}))(${count})`,
  'i',
)
const motion =
  '(?:the )?(?:(?:substantive|main|original|amended)(?: (?:motion|resolution|proposal|proposition|recommendations?))?|(?:motion|resolution|proposal|recommendations?),?(?= as amended))'
/** What was voted on once the amendment was lost: the motion as it stood. */
const asItStood = new RegExp(
  `^(?:[.;,]|\\s[–-])\\s{1,3}(?:and |but |then )?(?:the )?(?:original |main |substantive )?(?:motion|recommendations?|proposal|resolution),? (?:(?:was|were|then|also|put|to|the|vote|and|voted|on) ){0,7}(${won}|${fell})(?![\\p{L}])([^\\n]{0,80})$`,
  'iu',
)
/** "The vote on the recommendation followed: carried …": how it went, with the thing before it. */
const voteFollowed =
  /\b(?:the|a) vote (?:was (?:then )?taken )?on the (motion|recommendations?|proposal|resolution|substantive motion|original motion)(?: (?:itself|as it stood|as amended))?(?: (?:then )?(?:followed|came next|was then taken|took place))?(?:[:,;]|\.|\s[–-])?\s+(?:and |it was |this was |which was )*(?=(?:carried|agreed|passed|lost|defeated|not carried)\b)/iu
/** "On the amendment: 4 for, 5 against - lost", "Substantive vote: 7 for, 2 against, carried": on what, the count, and what became of it. */
const onWhat =
  /(?:\bon )?\b(?:the )?(amendment|(?:substantive |main |original )?motion|(?:substantive|main|original) vote|recommendations?|proposal)\s*[:,–-]\s*(\d{1,3}) (?:votes? )?(?:for|in favour),? (?:and )?(\d{1,3}) (?:votes? )?against\s*[,;:–-]*\s*(?:and )?(carried|lost|agreed|defeated|passed)/giu
/** The motion with the amendment in it, and that it was carried too. */
const asAmended = new RegExp(
  `^(?:(?:,? and|,? but|,? then|[,;.]| -| –)\\s{0,3}){1,3}(?:the |,? ?as part of |subsequently |forming part of |so )?${motion}(?:,? as (?:so )?amended)?,? (?:(?:and|which|was|were|is|then|itself|also|put|to|the|vote|duly|accordingly|subsequently) ){0,6}${won}(?![\\p{L}])([^\\n]{0,80})$`,
  'iu',
)
/** "by A to add …": who moved it, before what it changes. */
const fromWhom = new RegExp(`^(?:by|from|of) (${aName}),? (?=to |that |for )`, 'iu')

/** Reads an amendment that was carried, lost or accepted by the mover, and the motion carried after it: "The amendment was carried and the substantive motion was then agreed". Both, with how. */
export function readAmendmentThenMotion(typed: string): Read {
  if (typed.length > 450 || typed.includes('?')) return undefined
  const said = typed
    .replace(/[.;]?\s*\n\s*/g, '. ')
    .replace(voteFollowed, 'The $1 was ')
    .replace(
      onWhat,
      (_, what: string, one: string, other: string, how: string) =>
        `The ${what.replace(/ vote$/i, ' motion')} was ${how} by ${one} votes to ${other}`,
    )
  const [lead, inBracket, behindIt = inBracket ?? '', accepted, lost, counted = ''] = amendment.exec(said) ?? []
  if (lead === undefined) return undefined
  const stood = lost === undefined ? null : asItStood.exec(said.slice(lead.length)),
    behind = stood ?? asAmended.exec(said.slice(lead.length))
  if (behind === null) return undefined
  const tail = ((stood === null ? behind[1] : behind[2]) ?? '').replace(/^[\s,;:(–-]+|[\s.)]+$/g, '')
  if (tail !== '' && readVote(tail) === undefined && mannerIn(tail) === undefined) return undefined
  const [from = '', proposer] = fromWhom.exec(behindIt) ?? []
  const what = behindIt
    .slice(from.length)
    .trim()
    .replace(/^that /i, '')
  const how = accepted === undefined ? howVoted(counted, proposer) : ' (on being accepted by the mover)'
  const became = `amendment ${lost === undefined ? 'carried' : 'lost'}: ${what === '' ? 'the amendment before the meeting' : what}${how}`
  const decided = `the recommendations in the report${lost === undefined ? ', as amended' : ''}${howVoted(tail)}`
  const besides =
    accepted !== undefined && /seconder/i.test(accepted) ? [`note The amendment was ${accepted.toLowerCase()}.`] : []
  if (stood !== null && new RegExp(`^${fell}$`, 'i').test(stood[1] ?? ''))
    return question('record it', [
      wayOfSeveral([became, `motion lost: the proposal before the meeting${howVoted(tail)}`, ...besides]),
      way(`note ${typed}`),
    ])
  const verbs = /\bagreed\b/i.test(behind[0]) ? ['agreed', 'resolved'] : ['resolved', 'agreed']
  return question('record it', [
    ...verbs.map(verb => wayOfSeveral([became, `${verb}: ${decided}`, ...besides])),
    way(`note ${typed}`),
  ])
}

/** How it was voted and who moved it, in a bracket behind it. */
function howVoted(words: string, proposer?: string): string {
  const vote = readVote(words.trim()),
    how = vote === undefined ? mannerIn(words) : undefined
  const moved = movedBy({
    ...(proposer === undefined ? {} : { proposer: proposer.trim() }),
    ...(vote === undefined ? {} : { vote }),
  })
  return how === undefined ? moved : moved === '' ? ` (${how})` : moved.replace(/\)$/, `, ${how})`)
}
