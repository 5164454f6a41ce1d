import { pressInDialog } from '../connector/dialogs.ts'
import type { PersonInRoom } from '../connector/personInRoom.ts'
import { plainAt, textAt } from '../connector/plainJson.ts'
import { pressOnCard } from '../connector/pressing.ts'
import type { Pressed } from '../connector/pressed.ts'
import type { RehearsalRoom } from '../connector/room.ts'
import { isRefused } from '../refusalsKnown.ts'

const inDialog = (room: RehearsalRoom, { person }: PersonInRoom, asked: unknown): Promise<Pressed> => {
  const { dialog } = room.tenant.views.of(person)
  if (dialog === undefined) return Promise.resolve({ kind: 'nothing' })
  return pressInDialog(room.tenant, person, dialog, plainAt(asked, 'action'), plainAt(asked, 'inputs'))
}

/** With whether it was a no: what was filled in is then still wanted. */
const withRefusal = (pressed: Pressed) =>
  pressed.kind === 'said' ? { ...pressed, refused: isRefused(pressed.text) } : pressed

/** Does what somebody did in their pane; `asked` comes from the page and is not believed further than Teams would. */
export async function doDeed(
  room: RehearsalRoom,
  person: PersonInRoom,
  deed: string,
  asked: unknown,
): Promise<unknown> {
  const view = room.tenant.views.of(person.person)
  const where = textAt(asked, 'where') === 'one-to-one' ? 'one-to-one' : 'chat'
  switch (deed) {
    case 'types':
      return person.types(textAt(asked, 'text') ?? '', {
        where,
        mention: plainAt({ asked }, 'asked')['mention'] === true,
      })
    case 'sends':
      return person.sends({
        name: textAt(asked, 'name') ?? 'file',
        content: Buffer.from(textAt(asked, 'base64') ?? '', 'base64'),
      })
    case 'presses': {
      const chat = where === 'one-to-one' ? room.tenant.oneToOne(person.person) : room.mainChat
      const message = chat.visibleTo(person.person).find(each => each.id === textAt(asked, 'message'))
      if (message === undefined) return { kind: 'wrong', status: 404, text: 'That message is gone.' }
      const place = Number(plainAt({ asked }, 'asked')['place'] ?? 0)
      return pressOnCard(
        room.tenant,
        person.person,
        { chat, message, place },
        plainAt(asked, 'action'),
        plainAt(asked, 'inputs'),
      )
    }
    case 'pressesInDialog':
      return withRefusal(await inDialog(room, person, asked))
    case 'closesDialog':
      return person.closesDialog()
    case 'dismissesNotice':
      view.notice = undefined
      return room.tenant.changed()
    case 'usesMessageAction':
      return person.usesMessageAction(textAt(asked, 'command') ?? '', textAt(asked, 'message') ?? '', { where })
    case 'joins':
      return person.joins()
    case 'leaves':
      return person.leaves()
    default:
      throw new Error(`There is no deed called ${deed}.`)
  }
}
