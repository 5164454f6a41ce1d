import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const items = (...lines: readonly string[]) =>
  readAgenda(['Saltmarsh Partnership', 'Thursday 26 November 2026, 1.30pm', '', ...lines].join('\n')).agenda.items

describe('a marking behind the stop of whoever presents an item', () => {
  test.each([
    'Harbour cases - Orla Pell. RESTRICTED - visitors will be asked to leave for this item (Paper 5, by Egress) (15 mins)',
    'Harbour cases - Orla Pell. RESTRICTED (Paper 5)',
    'Harbour cases – Orla Pell. Confidential, members only (15 mins)',
    'Harbour cases – Orla Pell, Head of Service. Not for publication.',
    'Harbour cases (Orla Pell). Private item (10 mins)',
  ])('closes %s, and is no part of who presents it', title => {
    const [, item] = items('1) Welcome - Ada Moss', `2) ${title}`, '3) Grants - Ada Moss (Paper 6)')
    expect(item?.restriction?.closedTitle).toBe('Harbour cases')
    expect(item?.presenters.map(({ name }) => name)).toEqual(['Orla Pell'])
  })

  test('says with it who leaves', () =>
    expect(
      items('1) Welcome - Ada Moss', '2) Harbour cases - Orla Pell. RESTRICTED - visitors leave')[1]?.standingText,
    ).toEqual(['RESTRICTED - visitors leave']))
})

describe('what is said of a paper behind the length of an item', () => {
  test.each([
    ['paper in Files', 'no'],
    ['slides on the day, papers in Teams', 'no'],
    ['paper to follow, marking to be confirmed', 'asked'],
    ['no paper, classification awaited', 'asked'],
  ])('%s leaves title, person and length as they are, and whether it closes them: %s', (said, closed) => {
    const [, item] = items(
      '• Welcome – Chair (5 mins)',
      `• Flood plan – Orla Pell, Harbour Trust (20 mins) – ${said}`,
      '• Dates – Ada Moss (5 mins)',
    )
    expect(item?.minutes).toBe(20)
    expect(item?.presenters).toEqual([{ name: 'Orla Pell', role: 'Harbour Trust' }])
    expect(item?.restriction?.closedTitle ?? item?.title).toBe('Flood plan')
    expect(item?.doubtful === true ? 'asked' : 'no').toBe(closed)
  })
})
