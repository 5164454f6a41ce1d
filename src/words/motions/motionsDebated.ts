import type { Command } from '../../meeting/commands.ts'
import { readMotionTyped } from './motionTyped.ts'
import { moversInOrder } from './moversInNotes.ts'
import type { Read } from '../line/typed.ts'
import { readVoteTyped } from '../votes/voteTyped.ts'

/** Where one sentence ends and another begins; after a title or an initial none does. */
const sentenceEnd = /(?<!\b(?:Cllr|Dr|Mr|Mrs|Ms|Prof|Rev|Supt|Insp|Sgt|nem|\p{Lu}))[.;]\s+(?=[\p{Lu}\d])/u

type Put = Command & { readonly type: 'MoveMotion' | 'RecordVote' }

const commandIn = (read: Read): Put | undefined =>
  read !== undefined &&
  'kind' in read &&
  read.kind === 'command' &&
  (read.command.type === 'MoveMotion' || read.command.type === 'RecordVote')
    ? read.command
    : undefined

/** "Accepted by the mover" is said of the amendment before it. */
const ofTheAmendment = (sentence: string): string =>
  sentence.replace(/^(?:it |this )?(?:was )?(accepted by (?:the )?mover)/i, 'Amendment $1')

/** Reads a debate in one message, sentence by sentence: a motion, an amendment to it, and the vote. Nothing where a sentence says something else, or no amendment was moved. */
export function readDebated(said: string): Read {
  if (said.length > 2_000 || said.includes('\n') || !/\bamendment\b/i.test(said)) return undefined
  const sentences = said.split(sentenceEnd).slice(0, 8)
  if (sentences.length < 2) return undefined
  const found: Put[] = []
  for (const sentence of sentences) {
    const amends = found.at(-1),
      one = commandIn(
        readMotionTyped(moversInOrder(sentence), true) ??
          readVoteTyped(ofTheAmendment(sentence.replace(/\.$/, '')), true),
      )
    if (one === undefined) return undefined
    const ofThis =
      one.type === 'RecordVote' &&
      one.amendment === undefined &&
      amends?.type === 'MoveMotion' &&
      amends.amendment === true
    // "For 6, against 2. Carried": one vote, in two sentences.
    if (amends?.type === 'RecordVote' && one.type === 'RecordVote' && one.amendment === undefined) {
      found[found.length - 1] = { ...amends, ...one }
      continue
    }
    found.push(ofThis ? { ...one, amendment: true } : one)
  }
  const [first, last] = [found[0], found.at(-1)]
  return first?.type === 'MoveMotion' &&
    last?.type === 'RecordVote' &&
    found.some(c => c.type === 'MoveMotion' && c.amendment === true)
    ? found
    : undefined
}
