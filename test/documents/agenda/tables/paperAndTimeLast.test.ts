import { expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const head = 'Fernby Resilience Forum\nWednesday 10 March 2027\n09:30 – 11:00\nGold Room, Fire Station\nAGENDA\n'
const items = [
  '1 Welcome and apologies Chair Verbal 09:30',
  '2 Minutes of the meeting held on 9 December 2026 Chair FRF 26/41 09:35',
  '3 Flood warnings: what the second year\nof sirens has shown\nUna Garth,\nHarbour Office\nFRF 26/42 09:45',
  '4 Exercise Heron: what we learned Bo Lunt, Quay Trust FRF 26/43 10:05',
  'Refreshments 10:20',
  '5 Tank farm visit\nOFFICIAL-SENSITIVE – paper to be returned at the end of the\nmeeting\nACFO Ada Moss FRF 26/44 10:30',
  '6 Any other business All Verbal 10:50',
]
const read = (heads: string, lines = items) =>
  readAgenda(`${head}${heads}\n${lines.join('\n')}\nFRF Executive 10 March 2027 Page 1 of 1\n`).agenda.items.map(
    ({ number, minutes, presenters, papers, restriction, ...item }) => [
      number,
      restriction?.closedTitle ?? item.title,
      minutes,
      presenters.map(({ name }) => name).join(),
      papers.map(paper => paper.title).join(),
      restriction !== undefined,
    ],
  )

test('a table out of a PDF has its leads, papers and times in the columns that its heads name, with a space between', () => {
  expect(read('Item Subject Lead Paper Time')).toEqual([
    ['1', 'Welcome and apologies', 5, 'Chair', '', false],
    ['2', 'Minutes of the meeting held on 9 December 2026', 10, 'Chair', 'FRF 26/41', false],
    ['3', 'Flood warnings: what the second year of sirens has shown', 20, 'Una Garth', 'FRF 26/42', false],
    ['4', 'Exercise Heron: what we learned', 15, 'Bo Lunt', 'FRF 26/43', false],
    ['5', 'Tank farm visit', 20, 'ACFO Ada Moss', 'FRF 26/44', true],
    ['6', 'Any other business', 10, 'All', '', false],
  ])
})

test('without such heads, figures at the end of a title stay in it', () => {
  expect(read('Agenda items').map(([, title]) => title)).not.toContain('Exercise Heron: what we learned')
})
