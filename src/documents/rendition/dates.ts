import type { HouseStyle } from '../houseStyle/style.ts'
import { partsOf, weekdayOf } from '../../meeting/dates.ts'
import { fill, type Said } from '../houseStyle/wording.ts'
import { calendarOf } from './calendar.ts'

/** What the places of a date say; nothing where the date is no day of the calendar. */
export function datePlaces({ language }: Pick<HouseStyle, 'language'>, date: string): Said {
  const parts = partsOf(date)
  if (parts === undefined) return {}
  const { months, weekdays, ordinal } = calendarOf(language)
  return {
    weekday: weekdays[weekdayOf(date)],
    day: String(parts.day),
    dayth: ordinal(parts.day),
    month: months[parts.month - 1],
    year: String(parts.year),
  }
}

/** A `YYYY-MM-DD` as the style writes it in a sentence; anything else as it is. */
export const dateInText = (style: HouseStyle, date: string): string =>
  fill(style.dates.inText, datePlaces(style, date)) ?? date

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
      am: calendarOf(style.language).partOfDay(hour),
    }) ?? time
  )
}
