import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const head = 'Saltmarsh Policing Partnership\nTuesday 24 November 2026 at 5.45 pm in the Old Mart\n\nAGENDA\n\n'
/** One letter for each item: `c` closed, `a` asked about, `o` open. */
const access = (text: string) =>
  readAgenda(head + text)
    .agenda.items.map(({ restriction, doubtful }) => (restriction === undefined ? 'o' : doubtful === true ? 'a' : 'c'))
    .join('')
const inTwoParts = (first: string, second: string) =>
  access(
    `${first}\n\n1. Chair’s remarks\n2. Apologies\n3. Bonfire site\n\n${second}\n\n4. Welcome\n5. Minutes\n6. Rural crime`,
  )

const closedParts = [
  'PART 1:   BOARD BUSINESS (IN COMMITTEE)              5.30 pm',
  'PART A – POLICING COMMITTEE - IN CAMERA',
  'Part One: Board business – not in public',
  'Part 1: Meeting not held in public',
  'Part 1: Business reserved to members',
  'Part 1: Committee (no press or public)',
  'Part I – In-committee business',
  'Section A: Business without the public',
  'BOARD BUSINESS (IN COMMITTEE)',
  'Board business (in committee)                        5.30 pm',
  'A. BOARD BUSINESS (IN COMMITTEE)',
  'Board business - not in public',
  'Board business – public not admitted',
  'Committee in private',
  'COMMITTEE IN PRIVATE SESSION',
  'COUNCIL IN COMMITTEE',
  'IN COMMITTEE',
  'Private board business',
  'BUSINESS MEETING (PRIVATE)',
  'Members’ meeting – private',
  'Policing Committee – behind closed doors',
]
const openParts = [
  'PART 2:   POLICING COMMITTEE – MEETING IN PUBLIC     7.00 pm',
  'Part Two: Board meeting (open to the public)',
  'PART B – PUBLIC MEETING',
  'POLICING COMMITTEE – MEETING IN PUBLIC',
  'MEETING IN PUBLIC',
  'PART D – TO CLOSE (open session resumes)',
  'OUT OF COMMITTEE',
]

describe('a part without the public', () => {
  test.each(closedParts)('is closed, up to the one in public: %s', heading =>
    expect(inTwoParts(heading, 'PART 2: MEETING IN PUBLIC')).toBe('cccooo'),
  )

  test.each(closedParts)('is closed to the end where it is the second: %s', heading =>
    expect(inTwoParts('MEETING IN PUBLIC', heading.replace(/^Part (?:1|One|I)\b/i, 'Part 2'))).toBe('oooccc'),
  )

  test.each(openParts)('ends where the next says that it is in public: %s', heading =>
    expect(inTwoParts('PART 1: BOARD BUSINESS (IN COMMITTEE)', heading)).toBe('cccooo'),
  )

  test.each([
    'PART 2: POLICING COMMITTEE',
    'PART 2: MEETING IN PUBLIC (MEMBERS ONLY)',
    'PART 2: NOT IN PUBLIC – PUBLIC MEETING FOLLOWS',
    'Part 2: Private session after the public meeting',
    'Notes of the meeting in public',
  ])('is not ended by one that does not say so plainly: %s', heading =>
    expect(inTwoParts('PART 1: BOARD BUSINESS (IN COMMITTEE)', heading)).not.toMatch(/o/),
  )
})

test.each([
  'Lease of the mart – in committee',
  'Lease of the mart (in committee)',
  'Lease of the mart (not in public)',
])('an item that is to be taken so is asked about: %s', title =>
  expect(access(`1. Apologies\n2. Minutes\n3. ${title}\n4. Lamps`)).toBe('ooao'),
)

test.each(['In Committee Room 1', 'Venue: in Committee Room B', 'Policing Committee: members and public'])(
  'nothing is closed by a line that says something else: %s',
  line => expect(access(`${line}\n\n1. Apologies\n2. Lamps (in Committee Suite 2)\n3. Bins`)).toBe('ooo'),
)

test('an item whose own line says that it is so taken, and is no heading, is not open', () =>
  expect(access('1. Apologies\n2. Lease of the mart\n   Committee business (in committee)\n3. Bins')).toMatch(
    /^o[ac].$/,
  ))
