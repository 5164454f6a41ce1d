import { dateInWords } from '../meeting/dates.ts'
import type { Action, CalledMeeting } from '../meeting/meeting.ts'
import { whenAndWhere } from './meetingWords.ts'
import { type Card, asTyped, card, heading, opens, press, quiet, text } from './card.ts'

/** When an action is due, as written or as a date. */
export const dueInWords = (action: { readonly dueDate?: string; readonly dueWords?: string }): string =>
  action.dueDate !== undefined ? dateInWords(action.dueDate) : (action.dueWords ?? 'No date yet')

/** The owner's card, one-to-one: one action, and what they may answer. */
export function ownerCard(meeting: CalledMeeting, action: Action): Card {
  const data = { meeting: meeting.key, action: action.number }
  const over = action.state === 'complete' || action.state === 'withdrawn'
  return card(
    [
      heading(`Action A${action.number}`),
      text(asTyped(action.text)),
      {
        type: 'FactSet',
        facts: [
          { title: 'Owner', value: asTyped(action.owners.join(' / ') || 'Nobody yet') },
          { title: 'Due', value: asTyped(dueInWords(action)) },
          { title: 'State', value: action.state },
        ],
      },
      quiet(asTyped(`${meeting.terms.shortName}, ${whenAndWhere(meeting)}`)),
    ],
    over
      ? []
      : [
          press('Accept', 'accept action', data),
          press('Not mine', 'not mine', data),
          opens('Change the date', 'change date', data),
          press('Done', 'done', data),
        ],
  )
}
