import { expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const titles = (...lines: readonly string[]) =>
  readAgenda(
    `Fernby Board\nTuesday 9 March 2027 at 2pm\n\nBUSINESS\n\n1 Welcome\n\n${lines.join('\n\n')}\n`,
  ).agenda.items.map(({ title, papers }) => [title, papers.map(({ pages }) => pages).join()])

test('pages of the pack at the ends of lines, from one to another, are no part of titles, whole or cut', () => {
  expect(
    titles(
      '2 Minute of 5 November 2026 (copy attached) 5 - 12',
      '3 Child Poverty: the Second Year of the Whole Quay Programme with 13 - 28\nFamilies\nReport by Una Garth, Harbour Office (copy attached)',
      '4 Ferry Watch and the Quay: what the Harbour Office has seen 29 - 40',
      '5 Lights of the Lower Harbour and what the Pilots Ask for in it 41 - 42\nReport by Bo Lunt, Harbour Office, and Una Garth of Quay Trust',
    ).slice(1),
  ).toEqual([
    ['Minute of 5 November 2026', '5-12'],
    ['Child Poverty: the Second Year of the Whole Quay Programme with Families', '13-28'],
    ['Ferry Watch and the Quay: what the Harbour Office has seen', '29-40'],
    ['Lights of the Lower Harbour and what the Pilots Ask for in it', '41-42'],
  ])
})

test('figures that are no pages of one pack stay', () => {
  expect(titles('2 Young people aged 12 - 17', '3 Plan 2026 - 29', '4 Scores 3 - 1').map(([title]) => title)).toEqual([
    'Welcome',
    'Young people aged 12 - 17',
    'Plan 2026 - 29',
    'Scores 3 - 1',
  ])
})

test('who reports stands below the pages of a report as well, last before the next item', () => {
  const { items } = readAgenda(
    'Fernby Board\nTuesday 9 March 2027 at 2pm\n\nBUSINESS\n\n1 Welcome 1 - 4\n\n2 Ferry Watch 5 - 12\nReport by Chief Inspector Una Garth, Police Scotland (copy attached)\n\n3 Bins 13 - 16\n\n4 Lamps 17 - 20\n',
  ).agenda
  expect(items[1]?.presenters).toEqual([{ name: 'Chief Inspector Una Garth', role: 'Police Scotland' }])
})
