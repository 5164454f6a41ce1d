import { expect, test } from 'vitest'
import { leavesMarkingOpen } from '../../../src/documents/agenda/markingUnsettled.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const open = [
  'marking tbc',
  'marking tbc with author',
  'classification to be confirmed',
  'protective marking: awaited',
  'check marking with police',
  'confirm the classification',
  'confidential?',
  'private (tbc)',
  'Part B or not',
  'may need to be taken in private',
  'does this need to be confidential?',
  'should this be closed?',
  'ask Una whether this is open to observers',
  'confirm if it should be exempt',
  'GSC tbc',
]
const settled = [
  'Budget to be confirmed',
  'speaker tbc',
  'The Panel may go into closed session after the questioning to decide its recommendation.',
  'Road closures: may be closed for works',
  'Marking of footpaths',
  'Check the figures with police',
  'Whether this is open to question',
]

test.each(open)('who writes %j has left open whether it is confidential, so the clerk is asked', said => {
  expect(leavesMarkingOpen(said)).toBe(true)
  const [first, item] = readAgenda(`Marl Board\n\n1. Welcome\n2. Plan for the ponds\n   (${said})\n3. AOB`).agenda.items
  expect(first?.restriction).toBeUndefined()
  expect([item?.doubtful, item?.restriction?.closedTitle]).toEqual([true, 'Plan for the ponds'])
})

test.each(settled)('who writes %j says nothing of it', said => {
  expect(leavesMarkingOpen(said)).toBe(false)
})
