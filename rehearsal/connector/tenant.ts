import { EventEmitter } from 'node:events'
import type { MeetingNamed, Setting } from './activities.ts'
import type { BotLine } from './botLine.ts'
import { Chat, newMessageId, oneToOneId, type BotAccount, type ChatKind, type ChatMessage } from './chats.ts'
import { Wire } from './faults.ts'
import { guidFrom, isAddressedBy, type Person } from './people.ts'
import type { Pressed } from './pressed.ts'
import { Views } from './views.ts'

/** A meeting that goes with a chat: who organised it, and who is in it now. */
export class OnlineMeeting implements MeetingNamed {
  readonly id: string
  readonly title: string
  readonly joinUrl: string
  readonly graphId: string
  readonly organiser: Person
  readonly chat: Chat
  readonly inMeeting = new Set<Person>()
  underWay = false

  constructor(chat: Chat, organiser: Person) {
    this.chat = chat
    this.organiser = organiser
    this.title = chat.title
    this.id = Buffer.from(`MCM${chat.id}`).toString('base64')
    this.joinUrl = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(chat.id)}/0`
    this.graphId = guidFrom(`online meeting ${chat.id}`)
  }

  /** What Teams calls somebody's part in the call; it says nothing of the partnership. */
  roleOf(person: Person): string {
    return person === this.organiser ? 'Organizer' : person.aadObjectId === undefined ? 'Attendee' : 'Presenter'
  }
}

/** A press that has had its answer: whose, the button's words, whether something was filled in, and what came of it. */
export interface Press {
  readonly person: Person
  readonly title: string
  readonly filledIn: boolean
  readonly pressed: Pressed
}

/** The Teams of one council: its people, chats and meetings, and what each person sees. */
export class Tenant implements Setting {
  readonly id: string
  readonly bot: BotAccount
  readonly people: readonly Person[]
  readonly line: BotLine
  readonly wire = new Wire()
  readonly views = new Views()
  readonly chats = new Map<string, Chat>()
  readonly meetings = new Map<string, OnlineMeeting>()
  /** Files people have sent, by the unguessable part of their address. */
  readonly files = new Map<string, { readonly name: string; readonly content: Uint8Array }>()
  /** Tells `changed` when anybody's screen may have, and `pressed` when a press has had its answer. */
  readonly changes = new EventEmitter<{ changed: []; pressed: [Press] }>()
  serviceUrl = ''
  readonly now: () => Date

  constructor(about: { id: string; bot: BotAccount; people: readonly Person[]; line: BotLine; now: () => Date }) {
    this.id = about.id
    this.bot = about.bot
    this.people = about.people
    this.line = about.line
    this.now = about.now
    this.changes.setMaxListeners(100)
  }

  /** Opens a chat; a meeting chat gets its meeting too. */
  addChat(kind: ChatKind, id: string, title: string, members: readonly Person[]): Chat {
    const chat = new Chat({ id, kind, title, tenantId: this.id, members })
    this.chats.set(id, chat)
    const [organiser] = members
    if (kind === 'meeting' && organiser !== undefined) {
      const meeting = new OnlineMeeting(chat, organiser)
      this.meetings.set(meeting.id, meeting)
    }
    return chat
  }

  meetingOf(chat: Chat): OnlineMeeting | undefined {
    return [...this.meetings.values()].find(meeting => meeting.chat === chat)
  }

  /** A person by either of Teams' names for them. */
  personCalled(id: string): Person | undefined {
    return this.people.find(person => isAddressedBy(person, id))
  }

  /** Somebody's one-to-one with the bot, which exists as soon as either has written. */
  oneToOne(person: Person): Chat {
    const id = oneToOneId(person, this.bot)
    return this.chats.get(id) ?? this.addChat('one-to-one', id, this.bot.name, [person])
  }

  /** The chat with this id; a one-to-one that the bot remembers from yesterday counts. */
  chatCalled(id: string): Chat | undefined {
    const known = this.chats.get(id)
    const person = known === undefined ? this.people.find(each => oneToOneId(each, this.bot) === id) : undefined
    if (person === undefined) return known
    const chat = this.oneToOne(person)
    chat.botIsIn = true
    return chat
  }

  /** Puts a message into a chat. */
  say(
    chat: Chat,
    from: Person | BotAccount,
    text: string,
    attachments: readonly unknown[],
    onlyFor?: Person,
  ): ChatMessage {
    const message = {
      id: newMessageId(),
      from,
      at: this.now(),
      text,
      attachments,
      version: 1,
      ...(onlyFor === undefined ? {} : { onlyFor }),
    }
    chat.messages.push(message)
    this.changed()
    return message
  }

  /** Empties every chat: nothing has been said, the bot is in none, and nobody is in a meeting. */
  empty(): void {
    for (const [id, chat] of this.chats) {
      if (chat.kind === 'one-to-one') this.chats.delete(id)
      chat.messages.length = 0
      chat.botIsIn = false
    }
    for (const meeting of this.meetings.values()) {
      meeting.inMeeting.clear()
      meeting.underWay = false
    }
    this.files.clear()
    this.views.empty()
    this.changed()
  }

  changed(): void {
    this.line.lastMoved = Date.now()
    this.changes.emit('changed')
  }
}
