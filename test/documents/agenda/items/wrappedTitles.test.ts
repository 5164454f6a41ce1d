import { describe, expect, test } from 'vitest'
import { fullTitle } from '../../../../src/meeting/agenda.ts'
import { presenterWritten } from '../../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const head = [
  'Fenmarsh Community Planning Partnership Board',
  '',
  'A meeting of the Board of Fenmarsh Council will be held within the Mill',
  'Chambers, Reed House on Tuesday 8 December 2026 at 2.00 pm to consider the',
  'business below. Members who cannot come are asked to tell the clerk by noon.',
  '',
  '1. Apologies for Absence',
  '',
]
const read = (...lines: readonly string[]) => readAgenda([...head, ...lines, ''].join('\n')).agenda.items
const titles = (...lines: readonly string[]) =>
  read(...lines)
    .slice(1)
    .map(each => [fullTitle(each), ...each.presenters.map(presenterWritten)].join(' – '))

describe('a title cut by the width of the page', () => {
  test.each([
    [
      ['2. Note Minute of the Meeting of the Health and Wellbeing Forum held on 9', 'September 2026 (herewith)'],
      'Note Minute of the Meeting of the Health and Wellbeing Forum held on 9 September 2026',
    ],
    [
      [
        '2. Child Poverty Action Report 2026/27 and the Income Maximisation Scheme',
        '- Report by Head of Finance (herewith)',
      ],
      'Child Poverty Action Report 2026/27 and the Income Maximisation Scheme – Head of Finance',
    ],
    [
      ['2. Local Fire and Rescue Plan - Presentation by Group Commander Ailsa Reed', '(Marsh Fire and Rescue Service)'],
      'Local Fire and Rescue Plan – Group Commander Ailsa Reed, Marsh Fire and Rescue Service',
    ],
    [
      [
        '2. Severe Winter Weather and the Maintenance of the Causeway Roads – Chief',
        '   Emergency Planning Officer (to follow )',
      ],
      'Severe Winter Weather and the Maintenance of the Causeway Roads – Chief Emergency Planning Officer',
    ],
    [
      [
        '2. Training of Volunteers for the Rest Centres (including all of the Winter',
        'Programme) – Head of Resilience',
      ],
      'Training of Volunteers for the Rest Centres (including all of the Winter Programme) – Head of Resilience',
    ],
  ])('is read whole, with who presents it behind: %s', (lines, whole) =>
    expect(titles(...lines, '', '3. Any other business')).toEqual([whole, 'Any other business']),
  )

  test('is whole where a bracket at its end says how it is given, whatever is below', () =>
    expect(
      titles(
        '2. Local Fire and Rescue Plan and what it means for the two harbours (VERBAL)',
        'and goes on in small letters as if the page had cut it',
        '',
        '3. Any other business',
      ),
    ).toEqual(['Local Fire and Rescue Plan and what it means for the two harbours', 'Any other business']))

  test('keeps in three lines what is closed about it', () => {
    const [, item] = read(
      '2. Private - Relocation of the Volunteer Hub - Report by Head of Housing,',
      'Customer and Building Services (Paragraph 9)',
      '(herewith)',
    )
    expect(item?.title).toBe('Relocation of the Volunteer Hub')
    expect(item?.restriction?.paragraphs).toEqual(['9'])
    expect(item?.presenters).toEqual([{ name: 'Head of Housing, Customer and Building Services' }])
  })

  test('gives the rule behind a standing title as text under it', () => {
    const [, item] = read(
      '2. Declarations of Interest - Members should declare any financial and non-',
      'financial interests they have in the items of business, and say which item',
      'it is and what the interest is.',
    )
    expect(item?.title).toBe('Declarations of Interest')
    expect(item?.standingText).toEqual([
      'Members should declare any financial and non-financial interests they have in the items of business, and say which item it is and what the interest is.',
    ])
  })

  test.each([
    [
      '2. Review of the Harbour Gates and the Pumping Stations on the Eastern Bank',
      'To receive the findings of the engineers.',
    ],
    [
      '2. Review of the Harbour Gates and the Pumping Stations on the Eastern Bank',
      'Members are asked to note the findings.',
    ],
    ['2. Review of the Harbour Gates and the Pumping Stations on the Eastern Bank', 'Ada Moss, Head of Engineering'],
    ['2. Review of the Harbour Gates and the Pumping Stations on the Eastern Bank', 'Restricted: paragraph 3'],
  ])('takes nothing from the text under it: %s / %s', (title, below) =>
    expect(titles(title, below, '', '3. Any other business')[0]).toMatch(
      /^Review of the Harbour .* Eastern Bank(?: – Ada.*)?$/,
    ),
  )

  test('is not looked for where the lines of the agenda are whole', () => {
    const rule =
      'Members who wish to put a question to the engineers are asked to send it to the clerk by noon on the day before the meeting.'
    expect(
      titles(
        '2. Review of the Harbour Gates and the Pumping Stations on the Eastern Bank',
        'Bridge lights, gates and the harbour wall after the storms',
        '',
        '3. Lamps',
        rule,
        '',
        '4. Bins',
        rule,
        rule,
      )[0],
    ).not.toMatch(/Bridge/)
  })
})
