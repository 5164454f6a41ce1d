import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../../src/meeting/presentersWritten.ts'
import { paperWritten } from '../../../../src/documents/agenda/papers/papers.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'
import { readAgendaFile } from '../../../../src/documents/agenda/file.ts'

type Read = ReturnType<typeof readAgenda>

/** Each item in one line: number, title, who, minutes, papers. */
const told = ({ agenda }: Read) =>
  agenda.items.map(each =>
    [
      each.number,
      fullTitle(each),
      each.presenters.map(presenterWritten).join('; '),
      each.minutes ?? '',
      each.verbal ? 'verbal' : each.papers.map(paperWritten).join('; '),
      ...(each.restriction === undefined ? [] : ['closed']),
    ].join(' | '),
  )
const table = (...rows: readonly string[]) =>
  readAgenda(`Fenmarsh Safer Communities Partnership\n\n${rows.join('\n').replaceAll(/ ?\| ?/g, '\t')}`)

interface Merged {
  readonly text: string
  readonly across?: number
  readonly down?: number
  readonly list?: number
}
const numbering = {
  config: [
    {
      reference: 'items',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
        { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2' },
      ],
    },
  ],
}
/** A cell with the number that Word counts, and nothing else. */
const counted = (list = 0): Merged => ({ text: '', list })
const cell = (given: string | readonly string[] | Merged) => {
  const { text, across, down, list }: Merged =
    typeof given === 'string' || Array.isArray(given) ? { text: [given].flat().join('\n') } : (given as Merged)
  return new TableCell({
    ...(across !== undefined && { columnSpan: across }),
    ...(down !== undefined && { rowSpan: down }),
    children: text.split('\n').map(
      line =>
        new Paragraph({
          children: [new TextRun(line)],
          ...(list !== undefined && { numbering: { reference: 'items', level: list } }),
        }),
    ),
  })
}
const word = async (...rows: readonly (readonly (string | readonly string[] | Merged)[])[]) => {
  const children = [
    new Paragraph('Fenmarsh Safer Communities Partnership'),
    new Table({ rows: rows.map(cells => new TableRow({ children: cells.map(cell) })) }),
  ]
  return readAgendaFile('agenda.docx', await Packer.toBuffer(new Document({ numbering, sections: [{ children }] })))
}

describe('the columns of an agenda in a table', () => {
  const rows = [
    ['1', 'Apologies', 'Chair', '10.00', ''],
    ['2', 'Minutes of 3 March', 'Chair', '10.05', '1'],
    ['3', 'Alley gates', 'Community Warden', '10.15', '2'],
    ['4', 'Any other business', 'All', '10.40', 'Verbal'],
  ] as const
  const expected = [
    '1 | Apologies | Chair | 5 | ',
    '2 | Minutes of 3 March | Chair | 10 | Paper 1',
    '3 | Alley gates | Community Warden | 25 | Paper 2',
    '4 | Any other business | All |  | verbal',
  ]
  const inOrder = (order: readonly number[], heads: readonly string[]) => [
    ...(heads.length === 0 ? [] : [order.map(at => heads[at]).join('\t')]),
    ...rows.map(cells => order.map(at => cells[at]).join('\t')),
  ]

  test.each([
    [['No.', 'Item', 'Lead', 'Time', 'Paper']],
    [['Ref', 'Item and purpose', 'Presenter and organisation', 'Approx. time', 'Paper no.']],
    [['Agenda item no.', 'Subject / title', 'Who leads', 'Timings', 'Papers attached']],
    [['#', 'Matter for discussion', 'Lead / agency', 'Start', 'Paper / verbal']],
    [['Order', 'Report title', 'Report author', 'Indicative time', 'Paper ref']],
    [['', 'Discussion item', 'By', 'Time slot', 'Paper']],
    [['Item No', 'Details', 'Speaker(s)', 'Timed', 'Paperwork']],
  ])('are told by their heads: %j', heads => {
    for (const order of [
      [0, 1, 2, 3, 4],
      [3, 0, 1, 2, 4],
      [0, 2, 1, 4, 3],
    ])
      expect(told(table(...inOrder(order, heads)))).toEqual(expected)
  })

  test('are told by their cells where there are no heads, or one has words that nobody knows', () => {
    expect(told(table(...inOrder([3, 0, 1, 2, 4], [])))).toEqual(expected)
    expect(
      told(table(...inOrder([0, 1, 2, 3, 4], ['No.', 'Item', 'Bringing it', 'Running order', 'To hand']))),
    ).toEqual(expected)
  })

  test('are told by where they begin and by their cells, where spaces set them and nothing is over them', () => {
    const found = readAgenda(
      [
        'Fenmarsh Safer Communities Partnership',
        '',
        '10.00   Apologies            Chair              Verbal',
        '10.05   Minutes of 3 March   Chair              Paper 1',
        '10.15   Alley gates          Friends of the Fen Paper 2',
        '10.40   Ponds                Jo Harbottle       Presentation',
        '11.00   Any other business   All',
      ].join('\n'),
    )
    expect(told(found)).toEqual([
      '1 | Apologies | Chair | 5 | verbal',
      '2 | Minutes of 3 March | Chair | 10 | Paper 1',
      '3 | Alley gates | Friends of the Fen | 25 | Paper 2',
      '4 | Ponds | Jo Harbottle | 20 | ',
      '5 | Any other business | All |  | ',
    ])
  })

  test('have minutes as bare numbers, and a post that nobody knows beside those that are known', () => {
    const found = table(
      'Apologies | Chair | 5',
      'Minutes | Chair | 5',
      'Ponds | Friends of the Fen | 20',
      'Lighting | Jo Harbottle | 15',
      'AOB | All | 10',
    )
    expect(told(found)).toEqual([
      '1 | Apologies | Chair | 5 | ',
      '2 | Minutes | Chair | 5 | ',
      '3 | Ponds | Friends of the Fen | 20 | ',
      '4 | Lighting | Jo Harbottle | 15 | ',
      '5 | AOB | All | 10 | ',
    ])
  })

  test('are not those of a table of what the meeting is, or of actions', () => {
    const found = table(
      'Date | Tuesday 9 March 2027',
      'Time | 2.00pm – 4.00pm',
      'Venue | Drainage Hall, Fenmarsh',
      'Minutes | Ola Winch, Partnership Officer',
      '',
      'No | Item | Lead',
      '1 | Apologies | Chair',
      '2 | Ponds | Jo Harbottle',
      '3 | AOB | All',
      '',
      'No | Action | Owner | Due',
      '1 | Write to schools | Jo Harbottle | 1 May',
      '2 | Chase the minutes | Ola Winch | 4 May',
    )
    expect(told(found)).toEqual([
      '1 | Apologies | Chair |  | ',
      '2 | Ponds | Jo Harbottle |  | ',
      '3 | AOB | All |  | ',
    ])
    expect(found.agenda).toMatchObject({ date: '2027-03-09', time: '14:00', venue: 'Drainage Hall, Fenmarsh' })
  })

  test.each([
    ['Lead: Jo Harbottle', 'Jo Harbottle'],
    ['Guest speaker: Jo Harbottle', 'Jo Harbottle'],
    ['Presented by Jo Harbottle, Fen Trust', 'Jo Harbottle, Fen Trust'],
    ['Jo Harbottle to introduce', 'Jo Harbottle'],
    ['Jo Harbottle / Head of Housing', 'Jo Harbottle; Head of Housing'],
    ['Director of Nursing / Chief Pharmacist', 'Director of Nursing; Chief Pharmacist'],
    ['Chair / All', 'Chair; All'],
    ['Jo Harbottle, Ola Winch, Pat Moss', 'Jo Harbottle; Ola Winch; Pat Moss'],
    ['Jo Harbottle (lead), Ola Winch', 'Jo Harbottle, lead; Ola Winch'],
    ['Jo Harbottle + Ola Winch', 'Jo Harbottle; Ola Winch'],
    ['Cadeirydd / Chair', 'Cadeirydd / Chair'],
    ['Heddlu Morfa / Morfa Police', 'Heddlu Morfa / Morfa Police'],
    ['N/A', ''],
  ])('have in that of leads each of those it names: %s', (cells, who) => {
    const found = table('No | Item | Lead', '1 | Apologies | Chair', `2\tPonds\t${cells}`, '3 | AOB | All')
    expect(found.agenda.items[1]?.presenters.map(presenterWritten).join('; ')).toBe(who)
  })

  test('leave a row with words in the column of titles alone as the heading of others, and show it', () => {
    const found = table(
      'No | Item | Action | Who',
      '1 | Apologies | Note | Chair',
      '| Items for decision | |',
      '2 | Grants | Decide | Jo Harbottle',
    )
    expect(told(found)).toEqual(['1 | Apologies | Chair |  | ', '2 | Grants | Jo Harbottle |  | '])
    expect(found.unread.map(({ text }) => text)).toEqual(['Items for decision'])
  })

  test('do not hide a closed part behind the number that ends the row above it', () => {
    const found = table(
      'No | Item | Who | Sheets',
      '1 | Apologies | Chair | 1',
      '2 | Lighting | Jo Harbottle | 4',
      'Part B – private business',
      '3 | Family F | Jo Harbottle | 2',
      '4 | Contract | Jo Harbottle | 3',
    )
    expect(found.agenda.items.map(({ restriction }) => restriction !== undefined)).toEqual([false, false, true, true])
  })

  test('close nothing where one says of each item what the meeting is to do, under Status', () => {
    const found = table('No | Item | Status', '1 | Apologies | Note', '2 | Grants | Approve', '3 | Staff | Exempt')
    expect(found.agenda.items.map(({ restriction }) => restriction !== undefined)).toEqual([false, false, true])
  })
})

describe('a table of a Word document', () => {
  test('has numbers that Word counts in cells with nothing else, on two levels', async () => {
    const found = await word(
      ['Time', 'No.', 'Item and purpose', 'Presenter', 'Paper'],
      ['09:30 – 09:35', counted(), ['Welcome', 'To note'], 'Ida Crane, Independent Chair', ''],
      ['09:35 – 10:00', counted(), ['Performance', 'For assurance'], '', ''],
      ['', counted(1), 'Dashboard', 'Performance Analyst', 'Paper 1'],
      ['', counted(1), 'Repeat callers', 'Dr Leo Marsh (ICB); DI Una Fell (Police)', 'Paper 2'],
      [{ text: '10:00 – 10:10   BREAK', across: 5 }],
      ['10:10 – 10:30', counted(), 'Waiting list', 'Head of Adult Care', 'Verbal'],
      [{ text: 'PART TWO – CLOSED SESSION: STATUTORY PARTNERS ONLY', across: 5 }],
      ['10:30 – 10:40', counted(), ['A provider', 'For decision'], 'Head of Adult Care', 'Paper 3'],
    )
    expect(told(found)).toEqual([
      '1 | Welcome | Ida Crane, Independent Chair | 5 | ',
      '2 | Performance |  | 25 | ',
      '2.1 | Dashboard | Performance Analyst |  | Paper 1',
      '2.2 | Repeat callers | Dr Leo Marsh, ICB; DI Una Fell, Police |  | Paper 2',
      '3 | Waiting list | Head of Adult Care | 20 | verbal',
      '4 | A provider | Head of Adult Care | 10 | Paper 3 | closed',
    ])
  })

  test('keeps each cell under its head where others are merged, and gives who presents several rows to each', async () => {
    const found = await word(
      ['Time', 'No', 'Item', 'Presenter', 'Paper'],
      [{ text: '10.00', down: 2 }, '1', 'Apologies', { text: 'Chair', down: 2 }, ''],
      ['2', 'Minutes', 'Paper 1'],
      ['10.15', '3', 'Ponds', 'Jo Harbottle', { text: 'Paper 2', down: 2 }],
      ['10.40', '4', 'Training', 'Ola Winch'],
      ['11.00', { text: 'BREAK', across: 4 }],
      ['11.10', '5', 'AOB', 'All', ''],
    )
    expect(told(found)).toEqual([
      '1 | Apologies | Chair |  | ',
      '2 | Minutes | Chair | 15 | Paper 1',
      '3 | Ponds | Jo Harbottle | 25 | Paper 2',
      '4 | Training | Ola Winch | 20 | ',
      '5 | AOB | All |  | ',
    ])
  })

  test('has the further lines of a title below it, though who presents stands before it', async () => {
    const found = await word(
      ['No.', ['Lead', 'officer'], ['Agenda', 'item'], ['Time', '(mins)']],
      ['1', 'Chair', 'Apologies', '5'],
      ['2', ['Jo Harbottle', 'Ola Winch'], ['Ponds', 'Please read beforehand'], '20'],
      ['3', 'All', 'AOB', '5'],
    )
    expect(told(found)).toEqual([
      '1 | Apologies | Chair | 5 | ',
      '2 | Ponds | Jo Harbottle; Ola Winch | 20 | ',
      '3 | AOB | All | 5 | ',
    ])
    expect(found.agenda.items[1]?.standingText).toEqual(['Please read beforehand'])
  })

  test('in two languages has its pause end the item before it, and the end of the meeting below it the last', async () => {
    const children = [
      new Paragraph('Bwrdd Morfa / Morfa Board'),
      new Table({
        rows: [
          ['Rhif / No.', 'Eitem / Item', 'Arweinydd / Lead', 'Amser / Time'],
          ['1', ['Croeso ac ymddiheuriadau', 'Welcome and apologies'], ['Cadeirydd', 'Chair'], '10:00'],
          ['2', ['Cofnodion y cyfarfod diwethaf', 'Minutes of the last meeting'], ['Cadeirydd', 'Chair'], '10:05'],
          ['3', ['Tai', 'Housing'], 'Rhys Pryce', '10:20'],
        ].map(cells => new TableRow({ children: cells.map(cell) })),
      }),
      new Paragraph('Egwyl / Break 10:35'),
      new Table({
        rows: [
          ['4', ['Cynllun llesiant', 'Well-being plan'], 'Nia Wynn', '10:45'],
          ['5', ['Unrhyw fater arall', 'Any other business'], ['Pawb', 'All'], '11:20'],
        ].map(cells => new TableRow({ children: cells.map(cell) })),
      }),
      new Paragraph('Daw’r cyfarfod i ben am 11:30. / The meeting will end at 11:30.'),
    ]
    const found = await readAgendaFile('a.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })))
    expect(told(found)).toEqual([
      '1 | Croeso ac ymddiheuriadau / Welcome and apologies | Cadeirydd / Chair | 5 | ',
      '2 | Cofnodion y cyfarfod diwethaf / Minutes of the last meeting | Cadeirydd / Chair | 15 | ',
      '3 | Tai / Housing | Rhys Pryce | 15 | ',
      '4 | Cynllun llesiant / Well-being plan | Nia Wynn | 35 | ',
      '5 | Unrhyw fater arall / Any other business | Pawb / All | 10 | ',
    ])
    expect(found.agenda.endTime).toBe('11:30')
  })
})

describe('a list with a tab behind each number', () => {
  test('is no table: what is set in under an item belongs to it', () => {
    const read = readAgenda(
      [
        'Fenmarsh Safer Communities Partnership',
        '',
        '1\tTo receive apologies and approve reasons for absence',
        '2\tTo receive declarations of interest',
        '3\tTo receive a report from the wardens',
        '4\tTo confirm the minutes of the meeting of 14 December 2026',
        '5\tTo receive the minutes of these groups:',
        '\ta\tLighting, 7 December 2026',
        '\tb\tFerries, 16 December 2026 and 6 January 2027',
        "6\tChair's report",
        '7\tTo agree the winter plan (Manager report FN/27/03)',
        '8\tStalls: licence fees (FN/27/04)',
      ].join('\n'),
    )
    expect(read.agenda.items.slice(4, 8).map(({ number, title }) => [number, title])).toEqual([
      ['5', 'To receive the minutes of these groups'],
      ['5a', 'Lighting, 7 December 2026'],
      ['5b', 'Ferries, 16 December 2026 and 6 January 2027'],
      ['6', "Chair's report"],
    ])
  })
  test('with strokes below a heading with strokes leaves the heading its day, time and place', () => {
    const { agenda } = readAgenda(
      'Fenmarsh Trust – Audit Committee\nWednesday 16 December 2026 | 08.00 | Virtual (Webex)\n\n1. Welcome | Chair | 5 min\n2. Declarations of interests | Chair\n3. Minutes and action log | Chair | 10 min\n4. External audit | Oona Devery | 25 min\n5. Risk register | Bram Tolley | 20 min',
    )
    expect(agenda).toMatchObject({ date: '2026-12-16', time: '08:00', venue: 'Virtual (Webex)' })
    expect(agenda.items).toHaveLength(5)
  })
})

describe('a column headed Reference', () => {
  test('has the numbers of the items, of three parts with spaces too', () => {
    expect(
      told(
        table(
          'Reference | Item | Presenter | Type | Enclosure | Time',
          'FSP 26 041 | Welcome and apologies | Ines Dray | Note | - | 09:00',
          'FSP 26 042 | Minutes of 8 October 2026 | Ines Dray | Approve | - | -',
          'FSP 26 043 | Neighbourhood plan | Mia Tarn | Approve | - | 09:20',
          'FSP 26 044 | Any other business | Ines Dray | - | - | 09:50',
        ),
      ),
    ).toEqual([
      expect.stringMatching(/^FSP 26 041 \| Welcome and apologies \| Ines Dray/),
      expect.stringMatching(/^FSP 26 042 \| Minutes of 8 October 2026 \| Ines Dray/),
      expect.stringMatching(/^FSP 26 043 \| Neighbourhood plan \| Mia Tarn/),
      expect.stringMatching(/^FSP 26 044 \| Any other business \| Ines Dray/),
    ])
  })
})

describe('a point with its letter in a table with tabs', () => {
  const heads = 'No | Item | Lead | Paper | Time'
  test.each([
    ['a) Quality Assurance', 'b) Learning', '2a', '2b'],
    ['a. Quality Assurance', 'b. Learning', '2a', '2b'],
    ['(i) Quality Assurance', '(ii) Learning', '2(i)', '2(ii)'],
    ['2.1 Quality Assurance', '2.2 Learning', '2.1', '2.2'],
    ['A. Quality Assurance', 'B. Learning', '2A', '2B'],
    ['i. Quality Assurance', 'ii. Learning', '2i', '2ii'],
  ])('has its lead, paper and time as any other row: %s', (first, second, one, other) => {
    const rows = [
      '1. | Apologies | Ann Fisk | Verbal | 5 mins',
      '2. | Subgroup updates: | | | 20 mins',
      ` | ${first} | Jo Marsh | Paper 4a | 5 mins`,
      ` | ${second} | Owen Tarn, Training Officer | Paper 4b | `,
      '3. | Any other business | All | | 5 mins',
    ]
    const items = [
      '1 | Apologies | Ann Fisk | 5 | verbal',
      '2 | Subgroup updates |  | 20 | ',
      `${one} | Quality Assurance | Jo Marsh | 5 | Paper 4a`,
      `${other} | Learning | Owen Tarn, Training Officer |  | Paper 4b`,
      '3 | Any other business | All | 5 | ',
    ]
    expect(told(table(heads, ...rows))).toEqual(items)
    expect(told(table(...rows))).toEqual(items)
  })
})

describe('a row below another in a table with tabs', () => {
  const rows = (...points: readonly string[]) =>
    told(
      table(
        'No | | Item | Lead | Paper',
        '1. | | Apologies | Ann Fisk |',
        ...points,
        '3. | | Any other business | All |',
      ),
    )

  test('has the letter of its point in a cell of its own', () => {
    expect(
      rows('2. | | Subgroups | |', ' | a) | Quality | Ann Fisk | Paper 1', ' | b) | Learning | Jo Marsh | Paper 2'),
    ).toEqual([
      '1 | Apologies | Ann Fisk |  | ',
      '2 | Subgroups |  |  | ',
      '2a | Quality | Ann Fisk |  | Paper 1',
      '2b | Learning | Jo Marsh |  | Paper 2',
      '3 | Any other business | All |  | ',
    ])
  })
  test('is an item under the minutes as well, where it has its own people and papers', () => {
    const read = rows(
      '2. | | Minutes and matters arising | |',
      ' | | a) Minutes | Ann Fisk | Paper 1',
      ' | | b) Action log | Jo Marsh | Paper 2',
    )
    expect(read.slice(1, 4)).toEqual([
      '2 | Minutes and matters arising |  |  | ',
      '2a | Minutes | Ann Fisk |  | Paper 1',
      '2b | Action log | Jo Marsh |  | Paper 2',
    ])
  })
  test('has no number, and is text of the item above, which has its people and papers', () => {
    const read = rows(
      '2. | | Subgroups | |',
      ' | | Quality | Jo Marsh | Paper 1',
      ' | | Learning | Owen Tarn | Paper 2',
      ' | | Case review (confidential) | Ann Fisk | ',
    )
    expect(read[1]).toBe('2 | Subgroups | Jo Marsh; Owen Tarn; Ann Fisk |  | Paper 1; Paper 2 | closed')
    expect(read).toHaveLength(3)
  })
})

describe('a line below a title in columns held by spaces', () => {
  test.each([
    ['Paper: Storm debrief', 'Storm debrief'],
    ['Paper attached: Storm debrief', 'Storm debrief'],
    ['Papers: Storm debrief; Risk note', 'Storm debrief; Risk note'],
    ['Paper 3: Storm debrief', 'Paper 3: Storm debrief'],
  ])('is no more of the title where it has its label: %s', (line, papers) => {
    const read = readAgenda(
      [
        'Penholt Forum',
        '',
        'No    Time     Item                                       Lead',
        '1     10:00    Welcome and apologies                      Robin Marsh',
        '2     10:10    Incident review: the storm in the autumn   Environment Agency',
        `               ${line}`,
        '3     10:30    Budget and contributions of all partners   Gail Thisle',
        '               for the year',
        '4     11:00    Any other business                         All',
      ].join('\n'),
    )
    expect(told(read)[1]).toBe(`2 | Incident review: the storm in the autumn | Environment Agency | 20 | ${papers}`)
    expect(told(read)[2]).toBe('3 | Budget and contributions of all partners for the year | Gail Thisle | 30 | ')
  })
})
