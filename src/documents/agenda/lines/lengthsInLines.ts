/** A line that begins as an item does: `4. `, `• `, `b) `. */
const begins = /^\s{0,12}(?:\(?\d{1,2}[.):]|\d{1,2}\s|[•·▪*–—-]\s|\(?[a-z]\)\s)\s{0,4}\S[^\t]*$/
/** `(20)` at its end, or before a dash and what follows that. */
const bare = /\s[([](\d{1,3})[)\]](?=\s{0,4}$|(\s[-–—|]\s.*)$)/

/** `(20 mins) - Winnie`: a length before a word or two that may be who. */
const lengthBeforeWho =
  /^(.*\S)\s([([]\d{1,3} ?(?:m|mins?|minutes)\.?[)\]])(\s[-–—]\s\p{Lu}\p{Ll}+(?:(?: (?:and|&) | )\p{Lu}\p{Ll}+)?)\s{0,4}$/u

/** The longest that an item is given by a number alone, in minutes. */
const longest = 180

/**
 * The text in which bare numbers in brackets are minutes, where that is the habit of the agenda: `Budget – Ada Moss – for decision (20)`
 * has them where other lengths stand, so that what else is around its title is read. Three lines at least have one, and half of all that begin as items.
 */
export function withBareMinutesSaid(text: string): string {
  const lines = text.split('\n')
  const items = lines.filter(line => line.length < 300 && begins.test(line))
  const isTimed = (line: string): boolean => {
    const minutes = Number(bare.exec(line)?.[1] ?? 0)
    return minutes > 0 && minutes <= longest
  }
  const timed = items.filter(isTimed)
  if (timed.length < 3 || timed.length * 2 < items.length) return text
  const known = new Set(timed)
  return lines
    .map(line => (known.has(line) ? line.replace(bare, '').trimEnd() + ` (${bare.exec(line)?.[1] ?? ''} mins)` : line))
    .join('\n')
}

/** The text in which lengths stand behind who speaks, where they stood between that and the title: at its end a name is known by its dash alone. */
export function withLengthsLast(text: string): string {
  const lines = text.split('\n')
  const moved = lines.map(line =>
    line.length < 300 && begins.test(line) ? line.replace(lengthBeforeWho, '$1$3 $2') : line,
  )
  return moved.filter((line, at) => line !== lines[at]).length < 2 ? text : moved.join('\n')
}
