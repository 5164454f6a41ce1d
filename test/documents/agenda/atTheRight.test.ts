import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { paperWritten } from '../../../src/documents/agenda/papers/papers.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const told = (...lines: readonly string[]) =>
  readAgenda(`Harbour District Partnership\n9 March 2027, 10am\n\n${lines.join('\n')}\n`).agenda.items.map(item =>
    [
      fullTitle(item),
      item.presenters.map(presenterWritten).join('; '),
      item.papers.map(paperWritten).join('; '),
      item.verbal ? 'verbal' : '',
    ].join(' | '),
  )

describe('figures at the right of a front sheet', () => {
  test('are pages under a head that says so, beside titles, the ends of titles and people', () =>
    expect(
      told(
        'AGENDA',
        '                                                                     Page No.',
        '1.   Apologies',
        '2.   Minutes of the meeting held on 11 June 2026 (attached)                3',
        '3.   Letter from the Joint Committee on the underspend',
        '     for 2026/27                                                        9',
        '4.   Cranes on the quay and what is to be done about them',
        '     this year',
        '     Superintendent Ada Moss, Marl Police                             13',
        '5.   Lamps                                                          21 - 34',
        '6.   Any other business',
      ),
    ).toEqual([
      'Apologies |  |  | ',
      'Minutes of the meeting held on 11 June 2026 |  | pages 3 | ',
      'Letter from the Joint Committee on the underspend for 2026/27 |  | pages 9 | ',
      'Cranes on the quay and what is to be done about them this year | Superintendent Ada Moss, Marl Police | pages 13 | ',
      'Lamps |  | pages 21-34 | ',
      'Any other business |  |  | ',
    ]))

  test('are pages without a head where they run on from page to page', () =>
    expect(
      told(
        '1.  Apologies',
        '2.  Minutes of 3 May 2026                               3 – 8',
        '3.  Cranes, quarter 2                                   9 – 12',
        '4.  Plan for 2030                                       13 – 20',
      ),
    ).toEqual([
      'Apologies |  |  | ',
      'Minutes of 3 May 2026 |  | pages 3-8 | ',
      'Cranes, quarter 2 |  | pages 9-12 | ',
      'Plan for 2030 |  | pages 13-20 | ',
    ]))

  test('are none where they are years', () => {
    expect(told('                    Page', '1. Apologies', '2. Census      2021', '3. Bins', '4. Roofs')[1]).toContain(
      'Census 2021',
    )
  })
})

test('what is said of a paper at the right is no part of the title or of somebody’s post', () =>
  expect(
    told(
      '1.   Apologies',
      '2.   Lamps',
      '     Insp Bo Lunt, Marl Police                                      verbal',
      '3.   Roofs (Report B)                                               to be tabled',
      '4.   Bins                                                           to follow',
    ),
  ).toEqual([
    'Apologies |  |  | ',
    'Lamps | Insp Bo Lunt, Marl Police |  | verbal',
    'Roofs |  | Report B | ',
    'Bins |  |  | ',
  ]))

describe('a column of where those who present are from', () => {
  const rows = (head: string) => [
    `Item\tTopic\tLead\t${head}\tMins\tPaper ref`,
    '1\tApologies\tDr Ada Moss\tChair\t5\t',
    '2\tCranes\tBo Lunt / Cy Marl\tPort Trust / Marl Police\t10\tHB26-31',
    '3\tLamps\tBo Lunt and Cy Marl\tPort Trust\t10\tHB26-32',
    '4\tRoofs\t\tHousing Options\t10\tHB26-33',
  ]
  test.each(['Organisation', 'Agency', 'Role', 'Job title'])('is read with each of them: %s', head =>
    expect(told(...rows(head))).toEqual([
      'Apologies | Dr Ada Moss, Chair |  | ',
      'Cranes | Bo Lunt, Port Trust; Cy Marl, Marl Police | HB26-31 | ',
      'Lamps | Bo Lunt, Port Trust; Cy Marl, Port Trust | HB26-32 | ',
      'Roofs | Housing Options | HB26-33 | ',
    ]),
  )
})

test('who presents stands behind a lock as before one', () =>
  expect(
    told(
      '1. Apologies – Jo Pym – 5 min',
      '2. Mole findings 🔒 CLOSED, board members only please – Cy Marl – 25 min',
      '3. Lamps – Bo Lunt – 10 min',
    )[1],
  ).toBe('Mole findings | Cy Marl |  | '))
