/**
 * A text without what a word processor does to it by itself: curled quotation marks, dashes and points made of characters, spaces that do not
 * break, hyphens that show only at a line's end. Texts alike in this are the same text.
 */
export const plainWords = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\u00ad|[\u200b-\u200d]|\u2060|\ufeff/g, '')
    .replace(/[\u2018\u2019\u201a\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u2026/g, '...')
    .replace(/\s+/g, ' ')
    .trim()

/** Whether two texts are the same but for what a word processor does by itself. */
export const sameWords = (a: string, b: string): boolean => plainWords(a) === plainWords(b)

/** Words, and what stands between them, one after another. */
const tokensOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu) ?? []

/** A stretch of the tokens of one text, from `from` up to `to`, that has `instead` in the other. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly instead: readonly string[]
}

const sameToken = (a: string | undefined, b: string | undefined): boolean => {
  if (a === undefined || b === undefined) return false
  return a === b || (/^\s+$/.test(a) ? /^\s+$/.test(b) : plainWords(a) === plainWords(b) && plainWords(a) !== '')
}

/** Tokens of two texts compared each with each, at most; longer ones are taken for wholly different between a like beginning and a like end. */
const mostCompared = 4_000_000

/** For each token of `a` the place of the same token in `b`, by their longest common sequence. */
export function aligned(
  a: readonly string[],
  b: readonly string[],
  same: (x: string | undefined, y: string | undefined) => boolean = sameToken,
): readonly (number | undefined)[] {
  const places = Array.from<number | undefined>({ length: a.length })
  let from = 0
  for (; from < a.length && same(a[from], b[from]); from++) places[from] = from
  let after = 0
  for (; after < Math.min(a.length, b.length) - from && same(a.at(-1 - after), b.at(-1 - after)); after++)
    places[a.length - 1 - after] = b.length - 1 - after
  const [rows, width] = [a.length - after - from, b.length - after - from + 1]
  if (rows * width > mostCompared) return places
  const longest = new Uint16Array((rows + 1) * width)
  const length = (i: number, j: number) => longest[i * width + j] ?? 0
  for (let i = rows - 1; i >= 0; i--)
    for (let j = width - 2; j >= 0; j--)
      longest[i * width + j] = same(a[from + i], b[from + j])
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1))
  for (let i = 0, j = 0; i < rows && j < width - 1;)
    if (same(a[from + i], b[from + j])) places[from + i++] = from + j++
    else if (length(i + 1, j) >= length(i, j + 1)) i++
    else j++
  return places
}

/** What makes `now` of `was`, token by token. */
export function changesBetween(was: readonly string[], now: readonly string[]): readonly Change[] {
  const places = aligned(was, now)
  const changes: Change[] = []
  let from = 0,
    at = 0
  const close = (to: number, upTo: number) => {
    if (to > from || upTo > at) changes.push({ from, to, instead: now.slice(at, upTo) })
  }
  places.forEach((place, i) => {
    if (place === undefined) return
    close(i, place)
    from = i + 1
    at = place + 1
  })
  close(was.length, now.length)
  return changes
}

/** Tokens with changes made. */
function changed(tokens: readonly string[], changes: readonly Change[]): string {
  const out = [...tokens]
  for (const { from, to, instead } of changes.toSorted((a, b) => b.from - a.from))
    out.splice(from, to - from, ...instead)
  return out.join('')
}

/**
 * One text with the changes of two people in it: nothing where both changed the same words differently.
 */
export function bothChanges(was: string, mine: string, theirs: string): string | undefined {
  if (sameWords(was, theirs) || sameWords(mine, theirs)) return mine
  if (sameWords(was, mine)) return theirs
  const tokens = tokensOf(was)
  const [one, other] = [changesBetween(tokens, tokensOf(mine)), changesBetween(tokens, tokensOf(theirs))]
  const alike = (a: Change, b: Change) =>
    a.from === b.from && a.to === b.to && a.instead.join('') === b.instead.join('')
  const added = other.filter(o => !one.some(m => alike(m, o)))
  const meets = (a: Change, b: Change) => a.from <= b.to && b.from <= a.to
  return added.some(o => one.some(m => meets(m, o))) ? undefined : changed(tokens, [...one, ...added])
}

const sameIgnoringCase = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && sameToken(a.toLowerCase(), b.toLowerCase())

/**
 * A text of the record as somebody changed it where it stands inside a printed passage: the change of the passage made to the text. Nothing where
 * the change touches words that are not the text's own.
 */
export function changedWithin(text: string, printed: string, now: string): string | undefined {
  const own = tokensOf(text),
    around = tokensOf(printed)
  const places = aligned(around, own, sameIgnoringCase)
  const changes: Change[] = []
  for (const { from, to, instead } of changesBetween(around, tokensOf(now))) {
    const first = from === to ? (places[from - 1] ?? -2) + 1 : places[from]
    const start = first !== undefined && first >= 0 ? first : places[from]
    const last = from === to ? start : (places[to - 1] ?? -2) + 1
    if (start === undefined || last === undefined || last < start || places.slice(from, to).some(p => p === undefined))
      return undefined
    changes.push({ from: start, to: last, instead })
  }
  return changes.length === 0 ? undefined : changed(own, changes)
}

/** How much of the words of `part` are words of `whole`, from 0 to 1. */
export function shareOf(part: string, whole: string): number {
  const words = (text: string) =>
    plainWords(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const left = [...words(whole)]
  const of = words(part)
  const found = of.filter(word => {
    const at = left.indexOf(word)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return of.length === 0 ? 0 : found.length / of.length
}
