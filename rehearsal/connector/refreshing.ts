import { invoke } from './activities.ts'
import { cardsAmong } from './cardReading.ts'
import type { Chat, ChatMessage } from './chats.ts'
import type { Person } from './people.ts'
import { plainAt, textAt, textsAt, type Plain } from './plainJson.ts'
import type { Tenant } from './tenant.ts'

/** Teams refreshes a card for at most so many people. */
const mostPeople = 60

/** The people for whom a card is refreshed by itself. With no list, everybody in a chat of sixty or fewer. */
function refreshedFor(card: Plain, chat: Chat): readonly Person[] {
  if (textAt(plainAt(plainAt(card, 'refresh'), 'action'), 'type') !== 'Action.Execute') return []
  const listed = textsAt(plainAt(card, 'refresh'), 'userIds')
  if (listed === undefined) return chat.members.length <= mostPeople ? chat.members : []
  return chat.members.filter(person => listed.slice(0, mostPeople).includes(person.mri))
}

/** User-specific views: each listed person's client that is looking fetches that person's own card. */
export class Refreshing {
  /** People whose client does not have the chat open. */
  readonly lookingAway = new Set<Person>()
  readonly #tenant: Tenant
  readonly #underWay = new Map<string, { again: boolean }>()

  constructor(tenant: Tenant) {
    this.#tenant = tenant
  }

  /** A message was posted or updated: every client that shows it asks for its own view. */
  messageChanged(chat: Chat, message: ChatMessage): void {
    for (const person of chat.members) if (!this.lookingAway.has(person)) this.look(person, chat, message)
  }

  /** Somebody turns to the chat: each card that is refreshed for them is. */
  looksAt(person: Person, chat: Chat): void {
    this.lookingAway.delete(person)
    for (const message of chat.visibleTo(person)) this.look(person, chat, message)
  }

  /** One person's client looks at one message. */
  look(person: Person, chat: Chat, message: ChatMessage): void {
    cardsAmong(message.attachments).forEach((card, place) => {
      if (refreshedFor(card, chat).includes(person)) void this.#fetch(person, chat, message, place)
    })
  }

  async #fetch(person: Person, chat: Chat, message: ChatMessage, place: number): Promise<void> {
    const key = `${person.mri} ${message.id} ${place}`
    const before = this.#underWay.get(key)
    if (before !== undefined) {
      before.again = true
      return
    }
    const mine = { again: false }
    this.#underWay.set(key, mine)
    do {
      mine.again = false
      const version = message.version
      const shown = this.#tenant.views.of(person).cardsOf(message)[place]
      const card = cardsAmong(message.attachments)[place] ?? {}
      const { action } = plainAt(card, 'refresh')
      const tenant = this.#tenant
      const { status, body } = await tenant.line.deliver(
        invoke(
          tenant,
          chat,
          person,
          'adaptiveCard/action',
          { action: withoutTitle(action), trigger: 'automatic' },
          message.id,
        ),
      )
      const own =
        status === 200 && textAt(body, 'type') === 'application/vnd.microsoft.card.adaptive'
          ? plainAt(body, 'value')
          : undefined
      const view = tenant.views.of(person)
      // What a press has been answered with meanwhile is newer.
      if (own !== undefined && message.version === version && view.cardsOf(message)[place] === shown) {
        view.replace(message, place, own)
        tenant.changed()
      }
    } while (mine.again)
    this.#underWay.delete(key)
  }
}

const withoutTitle = (action: unknown): Plain => {
  const { title: _, ...rest } = { ...(action as Plain) }
  return { ...rest, data: plainAt(action, 'data') }
}
