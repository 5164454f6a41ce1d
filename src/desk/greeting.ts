import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { aboutPartnership } from '../cards/sentences.ts'
import { type Answer, sentence } from './answers.ts'
import type { Brought } from './brought.ts'
import type { Desk } from './desk.ts'

/** What is said where the bot is new: how to begin; in a chat that is a partnership's already, the agenda that waits. */
export async function greet(desk: Desk, { asked, chat }: Brought): Promise<readonly Answer[]> {
  if (chat === undefined) return [sentence(aboutPartnership.helloToOne)]
  const terms = desk.partnerships.ofChat(chat)
  if (terms === undefined) return [sentence(aboutPartnership.helloToChat)]
  const meeting = await meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
  if (meeting !== undefined && meeting.phase !== 'called') desk.afterwards(() => desk.posting.showAgenda(meeting))
  return []
}
