import { describe, expect, test } from 'vitest'
import { AgendaUnreadable, readAgendaFile } from '../../../../src/documents/agenda/file.ts'
import { PdfRefused, textOfPdf } from '../../../../src/documents/agenda/file/pdf.ts'
import { lines, pdfOf, type Words } from '../aPdf.ts'

const head = ['Saltmarsh Safety Partnership', 'Thursday 26 November 2026, 2.00 pm', '']
const read = (content: Uint8Array) => readAgendaFile('agenda.pdf', content)

describe('a PDF with text in it', () => {
  test('is read as the same agenda pasted would be', async () => {
    const { agenda, unread } = await read(
      pdfOf([lines(...head, '1. Apologies', '2. Lamps (Pages 5 - 10)', 'PART II - PRIVATE', '3. Quay Street')]),
    )
    expect(agenda).toMatchObject({
      body: 'Saltmarsh Safety Partnership',
      date: '2026-11-26',
      time: '14:00',
      items: [
        { number: '1', title: 'Apologies' },
        { number: '2', title: 'Lamps', papers: [{ pages: '5-10' }] },
        { number: '3', restriction: { closedTitle: 'Quay Street' } },
      ],
    })
    expect(unread).toEqual([])
  })

  test('is read as a table where its words stand in columns, though a cell has several lines and stands in the middle of its row', async () => {
    const row = (top: number, ...cells: readonly (readonly [number, number, string])[]): readonly Words[] =>
      cells.map(([left, down, text]) => [left, top + down, text])
    const { agenda } = await read(
      pdfOf([
        [
          ...lines(...head),
          ...row(130, [60, 0, 'No.'], [100, 0, 'Item'], [330, 0, 'Lead'], [500, 0, 'Time']),
          ...row(160, [60, 0, '1.'], [100, 0, 'Apologies'], [330, 0, 'Chair'], [500, 0, '5 mins']),
          ...row(
            190,
            [330, 0, 'Sol Meyer, Head of'],
            [100, 6, 'Violence against women and girls: what the'],
            [60, 12, '2.'],
            [330, 12, 'Commissioning,'],
            [500, 12, '20 mins'],
            [100, 18, 'partnership does next'],
            [330, 24, 'Saltmarsh Council'],
          ),
          ...row(240, [60, 0, '3.'], [100, 0, 'Bins'], [330, 0, 'Petra Lund'], [500, 0, '10 mins']),
        ],
      ]),
    )
    expect(agenda.items).toMatchObject([
      { number: '1', title: 'Apologies', minutes: 5, standingText: [] },
      {
        number: '2',
        title: 'Violence against women and girls: what the partnership does next',
        presenters: [{ name: 'Sol Meyer', role: 'Head of Commissioning, Saltmarsh Council' }],
        minutes: 20,
        standingText: [],
      },
      { number: '3', title: 'Bins', presenters: [{ name: 'Petra Lund' }], minutes: 10 },
    ])
  })

  test('is read as a table where a number stands in the middle of a row, with no more than a cell beside it', async () => {
    const row = (top: number, ...cells: readonly (readonly [number, number, string])[]): readonly Words[] =>
      cells.map(([left, down, text]) => [left, top + down, text])
    const { agenda } = await read(
      pdfOf([
        [
          ...lines(...head),
          ...row(130, [60, 0, 'No.'], [100, 0, 'Subject'], [330, 0, 'Lead'], [420, 0, 'Purpose'], [500, 0, 'Time']),
          ...row(160, [60, 0, '1'], [100, 0, 'Apologies'], [330, 0, 'Chair'], [420, 0, 'Note'], [500, 0, '5 mins']),
          ...row(
            190,
            [330, 0, 'Sol Meyer'],
            [100, 6, 'Violence against women and girls: what the'],
            [60, 12, '2'],
            [420, 12, 'Discuss'],
            [100, 18, 'partnership does next'],
            [500, 18, '20 mins'],
            [330, 24, 'Saltmarsh Council'],
          ),
          ...row(
            240,
            [60, 0, '3'],
            [100, 0, 'Bins'],
            [330, 0, 'Petra Lund, Head of'],
            [420, 0, 'Note'],
            [500, 0, '10 mins'],
          ),
        ],
      ]),
    )
    expect(agenda.items.map(({ title, minutes }) => [title, minutes])).toEqual([
      ['Apologies', 5],
      ['Violence against women and girls: what the partnership does next', 20],
      ['Bins', 10],
    ])
    expect(agenda.items[1]?.presenters).toEqual([{ name: 'Sol Meyer', role: 'Saltmarsh Council' }])
  })

  const table = (top: number, columns: readonly number[], rows: readonly (readonly string[])[]): readonly Words[] => {
    let down = top
    return rows.flatMap(row => {
      const cells = row.map(cell => cell.split('\n'))
      const from = down
      down += 13 * Math.max(...cells.map(cell => cell.length))
      return cells.flatMap((cell, at) =>
        cell.flatMap((text, n): Words[] => (text === '' ? [] : [[columns[at] ?? 0, from + n * 13, text]])),
      )
    })
  }
  const wrapped = [
    ['No', 'Item', 'Lead', 'Purpose', 'Paper', 'Time'],
    [
      '1',
      'Welcome, introductions and\napologies for absence',
      'Dana Okafor,\nIndependent Chair',
      'To note',
      '',
      '14:00',
    ],
    ['2', 'Minutes of 3 September 2026\nand action log', 'Dana Okafor', 'To agree', 'Paper 1', '14:05'],
    [
      '3',
      'Serious violence duty: what\nthe partnership has done and\nwhat is still to do',
      'Sol Meyer, Head of\nCommissioning',
      'For discussion\nand decision',
      'Paper 2\nPaper 3',
      '14:15',
    ],
    ['4', 'Confidential: Mr P', 'DCI Wren', 'For decision', 'Tabled', '14:45'],
  ]
  const read3 = {
    title: 'Serious violence duty: what the partnership has done and what is still to do',
    presenters: [{ name: 'Sol Meyer', role: 'Head of Commissioning' }],
    minutes: 30,
    papers: [{ title: 'Paper 2' }, { title: 'Paper 3' }],
    standingText: ['For discussion and decision'],
  }
  test.each([
    [
      'with its rows close upon each other, and a head over a narrow column',
      [0, 1, 2, 3, 4, 5],
      [50, 75, 235, 345, 430, 500],
    ],
    ['with the times in front of the numbers', [5, 0, 1, 2, 3, 4], [50, 90, 115, 275, 385, 480]],
    ['with times for numbers', [5, 1, 2, 3, 4], [50, 110, 275, 385, 480]],
  ])('is read as a table whose cells have several lines: %s', async (_, order, columns) => {
    const rows = wrapped.map(row => order.map(at => row[at] ?? ''))
    const { agenda, unread } = await read(pdfOf([[...lines(...head), ...table(130, columns, rows)]]))
    expect(agenda.items.map(({ title }) => title)).toEqual([
      'Welcome, introductions and apologies for absence',
      'Minutes of 3 September 2026 and action log',
      read3.title,
      'Mr P',
    ])
    expect(agenda.items[2]).toMatchObject(read3)
    expect(agenda.items[3]?.restriction).toBeDefined()
    expect(unread).toEqual([])
  })

  test('is read as a table though its first columns stand no further apart than words', async () => {
    const rows = [
      ['Time', 'Item', 'Lead'],
      ['14:00', '1. Welcome and apologies', 'Dana Okafor\n(Chair)'],
      ['14:05', '2. Minutes and actions from\n3 September 2026', 'Dana Okafor'],
      ['14:15', '3. Serious violence duty: what\nis still to do', 'Sol Meyer (Harbour\nTrust)'],
      ['14:45', '4. Forward plan', 'Petra Lund'],
    ]
    const { agenda } = await read(pdfOf([[...lines(...head), ...table(130, [50, 87, 260], rows)]]))
    expect(
      agenda.items.map(({ title, presenters }) => [title, ...presenters.map(p => `${p.name}, ${p.role ?? ''}`)]),
    ).toEqual([
      ['Welcome and apologies', 'Dana Okafor, Chair'],
      ['Minutes and actions from 3 September 2026', 'Dana Okafor, '],
      ['Serious violence duty: what is still to do', 'Sol Meyer, Harbour Trust'],
      ['Forward plan', 'Petra Lund, '],
    ])
    expect(agenda.items.map(({ minutes }) => minutes)).toEqual([5, 10, 30, undefined])
  })

  test('keeps text that stands under a title in its cell apart from the title', async () => {
    const { agenda } = await read(
      pdfOf([
        [
          ...lines(...head),
          ...table(
            130,
            [50, 90, 380],
            [
              ['No', 'Item', 'Lead'],
              ['1', 'Welcome', 'Chair'],
              ['2', 'Neighbourhood policing pilot:\nfirst findings\nTo note the findings.', 'Insp Kay\nBarr, Police'],
              ['3', 'Close', 'All'],
            ],
          ),
        ],
      ]),
    )
    expect(agenda.items[1]).toMatchObject({
      title: 'Neighbourhood policing pilot: first findings',
      presenters: [{ name: 'Insp Kay Barr', role: 'Police' }],
      standingText: ['To note the findings.'],
    })
  })

  test('is read as a table though no head stands over its numbers, with what is below it apart', async () => {
    const { agenda, unread } = await read(
      pdfOf([
        [
          ...lines(...head),
          [140, 130, 'Item'],
          [360, 130, 'Lead'],
          [60, 146, '1.'],
          [100, 146, 'Apologies'],
          [330, 146, 'Chair'],
          [60, 162, '2.'],
          [100, 162, 'Lamps'],
          [330, 162, 'Sol Meyer'],
          [55, 178, 'Distribution: all members of the partnership'],
        ],
      ]),
    )
    expect(agenda.items).toMatchObject([
      { title: 'Apologies', presenters: [{ name: 'Chair' }] },
      { title: 'Lamps', presenters: [{ name: 'Sol Meyer' }] },
    ])
    expect(unread.map(({ text }) => text)).toEqual(['Distribution: all members of the partnership'])
  })

  test('is read up to the first report of the pack, and says which pages were left', async () => {
    const { agenda, unread } = await read(
      pdfOf([
        lines(...head, '1. Apologies', '2. Lamps'),
        lines('3. Bins'),
        lines('Agenda Item 2', 'Report of the Director', '1. Purpose', '2. Background'),
        lines('3. Costs'),
      ]),
    )
    expect(agenda.items.map(({ title }) => title)).toEqual(['Apologies', 'Lamps', 'Bins'])
    expect(unread.map(({ text }) => text)).toEqual(['Pages 3 to 4 of agenda.pdf, which are no part of the agenda'])
  })

  test('is read for twelve pages at the most', async () => {
    const { read: pages } = await textOfPdf(
      pdfOf(Array.from({ length: 20 }, (_, n) => lines(`${n + 1}. An item of the business of this meeting`))),
    )
    expect(pages).toBe(12)
  })
})

describe('a PDF that cannot be read', () => {
  test.each([
    ['locked with a password', pdfOf([lines(...head)], { locked: true }), /locked with a password/],
    ['a scan', pdfOf([[], []]), /no text in it: it is a scan/],
    ['damaged', Buffer.from('%PDF-1.4\nnothing'), /could not be opened as a PDF/],
    ['nothing', new Uint8Array(), /could not be opened as a PDF/],
  ])('is refused with a sentence that says what to send: %s', async (_, content, sentence) => {
    await expect(read(content)).rejects.toThrow(AgendaUnreadable)
    await expect(read(content)).rejects.toThrow(sentence)
    await expect(read(content)).rejects.toThrow(/^agenda\.pdf .+Send .+Or paste its text after the word agenda\.$/)
  })

  test('is given up where it takes too long', async () => {
    await expect(textOfPdf(pdfOf([lines(...head)]), { milliseconds: 1 })).rejects.toThrow(PdfRefused)
  })
})
