import { describe, expect, test } from 'vitest'
import { dayOfNextWorkingHour, isWorkingHour, mondayOf, workingDaysBefore } from '../../src/meeting/workingDays.ts'

const christmas = ['2026-12-25', '2026-12-28']
const inLondon = (at: string) => isWorkingHour(at, 'Europe/London', christmas)

describe('a working hour', () => {
  test('begins at nine and ends at five, by the clock of the place in winter and in summer', () => {
    expect([inLondon('2026-11-26T08:59:59Z'), inLondon('2026-11-26T09:00:00Z')]).toEqual([false, true])
    expect([inLondon('2026-11-26T16:59:59Z'), inLondon('2026-11-26T17:00:00Z')]).toEqual([true, false])
    expect([inLondon('2026-07-02T07:59:59Z'), inLondon('2026-07-02T08:00:00Z')]).toEqual([false, true])
  })
  test('is none at the weekend nor on a bank holiday', () => {
    expect(inLondon('2026-11-28T11:00:00Z')).toBe(false)
    expect(inLondon('2026-12-28T11:00:00Z')).toBe(false)
  })
  test('is another in another place', () => {
    expect(isWorkingHour('2026-11-26T20:00:00Z', 'Pacific/Auckland', [])).toBe(true)
    expect(isWorkingHour('2026-11-27T20:00:00Z', 'Pacific/Auckland', [])).toBe(false)
  })
  test('comes today before five, else on the next working day', () => {
    const next = (at: string) => dayOfNextWorkingHour(at, 'Europe/London', christmas)
    expect(next('2026-11-26T06:00:00Z')).toBe('2026-11-26')
    expect(next('2026-11-26T17:30:00Z')).toBe('2026-11-27')
    expect(next('2026-12-24T18:00:00Z')).toBe('2026-12-29')
  })
})

describe('working days', () => {
  test('are counted back from the day before, over weekends and bank holidays', () => {
    expect(workingDaysBefore('2026-11-26', 5, [])).toBe('2026-11-19')
    expect(workingDaysBefore('2026-11-30', 1, [])).toBe('2026-11-27')
    expect(workingDaysBefore('2026-12-29', 1, christmas)).toBe('2026-12-24')
  })
  test('have the Monday of their week', () =>
    expect(['2026-11-29', '2026-11-30', '2026-12-04'].map(mondayOf)).toEqual([
      '2026-11-23',
      '2026-11-30',
      '2026-11-30',
    ]))
})
