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

const papersOf = (...cells: readonly string[]) => {
  const read = readAgenda(
    page(head, ...rows, ...cells.map((cell, n) => row(`${n + 4}`, `Berth ${n + 1}`, 'Chair', cell, `11.${n}0`))),
  )
  return read.agenda.items.slice(3)
}

test.each([
  ['D (to follow)', ['D'], ['Paper to follow']],
  ['D – to follow', ['D'], ['Paper to follow']],
  ['D2 (sent separately)', ['D2'], ['Paper sent separately']],
  ['D (tabled)', ['D'], ['Paper tabled']],
])('a letter is a paper with what is said of it behind: %s', (cell, papers, said) => {
  const [item] = papersOf(cell)
  expect(item?.papers.map(({ title }) => title)).toEqual(papers)
  expect(item?.standingText).toEqual(said)
})

test('a letter with a marking behind is a paper of an item about which is asked', () => {
  const [item, next] = papersOf('D (confidential)', 'E')
  expect(item).toMatchObject({ restriction: {}, doubtful: true })
  expect(next?.restriction).toBeUndefined()
})

test('heads with no line between them and the first row are heads all the same', () => {
  const close = (...cells: readonly string[]) => cells.filter(cell => cell !== '')
  const { agenda, unread } = readAgenda(
    page(['4 March 2027', 'Venue:', 'Quay House'], close(...head), ...rows.map(each => close(...each)), close(...last)),
  )
  expect(agenda.venue).toBe('Quay House')
  expect(agenda.items.map(({ papers }) => papers.map(({ title }) => title))).toEqual([[], ['A'], ['B'], ['C1']])
  expect(unread).toEqual([])
})
