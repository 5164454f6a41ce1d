import { createHash } from 'node:crypto'
import type { Person } from './people.ts'

/** The bot, as Teams addresses it. */
export interface BotAccount {
  readonly id: string
  readonly name: string
}

/** One message in a chat: somebody's words, or what the bot posted. */
export interface ChatMessage {
  readonly id: string
  readonly from: Person | BotAccount
  readonly at: Date
  text: string
  attachments: readonly unknown[]
  /** Counts its updates, so that a view knows whether it is behind. */
  version: number
  /** A targeted message reaches one person only. */
  readonly onlyFor?: Person
  /** Whether Teams handed the bot what was typed: in a group chat, that may depend on a mention. */
  told?: boolean
}

export type ChatKind = 'meeting' | 'one-to-one'

/** A conversation: who is in it, whether the bot is, and what has been said, oldest first. */
export class Chat {
  readonly id: string
  readonly kind: ChatKind
  readonly title: string
  readonly tenantId: string
  members: readonly Person[]
  botIsIn = false
  readonly messages: ChatMessage[] = []

  constructor(about: { id: string; kind: ChatKind; title: string; tenantId: string; members: readonly Person[] }) {
    this.id = about.id
    this.kind = about.kind
    this.title = about.title
    this.tenantId = about.tenantId
    this.members = about.members
  }

  /** The message with this id, unless it has been deleted. */
  message(id: string): ChatMessage | undefined {
    return this.messages.find(message => message.id === id)
  }

  /** What one person sees of it, before their own views of cards are laid over it. */
  visibleTo(person: Person): readonly ChatMessage[] {
    if (!this.members.includes(person)) return []
    return this.messages.filter(message => message.onlyFor === undefined || message.onlyFor === person)
  }

  /** Takes a message out; false where there was none. */
  remove(id: string): boolean {
    const place = this.messages.findIndex(message => message.id === id)
    if (place >= 0) this.messages.splice(place, 1)
    return place >= 0
  }

  /** As an activity names it. */
  account() {
    return this.kind === 'meeting'
      ? { id: this.id, conversationType: 'groupChat', tenantId: this.tenantId, isGroup: true }
      : { id: this.id, conversationType: 'personal', tenantId: this.tenantId }
  }
}

/** The id of a person's one-to-one with the bot: the same on every day, as in Teams. */
export const oneToOneId = (person: Person, bot: BotAccount) =>
  `a:1${createHash('sha256').update(`${person.mri} ${bot.id}`).digest('base64url')}`

let lastId = 0
/** A message id as Teams makes them: the time in milliseconds, and never the same twice. */
export function newMessageId(): string {
  lastId = Math.max(lastId + 1, Date.now())
  return String(lastId)
}
