import { readDay, readTimes } from '../../dates/written.ts'
import { datesInEnglish } from './welsh.ts'

/** `1400hrs`, `1000 – 1230 hrs`, as the services write times, with the stop that others put in. */
const clocksWithStops = (text: string): string =>
  text.replace(
    /(?<!\d|\p{L}{3,9},? )((?:[01]\d|2[0-3]))([0-5]\d)(?: ?(?:hrs|hours|h))?( ?(?:-|–|—|to) ?)((?:[01]\d|2[0-3]))([0-5]\d) ?(?:hrs|hours|h)\b|(?<!\d)((?:[01]\d|2[0-3]))([0-5]\d) ?(?:hrs|hours|h)\b/giu,
    (_, h1?: string, m1?: string, to?: string, h2?: string, m2?: string, h?: string, m?: string) =>
      h === undefined ? `${h1}:${m1}${to}${h2}:${m2}` : `${h}:${m}`,
  )

/** `17 December 2026, 0930-1200`: from when to when, beside the day, without a word that shows it to be a time. */
const rangeBesideDay = (text: string): string =>
  readDay(text) === undefined && !/^(?:time|amser)\b/i.test(text)
    ? text
    : text.replace(
        /(?<![\d/])([01]\d|2[0-3])([0-5]\d) ?(-|–|—|to) ?([01]\d|2[0-3])([0-5]\d)(?![\d/])/,
        (whole, h: string, m: string, to: string, h2: string, m2: string) =>
          /^20[2-4]/.test(whole) ? whole : `${h}:${m} ${to} ${h2}:${m2}`,
      )

/** `10.00 am – 12.00 pm / 10.00am – 12.00pm`: in both languages, of which one is enough. */
function saidOnce(text: string): string {
  const [first, second, more] = text.split(/\s\/\s/)
  if (first === undefined || second === undefined || more !== undefined) return text
  const [one, other] = [readTimes(first), readTimes(second)]
  return one?.after === '' && other?.before === '' && other.after === '' && one.time === other.time ? first : text
}

const clock = '\\d{1,2}(?:[.:]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)?'
const arrival = new RegExp(
  `(?<![\\d.:])(${clock})(?: arrival)? for (?:an? )?(${clock})(?: (?:start|prompt))?(?![\\d.:]|\\p{L})`,
  'iu',
)

/** `9.15am for 9.30am`: people come at the one, and the meeting begins at the other; what is said so is an aside. */
export function withoutArrival(text: string, aside: (said: string) => void): string {
  const [whole, , begins] = arrival.exec(text.slice(0, 300)) ?? []
  if (whole === undefined || begins === undefined || !/[.:m]/i.test(begins)) return text
  aside(whole)
  return text.replace(whole, begins)
}

const until = new RegExp(
  `^[\\s,;–—-]*(?:closing|closes?|finishing|finish(?:es)?|ending|ends?|to (?:close|finish|end))(?: (?:at|by|no later than|not later than))* (${clock})$`,
  'iu',
)

/** What stands behind a time without when the meeting is to end: `closing no later than 11.45am`. */
export function withoutClosing(text: string, ends: (time: string) => void): string {
  const said = until.exec(text.trim())?.[1]
  const end = said === undefined ? undefined : readTimes(said)?.time
  if (end === undefined) return text
  ends(end)
  return ''
}

/** A line of the heading with its dates in English and its times as others write them, said once. */
export const withPlainTimes = (text: string): string => saidOnce(rangeBesideDay(clocksWithStops(datesInEnglish(text))))
