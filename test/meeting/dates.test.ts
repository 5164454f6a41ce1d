import { describe, expect, test } from 'vitest'
import {
  dateInWords,
  dateOf,
  daysAfter,
  dayInWords,
  momentAt,
  partsOf,
  timeInWords,
  weekdayOf,
} from '../../src/meeting/dates.ts'

describe('a day of the calendar', () => {
  test('has its weekday and its words', () => {
    expect(weekdayOf('2026-11-26')).toBe('Thursday')
    expect(dateInWords('2026-11-26')).toBe('Thursday 26 November 2026')
    expect(dayInWords('2026-11-06')).toBe('6 November 2026')
  })

  test('is none where the calendar has no such day', () => {
    expect(dateOf(2026, 2, 29)).toBeUndefined()
    expect(dateOf(2028, 2, 29)).toBe('2028-02-29')
    expect(partsOf('2026-13-01')).toBeUndefined()
    expect(dateInWords('soon')).toBe('soon')
    expect(() => weekdayOf('2026-02-30')).toThrow(RangeError)
  })

  test('is counted on over the end of a year', () => expect(daysAfter('2026-12-30', 3)).toBe('2027-01-02'))
})

test.each([
  ['2026-11-26', '14:00', 'Europe/London', '2026-11-26T14:00:00.000Z'],
  ['2026-07-01', '14:00', 'Europe/London', '2026-07-01T13:00:00.000Z'],
  ['2026-03-29', '00:30', 'Europe/London', '2026-03-29T00:30:00.000Z'],
  ['2026-10-25', '09:00', 'Europe/London', '2026-10-25T09:00:00.000Z'],
  ['2026-07-01', '23:30', 'Pacific/Auckland', '2026-07-01T11:30:00.000Z'],
])('%s at %s by the clocks of %s is %s', (date, time, zone, moment) => expect(momentAt(date, time, zone)).toBe(moment))

test.each([
  ['14:00', '2.00 pm'],
  ['00:30', '12.30 am'],
  ['12:00', '12.00 pm'],
  ['09:05', '9.05 am'],
])('the time %s is written %s', (time, words) => expect(timeInWords(time)).toBe(words))
