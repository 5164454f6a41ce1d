import { cardsAmong, folded, type Unfolding } from './cardReading.ts'
import type { Chat, ChatMessage } from './chats.ts'
import type { Person } from './people.ts'
import type { Plain } from './plainJson.ts'

/** A form that lies over the page until it is sent or closed. */
export interface Dialog {
  readonly title: string
  readonly card: Plain
  readonly chat: Chat
  /** The message it was opened from. */
  readonly message: string
  /** For a message action: what has to be said again when it is sent. */
  readonly command?: Plain
}

/** What is under a card for one person only: the bot's sentence, or Teams' complaint. */
export interface Notice {
  readonly text: string
  readonly tone: 'said' | 'wrong'
}

interface OwnCards {
  /** The version of the message these belong to; an update takes them away. */
  readonly version: number
  readonly cards: ReadonlyMap<number, Plain>
}

/** A personal view as it is kept on disk. */
export interface PersonalViewKept {
  readonly notices: readonly (readonly [message: string, notice: Notice])[]
  readonly own: readonly (readonly [
    message: string,
    version: number,
    cards: readonly (readonly [place: number, card: Plain])[],
  ])[]
}

/** What each person sees that others do not: their own version of a card, notices, an open dialog, opened sub-cards. */
export class PersonalView {
  dialog: Dialog | undefined
  /** A sentence shown over the page, where there is no card to put it under. */
  notice: Notice | undefined
  readonly notices = new Map<string, Notice>()
  readonly #own = new Map<string, OwnCards>()
  readonly #unfolded = new Map<string, { cards: readonly Plain[]; unfolding: Unfolding }>()

  /** The cards of a message as this person has them. */
  cardsOf(message: ChatMessage): readonly Plain[] {
    const own = this.#own.get(message.id)
    const shared = cardsAmong(message.attachments)
    return own?.version === message.version ? shared.map((card, place) => own.cards.get(place) ?? card) : shared
  }

  /** This person's card takes the place of the one everybody has. */
  replace(message: ChatMessage, place: number, card: Plain): void {
    const before = this.#own.get(message.id)
    const cards = new Map(before?.version === message.version ? before.cards : [])
    this.#own.set(message.id, { version: message.version, cards: cards.set(place, card) })
  }

  /** What this person has opened and hidden in the cards of a message, as long as the cards are the same. */
  unfoldingOf(message: ChatMessage): Unfolding {
    const kept = this.#unfolded.get(message.id)
    const cards = this.cardsOf(message)
    return kept !== undefined && cards.every((card, place) => card === kept.cards[place]) ? kept.unfolding : folded
  }

  /** What this person sees of their own, by message, to be written down and brought back after a restart. */
  kept(): PersonalViewKept {
    return {
      notices: [...this.notices],
      own: [...this.#own].map(([id, { version, cards }]) => [id, version, [...cards]]),
    }
  }

  /** Takes up again what was kept. */
  bringsBack(kept: PersonalViewKept): void {
    for (const [id, notice] of kept.notices) this.notices.set(id, notice)
    for (const [id, version, cards] of kept.own) this.#own.set(id, { version, cards: new Map(cards) })
  }

  /** Opens a sub-card. */
  open(message: ChatMessage, action: Plain): void {
    const { opened, flipped } = this.unfoldingOf(message)
    this.#unfolded.set(message.id, {
      cards: this.cardsOf(message),
      unfolding: { opened: new Set([...opened, action]), flipped },
    })
  }

  /** Shows or hides elements. */
  flip(message: ChatMessage, ids: ReadonlyMap<string, boolean>): void {
    const { opened, flipped } = this.unfoldingOf(message)
    this.#unfolded.set(message.id, {
      cards: this.cardsOf(message),
      unfolding: { opened, flipped: new Map([...flipped, ...ids]) },
    })
  }
}

/** The view of each person in the room. */
export class Views {
  readonly #views = new Map<Person, PersonalView>()

  of(person: Person): PersonalView {
    const view = this.#views.get(person) ?? new PersonalView()
    this.#views.set(person, view)
    return view
  }

  /** Everybody sees only what all see. */
  empty(): void {
    this.#views.clear()
  }
}
