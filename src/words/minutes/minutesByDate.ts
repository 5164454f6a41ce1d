import { months } from '../../meeting/dates.ts'

const month = `(?:${months.map(m => `(?:${m.slice(0, 3)}(?:${m.slice(3)}|))`).join('|')}|sept)\\.?`
const day = `(\\d{1,2})(?:st|nd|rd|th)?`
const date = `${day}(?: (?:of )?(${month})(?!\\p{L})|[/.](\\d{1,2})(?![\\d:]))(?:,?\\s(20\\d\\d)(?!\\d)|[/.](\\d{4}|\\d{2})(?!\\d)|)`
/** "mins of 10 Sept", "minutes 10/9", "minutes of the meeting on 10 september". */
const behind = new RegExp(
  `\\b(?:minutes|mins)( (?:of|from|for)(?: the)?(?: (?:last|previous))?(?: (?:meeting|mtg)(?: held)?(?: on| of)?)?)? ${date}`,
  'iu',
)
/** "10 sept mins agreed": the day before the word. */
const first = new RegExp(`^(the )?${date} (?:minutes|mins)\\b`, 'iu')
/** Whether the line is of minutes that were approved, or not, and no note of something else. */
const ofTheirApproval =
  /^(?!(?:note|notes|action|ap|next|item|present|apologies|defer)\b)[^\n]*\b(?:agreed?|approved?|accepted|confirmed|adopted|signed|correct|accurate|record)\b/i

/** A day and a month as a person writes them in full: "10 September"; nothing where the calendar has no such day. */
function inWords(
  d: string,
  named: string | undefined,
  number: string | undefined,
  year: string | undefined,
): string | undefined {
  const which =
    named === undefined
      ? months[Number(number) - 1]
      : months.find(m => m.slice(0, 3).toLowerCase() === named.slice(0, 3).toLowerCase())
  return which === undefined || Number(d) < 1 || Number(d) > 31
    ? undefined
    : `${Number(d)} ${which}${year === undefined ? '' : ` ${year.length === 2 ? `20${year}` : year}`}`
}

/** A line about the minutes of a day, with that day in full: "mins of 10 sept agreed" is "minutes of 10 September agreed". */
export function minutesByDate(said: string): string {
  if (said.length > 400 || !ofTheirApproval.test(said)) return said
  type Parts = readonly (string | undefined)[]
  const full = (words: string, lead: string, [d = '', named, number, year, short]: Parts): string => {
    const when = inWords(d, named, number, year ?? short)
    return when === undefined ? words : `${lead} ${when}`
  }
  const at = first.exec(said)
  if (at !== null) return `${full(at[0], `${at[1] ?? ''}minutes of`, at.slice(2))}${said.slice(at[0].length)}`
  return said.replace(behind, (words, of: string | undefined, ...parts: string[]) =>
    full(words, `minutes${of ?? ' of'}`, parts.slice(0, 5)),
  )
}
