import type { Command } from '../meeting/commands.ts'
import { movedBy, way } from '../words/line/decisionPassed.ts'
import { type Way, wayOfSeveral } from '../words/line/typed.ts'

/** Whether nothing is said of a vote but how somebody stood, of which a note is the likeliest where nothing was decided. */
export const standsAlone = (vote: Command & { type: 'RecordVote' }): boolean =>
  vote.voters !== undefined && vote.outcome === undefined && vote.vote === undefined && vote.how === undefined

/** Whether more voted against than for, or as many and the casting vote was against, where no word says what became of it. */
const isLost = ({ vote }: Command & { type: 'RecordVote' }): boolean =>
  vote !== undefined && (vote.against > vote.for || (vote.against === vote.for && vote.castingVote === 'against'))

/** What a vote may have been on where nothing was put in the item: the motion or the amendment, by no other name, with the vote as it was typed. */
export function votedOnUnnamed(vote: Command & { type: 'RecordVote' }, typed: string): readonly Way[] {
  const inItem = vote.item === undefined ? '' : ` ${vote.item}`,
    unnamed = vote.vote?.named === undefined && vote.voters === undefined
  const how = `${movedBy(vote)}${vote.how === undefined ? '' : ` (${vote.how})`}`
  // By its own word it would be another decision.
  const asVoted = vote.verb === undefined ? typed : typed.replace(/^(?:it was )?(?:agreed|resolved)\b/i, 'carried')
  // Who voted how is read of the vote alone, which then goes to what was decided last.
  const withNames = (words: string) => (unnamed ? way(`${words}${how}`) : wayOfSeveral([words, asVoted]))
  if (vote.amendment === true)
    return inItem === '' && vote.outcome !== undefined
      ? [withNames(`amendment ${vote.outcome}: the amendment before the meeting`)]
      : []
  const outcome = vote.outcome ?? (isLost(vote) ? 'lost' : undefined)
  if (outcome === 'lost' || outcome === 'withdrawn')
    return inItem === '' ? [withNames(`motion ${outcome}: the proposal before the meeting`)] : []
  // Who took no part says nothing of a vote.
  if (standsAlone(vote))
    return vote.voters?.every(({ stood }) => stood === 'taking no part') === true
      ? []
      : [wayOfSeveral([`agreed${inItem}: the recommendations in the report`, typed])]
  if (vote.outcome === undefined && vote.vote === undefined && vote.how === undefined)
    return vote.proposer === undefined || vote.seconder === undefined
      ? []
      : [
          way(
            `motion${inItem}: the recommendations in the report (moved by ${vote.proposer}, seconded by ${vote.seconder})`,
          ),
        ]
  const decisions = ['resolved: the motion be carried', 'agreed: the recommendations in the report']
  return (vote.verb === 'agreed' ? decisions.toReversed() : decisions).map(decision =>
    withNames(decision.replace(':', `${inItem}:`)),
  )
}
