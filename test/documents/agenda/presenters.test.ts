import { describe, expect, test } from 'vitest'
import { readPresenters } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

describe('presenters in a line', () => {
  test.each([
    ['Sol Meyer', [{ name: 'Sol Meyer' }]],
    ['Sol Meyer, Head of Commissioning', [{ name: 'Sol Meyer', role: 'Head of Commissioning' }]],
    [
      'Bryony Castle; Commander, Harbour Fire Service',
      [{ name: 'Bryony Castle', role: 'Commander, Harbour Fire Service' }],
    ],
    [
      'Sol Meyer, Head of Commissioning and Tomasz Wren, Borough Commander',
      [
        { name: 'Sol Meyer', role: 'Head of Commissioning' },
        { name: 'Tomasz Wren', role: 'Borough Commander' },
      ],
    ],
    [
      'Sol Meyer (Riverside Council) and Tomasz Wren (Riverside Police)',
      [
        { name: 'Sol Meyer', role: 'Riverside Council' },
        { name: 'Tomasz Wren', role: 'Riverside Police' },
      ],
    ],
    [
      'Sol Meyer; Riverside Chamber of Trade; Ana Brandt; Sailcloth Plus',
      [
        { name: 'Sol Meyer', role: 'Riverside Chamber of Trade' },
        { name: 'Ana Brandt', role: 'Sailcloth Plus' },
      ],
    ],
    [
      'Sol Meyer; Head of Housing; Riverside Council; Ana Brandt; Clerk; Quay Trust',
      [
        { name: 'Sol Meyer', role: 'Head of Housing, Riverside Council' },
        { name: 'Ana Brandt', role: 'Clerk, Quay Trust' },
      ],
    ],
    [
      'the Police and Crime Commissioner, Sol Meyer, and the Chief Finance Officer, Ana Brandt',
      [
        { name: 'Sol Meyer', role: 'Police and Crime Commissioner' },
        { name: 'Ana Brandt', role: 'Chief Finance Officer' },
      ],
    ],
    [
      'Detective Superintendent Sol Meyer, Riverside Constabulary and Ana Brandt, Head of Probation, Quayshire',
      [
        { name: 'Detective Superintendent Sol Meyer', role: 'Riverside Constabulary' },
        { name: 'Ana Brandt', role: 'Head of Probation, Quayshire' },
      ],
    ],
    ['Sol Meyer; Tomasz Wren; Ana Brandt', [{ name: 'Sol Meyer' }, { name: 'Tomasz Wren' }, { name: 'Ana Brandt' }]],
    ['Sol Meyer & Tomasz Wren', [{ name: 'Sol Meyer' }, { name: 'Tomasz Wren' }]],
    ['Ch/Supt Sol Meyer', [{ name: 'Ch/Supt Sol Meyer' }]],
    ['Cyng./Cllr Sol Meyer (Cadeirydd/Chair)', [{ name: 'Cyng./Cllr Sol Meyer', role: 'Cadeirydd/Chair' }]],
    ['C/Supt Sol Meyer and Tomasz Wren', [{ name: 'C/Supt Sol Meyer' }, { name: 'Tomasz Wren' }]],
    ['Sol Meyer / Tomasz Wren', [{ name: 'Sol Meyer' }, { name: 'Tomasz Wren' }]],
    ['Sol Meyer, Tomasz Wren and Ana Brandt', [{ name: 'Sol Meyer' }, { name: 'Tomasz Wren' }, { name: 'Ana Brandt' }]],
    [
      'Sol Meyer, Director of Children and Young People, Riverside Council',
      [{ name: 'Sol Meyer', role: 'Director of Children and Young People, Riverside Council' }],
    ],
    [
      'Sol Meyer, Head of Housing and Community Safety',
      [{ name: 'Sol Meyer', role: 'Head of Housing and Community Safety' }],
    ],
    [
      'Bryony Castle, Riverside Fire and Rescue Service',
      [{ name: 'Bryony Castle', role: 'Riverside Fire and Rescue Service' }],
    ],
    ['Sol Meyer - Lighting', [{ name: 'Sol Meyer', role: 'Lighting' }]],
    ['Petra Lund from Harbour Refuge', [{ name: 'Petra Lund', role: 'Harbour Refuge' }]],
    ['Head of Lighting, Sol Meyer', [{ name: 'Sol Meyer', role: 'Head of Lighting' }]],
    ['Cllr Okafor and Dr Osei', [{ name: 'Cllr Okafor' }, { name: 'Dr Osei' }]],
    ['Riverside Police', [{ name: 'Riverside Police' }]],
    ['', []],
  ])('are read: %s', (line, people) => expect(readPresenters(line)).toEqual(people))
})

describe('a label in two languages', () => {
  test.each([
    ['Cyflwynir gan / Presented by: Elin Prys'],
    ['Cyflwynydd/Presenter: Elin Prys'],
    ['Swyddog Arweiniol / Lead Officer: Elin Prys'],
    ['Arweinydd | Lead: Elin Prys'],
    ['Presented by / Cyflwynir gan: Elin Prys'],
  ])('is one label: %s', line => {
    const { agenda } = readAgenda(
      `Bwrdd Diogelwch Aberdraig / Aberdraig Safety Board\nDydd Iau, 10 Rhagfyr 2026, 10.00 am\n\n1. Ymddiheuriadau / Apologies\n2. Cyllideb / Budget\n${line}\nAmser / Time: 10 munud\nPapur / Paper: Papur 3\n3. Llety / Housing\nCyfyngedig / Restricted: paragraff 14\n4. Unrhyw fater arall / Any other business\n`,
    )
    expect(agenda.date).toBe('2026-12-10')
    expect(agenda.items[1]).toMatchObject({
      title: 'Cyllideb / Budget',
      presenters: [{ name: 'Elin Prys' }],
      minutes: 10,
      papers: [{ title: 'Papur 3' }],
      standingText: [],
    })
    expect(agenda.items.map(item => item.restriction !== undefined)).toEqual([false, false, true, false])
  })
})

test('who presents stands below a marking in a table pasted a cell to a line', () => {
  const rows = [
    ['1', 'Welcome', 'Chair', 'Verbal'],
    ['2', 'Minutes of last meeting', 'Chair', 'Attached'],
    ['3', 'Incidents', 'CONFIDENTIAL ITEM - not to be shared outside the Board', 'Elin Prys', 'Verbal'],
    ['4', 'Evaluation of the programme', 'Farida Hull, Early Help', 'Paper C'],
  ]
  const { agenda } = readAgenda(
    `Harn Board\n19 January 2027\n\nNo\nItem\nLead\nPaper\n\n${rows.map(row => row.join('\n')).join('\n\n')}\n`,
  )
  expect(agenda.items[2]).toMatchObject({ presenters: [{ name: 'Elin Prys' }], verbal: true })
  expect(agenda.items[2]?.restriction).toBeDefined()
})
