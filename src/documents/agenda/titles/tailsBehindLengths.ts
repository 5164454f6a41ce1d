import { markedTitle } from '../markings/markedTitle.ts'
import { isNamedPaper, isPaper } from '../papers/papers.ts'
import { paperAttached } from '../papers/paperAttached.ts'
import { isPurpose } from '../vocabulary/purposes.ts'
import { readTitle } from './title.ts'
import type { ToldTitle } from './titlesInSentences.ts'

// What stands behind the length of an item, where an agenda has lengths behind its titles: `Snapshot - Una Garth (20 mins) - Snapshot briefing attached, for comment`.

/** So many titles with a length are a habit. */
const fewest = 3

const length = String.raw`(?:\d{1,3}|five|ten|fifteen|twenty|thirty) ?(?:mins?|minutes)\.?`
const behind = new RegExp(
  `^(.{3,240}?(?:\\s[-–—]\\s?(?:${length})|\\s?[([]${length}[)\\]]))(?:,| [-–—]) (?=[\\p{L}@])(.{3,200})$`,
  'iu',
)
const hasLength = new RegExp(`[\\s([]${length}(?:[)\\],]|\\s|$)`, 'i')

/** The name of a file that somebody sent with it: `Action log Feb27.xlsx`. */
const file = /^(\p{L}[^;/\\]{1,70})\.(?:docx?|pdf|xlsx?|pptx?|odt|csv)$/iu

/** The names of the files that an agenda says are sent with it, without what kind each is. */
export const filesSentWith = (lines: readonly string[]): readonly string[] =>
  lines.flatMap(line =>
    line
      .slice(0, 2_000)
      .replace(/^(?:attachments?|files|attached|atodiadau?) ?: ?/i, '')
      .split(/; ?/)
      .flatMap(name => file.exec(name.trim())?.[1] ?? []),
  )

/** Titles without what stands behind their length, each part of which is a line below; as they are where it is no habit to say how long an item takes. */
export function tailsBehindLengths(titles: readonly string[], files: readonly string[]): readonly ToldTitle[] {
  const isHabit = titles.filter(title => title.length <= 400 && hasLength.test(title)).length >= fewest
  return titles.map((title): ToldTitle => {
    const [, before, tail] = isHabit && title.length <= 400 ? (behind.exec(title) ?? []) : []
    if (before === undefined || tail === undefined || hasLength.test(tail) || markedTitle(tail) !== undefined)
      return { title, below: [] }
    const parts = tail.split(/ [-–—] /).map(part => part.trim())
    // What is known is taken off as it is behind any other title, but for a file, of which the page has the name.
    return readTitle(title).minutes !== undefined && !parts.some(part => fileIn(part, files) !== undefined)
      ? { title, below: [] }
      : { title: before, below: parts.flatMap(part => said(part, files)) }
  })
}

/** What one part says: the paper by its name, and what else is said behind a comma. */
function said(part: string, files: readonly string[]): readonly string[] {
  const paper = paperOf(part, files)
  if (paper !== undefined) return [`Paper: ${paper}`]
  const comma = part.indexOf(', ')
  const named = comma < 0 ? undefined : paperOf(part.slice(0, comma), files)
  if (named !== undefined) return [`Paper: ${named}`, part.slice(comma + 2)]
  return comma > 0 && (isPurpose(part.slice(comma + 2)) || /^(?:verbal|no paper)$/i.test(part.slice(0, comma)))
    ? [part.slice(0, comma), part.slice(comma + 2)]
    : [part]
}

/** The file that words name, with or without what kind it is. */
function fileIn(words: string, files: readonly string[]): string | undefined {
  const name = words.replace(/,? (?:is |now )?(?:attached|enclosed|herewith|to follow)$/i, '')
  const bare = file.exec(name)?.[1] ?? name
  return bare !== name || files.some(each => each.toLowerCase() === bare.toLowerCase()) ? bare : undefined
}

const paperOf = (words: string, files: readonly string[]): string | undefined =>
  fileIn(words, files) ?? paperAttached(words) ?? (isNamedPaper(words) || isPaper(words) ? words : undefined)
