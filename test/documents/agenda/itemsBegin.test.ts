import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../src/meeting/agenda.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const head = ['Marl Valley Partnership', 'Tuesday 9 March 2027, 7.30 pm', 'The Hall', '']
/** Number and title of each item, with `closed` or `asked` behind it. */
const read = (...lines: readonly string[]) =>
  readAgenda([...head, ...lines].join('\n')).agenda.items.map(
    item =>
      `${item.number} ${fullTitle(item)}${item.restriction === undefined ? '' : item.doubtful === true ? ' | asked' : ' | closed'}`,
  )

describe('a numbering that changes its marks on the way', () => {
  test('goes on without a stop below lettered points, and with another sign', () =>
    expect(
      read(
        '1. APOLOGIES',
        '2 DECLARATIONS OF INTEREST',
        '3) MINUTES',
        '4 - PLANNING',
        '(a) 27/0011/FUL – 4 MILL LANE',
        '(b) 27/0012/HOU – 9 MILL LANE',
        '5 ALLOTMENTS',
        '6: FINANCE',
        '- GRANTS',
        '- RESERVES',
        '7 WEBSITE',
        'To look at the new pages.',
        '8 ANY OTHER BUSINESS',
      ),
    ).toEqual([
      '1 APOLOGIES',
      '2 DECLARATIONS OF INTEREST',
      '3 MINUTES',
      '4 PLANNING',
      '4(a) 27/0011/FUL – 4 MILL LANE',
      '4(b) 27/0012/HOU – 9 MILL LANE',
      '5 ALLOTMENTS',
      '6 FINANCE',
      '7 WEBSITE',
      '8 ANY OTHER BUSINESS',
    ]))

  test('does so in Welsh', () =>
    expect(
      read(
        '1. YMDDIHEURIADAU',
        '2. COFNODION',
        '3. CYNLLUNIO',
        '(a) Tŷ Newydd',
        '(b) Pen y Bryn',
        '4 CYLLID',
        '5. UNRHYW FATER ARALL',
      ),
    ).toEqual([
      '1 YMDDIHEURIADAU',
      '2 COFNODION',
      '3 CYNLLUNIO',
      '3(a) Tŷ Newydd',
      '3(b) Pen y Bryn',
      '4 CYLLID',
      '5 UNRHYW FATER ARALL',
    ]))

  test('does not go on with a figure at the beginning of a line that was cut', () =>
    expect(
      read('1. Apologies', '2. Minutes', '3. Report of the clerk to the', '4 Rivers Trust', '4. Cemetery', '5. Bins'),
    ).not.toContain('4 Rivers Trust'))
})

describe('a list in capitals', () => {
  test('has a marked title as an item, and nothing after it is closed', () =>
    expect(
      read(
        '- APOLOGIES',
        '- MINUTES OF LAST MEETING',
        '- CASE REVIEW 3 – CONFIDENTIAL – SW',
        '- FINANCE',
        '- DATE OF NEXT MEETING',
      ).map(each => each.replace(/ – SW/, '')),
    ).toEqual([
      '1 APOLOGIES',
      '2 MINUTES OF LAST MEETING',
      '3 CASE REVIEW 3 | closed',
      '4 FINANCE',
      '5 DATE OF NEXT MEETING',
    ]))

  test('does so without points', () =>
    expect(
      read('APOLOGIES', 'MINUTES OF LAST MEETING', 'CASE REVIEW – EXEMPT', 'FINANCE', 'ANY OTHER BUSINESS'),
    ).toEqual([
      '1 APOLOGIES',
      '2 MINUTES OF LAST MEETING',
      '3 CASE REVIEW | closed',
      '4 FINANCE',
      '5 ANY OTHER BUSINESS',
    ]))

  test('is closed below a point that heads what is confidential', () =>
    expect(
      read(
        '- APOLOGIES',
        '- MINUTES',
        '- CONFIDENTIAL BUSINESS',
        '- STAFFING',
        '- LEASE OF THE MILL',
        '- NEXT MEETING',
      ),
    ).toEqual(['1 APOLOGIES', '2 MINUTES', '3 STAFFING | closed', '4 LEASE OF THE MILL | closed', '5 NEXT MEETING']))
})

describe('a list jotted down by hand', () => {
  test('is one list whatever signs stand before its points', () =>
    expect(
      read(
        'to cover -',
        '',
        ' - notes of last time',
        ' -rota',
        '* taxi data',
        'mince pies / leg stretch',
        '+ funding',
        '> NOT FOR OBSERVERS: vacant posts',
        'aob',
      ),
    ).toEqual(['1 notes of last time', '2 rota', '3 taxi data', '4 funding', '5 vacant posts | asked', '6 aob']))

  test('leaves what may belong to something confidential above it, and what is set in', () =>
    expect(
      read(
        '- minutes',
        '- budget',
        '   * grants',
        '- case discussion (confidential)',
        '* a boy in Harbour Road',
        '* a family at the mill',
        '- training',
        '* hubs',
        '- aob',
      ),
    ).toEqual(['1 minutes', '2 budget', '3 case discussion | closed', '4 training', '5 hubs', '6 aob']))

  test('is none under the items of an agenda with numbers', () =>
    expect(
      read('1. Welcome', '2. Minutes', '3. Wardens', '- litter', '* bins', '> lights', '- dogs', '4. AOB'),
    ).toEqual(['1 Welcome', '2 Minutes', '3 Wardens', '4 AOB']))
})

describe('a page that was copied as one paragraph', () => {
  const paragraph = [
    'DATA LABEL: Public 12 February 2027 A meeting of the Marl Integration Board will be held in the Mill, Marl on Tuesday 9 March 2027 at 2:00pm. BUSINESS Public Session',
    '1. Apologies 2. Declarations of Interest 3. Minute of Meeting of 8 December 2026 4. Winter Plan - Report by Head of Health (herewith) - 1 - DATA LABEL: Public',
    '5. Community safety (a) Roads (b) Rivers Private Session 6. Care home at 7. Quay Street - Report by Chief Officer (herewith) ------- NOTE Contact Isla Rennie - 2 -',
  ]
  const expected = [
    '1 Apologies',
    '2 Declarations of Interest',
    '3 Minute of Meeting of 8 December 2026',
    '4 Winter Plan',
    '5 Community safety',
    '5(a) Roads',
    '5(b) Rivers',
    '6 Care home at 7. Quay Street | closed',
  ]
  test('has its items, without the feet of its pages, and the day of the meeting', () => {
    const { agenda } = readAgenda(paragraph.join(' '))
    expect(agenda).toMatchObject({ date: '2027-03-09', time: '14:00', body: 'Marl Integration Board' })
    expect(
      agenda.items.map(item => `${item.number} ${fullTitle(item)}${item.restriction === undefined ? '' : ' | closed'}`),
    ).toEqual(expected)
  })
  test.each([
    ['without stops', (n: number) => `${n}`],
    ['in brackets', (n: number) => `(${n})`],
    ['behind the word', (n: number) => `Item ${n}:`],
  ])('has its numbers %s', (_, number) =>
    expect(
      read(
        `${number(1)} Welcome and apologies ${number(2)} Minutes of 3 December 2026 ${number(3)} Ward`,
        `priorities ${number(4)} EXEMPT: Camera sites ${number(5)} Any other business`,
      ),
    ).toEqual([
      '1 Welcome and apologies',
      '2 Minutes of 3 December 2026',
      '3 Ward priorities',
      '4 Camera sites | closed',
      '5 Any other business',
    ]),
  )
  test('is no resolution in several points under an item', () =>
    expect(
      read(
        '1. Apologies',
        '2. Minutes',
        '3. Budget',
        'That 1. The report be noted 2. The budget be agreed 3. The grants be paid 4. Members thank the treasurer',
        '4. Any other business',
      ),
    ).toEqual(['1 Apologies', '2 Minutes', '3 Budget', '4 Any other business']))
})
