/** An Adaptive Card as Teams takes it (schema 1.5); plain JSON. */
export interface Card {
  readonly type: 'AdaptiveCard'
  readonly $schema: string
  readonly version: '1.5'
  readonly body: readonly Element[]
  readonly actions?: readonly Button[]
  readonly refresh?: { readonly action: Button; readonly userIds: readonly string[] }
  readonly msteams?: { readonly width: 'Full' }
}
/** What a card shows: text, a field, a container … */
export type Element = { readonly type: string } & Readonly<Record<string, unknown>>
/** What can be pressed. */
export type Button = { readonly type: string; readonly title?: string } & Readonly<Record<string, unknown>>

/** What a button carries: which meeting, and what the card knew when it was drawn. Never who presses it. */
export type ButtonData = Readonly<Record<string, string | number | boolean | undefined>>

const without = (data: ButtonData) =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined))

/** A card of these elements and buttons; buttons stand in an action set, as Teams recommends for Universal Actions. */
export function card(
  body: readonly (Element | undefined)[],
  buttons: readonly Button[] = [],
  refresh?: { readonly verb: string; readonly data: ButtonData; readonly userIds: readonly string[] },
): Card {
  const elements = body.filter(e => e !== undefined)
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body: [...elements, ...actionSets(buttons)],
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

/** The largest card sent, in bytes of JSON; Teams refuses messages somewhere above this, at different sizes in different places. */
const largest = 24_000

/**
 * A card small enough for Teams: long words are cut, in steps, and what still does not fit is left out before the buttons, with a line that says so.
 * Buttons and fields always stay. A field too full to be shown is shown empty, never cut: what is sent from it would replace the whole.
 */
export function fitted(made: Card): Card {
  if (bytes(made) <= largest) return made
  let shown = made
  for (const most of [600, 120, 40]) {
    shown = { ...made, body: made.body.map(e => cut(e, most)) }
    if (bytes(shown) <= largest) return shown
  }
  let over = bytes(shown) - largest + 200
  const stays = shown.body
    .toReversed()
    .map(e => {
      if (over <= 0 || e.type === 'ActionSet' || e.type.startsWith('Input.')) return true
      over -= bytes(e)
      return false
    })
    .toReversed()
  const gap = stays.indexOf(false),
    left = stays.filter(stay => !stay).length
  return {
    ...shown,
    body: shown.body.flatMap((e, at) => [
      ...(at === gap ? [quiet(`… and ${left} more lines, which do not fit on a card.`)] : []),
      ...(stays[at] === true ? [e] : []),
    ]),
  }
}

/** An element with its texts, facts and choices cut to so many characters each. */
function cut(e: Element, most: number): Element {
  const short = (words: unknown) =>
    typeof words === 'string' && words.length > most
      ? `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$|\\$/, '')}…`
      : words
  const each = (key: string, change: (part: Element) => unknown) => ({
    ...e,
    [key]: (e[key] as readonly Element[]).map(change),
  })
  switch (e.type) {
    case 'TextBlock':
      return { ...e, text: short(e['text']) }
    case 'Container':
      return each('items', part => cut(part, most))
    case 'FactSet':
      return each('facts', fact => ({ ...fact, value: short(fact['value']) }))
    case 'Input.ChoiceSet':
      return each('choices', choice => ({ ...choice, title: short(choice['title']) }))
    case 'Input.Text': {
      const { value, placeholder, ...rest } = e,
        full = typeof value === 'string' && value.length > most * 20
      return {
        ...rest,
        ...(full
          ? { placeholder: 'Too long to be shown here: write it anew.' }
          : {
              ...(placeholder === undefined ? {} : { placeholder: short(placeholder) }),
              ...(value === undefined ? {} : { value }),
            }),
      }
    }
    default:
      return e
  }
}

const bytes = (part: unknown): number => new TextEncoder().encode(JSON.stringify(part)).length

/** A line or paragraph of text. Markdown that somebody typed is taken as text, not as formatting. */
export const text = (words: string, options: Readonly<Record<string, unknown>> = {}): Element => ({
  type: 'TextBlock',
  text: words,
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

/** Choices to pick from; several where `several`. */
export const choices = (
  id: string,
  label: string,
  options: readonly { readonly title: string; readonly value: string }[],
  more: Readonly<Record<string, unknown>> = {},
): Element => ({ type: 'Input.ChoiceSet', id, label, choices: options, style: 'compact', ...more })

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
  valueOn: 'true',
  valueOff: 'false',
  value: value ? 'true' : 'false',
})
