import type { Button, Card, Element } from './adaptiveCard.ts'
import { listed } from './meetingWords.ts'
import { say } from './say.ts'

/**
 * What a card is in words: its heading and what can be done on it, to be read out; and what to do where Teams cannot draw it. Both go where the card
 * goes, and to nobody else.
 */
export function aloud(body: readonly Element[]): Required<Pick<Card, 'speak' | 'fallbackText'>> {
  const first =
    headingOf(body) ??
    wordsAt(
      body.find(e => e.type === 'TextBlock'),
      'text',
    )
  const fields = inside(body, e => e.type.startsWith('Input.')).map(e => wordsAt(e, 'label') ?? wordsAt(e, 'title'))
  const buttons = inside(body, e => e.type.startsWith('Action.') && e.type !== 'Action.ToggleVisibility')
  const labels = [...new Set(fields)].filter(w => w !== undefined),
    titles = [...new Set(buttons.map(b => wordsAt(b, 'title')))].filter(w => w !== undefined)
  return {
    speak: sentences(
      first === undefined ? undefined : plainly(first),
      labels.length === 0 ? undefined : say`To fill in: ${listed(labels)}.`,
      titles.length === 0 ? undefined : say`Buttons: ${listed(titles)}.`,
    ),
    fallbackText: sentences(
      first?.replaceAll('\u200B', '').trim(),
      say`This card cannot be shown here. Open it in the Teams app, or type "help".`,
    ),
  }
}

/** What a phone says of a card before it is opened, perhaps to whoever stands by: its heading, and of a card without one only whose it is. */
export function summaryOf({ body }: Card): string {
  const words = headingOf(body)
  return words === undefined ? somethingForYou() : plainly(words)
}

/** What a phone says of a card that it is nobody else's business to know of. */
export const somethingForYou = (): string => say`Partnership Clerk has something for you.`

const headingOf = (body: readonly Element[]) =>
  wordsAt(
    body.find(e => e['style'] === 'heading'),
    'text',
  )

const sentences = (...parts: readonly (string | undefined)[]) =>
  parts
    .filter(p => p !== undefined)
    .map(p => (/[.!?…]$/.test(p) ? p : `${p}.`))
    .join(' ')

/** Words as they are read, without the marks that keep typed words from being Markdown and numbers of items from being lists. */
const plainly = (words: string): string =>
  words
    .replaceAll('\u200B', '')
    .replace(/\\([\\`*_[\]()#>~|])|\*\*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

const wordsAt = (of: Element | undefined, key: string): string | undefined => {
  const words = of?.[key]
  return typeof words === 'string' && words !== '' ? words : undefined
}

/** Everything of this kind among elements, in containers and on whatever can be pressed too; a button's fallback is the same button again. */
function inside(parts: readonly Element[], matches: (of: Element) => boolean): readonly (Element | Button)[] {
  return parts.flatMap(part => {
    const within = ['items', 'columns', 'actions', 'selectAction'].flatMap(
      key => (part[key] as Element | readonly Element[] | undefined) ?? [],
    )
    return [...(matches(part) ? [part] : []), ...inside(within, matches)]
  })
}
