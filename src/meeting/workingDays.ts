import { clockTime, dayWhere, daysAfter, weekdayOf } from './dates.ts'

/** Whether offices are open on a `YYYY-MM-DD`: neither Saturday, Sunday nor bank holiday. */
export function isWorkingDay(date: string, bankHolidays: readonly string[]): boolean {
  const weekday = weekdayOf(date)
  return weekday !== 'Saturday' && weekday !== 'Sunday' && !bankHolidays.includes(date)
}

/** The working day so many working days before a `YYYY-MM-DD`, which is not counted itself: 1 for the last one before it. */
export function workingDaysBefore(date: string, days: number, bankHolidays: readonly string[]): string {
  let day = date
  for (let left = days; left > 0;) {
    day = daysAfter(day, -1)
    if (isWorkingDay(day, bankHolidays)) left--
  }
  return day
}

/** The working day so many working days after a `YYYY-MM-DD`, which is not counted itself: 1 for the first one after it. */
export function workingDaysAfter(date: string, days: number, bankHolidays: readonly string[]): string {
  let day = date
  for (let left = days; left > 0;) {
    day = daysAfter(day, 1)
    if (isWorkingDay(day, bankHolidays)) left--
  }
  return day
}

/** The first working day from a `YYYY-MM-DD` on, itself where it is one. */
export const workingDayFrom = (date: string, bankHolidays: readonly string[]): string =>
  isWorkingDay(date, bankHolidays) ? date : workingDayFrom(daysAfter(date, 1), bankHolidays)

/** The Monday of a day's week. */
export const mondayOf = (date: string): string => (weekdayOf(date) === 'Monday' ? date : mondayOf(daysAfter(date, -1)))

/** When people are written to unasked, by the clock of the place: from nine, until five. */
export const workingHours = { from: '09:00', until: '17:00' } as const

/** Whether people may be written to unasked at a moment (ISO 8601): in working hours of a working day, in a time zone by its IANA name. */
export function isWorkingHour(at: string, timezone: string, bankHolidays: readonly string[]): boolean {
  const time = clockTime(at, timezone)
  return time >= workingHours.from && time < workingHours.until && isWorkingDay(dayWhere(at, timezone), bankHolidays)
}

/** The day, `YYYY-MM-DD`, of the first working hour from a moment (ISO 8601) on. */
export function dayOfNextWorkingHour(at: string, timezone: string, bankHolidays: readonly string[]): string {
  const today = dayWhere(at, timezone)
  return workingDayFrom(clockTime(at, timezone) < workingHours.until ? today : daysAfter(today, 1), bankHolidays)
}
