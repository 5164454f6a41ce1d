import { describe, expect, test } from 'vitest'
import { bankHolidays, easterOf } from '../../../src/documents/dates/bankHolidays.ts'

// As published for England and Wales on www.gov.uk/bank-holidays.
const published: Readonly<Record<number, readonly string[]>> = {
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
}

describe('the bank holidays of England and Wales', () => {
  test.each(Object.entries(published))('are those published for %s', (year, days) =>
    expect(bankHolidays(Number(year))).toEqual(days.map(day => `${year}-${day}`)),
  )
  test('are weekdays, each once, in every year of a century', () => {
    for (let year = 2000; year < 2100; year++) {
      const days = bankHolidays(year)
      expect(days.every(day => ![0, 6].includes(new Date(day).getUTCDay()))).toBe(true)
      expect([...new Set(days)].toSorted()).toEqual(days)
      expect(days.length).toBeGreaterThanOrEqual(8)
    }
  })
})

describe('Easter Sunday', () => {
  test.each([
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2038-04-25',
    '2049-04-18',
  ])('falls on %s', date => expect(easterOf(Number(date.slice(0, 4)))).toBe(date))
})
