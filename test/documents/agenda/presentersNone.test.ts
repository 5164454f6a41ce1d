import { describe, expect, test } from 'vitest'
import { presenterWritten } from '../../../src/meeting/presentersWritten.ts'
import { readAgenda } from '../../../src/documents/agenda/readAgenda.ts'

const read = (...lines: readonly string[]) =>
  readAgenda(['Saltmarsh Partnership', 'Thursday 26 November 2026', '', ...lines].join('\n')).agenda.items
const told = (...lines: readonly string[]) =>
  read(...lines).map(({ number, title, presenters }) =>
    [`${number} ${title}`, ...presenters.map(presenterWritten)].join(' | '),
  )

describe('the second half of a title, behind a dash', () => {
  test('is nobody who presents, though the item above is a report and others are a round of bodies', () =>
    expect(
      told(
        '1. Apologies',
        '2. Minutes',
        '3. Report from PCSP Officer',
        '3.1 Summer Scheme Grants - Outcome of the Assessment Panel',
        '3.2 Vice-Chair - Register of Interests Matter',
        '4. Updates from partners',
        '4.1 Parking - Code of Practice for Officers',
        '4.2 Bonfires - Request from Community Association',
        '5. Any other business',
      ).slice(3),
    ).toEqual([
      '3.1 Summer Scheme Grants - Outcome of the Assessment Panel | PCSP Officer',
      '3.2 Vice-Chair - Register of Interests Matter | PCSP Officer',
      '4 Updates from partners',
      '4.1 Parking - Code of Practice for Officers',
      '4.2 Bonfires - Request from Community Association',
      '5 Any other business',
    ]))
})

describe('two words with capitals behind a dash', () => {
  test('are the second half of the title where one of them is a word of business, however many titles have them', () =>
    expect(
      told(
        '1. Apologies',
        '2. Road Safety - Speed Indicator Devices',
        '3. Public Meeting - Venue and Format',
        '4. Department of Justice - Funding Letter',
        '5. Parking - Named Locations',
        '6. Kerbs - Moll Petherick',
        '7. Lamps - Bo Lunt',
      ).slice(1),
    ).toEqual([
      '2 Road Safety - Speed Indicator Devices',
      '3 Public Meeting - Venue and Format',
      '4 Department of Justice - Funding Letter',
      '5 Parking - Named Locations',
      '6 Kerbs | Moll Petherick',
      '7 Lamps | Bo Lunt',
    ]))
})

describe('what stands between a dash and people in brackets', () => {
  test("is the title's, and the bracket has whoever is in it", () =>
    expect(
      told(
        '1. Welcome – Chair',
        '2. Custody visits – Feedback from Young People (YP Ambassadors)',
        '3. Knife crime – Police and Health inputs (Insp Roe, Dr Tam)',
        '4. Kerbs (Moll Petherick)',
        '5. Signs – Mill Lane',
      ),
    ).toEqual([
      '1 Welcome | Chair',
      '2 Custody visits – Feedback from Young People | YP Ambassadors',
      '3 Knife crime – Police and Health inputs | Insp Roe | Dr Tam',
      '4 Kerbs | Moll Petherick',
      '5 Signs – Mill Lane',
    ]))
})

describe('a report on the line below its title, behind a dash', () => {
  test('says who presents', () =>
    expect(
      read('1. Apologies', '2. Refuges 2027-30', '   - Report by Head of Communities', '3. Kerbs')[1],
    ).toMatchObject({
      title: 'Refuges 2027-30',
      presenters: [{ name: 'Head of Communities' }],
    }))
})

describe('what an officer says of a matter that is always taken', () => {
  test.each([
    ['1. Apologies', 'The Chairman to report apologies for absence.'],
    ['1. Apologies and substitutions', 'Clerk to report any substitutions received.'],
    ['1. Declarations of interest', 'The Monitoring Officer to report any dispensations granted.'],
  ])('makes nobody its presenter: %s', (title, line) => {
    const [item] = read(title, `   ${line}`, '2. Minutes', '3. Lamps')
    expect(item).toMatchObject({ presenters: [], standingText: [line] })
  })
})

describe('who will be in attendance', () => {
  test('presents, and the sentence stays', () =>
    expect(
      read(
        '1. Apologies',
        "2. District Commander's report",
        'Chief Inspector Roisin Magee, Area Commander, will be in attendance',
        '3. Lamps',
      )[1],
    ).toMatchObject({
      presenters: [{ name: 'Chief Inspector Roisin Magee', role: 'Area Commander' }],
      standingText: ['Chief Inspector Roisin Magee, Area Commander, will be in attendance'],
    }))
})

describe('labels in a bracket below a title', () => {
  test('give who leads, and leave who wrote the paper as text', () => {
    const items = read(
      '1.  APOLOGIES',
      '2.  BUS SAFETY',
      '    (Led by: Ada Moss & Sgt Bo Lunt, Author: Ada Moss)',
      '    (Pages 5 - 8)',
      '3.  HARM PLAN - PRIORITIES',
      '    (Led by: Deputy Mayor for Policing and Crime, Author: Moll Petherick)',
      '4.  COURTS',
      '    [Sponsor: Det Supt Cal Reed | Report author: Moll Petherick]',
      '5.  LAMPS',
      '    Lead officer: Bo Lunt, Street Lighting Manager; Author: Ada Moss',
      '6.  KERBS',
      '    (Report author: Ada Moss)',
      '7.  SIGNS',
      '    Executive sponsor: Det Supt Cal Reed / Report author: Ada Moss',
      '8.  DATE OF NEXT MEETING',
    )
    expect(items.map(({ presenters }) => presenters.map(presenterWritten))).toEqual([
      [],
      ['Ada Moss', 'Sgt Bo Lunt'],
      ['Deputy Mayor for Policing and Crime'],
      ['Det Supt Cal Reed'],
      ['Bo Lunt, Street Lighting Manager'],
      ['Ada Moss'],
      ['Det Supt Cal Reed'],
      [],
    ])
    expect(items.map(({ standingText }) => standingText)).toEqual([
      [],
      ['Author: Ada Moss'],
      ['Author: Moll Petherick'],
      ['Report author: Moll Petherick'],
      ['Author: Ada Moss'],
      [],
      ['Report author: Ada Moss'],
      [],
    ])
  })
})

describe('headings that only sort, set in between items', () => {
  test('present nothing and are no text of the item above', () => {
    const { agenda, unread } = readAgenda(
      [
        'Saltmarsh Partnership',
        'Thursday 26 November 2026',
        '',
        '1.   APOLOGIES',
        '',
        '2.   NOTES OF THE WORKSHOP',
        '     (Pages 1 - 4)',
        '',
        '     For Approval',
        '',
        '3.   HARM PLAN',
        '     (Led by: Ada Moss, Author: Bo Lunt)',
        '',
        '4.   LAMPS',
        '     (Led by: Ada Moss, Author: Bo Lunt)',
        '',
        '     For Noting',
        '',
        '5.   KERBS',
        '',
        '6.   DATE OF NEXT MEETING',
      ].join('\n'),
    )
    expect(agenda.items.map(({ presenters }) => presenters.map(presenterWritten))).toEqual([
      [],
      [],
      ['Ada Moss'],
      ['Ada Moss'],
      [],
      [],
    ])
    expect(agenda.items.flatMap(({ standingText }) => standingText)).not.toContain('For Approval')
    expect(unread.map(({ text }) => text)).toEqual(['For Approval', 'For Noting'])
  })
})

describe('headings that only sort, within the private part', () => {
  test('leave all of its items closed', () => {
    const items = read(
      '1.   APOLOGIES',
      '',
      '2.   MINUTES',
      '',
      '     For Decision',
      '',
      '3.   HARM PLAN',
      '',
      'PART B - PRIVATE',
      '',
      '     For Approval',
      '',
      '4.   TENDER',
      '',
      '     For Noting',
      '',
      '5.   LEASE',
      '',
      '6.   STAFFING',
    )
    expect(items.map(({ restriction }) => restriction !== undefined)).toEqual([false, false, false, true, true, true])
  })
})

describe('what a title ends with in a bracket', () => {
  test('are people, though one is there by initials nobody is told by, and one with a service', () =>
    expect(
      told(
        '1. Introductions (Chair)',
        '2. Voice of young people (Sadie Oxley, Case Manager)',
        '3. Performance in quarter 2 (RK)',
        '4. Custody – costs and forecast (Jolyon Speke / Finance)',
        '5. Self assessment (Miriam Stead)',
        '6. Plan for domestic abuse (DA)',
        '7. Any other business',
      ),
    ).toEqual([
      '1 Introductions | Chair',
      '2 Voice of young people | Sadie Oxley, Case Manager',
      '3 Performance in quarter 2 | RK',
      '4 Custody – costs and forecast | Jolyon Speke | Finance',
      '5 Self assessment | Miriam Stead',
      '6 Plan for domestic abuse (DA)',
      '7 Any other business',
    ]))
})

describe('how a recording is to be handled', () => {
  test.each([
    'Voice of children: “My week” – film played with consent, not to be shared',
    'Lived experience – audio clip, please do not share or copy',
    'Our stories: video made by young people, not for onward circulation',
  ])('closes nothing, and stays in the title: %s', title => {
    const [item] = read(`1. ${title} (Sadie Oxley, Case Manager)`, '2. Minutes (Chair)', '3. Plan (Miriam Stead)')
    expect(item).toMatchObject({ title, presenters: [{ name: 'Sadie Oxley' }] })
    expect(item?.restriction).toBeUndefined()
  })

  test('is asked about where what is shown may be evidence, and no word of it is lost', () => {
    const [item] = read(
      '1. Body-worn video of the arrest, not to be shared (Sadie Oxley, Case Manager)',
      '2. Minutes (Chair)',
      '3. Plan (Miriam Stead)',
    )
    expect(item?.restriction).toBeDefined()
    expect(`${item?.restriction?.closedTitle} ${item?.standingText.join(' ')}`).toMatch(/not to be shared/i)
  })
})
