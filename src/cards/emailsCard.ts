import type { CalledMeeting } from '../meeting/meeting.ts'
import { type NotReached, emailToOwner } from '../minutes/openActions.ts'
import { type Card, asTyped, card, heading, quiet, text } from './card.ts'
import { say } from './say.ts'

/** For the clerk, one-to-one: what to send by e-mail to each owner who could not be written to, to be copied. Of restricted actions it has the number alone. */
export function emailsCard(meeting: CalledMeeting, unreached: readonly NotReached[]): Card {
  return card([
    heading(say`To send by e-mail`),
    quiet(asTyped(say`Actions of ${meeting.terms.shortName} whose owners could not be reached here. Copy each text.`)),
    ...unreached.flatMap(({ written, email, actions }) => [
      text(asTyped(email === undefined ? written : `${written}, ${email}`), { weight: 'bolder', separator: true }),
      text(asTyped(emailToOwner(meeting, written, actions)), { spacing: 'small' }),
    ]),
  ])
}
