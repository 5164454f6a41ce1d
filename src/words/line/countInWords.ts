const counts =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const nobody: ReadonlySet<string> = new Set(['no', 'none', 'nil', 'nobody'])

/** The words for a number of votes or people, up to twenty, as a regular expression has them one beside the other. */
export const countWords = [...counts, 'nil'].join('|')

/** How many a word or a figure says; nothing where it says no number. */
export function countIn(said: string): number | undefined {
  const word = said.toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  if (nobody.has(word)) return 0
  const count = counts.indexOf(word)
  return count < 0 ? undefined : count
}

/** The same in figures; a word that says no number as it is. */
export const inFigure = (said: string): string => String(countIn(said) ?? said)
