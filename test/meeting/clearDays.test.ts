import { describe, expect, test } from 'vitest'
import { lastDayToPublish } from '../../src/meeting/clearDays.ts'

const christmas = ['2026-12-25', '2026-12-28', '2027-01-01']

const working = (date: string) => ![0, 6].includes(new Date(date).getUTCDay()) && !christmas.includes(date)
const dayAfter = (date: string) => new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

/** The working days between two days, neither of them counted. */
function clearDaysBetween(published: string, meeting: string): number {
  let days = 0
  for (let day = dayAfter(published); day < meeting; day = dayAfter(day)) if (working(day)) days++
  return days
}

describe('the last day to publish an agenda', () => {
  test('is the Wednesday of the week before a Thursday meeting, for five clear days', () =>
    expect(lastDayToPublish('2026-11-26', 5, [])).toBe('2026-11-18'))
  test('is never a weekend, when nobody could inspect it', () =>
    expect(lastDayToPublish('2026-11-30', 5, [])).toBe('2026-11-20'))
  test('is never a bank holiday', () =>
    expect(lastDayToPublish('2027-01-05', 1, ['2027-01-01', '2027-01-02', '2027-01-03'])).toBe('2026-12-31'))
  test('moves back over Christmas', () => expect(lastDayToPublish('2027-01-04', 5, christmas)).toBe('2026-12-22'))
  test('is the same over the night on which the clocks change', () => {
    expect(lastDayToPublish('2026-04-01', 3, [])).toBe('2026-03-26')
    expect(lastDayToPublish('2026-10-28', 3, [])).toBe('2026-10-22')
  })
  test('is the day of the meeting where no clear days are asked for', () =>
    expect(lastDayToPublish('2026-11-28', 0, [])).toBe('2026-11-28'))
  test('leaves exactly so many clear days, and the next working day one fewer', () => {
    for (let n = 0; n < 60; n++) {
      const meeting = new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10)
      const last = lastDayToPublish(meeting, 5, christmas)
      expect(clearDaysBetween(last, meeting)).toBe(5)
      let next = dayAfter(last)
      while (!working(next)) next = dayAfter(next)
      expect(clearDaysBetween(next, meeting)).toBe(4)
    }
  })
})
