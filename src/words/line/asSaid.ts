/** Marks that are not seen: zero-width spaces and joiners at the edges, soft hyphens, byte order marks. */
const unseen = /[\u00ad\u200b\u2060\ufeff]|^[\u200c-\u200f\u202a-\u202e\u2066-\u2069]+/g
/** Spaces that do not break, and others that a page or Word put in. */
const hardSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const signs = /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]\s*){1,12}(?=[\p{L}“"])/u
/** Two spaces between words, as fingers in haste or a justified page leave them. */
const twoSpaces = /(?<=\S) {2}(?=\S)/g
const quoted = /^(?:“([^“”]+)”|"([^"]+)"|‘([^‘’]+)’|\(([^()]+)\)|\[([^[\]]+)\])[.!]?$/

/** What was said, as far as its words go: without marks that are not seen, hard spaces, a sign before it, and quotes or brackets round the whole. */
export function asSaid(text: string): string {
  const plain = text
    .replace(unseen, '')
    .replace(hardSpace, ' ')
    .trim()
    .replace(/^\/(?=\w)/, '')
    .replace(signs, '')
    .replace(/[^\n]+/g, withSingleSpaces)
    // "… seconded by A and", with what was resolved on the line below.
    .replace(/\b(and|it was|was)[ \t]*\n\s*(?=(?:it was )?(?:resolved|agreed|recommended|carried)\b)/gi, '$1 ')
    // Marks of Markdown around the first words, as they come out of notes.
    .replace(/^(\*{1,2}|__)([^*_\n]{1,60})\1/, '$2')
  const [, ...inside] = quoted.exec(plain) ?? []
  return (inside.find(words => words !== undefined) ?? plain).trim()
}

/** Two spaces behind a stop, as on a typewriter. */
const behindStop = /(?<=\S[.;:!?]) {2}(?=\S)/g
/** A line without its double spaces, where they part no cells: there is one, or nearly every space is double. */
function withSingleSpaces(line: string): string {
  const doubled = line.match(twoSpaces)?.length ?? 0,
    spaces = line.match(/(?<=\S) +(?=\S)/g)?.length ?? 0
  const isStray = !/\t| {3}/.test(line) && ((doubled === 1 && spaces > 1) || doubled > spaces * 0.6)
  return line.replace(isStray ? twoSpaces : behindStop, ' ')
}

/** "Present:-", as old minutes have it above a list, with the colon alone. */
export const withPlainColon = (said: string): string => said.replace(/(?<=\p{L}):[-–—](?=\s)/gu, ':')

/** The same without the bullet or number that a pasted list put before it. */
export const withoutBullet = (said: string): string =>
  said.replace(/^(?:[-*•·–▪◦‣☐□».]|\[ ?\]|>{1,2}|[-=]>|→|\(?\d{1,2}[.)])\s+(?=\S)/, '')

/** The number of an item as people type it: "7", "3.1", "6(a)", "44a", "39/20", "24/045", "HSP149", "A1". */
export const itemNumber = '(?:[a-z]{0,6}\\s?\\d{1,4}(?:[./]\\d{1,4}){0,3}\\s?(?:\\([a-z\\d]{1,5}\\))?[a-z]?(?![\\w/]))'

/** "item 6: …", "6 – …" before the words that are recorded: another item than the one being taken. */
const forItem = new RegExp(
  `^\\s*(?:(?:on|under|for|in) )?(?:(?:agenda )?item )?(${itemNumber})\\s*(?::(?!\\d{2}(?!\\d))|\\s[-–—]\\s)\\s*`,
  'i',
)

/** "(item 6)" in the same place. */
const forItemInBracket = new RegExp(`^\\s*[([](?:agenda )?item (${itemNumber})[)\\]]\\s*(?:[:,–—]|-(?=\\s))?\\s*`, 'i')

/** "under AOB: …" in the same place: the item that has no other name among clerks. */
const forOtherBusiness = /^\s*(?:on|under|for|in|item) (?:a\.?o\.?c?\.?b\.?|any other business)\s*(?::|\s[-–—]\s)\s*/i

/** "3.59 – ", as a time is written down. */
const timeBeforeDash = /^\s*(?:1?\d|2[0-3])\.[0-5]\d\s+[-–—]\s/

/** Takes the item off the front of what is recorded, where one is named there. */
export function itemAtHead(rest: string): { readonly item?: string; readonly rest: string } {
  const other = forOtherBusiness.exec(rest.slice(0, 80))
  if (other !== null) return { item: 'AOB', rest: rest.slice(other[0].length) }
  const found = forItemInBracket.exec(rest.slice(0, 80)) ?? forItem.exec(rest.slice(0, 80))
  // "PC 12: …" is somebody; an item's letters stand at its number. "3.59 - …" is a time.
  return found === null || /[a-z]\s\d/i.test(found[1] ?? '') || timeBeforeDash.test(found[0])
    ? { rest }
    : { item: (found[1] ?? '').trim(), rest: rest.slice(found[0].length) }
}

/** "item 6" as a field, where there is one. */
export const itemField = (item: string | undefined): { readonly item?: string } => (item === undefined ? {} : { item })
