import type { CalledMeeting } from '../meeting/meeting.ts'
import { newsForClerk } from '../minutes/newsForClerk.ts'
import { type Element, asTyped, quiet, text } from './card.ts'
import { sayWorded } from './sayWorded.ts'
import { say } from './say.ts'

/** What owners have answered: the card is drawn again for each answer, and nothing more is sent. */
export function ownersAnswers(meeting: CalledMeeting): readonly Element[] {
  const { answers } = newsForClerk(meeting)
  if (answers.length === 0) return []
  return [
    text(say`Answers from owners`, { weight: 'bolder', separator: true }),
    ...answers.slice(-20).map(a => text(`- ${asTyped(sayWorded(a))}`, { spacing: 'small' })),
    ...(answers.length > 20 ? [quiet(say`and ${answers.length - 20} before these`)] : []),
  ]
}
