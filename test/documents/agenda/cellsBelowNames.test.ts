import { describe, expect, test } from 'vitest'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const items = (...lines: readonly string[]) =>
  readAgenda(['Saltmarsh Partnership', 'Thursday 26 November 2026, 1.30pm', '', ...lines].join('\n')).agenda.items
const people = (...lines: readonly string[]) => items(...lines).map(each => each.presenters.map(presenterWritten))

describe('what somebody is, on the next line of a cell', () => {
  const column = (...who: readonly string[]) =>
    people(
      'Item\nSubject\nLead\nPurpose\nPaper',
      '1\nWelcome\nChair\n-\n-',
      `2\nFlood gates and the\nouter wall\n${who.join('\n')}\nDiscuss\nPaper 2`,
      '3\nFerry lease\nChair\nApprove\nPaper 3',
    )[1]
  test.each([
    [['Orla Pell', 'Marl Council'], 'Orla Pell, Marl Council'],
    [['Orla Pell', 'Water Networks liaison'], 'Orla Pell, Water Networks liaison'],
    [['Orla Pell', 'Harbour Manager'], 'Orla Pell, Harbour Manager'],
  ])('%j is one person', (who, said) => expect(column(...who)).toEqual([said]))
})

describe('a line below a title', () => {
  test.each([
    ['Report of the Assistant Director (Communities).', 'Assistant Director (Communities)'],
    ['Report of the Head of Service (Housing)', 'Head of Service (Housing)'],
    ['Report of the Director of Harbours & Moorings (HMC/27/2)', 'Director of Harbours & Moorings'],
    ['Rev. Orla Pell to attend. (Pages 23 – 25)', 'Rev. Orla Pell'],
    ['Station Manager Orla Pell to report. (Pages 10 – 14)', 'Station Manager Orla Pell'],
  ])('%s says who presents, and is none of the title', (line, who) => {
    const [item] = items('1.\tHARBOUR FIRES: A CAMPAIGN FOR WINTER', `\t${line}`, '2.\tDATES', '3.\tURGENT BUSINESS')
    expect(item?.title).toBe('HARBOUR FIRES: A CAMPAIGN FOR WINTER')
    expect(item?.presenters.map(presenterWritten)).toEqual([who])
  })

  test('has the year of a day with which the title breaks off', () =>
    expect(items('1. Welcome', '2. Minutes of the meeting held on 9 December', '2026', '3. Dates')[1]?.title).toBe(
      'Minutes of the meeting held on 9 December 2026',
    ))
})

describe('a paper with its marking beside it', () => {
  test.each([
    'Harbour wall (Appendix E – CONFIDENTIAL, paper copies at the meeting only) – Orla Pell, Head of Housing',
    'Harbour wall (Paper 5 - restricted) – Orla Pell, Head of Housing',
    'Harbour wall (Enclosure 5: not for publication) – Orla Pell, Head of Housing',
  ])('is kept with the item that it closes: %s', title => {
    const [, item] = items('1. Welcome – Ada Moss', `2. ${title}`, '3. Dates')
    expect(item?.restriction?.closedTitle).toBe('Harbour wall')
    expect(item?.papers).toHaveLength(1)
    expect(item?.papers[0]?.title).toMatch(/^(?:Appendix E|Paper 5|Enclosure 5)$/)
  })

  test('shows a service behind a dash to be whoever presents, as others do', () =>
    expect(
      people(
        '1. Fires (Appendix A) – Orla Pell, Harbour Trust',
        '2. Floods (Appendix B) – Ada Moss, Head of Housing',
        '3. Ferries (Appendix C) – Bo Lunt, Marl Council',
        '4. Communications (Appendix D) – Healthwatch',
      )[3],
    ).toEqual(['Healthwatch']))
})
