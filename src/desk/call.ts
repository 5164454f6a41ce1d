import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { aboutCall } from '../cards/sentences.ts'
import { memberActing } from '../meeting/termsOfReference.ts'
import type { Brought } from './brought.ts'
import type { Desk } from './desk.ts'

/** What is told of the call a meeting is held in. */
export type CallTold =
  | { readonly what: 'ended' }
  | {
      readonly what: 'joined' | 'left'
      readonly people: readonly { readonly name: string; readonly id?: string }[]
    }

/**
 * Takes in who joined and left the call, and that it ended. Nothing depends on this being told: the clerk's roll does the same.
 * @param through names the product the call is held in
 */
export async function takeCall(desk: Desk, { asked, chat, request }: Brought, told: CallTold, through: string) {
  const terms = chat === undefined ? undefined : desk.partnerships.ofChat(chat)
  if (terms === undefined) return
  const meeting = await meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
  if (meeting === undefined || meeting.phase === 'called' || meeting.phase === 'closed') return
  if (told.what === 'ended') {
    if (meeting.phase === 'in session' || meeting.phase === 'adjourned')
      desk.afterwards(() => desk.posting.say(meeting, aboutCall.ended(through)))
    return
  }
  for (const [n, somebody] of told.people.entries()) {
    if (somebody.name === '' && somebody.id === undefined) continue
    const name = memberActing(terms, somebody)?.name ?? somebody.name
    if (name === '') continue
    await desk.office.carry(
      meeting.key,
      {
        type: told.what === 'joined' ? 'RecordJoining' : 'RecordLeaving',
        person: { name, role: `joined through ${through}` },
      },
      { by: { name: through }, at: asked.at, where: 'by itself' },
      request === undefined ? undefined : `${request} ${n}`,
    )
  }
}
