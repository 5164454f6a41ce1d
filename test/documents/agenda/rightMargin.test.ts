import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const itemsOf = (...lines: readonly string[]) =>
  readAgenda(['Fenmarsh Police and Crime Panel', '11 March 2027', '', ...lines].join('\n')).agenda.items
const pages = (...lines: readonly string[]) =>
  itemsOf(...lines).map(
    ({ number, title, papers, verbal }) =>
      `${number} ${title} [${papers.map(paper => paper.pages ?? paper.title).join()}${verbal ? 'verbal' : ''}]`,
  )

describe('a bracket at the right margin that is broken over lines', () => {
  test('is the pages of the item whose title wraps beside it', () =>
    expect(
      pages(
        '1     APOLOGIES',
        '',
        "2     REVIEW OF THE COMMISSIONER'S PROPOSED BUDGET AND COUNCIL TAX           (Pages 9",
        '      FOR 2027/28                                                            - 40)',
        '',
        '      The Panel is asked to respond to the proposals.',
        '',
        '3     ROAD SAFETY                                                            (Pages 41',
        '      STRATEGY                                                               - 52)',
        '',
        '4     COMPLAINTS                                                             (Pages 53 -',
        '      To note the complaints received.                                       60)',
        '',
        '5     STAFFING                                                               (To',
        '                                                                             Follow)',
        '6     ESTATE                                                                 (Oral',
        '                                                                             Update)',
        '7     DATE OF NEXT MEETING',
      ),
    ).toEqual([
      '1 APOLOGIES []',
      "2 REVIEW OF THE COMMISSIONER'S PROPOSED BUDGET AND COUNCIL TAX FOR 2027/28 [9-40]",
      '3 ROAD SAFETY STRATEGY [41-52]',
      '4 COMPLAINTS [53-60]',
      '5 STAFFING []',
      '6 ESTATE [verbal]',
      '7 DATE OF NEXT MEETING []',
    ]))

  test('may have small letters beside it, and no bracket', () =>
    expect(
      pages(
        '1.  Apologies',
        '2.  Report of the working group on violence in the evening and           Pages 5 -',
        '    night-time economy                                                   18',
        '3.  Lamps                                                                pp 19 -',
        '                                                                         22',
        '4.  Date of next meeting',
      ),
    ).toEqual([
      '1 Apologies []',
      '2 Report of the working group on violence in the evening and night-time economy [5-18]',
      '3 Lamps [19-22]',
      '4 Date of next meeting []',
    ]))
})

describe('a marking broken at the right margin', () => {
  test('closes the item beside it, which nobody presents for that', () => {
    const items = itemsOf(
      '1.  APOLOGIES                                   (Pages 1 - 2)',
      '2.  LAMPS                                       (Pages 3 - 8)',
      '3.  HEARING                                     (Exempt',
      '                                                Report)',
      '4.  COMPLAINTS                                  (Not for',
      '                                                Publication)',
    )
    expect(items.map(({ restriction, presenters }) => [restriction !== undefined, presenters.length])).toEqual([
      [false, 0],
      [false, 0],
      [true, 0],
      [true, 0],
    ])
  })
})

describe('a signature under the last item', () => {
  test.each([
    [
      'at the right',
      [
        '                                            Ines Calloway',
        '                                          Chief Executive',
      ],
    ],
    ['in capitals', ['                    INES CALLOWAY', '                    Clerk to the Panel']],
    [
      'with when it was published',
      ['', '          Ines Calloway', '          Monitoring Officer', 'Published: 3 March 2027'],
    ],
  ])('is nobody who presents it: %s', (_, signature) => {
    const read = readAgenda(
      [
        'Fenmarsh Panel',
        '11 March 2027',
        '',
        '1.  Apologies',
        '2.  Minutes',
        '3.  Appointment of a member',
        '',
        ...signature,
      ].join('\n'),
    )
    expect(read.agenda.items[2]).toMatchObject({ title: 'Appointment of a member', presenters: [], standingText: [] })
    expect(read.unread.map(({ text }) => text.toLowerCase()).join()).toContain('ines calloway')
  })
})
