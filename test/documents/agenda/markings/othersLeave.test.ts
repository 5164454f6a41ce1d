import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

/** Which items are not open, by their numbers. */
const notOpen = (...items: readonly string[]) =>
  readAgenda(`Harbour Board\n4 March 2027, 2pm\n\n${items.join('\n')}\n`).agenda.items.flatMap(item =>
    item.restriction === undefined ? [] : [item.number],
  )
const around = (...own: readonly string[]) =>
  notOpen('1. Apologies', '2. Minutes - Bo Lunt', ...own, '4. Lamps', '5. Any other business')

describe('an item for which others are not there is asked about', () => {
  test.each([
    'Will be on a separate link',
    'On a separate call',
    'Only those invited please',
    'Invitees only',
    'Signatories only for this one',
    'By invitation only',
    'Statutory partners stay on',
    'Panel members stay on the line',
    'Core group from here',
    'Panel members from this point',
    'In the room only',
    'Cat 1 only',
    'Remote attendees will be dropped from the call for this',
  ])('in words of colleagues: %s', words => {
    for (const own of [
      [`3. Ferry lease - Ada Moss, 15 mins. ${words}`],
      [`3. Ferry lease - Ada Moss, 15 mins (${words})`],
      [`3. *${words}* Ferry lease`],
      ['3. Ferry lease', `   ${words}`],
    ])
      expect(around(...own)).toEqual(['3'])
  })

  test.each([
    'Everyone else can drop off at this point',
    'Others may leave at this point',
    'The rest of the group can drop off here',
    'Everyone not on the panel can go now',
  ])('and so are those after it, where nobody says that they come back: %s', words => {
    expect(around(`3. Ferry lease - Ada Moss, 15 mins. ${words}`)).toEqual(['3', '4'])
    expect(
      notOpen('1. Apologies', '2. Minutes', `3. Ferry lease - ${words}`, '4. Cranes (everyone back)', '5. Lamps'),
    ).toEqual(['3'])
  })

  test.each([
    'Everyone else can join at this point',
    'Others may send comments',
    'The rest of the group can read it later',
    'Members will leave for the site visit at 3pm',
    'Only two bids were received',
    'Please join on the usual link',
  ])('and is open where they are there: %s', words => {
    expect(around('3. Ferry lease', `   ${words}`)).toEqual([])
  })
})

test('a marking between signs is no part of the title', () => {
  const { agenda } = readAgenda(
    'Harbour Board\n4 March 2027, 2pm\n\n1. Apologies\n2. *CONFIDENTIAL core group only* Cranes - Cllr Ada Moss, 10 mins\n3. Lamps **Private**\n4. **AOB**\n',
  )
  expect(agenda.items.slice(1, 3).map(({ restriction }) => restriction)).toMatchObject([
    { closedTitle: 'Cranes' },
    { closedTitle: 'Lamps' },
  ])
  expect(agenda.items[3]?.restriction).toBeUndefined()
})
