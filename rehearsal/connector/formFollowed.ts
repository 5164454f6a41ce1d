import { linesOf } from './cardReading.ts'
import type { Chat, ChatMessage } from './chats.ts'
import { pressInDialog } from './dialogs.ts'
import { fillIn, hasFields, inputsFor, NotAsOnScreen, type Filled } from './filling.ts'
import { buttonsSeen, buttonTitled, formButton, newSince, type ButtonSeen } from './finding.ts'
import type { Person } from './people.ts'
import type { Pressed } from './pressed.ts'
import { pressOnCard } from './pressing.ts'
import type { RoomAround } from './roomAround.ts'

/** How long somebody looks for a button before they say that it is not there, in milliseconds: longer than Teams' limits hold an answer back. */
const looksFor = 4_000

/** A button pressed by its title, and the form behind it gone through, in whichever of Teams' ways it is shown. */
export class FormFollowed {
  readonly #room: Pick<RoomAround, 'tenant'>
  readonly #person: Person
  readonly #chats: readonly Chat[]

  constructor(room: Pick<RoomAround, 'tenant'>, person: Person, chats: readonly Chat[]) {
    this.#room = room
    this.#person = person
    this.#chats = chats
  }

  /** Presses, and where `fill` is given fills in the form on the card or the one the press brings. */
  async press(
    title: string,
    also: { fill?: Filled; button?: string; within?: number; on?: string } = {},
  ): Promise<Pressed> {
    const { fill, button: then, within = looksFor, on } = also
    const button = await this.#buttonAwaited(title, within, on)
    if (fill === undefined && then === undefined) return this.#pressed(button, {})
    if (
      button.action['type'] !== 'Action.ShowCard' &&
      Object.keys(fill ?? {}).length > 0 &&
      hasFields(inputsFor(button.action, button.cards), fill ?? {})
    ) {
      return this.#pressed(button, fill ?? {})
    }
    const before = new Map(
      this.#chats.flatMap(chat => chat.visibleTo(this.#person)).map(message => [message, message.version] as const),
    )
    const first = await this.#pressed(button, {})
    if (first.kind === 'wrong' || first.kind === 'link') return first
    if (first.kind === 'said' && Object.keys(fill ?? {}).length === 0) return first
    return this.#sendForm(button, before, title, fill ?? {}, then, first)
  }

  /** The button, as soon as it is there and can be pressed: whoever asked for it looks for it while the bot waits for its turn to send. */
  async #buttonAwaited(title: string, within: number, on = ''): Promise<ButtonSeen> {
    const isMeant = ({ cards }: ButtonSeen) => cards.some(card => linesOf(card).join('\n').includes(on))

    for (const until = Date.now() + within; ;) {
      const button = buttonTitled(this.#buttons().filter(isMeant), title)
      if (button !== undefined && button.action['isEnabled'] !== false) return button
      if (Date.now() > until) throw this.#noButton(title, button)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  #noButton(title: string, greyedOut: ButtonSeen | undefined): NotAsOnScreen {
    if (greyedOut !== undefined) return new NotAsOnScreen(`“${title}” is greyed out.`)
    const seen = new Set(this.#buttons().map(each => each.title))
    return new NotAsOnScreen(`${this.#person.name} sees no button “${title}”, only ${[...seen].join(', ') || 'none'}.`)
  }

  /** Fills in the dialog that is open. */
  async fillOpenForm(opener: string, fill: Filled, then?: string): Promise<Pressed> {
    const button = formButton(this.#buttons(), fill, opener, then)
    if (button === undefined) throw this.#noForm(opener, fill)
    return this.#pressed(button, fill)
  }

  async #sendForm(
    opener: ButtonSeen,
    before: ReadonlyMap<ChatMessage, number>,
    title: string,
    fill: Filled,
    then: string | undefined,
    first: Pressed,
  ): Promise<Pressed> {
    const here = first.kind === 'opened' || first.kind === 'card' ? opener.spot?.message : undefined
    const dialog = first.kind === 'dialog'
    for (const until = Date.now() + 5_000; ;) {
      const fresh = newSince(this.#everyChat(), this.#person, before)
      const places = this.#buttons(this.#everyChat()).filter(
        button =>
          dialog ||
          (button.spot !== undefined &&
            (here === undefined ? fresh.includes(button.spot.message) : button.spot.message.id === here.id)),
      )
      const form = formButton(
        places.filter(button => button.action !== opener.action),
        fill,
        title,
        then,
      )
      if (form !== undefined) return this.#pressed(form, fill)
      if (here !== undefined || dialog || Date.now() > until) throw this.#noForm(title, fill)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }

  #noForm(title: string, fill: Filled): NotAsOnScreen {
    return new NotAsOnScreen(
      `After “${title}” ${this.#person.name} sees no form with ${
        Object.keys(fill)
          .map(label => `“${label}”`)
          .join(', ') || 'a button of its own'
      }.`,
    )
  }

  #buttons(chats: readonly Chat[] = this.#chats): readonly ButtonSeen[] {
    return buttonsSeen(this.#room.tenant, this.#person, chats)
  }

  #everyChat(): readonly Chat[] {
    return [...this.#room.tenant.chats.values()].filter(chat => chat.members.includes(this.#person))
  }

  async #pressed(button: ButtonSeen, fill: Filled): Promise<Pressed> {
    const { tenant } = this.#room
    const view = tenant.views.of(this.#person)
    const carriesInputs = button.action['type'] === 'Action.Execute' || button.action['type'] === 'Action.Submit'
    const unfolding = button.spot === undefined ? undefined : view.unfoldingOf(button.spot.message)
    const inputs = carriesInputs ? fillIn(inputsFor(button.action, button.cards, unfolding), fill, tenant.people) : {}
    if (button.spot !== undefined) return pressOnCard(tenant, this.#person, button.spot, button.action, inputs)
    return view.dialog === undefined
      ? { kind: 'nothing' }
      : pressInDialog(tenant, this.#person, view.dialog, button.action, inputs)
  }
}
