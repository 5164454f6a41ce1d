import { expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const access = (sentence: string) =>
  readAgenda(
    `Fernby Drug Partnership\nTuesday 9 March 2027, 2.00 pm\n\nAGENDA\n\n1. Welcome\n2. Plan\n\n${sentence}\n\n3. Tender\n4. Case panel\n5. Lamps\n6. Any other business\n`,
  ).agenda.items.map(({ restriction, doubtful }) =>
    restriction === undefined ? 'open' : doubtful === true ? 'asked' : 'closed',
  )

test.each([
  'Provider members are asked to leave for items 3 and 4.',
  'Closed to providers. Provider members are asked to leave for items 3 and 4.',
])('items for which some are to leave are asked about, wherever that is said: %s', sentence => {
  expect(access(sentence)).toEqual(['open', 'open', 'asked', 'asked', 'open', 'open'])
})

test.each(['Please bring your papers for items 3 and 4.', 'Members may ask questions on items 3 and 4.'])(
  'what is said of items otherwise asks nothing: %s',
  sentence => {
    expect(access(sentence)).toEqual(Array(6).fill('open'))
  },
)
