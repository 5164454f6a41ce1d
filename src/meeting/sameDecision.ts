/** The words of a decision as they are compared: no case, no signs, no formula before it, nothing of how it was voted. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\((?:unanimously|nem con|with [^()]{1,40}|by [^()]{1,40}|on a show of hands)\)\.?$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}£%]+/gu, ' ')
    .trim()
    .replace(/^(?:that|to) /, '')
    .split(' ')
    .filter(word => word !== '')

/** Whether the words of one begin the other, and are enough to be known by. */
const begins = (short: readonly string[], long: readonly string[]): boolean =>
  short.length >= 4 && short.length <= long.length && short.every((word, n) => word === long[n])

/**
 * Whether two texts are one decision: in the same words, or the one going on where the other ends. `exactly` keeps to the first. A word, a name or a
 * number that is another makes it another decision.
 */
export function alike(one: string, other: string, how: 'exactly' | 'or more fully' = 'or more fully'): boolean {
  const a = wordsOf(one),
    b = wordsOf(other)
  if (a.length === 0 || b.length === 0) return false
  if (a.length === b.length && a.every((word, n) => word === b[n])) return true
  return how === 'or more fully' && (begins(a, b) || begins(b, a))
}

/** Of two texts of one decision the one that says more; where they say as much, the first. */
export const saysMore = (first: string, second: string): string =>
  wordsOf(second).length > wordsOf(first).length ? second : first

/** Whether a motion names what is to be agreed, and does not say it: "the recommendations be approved". */
export const standsForAll = (text: string): boolean =>
  /^(?:that )?(?:the )?(?:officer['’]?s?['’]? )?(?:recommendations?|proposals?|resolutions?)(?: (?:set out |contained )?(?:in|at|of) [^,;]{1,80})?(?: (?:be|are) (?:agreed|approved|accepted|adopted|moved|supported))?\.?$/i.test(
    text.trim(),
  )

const accepting = '(?:accept|adopt|approve|agree|support|choose|prefer|pursue|fund|endorse)'
/**
 * Whether a decision says in full what was voted on by its name alone: "to accept option 2", and then "option 2 be adopted for next year". Nothing is the
 * same where the first says more than a name.
 */
export function acceptsTheSame(voted: string, full: string): boolean {
  const thing = new RegExp(`^(?:that )?to ${accepting} ([^,;:.]{2,80})\\.?$`, 'i').exec(voted.trim())?.[1]
  const [a, b] = [thing ?? '', full.replace(new RegExp(`^(?:that )?to ${accepting} `, 'i'), '')].map(wordsNamed)
  if (thing === undefined || a === undefined || b === undefined || a.length === 0) return false
  const goesOn = b[a.length]
  return a.every((word, n) => word === b[n]) && (goesOn === undefined || goesOn === 'be' || goesOn === 'as')
}

const wordsNamed = (text: string) => wordsOf(text).filter(word => !/^(?:the|an?)$/.test(word))

/** Whether two texts have a word in common that names something. */
export const sharesAWord = (one: string, other: string): boolean => {
  const words = new Set(wordsOf(other))
  return wordsOf(one).some(word => (word.length > 3 || /\d/.test(word)) && words.has(word))
}
