import { readUndertaking } from './actions/actionOtherwise.ts'
import { readActionReported } from './actions/actionReported.ts'
import { readOneOfTwo } from './actions/actionUnsure.ts'
import { readActionWeighed, tellsInSentences } from './actions/actionWeighed.ts'
import { readAttendanceReported } from './people/attendanceReported.ts'
import { readConductReported } from './conduct/conductReported.ts'
import { readDecisionReported } from './decisions/decisionReported.ts'
import { readInterestReported } from './interests/interestReported.ts'
import { readPeopleInALine } from './people/peopleInALine.ts'
import { readPaperAskedFor } from './actions/paperAskedFor.ts'
import { type Read, type Way, firstWords } from './line/typed.ts'
import { readPlainly } from './families.ts'

/** What a sentence written to the bot reports in words of its own, asked with the words that record it. */
export function readReported(said: string): Read {
  const again = (words: string): Read => readPlainly(words, true) ?? readReported(words) ?? readUndertaking(words, true)
  return (
    readOneOfTwo(said) ??
    readConductReported(said) ??
    readInterestReported(said) ??
    readAttendanceReported(said, again) ??
    readActionReported(said, again) ??
    readPaperAskedFor(said) ??
    readDecisionReported(said)
  )
}

/** A word of deciding, voting or moving on at the head of a line, or a body: whoever it is that is to do something, it is not they. */
const nobodysTask =
  /^action (?:item \S+: )?(?:(?:the )?(?:board|committee|partnership|panel|meeting|members)\b|\p{L}+ed\b|(?:recommend|jump|into|subject|broad|take|move|skip|back|next)\b|[^:]{1,40} (?:\p{Ll}+ed|agreement|decision|consensus|support)\b)[^:]*:/iu

/** What somebody is perhaps to do, in no words of ours; nothing where the line is rather of a decision or a step of the meeting. */
export function readLooseTask(said: string, otherwise: readonly Way[]): Read {
  const read = readUndertaking(said, true) ?? (tellsInSentences(said) ? undefined : readActionWeighed(said))
  return otherwise.length > 0 && mayBeAction(read) && nobodysTask.test(firstWords(read)) ? undefined : read
}

/** Of a sentence that tells what somebody did, that they presented the item: nothing else of it is more than a note. */
export function whoPresented(said: string): Read {
  const read = readPeopleInALine(said, words => readPlainly(words, true))
  const presented =
    read !== undefined &&
    ('kind' in read
      ? read.kind === 'command' && read.command.type === 'NamePresenter'
      : read.every(({ type }) => type === 'NamePresenter'))
  return presented || /^presented by\b/.test(firstWords(read)) ? read : undefined
}

/** Whether the first way to read it is an action. */
export const mayBeAction = (read: Read): boolean => /^action\b/i.test(firstWords(read))
