import { cardsAmong } from '../connector/cardReading.ts'
import type { Chat, ChatMessage } from '../connector/chats.ts'
import type { PersonInRoom } from '../connector/personInRoom.ts'
import { isPlain, textAt } from '../connector/plainJson.ts'
import type { RehearsalRoom } from '../connector/room.ts'

function messageOn(room: RehearsalRoom, person: PersonInRoom, message: ChatMessage) {
  const view = room.tenant.views.of(person.person)
  const fromBot = message.from === room.tenant.bot
  return {
    id: message.id,
    from: message.from.name,
    fromBot,
    mine: message.from === person.person,
    at: message.at.toISOString(),
    text: message.text,
    cards: view.cardsOf(message),
    own: view.cardsOf(message).some((card, place) => card !== cardsAmong(message.attachments)[place]),
    onlyForYou: message.onlyFor !== undefined,
    version: message.version,
    files: message.attachments
      .filter(isPlain)
      .map(attachment => textAt(attachment, 'name'))
      .filter(name => name !== undefined),
    notice: view.notices.get(message.id) ?? null,
  }
}

/** What one person's pane shows: both chats, the open dialog, and whether they are in the meeting. */
export function screenOf(room: RehearsalRoom, person: PersonInRoom) {
  const view = room.tenant.views.of(person.person)
  const shows = (chat: Chat) => chat.visibleTo(person.person).map(message => messageOn(room, person, message))
  const meeting = room.tenant.meetingOf(room.mainChat)
  return {
    chat: shows(room.mainChat),
    oneToOne: shows(room.tenant.oneToOne(person.person)),
    dialog: view.dialog === undefined ? null : { title: view.dialog.title, card: view.dialog.card },
    notice: view.notice ?? null,
    inMeeting: meeting?.inMeeting.has(person.person) ?? false,
    underWay: meeting?.underWay ?? false,
    botIsIn: room.mainChat.botIsIn,
    people: room.mainChat.members.map(member => ({
      name: member.name,
      id: member.aadObjectId ?? member.mri,
      inMeeting: meeting?.inMeeting.has(member) ?? false,
    })),
  }
}
