import type { Button, Card, Element } from './adaptiveCard.ts'
import { aloud } from './aloud.ts'

export type { Button, Card, Element }

/** What a button carries: which meeting, and what the card knew when it was drawn. Never who presses it. */
export type ButtonData = Readonly<Record<string, string | number | boolean | undefined>>

const without = (data: ButtonData) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

/** A card of these elements, with these buttons under them; and what it is in words. */
export function card(
  body: readonly (Element | undefined)[],
  buttons: readonly Button[] = [],
  refresh?: { readonly verb: string; readonly data: ButtonData; readonly userIds: readonly string[] },
): Card {
  const elements = [...body.filter(e => e !== undefined), ...actionSets(buttons)]
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: elements,
    ...aloud(elements),
    ...(refresh === undefined
      ? {}
      : {
          refresh: {
            action: {
              type: 'Action.Execute',
              verb: refresh.verb,
              data: { verb: refresh.verb, ...without(refresh.data) },
            },
            userIds: refresh.userIds.slice(0, 60),
          },
        }),
    msteams: { width: 'Full' },
  }
}

/** Buttons in rows, wherever on a card they stand: six at most in each, which is what Teams shows of one. */
export const actionSets = (buttons: readonly Button[]): readonly Element[] =>
  Array.from({ length: Math.ceil(buttons.length / 6) }, (_, row) => ({
    type: 'ActionSet',
    actions: buttons.slice(row * 6, row * 6 + 6),
  }))

/**
 * Before a line that begins with the number of an item, "5. Budget", which Markdown makes a list of one, indented. A space of no width (U+200B)
 * leaves it as it is; a mark of two languages may stand between (Private Use Area).
 */
const numbered = /^(?=\p{Co}?\d+[.)]\s)/gmu

/** A line or paragraph of text. Markdown that somebody typed is taken as text, not as formatting. */
export const text = (words: string, options: Readonly<Record<string, unknown>> = {}): Element => ({
  type: 'TextBlock',
  text: words.replace(numbered, '\u200B'),
  wrap: true,
  ...options,
})

/** Words typed by somebody, safe to stand in a text block: what would be Markdown there is shown as typed. */
export const asTyped = (words: string): string => words.replace(/([\\`*_[\]()#>~|])/g, '\\$1').replace(/\r?\n/g, '\n\n')

/** The heading of a card or of a part of it, for screen readers too. */
export const heading = (words: string, options: Readonly<Record<string, unknown>> = {}): Element =>
  text(words, { size: 'large', weight: 'bolder', style: 'heading', ...options })
/** A line that stands back: small and grey, close under the one above. */
export const quiet = (words: string): Element => text(words, { isSubtle: true, spacing: 'none', size: 'small' })
/** A line that must be seen. */
export const warning = (words: string): Element => text(words, { color: 'attention', weight: 'bolder' })

/** A button that does something at once. */
export const press = (
  title: string,
  verb: string,
  data: ButtonData,
  options: Readonly<Record<string, unknown>> = {},
): Button => ({
  type: 'Action.Execute',
  title,
  verb,
  data: { verb, ...without(data) },
  fallback: { type: 'Action.Submit', title, data: { verb, ...without(data) } },
  ...options,
})

/** A button that opens a form in a dialog, where a redrawn card cannot wipe out what is being typed. */
export const opens = (title: string, form: string, data: ButtonData): Button => ({
  type: 'Action.Submit',
  title,
  data: { msteams: { type: 'task/fetch' }, verb: 'form', form, ...without(data) },
})

/** The button that sends a form, in a dialog or one-to-one. `form` says which form it was, `nonce` that it is this one. */
export const sends = (title: string, verb: string, data: ButtonData): Button => ({
  type: 'Action.Submit',
  title,
  data: { verb, ...without(data) },
})

/** Buttons in the middle of a card; nothing where there are none. */
export const buttonSet = (actions: readonly Button[]): readonly Element[] =>
  actions.length === 0 ? [] : [{ type: 'ActionSet', actions }]

/** A button that opens a web address. */
export const link = (title: string, url: string): Button => ({ type: 'Action.OpenUrl', title, url })

/** Choices to pick from; long ones go on in the next line. */
export const choices = (
  id: string,
  label: string,
  options: readonly { readonly title: string; readonly value: string }[],
  more: Readonly<Record<string, unknown>> = {},
): Element => ({ type: 'Input.ChoiceSet', id, label, choices: options, style: 'compact', wrap: true, ...more })

/** A field to write in. */
export const textField = (id: string, label: string, more: Readonly<Record<string, unknown>> = {}): Element => ({
  type: 'Input.Text',
  id,
  label,
  ...more,
})
/** A box to tick; its value is the word `true` or `false`. */
export const tick = (id: string, title: string, value = false): Element => ({
  type: 'Input.Toggle',
  id,
  title,
  wrap: true,
  valueOn: 'true',
  valueOff: 'false',
  value: value ? 'true' : 'false',
})
