import { dayWhere } from '../meeting/dates.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { certificateName, removedInWords } from '../minutes/removal.ts'
import { type Element, asTyped, text } from './card.ts'
import { dateInWords } from './meetingWords.ts'
import { sayWorded } from './sayWorded.ts'
import { say } from './say.ts'

/** Whether the record is on hold, and what was removed from it under the retention rule. */
export function holdAndRemoval(meeting: CalledMeeting): readonly Element[] {
  const day = (at: string) => dateInWords(dayWhere(at, meeting.terms.timezone))
  const { hold, removals = [] } = meeting
  return [
    ...(hold === undefined
      ? []
      : [
          text(
            asTyped(
              hold.reason === undefined
                ? say`On hold since ${day(hold.at)}, by ${hold.by}. Nothing is removed from this record until it is released.`
                : say`On hold since ${day(hold.at)}, by ${hold.by}: ${hold.reason.replace(/\.$/, '')}. Nothing is removed from this record until it is released.`,
            ),
            { color: 'warning' },
          ),
        ]),
    ...removals.map(removal => {
      const filed = meeting.documents.some(d => d.document === certificateName(removal) && d.link !== undefined)
      return text(
        asTyped(
          `${say`Removed from the record on ${day(removal.at)}, ${removal.notesDays} days after confirmation: ${sayWorded(removedInWords(removal.removed))}.`} ${filed ? say`The certificate is filed.` : say`The certificate is not filed yet.`}`,
        ),
        { spacing: 'small' },
      )
    }),
  ]
}
