import type { HouseStyle } from '../houseStyle/style.ts'
import { months, partsOf, weekdayOf } from '../../meeting/dates.ts'
import { fill, type Said } from '../houseStyle/wording.ts'

const ordinal = (day: number) => `${day}${day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')}`

/** What the places of a date say; nothing where the date is no day of the calendar. */
export function datePlaces(date: string): Said {
  const parts = partsOf(date)
  if (parts === undefined) return {}
  return {
    weekday: weekdayOf(date),
    day: String(parts.day),
    dayth: ordinal(parts.day),
    month: months[parts.month - 1],
    year: String(parts.year),
  }
}

/** A `YYYY-MM-DD` as the style writes it in a sentence; anything else as it is. */
export const dateInText = (style: HouseStyle, date: string): string =>
  fill(style.dates.inText, datePlaces(date)) ?? date

/** A `HH:MM` as the style writes it; anything else as it is. */
export function timeAs(style: HouseStyle, time: string): string {
  const [, hours, minute] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? []
  if (hours === undefined) return time
  const hour = Number(hours)
  return (
    fill(style.dates.time, {
      hour: String(hour % 12 === 0 ? 12 : hour % 12),
      hour24: hours.padStart(2, '0'),
      minute,
      am: hour < 12 ? 'am' : 'pm',
    }) ?? time
  )
}
