import { styleKeys } from './keys.ts'
import { type WordTree, welshWords } from './welshWords.ts'

type Raw = Readonly<Record<string, unknown>>
/** A tree of keys as read from a file, or of words. */
const isTree = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A style with what another says over it; a key with nothing after it takes the other's away. */
export function over(base: unknown, own: unknown): unknown {
  if (own === undefined) return base
  if (!isTree(base) || !isTree(own)) return own
  const keys = [...new Set([...Object.keys(base), ...Object.keys(own)])]
  return Object.fromEntries(
    keys.flatMap(key => (own[key] === null && key in own ? [] : [[key, over(base[key], own[key])] as const])),
  )
}

/** The words for a list of columns, or of rows of names: each by what it holds. */
function each(list: readonly unknown[], words: Raw): readonly unknown[] {
  return list.map(entry => {
    if (!isTree(entry)) return entry
    const own = words[String(entry['who'] ?? entry['holds'])]
    if (own === undefined) return entry
    return isTree(own) ? { ...entry, ...own } : { ...entry, head: own }
  })
}

/** The same style with its wordings in other words; layouts and whatever else is no wording stay. */
function reworded(style: unknown, words: unknown): unknown {
  if (Array.isArray(style)) return isTree(words) ? each(style, words) : (words ?? (style as unknown))
  if (!isTree(style)) return style === undefined || words === undefined || isTree(words) ? style : words
  if (!isTree(words)) return words === undefined ? style : words
  return Object.fromEntries(Object.entries(style).map(([key, value]) => [key, reworded(value, words[key])]))
}

/** Whether words stand between the last two of a row, and not only a sign. */
const isWordy = (joining: unknown): boolean => isTree(joining) && /[\p{L}&]/u.test(String(joining['last']))

/** Words that depend on how the style is laid out: an entry under a label of its own, an action with its owners opposite. */
function fitting(style: Raw): Raw {
  const group = (key: string): Raw => (isTree(style[key]) ? style[key] : {})
  const decided = (key: 'resolved' | 'recommended') => {
    const { 'entry under a label': under, ...words } = welshWords[key]
    return group(key)['label'] === undefined ? words : { ...words, entry: under }
  }
  const { 'entry opposite its owners': opposite, owners, ...actions } = welshWords.actions
  const { honorifics, ...names } = welshWords.names
  return {
    ...welshWords,
    names: group('names')['honorifics'] === 'all' ? names : { ...names, honorifics },
    resolved: decided('resolved'),
    recommended: decided('recommended'),
    actions: {
      ...actions,
      ...(group('actions')['place'] === 'opposite' ? { entry: opposite } : {}),
      ...(group('actions')['owners'] === undefined || isWordy(group('actions')['owners']) ? { owners } : {}),
    },
  }
}

/** Keys that a style has only where it is laid out so, and those of them that a Welsh style always has, because the record's own words are English. */
const mayBeAbsent = new Set(styleKeys().flatMap(k => (k.absentByDefault ? [k.path.join('.')] : [])))
const alwaysInWelsh = new Set([
  'log.states',
  'outstanding.states',
  'confirmation',
  'confirmation.plain',
  'confirmation.corrected',
  'word.lines',
  'word.running',
  'word.attendance',
])

function lacking(style: unknown, words: WordTree | Raw, path: readonly string[] = []): unknown {
  if (style !== undefined && !isTree(style)) return style
  const given = style ?? {}
  const added = Object.entries(words).flatMap(([key, word]): readonly (readonly [string, unknown])[] => {
    const at = [...path, key]
    if (given[key] !== undefined)
      return isTree(word) && isTree(given[key]) ? [[key, lacking(given[key], word, at)]] : []
    if (mayBeAbsent.has(at.join('.')) && key !== 'beforeVowel' && !alwaysInWelsh.has(at.join('.'))) return []
    return [[key, isTree(word) ? lacking(undefined, word, at) : word]]
  })
  return { ...given, ...Object.fromEntries(added) }
}

/** What a style in Welsh leaves out, in Welsh, save for parts its layout has not got. */
export const withWelsh = (style: unknown): unknown => (isTree(style) ? lacking(style, fitting(style)) : style)

/** A style in English as it is in Welsh: its layout, with every wording in Welsh. */
export const inWelsh = (style: unknown): unknown => (isTree(style) ? reworded(style, fitting(style)) : style)
