import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { describe, expect, test } from 'vitest'
import { AgendaUnreadable, readAgendaFile } from '../../../src/documents/agenda/file.ts'

const numbering = {
  config: [
    {
      reference: 'items',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
        { level: 1, format: LevelFormat.LOWER_LETTER, text: '%1%2', alignment: AlignmentType.START },
      ],
    },
    {
      reference: 'points',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
    },
  ],
}
type Written = Paragraph | Table
const word = (...children: Written[]) => Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
const line = (text: string) => new Paragraph(text)
const item = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'items', level } })
const point = (text: string) => new Paragraph({ text, numbering: { reference: 'points', level: 0 } })
const row = (...cells: (string | Paragraph)[]) =>
  new TableRow({
    children: cells.map(cell => new TableCell({ children: [typeof cell === 'string' ? line(cell) : cell] })),
  })
const read = async (...children: Written[]) => (await readAgendaFile('agenda.docx', await word(...children))).agenda

describe('a Word document', () => {
  test('keeps the numbers that Word gave its items, and lists in the text apart', async () => {
    const agenda = await read(
      line('Safety Board'),
      line('Thursday 26 November 2026, 2.00 pm'),
      item('Welcome'),
      line('Presented by: Dana Okafor'),
      item('Lamps'),
      point('To see where it is dark.'),
      point('To choose three streets.'),
      item('Mill Lane', 1),
      item('Quay Street', 1),
      item('Bins'),
    )
    expect(agenda).toMatchObject({ body: 'Safety Board', date: '2026-11-26' })
    expect(agenda.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Welcome',
      '2 Lamps',
      '2a Mill Lane',
      '2b Quay Street',
      '3 Bins',
    ])
    expect(agenda.items[0]?.presenters).toEqual([{ name: 'Dana Okafor' }])
    expect(agenda.items[1]?.standingText).toEqual(['1. To see where it is dark.', '2. To choose three streets.'])
  })

  test('keeps the letters and the first number that Word gives a list', async () => {
    const agenda = (
      await readAgendaFile(
        'agenda.docx',
        await Packer.toBuffer(
          new Document({
            numbering: {
              config: [
                {
                  reference: 'items',
                  levels: [
                    {
                      level: 0,
                      format: LevelFormat.DECIMAL,
                      text: 'CSP%1.',
                      start: 145,
                      alignment: AlignmentType.START,
                    },
                    { level: 1, format: LevelFormat.LOWER_ROMAN, text: '(%2)', alignment: AlignmentType.START },
                  ],
                },
              ],
            },
            sections: [
              {
                children: [item('Welcome'), item('Lamps'), item('Mill Lane', 1), item('Quay Street', 1), item('Bins')],
              },
            ],
          }),
        ),
      )
    ).agenda
    expect(agenda.items.map(({ number }) => number)).toEqual(['CSP145', 'CSP146', 'CSP146(i)', 'CSP146(ii)', 'CSP147'])
  })

  test('keeps numbers that were typed', async () => {
    expect((await read(line('CSP145. Welcome'), line('CSP146. Lamps (VERBAL)'))).items).toMatchObject([
      { number: 'CSP145' },
      { number: 'CSP146', title: 'Lamps', verbal: true },
    ])
  })

  test('is read row by row where the agenda is a table', async () => {
    const agenda = await read(
      new Table({ rows: [row('Date', 'Thursday 26 November 2026'), row('Venue', 'Town Hall')] }),
      new Table({
        rows: [
          row('No', 'Item', 'Lead', 'Time'),
          row(item(''), 'Welcome', 'Chair', '5 mins'),
          row(item(''), 'Lamps', 'Sol Meyer, Lighting', '10 mins'),
        ],
      }),
    )
    expect(agenda).toMatchObject({
      date: '2026-11-26',
      venue: 'Town Hall',
      items: [
        { number: '1', title: 'Welcome', presenters: [{ name: 'Chair' }], minutes: 5 },
        { number: '2', title: 'Lamps', presenters: [{ name: 'Sol Meyer', role: 'Lighting' }], minutes: 10 },
      ],
    })
  })

  test('is read where a cell has number and title', async () => {
    const agenda = await read(
      new Table({
        rows: [
          row('Item', 'Lead', 'Time'),
          row('1. Welcome', 'Chair', '5 mins'),
          row('2. Lamps', 'Sol Meyer', '10 mins'),
        ],
      }),
    )
    expect(agenda.items).toMatchObject([
      { number: '1', title: 'Welcome', minutes: 5 },
      { number: '2', title: 'Lamps', presenters: [{ name: 'Sol Meyer' }] },
    ])
  })

  test('is read by its headings where its items have no numbers', async () => {
    const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] })
    const agenda = await read(
      line('Safety Board'),
      line('Thursday 26 November 2026, 2.00 pm'),
      bold('Welcome and apologies'),
      line('Led by the Chair'),
      new Paragraph({ text: 'Minutes of the last meeting', heading: HeadingLevel.HEADING_2 }),
      bold('The towpath after dark'),
      line('What the rangers saw'),
      bold('Any other business'),
    )
    expect(agenda.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Welcome and apologies',
      '2 Minutes of the last meeting',
      '3 The towpath after dark',
      '4 Any other business',
    ])
    expect(agenda.items[2]?.standingText).toEqual(['What the rangers saw'])
  })

  test('is read by its points where its items are a list without numbers, and points under points are text', async () => {
    const at = (text: string, level = 0) => new Paragraph({ text, bullet: { level } })
    const agenda = await read(
      line('Safety Board'),
      at('Welcome and apologies'),
      at('Lamps'),
      at('on the quay', 1),
      at('Any other business'),
    )
    expect(agenda.items.map(({ title }) => title)).toEqual(['Welcome and apologies', 'Lamps', 'Any other business'])
    expect(agenda.items[1]?.standingText).toEqual(['• on the quay'])
  })

  test('is read with numbers of two parts that Word gave', async () => {
    const levels = [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
      { level: 1, format: LevelFormat.DECIMAL, text: '%1.%2', alignment: AlignmentType.START },
    ]
    const numberedAt = (text: string, level: number) =>
      new Paragraph({ text, numbering: { reference: 'two parts', level } })
    const { agenda } = await readAgendaFile(
      'agenda.docx',
      await Packer.toBuffer(
        new Document({
          numbering: { config: [{ reference: 'two parts', levels }] },
          sections: [
            {
              children: [
                numberedAt('Opening', 0),
                numberedAt('Welcome', 1),
                numberedAt('Apologies', 1),
                numberedAt('Business', 0),
                numberedAt('Lamps', 1),
              ],
            },
          ],
        }),
      ),
    )
    expect(agenda.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Opening',
      '1.1 Welcome',
      '1.2 Apologies',
      '2 Business',
      '2.1 Lamps',
    ])
  })

  test('is read with closed parts, from a heading or a cell', async () => {
    const agenda = await read(
      new Table({
        rows: [
          row('No', 'Item', 'Lead'),
          row('1', 'Apologies', 'Chair'),
          row('2', 'Quay Street (Exempt - Paragraph 1)', 'Sol Meyer'),
          row('', 'PART II - PRIVATE', ''),
          row('3', 'A case', 'Petra Lund'),
        ],
      }),
    )
    expect(agenda.items.map(({ restriction }) => restriction?.closedTitle)).toEqual([
      undefined,
      'Quay Street',
      'A case',
    ])
  })

  test('gives the join link behind its words', async () => {
    const agenda = await read(
      line('Safety Board'),
      new Paragraph({
        children: [
          new ExternalHyperlink({
            link: 'https://teams.microsoft.com/l/meetup-join/x',
            children: [new TextRun('Click here to join the meeting')],
          }),
        ],
      }),
      item('Welcome'),
    )
    expect(agenda).toMatchObject({ joinLink: 'https://teams.microsoft.com/l/meetup-join/x', notes: [] })
  })

  test('is refused with a sentence where it is damaged', async () => {
    await expect(readAgendaFile('agenda.docx', new Uint8Array([1, 2, 3]))).rejects.toThrow(AgendaUnreadable)
    await expect(readAgendaFile('agenda.docx', new Uint8Array([1, 2, 3]))).rejects.toThrow(
      /could not be opened as a Word document/,
    )
  })
})

describe('a text file', () => {
  test.each([
    ['UTF-8', Buffer.from('1. Café plan – £5', 'utf8')],
    ['UTF-16, as Notepad writes it', Buffer.from('\ufeff1. Café plan – £5', 'utf16le')],
    [
      "Windows' code page",
      Buffer.from([
        ...Buffer.from('1. Caf'),
        0xe9,
        ...Buffer.from(' plan '),
        0x96,
        ...Buffer.from(' '),
        0xa3,
        ...Buffer.from('5'),
      ]),
    ],
  ])('is read in %s', async (_, content) =>
    expect((await readAgendaFile('agenda.TXT', content)).agenda.items).toMatchObject([
      { number: '1', title: 'Café plan – £5' },
    ]),
  )
})

describe('another kind of file', () => {
  test.each([
    ['agenda.doc', /save it as a Word document/],
    ['agenda.xlsx', /neither a Word document/],
    ['agenda', /neither a Word document/],
  ])('is refused with a sentence that says what to send: %s', async (name, sentence) => {
    await expect(readAgendaFile(name, new Uint8Array())).rejects.toThrow(AgendaUnreadable)
    await expect(readAgendaFile(name, new Uint8Array())).rejects.toThrow(sentence)
  })
})
