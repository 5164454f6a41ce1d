import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const head =
  'Saltmarsh Partnership\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n2. Minutes of the last meeting\n'
/** The access of each item, in order: open, closed, or asked about. */
const access = (text: string) =>
  readAgenda(text).agenda.items.map(({ restriction, doubtful }) =>
    restriction === undefined ? 'open' : doubtful === true ? 'asked' : 'closed',
  )
const withLease = (title: string, below = '', foot = '') =>
  access(`${head}3. ${title}\n${below}4. Lamps\n5. Any other business\n${foot}`)

describe('the clerk is asked about an item of which its agenda leaves undecided whether the public hear it', () => {
  const undecided = [
    '(Members to consider whether this item should be taken "in committee")',
    'Members to decide whether this report should be heard in private.',
    'The Chair will rule whether this item is taken in public.',
    'Chair to confirm whether this needs to be taken as a closed item',
    'Clerk to say if this should be treated as restricted',
    'Names in it - Una to check if this has to be considered as a private item',
    'The Convener will decide on the day whether this should be heard in public.',
    'This item may be considered in private.',
    'May be taken in private',
    '(possibly in private)',
    'Private? Chair to decide',
    'Public or private to be confirmed',
    'Open/closed tbc',
    'Marking TBC',
    '[Handling level to be confirmed by CT Policing – may need to move to Part B]',
    'Handling caveats tbc',
    'This may have to be taken under Part 2.',
    'could be moved to the closed session',
    '[marking to be confirmed by author]',
    '[awaiting classification]',
    '(protective marking not yet known)',
    'Classification: TBC',
    'Publication status to be confirmed by the author',
    'Restriction to be agreed',
    'The public may be excluded for this item',
    'Could this go in the closed part?',
    'Clerk to check whether this can be shared',
    'Not sure if this one is for the whole group',
    'might be sensitive as it names a school',
    'check marking with police',
    'confirm the classification',
    'private (tbc)',
    '(Part B or not)',
    'does this need to be confidential?',
    'should this be closed?',
    'ask Una whether this is open to observers',
    'GSC tbc',
    'may need to be taken in private',
  ]
  test.each(undecided)('under its title: %s', line => {
    expect(withLease('Ferry lease', `   ${line}\n`)[2]).toBe('asked')
    expect(withLease('Ferry lease', `${line}\n\n`)[2]).toBe('asked')
  })
  test.each(undecided)('behind its title: %s', line => {
    expect(withLease(`Ferry lease ${/^[([]/.test(line) ? line : `– ${line}`}`)[2]).not.toBe('open')
  })

  test.each([
    ['Ferry lease *', '* The Chair will decide on the day whether this item is heard in public.'],
    ['Ferry lease†', '† marking to be confirmed by the author'],
    ['Ferry lease #', '# Members will be asked to determine whether these items should be considered in private'],
    ['Ferry lease', 'Note: the author of item 3 has asked that the Convener rule whether it is taken in public.'],
    ['Ferry lease', 'Item 3: classification to be confirmed.'],
    ['Ferry lease', 'Item 3 - Chair to decide if public should leave'],
    ['Ferry lease', 'Item 3 may need to be moved to the closed session.'],
    ['Ferry lease', 'Item 3 – paragraph 3'],
  ])('by a note below the agenda: %s, and %s', (title, note) => {
    expect(withLease(title, '', `\n${note}\n`)).toEqual(['open', 'open', 'asked', 'open', 'open'])
  })
})

test.each([
  'Members to consider whether this scheme should be extended.',
  'To agree whether the report should be published for consultation.',
  'The Board may wish to invite the private sector.',
  'To decide if the footpath should be closed',
  'To consider whether to open the scheme to the public.',
  'To agree whether members of the public may ask questions.',
  'To consider whether public meetings should be held in each ward.',
  'Road markings to be agreed',
  'Speaker to be confirmed',
])('an item is open where something else is to be decided: %s', line => {
  expect(withLease('Ferry lease', `   ${line}\n`)).toEqual(['open', 'open', 'open', 'open', 'open'])
})

test('notes about items by their numbers below the agenda are no items', () => {
  const foot =
    '\nItems 3 and 4 will be considered in private for the reasons noted below:\nItem 3 – Standing Order 12 (a)\nItem 4 – Standing Order 12 (c), information about a named person\n'
  expect(withLease('Ferry lease', '', foot)).toEqual(['open', 'open', 'closed', 'closed', 'open'])
})

describe('a line between two items from which on not everybody stays', () => {
  test.each([
    'OFFICIAL-SENSITIVE - core members only from this point',
    'Statutory partners only from here onwards',
    'From this point on: restricted circulation, core members',
  ])('has those below it asked about, and none above: %s', line => {
    const text = `${head}3. Lease\n\n${line}\n\n4. Lamps\n5. Any other business\n`
    expect(access(text)).toEqual(['open', 'open', 'open', 'asked', 'asked'])
  })
})
