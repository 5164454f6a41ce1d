import { describe, expect, test } from 'vitest'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const items = (...lines: readonly string[]) =>
  readAgenda(
    ['Saltmarsh Partnership', 'Thursday 26 November 2026, 1.30pm - 3.30pm', '', 'Agenda', '', ...lines].join('\n'),
  ).agenda.items
const told = (...lines: readonly string[]) =>
  items(...lines).map(({ title, presenters, minutes, papers, standingText }) =>
    [
      [title, ...presenters.map(presenterWritten)].join(' | '),
      String(minutes ?? '-'),
      ...papers.map(({ title: paper }) => paper),
      ...standingText,
    ].join('; '),
  )

describe('what a colleague remarks behind the paper or the time of an item', () => {
  test('is said with the item, and title, person, time and paper are read before it', () =>
    expect(
      told(
        '• Welcome – Orla Pell – 1.30',
        '• Minutes – Orla – 1.35 – paper 1 (please send corrections first)',
        '• Navigators – Dr Una Frith – 1.45 – paper 2 (steer needed!)',
        '• Custody – Insp Dev Marsh – 2.00 (sharp!)',
        '• Bid – Ray Tolland – 2.10 – paper 3, decision needed',
        '• Bins – Mina Sood – 2.30 – Paper 4 - decision please',
        '• AOB – all – 2.50',
      ).slice(1, 6),
    ).toEqual([
      'Minutes | Orla Pell; 10; paper 1; Please send corrections first',
      'Navigators | Dr Una Frith; 15; paper 2; Steer needed!',
      'Custody | Insp Dev Marsh; 10; Sharp!',
      'Bid | Ray Tolland; 20; paper 3; Decision needed',
      'Bins | Mina Sood; 20; Paper 4; Decision please',
    ]))

  test('closes the item as before where it says that the paper is for few, and takes nobody for a remark', () => {
    const [, open, closed, whose] = items(
      '1. Welcome – Orla Pell – 1.30',
      '2. Bid – Ray Tolland – 1.35 – paper 1 (sorry it is late)',
      '3. Case A – Ray Tolland – 1.45 – paper 2 (do not forward)',
      '4. Case B – 1.55 – paper 3 (deputy chair)',
    )
    expect([open?.restriction, closed?.restriction === undefined]).toEqual([undefined, false])
    expect(whose?.presenters).toEqual([{ name: 'deputy chair' }])
  })
})

describe('running times in a field of their own', () => {
  test('are read without a stop, and with a word before or behind them', () => {
    expect(
      told(
        '- Welcome - Orla Pell - 1330',
        '- Minutes - Orla Pell - 1335 - Paper A',
        '- Voices - Kez Abara - 1345 - none',
        '- Bid - Ray Tolland / Mina Sood - 1400 - Papers D & E (both for decision)',
        '- Any other business - All - 1420',
      ),
    ).toEqual([
      'Welcome | Orla Pell; 5',
      'Minutes | Orla Pell; 10; Paper A',
      'Voices | Kez Abara; 15; No paper',
      'Bid | Ray Tolland | Mina Sood; 20; Paper D; Paper E; Both for decision',
      'Any other business | All; 70',
    ])
    expect(
      told(
        '- Welcome - Orla Pell - at 1.30',
        '- Minutes - Orla Pell - c. 1.35',
        '- Plan - Ray Tolland - 1.50ish - paper 2',
        '- Any other business - All - about 2.00',
      ).map(each => each.split('; ')[1]),
    ).toEqual(['5', '15', '10', '90'])
  })

  test('are no years, which are in no order and have no habit', () =>
    expect(
      told('1. Welcome', '2. Plan - Strategy - 2030', '3. Census - Figures - 2021', '4. Audit - Letter - 1925')[1],
    ).toBe('Plan - Strategy - 2030; -'))
})

describe('those who come along with somebody', () => {
  test('present with them, by what they are', () =>
    expect(
      told(
        '1. Welcome – Orla Pell',
        '2. Voices: The Bridge – Kez Abara and peers',
        '3. Custody – Insp Dev Marsh plus two young people',
        '4. Bins – Ella Marl & volunteers',
        '5. Food – Mina Sood with her team',
        '6. Engagement – Young People and Families',
      ),
    ).toEqual([
      'Welcome | Orla Pell; -',
      'Voices: The Bridge | Kez Abara | peers; -',
      'Custody | Insp Dev Marsh | two young people; -',
      'Bins | Ella Marl | volunteers; -',
      'Food | Mina Sood | her team; -',
      'Engagement – Young People and Families; -',
    ]))
})

describe('a post with what it is for', () => {
  test('presents by itself, as it does behind the report of one', () =>
    expect(
      told(
        '1. Welcome – Orla Pell',
        '2. Protocol – Lead Nurse for Safeguarding',
        '3. Deaths – Consultant in Public Health',
        '4. Rules – Clerk to the Board',
        '5. Learning – Designated Doctor for Looked After Children',
        '6. Prizes – Officer of the Year',
        '7. Staffing – Appointment of Lead Officer for Housing',
      ),
    ).toEqual([
      'Welcome | Orla Pell; -',
      'Protocol | Lead Nurse for Safeguarding; -',
      'Deaths | Consultant in Public Health; -',
      'Rules | Clerk to the Board; -',
      'Learning | Designated Doctor for Looked After Children; -',
      'Prizes – Officer of the Year; -',
      'Staffing – Appointment of Lead Officer for Housing; -',
    ]))
})

describe('a post in the plural', () => {
  const people = (words: string) => told('1. Welcome', `2. Review\n\nReport by ${words}`)[1]?.split('; ')[0]
  test('is held by each of those named with it, in front or behind', () => {
    expect(people('the Reviewers, Mr Ian Bell and Dr Cat Sayer (circulated separately).')).toBe(
      'Review | Mr Ian Bell, Reviewer | Dr Cat Sayer, Reviewer',
    )
    expect(people('Ann Roe, Bo Lunt and Cal Dray, independent authors')).toBe(
      'Review | Ann Roe, independent author | Bo Lunt, independent author | Cal Dray, independent author',
    )
    expect(people('the Heads of Commissioning, Ada Moss and Bo Lunt')).toBe(
      'Review | Ada Moss, Head of Commissioning | Bo Lunt, Head of Commissioning',
    )
    expect(people('Ada Moss and Bo Lunt, both of Sail Together')).toBe(
      'Review | Ada Moss, Sail Together | Bo Lunt, Sail Together',
    )
  })

  test('is told from a body, which is the last one’s alone', () =>
    expect(people('Ada Moss (Marl Council) and Bo Lunt, Harbour Managers Forum')).toBe(
      'Review | Ada Moss, Marl Council | Bo Lunt, Harbour Managers Forum',
    ))
})

describe('the sentence about a report', () => {
  const by = (sentence: string) => told('1. Welcome', `2. Falls\n\n${sentence}`)[1]?.split('; ')[0]
  test('names nobody behind the bracket about its copy, but who is joined to them there', () => {
    expect(
      by(
        "To consider a joint report by the Head of Care, Marl and the Inspector, Crime (copy enclosed) to monitor what's done.",
      ),
    ).toBe('Falls | Head of Care, Marl | Inspector, Crime')
    expect(
      by(
        'Joint Report of the Head of Care, Marl, the Named GP for Safeguarding and the Inspector, Crime (copies enclosed) to seek support.',
      ),
    ).toBe('Falls | Head of Care, Marl | Named GP for Safeguarding | Inspector, Crime')
    expect(by('Report of the Head of Finance (attached) and the Head of Law (attached) to follow up the audit.')).toBe(
      'Falls | Head of Finance | Head of Law',
    )
    expect(by('To consider a report by the Head of Care (enclosed) and a report by the Head of Law (enclosed).')).toBe(
      'Falls | Head of Care | Head of Law',
    )
    expect(by('To receive an update from the Clerk to the Board (verbal) in respect of dates.')).toBe(
      'Falls | Clerk to the Board',
    )
    expect(by('To consider a report by the Business Manager (copy enclosed) to update the Board on training.')).toBe(
      'Falls | Business Manager',
    )
  })

  test('has the paper that stands in the bracket, whatever it says behind', () =>
    expect(
      told(
        '1. Welcome',
        '2. Falls\n\nReport of the Head of Care and the Inspector, Crime (Enclosure B) recommending a plan.',
      )[1],
    ).toBe(
      'Falls | Head of Care | Inspector, Crime; -; Enclosure B; Report of the Head of Care and the Inspector, Crime (Enclosure B) recommending a plan.',
    ))

  test('names nobody behind what it asks for either', () => {
    expect(by('To consider a report by the Lead Nurse for Safeguarding seeking approval of the protocol.')).toBe(
      'Falls | Lead Nurse for Safeguarding',
    )
    expect(by('Report by the Director of Place, setting out savings.')).toBe('Falls | Director of Place')
    expect(by('Report of the Head of Law and the Lead for reporting standards (attached).')).toBe(
      'Falls | Head of Law | Lead for reporting standards',
    )
  })
})
