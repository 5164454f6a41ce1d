import { randomUUID } from 'node:crypto'
import { botAdded, invoke, participantsEvent, typedMessage, type FileSent } from './activities.ts'
import { linesOf } from './cardReading.ts'
import { asRead } from './markdownRead.ts'
import type { Answered } from './botLine.ts'
import type { Chat } from './chats.ts'
import { dialogAnswered } from './dialogs.ts'
import { NotAsOnScreen, type Filled } from './filling.ts'
import type { Person } from './people.ts'
import type { Plain } from './plainJson.ts'
import { buttonsSeen, buttonTitled } from './finding.ts'
import { FormFollowed } from './formFollowed.ts'
import type { Pressed } from './pressed.ts'
import type { RoomAround, Where } from './roomAround.ts'

/** One person at their own screen: what they type and press, and what they see. */
export class PersonInRoom {
  readonly person: Person
  readonly #room: RoomAround

  constructor(person: Person, room: RoomAround) {
    this.person = person
    this.#room = room
  }

  get name(): string {
    return this.person.name
  }

  /** Types a message. With `mention` it is addressed to the bot by name. Gives the bot's HTTP answer; 204 where Teams would not have told it. */
  async types(
    text: string,
    also: { where?: Where; mention?: boolean; files?: readonly { name: string; content: Uint8Array | string }[] } = {},
  ): Promise<Answered> {
    const chat = this.#chat(also.where ?? 'chat')
    const { tenant } = this.#room
    const files = (also.files ?? []).map(file => this.#upload(file))
    await this.#meetsBot(chat)
    const attachments = files.map(file => ({
      contentType: 'application/vnd.microsoft.teams.file.download.info',
      name: file.name,
    }))
    const message = tenant.say(chat, this.person, text, attachments)
    if (chat.kind === 'meeting' && (!chat.botIsIn || (this.#room.hears === 'mentions' && also.mention !== true)))
      return { status: 204, body: undefined }
    message.told = true
    return tenant.line.deliver(
      typedMessage(tenant, chat, message, this.person, { mention: also.mention ?? false, files }),
    )
  }

  /** Sends the bot a file, one-to-one. */
  async sends(file: { name: string; content: Uint8Array | string }, text = ''): Promise<Answered> {
    return this.types(text, { where: 'one-to-one', files: [file] })
  }

  /**
   * Presses the button with this title on the newest card this person sees. With `fill`, goes through the form that
   * follows, whatever it is (a sub-card, a card that answers, a dialog, a card one-to-one), and presses its own button:
   * `button`, or the one titled as the first, or its only one. Without, it is one press. A button that is not there yet is looked
   * for a few seconds, or `within` so many milliseconds. `on` has words of the card that is meant, where it is not the newest.
   */
  async presses(
    title: string,
    also: { fill?: Filled; button?: string; where?: Where; within?: number; on?: string } = {},
  ): Promise<Pressed> {
    const chats = also.where === undefined ? this.#chats() : [this.#chat(also.where)]
    return new FormFollowed(this.#room, this.person, chats).press(title, also)
  }

  /** Whether this person sees a button with this title that can be pressed. */
  canPress(title: string, where?: Where): boolean {
    const chats = where === undefined ? this.#chats() : [this.#chat(where)]
    const button = buttonTitled(buttonsSeen(this.#room.tenant, this.person, chats), title)
    return button !== undefined && button.action['isEnabled'] !== false
  }

  /** Uses a message action on the newest message with these words. */
  async usesMessageAction(
    title: string,
    on: string,
    also: { fill?: Filled; button?: string; where?: Where } = {},
  ): Promise<Pressed> {
    const { tenant, messageActions } = this.#room
    const chat = this.#chat(also.where ?? 'chat')
    const message = chat.visibleTo(this.person).findLast(each => each.id === on || each.text.includes(on))
    const command = messageActions.find(each => each.title === title || each.id === title)
    if (message === undefined) throw new NotAsOnScreen(`${this.name} sees no message with “${on}”.`)
    if (command === undefined)
      throw new NotAsOnScreen(
        `There is no message action “${title}”, only ${messageActions.map(each => each.title).join(', ') || 'none'}.`,
      )
    const from =
      'mri' in message.from
        ? { user: { id: message.from.aadObjectId, displayName: message.from.name, userIdentityType: 'aadUser' } }
        : {
            application: {
              id: message.from.id.replace('28:', ''),
              displayName: message.from.name,
              applicationIdentityType: 'bot',
            },
          }
    const value: Plain = {
      commandId: command.id,
      commandContext: 'message',
      context: { theme: 'default' },
      messagePayload: {
        id: message.id,
        replyToId: null,
        createdDateTime: message.at.toISOString(),
        subject: null,
        importance: 'normal',
        locale: 'en-GB',
        body: {
          contentType: 'html',
          content: `<p>${message.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p>`,
        },
        from,
        mentions: [],
        reactions: [],
        attachments: [],
      },
    }
    const answered = await tenant.line.deliver(invoke(tenant, chat, this.person, 'composeExtension/fetchTask', value))
    const opened = dialogAnswered(tenant, this.person, { chat, message }, answered, value)
    if (opened.kind !== 'dialog' || also.fill === undefined) return opened
    return new FormFollowed(this.#room, this.person, [chat]).fillOpenForm(title, also.fill, also.button)
  }

  /** Everything on this person's screen, a line each: both chats unless one is named, then the dialog, then any notice. */
  sees(where?: Where): string {
    const view = this.#room.tenant.views.of(this.person)
    const chats = where === undefined ? this.#chats() : [this.#chat(where)]
    const lines = chats
      .flatMap(chat => chat.visibleTo(this.person))
      .flatMap(message => [
        ...(message.text === ''
          ? []
          : [`${message.from.name}: ${'mri' in message.from ? message.text : asRead(message.text)}`]),
        ...view.cardsOf(message).flatMap(card => linesOf(card, view.unfoldingOf(message))),
        ...(view.notices.has(message.id) ? [asRead(view.notices.get(message.id)?.text ?? '')] : []),
      ])
    const over =
      where === undefined
        ? [
            view.dialog?.title ?? '',
            ...(view.dialog === undefined ? [] : linesOf(view.dialog.card)),
            asRead(view.notice?.text ?? ''),
          ]
        : []
    return [...lines, ...over.filter(line => line !== '')].join('\n')
  }

  /** Everything Teams has sent to this person's client, drawn or not, as JSON: what must not contain a secret. */
  receives(): string {
    const view = this.#room.tenant.views.of(this.person)
    return JSON.stringify([
      this.#chats()
        .flatMap(chat => chat.visibleTo(this.person))
        .map(message => [message.text, message.attachments, view.cardsOf(message)]),
      view.dialog?.card,
      view.notice,
    ])
  }

  /** Waits until this person sees these words. */
  async waitsFor(words: string | RegExp, { within = 5_000 }: { within?: number } = {}): Promise<void> {
    const seen = () => (typeof words === 'string' ? this.sees().includes(words) : words.test(this.sees()))
    for (const until = Date.now() + within; !seen(); await new Promise(resolve => setTimeout(resolve, 10))) {
      if (Date.now() > until)
        throw new NotAsOnScreen(`${this.name} did not see ${String(words)} within ${within} ms, but:\n${this.sees()}`)
    }
  }

  /** Closes the open dialog without sending it. */
  closesDialog(): void {
    this.#room.tenant.views.of(this.person).dialog = undefined
    this.#room.tenant.changed()
  }

  /** Comes into the meeting. */
  async joins(): Promise<void> {
    await this.#participates('Join')
  }

  /** Leaves the meeting. */
  async leaves(): Promise<void> {
    await this.#participates('Leave')
  }

  /** Turns away: this person's client no longer fetches views, until it `looks` again. */
  looksAway(): void {
    this.#room.refreshing.lookingAway.add(this.person)
  }

  /** Opens the chats: every card that is refreshed for this person is. */
  looks(): void {
    for (const chat of this.#chats()) this.#room.refreshing.looksAt(this.person, chat)
  }

  #chats(): readonly Chat[] {
    return [...this.#room.tenant.chats.values()].filter(chat => chat.members.includes(this.person))
  }

  #chat(where: Where): Chat {
    if (where === 'one-to-one') return this.#room.tenant.oneToOne(this.person)
    const chat = where === 'chat' ? this.#room.mainChat : this.#room.tenant.chats.get(where)
    if (chat === undefined || !chat.members.includes(this.person))
      throw new NotAsOnScreen(`${this.name} is not in the chat ${where}.`)
    return chat
  }

  async #meetsBot(chat: Chat): Promise<void> {
    if (chat.kind !== 'one-to-one' || chat.botIsIn) return
    chat.botIsIn = true
    await Promise.all(
      botAdded(this.#room.tenant, chat, this.person).map(activity => this.#room.tenant.line.deliver(activity)),
    )
  }

  #upload(file: { name: string; content: Uint8Array | string }): FileSent {
    const uniqueId = randomUUID()
    const { tenant } = this.#room
    tenant.files.set(uniqueId, {
      name: file.name,
      content: typeof file.content === 'string' ? Buffer.from(file.content) : file.content,
    })
    return {
      name: file.name,
      uniqueId,
      downloadUrl: new URL(`/files/${uniqueId}/${encodeURIComponent(file.name)}`, tenant.serviceUrl).href,
    }
  }

  async #participates(which: 'Join' | 'Leave'): Promise<void> {
    const { tenant, mainChat } = this.#room
    const meeting = tenant.meetingOf(mainChat)
    if (meeting === undefined) throw new NotAsOnScreen('There is no meeting in this chat.')
    if (which === 'Join') meeting.inMeeting.add(this.person)
    else meeting.inMeeting.delete(this.person)
    tenant.changed()
    if (mainChat.botIsIn)
      await tenant.line.deliver(
        participantsEvent(tenant, mainChat, which, [{ person: this.person, role: meeting.roleOf(this.person) }]),
      )
  }
}
