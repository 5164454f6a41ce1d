import { readAmendmentInHaste } from './amendmentInHaste.ts'
import { readAmendmentThenMotion } from './amendmentThenMotion.ts'
import { readMoversThenVote } from './moversThenVote.ts'
import { readMoverAndAllAgreed } from './moverAndAllAgreed.ts'
import { readDissent } from './dissentTyped.ts'
import { readMotionFell } from './motionFell.ts'
import { readMotionInSentences } from './motionInSentences.ts'
import { readDebated } from './motionsDebated.ts'
import { readPutAndVoted } from './putAndVoted.ts'
import { readWithdrawn } from './motionWithdrawn.ts'
import { readStandingOrders } from './standingOrdersTyped.ts'
import type { Read } from '../line/typed.ts'
import { readVotedAtRequest } from '../votes/votedAtRequest.ts'

/** Reads what a clerk writes of motions while they are debated: an amendment with its vote, a motion nobody seconded, a dissent, standing orders, a vote that was asked for. */
export const readMotionsInNotes = (said: string): Read =>
  readAmendmentThenMotion(said) ??
  readMoversThenVote(said) ??
  readDebated(said) ??
  readMotionInSentences(said) ??
  readMotionFell(said) ??
  readWithdrawn(said) ??
  readPutAndVoted(said, true) ??
  readAmendmentInHaste(said) ??
  readMoverAndAllAgreed(said) ??
  readDissent(said) ??
  readStandingOrders(said) ??
  readVotedAtRequest(said)
