import type { Command } from '../meeting/commands.ts'
import { movedBy, way } from './decisionPassed.ts'
import { type Way, wayOfSeveral } from './typed.ts'

/** What a vote may have been on where nothing was put in the item: the motion or the amendment, by no other name, with the vote as it was typed. */
export function votedOnUnnamed(vote: Command & { type: 'RecordVote' }, typed: string): readonly Way[] {
  const inItem = vote.item === undefined ? '' : ` ${vote.item}`,
    counted = vote.vote?.named === undefined
  const how = `${movedBy(vote)}${vote.how === undefined ? '' : ` (${vote.how})`}`
  if (vote.amendment === true)
    return inItem === '' && vote.outcome !== undefined
      ? [way(`amendment ${vote.outcome}: the amendment before the meeting${how}`)]
      : []
  if (vote.outcome === 'lost' || vote.outcome === 'withdrawn')
    return inItem === '' ? [way(`motion ${vote.outcome}: the proposal before the meeting${how}`)] : []
  if (vote.outcome === undefined && vote.vote === undefined && vote.how === undefined)
    return vote.proposer === undefined || vote.seconder === undefined
      ? []
      : [
          way(
            `motion${inItem}: the recommendations in the report (moved by ${vote.proposer}, seconded by ${vote.seconder})`,
          ),
        ]
  // Who voted how is read of the vote alone, which then goes to what was decided last.
  return ['resolved: the motion be carried', 'agreed: the recommendations in the report'].map(decision => {
    const words = decision.replace(':', `${inItem}:`)
    return counted ? way(`${words}${how}`) : wayOfSeveral([words, typed])
  })
}
