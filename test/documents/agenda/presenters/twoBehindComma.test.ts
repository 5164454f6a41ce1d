import { expect, test } from 'vitest'
import { presenterWritten } from '../../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const leads = (...rows: readonly string[]) =>
  readAgenda(`Marl Harbour Board, Thursday 4 March 2027, 2pm\n\n${rows.join('\n')}`).agenda.items.map(
    ({ presenters }) => presenters.map(presenterWritten),
  )
const column = (...cells: readonly string[]) =>
  leads(
    '| Item | Title | Lead |',
    '| 1 | Apologies | Chair |',
    ...cells.map((cell, at) => `| ${at + 2} | Pier ${at} | ${cell} |`),
  ).slice(1)

test('two names with a comma are two people where the second has a post elsewhere', () =>
  expect(column('Orla Finnimore, Wilf Harkaway', 'Wilf Harkaway, Harbour Manager', 'Bea Ostler')).toEqual([
    ['Orla Finnimore', 'Wilf Harkaway'],
    ['Wilf Harkaway, Harbour Manager'],
    ['Bea Ostler'],
  ]))

test('and behind titles', () =>
  expect(
    leads(
      '1. Apologies - Chair',
      '2. Minutes - Wilf Harkaway, Secretary',
      '3. Bins - Orla Finnimore, Wilf Harkaway',
      '4. Boats - Wilf Harkaway, Bea Ostler',
      '5. Locks - Bea Ostler (Clerk)',
    ).slice(2),
  ).toEqual([['Orla Finnimore', 'Wilf Harkaway'], ['Wilf Harkaway', 'Bea Ostler'], ['Bea Ostler, Clerk']]))

test('a body behind a name stays where somebody is from, though it presents an item alone', () =>
  expect(column('Sail Together', 'Age Concern (Marl)', 'Bea Ostler, Sail Together', 'Tam Ridley, Age Concern')).toEqual(
    [['Sail Together'], ['Age Concern, Marl'], ['Bea Ostler, Sail Together'], ['Tam Ridley, Age Concern']],
  ))
