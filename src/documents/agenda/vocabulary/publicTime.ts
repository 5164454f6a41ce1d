// How long the public may speak, as a title says it behind its words, apart from how long each of them may.

const spelt: Readonly<Record<string, number>> = {
  three: 3,
  five: 5,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
}
const count = `(\\d{1,3}|${Object.keys(spelt).join('|')})`
const length = new RegExp(`\\b${count}(?: ?\\(\\d{1,3}\\))?[ -]?(?:minutes?|mins?)\\b\\.?`, 'i')
const perSpeaker = /\b(?:each|per|every|any one|individual|one person|speakers? (?:has|have|may|is|are))\b/i
/** Words beside a length that say no more than that it is one. */
const beside =
  /^(?:a|an|the|and|of|to|in|at|is|for|this|up|be|will|set|aside|not|no|more|than|to|exceed|exceeding|limited|limit|maximum|max|min|total|altogether|allocated|allotted|allowed|available|approx|approximately|about|around|session|period|slot|item|time|duration|only|chair['’]?s|chairman['’]?s|discretion|long)$/i

const minutesOf = (text: string): number | undefined => {
  const written = length.exec(text)?.[1]?.toLowerCase()
  const minutes = written === undefined ? undefined : (spelt[written] ?? Number(written))
  return minutes === undefined || minutes === 0 ? undefined : minutes
}

/** Whether a few words are a length and no more than that: `up to a maximum of 15 minutes`, `fifteen minutes in total`. */
const isLimit = (words: string): boolean =>
  length.test(words) &&
  words
    .replace(length, ' ')
    .replace(/\bin all\b/i, ' ')
    .split(/[\s.,:-]+/)
    .every(word => word === '' || beside.test(word))

/** The length of the item at the end of a title, in a bracket or behind a dash, however it is put, and what else stands there of each speaker. */
export function limitBehind(
  title: string,
): { readonly title: string; readonly minutes?: number; readonly said?: string } | undefined {
  const [, before, bracket, dashed] =
    title.length > 300
      ? []
      : (/^(.{3,200}?\S)(?:\s?[([]([^()[\]]{3,100})[)\]]|\s?[-–—:]\s([^-–—:()]{3,60}))\.?$/.exec(title) ?? [])
  const words = bracket ?? dashed
  if (before === undefined || words === undefined) return undefined
  const whole = isLimit(words) ? minutesOf(words) : undefined
  if (whole !== undefined) return { title: before, minutes: whole }
  const parts = words.split(/[,;] ?(?:and )?| with | [-–—] /)
  const ofEach = parts.filter(part => perSpeaker.test(part) && length.test(part))
  const others = parts.filter(part => !ofEach.includes(part) && !isLimit(part))
  const worded = /^(?:limited to|maximum|up to|for up to)\b/i.test(words)
  if (bracket === undefined || (ofEach.length === 0 && !worded) || (others.length > 0 && !worded)) return undefined
  const minutes = parts
    .filter(part => !ofEach.includes(part))
    .map(part => (isLimit(part) ? minutesOf(part) : undefined))
    .find(each => each !== undefined)
  return { title: before, said: words, ...(minutes !== undefined && { minutes }) }
}
