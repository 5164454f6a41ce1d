import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const items = '10:00 1. Welcome - Una Cole (Chair)\n10:05 2. Minutes - Chair\n10:15 3. Plan - Sam Bright\n'
const read = (text: string) => readAgenda(text).agenda
const titles = (text: string) => read(text).items.map(each => `${each.number} ${fullTitle(each)}`)

describe('the head of an invitation above its greeting', () => {
  test('says when and where the meeting is', () => {
    expect(
      read(
        `Fernby Safety Executive (Q3)\nWednesday, 13 January 2027\n10:00 - 11:30\nLocation: Microsoft Teams Meeting\n\nHi all,\n\nAgenda for the 13th.\n\n${items}`,
      ),
    ).toMatchObject({ date: '2027-01-13', time: '10:00', endTime: '11:30', venue: 'Microsoft Teams Meeting' })
  })

  test('says it in one line with the place below', () => {
    expect(
      read(
        `Fernby Safety Executive\nWed 13/01/2027 10:00 - 11:30\nMicrosoft Teams Meeting\n\nHello everyone\n\nAgenda below.\n\n${items}`,
      ),
    ).toMatchObject({
      date: '2027-01-13',
      time: '10:00',
      venue: 'Microsoft Teams Meeting',
      body: 'Fernby Safety Executive',
    })
  })

  test('is no date of a letter, which stands there alone', () => {
    expect(
      read(
        `4 January 2027\n\nDear member\n\nThe Fernby Safety Executive will meet on Wednesday 13 January 2027 at 10.00 am.\n\n${items}`,
      ).date,
    ).toBe('2027-01-13')
  })
})

describe('a day below the agenda', () => {
  const below = (...lines: readonly string[]) =>
    read(
      `Hi both\n\nAgenda for the 13th as discussed, Fernby Safety Executive.\n\n${items}10:45 4. AOB\n\n${lines.join('\n')}\n\nThanks\nUna`,
    )

  test('is the meeting’s where none stands above it', () => {
    expect(below('Wednesday 13 January 2027, 10:00 - 11:30', 'Boardroom 2, Quay House')).toMatchObject({
      date: '2027-01-13',
      endTime: '11:30',
      venue: 'Boardroom 2, Quay House',
    })
  })

  test('is the next meeting’s where it is said to be', () => {
    expect(below('Next meeting', 'Wednesday 14 April 2027, 10:00 - 11:30').date).toBeUndefined()
  })
})

describe('a break by the clock', () => {
  test('is no item, whatever is said behind it', () => {
    expect(
      titles(
        `${items}10:45 Comfort break. Relevant agencies and observers leave the call here, thank you.\n10:55 4. Review R7\n11:20 5. AOB`,
      ),
    ).toEqual(['1 Welcome', '2 Minutes', '3 Plan', '4 Review R7', '5 AOB'])
  })

  test('at which others leave closes what follows it, and nothing before', () => {
    expect(
      read(
        `${items}10:45 Short break – community reps drop off the call here\n10:55 4. Review R7\n11:20 5. AOB`,
      ).items.map(({ restriction }) => restriction !== undefined),
    ).toEqual([false, false, false, true, true])
  })
})

test('a part of the agenda in a bracket is nobody who presents', () => {
  expect(read(`${items}11:20 4. AOB (Part B)`).items.at(-1)?.presenters).toEqual([])
})
