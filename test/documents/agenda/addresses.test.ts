import { describe, expect, test } from 'vitest'
import { readHeader } from '../../../src/documents/agenda/heading/header.ts'
import { linesOf } from '../../../src/documents/agenda/lines/lines.ts'

const read = (...lines: readonly string[]) => readHeader(linesOf(['Saltmarsh Safety Board', ...lines].join('\n')))
const day = 'Thursday 4 March 2027, 2pm'

describe('the place of a meeting in several lines', () => {
  test.each([
    [
      [day, 'The Old Brewhouse', '14 Fore Street', 'Marl', 'ML1 3XA'],
      'The Old Brewhouse, 14 Fore Street, Marl, ML1 3XA',
    ],
    [
      [day, 'Council Chamber, Quay House', 'Mill Lane, Marl, ML1 3XA'],
      'Council Chamber, Quay House, Mill Lane, Marl, ML1 3XA',
    ],
    [
      ['Date: Thursday 4 March 2027', 'Time: 2pm', 'Venue: Board Room, Quay House', 'ML1 3XA', 'Chair: Orla Pym'],
      'Board Room, Quay House, ML1 3XA',
    ],
    [
      ['Date: Thursday 4 March 2027', 'Time: 2pm', 'Venue: Long Room,', '       Mill Lane,', '       Marl ML1 3XA'],
      'Long Room, Mill Lane, Marl ML1 3XA',
    ],
    [
      ['Date: Thursday 4 March 2027', 'Venue: Long Room, Quay House,', 'Mill Lane, Marl'],
      'Long Room, Quay House, Mill Lane, Marl',
    ],
    [['Thursday 4 March 2027 at 2pm, Quay House', '(ML1 3XA)'], 'Quay House, ML1 3XA'],
  ])('is one place, down to its postcode: %j', (lines, venue) => {
    const { header, unread } = read(...lines)
    expect(header).toMatchObject({ body: 'Saltmarsh Safety Board', date: '2027-03-04', venue })
    expect(unread).toEqual([])
  })

  test('is not the address of a letterhead, where another place is said', () =>
    expect(read('Quay House, Mill Lane', 'Marl ML1 3XA', day, 'Venue: Long Room').header.venue).toBe('Long Room'))

  test('takes in no name of a body and no fact', () => {
    const { header } = read(day, 'Quay House', 'Clerk: Orla Pym', 'Marl ML1 3XA')
    expect(header).toMatchObject({ body: 'Saltmarsh Safety Board', venue: 'Quay House' })
  })
})
