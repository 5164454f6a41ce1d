import type { Command } from '../../meeting/commands.ts'
import { movedBy, way } from '../line/decisionPassed.ts'
import { likelyDecisions } from '../decisions/likelyDecision.ts'
import { nothingDecided } from '../line/decisionCues.ts'
import { aName } from './moversInNotes.ts'
import { isNarrated } from '../line/narrated.ts'
import { type Put, readPut } from './putInParts.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'
import { readVoteTyped } from '../votes/voteTyped.ts'

/** No words of a vote, which have more to say than what was put. */
const saysWhat =
  /^(?!(?:the )?(?:(?:substantive|original|amended|main) )?(?:motions?|votes?|voted|voting|put to|proposed|amendments?|result|passed|carried|lost|tied?|recorded|roll)\b)(?!.* (?:for|against)$)/i
const amending = new RegExp(
  `^(?:the |an? )?(?:amendment|amendm?t|amdt)\\b|^${aName}['’]s amendment\\b|^${aName} (?:moved|proposed) (?:an |the )?amendment\\b`,
  'iu',
)

/** Whether more is said of a vote than that something was agreed, which other readers know; of nothing but the vote, what was put stands in the paper. */
function isSure({ text, amends, proposer, votes, voters, why }: Put): boolean {
  if (votes.length === 0 && (voters.length === 0 || voters.some(v => v.startsWith('all but')))) return false
  if (text === '') return !amends && (why.length > 0 || votes.some(v => /\bcasting vote\b/i.test(v)))
  return (
    amends ||
    proposer !== undefined ||
    voters.length > 0 ||
    votes.some(v => !/^(?:carried|lost|passed|unanimous)$/i.test(v))
  )
}

/** What was put, in the words of a decision. */
const asDecided = (text: string): string =>
  text
    .replace(/^(?:agreed|approved) (?!by\b|as\b|subj)/i, '')
    .replace(/^(?:that )?we (?:should |will |would |do )?(?=\p{Ll})/iu, 'to ')
    .replace(/^(?=this be\b)/i, 'that ')
    .replace(/^(?:on|re) (?=(?:the|an?|recs?|recommendations?|options?)\b)/i, '')
    .replace(/^(?=plan [a-z\d]\b)/i, 'to accept ')

/** The words that decide it: as other readers have them, where what was put has a verb of its own. */
function decisionsOf({ text, agreed }: Put): readonly string[] {
  const known = likelyDecisions(text).map(w => w.words)
  if (known.length > 0 && known.every(words => /^(?:resolved|agreed): [^\n]*[^)]$/.test(words))) return known
  const what = text === '' ? 'the recommendations in the report' : asDecided(text)
  return (agreed ? ['agreed', 'resolved'] : ['resolved', 'agreed']).map(verb => `${verb}: ${what}`)
}

const becameWord = /\b(?:carried|lost|fell|falls|defeated|rejected|withdrawn|casting vote against)\b/i
const voteOf = ({ votes, voters }: Put): (Command & { type: 'RecordVote' }) | undefined => {
  const said = [...votes, ...voters].join(', '),
    read = readVoteTyped(becameWord.test(said) ? said : `carried, ${said}`, true)
  return read !== undefined && 'kind' in read && read.kind === 'command' && read.command.type === 'RecordVote'
    ? read.command
    : undefined
}

/** Who moved it and how it was voted, in one bracket behind it. */
function inBracket({ proposer, seconder, voters }: Put, { vote, how }: Command & { type: 'RecordVote' }): string {
  const by = movedBy({
    ...(proposer === undefined ? {} : { proposer }),
    ...(seconder === undefined ? {} : { seconder }),
    ...(vote === undefined || voters.length > 0 ? {} : { vote }),
  })
  if (how === undefined || voters.length > 0) return by
  return by === '' ? ` (${how})` : by.replace(/\)$/, `, ${how})`)
}

/**
 * Reads what was put to the meeting with who moved it, who seconded it and how it was voted, in any order and in any notation: "A proposed option 2, B
 * seconded, carried 6-1 (C against)". Asked with all of it, and as a note.
 * @param ofAnAmendment whether only an amendment is looked for
 */
export function readPutAndVoted(said: string, ofAnAmendment = false): Read {
  if (said.length > 500 || said.includes('\n') || /[?!]\s*$/.test(said) || nothingDecided.test(said)) return undefined
  if (ofAnAmendment && !amending.test(said)) return undefined
  const put = readPut(said)
  if (put === undefined || !saysWhat.test(put.text) || !isSure(put)) return undefined
  if (put.proposer === undefined && isNarrated(said)) return undefined
  const vote = voteOf(put)
  if (vote === undefined) return undefined
  const lost = vote.outcome === 'lost' || vote.outcome === 'withdrawn'
  const heads =
    put.amends || lost
      ? [
          `${put.amends ? 'amendment' : 'motion'} ${vote.outcome ?? 'carried'}: ${put.text === '' ? `the ${put.amends ? 'amendment' : 'proposal'} before the meeting` : asDecided(put.text).replace(/^that /i, '')}`,
        ]
      : decisionsOf(put)
  // Who is named is read of the vote alone, which then goes to what was decided.
  const counts = put.votes
      .filter(v => !/^(?:carried|lost|unanimous(?:ly)?)$/.test(v))
      .map(v => v.replace(/^(?:carried|lost) /, '')),
    named = put.voters.length === 0 ? [] : [[lost ? 'lost' : 'carried', ...counts, ...put.voters].join(', ')]
  const ways = heads
    .map(head => [`${head}${inBracket(put, vote)}`, ...named, ...put.why.map(words => `note ${words}`)])
    .map(entries => (entries.length === 1 ? way(entries[0] ?? '') : wayOfSeveral(entries)))
  return question('record it', [...ways, way(`note ${said}`)])
}
