import { spokenTo } from '../line/decisionCues.ts'
import { likelyInTheChair } from './likelyChair.ts'
import { likelyItemOrder } from './likelyItemOrder.ts'
import { likelyNextMeeting } from './likelyNextMeeting.ts'
import { likelyOfThePublic } from './likelyOfThePublic.ts'
import { likelyTimes } from './likelyTimes.ts'
import type { Way } from '../line/typed.ts'

/** What the words of a line say is done with an item, the chair, the public or the meeting itself, the likeliest first. */
export function likelyConduct(said: string): readonly Way[] {
  if (said.length > 500 || said.includes('\n') || /[?!]\s*$/.test(said) || spokenTo.test(said)) return []
  for (const read of [likelyItemOrder, likelyInTheChair, likelyNextMeeting, likelyTimes, likelyOfThePublic]) {
    const ways = read(said)
    if (ways.length > 0) return ways
  }
  return []
}
