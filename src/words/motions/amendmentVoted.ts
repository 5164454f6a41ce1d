import type { Command } from '../../meeting/commands.ts'
import { readMotionTyped } from './motionTyped.ts'
import type { Read } from '../line/typed.ts'
import { readVoteTyped } from '../votes/voteTyped.ts'

/** Where the vote begins, behind an amendment that somebody moved. */
const thenVoted =
  /[.;]\s+(?=(?:for|vote[sd]?|carried|lost|passed|defeated|the (?:amendment|vote)|this (?:was|amendment)|it was|put to|(?:up)?on (?:being|a)|\d{1,3}\b)\b)/iu

const commandIn = (read: Read): Command | undefined =>
  read !== undefined && 'kind' in read && read.kind === 'command' ? read.command : undefined

/** Reads an amendment that somebody moved with the vote on it, in one message. */
export function readAmendmentVoted(said: string): Read {
  if (said.length > 1_000 || !/\bamendment\b/i.test(said)) return undefined
  const cut = thenVoted.exec(said)
  if (cut === null) return undefined
  const moved = commandIn(readMotionTyped(said.slice(0, cut.index), true)),
    vote = commandIn(readVoteTyped(said.slice(cut.index + cut[0].length), true))
  if (moved?.type !== 'MoveMotion' || moved.amendment !== true || vote?.type !== 'RecordVote') return undefined
  return [moved, { ...vote, amendment: true }]
}
