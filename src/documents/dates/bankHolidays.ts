import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { parse } from 'yaml'
import { dateOf, daysAfter, weekdayOf } from '../../meeting/dates.ts'

const day = v.pipe(v.string(), v.isoDate())
const form = v.array(v.strictObject({ date: day, instead: v.optional(day), why: v.string() }))
let kept: v.InferOutput<typeof form> | undefined

/** The holidays proclaimed or moved for one year, from `bankHolidays.yml`. */
const proclaimed = () =>
  (kept ??= v.parse(form, parse(readFileSync(new URL('bankHolidays.yml', import.meta.url), 'utf8'))))

/** Easter Sunday of a year, `YYYY-MM-DD`, by the Gregorian computus (Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const a = year % 19,
    b = Math.floor(year / 100),
    c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114
  return the(year, Math.floor(n / 31), (n % 31) + 1)
}

function the(year: number, month: number, dayOfMonth: number): string {
  const date = dateOf(year, month, dayOfMonth)
  if (date === undefined) throw new RangeError(`${year}-${month}-${dayOfMonth} is not a day of the calendar`)
  return date
}

/** The first Monday on or after a day. */
function mondayFrom(date: string): string {
  return weekdayOf(date) === 'Monday' ? date : mondayFrom(daysAfter(date, 1))
}

/** Days that are holidays by their date; of one that falls on a weekend, the next weekday that is no holiday already. */
function withSubstitutes(dates: readonly string[]): readonly string[] {
  const weekend = (date: string) => ['Saturday', 'Sunday'].includes(weekdayOf(date))
  const found = dates.filter(date => !weekend(date))
  for (let date of dates.filter(weekend)) {
    while (weekend(date) || found.includes(date)) date = daysAfter(date, 1)
    found.push(date)
  }
  return found
}

/**
 * The bank holidays of England and Wales in a year, Christmas Day and Good Friday among them, as `YYYY-MM-DD` in order: by the rules of the Banking and
 * Financial Dealings Act 1971, Schedule 1, and by what was proclaimed for single years. What a later proclamation adds, `bankHolidays.yml` must be told.
 */
export function bankHolidays(year: number): readonly string[] {
  const easter = easterOf(year)
  const ruled = [
    ...withSubstitutes([the(year, 1, 1)]),
    daysAfter(easter, -2),
    daysAfter(easter, 1),
    mondayFrom(the(year, 5, 1)),
    mondayFrom(the(year, 5, 25)),
    mondayFrom(the(year, 8, 25)),
    ...withSubstitutes([the(year, 12, 25), the(year, 12, 26)]),
  ]
  const ofYear = proclaimed().filter(({ date }) => date.startsWith(`${year}-`))
  return [
    ...ruled.filter(date => !ofYear.some(({ instead }) => instead === date)),
    ...ofYear.map(({ date }) => date),
  ].toSorted()
}
