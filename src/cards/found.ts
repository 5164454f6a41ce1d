import type { Found, FoundEntry } from '../minutes/findable.ts'
import { type Card, type Element, asTyped, card, heading, quiet, text } from './card.ts'
import { dateInWords } from './meetingWords.ts'
import { say } from './say.ts'

/** The most entries on a card, and the most characters shown of one: the minutes have the rest. */
const MOST = 10
const LONGEST = 280
/** As far as what was found is counted. */
const COUNTED = 2000

const sorts: Readonly<Record<FoundEntry['kind'], () => string>> = {
  decision: () => say`Decision`,
  action: () => say`Action`,
  note: () => say`Note`,
}

/** What kind of entry was found. */
export const sortInWords = (kind: FoundEntry['kind']): string => sorts[kind]()

/**
 * What was found, at most ten entries, best first: each with the date of its meeting, the number of the minute, and the link to the minutes that print it.
 * What is given is shown: who may see it is decided where it is looked for.
 */
export function foundCard(shortName: string, words: string, found: Found): Card {
  const asked = shortened(words.trim().replace(/\s+/g, ' '), 80)
  const shown = found.entries.slice(0, MOST)
  return card([
    heading(asTyped(shortName)),
    asked === '' ? undefined : text(asTyped(`“${asked}”`), { weight: 'bolder', spacing: 'none' }),
    quiet(
      asTyped(
        asked === ''
          ? say`Write what to look for after the word, as in “find burglary”.`
          : howMany(found.total, shown.length),
      ),
    ),
    ...shown.flatMap(lines),
  ])
}

/** How many there are, and what to do where there are none or too many. */
function howMany(total: number, shown: number): string {
  if (total === 0)
    return say`Nothing was found in the decisions, actions and notes you may see. Try fewer words, or another word for it.`
  if (total > shown)
    return total < COUNTED
      ? say`The best ${shown} of ${total} that were found. Add a word to find fewer.`
      : say`The best ${shown} of ${COUNTED} or more that were found. Add a word to find fewer.`
  return total === 1 ? say`One was found.` : say`${total} were found, best first.`
}

function lines(entry: FoundEntry): readonly Element[] {
  const { kind, number, title, date, link, restricted } = entry
  const when = date === '' ? say`no date yet` : dateInWords(date)
  const minute = asTyped(say`Minute ${number}, ${when}`)
  return [
    text(link === undefined ? `**${minute}**` : `[${minute}](${address(link)})`, { separator: true }),
    quiet(asTyped([sorts[kind](), shortened(title, 120), ...(restricted ? [say`Restricted`] : [])].join(' · '))),
    text(asTyped(shortened(entry.text, LONGEST)), { spacing: 'small' }),
  ]
}

/** A link that ends where its brackets do. */
const address = (link: string): string => link.replace(/[ ()]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)

const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
