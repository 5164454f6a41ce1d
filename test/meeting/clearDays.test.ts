import { describe, expect, test } from 'vitest'
import { clearDaysBetween, lastDayToPublish } from '../../src/meeting/clearDays.ts'

const christmas = ['2026-12-25', '2026-12-28', '2027-01-01']

describe('the clear days between publishing an agenda and the meeting', () => {
  test('leave out the day of publication and the day of the meeting', () => {
    expect(clearDaysBetween('2026-11-24', '2026-11-26', [])).toBe(1)
    expect(clearDaysBetween('2026-11-25', '2026-11-26', [])).toBe(0)
  })
  test('leave out a weekend', () => expect(clearDaysBetween('2026-11-18', '2026-11-26', [])).toBe(5))
  test('leave out a bank holiday, and the day that stands in for one', () => {
    expect(clearDaysBetween('2026-12-21', '2027-01-04', christmas)).toBe(6)
    expect(clearDaysBetween('2026-12-21', '2027-01-04', [])).toBe(9)
  })
  test('are none on the day itself, or after the meeting', () => {
    expect(clearDaysBetween('2026-11-26', '2026-11-26', [])).toBe(0)
    expect(clearDaysBetween('2026-11-30', '2026-11-26', [])).toBe(0)
  })
  test('are the same over the night on which the clocks change', () => {
    expect(clearDaysBetween('2026-03-26', '2026-04-01', [])).toBe(3)
    expect(clearDaysBetween('2026-10-22', '2026-10-28', [])).toBe(3)
  })
})

describe('the last day to publish an agenda', () => {
  test('is the Wednesday of the week before a Thursday meeting, for five clear days', () =>
    expect(lastDayToPublish('2026-11-26', 5, [])).toBe('2026-11-18'))
  test('is never a weekend, when nobody could inspect it', () =>
    expect(lastDayToPublish('2026-11-30', 5, [])).toBe('2026-11-20'))
  test('is never a bank holiday', () =>
    expect(lastDayToPublish('2027-01-05', 1, ['2027-01-01', '2027-01-02', '2027-01-03'])).toBe('2026-12-31'))
  test('moves back over Christmas', () => expect(lastDayToPublish('2027-01-04', 5, christmas)).toBe('2026-12-22'))
  test('is the day of the meeting where no clear days are asked for', () =>
    expect(lastDayToPublish('2026-11-28', 0, [])).toBe('2026-11-28'))
  test('leaves exactly so many clear days, and the next working day one fewer', () => {
    for (let n = 0; n < 60; n++) {
      const meeting = new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10)
      const last = lastDayToPublish(meeting, 5, christmas)
      expect(clearDaysBetween(last, meeting, christmas)).toBe(5)
      let next = last
      do next = new Date(Date.parse(next) + 86_400_000).toISOString().slice(0, 10)
      while ([0, 6].includes(new Date(next).getUTCDay()) || christmas.includes(next))
      expect(clearDaysBetween(next, meeting, christmas)).toBe(4)
    }
  })
})
