import { readActionInShort } from './actionInShort.ts'
import { readActionOfNobody } from './actionOfNobody.ts'
import { readBodyDidBoth } from './bodyDidBoth.ts'
import { readNotAgreed } from './decisionNotReached.ts'
import { readDecisionInParts } from './decisionInParts.ts'
import { readItemAside } from './itemAside.ts'
import { readNoOtherBusiness } from './noOtherBusiness.ts'
import { readSentencesInShort } from './sentencesInShort.ts'
import { readTakenAsAgreed } from './takenAsAgreed.ts'
import { readTaskOfTwo } from './taskOfTwo.ts'
import { readThanksVoted } from './thanksVoted.ts'
import type { Read, Reader } from './typed.ts'

/** A courtesy behind a minute: "received with thanks – diolch". */
const courtesy = /\s*[,;–—-]\s*(?:diolch(?: (?:yn fawr|i chi))?|ta|thx|cheers|many thanks|thank you)[\s.!]*$/i

/** Lines written to the bot that say plainly what they are of, in the order in which they are asked: before anybody cuts them apart. */
export function readLineOfItsOwn(said: string, read: Reader): Read {
  if (said.length > 1_000) return undefined
  const bare = said.replace(courtesy, '')
  return (
    readNoOtherBusiness(said) ??
    readItemAside(said, read) ??
    readTaskOfTwo(said, read) ??
    readActionOfNobody(said) ??
    readActionInShort(said) ??
    readTakenAsAgreed(said, read) ??
    readNotAgreed(said) ??
    readThanksVoted(said) ??
    readDecisionInParts(said) ??
    readBodyDidBoth(said) ??
    readSentencesInShort(said, read) ??
    (bare === said || bare.split(/\s+/).length < 4 ? undefined : read(bare, true))
  )
}
