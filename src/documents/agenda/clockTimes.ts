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

/** Minutes from one time of day to another that is not before it. */
export const between = (earlier: number, later: number): number =>
  later >= earlier ? later - earlier : later + 12 * 60 - earlier
