import { castTogether, type Cast } from './cast.ts'
import { buttonsOf, cardsAmong } from './connector/cardReading.ts'
import type { Chat } from './connector/chats.ts'
import { textsAt, type Plain } from './connector/plainJson.ts'
import type { RehearsalRoom } from './connector/room.ts'
import type { Press } from './connector/tenant.ts'
import { isRefused } from './refusalsKnown.ts'

/** How far a step is: what is still wanted of it, in words, where several people have a part in it. */
export interface StepState {
  readonly done: boolean
  readonly soFar?: string
}

const answers = ["I'll be there", 'Send apologies', 'Declare']
const hasButton = (chat: Chat, title: string) =>
  chat.messages.some(({ attachments }) =>
    cardsAmong(attachments).some(card => buttonsOf(card).some(button => button.title === title)),
  )

/** Whether somebody typed this to the bot, and what the bot said next in that chat was no refusal. */
const saidAndTaken = (chat: Chat, bot: object, words: RegExp): boolean =>
  chat.messages.some((message, place) => {
    if (message.told !== true || !words.test(message.text)) return false
    const answer = chat.messages.slice(place + 1).find(({ from }) => from === bot)
    return answer !== undefined && !isRefused(answer.text)
  })

/** Watches a room, and knows which of the ten steps of a first meeting have happened in it. What has happened stays so. */
export class FirstMeeting {
  readonly #room: RehearsalRoom
  readonly #cast: Cast
  /** Names of those who have answered the agenda card, and the words of buttons that had their answer. */
  readonly #answered = new Set<string>()
  readonly #pressed = new Set<string>()
  readonly #done = new Set<number>()
  readonly #steps: readonly (() => boolean)[] = [
    () => saidAndTaken(this.#chat, this.#bot, /^link\s/i),
    () => hasButton(this.#chat, "I'll be there"),
    () => this.#wanted.every(name => this.#answered.has(name)),
    () => this.#meeting?.underWay === true && this.#joined.length === this.#everybody.length,
    () => this.#typed(/^open\b/i) && (this.#pressed.has('Next item') || this.#typed(/^(next\b|item\s)/i)),
    () => this.#typed(/^presented by\b/i),
    () => this.#typed(/^note\b/i),
    () => this.#typed(/^(resolved|agreed|recommended|noted)\b/i),
    () => this.#typed(/^action\b/i),
    () =>
      (this.#typed(/^close meeting/i) ||
        ['Close the meeting', 'Defer the rest'].some(title => this.#pressed.has(title))) &&
      hasButton(this.#oneToOneOfClerk, 'Open the draft'),
  ]

  constructor(room: RehearsalRoom, cast: Cast) {
    this.#room = room
    this.#cast = cast
    room.tenant.changes.on('pressed', press => this.#hears(press))
    room.onChange(() => this.#looks())
  }

  /** How far each of the ten steps is. */
  get steps(): readonly StepState[] {
    return this.#steps.map((_, place) => {
      const soFar = this.#soFar(place)
      return { done: this.#done.has(place), ...(soFar === undefined ? {} : { soFar }) }
    })
  }

  /** What has happened, to be written down and brought back. */
  kept(): Plain {
    return { done: [...this.#done], answered: [...this.#answered], pressed: [...this.#pressed] }
  }

  /** Takes up what {@link kept} wrote. */
  bringsBack(kept: unknown): void {
    for (const name of textsAt(kept, 'answered') ?? []) this.#answered.add(name)
    for (const title of textsAt(kept, 'pressed') ?? []) this.#pressed.add(title)
    const done = (kept as { done?: unknown } | undefined)?.done
    for (const place of Array.isArray(done) ? done : []) this.#done.add(Number(place))
  }

  /** Nothing has happened yet. */
  empty(): void {
    for (const memory of [this.#answered, this.#pressed, this.#done]) memory.clear()
  }

  #hears({ person, title, filledIn, pressed }: Press): void {
    if (pressed.kind === 'wrong' || pressed.kind === 'opened' || pressed.kind === 'dialog') return
    if (pressed.kind === 'said' && isRefused(pressed.text)) return
    if (answers.includes(title) && (title === "I'll be there" || filledIn)) this.#answered.add(person.name)
    this.#pressed.add(title.replace(/:.*/, ''))
    this.#room.tenant.changed()
  }

  #looks(): void {
    this.#steps.forEach((happened, place) => {
      if (!this.#done.has(place) && happened()) this.#done.add(place)
    })
  }

  #soFar(place: number): string | undefined {
    if (this.#done.has(place)) return undefined
    const count = (some: readonly string[], all: readonly string[]) =>
      some.length === 0 ? undefined : `${some.length} of ${all.length} so far`
    if (place === 2)
      return count(
        this.#wanted.filter(name => this.#answered.has(name)),
        this.#wanted,
      )
    return place === 3 ? count(this.#joined, this.#everybody) : undefined
  }

  #typed(words: RegExp): boolean {
    return [...this.#room.tenant.chats.values()].some(chat => saidAndTaken(chat, this.#bot, words))
  }

  get #bot() {
    return this.#room.tenant.bot
  }

  get #chat() {
    return this.#room.mainChat
  }

  get #meeting() {
    return this.#room.tenant.meetingOf(this.#chat)
  }

  get #oneToOneOfClerk() {
    return this.#room.tenant.oneToOne(this.#room.person(this.#cast.clerk.name).person)
  }

  get #everybody() {
    return castTogether(this.#cast).map(({ name }) => name)
  }

  get #wanted() {
    return this.#everybody.filter(name => name !== this.#cast.clerk.name)
  }

  get #joined() {
    const there = new Set([...(this.#meeting?.inMeeting ?? [])].map(({ name }) => name))
    return this.#everybody.filter(name => there.has(name))
  }
}
