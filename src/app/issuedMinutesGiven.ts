import type { CalledMeeting } from '../meeting/meeting.ts'
import { worded } from '../meeting/worded.ts'
import type { Reaction } from './reaction.ts'

/** Members who were given the issued minutes have them as they are filed from then on; those not given yet, once they are filed as issued. */
export const toMembers = (meeting: CalledMeeting, document = 'minutes.docx'): readonly Reaction[] =>
  meeting.issuedToMembers !== undefined && /\bminutes\.docx$/.test(document) ? [{ kind: 'give issued minutes' }] : []

/** The clerk is told whom the issued minutes did not reach, by name. */
export const notReached = (names: readonly string[]): readonly Reaction[] =>
  names.length === 0
    ? []
    : [
        {
          kind: 'tell clerk',
          sentence: worded`I could not send the issued minutes to ${names.join(', ')}. Your card has the link to send them by e-mail.`,
        },
      ]

/** Cards that show comments whose words were removed are drawn again without them. */
export const withoutRemoved = (meeting: CalledMeeting, removed: readonly number[]): readonly Reaction[] => {
  const gone = removed.flatMap(number => commenter(meeting, number))
  return gone.length === 0 ? [] : [{ kind: 'show clerk card' }, ...gone]
}

/** Whoever made a comment has their card of the issued minutes drawn again; nobody, where it is gone. */
export const commenter = (meeting: CalledMeeting, number: number): readonly Reaction[] =>
  meeting.comments.filter(c => c.number === number).map(({ person }) => ({ kind: 'show issued minutes', person }))
