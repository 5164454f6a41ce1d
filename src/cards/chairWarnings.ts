import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { notEntitledInTheRoom } from '../meeting/publicity.ts'
import { inDoubt } from './itemCard.ts'
import { paragraphsInWords } from './meetingWords.ts'
import { namesInShort } from './namesInShort.ts'
import { say } from './say.ts'

/** What whoever conducts must see before anything else, a sentence each: adjourned, restricted, who may not hear it, no quorum. */
export function seriousWarnings(meeting: CalledMeeting): readonly string[] {
  const item = currentItem(meeting)
  const restriction = item?.restriction
  const strangers = restriction === undefined ? [] : notEntitledInTheRoom(meeting)
  return [
    meeting.phase === 'adjourned' ? say`The meeting is adjourned.` : undefined,
    restriction === undefined
      ? undefined
      : restriction.paragraphs.length === 0
        ? say`Restricted. Notes and decisions go to the bot one-to-one.`
        : say`Restricted (${paragraphsInWords(restriction.paragraphs)}). Notes and decisions go to the bot one-to-one.`,
    strangers.length === 0 ? undefined : say`In the meeting and not entitled: ${namesInShort(strangers, 2)}.`,
    inDoubt(meeting),
  ].filter(w => w !== undefined)
}
