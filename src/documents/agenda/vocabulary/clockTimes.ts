/** The time of day that a line of an agenda begins with, in minutes after midnight, and how long it says the item takes. */
export interface TimedLine {
  readonly startsAt: number
  readonly endsAt?: number
  readonly rest: string
}

const clock = '(\\d{1,2})(?:[.:](\\d{2}))? ?(am|pm|a\\.m\\.?|p\\.m\\.?|noon|hrs|h)?'
const leading = new RegExp(
  `^[([]?${clock}(?![\\d.:/])(?: ?(?:-|–|—|to|until) ?${clock}(?![\\d.:/]))?[)\\]]?(?: ?[-–—:|]+)?(?= |$) ?(.*)$`,
  'i',
)

function minutesOf(hours: string, minutes: string | undefined, half: string | undefined): number | undefined {
  const [h, m] = [Number(hours), Number(minutes ?? 0)]
  if (h > 23 || m > 59) return undefined
  const letters = half?.toLowerCase().replaceAll('.', '')
  const hour = letters === 'pm' && h < 12 ? h + 12 : letters === 'am' && h === 12 ? 0 : h
  return hour * 60 + m
}

/** Reads the time of day at the beginning of a line: `10.05 Welcome`, `2pm – 2.10pm: Minutes`, `10:00`. A bare number is no time. */
export function readTimedLine(text: string): TimedLine | undefined {
  if (!/^[([]?\d/.test(text)) return undefined
  const [, hours, minutes, half, endHours, endMinutes, endHalf, rest = ''] = leading.exec(text.slice(0, 300)) ?? []
  if (hours === undefined || (minutes === undefined && half === undefined)) return undefined
  const end =
    endHours === undefined || (endMinutes === undefined && endHalf === undefined && minutes !== undefined)
      ? undefined
      : minutesOf(endHours, endMinutes, endHalf)
  const startsAt = minutesOf(
    hours,
    minutes,
    half ?? (end !== undefined && Number(hours) <= Number(endHours) ? endHalf : undefined),
  )
  if (startsAt === undefined) return undefined
  return { startsAt, ...(end !== undefined && end > startsAt && { endsAt: end }), rest: rest + text.slice(300) }
}

/** Whether one time of day is not before another; on the clock of twelve hours 1.15 is after 12.50. */
export const inOrder = (earlier: number, later: number): boolean =>
  later >= earlier || (earlier >= 9 * 60 && earlier < 13 * 60 && later < 6 * 60)

/** `6.10` below `6.00pm` is in the evening too: a time on the clock of twelve hours that would be before the one above it, but for half a day. */
export const laterThan = (above: number | undefined, at: number): number =>
  above !== undefined && above >= 12 * 60 && at < above && at < 12 * 60 && at + 12 * 60 >= above ? at + 12 * 60 : at

/** Minutes from one time of day to another that is not before it. */
export const between = (earlier: number, later: number): number =>
  later >= earlier ? later - earlier : later + 12 * 60 - earlier

/** `0930 Welcome`, as the services write times, with the stop that others put in; never the number of a year. */
export const withStops = (text: string): string =>
  text.replace(
    /^((?:[01]\d|2[0-3]))([0-5]\d)(?: ?[-–—] ?((?:[01]\d|2[0-3]))([0-5]\d))?(?: ?(?:hrs|h))?(?= |$)/,
    (whole, h: string, m: string, h2?: string, m2?: string) =>
      /^20[2-4]/.test(whole) ? whole : `${h}.${m}${h2 === undefined ? '' : ` - ${h2}.${m2}`}`,
  )

const half = '(?:am|pm|a\\.m\\.?|p\\.m\\.?|noon)'
const hour = `(?:[01]?\\d|2[0-3])[.:][0-5]\\d ?(?:${half}|hrs)?|(?:[01]\\d|2[0-3])[0-5]\\d ?(?:hrs|h)?|\\d{1,2} ?${half}`
const rangeAtEnd = new RegExp(
  `(?:\\s?[([]|\\s[-–—|] |, |\\s)((?:${hour}) ?(?:-|–|—|to|until) ?(?:${hour}))[)\\]]?$`,
  'i',
)
const clockAlone = new RegExp(
  `(?:\\s?[([]|\\s[-–—|] )((?:[01]?\\d|2[0-3])[.:][0-5]\\d ?(?:${half}|hrs)?|(?:[01]\\d|2[0-3])[0-5]\\d ?hrs|\\d{1,2} ?${half})[)\\]]?$`,
  'i',
)

/** The time of day, or from when to when, that a title ends with: `Welcome 0930-0940`, `Budget (10.15am)`; never years, as in `Plan 2026-2029`. */
export function clockAtEnd(title: string): { readonly before: string; readonly time: TimedLine } | undefined {
  const from = Math.max(0, title.length - 60)
  const found = rangeAtEnd.exec(title.slice(from)) ?? clockAlone.exec(title.slice(from))
  const written = found?.[1]
  if (!found || written === undefined || /20\d\d ?[-–—]|(?:19|20)\d\d$/.test(written)) return undefined
  const time = readTimedLine(withStops(written.replace(/^(\d{4}) ?(?:hrs|h)(?=.*\d{4})/i, '$1')))
  const before = title.slice(0, from + found.index).trim()
  return time === undefined || time.rest !== '' || before === '' ? undefined : { before, time }
}
