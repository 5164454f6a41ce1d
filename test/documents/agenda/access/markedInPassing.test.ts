import { expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const marks = ['RESTRICTED', 'Exempt', 'confidential', 'private', 'closed session', 'Not for publication', 'in private']
const notes = [
  'pages 56-60',
  'Paper 4',
  'to be tabled',
  'verbal update',
  '10 mins',
  'for decision',
  'Head of Housing',
  'OF',
]
const between = [' - ', ' – ', ', ', '; ', ' / ', ': ', ' | ']

/** Titles in which a marking stands with whatever else is said of an item, in every company and order. */
const titles = marks.flatMap(mark =>
  notes.flatMap(note => [
    ...between.flatMap(sign => [
      `Quay Street (${mark}${sign}${note})`,
      `Quay Street [${note}${sign}${mark}]`,
      `Quay Street - ${mark}${sign}${note}`,
      `Quay Street - ${note}${sign}${mark}`,
    ]),
    `Quay Street (${mark}) (${note})`,
    `Quay Street\t${note}\t${mark}`,
    `${mark}: Quay Street (${note})`,
  ]),
)
const readWith = (title: string) =>
  readAgenda(
    `Saltmarsh Partnership\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n2. Minutes\n3. Lamps\n4. ${title}\n5. Any other business\n`,
  ).agenda.items.find(item => item.number === '4')

test('a marking is seen in any company: the item is closed, or the clerk is asked', () => {
  expect(titles.filter(title => readWith(title)?.restriction === undefined)).toEqual([])
})
test.each([
  'Private hire: licences, fees',
  'Protect - Supt Farrow',
  'Closed circuit television (Paper 4)',
  'Restricted parking – consultation (for decision)',
  'Our film (made with consent, not to be shared)',
])('what only sounds like one leaves an item open: %s', title => {
  expect(readWith(title)?.restriction).toBeUndefined()
})

test.each([
  '14:40 Exempt',
  '2.40pm - Confidential items',
  'Items not in public',
  'The following items are private',
  'Pink papers',
  'Executive session',
  'PART 2 – EXCLUSION OF THE PRESS AND PUBLIC',
  'Part 2 business',
])('a heading that says so closes what follows, or has the clerk asked: %s', heading => {
  const { items } = readAgenda(
    `Saltmarsh Partnership\nThursday 26 November 2026, 2.00 pm\n\n1. Apologies\n\n2. Minutes\n\n3. Lamps\n\n${heading}\n\n4. Quay Street\n\n5. Harbour lease\n`,
  ).agenda
  expect(items.slice(-2).map(item => item.restriction !== undefined)).toEqual([true, true])
})
