import { doneCard, leftRoomCard } from '../cards/doneCard.ts'
import { form } from '../cards/forms.ts'
import { aboutInterests } from '../cards/sentences.ts'
import type { Command } from '../meeting/commands.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { type Answer, show } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/** The declaration form, which is for one person's eyes: one-to-one. */
export function declare({ brought, meeting }: AtMeeting, forWhom: string): readonly Answer[] {
  const person = meeting.terms.members.find(m => m.name.toLowerCase() === forWhom.toLowerCase())?.name
  const { card } = form('declaration', meeting, {
    name: nameActing(meeting.terms, brought.asked.by),
    isClerk: isClerk(meeting.terms, brought.asked.by),
    nonce: nonceOf(brought),
    ...(person === undefined ? {} : { person }),
  })
  if (brought.asked.where === 'privately') return [show(card)]
  return [{ to: 'privately', card, sent: aboutInterests.formSent, notSent: aboutInterests.formNotSent }]
}

/** What a declarant did when their item came; who has left is offered the way back. */
export const recordConduct = (
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'RecordConduct' },
): Promise<readonly Answer[]> =>
  carry(desk, at, command, { card: command.conduct === 'left' ? leftRoomCard : doneCard })
