import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { botAdded, botRemoved, meetingEvent, type Activity } from './activities.ts'
import { BotLine, type Answered, type Delivery } from './botLine.ts'
import type { BotAccount, Chat } from './chats.ts'
import { Connector, type AlsoServes } from './connector.ts'
import type { Fault, Send, SendKind } from './faults.ts'
import { guidFrom, personFrom, type PersonGiven } from './people.ts'
import { PersonInRoom } from './personInRoom.ts'
import { plainsAt, readJson, textAt, textsAt } from './plainJson.ts'
import { Refreshing } from './refreshing.ts'
import type { MessageAction, RoomAround } from './roomAround.ts'
import { Tenant } from './tenant.ts'

/** What it takes to open a rehearsal room. */
export interface RoomWanted {
  /** The bot's `/api/messages`. */
  readonly bot: string
  readonly people: readonly PersonGiven[]
  readonly chat?: {
    readonly id?: string
    readonly title?: string
    /** Names of those in the chat; everybody, where it is left out. The first is the meeting's organiser. */
    readonly members?: readonly string[]
  }
  /** False: the bot is added later, by `addBot`. */
  readonly addBot?: boolean
  readonly tenantId?: string
  readonly botAccount?: BotAccount
  /** Any free port, unless one is named. */
  readonly port?: number
  /** False: send limits are off. */
  readonly limits?: boolean
  /** The time activities carry. */
  readonly now?: () => Date
  /** The `authorization` header for a bot that checks tokens. */
  readonly authorization?: (activity: Activity) => string | Promise<string>
  readonly messageActions?: readonly MessageAction[]
  /** `mentions`: of what is typed in a group chat, Teams hands on only what mentions the bot, as without `ChatMessage.Read.Chat`. */
  readonly hears?: 'everything' | 'mentions'
  /** What else to serve at the room's address, given the room. */
  readonly also?: (room: RehearsalRoom) => AlsoServes
}

/** The message actions that the app's manifest declares. */
function declaredMessageActions(): readonly MessageAction[] {
  const manifest = (() => {
    try {
      return readJson(readFileSync(new URL('../../appPackage/manifest.json', import.meta.url), 'utf8'))
    } catch {
      return undefined
    }
  })()
  return plainsAt(manifest, 'composeExtensions')
    .flatMap(extension => plainsAt(extension, 'commands'))
    .filter(
      command => textAt(command, 'type') === 'action' && textsAt(command, 'context')?.includes('message') === true,
    )
    .map(command => ({ id: textAt(command, 'id') ?? '', title: textAt(command, 'title') ?? '' }))
}

/** A local Teams for several people at once, with one meeting chat and the bot in it. */
export class RehearsalRoom implements RoomAround {
  readonly tenant: Tenant
  readonly refreshing: Refreshing
  readonly connector: Connector
  readonly mainChat: Chat
  readonly messageActions: readonly MessageAction[]
  readonly hears: 'everything' | 'mentions'
  readonly #people: readonly PersonInRoom[]

  constructor(wanted: RoomWanted) {
    const tenantId = wanted.tenantId ?? guidFrom('the council’s tenant')
    const people = wanted.people.map(person => personFrom(person, tenantId))
    this.tenant = new Tenant({
      id: tenantId,
      people,
      bot: wanted.botAccount ?? { id: `28:${guidFrom('the bot')}`, name: 'Partnership Clerk' },
      line: new BotLine(wanted.bot, wanted.authorization),
      now: wanted.now ?? (() => new Date()),
    })
    this.refreshing = new Refreshing(this.tenant)
    this.connector = new Connector(this.tenant, this.refreshing, wanted.also?.(this))
    this.connector.limited = wanted.limits ?? true
    this.hears = wanted.hears ?? 'everything'
    this.messageActions = wanted.messageActions ?? declaredMessageActions()
    this.#people = people.map(person => new PersonInRoom(person, this))
    const named = wanted.chat?.members
    this.mainChat = this.addChat({
      id: wanted.chat?.id ?? '19:meeting_rehearsal@thread.v2',
      title: wanted.chat?.title ?? 'Partnership board',
      members: named ?? wanted.people.map(person => person.name),
    })
  }

  /** Where the room answers: the bot's `serviceUrl`. */
  get serviceUrl(): string {
    return this.tenant.serviceUrl
  }

  /** Everything the bot was given, and what it answered. */
  get deliveries(): readonly Delivery[] {
    return this.tenant.line.deliveries
  }

  /** Everything the bot sent, as it was answered. */
  get sends(): readonly Send[] {
    return this.tenant.wire.sends
  }

  /** How many sends the bot made: of this kind, to this conversation, with this status. */
  sendsOf(about: { kind?: SendKind; conversation?: string; status?: number } = {}): number {
    return this.sends.filter(send => Object.entries(about).every(([key, value]) => send[key as keyof Send] === value))
      .length
  }

  /** Somebody at their own screen, by name; a first name will do. */
  person(name: string): PersonInRoom {
    const found =
      this.#people.find(person => person.name === name) ??
      this.#people.find(person => person.name.split(' ')[0] === name)
    if (found === undefined) throw new Error(`Nobody here is called ${name}.`)
    return found
  }

  /** Opens a further meeting chat. The bot is not in it yet. */
  addChat(about: { id: string; title: string; members: readonly string[] }): Chat {
    return this.tenant.addChat(
      'meeting',
      about.id,
      about.title,
      about.members.map(name => this.person(name).person),
    )
  }

  /** Adds the bot to a chat: Teams tells it so, and it may send there from now on. */
  async addBot(chat: Chat = this.mainChat): Promise<void> {
    const [by] = chat.members
    chat.botIsIn = true
    this.tenant.changed()
    if (by !== undefined)
      await Promise.all(botAdded(this.tenant, chat, by).map(activity => this.tenant.line.deliver(activity)))
  }

  /** Takes the bot out of a chat: it may no longer send there. */
  async removeBot(chat: Chat = this.mainChat): Promise<void> {
    const [by] = chat.members
    chat.botIsIn = false
    this.tenant.changed()
    if (by !== undefined)
      await Promise.all(botRemoved(this.tenant, chat, by).map(activity => this.tenant.line.deliver(activity)))
  }

  /** The meeting in the main chat starts; with `joining`, these people come in. */
  async meetingStarts(...joining: readonly string[]): Promise<void> {
    await this.#meetingEvent('Start')
    await Promise.all(joining.map(name => this.person(name).joins()))
  }

  /** The meeting ends, and everybody is out of it. */
  async meetingEnds(): Promise<void> {
    this.tenant.meetingOf(this.mainChat)?.inMeeting.clear()
    await this.#meetingEvent('End')
  }

  async #meetingEvent(which: 'Start' | 'End'): Promise<void> {
    const meeting = this.tenant.meetingOf(this.mainChat)
    if (meeting === undefined) throw new Error('There is no meeting in this chat.')
    meeting.underWay = which === 'Start'
    this.tenant.changed()
    if (this.mainChat.botIsIn)
      await this.tenant.line.deliver(meetingEvent(this.tenant, this.mainChat, which, meeting.organiser))
  }

  /** Delivers an activity a second time, just as it was; the last one unless another is given. */
  async redelivers(delivery: Delivery | undefined = this.deliveries.at(-1)): Promise<Answered> {
    if (delivery === undefined) throw new Error('Nothing has been delivered yet.')
    return this.tenant.line.once(delivery.activity)
  }

  /** The next so many activities arrive twice at the same moment. */
  deliversTwice(count = 1): void {
    this.tenant.line.twice = count
  }

  /** The bot's next sends are answered with this status. */
  failsNextSends(count: number, fault: Fault): void {
    this.tenant.wire.failNext(count, fault)
  }

  /** Every send takes this long from now on. */
  delaysSends(milliseconds: number): void {
    this.tenant.wire.latency = milliseconds
  }

  /** Waits until nothing has moved for a while, neither to the bot nor from it; a bot told to wait is waited for. */
  async settled({ quietFor = 250, within = 30_000 }: { quietFor?: number; within?: number } = {}): Promise<void> {
    const until = Date.now() + within
    for (;;) {
      const busy = this.tenant.line.underWay > 0 || this.connector.underWay > 0
      const quietAt = Math.max(this.tenant.line.lastMoved, this.connector.waitingUntil) + quietFor
      if (!busy && Date.now() >= quietAt) return
      if (Date.now() > until) throw new Error(`The bot was not quiet within ${within} ms.`)
      await wait(busy ? 10 : Math.max(1, Math.min(50, quietAt - Date.now())))
    }
  }

  /** Calls back whenever anybody's screen may have changed; the answer ends it. */
  onChange(listener: () => void): () => void {
    this.tenant.changes.on('changed', listener)
    return () => this.tenant.changes.off('changed', listener)
  }

  async close(): Promise<void> {
    await this.connector.close()
  }
}

/** Opens a rehearsal room and, unless told otherwise, adds the bot to its meeting chat. */
export async function openRehearsalRoom(wanted: RoomWanted): Promise<RehearsalRoom> {
  const room = new RehearsalRoom(wanted)
  await room.connector.listen(wanted.port ?? 0)
  if (wanted.addBot !== false) await room.addBot()
  return room
}
