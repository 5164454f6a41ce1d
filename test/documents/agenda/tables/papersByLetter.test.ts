import { expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'
import { withPapersByLetter } from '../../../../src/documents/agenda/tables/papersByLetter.ts'

const head = ['Item', 'Subject', 'Lead', 'Paper', 'Time', '']
const row = (...cells: readonly string[]) => [...cells, '']
const page = (...rows: readonly (readonly string[])[]) => ['Marl Safety Board', '', ...rows.flat()].join('\n')
const rows = [
  row('1', 'Welcome', 'Chair', '-', '10.00'),
  row('2', 'Minutes of 2 December 2026', 'Chair', 'A', '10.05'),
  row('3', 'Harbour lights', 'Orla Pell, Harbour Manager', 'B', '10.10'),
]
const last = row('4', 'Ferry lease', 'Chair', 'C1', '10.30')

test('the letters of a column of papers are papers, also below heads that stand again, and the heads are nothing', () => {
  const { agenda, unread } = readAgenda(page(head, ...rows, head, last))
  expect(agenda.items.map(({ title, papers }) => [title, ...papers.map(p => p.title)])).toEqual([
    ['Welcome'],
    ['Minutes of 2 December 2026', 'A'],
    ['Harbour lights', 'B'],
    ['Ferry lease', 'C1'],
  ])
  expect(agenda.items.flatMap(({ standingText }) => standingText)).toEqual([])
  expect(unread).toEqual([])
})

test('a letter is none where no head speaks of papers, or there is no more than one', () => {
  const without = page(['Item', 'Subject', 'Lead', 'Time', ''], ...rows)
  expect(withPapersByLetter(without)).toBe(without)
  const one = page(head, ...rows.slice(0, 2))
  expect(withPapersByLetter(one)).toBe(one)
})
