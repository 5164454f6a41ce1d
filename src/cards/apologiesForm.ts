import type { CalledMeeting } from '../meeting/meeting.ts'
import { type ButtonData, type Card, asTyped, card, quiet, sends, textField } from './card.ts'
import type { FormFor } from './formFor.ts'
import { say } from './say.ts'

/** The form in which somebody sends apologies, and may name who comes for them; what they sent before stands in it. */
export function apologiesForm(meeting: CalledMeeting, given: FormFor, data: ButtonData): Card {
  const sent = meeting.roll[given.name]
  const deputies = meeting.terms.members.find(m => m.name === given.name)?.deputies ?? []
  return card(
    [
      deputies.length === 0 ? undefined : quiet(asTyped(say`Your named deputies: ${deputies.join(', ')}`)),
      textField('substitute', say`Substitute (optional)`, {
        placeholder: deputies[0] ?? say`Name, and role or organisation`,
        ...(sent?.substitute === undefined ? {} : { value: sent.substitute }),
      }),
      textField('message', say`Message for the clerk (optional)`, {
        isMultiline: true,
        ...(sent?.message === undefined ? {} : { value: sent.message }),
      }),
    ],
    [sends(say`Send apologies`, 'apologies', data)],
  )
}
