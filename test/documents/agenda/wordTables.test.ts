import { AlignmentType, Document, LevelFormat, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgendaFile } from '../../../src/documents/agenda/file.ts'

const numbering = {
  config: [
    {
      reference: 'items',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
    },
  ],
}
const line = (text: string) => new Paragraph(text)
const item = (...children: (TextRun | Tab)[]) =>
  new Paragraph({
    children: children.map(child => (child instanceof Tab ? new TextRun({ children: [child] }) : child)),
    numbering: { reference: 'items', level: 0 },
  })
/** Each cell by its lines. */
const row = (...cells: (string | readonly string[])[]) =>
  new TableRow({ children: cells.map(cell => new TableCell({ children: [cell].flat().map(line) })) })
/** Cells in bold, as heads are set. */
const bold = (...cells: readonly string[]) =>
  new TableRow({
    children: cells.map(
      text =>
        new TableCell({
          columnSpan: cells.length === 1 ? 4 : 1,
          children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })],
        }),
    ),
  })
/** One cell across the whole table. */
const across = (text: string, columns: number) =>
  new TableRow({ children: [new TableCell({ columnSpan: columns, children: [line(text)] })] })
const read = async (...children: (Paragraph | Table)[]) => {
  const content = await Packer.toBuffer(new Document({ numbering, sections: [{ children }] }))
  return readAgendaFile('agenda.docx', content)
}
const summary = ({ agenda }: Awaited<ReturnType<typeof read>>) =>
  agenda.items.map(
    each =>
      `${each.number} ${fullTitle(each)}${each.restriction ? ' [closed]' : ''}${each.presenters.length > 0 ? ` – ${each.presenters.map(presenterWritten).join('; ')}` : ''}`,
  )

describe('a table in a Word document', () => {
  test('has its numbers read under a column without a head, and a row across it as the heading of what follows', async () => {
    const found = await read(
      line('Marl Safeguarding Adults Board'),
      new Table({
        rows: [
          row('Time', '', 'Item', 'Lead', 'Paper'),
          row('13:00', '1', 'Welcome and apologies', 'Independent Chair', '-'),
          row('', '2', 'Minutes of 10 September', 'Independent Chair', 'Encl. 1'),
          row(
            '13:20',
            '3',
            ['Reviews', '3.1 "Frances": sign-off', '3.2 New referrals'],
            ['Det Supt Wayne Abel', 'Chair of Reviews Subgroup'],
            ['Encl. 2', 'Encl. 3'],
          ),
          row('14:00', '', 'Tea', '', ''),
          row('14:10', '4', 'Protocol', 'Hal Pett / Jess Quay', 'Encl. 4 (by hand)'),
          across('CLOSED SESSION - statutory partners only. Other members are asked to leave at 14:30', 5),
          row('14:30', '5', 'A provider', 'Head of Quality, ICB', 'Encl. 5 - by secure email'),
          row('15:00', '', 'Close', '', ''),
        ],
      }),
    )
    expect(summary(found)).toEqual([
      '1 Welcome and apologies – Independent Chair',
      '2 Minutes of 10 September – Independent Chair',
      '3 Reviews',
      '3.1 "Frances": sign-off – Det Supt Wayne Abel',
      '3.2 New referrals – Chair of Reviews Subgroup',
      '4 Protocol – Hal Pett; Jess Quay',
      '5 A provider [closed] – Head of Quality, ICB',
    ])
    expect(found.agenda.items.map(({ minutes }) => minutes)).toEqual([undefined, 20, 40, undefined, undefined, 20, 30])
    expect(found.unread.map(({ text }) => text)).toContain(
      'CLOSED SESSION - statutory partners only. Other members are asked to leave at 14:30',
    )
  })

  test.each([
    ['line upon line', ['Sgt Noor Hale', 'Ines Petty', 'Carl Boothe'], ['Paper 3', 'Paper 4', 'Verbal']],
    [
      'below an empty line for the item',
      ['', 'Sgt Noor Hale', 'Ines Petty', 'Carl Boothe'],
      ['', 'Paper 3', 'Paper 4', 'Verbal'],
    ],
    [
      'with lines left out',
      ['', 'Sgt Noor Hale', 'Ines Petty', 'Carl Boothe'],
      ['', 'Paper 3', 'Paper 4', 'Verbal', ''],
    ],
  ])('gives each part in a cell its own lead and paper, %s', async (_, leads, papers) => {
    const { agenda } = await read(
      line('Downham Community Safety Partnership'),
      new Table({
        rows: [
          row('No', 'Time', 'Item', 'Purpose', 'Lead', 'Paper'),
          row('1', '2.00', 'Welcome and apologies', '', 'Chair', '-'),
          row('2', '2.05', 'Minutes', 'To agree', 'Chair', 'Paper 1; Paper 2'),
          row(
            '3',
            '2.15',
            ['Updates', '3.1 Knife crime', '3.2 Domestic abuse', '3.3 Burglary'],
            'To discuss',
            leads,
            papers,
          ),
          row(
            '4',
            '2.45',
            ['Grants', 'a) Small grants', 'b) Large grants'],
            '',
            ['Ines Petty', 'Carl Boothe'],
            'Paper 5',
          ),
          row('5', '3.00', 'Any other business', '', 'All', ''),
        ],
      }),
    )
    expect(
      agenda.items.map(each => [
        each.number,
        each.presenters.map(presenterWritten).join('; '),
        each.papers.map(({ title }) => title).join('; '),
        each.verbal,
        each.minutes,
      ]),
    ).toEqual([
      ['1', 'Chair', '', false, 5],
      ['2', 'Chair', 'Paper 1; Paper 2', false, 10],
      ['3', '', '', false, 30],
      ['3.1', 'Sgt Noor Hale', 'Paper 3', false, undefined],
      ['3.2', 'Ines Petty', 'Paper 4', false, undefined],
      ['3.3', 'Carl Boothe', '', true, undefined],
      ['4', '', 'Paper 5', false, 15],
      ['4a', 'Ines Petty', '', false, undefined],
      ['4b', 'Carl Boothe', '', false, undefined],
      ['5', 'All', '', false, undefined],
    ])
  })

  test('closes what stands under a row in bold, though its heads are in bold as well', async () => {
    const found = await read(
      line('Marl Safeguarding Adults Board'),
      new Table({
        rows: [
          bold('Item', 'Time', 'Subject', 'Lead'),
          row('1', '09:30', 'Apologies', 'Chair'),
          row('2', '09:35', 'Minutes of 10 September', 'Chair'),
          bold('', '09:40', 'Comfort break', ''),
          row('3', '09:50', 'Forward plan', 'Chair'),
          bold('PART B – CONFIDENTIAL (statutory partners only – papers by secure e-mail)'),
          row('4', '10:00', 'Adult T: draft report', 'Hal Pett'),
          bold('', '10:30', 'Close', ''),
        ],
      }),
    )
    expect(summary(found)).toEqual([
      '1 Apologies – Chair',
      '2 Minutes of 10 September – Chair',
      '3 Forward plan – Chair',
      '4 Adult T: draft report [closed] – Hal Pett',
    ])
    expect(found.agenda.items.map(({ minutes, standingText }) => [minutes, ...standingText])).toEqual([
      [5],
      [5],
      [10],
      [30],
    ])
  })

  test('has each of two people with the line below their name, and initials told by a key though a comma parts them', async () => {
    const found = await read(
      line('Marl Care Partnership'),
      new Table({
        rows: [
          row('No', 'Item', 'Lead'),
          row('1', 'Apologies', 'NH'),
          row('2', 'Budget', 'NH, TC'),
          row('3', 'Work and health', ['Hal Pett', 'Marl Chamber of Trade', 'Jess Quay', 'Sailcloth Plus']),
        ],
      }),
      line('Leads'),
      line('NH - Nora Hythe, Finance Partner'),
      line('TC - Supt Tobias Crane, Marl Police'),
    )
    expect(summary(found)).toEqual([
      '1 Apologies – Nora Hythe, Finance Partner',
      '2 Budget – Nora Hythe, Finance Partner; Supt Tobias Crane, Marl Police',
      '3 Work and health – Hal Pett, Marl Chamber of Trade; Jess Quay, Sailcloth Plus',
    ])
  })

  test('has the parts of an item put together from its cells, in both languages and with the lead of each', async () => {
    const found = await read(
      line('Marl Coast Board'),
      new Table({
        rows: [
          row('', 'RHAGLEN', 'AGENDA', 'Arweinydd / Lead'),
          row('1.', 'Croeso ac ymddiheuriadau', 'Welcome and apologies', 'Cadeirydd / Chair'),
          row(
            '2.',
            ['Cynllun: grwpiau', '(i) Cymunedau cydlynus', '(ii) Dechrau da'],
            ['Plan: groups', '(i) Cohesive communities', '(ii) A good start'],
            ['(i) Ch/Supt Marged Pugh', '(ii) Dr Ian Fell'],
          ),
          row('3.', 'Unrhyw fater arall', 'Any other business', ''),
        ],
      }),
    )
    expect(summary(found)).toEqual([
      '1 Croeso ac ymddiheuriadau / Welcome and apologies – Cadeirydd / Chair',
      '2 Cynllun: grwpiau / Plan: groups',
      '2(i) Cymunedau cydlynus / Cohesive communities – Ch/Supt Marged Pugh',
      '2(ii) Dechrau da / A good start – Dr Ian Fell',
      '3 Unrhyw fater arall / Any other business',
    ])
  })

  test('keeps the points in the cell of a title under it, where its numbers are references', async () => {
    const found = await read(
      line('Marl Violence Reduction Partnership'),
      new Table({
        rows: [
          row('Ref', 'Start', 'Agenda item', 'Owner'),
          row('VR/27/01', '10:00', 'Opening and apologies', 'Chair'),
          row('VR/27/02', '10:20', ['The duty', '• needs assessment (R. Imm)', '• strategy (Director)'], 'Ronke Imm'),
          row('VR/27/03', '11:00', 'A.O.B.', 'Chair'),
        ],
      }),
    )
    expect(summary(found)).toEqual([
      'VR/27/01 Opening and apologies – Chair',
      'VR/27/02 The duty – Ronke Imm',
      'VR/27/03 A.O.B. – Chair',
    ])
    expect(found.agenda.items[1]?.standingText).toEqual(['• needs assessment (R. Imm)', '• strategy (Director)'])
  })

  test('of actions below the agenda is no part of its last item', async () => {
    const found = await read(
      line('Marl Parenting Board'),
      item(new TextRun('Apologies')),
      item(new TextRun('Care leavers')),
      item(new TextRun('Missing from care: quarter 3')),
      new Paragraph({ children: [new TextRun({ text: 'Action sheet from 1 December 2026', bold: true })] }),
      new Table({
        rows: [
          row('No.', 'Action', 'Owner', 'By'),
          row('1', 'Ask about swimming', 'Cllr Bosh', 'Jan 27'),
          row('2', 'Write', 'Clerk', 'Done'),
        ],
      }),
    )
    expect(summary(found)).toEqual(['1 Apologies', '2 Care leavers', '3 Missing from care: quarter 3'])
    expect(found.unread.map(({ text }) => text).join(' ')).toContain('Cllr Bosh')
  })
})

describe('a title in a Word document', () => {
  test('ends where who presents it begins in italics', async () => {
    const found = await read(
      line('Marl Parenting Board'),
      item(new TextRun('Apologies')),
      item(
        new TextRun('Virtual School annual report '),
        new TextRun({ text: 'Virtual School Head (pages 9-30)', italics: true }),
      ),
      item(
        new TextRun('Homes for care leavers '),
        new TextRun({ text: 'Omar Sykes, Marl Homes (15 minutes)', italics: true }),
      ),
      item(new TextRun('What we make of '), new TextRun({ text: 'Working Together', italics: true })),
    )
    expect(summary(found)).toEqual([
      '1 Apologies',
      '2 Virtual School annual report – Virtual School Head',
      '3 Homes for care leavers – Omar Sykes, Marl Homes',
      '4 What we make of Working Together',
    ])
    expect(found.agenda.items.map(({ minutes }) => minutes)).toEqual([undefined, undefined, 15, undefined])
  })

  test('ends where a tab parts it from who presents it and the time', async () => {
    const found = await read(
      line('Marl Parenting Board'),
      item(new TextRun('Apologies'), new Tab(), new TextRun('Chair'), new Tab(), new TextRun('10.00')),
      item(new TextRun('Care leavers'), new Tab(), new TextRun('Omar Sykes'), new Tab(), new TextRun('10.05')),
      item(new TextRun('Budget'), new Tab(), new TextRun('Kit Rowe'), new Tab(), new TextRun('10.25')),
    )
    expect(summary(found)).toEqual(['1 Apologies – Chair', '2 Care leavers – Omar Sykes', '3 Budget – Kit Rowe'])
    expect(found.agenda.items.map(({ minutes }) => minutes)).toEqual([5, 20, undefined])
  })
})
