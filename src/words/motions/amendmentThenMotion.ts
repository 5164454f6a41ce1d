import { mannerIn, readVote } from '../line/votes.ts'
import { movedBy, way } from '../line/decisionPassed.ts'
import { aName } from './moversInNotes.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const won = '(?:carried|agreed|passed|approved|accepted|adopted)'
const fell = '(?:lost|defeated|rejected|not (?:carried|agreed|accepted)|fell)'
const by = '(?:accepted|agreed|taken) by the (?:mover|proposer)(?: and(?: the)? seconder)?'
const count = '(?: (?:by )?(?:\\d{1,3} ?(?:-|–|to|votes? to) ?\\d{1,3}(?: votes)?|unanimously|nem con))?'
/** The amendment, what it changes, and that it was carried, accepted or lost. */
const amendment = new RegExp(
  `^(?:(?:the|an|this) )?(?:amendment|amdt|amendt)(?: \\(([^()\\n]{3,200})\\)| ((?:to|that|for|by|of|from|replacing|deleting|adding|substituting)\\b[^\\n]{2,250}?))?,? (?:(?:was|were|is|being|having been|then|duly) ){0,2}(?:(${by})|${won}|(${fell}))(${count})`,
  'i',
)
const motion =
  '(?:the )?(?:(?:substantive|main|original|amended)(?: (?:motion|resolution|proposal|proposition|recommendations?))?|(?:motion|resolution|proposal|recommendations?),?(?= as amended))'
/** The motion with the amendment in it, and that it was carried too. */
const asAmended = new RegExp(
  `^(?:(?:,? and|,? but|,? then|[,;.]| -| –)\\s{0,3}){1,3}(?:the |,? ?as part of |subsequently |forming part of |so )?${motion}(?:,? as (?:so )?amended)?,? (?:(?:and|which|was|were|is|then|itself|also|put|to|the|vote|duly|accordingly|subsequently) ){0,6}${won}(?![\\p{L}])([^\\n]{0,80})$`,
  'iu',
)
/** "by A to add …": who moved it, before what it changes. */
const fromWhom = new RegExp(`^(?:by|from|of) (${aName}),? (?=to |that |for )`, 'iu')

/** Reads an amendment that was carried, lost or accepted by the mover, and the motion carried after it: "The amendment was carried and the substantive motion was then agreed". Both, with how. */
export function readAmendmentThenMotion(said: string): Read {
  if (said.length > 450 || said.includes('\n') || said.includes('?')) return undefined
  const [lead, inBracket, behindIt = inBracket ?? '', accepted, lost, counted = ''] = amendment.exec(said) ?? []
  if (lead === undefined) return undefined
  const behind = asAmended.exec(said.slice(lead.length))
  if (behind === null) return undefined
  const tail = (behind[1] ?? '').replace(/^[\s,;:(–-]+|[\s.)]+$/g, '')
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
  const verbs = /\bagreed\b/i.test(behind[0]) ? ['agreed', 'resolved'] : ['resolved', 'agreed']
  return question('record it', [
    ...verbs.map(verb => wayOfSeveral([became, `${verb}: ${decided}`, ...besides])),
    way(`note ${said}`),
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
