import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const itemsOf = (...rows: readonly string[]) =>
  readAgenda(`Tarn Valley Board\nTuesday 9 March 2027, 2pm\n\nNo\tItem\tLead\tMins\tPaper\n${rows.join('\n')}\n`).agenda
    .items

describe('a cell of a spreadsheet that has a line break in it is one cell', () => {
  test.each([
    [
      'its line goes on',
      '2\t"Harbour lights: \nthe second year"\tIda Vane\t15\tTVB 2',
      'Harbour lights: the second year',
    ],
    ['it breaks off', '2\t"Harbour lights and\nMoorings"\tIda Vane\t15\tTVB 2', 'Harbour lights and Moorings'],
    [
      'quotation marks are doubled in it',
      '2\t"Review of ""Safe Slips"""\tIda Vane\t15\tTVB 2',
      'Review of "Safe Slips"',
    ],
    [
      'lines end as those of Windows',
      '2\t"Harbour lights,\r\nand moorings"\tIda Vane\t15\tTVB 2',
      'Harbour lights, and moorings',
    ],
  ])('where %s', (_, row, title) => {
    const items = itemsOf('1\tWelcome\tBo Lunt\t5\t', row, '3\tCranes\tBo Lunt\t10\tTVB 3')
    expect(items).toMatchObject([
      { number: '1' },
      { number: '2', title, minutes: 15, presenters: [{ name: 'Ida Vane' }], papers: [{ title: 'TVB 2' }] },
      { number: '3', title: 'Cranes', minutes: 10 },
    ])
  })

  test('and who presents over two lines is there, and so is a marking', () => {
    const items = itemsOf(
      '1\tWelcome\tBo Lunt\t5\t',
      '2\t"Harbour lights\nCONFIDENTIAL"\tIda Vane\t15\tTVB 2',
      '3\tCranes\tBo Lunt\t10\tTVB 3',
    )
    expect(items[1]?.restriction?.closedTitle).toBe('Harbour lights')
    expect(items[0]?.restriction ?? items[2]?.restriction).toBeUndefined()
  })

  test('and a quotation in a part of a cell, or in ordinary text, stays as it is', () => {
    const items = itemsOf('1\t"Safe Slips" review\tBo Lunt\t5\t', '2\tThe "lights" report\tIda Vane\t15\t')
    expect(items.map(({ title }) => title)).toEqual(['"Safe Slips" review', 'The "lights" report'])
  })
})
