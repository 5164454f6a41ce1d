import { type Card, type Element, quiet } from './card.ts'
import { say } from './say.ts'

/** The largest card sent, in bytes of JSON; Teams refuses messages somewhere above this, at different sizes in different places. */
const largest = 24_000

/** Whether a card can be sent as it is. No character is more than three bytes. */
export function fits(made: Card): boolean {
  const text = asJson(made)
  return text.length * 3 <= largest || bytes(made) <= largest
}

const texts = new WeakMap<Card, string>()

/** A card as JSON, written once: it is asked where the card is drawn, and again where it is sent. */
export function asJson(made: Card): string {
  const text = texts.get(made) ?? JSON.stringify(made)
  texts.set(made, text)
  return text
}

/**
 * A card small enough for Teams: long words are cut, in steps, and what still does not fit is left out from the end, with a line that says so.
 * Buttons and fields always stay. A field too full to be shown is shown empty, never cut: what is sent from it would replace the whole.
 */
export function fitted(made: Card): Card {
  if (fits(made)) return made
  let shown = made
  for (const most of [600, 120, 40]) {
    shown = shortened(made, most)
    if (fits(shown)) return shown
  }
  const short = leftOut(shown.body, bytes(shown) - largest + 200)
  return { ...shown, body: short.left === 0 ? shown.body : withLine(shown.body, short.body, short.left) }
}

/** A card with every text of it cut to so many characters. */
const shortened = (made: Card, most: number): Card => ({
  ...made,
  body: made.body.map(e => cut(e, most)),
  ...(made.speak === undefined ? {} : { speak: shortWords(made.speak, most * 2) }),
  ...(made.fallbackText === undefined ? {} : { fallbackText: shortWords(made.fallbackText, most * 2) }),
})

/** What is left of a body, with a line that says how many lines were left out, where the first of them stood. */
function withLine(whole: readonly Element[], body: readonly Element[], left: number): readonly Element[] {
  const kept = body.findIndex((e, at) => e !== whole[at]),
    gap = kept === -1 ? body.length : kept
  const after =
    body[gap]?.type === 'Container' && body[gap]['id'] === whole[gap]?.['id'] && whole[gap]?.type === 'Container'
  return body.toSpliced(after ? gap + 1 : gap, 0, quiet(say`… and ${left} more lines, which do not fit on a card.`))
}

/** Elements without so many bytes of their last lines, and how many lines that were; a container gives up its own last lines. */
function leftOut(
  body: readonly Element[],
  bytesOver: number,
): { body: readonly Element[]; left: number; over: number } {
  const kept: Element[] = []
  let over = bytesOver,
    left = 0
  for (const e of body.toReversed()) {
    if (over <= 0 || e.type === 'ActionSet' || e.type.startsWith('Input.')) kept.push(e)
    else if (e.type === 'Container') {
      const inner = leftOut(e['items'] as readonly Element[], over)
      left += inner.left
      over = inner.over
      if (inner.body.length > 0 || e['id'] !== undefined) kept.push({ ...e, items: inner.body })
    } else {
      over -= bytes(e)
      left++
    }
  }
  return { body: kept.toReversed(), left, over }
}

const shortWords = (words: string, most: number): string =>
  words.length > most ? `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$|\\$/, '')}…` : words

/** An element with its texts, facts and choices cut to so many characters each. */
function cut(e: Element, most: number): Element {
  const short = (words: unknown) => (typeof words === 'string' ? shortWords(words, most) : words)
  const each = (key: string, change: (part: Element) => unknown) => ({
    ...e,
    [key]: (e[key] as readonly Element[]).map(change),
  })
  switch (e.type) {
    case 'TextBlock':
      return { ...e, text: short(e['text']) }
    case 'RichTextBlock':
      return each('inlines', run => ({ ...run, text: short(run['text']) }))
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
          ? { placeholder: say`Too long to be shown here: write it anew.` }
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
