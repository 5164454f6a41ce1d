import { buttonsOf, type Button } from './cardReading.ts'
import type { Chat, ChatMessage } from './chats.ts'
import { hasFields, inputsFor, type Filled } from './filling.ts'
import type { Person } from './people.ts'
import { textAt } from './plainJson.ts'
import type { Spot } from './pressed.ts'
import type { Tenant } from './tenant.ts'

/** A button on somebody's screen. `spot` is absent in a dialog. */
export interface ButtonSeen extends Button {
  readonly spot?: Spot
}

/** Everything one person can press in these chats, the newest message first; a dialog hides everything else. */
export function buttonsSeen(tenant: Tenant, person: Person, chats: readonly Chat[]): readonly ButtonSeen[] {
  const view = tenant.views.of(person)
  if (view.dialog !== undefined) return buttonsOf(view.dialog.card)
  const messages = chats.flatMap(chat => chat.visibleTo(person).map(message => ({ chat, message })))
  return messages
    .toSorted((one, other) => Number(other.message.id) - Number(one.message.id))
    .flatMap(({ chat, message }) =>
      view
        .cardsOf(message)
        .flatMap((card, place) =>
          buttonsOf(card, view.unfoldingOf(message)).map(button => ({ ...button, spot: { chat, message, place } })),
        ),
    )
}

const plain = (words: string) => words.trim().toLowerCase()
/** A button is called by the whole of its title, or by what stands before a colon: `Next item` for `Next item: 7. Budget`. */
const titled = (title: string) => (button: Button) =>
  plain(button.title) === plain(title) || plain(button.title).startsWith(`${plain(title)}:`)

/** The button somebody means: on the newest card that has it, and there the one inside an opened form before the one that opens it. */
export const buttonTitled = (buttons: readonly ButtonSeen[], title: string): ButtonSeen | undefined =>
  buttons
    .filter(titled(title))
    .toSorted((one, other) => newestFirst(one, other) || other.cards.length - one.cards.length)[0]

const newestFirst = (one: ButtonSeen, other: ButtonSeen) =>
  Number(other.spot?.message.id ?? 0) - Number(one.spot?.message.id ?? 0)

const leavesIt = /^(cancel|back|close|discard|undo|not now)$/i
const sends = (button: Button) =>
  textAt(button.action, 'type') === 'Action.Execute' || textAt(button.action, 'type') === 'Action.Submit'

/** The button that sends a form: the one named, else one titled as the form was opened, else the only one that does not leave it. */
export function formButton(
  buttons: readonly ButtonSeen[],
  fill: Filled,
  opener: string,
  then?: string,
): ButtonSeen | undefined {
  const able = buttons.filter(button => sends(button) && hasFields(inputsFor(button.action, button.cards), fill))
  if (then !== undefined) return able.find(titled(then))
  return (
    able.find(titled(opener)) ??
    able.find(button => button.action['style'] === 'positive') ??
    able.find(button => !leavesIt.test(button.title))
  )
}

/** The messages somebody can see that were not there, or not so, before. */
export const newSince = (chats: readonly Chat[], person: Person, before: ReadonlyMap<ChatMessage, number>) =>
  chats.flatMap(chat => chat.visibleTo(person)).filter(message => before.get(message) !== message.version)
