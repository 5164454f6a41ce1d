import { readChairLeft } from './chairLeft.ts'
import { readApologiesAccepted } from './apologiesTold.ts'
import { readLeftOffTheList } from './leftOffTheList.ts'
import { readLeftWithThePublic } from './leftWithThePublic.ts'
import { readHereAfterAll } from './hereAfterAll.ts'
import { readInterestAndOut } from '../interests/interestAndOut.ts'
import { readInterestByATie } from '../interests/interestByATie.ts'
import { readQuorumLostBy } from './quorumLostBy.ts'
import { readRollCalled } from './rollCalled.ts'
import { readSaidGoodbye } from './saidGoodbye.ts'
import type { Read } from '../line/typed.ts'

/**
 * What a line written to the bot says of several people, or of one in several ways, which would else be read as the first thing that it says.
 * @param facts reads each fact of the line by itself: where it leaves no doubt, nothing is to be asked
 */
export function readPeopleTold(said: string, facts: (said: string) => Read): Read {
  const told =
    readHereAfterAll(said) ??
    readLeftOffTheList(said) ??
    readLeftWithThePublic(said) ??
    readSaidGoodbye(said) ??
    readApologiesAccepted(said) ??
    readRollCalled(said) ??
    readChairLeft(said) ??
    readQuorumLostBy(said) ??
    readInterestAndOut(said) ??
    readInterestByATie(said)
  if (told === undefined) return undefined
  const each = facts(said)
  return each !== undefined && !('kind' in each && each.kind === 'question') ? undefined : told
}
