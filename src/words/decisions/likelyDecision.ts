import { ofTheirOwn } from './bodyDecided.ts'
import { readActive, readChosen, readNow, readRefusing, readTheyAgreed } from './decisionByTheBody.ts'
import { readByLabel } from './decisionByLabel.ts'
import { readByNoun } from './decisionByNoun.ts'
import { nothingDecided, spokenTo } from '../line/decisionCues.ts'
import { readInFewWords } from './decisionInFewWords.ts'
import { readPassive } from './decisionInThePassive.ts'
import { likelyMinutes } from '../minutes/likelyMinutes.ts'
import { likelyMotions } from './likelyMotion.ts'
import type { Way } from '../line/typed.ts'

/** In the order in which they are asked: the first that finds a decision in the words has it. */
const readers: readonly ((said: string) => readonly Way[])[] = [
  likelyMinutes,
  likelyMotions,
  readInFewWords,
  readRefusing,
  readByLabel,
  readTheyAgreed,
  readChosen,
  readActive,
  readByNoun,
  readPassive,
  readNow,
]

/** "Matters arising: A confirmed …", "Update: the protocol was signed": how things stand, under a label of what is told. */
const toldUnderLabel =
  /^(?:matters arising|updates?|background|context|feedback|position|status|info(?:rmation)?|fyi|for info(?:rmation)?|progress|news)\s*[:–—-]\s/i

/** What the words of a line say was decided, the likeliest first; nothing where no word of deciding stands where a decision has it. */
export function likelyDecisions(said: string): readonly Way[] {
  if (said.length > 1_000 || said.includes('\n') || /[?!]\s*$/.test(said)) return []
  if (spokenTo.test(said) || ofTheirOwn.test(said) || toldUnderLabel.test(said) || nothingDecided.test(said)) return []
  for (const read of readers) {
    const ways = read(said)
    if (ways.length > 0) return ways
  }
  return []
}
