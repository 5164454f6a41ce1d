import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const head = 'Fernby Safety Partnership\nTuesday 9 March 2027, 2.00 pm\nCouncil Chamber, Fernby\n'
const items = [
  '1. Apologies',
  '2. Declarations of interest',
  '3. Minutes of 8 December 2026',
  '4. Serious violence: the year in review',
  'Report of the Director of Public Protection',
  '5. Work programme',
  '6. Date of next meeting',
]
/** The numbers of the items that are closed, or asked about. */
const notOpen = (...lines: readonly string[]) =>
  readAgenda([head, ...lines].join('\n')).agenda.items.flatMap(({ number, restriction }) =>
    restriction === undefined ? [] : [number],
  )

const notices = [
  'The public may attend the meeting except where exempt information is likely to be disclosed.',
  'Private items: if the Partnership decides to take an item in private, the public will be asked to leave the room and told when they may come back.',
  'Exempt information is defined in Schedule 12A; a report that has such information is marked on the agenda.',
  'Filming is permitted in those parts that are open to the public, but not when the public have been excluded because exempt matters are discussed.',
  'Should the Partnership wish to discuss exempt information it passes this resolution: That the press and public be excluded under Section 100A(4).',
  'Confidentiality: what is confidential and discussed here is not to be shared outside the Partnership.',
]

describe('a notice of what the public may do', () => {
  test.each(notices)('closes nothing above the agenda: %s', notice =>
    expect(notOpen(notice, '', 'AGENDA', ...items)).toEqual([]),
  )

  test.each(notices)('closes nothing at its foot: %s', notice => expect(notOpen(...items, '', notice)).toEqual([]))

  test('says under which item new urgent business would be taken, exempt or not, and closes neither its own item nor those after it', () =>
    expect(
      notOpen(
        '1. Urgent business',
        'Late items are considered where they appear. New items of urgent business will be considered under Item 5 below. New items of exempt urgent business will be considered under Item 6 below.',
        ...items.slice(1),
      ),
    ).toEqual([]))

  test('leaves what a first part holds open that stands behind the second', () =>
    expect(
      notOpen(
        '1. Exclusion of the public and press',
        'To exclude the public for the following item of business, under paragraph 1 of Schedule 12A.',
        'PART 2 - MATTERS TO BE CONSIDERED WITHOUT THE PRESS AND PUBLIC PRESENT',
        '2. Complaint 7',
        'PART 1 - MATTERS TO BE CONSIDERED WITH THE PUBLIC AND PRESS PRESENT',
        '3. Apologies',
        '4. Minutes of 8 December 2026',
        '5. Serious violence: the year in review',
      ),
    ).toEqual(['2']))

  test('leaves what stands below the end of confidential business open', () =>
    expect(
      notOpen(
        ...items.slice(0, 5),
        'CONFIDENTIAL BUSINESS',
        '5. Grants',
        'END OF CONFIDENTIAL BUSINESS',
        '6. Any other business',
      ),
    ).toEqual(['5']))

  test('is no heading, and a heading of a part is', () => {
    expect(notOpen(...items.slice(0, 6), 'PRIVATE ITEMS', '6. Complaint 7', notices[1] ?? '')).toEqual(['6'])
  })
})

describe('who is given paper copies', () => {
  const sent = (sentence: string) => notOpen(...items.slice(0, 3), sentence, ...items.slice(3))

  test('closes no item that anybody can read on a website', () =>
    expect(sent('The appendix is attached for members and officers only but is available from the website.')).toEqual(
      [],
    ))

  test('is asked about where nobody else can', () =>
    expect(sent('The appendix is attached for members and officers only and is not available on the website.')).toEqual(
      ['3'],
    ))
})

describe('an exclusion of the public', () => {
  const excluding = (text: string, ...behind: readonly string[]) =>
    notOpen(...items.slice(0, 3), '4. Exclusion of the public', text, '5. Tender', ...behind)

  test('ends where the meeting goes back to open session', () => {
    expect(
      excluding(
        'That the public be excluded during the following item.',
        'The meeting will revert to open session at this point.',
        '6. Work programme',
        '7. Date of next meeting',
      ),
    ).toEqual(['5'])
  })

  test('for one item leaves the date of the next meeting open', () => {
    expect(excluding('That the public be excluded during the following item.', '6. Date of next meeting')).toEqual([
      '5',
    ])
  })

  test('for what went before closes nothing that follows', () => {
    expect(excluding('To consider, if needed, excluding the public during any of the preceding items.')).toEqual([])
  })

  test('in the title of its business leaves that closed', () => {
    expect(
      notOpen(
        ...items.slice(0, 3),
        '4. To deliberate upon an appointment At this point the Chair will ask the candidate and members of the public to leave the room.',
        '5. Work programme',
      ),
    ).toEqual(['4'])
  })
})

test.each(['Staff leave policy', 'Young people leave care earlier', 'Tenants leave notes'])(
  'a title in which somebody leaves something closes nothing: %s',
  title => expect(notOpen('Apologies\nMinutes of 8 December 2026', title, 'Any other business')).toEqual([]),
)
