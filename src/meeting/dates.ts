/** The months, in order. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
/** The days of the week, as `Date` counts them. */
export const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
/** A day of the week. */
export type Weekday = (typeof weekdays)[number]

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** `YYYY-MM-DD` of a year, a month (1 to 12) and a day; undefined where the calendar has no such day. */
export function dateOf(year: number, month: number, day: number): string | undefined {
  const made = new Date(Date.UTC(year, month - 1, day))
  if (made.getUTCFullYear() !== year || made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`
}

/** The year, month (1 to 12) and day of a `YYYY-MM-DD`; undefined where it is not a day of the calendar. */
export function partsOf(
  date: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  return dateOf(year, month, day) === date ? { year, month, day } : undefined
}

/** The weekday of a `YYYY-MM-DD`. Throws a RangeError where it is not a day of the calendar. */
export function weekdayOf(date: string): Weekday {
  const parts = partsOf(date)
  const weekday = parts && weekdays[new Date(Date.UTC(parts.year, parts.month - 1, parts.day)).getUTCDay()]
  if (weekday === undefined) throw new RangeError(`${date} is not a day of the calendar`)
  return weekday
}

/** `26 November 2026` of a `YYYY-MM-DD`, which is given back as it is where it is no date. */
export function dayInWords(date: string): string {
  const parts = partsOf(date)
  return parts ? `${parts.day} ${months[parts.month - 1]} ${parts.year}` : date
}

/** `November 2026` of a `YYYY-MM-DD`, which is given back as it is where it is no date. */
export function monthInWords(date: string): string {
  const parts = partsOf(date)
  return parts ? `${months[parts.month - 1]} ${parts.year}` : date
}

/** `Thursday 26 November 2026` of a `YYYY-MM-DD`, which is given back as it is where it is no date. */
export const dateInWords = (date: string): string => (partsOf(date) ? `${weekdayOf(date)} ${dayInWords(date)}` : date)

/** `2.00 pm` of `14:00`. */
export function timeInWords(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  const hour = Number(hours)
  return `${hour % 12 === 0 ? 12 : hour % 12}.${minutes} ${hour < 12 ? 'am' : 'pm'}`
}

/** The day so many days later (or earlier). */
export function daysAfter(date: string, days: number): string {
  const parts = partsOf(date)
  if (!parts) throw new RangeError(`${date} is not a day of the calendar`)
  return new Date(Date.UTC(parts.year, parts.month - 1, parts.day + days)).toISOString().slice(0, 10)
}

/** The day at a moment (ISO 8601), `YYYY-MM-DD`, in a time zone by its IANA name. */
export const dayWhere = (at: string, timezone: string): string => daysIn(timezone).format(new Date(at))

/** The time of day at a moment (ISO 8601), `HH:MM`, in a time zone by its IANA name. */
export const clockTime = (at: string, timezone: string): string => timesIn(timezone).format(new Date(at))

/**
 * The moment (ISO 8601, UTC) at which a clock in a time zone shows a time, `HH:MM`, on a day. Where the clocks go forward past it, the moment they do; where it comes
 * twice, the earlier.
 */
export function momentAt(date: string, time: string, timezone: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`)
  const shownAt = (moment: number) =>
    Date.parse(
      `${dayWhere(new Date(moment).toISOString(), timezone)}T${clockTime(new Date(moment).toISOString(), timezone)}:00Z`,
    )
  const first = asUtc - (shownAt(asUtc) - asUtc)
  return new Date(first - (shownAt(first) - asUtc)).toISOString()
}

const daysIn = oncePerZone('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit' })
const timesIn = oncePerZone('en-GB', { hour: '2-digit', minute: '2-digit', hour12: false })

/** A form of dates in any time zone. Making one costs a hundred times what its use does, so each is made once; a zone that does not exist throws. */
function oncePerZone(language: string, form: Intl.DateTimeFormatOptions): (timezone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>()
  return timezone => {
    const known = made.get(timezone)
    if (known !== undefined) return known
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: timezone })
    made.set(timezone, format)
    return format
  }
}

const term = '(?:due(?: date)?|deadline|date|target(?: date)?|time ?scale|completion date)'
const putOff =
  '(?:extended|moved|changed|revised|amended|put back|pushed back|rolled (?:over|forward)|carried (?:over|forward)|c/?f)'
/**
 * Words before the time of a task that had another one: "now due", "revised date", "deadline extended to", "c/f, now". As a pattern, to stand between
 * the task and the time.
 */
export const dueAnew = `(?:(?:c/?f(?:wd)?|carried (?:forward|over))(?: to|\\s*[,;:–—-])?\\s+)?(?:now(?: ${term})?|(?:is )?now (?:due )?(?:by|on|for)|(?:now )?(?:revised|new|extended|amended|updated) ${term}(?: (?:is|of|to|now))?|(?:(?:the )?${term} )?(?:now |been )?${putOff} (?:to|until|till)|revised)(?: by| to| on| until)?`
