import type { MinuteItem } from '../../minutes/minutes.ts'
import type { HouseStyle } from '../houseStyle/style.ts'
import { fill } from '../houseStyle/wording.ts'

const small = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'into',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
])

const isAllCapitals = (text: string) => /[A-Z]{2}/.test(text) && text === text.toUpperCase()

/** How the rest of the minutes spells a word that a title has in capitals; abbreviations stay abbreviations. */
function spelling(word: string, first: boolean, texts: string): string {
  const bare = /[\p{L}\p{N}]+/u.exec(word)?.[0] ?? word
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${bare}(?![\\p{L}\\p{N}])`, 'iu').exec(texts)?.[0]
  if (found !== undefined && /[A-Z]/.test(found.slice(1))) return word.replace(bare, found)
  const lower = word.toLowerCase()
  return small.has(lower) && !first ? lower : lower.replace(/\p{L}/u, letter => letter.toUpperCase())
}

/** A title as a sentence names it: one in capitals is put in title case, its abbreviations as the texts have them. */
export function titleInText(title: string, texts: string): string {
  if (!isAllCapitals(title)) return title
  return title
    .split(/(\s+|[-/](?=\p{L}))/u)
    .map((word, n) => (/\p{L}/u.test(word) ? spelling(word, n === 0, texts) : word))
    .join('')
}

const inTitleCase = (title: string): string =>
  title
    .split(' ')
    .map((word, n) => (n > 0 && small.has(word) ? word : word.replace(/^\p{Ll}/u, letter => letter.toUpperCase())))
    .join(' ')

function lettered(title: string, titles: HouseStyle['items']['titles']): string {
  switch (titles) {
    case 'as written':
      return title
    case 'UPPER':
      return title.toUpperCase()
    case 'Title':
      return isAllCapitals(title) ? titleInText(title, '') : inTitleCase(title)
  }
}

/** The title as it stands over the item: its letters, `(VERBAL)` and `RESTRICTED:`, neither twice. */
export function titleOf(item: Pick<MinuteItem, 'title' | 'verbal' | 'restriction'>, style: HouseStyle): string {
  const { titles, verbal, restricted } = style.items
  const bare = item.title.trim()
  const title = lettered(bare, titles)
  const marked = item.verbal && verbal !== undefined && !/\bverbal\b/i.test(bare) ? `${title} ${verbal}` : title
  const closed = item.restriction !== undefined && restricted !== undefined && !/^restricted\b/i.test(bare)
  return closed ? `${restricted} ${marked}` : marked
}

/** The number as printed: `HSP145.`, `31.`, `44a`. */
export const numberOf = (item: Pick<MinuteItem, 'number'>, style: HouseStyle): string =>
  fill(/[a-z)]$/i.test(item.number) ? style.items.lettered : style.items.number, { number: item.number }) ?? item.number
