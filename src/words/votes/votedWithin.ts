import { movedBy } from '../line/decisionPassed.ts'
import { readVote } from '../line/votes.ts'

const verb = '(?<verb>(?:it was )?(?:resolved|agreed|recommended))'
const toWhom = '(?<toWhom>(?: to (?!that\\b)[^,;:.()\\n]{3,80}?)?)'
const count = '(?:,? ?\\((?<count>[^()\\n]{3,60})\\))?'
/** "RECOMMENDED to the Commissioner, on the casting vote of the Chair (3 for, 3 against), that …": how it was decided, between the word and the decision. */
const castingWithin = new RegExp(
  `^${verb}${toWhom}(?:,|:)? ?\\(?(?:carried )?(?:on|by|with|through) (?:the )?(?:casting vote of the (?:chair|chairman|convener)|(?:chair|chairman|convener)['’]s casting vote)${count}(?:[,;] ?(?<after>\\d[^,()\\n]{2,40}))?\\)?(?:,|:)? (?=that\\b|to\\b)`,
  'i',
)
/** "RECOMMENDED to Cabinet, by 5 votes to 2, that …". */
const countWithin = new RegExp(
  `^${verb}(?<toWhom> to (?!that\\b)[^,;:.()\\n]{3,80}?)(?:, ?| \\()(?<how>by \\d{1,3}(?: votes?)? to \\d{1,3}(?: votes?)?|\\d{1,3}\\s?[–-]\\s?\\d{1,3}|unanimously|nem\\.? con\\.?|by a (?:large |clear )?majority)(?:,|\\)) ?(?=that\\b|to\\b)`,
  'i',
)

/** "The vote on the recommendation was then taken, and carried by …": that the recommendation was. */
const voteTaken =
  /^(?:the |a )?vote (?:on|for|upon) the (recommendations?|motion|proposal|amendment|resolution) (?:was|were) (?:then |now |duly )?(?:taken|held),? (?:and |and (?:it )?was |which was )(?=(?:carried|lost|passed|defeated)\b)/i

/** A decision with how it was voted behind it, where that stood between the word and what was decided; anything else as it is. */
export function votedBehind(spoken: string): string {
  if (spoken.length > 2_000 || spoken.includes('\n')) return spoken
  const said = spoken.replace(voteTaken, 'The $1 was ')
  const casting = castingWithin.exec(said.slice(0, 300)),
    counted = casting === null ? countWithin.exec(said.slice(0, 300)) : null,
    found = casting ?? counted
  if (found === null) return said
  const { verb: word = '', toWhom: whom = '', count: inBrackets, after, how = '' } = found.groups ?? {}
  const vote = readVote(inBrackets ?? after ?? how)
  const asVoted =
    casting === null
      ? vote === undefined
        ? ` (${how})`
        : movedBy({ vote })
      : vote === undefined
        ? ' (on the casting vote of the Chair)'
        : movedBy({ vote: { ...vote, castingVote: 'for' } })
  return `${word}${whom} ${said.slice(found[0].length).replace(/\.$/, '')}${asVoted}`
}
