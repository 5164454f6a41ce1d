import { type Read, type Unsure, type Way, question } from './line/typed.ts'

const noted = /^note\b/i
/** Who came, went or declared an interest. */
const ofPeople =
  /^(?:present|absent|apologies|in attendance)\b|^presented by\b| (?:joined|left|returned|declared|stepped|stayed)\b/i
/** What sort of entry a button makes; two of one sort from two readers are the same reading twice. */
const sortOf = (words: string): string =>
  noted.test(words)
    ? 'note'
    : /^(?:resolved|agreed|recommended|noted)\b/i.test(words)
      ? 'decision'
      : /^(?:action|motion|amendment|vote)\b/i.test(words)
        ? (/^\w+/.exec(words)?.[0].toLowerCase() ?? '')
        : ofPeople.test(words)
          ? 'people'
          : 'conduct'
/** A step of the meeting, which whoever asked knew by more than its cues. */
const aStep = /^(?:adjourn|resume|withdraw item|item \d|urgent|readmit|exclude|open\b|close\b)/i
/** What somebody named did comes before what may have been decided: a name of two words, initials, or a list of people. */
const ofSomebody =
  /^(?:(?:present|absent|apologies|in attendance)\b|(?:\p{Lu}\p{Ll}{1,5}\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ (?!in the chair|took the chair)\p{Ll}|\p{Lu}{2,3} (?:left|joined|declared|stepped|stayed)\b)/u
/** More buttons than this are no help. */
const most = 5

/**
 * A line that nobody knows beyond doubt, with all that its words may be: the likeliest first, what other readers asked about it next, and the note last.
 * @param likely by the cues of the line, of several sorts
 */
export function weighed(said: string, likely: readonly Way[], read: Read): Read {
  if (likely.length === 0 || (read !== undefined && !('kind' in read && read.kind === 'question'))) return read
  const asked = read === undefined || 'length' in read || read.kind !== 'question' ? undefined : read
  const before = asked?.ways.filter(w => !noted.test(w.words)) ?? [],
    notes = asked?.ways.filter(w => noted.test(w.words)) ?? []
  if (before.some(w => aStep.test(w.words))) return read
  const known = new Set(before.map(w => sortOf(w.words)))
  const found = likely.filter(w => !known.has(sortOf(w.words)))
  if (found.length === 0) return read
  // Who went out with the public comes before that the public did, who may be out already.
  if (before.some(w => / left\b/.test(w.words)) && found.every(w => /^exclude public\b/.test(w.words)))
    return question(asked?.unsure ?? 'record it', [...before, ...found, ...notes])
  const decisions = found.filter(w => sortOf(w.words) === 'decision')
  const ways = (
    before.some(w => ofSomebody.test(w.words))
      ? [...found.filter(w => !decisions.includes(w)), ...before]
      : [...found, ...before]
  ).slice(0, most)
  const unsure: Unsure = sortOf(ways[0]?.words ?? '') === 'conduct' ? 'do it now' : 'record it'
  return question(unsure, [...ways, ...(notes.length > 0 ? notes : [{ title: `note ${said}`, words: `note ${said}` }])])
}
