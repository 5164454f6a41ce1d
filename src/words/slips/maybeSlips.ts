import { hasteInFull, sorryFirst } from '../line/slipInHaste.ts'
import { readSlipInShort } from './slipInShort.ts'
import { readSlipOfAction } from './slipOfAction.ts'
import { readSlipOfDue } from './slipOfDue.ts'
import { readSlipOfOwners } from './slipOfOwners.ts'
import { readSlipOfDecision } from './slipOfDecision.ts'
import { readSlipOfNextMeeting } from './slipOfNextMeeting.ts'
import { readSlipOfPlace } from './slipOfPlace.ts'
import { readSlipOfThing } from './slipOfThing.ts'
import { readSlipOfTime } from './slipOfTime.ts'
import { notWhereRecorded, ofWhatWasRecorded, readSlipOfWords } from './slipOfWords.ts'
import { type SlipTyped, readSlipTyped } from '../line/slipTyped.ts'

/** An amendment changes the words of a motion, and puts nothing right. */
const amends = /\bamendments?\b|\bmove[ds]? to amend\b/i

const whyBehind = /\s+(?:[–—-]|as|because|since)\s+(\S.*)$/i
/** A day without why it is another, which stands behind it; nothing where what stands there is for somebody to do. */
function withoutWhy(slip: SlipTyped): readonly SlipTyped[] {
  const [found, why = ''] = whyBehind.exec(slip.now) ?? []
  if (found === undefined) return [slip]
  return /\b(?:to|will) \p{Ll}/u.test(why) ? [] : [{ ...slip, now: slip.now.slice(0, -found.length) }]
}

/**
 * What words may put right, by their looks alone: it is one of these only where the record has what it would change, and else whatever the words mean
 * besides. What is said of an action, a decision or a place comes before figures for figures.
 */
export function readMaybeSlips(typed: string): readonly SlipTyped[] {
  if (typed.length > 300 || typed.includes('\n') || amends.test(typed)) return []
  const said = notWhereRecorded(sorryFirst(hasteInFull(typed.replace(/\s+/g, ' ')))),
    plainly = ofWhatWasRecorded(said),
    inFull = plainly === typed ? undefined : readSlipTyped(plainly)
  return [
    readSlipOfPlace(said),
    readSlipOfTime(said),
    ...readSlipOfDecision(said),
    ...readSlipOfAction(said),
    ...readSlipOfDue(said),
    ...readSlipOfOwners(said),
    ...readSlipOfThing(said),
    ...readSlipInShort(plainly),
    readSlipOfWords(said),
    inFull,
    readSlipOfNextMeeting(said),
  ].flatMap(slip => (slip === undefined ? [] : slip.of === 'due' ? withoutWhy(slip) : [slip]))
}
