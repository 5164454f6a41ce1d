import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const itemsOf = (...rows: readonly string[]) =>
  readAgenda(
    `Tarn Valley Board\nTuesday 9 March 2027, 2pm\n\nItem\tSubject\tLead\tPaper\tTime\n1\tWelcome\tBo Lunt (Chair)\tVerbal\t14.00\n${rows.join('\n')}\n`,
  ).agenda.items

describe('a table of Word whose cells go over lines', () => {
  test('has two papers in one cell, the second of which is no number of an item', () =>
    expect(
      itemsOf(
        '2\tMinutes of 1 December\nand the action log\tChair\tPaper 1\nPaper 2\t14.05',
        '3\tCranes\tIda Vane\tPaper 3\t14.15',
        '4\tLamps and\nbuoys\tIda Vane\tPaper 4\t14.30',
      ),
    ).toMatchObject([
      { number: '1', minutes: 5 },
      {
        number: '2',
        title: 'Minutes of 1 December and the action log',
        minutes: 10,
        papers: [{ title: 'Paper 1' }, { title: 'Paper 2' }],
      },
      { number: '3', minutes: 15 },
      { number: '4', title: 'Lamps and buoys' },
    ]))

  test('has a marking in a cell, behind a blank line', () => {
    const items = itemsOf(
      '2\tCranes and\nhoists\tIda Vane\tPaper 2\t14.05',
      '3\tLearning review: the\nslipway\n\nOFFICIAL-SENSITIVE: not for onward circulation\tIda Vane,\nHarbour Police\tPaper 3\n(to be tabled and\ncollected in)\t14.15',
      '4\tLamps and\nbuoys\tIda Vane\tPaper 4\t14.30',
    )
    expect(items).toMatchObject([
      { number: '1', minutes: 5 },
      { number: '2', title: 'Cranes and hoists', minutes: 10 },
      {
        number: '3',
        restriction: { closedTitle: 'Learning review: the slipway' },
        minutes: 15,
        presenters: [{ name: 'Ida Vane' }],
      },
      { number: '4', title: 'Lamps and buoys' },
    ])
    expect(items.filter(({ restriction }) => restriction !== undefined)).toHaveLength(1)
  })

  test('ends at a blank line below a row that has all its cells', () => {
    const items = itemsOf(
      '2\tCranes and\nhoists\tIda Vane\tPaper 2\t14.05',
      '3\tLamps and\nbuoys\tIda Vane\tPaper 3\t14.15',
      '',
      'Members who cannot come send a deputy.',
    )
    expect(items.map(({ title }) => title)).toEqual(['Welcome', 'Cranes and hoists', 'Lamps and buoys'])
  })
})
