import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const items = (...lines: readonly string[]) =>
  readAgenda(`Merse and Tweed Joint Committee\n\n10.00am, Tuesday 9 March 2027\n\n${lines.join('\n\n')}`).agenda.items
const numbers = (...lines: readonly string[]) => items(...lines).map(({ number }) => number)

describe('a sentence under a number of its own', () => {
  test('is text of the routine business above it, and no item', () => {
    const read = items(
      '1. Quorum',
      '1.1 The Clerk will see whether a quorum is there.',
      '2. Order of Business',
      '2.1 Including any business that members have asked for as urgent.',
      '3. Petitions',
      '3.1 None received.',
      '4. Minutes',
      '4.1 Minute of 12 January 2027 – submitted for approval',
      '5. Ferries',
      '5.1 Winter timetable – Verbal Update by the Harbour Master',
    )
    expect(read.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '4.1', '5', '5.1'])
    expect(read[0]?.standingText).toEqual(['1.1 The Clerk will see whether a quorum is there.'])
    expect(read.at(-1)).toMatchObject({
      title: 'Winter timetable',
      presenters: [{ name: 'Harbour Master' }],
      verbal: true,
    })
  })

  test('is an item all the same where it excludes the public, stands under other business, or is one of several', () => {
    expect(
      numbers(
        '1. Welcome',
        '2. Private Business',
        '2.1 The Committee is asked to exclude the public for the following items.',
        '3. Flood works',
        '3.1 The works at Mill Lane and what has become of them since.',
        '4. Deputations',
        '4.1 The Harbour Users have asked to be heard on the moorings.',
        '4.2 The Angling Club has asked to be heard on the weir.',
        '5. Minutes of the last meeting',
      ),
    ).toEqual(['1', '2', '2.1', '3', '3.1', '4', '4.1', '4.2', '5'])
  })
})

test('a talk that is only called an update keeps its name', () =>
  expect(items('1. Apologies', '2. Footpath 11 – update from Cllr Roe', '3. Minutes')[1]?.title).toBe(
    'Footpath 11 – update from Cllr Roe',
  ))
