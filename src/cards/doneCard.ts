import type { CalledMeeting } from '../meeting/meeting.ts'
import { type Button, type Card, asTyped, card, heading, press, text } from './card.ts'
import { say } from './say.ts'

/** What was done, on a card with the meeting's name: it takes the place of the card that asked. */
export const doneCard = (meeting: CalledMeeting, said: string, buttons: readonly Button[] = []): Card =>
  card([heading(asTyped(meeting.agenda.body ?? meeting.terms.name)), text(asTyped(said))], buttons)

/** The same for somebody who has left the room, with the way back. */
export const leftRoomCard = (meeting: CalledMeeting, said: string): Card =>
  doneCard(meeting, said, [press(say`I have returned`, 'returned', { meeting: meeting.key })])
