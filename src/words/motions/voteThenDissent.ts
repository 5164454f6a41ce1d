import { readVoteTyped } from '../votes/voteTyped.ts'
import { type Read, command } from '../line/typed.ts'
import { readDissent } from './dissentTyped.ts'

/** Where the vote ends, and who asked to be named begins. */
const thenAsked =
  /(?<!\b(?:cllr|dr|mr|mrs|ms|supt|insp|prof|nem))(?:[.;]|,(?= (?:with|but)\b)|\s[–—-])?\s+(?:with |but |and )?(?=(?:(?:cllr|councillor|dr|mr|mrs|ms|supt|insp|prof)\.? )?\p{Lu}[\p{L}'’-]*(?:(?: and | & |, )?(?: ?\p{Lu}[\p{L}'’-]*)){0,3} (?:asked|asks|asking|requested|wished|wanted|wants)\b)/iu

/** Reads how a vote went, and in the same breath whose vote is to stand in the minutes by name. */
export function readVoteThenDissent(said: string): Read {
  if (said.length > 300 || said.includes('?')) return undefined
  const line = said.replace(/\s*\n\s*/g, '. ').replace(/\.\./g, '.')
  const cut = thenAsked.exec(line)
  if (cut === null || cut.index === 0) return undefined
  const vote = readVoteTyped(line.slice(0, cut.index), true),
    dissent = readDissent(line.slice(cut.index + cut[0].length).replace(/^(\S+(?: \S+){0,3}) asking\b/, '$1 asked'))
  const votes = vote !== undefined && 'kind' in vote && vote.kind === 'command' ? vote.command : undefined,
    named = dissent !== undefined && 'kind' in dissent && dissent.kind === 'command' ? dissent.command : undefined
  if (votes?.type !== 'RecordVote' || named?.type !== 'RecordVote' || named.voters === undefined) return undefined
  return command({ ...votes, voters: [...(votes.voters ?? []), ...named.voters] })
}
