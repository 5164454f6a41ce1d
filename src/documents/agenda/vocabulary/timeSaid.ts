import { readTimes } from '../../dates/written.ts'
import { readTimedLine, withStops } from './clockTimes.ts'
import { readMinutes } from './durations.ts'

/** What stands behind `Time:` or in the column for it: when the item begins, in minutes after midnight, how many minutes it takes, or both; undefined for other words. */
export function timeSaid(value: string): { readonly startsAt?: number; readonly minutes?: number } | undefined {
  const both = /^(.{3,20}) ?\((\d{1,3})(?: ?(?:mins?|minutes|m|['′’]))?\)$/i.exec(value)
  const begins = both?.[1] === undefined ? undefined : readTimedLine(both[1].trim())
  if (begins?.rest === '') return { startsAt: begins.startsAt, minutes: Number(both?.[2]) }
  const minutes = readLength(withStops(value))
  if (minutes !== undefined) return { minutes }
  const time = readTimedLine(withStops(value))
  return time?.rest === '' ? { startsAt: time.startsAt } : undefined
}

/** Minutes of a `Time:` line: a length, a bare number of minutes, or from one time to another. */
function readLength(value: string): number | undefined {
  const length = readMinutes(value) ?? (/^\d{1,3}$/.test(value) ? Number(value) : undefined)
  if (length !== undefined) return length > 0 ? length : undefined
  const { time, endTime, before, after } = readTimes(value) ?? {}
  if (time === undefined || endTime === undefined || before !== '' || after !== '') return undefined
  const [from = 0, to = 0] = [time, endTime].map(clock => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))
  return to > from ? to - from : undefined
}
