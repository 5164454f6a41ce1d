import { describe, expect, test } from 'vitest'
import { readDay, readDayAfter, readTimes } from '../../../src/documents/dates/written.ts'

describe('a day as written', () => {
  test.each([
    ['Thursday, 26th October, 2023 2.00 pm', '2023-10-26', 'Thursday', '2.00 pm'],
    ['Wednesday, 28 June 2023 10:00 am', '2023-06-28', 'Wednesday', '10:00 am'],
    ['THURSDAY, 19 MARCH 2015', '2015-03-19', 'Thursday', ''],
    ['2nd February 2017', '2017-02-02', undefined, ''],
    ['Thurs 26 Nov 2026, 2.00 pm', '2026-11-26', 'Thursday', ', 2.00 pm'],
    ['Thursday the 26th of November 2026', '2026-11-26', 'Thursday', ''],
    ['26/11/2026 14:00', '2026-11-26', undefined, '14:00'],
    ['3/4/2026', '2026-04-03', undefined, ''],
    ['26.11.26', '2026-11-26', undefined, ''],
    ['2026-11-26', '2026-11-26', undefined, ''],
    ['2026-11-26T14:00', '2026-11-26', undefined, '14:00'],
    ['November 26, 2026', '2026-11-26', undefined, ''],
  ])('is read day before month: %s', (text, date, weekday, after) => {
    expect(readDay(text)).toMatchObject({ date, after })
    expect(readDay(text)?.weekday).toBe(weekday)
  })

  test.each(['31 June 2026', '26 November', '2.00 pm', '13/13/2026', 'the 2026 plan', '123/45/6789'])(
    'is none in %s',
    text => expect(readDay(text)).toBeUndefined(),
  )

  test('without a year is the next such day', () => {
    expect(readDayAfter('Wednesday 29th September', '2023-06-28')).toMatchObject({
      date: '2023-09-29',
      weekday: 'Wednesday',
    })
    expect(readDayAfter('17 June', '2026-11-26')?.date).toBe('2027-06-17')
    expect(readDayAfter('29 February', '2026-11-26')?.date).toBe('2028-02-29')
    expect(readDayAfter('17 June 2020', '2026-11-26')).toBeUndefined()
  })
})

describe('times as written', () => {
  test.each([
    ['2.00 pm', '14:00', undefined],
    ['10:00 am', '10:00', undefined],
    ['14:00', '14:00', undefined],
    ['at 2pm', '14:00', undefined],
    ['12 noon', '12:00', undefined],
    ['noon', '12:00', undefined],
    ['10am - 12 noon', '10:00', '12:00'],
    ['2.00 pm to 4.00 pm', '14:00', '16:00'],
    ['2-4pm', '14:00', '16:00'],
    ['10-1pm', '10:00', '13:00'],
    ['11-12.30pm', '11:00', '12:30'],
    ['10:00am-13:00pm', '10:00', '13:00'],
    ['12.15 am', '00:15', undefined],
  ])('are read: %s', (text, time, endTime) => {
    expect(readTimes(text)).toMatchObject({ time })
    expect(readTimes(text)?.endTime).toBe(endTime)
  })

  test.each(['Room 3', '26 November', '25:00', '10.75', '020 7946 0123', ''])('are none in %s', text =>
    expect(readTimes(text)).toBeUndefined(),
  )
})
