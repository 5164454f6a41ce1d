import { asRead } from './markdownRead.ts'
import { isPlain, plainAt, plainsAt, textAt, type Plain } from './plainJson.ts'

/** A button that can be pressed, and the cards it stands in, outermost first: a sub-card's button sends its parents' inputs too. */
export interface Button {
  readonly title: string
  readonly action: Plain
  readonly cards: readonly Plain[]
}

/** What a person has opened or hidden in a card since it was drawn: sub-cards by their action, elements by their id. */
export interface Unfolding {
  readonly opened: ReadonlySet<Plain>
  readonly flipped: ReadonlyMap<string, boolean>
}

/** Nothing opened, nothing hidden. */
export const folded: Unfolding = { opened: new Set(), flipped: new Map() }

const shown = (element: Plain, unfolding: Unfolding) =>
  unfolding.flipped.get(textAt(element, 'id') ?? '') ?? element['isVisible'] !== false

const partsOf = (element: Plain): readonly Plain[] =>
  ['body', 'items', 'columns', 'rows', 'cells', 'images'].flatMap(key => plainsAt(element, key))

/** Every element drawn in a card, its sub-cards left out, in reading order. */
function elementsOf(card: Plain, unfolding: Unfolding = folded): readonly Plain[] {
  return partsOf(card)
    .filter(part => shown(part, unfolding))
    .flatMap(part => [part, ...elementsOf(part, unfolding)])
}

const actionsOf = (element: Plain): readonly Plain[] => [
  ...plainsAt(element, 'actions'),
  ...['selectAction', 'inlineAction'].map(key => plainAt(element, key)).filter(action => 'type' in action),
]

/** Every button drawn in a card, those of opened sub-cards included. */
export function buttonsOf(
  card: Plain,
  unfolding: Unfolding = folded,
  parents: readonly Plain[] = [],
): readonly Button[] {
  const cards = [...parents, card]
  return [...elementsOf(card, unfolding), card].flatMap(actionsOf).flatMap(action => {
    const own = { title: textAt(action, 'title') ?? '', action, cards }
    const opened = action['type'] === 'Action.ShowCard' && unfolding.opened.has(action)
    return opened ? [own, ...buttonsOf(plainAt(action, 'card'), unfolding, cards)] : [own]
  })
}

/** The inputs drawn in a card, its sub-cards left out. */
export const inputsOf = (card: Plain, unfolding: Unfolding = folded) =>
  elementsOf(card, unfolding).filter(
    element => textAt(element, 'type')?.startsWith('Input.') === true && textAt(element, 'id') !== undefined,
  )

/** What an input is called on the screen. */
export function labelOf(input: Plain): string {
  const name = textAt(input, 'label') ?? (input['type'] === 'Input.Toggle' ? textAt(input, 'title') : undefined)
  return name ?? textAt(input, 'placeholder') ?? textAt(input, 'id') ?? ''
}

function wordsOf(element: Plain): readonly string[] {
  switch (element['type']) {
    case 'TextBlock':
      return [asRead(textAt(element, 'text') ?? '')]
    case 'RichTextBlock': {
      const inlines = element['inlines']
      const runs: readonly unknown[] = Array.isArray(inlines) ? inlines : []
      return [runs.map(run => (typeof run === 'string' ? run : (textAt(run, 'text') ?? ''))).join('')]
    }
    case 'FactSet':
      return plainsAt(element, 'facts').map(
        fact => `${asRead(textAt(fact, 'title') ?? '')} ${asRead(textAt(fact, 'value') ?? '')}`,
      )
    case 'Image':
      return [textAt(element, 'altText') ?? '']
    case 'Input.ChoiceSet':
      return [labelOf(element), ...plainsAt(element, 'choices').map(choice => `( ) ${textAt(choice, 'title') ?? ''}`)]
    default:
      return textAt(element, 'type')?.startsWith('Input.') === true
        ? [`${labelOf(element)}: ${textAt(element, 'value') ?? ''}`]
        : []
  }
}

/** The words a person reads on a card, a line each; a button is in square brackets. */
export function linesOf(card: Plain, unfolding: Unfolding = folded): readonly string[] {
  const opened = [...elementsOf(card, unfolding), card]
    .flatMap(actionsOf)
    .filter(action => unfolding.opened.has(action))
  return [
    ...elementsOf(card, unfolding).flatMap(element => [...wordsOf(element), ...actionsOf(element).map(named)]),
    ...actionsOf(card).map(named),
    ...opened.flatMap(action => linesOf(plainAt(action, 'card'), unfolding)),
  ].filter(line => line !== '')
}

const named = (action: Plain) => `[${textAt(action, 'title') ?? ''}]`

/** The adaptive cards among a message's attachments, each with its place. */
export const cardsAmong = (attachments: readonly unknown[]): readonly Plain[] =>
  attachments
    .filter(isPlain)
    .filter(each => each['contentType'] === 'application/vnd.microsoft.card.adaptive')
    .map(each => plainAt(each, 'content'))
