import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const heads = ['Ref', 'Item', 'Presenter', 'Organisation', 'Paper', 'Mins', 'Restricted?']
const rows = [
  ['1', 'Welcome', 'Una Garth', 'Port Police', '-', '5', 'No'],
  ['2', 'Night shelters: the first winter', 'Bo Lunt', 'Quay Trust', 'Paper A', '3', 'No'],
  ['3', 'Mill Lane', 'DI Ada Moss', 'Port Police', 'Verbal', '20', 'Yes'],
  ['4', 'Ferry watch', 'Bo Lunt', 'Quay Trust', 'Paper B', '10', 'TBC - Bo to advise'],
]
const page = (between = '\n', cells: readonly (readonly string[])[] = rows, names = heads) =>
  `Fernby Exploitation Forum\nTuesday 9 March 2027\nChair\nUna Garth\n\n${[names, ...cells].map(row => row.join('\n')).join(between)}\n\nTotal\n120\n`
const itemsOf = (text: string) =>
  readAgenda(text).agenda.items.map(({ number, minutes, presenters, restriction, doubtful, ...item }) => [
    number,
    restriction?.closedTitle ?? item.title,
    minutes,
    presenters.map(({ name, role }) => `${name} (${role ?? ''})`).join(),
    restriction === undefined ? 'open' : doubtful === true ? 'asked' : 'closed',
  ])

describe('a table that was copied with each cell on a line of its own, its heads first', () => {
  const items = [
    ['1', 'Welcome', 5, 'Una Garth (Port Police)', 'open'],
    ['2', 'Night shelters: the first winter', 3, 'Bo Lunt (Quay Trust)', 'open'],
    ['3', 'Mill Lane', 20, 'DI Ada Moss (Port Police)', 'closed'],
    ['4', 'Ferry watch', 10, 'Bo Lunt (Quay Trust)', 'asked'],
  ]
  test('has its items with what stands under each head, also a length that could be the number of the next', () => {
    expect(itemsOf(page())).toEqual(items)
  })
  test('may have room between its rows', () => {
    expect(itemsOf(page('\n\n'))).toEqual(items)
  })
  test('may have the heading of a part between its rows', () => {
    const [first = [], second = [], ...others] = rows
    expect(itemsOf(page('\n', [first, second, ['PART B - CLOSED'], ...others])).map(([, title]) => title)).toEqual(
      items.map(([, title]) => title),
    )
  })
  test('is no table where its rows have not a cell under each head', () => {
    const short = rows.map(row => row.slice(0, 5))
    expect(itemsOf(page('\n', short)).some(([, , minutes]) => minutes === 20)).toBe(false)
  })
  test('takes no longer than its length', () => {
    const text = page(
      '\n',
      Array.from({ length: 3_000 }, () => ['1', ...(rows[0] ?? []).slice(1)]),
    )
    const began = performance.now()
    readAgenda(text.slice(0, 40_000))
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})
