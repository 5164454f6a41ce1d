import { readUndertaking } from './actions/actionOtherwise.ts'
import { readActionTyped } from './actions/actionTyped.ts'
import { readAttendanceTyped } from './people/attendanceTyped.ts'
import { readBusinessTyped } from './conduct/businessTyped.ts'
import { readConductTyped } from './conduct/conductTyped.ts'
import { readDecisionTyped } from './decisions/decisionTyped.ts'
import { readInterestTyped } from './interests/interestTyped.ts'
import { readMovedAtItem } from './items/itemTyped.ts'
import { readMotionTyped } from './motions/motionTyped.ts'
import { readNextAgenda } from './line/nextAgendaTyped.ts'
import { readNextMeetingTyped } from './conduct/nextMeetingTyped.ts'
import { readOfRecord } from './line/ofRecordTyped.ts'
import { readNoteTyped, readPresenterTyped } from './people/recordTyped.ts'
import { readAmendmentVoted } from './motions/amendmentVoted.ts'
import { readSubstituteTold } from './people/substituteTold.ts'
import { readVoteTyped } from './votes/voteTyped.ts'
import { readSpeakingTyped } from './people/speakingTyped.ts'
import { type Read, type Reader, question } from './line/typed.ts'

/** The families in the order in which they are asked: the first that knows the words reads them. */
const families: readonly Reader[] = [
  readOfRecord,
  readNextAgenda,
  readNextMeetingTyped,
  readConductTyped,
  readSpeakingTyped,
  readBusinessTyped,
  readNoteTyped,
  readSubstituteTold,
  readAmendmentVoted,
  readVoteTyped,
  readMotionTyped,
  readDecisionTyped,
  readActionTyped,
  readPresenterTyped,
  readInterestTyped,
  readMovedAtItem,
  readAttendanceTyped,
]

/** What the first family that knows the words makes of them. */
export const readPlainly: Reader = (said, addressed) => {
  for (const family of families) {
    const read = family(said, addressed)
    if (read !== undefined) return read
  }
  return undefined
}

/** One fact of several: what somebody is to do is one of them also where no word says that it is an action. */
export const readOne: Reader = (said, addressed) => readPlainly(said, addressed) ?? readUndertaking(said, addressed)

/** "6. Noted." may be pasted from a list, or be of item 6: asked, where it could be either. */
export function readNumbered(said: string, bare: string, addressed: boolean): Read {
  const read = readPlainly(bare, addressed)
  const number = /^\(?(\d{1,2})[.)]/.exec(said)?.[1]
  const word = /^(noted|agreed|resolved|recommended)\b(?!\s*(?:item\s*)?\d)[\s:]*/i.exec(bare)
  if (read === undefined || number === undefined || number === '1' || word === null) return read
  return question(
    'nearly',
    [bare, `${word[1] ?? ''} ${number}: ${bare.slice(word[0].length).replace(/^\.$/, '')}`.trim()].map(words => ({
      title: words,
      words,
    })),
  )
}
