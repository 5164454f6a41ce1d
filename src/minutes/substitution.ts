/** What to put for what: in one item, or anywhere. */
export interface Substitution {
  /** The number of the item the correction names. */
  readonly item?: string
  readonly was: string
  readonly now: string
}

const quoted = String.raw`(?:["“]([^"“”]+)["”]|(?<![\p{L}\p{N}])['‘]((?:[^'‘’]|['’](?=\p{L}))+)['’](?!\p{L}))`
const forms = [
  String.raw`${quoted},?\s+(?:should|to|must|is to)\s+(?:be\s+(?:replaced\s+(?:by|with)|(?:corrected|changed|amended)\s+to)(?:\s+read)?|(?:read|be|say)(?:\s+as)?)\s+${quoted}`,
  String.raw`(?:delete|replace|for|amend|change|correct)\s+${quoted},?\s+(?:and insert|and substitute|substitute|with|read|to(?: read)?|by)\s+${quoted}`,
  String.raw`${quoted}\s*(?:→|->)\s*${quoted}`,
].map(form => new RegExp(form, 'giu'))

/** Reads what a correction says to put for what, word for word; nothing where part of it says something else, since a correction is carried out whole or not at all. */
export function readSubstitutions(correction: string): readonly Substitution[] {
  const found = forms.flatMap(form => [...correction.matchAll(form)])
  const quotations = [...correction.matchAll(new RegExp(quoted, 'giu'))]
  if (quotations.length !== found.length * 2) return []
  const outside = correction.replace(new RegExp(quoted, 'giu'), '""')
  const items = [...outside.matchAll(/\b(?:item|minute)\s+(?:no\.?\s*|number\s+)?([a-z]*\d+[a-z]?)\b/gi)]
  const named = new Set(items.map(m => m[1]?.toLowerCase()))
  const item = named.size === 1 ? items[0]?.[1] : undefined
  return found.map(([, doubleWas, singleWas, doubleNow, singleNow]) => ({
    ...withoutSameStop((doubleWas ?? singleWas ?? '').trim(), (doubleNow ?? singleNow ?? '').trim()),
    ...(item === undefined ? {} : { item }),
  }))
}

/** A stop that both end in says nothing about the minutes. */
const withoutSameStop = (was: string, now: string): { readonly was: string; readonly now: string } =>
  /[.,;:]$/.test(was) && was.at(-1) === now.at(-1) ? { was: was.slice(0, -1), now: now.slice(0, -1) } : { was, now }

const alike: readonly (readonly [RegExp, string])[] = [
  [/^["“”]$/, '["“”]'],
  [/^['‘’]$/, "['‘’]"],
  [/^[-‐‑–—]$/, '[-‐‑–—]'],
]

/** Words as they are looked for: quotes and dashes of any shape, any space, and bold or italic marks between them. */
const wordPattern = (words: string) =>
  words
    .split(/\s+/)
    .map(word =>
      word.replace(
        /./gsu,
        c => alike.find(([sign]) => sign.test(c))?.[1] ?? c.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`),
      ),
    )
    .join(String.raw`[\s*_]+`)

/** Not within a longer word, a compound such as “twelve-month”, a word with an apostrophe, or a number such as “1,120”, “12.5” or “14:12”. */
const before = String.raw`(?<![\p{L}\p{N}])(?<![\p{L}\p{N}][-‐‑–])(?<!\p{L}['’])(?<!\d[.,:/](?=\d))`
const after = String.raw`(?![\p{L}\p{N}])(?![-‐‑–][\p{L}\p{N}])(?!['’](?!s(?!\p{L}))\p{L})(?<!\d(?=[.,:/]\d))`

/** Where whole words stand in a text: in any case, unless only the case is to be changed. Words that begin or end with a sign have no edge there. */
function pattern({ was, now }: Substitution): RegExp {
  const edge = (c: string | undefined, boundary: string) => (c !== undefined && /[\p{L}\p{N}]/u.test(c) ? boundary : '')
  const onlyCase = was.toLowerCase() === now.toLowerCase()
  const words = edge(was.at(0), before) + wordPattern(was) + edge(was.at(-1), after)
  return new RegExp(`[*_]*${words}[*_]*`, onlyCase ? 'gu' : 'giu')
}

/** How often the words to be replaced stand in a text. */
export const timesIn = (text: string, substitution: Substitution): number =>
  substitution.was === '' ? 0 : [...text.matchAll(pattern(substitution))].length

/** A mark of bold or italic that the words found open or close for others stays. */
function marked(found: string, now: string): string {
  const marks = found.match(/\*\*|[*_]/g) ?? []
  const mark = marks.length % 2 === 0 ? '' : (marks[0] ?? '')
  return mark !== '' && found.startsWith(mark) ? mark + now : now + mark
}

/** The text with the words replaced; at the beginning of a sentence the new ones keep the capital. */
export const substituted = (text: string, substitution: Substitution): string => {
  const { was, now } = substitution
  const capital = now.charAt(0).toUpperCase() + now.slice(1)
  return was === ''
    ? text
    : text.replace(pattern(substitution), found =>
        marked(found, /^[*_]*\p{Lu}/u.test(found) && /^\p{Ll}/u.test(was) ? capital : now),
      )
}
