import { dayOf } from '../app/agendaIn.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { form } from '../cards/forms.ts'
import { aboutButtons } from '../cards/sentences.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import { type Actor, nameActing } from '../meeting/termsOfReference.ts'
import { type Here, ask, refusal } from './answers.ts'
import { type Brought, nonceOf } from './brought.ts'
import type { Desk } from './desk.ts'

/** "Record as action" and "Record as note", on any message of the meeting chat: its words begin the form, and nothing is recorded before that is sent. */
export async function takeMessage(
  desk: Desk,
  brought: Brought,
  message: { readonly as: 'action' | 'note'; readonly words: string; readonly author?: Actor },
): Promise<Here> {
  const { by, at } = brought.asked
  const terms = brought.chat === undefined ? undefined : desk.partnerships.ofChat(brought.chat)
  const meeting =
    terms === undefined ? undefined : await meetingMeant(desk.office, terms.key, dayOf(at, terms.timezone))
  if (meeting === undefined) return refusal(aboutButtons.noMeetingHere)
  const no = mayNotConduct(meeting, by)
  if (no !== undefined) return refusal(refusalInWords(no))
  return ask(
    form(message.as, meeting, {
      name: nameActing(meeting.terms, by),
      isClerk: true,
      nonce: nonceOf(brought),
      begun: message.words,
      ...(message.as === 'note' || message.author === undefined
        ? {}
        : { proposedOwner: nameActing(meeting.terms, message.author) }),
    }),
  )
}
