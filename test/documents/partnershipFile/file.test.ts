import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keyOf, readPartnershipFile } from '../../../src/documents/partnershipFile/file.ts'
import { remindersOf } from '../../../src/meeting/termsOfReference.ts'
import { PartnershipFileFaults } from '../../../src/documents/partnershipFile/faults.ts'

const least =
  'name: Harbour Board\ncouncil: Harbour Council\nmembers:\n  - { name: Pat Cole, part: chair, id: pat }\n  - { name: Ana Brandt, part: clerk, id: ana }\n'
const faults = (text: string, styles?: readonly string[]): readonly string[] => {
  try {
    readPartnershipFile('harbour.yml', text, styles)
  } catch (fault) {
    if (fault instanceof PartnershipFileFaults) return fault.faults.map(({ line, sentence }) => `${line}: ${sentence}`)
    throw fault
  }
  return []
}

describe('a partnership file', () => {
  test('gives the example partnership whole', () => {
    const { terms, warnings } = readPartnershipFile(
      'partnerships/riverside.yml',
      readFileSync(new URL('../../../partnerships/riverside.yml', import.meta.url), 'utf8'),
      ['columns'],
    )
    expect(warnings).toEqual([])
    expect(terms).toMatchObject({
      key: 'riverside',
      name: 'Riverside Community Safety Partnership',
      shortName: 'Riverside CSP',
      houseStyle: 'columns',
      contact: { phone: '020 7946 0123' },
      quorum: { count: 4, bodies: ['council', 'police', 'health'] },
      numbering: { style: 'continuous', prefix: 'RSP', next: 145 },
      accessToInformation: { regime: 'adopted', clearDays: 5 },
      previousMinutes: { date: '2026-07-24' },
      retention: { notesDays: 30 },
    })
    expect(terms.members).toHaveLength(15)
    expect(terms.members[0]).toEqual({
      name: 'Dana Okafor',
      honorific: 'Cllr',
      post: 'Cabinet Member for Community Safety',
      organisation: 'Riverside Borough Council',
      body: 'council',
      votes: true,
      part: 'chair',
      id: 'riverside-dana-okafor',
      email: 'dana.okafor@riverside.example',
      deputies: ['Lee Marsh'],
    })
    expect(terms.openActions[0]).toEqual({
      text: 'Sign and return the information sharing agreement',
      owners: ['All members'],
      from: 'March 2026',
      status: 'outstanding',
    })
  })

  test('says which reminders are sent: each by its name, or all of them on or off', () => {
    const sent = (reminders: string) => remindersOf(readPartnershipFile('harbour.yml', `${least}${reminders}`).terms)
    const all = { answers: true, quorum: true, papers: true, actions: true, organisations: true }
    const none = { answers: false, quorum: false, papers: false, actions: false, organisations: false }
    expect(sent('')).toEqual(all)
    expect(sent('reminders: on\n')).toEqual(all)
    expect(sent('reminders: off\n')).toEqual(none)
    expect(sent('reminders: { papers: false, quorum: no }\n')).toEqual({ ...all, papers: false, quorum: false })
  })

  test('says who leads an organisation; nobody does, where it does not', () => {
    const { terms } = readPartnershipFile(
      'harbour.yml',
      `${least}  - { name: Rue Tarn, organisation: Harbour Police, lead: true }\n`,
    )
    expect(terms.members.map(m => m.lead)).toEqual([undefined, undefined, true])
  })

  test('needs no more than a name, a council and members', () => {
    expect(readPartnershipFile('harbour.yml', least)).toEqual({
      warnings: [],
      terms: {
        key: 'harbour',
        name: 'Harbour Board',
        shortName: 'Harbour Board',
        council: 'Harbour Council',
        houseStyle: 'columns',
        tenants: [],
        timezone: 'Europe/London',
        members: [
          { name: 'Pat Cole', votes: true, part: 'chair', id: 'pat', deputies: [] },
          { name: 'Ana Brandt', votes: false, part: 'clerk', id: 'ana', deputies: [] },
        ],
        quorum: {},
        numbering: { style: 'per meeting' },
        accessToInformation: { regime: 'none' },
        filing: { folder: 'Harbour Board', restrictedFolder: 'Harbour Board (restricted)' },
        retention: {},
        openActions: [],
        interests: [
          { kind: 'Disclosable pecuniary interest', effect: 'leaves the room' },
          { kind: 'Prejudicial interest', effect: 'leaves the room' },
          { kind: 'Personal interest', effect: 'stays' },
        ],
      },
    })
  })

  test('keeps the noughts of telephone numbers, and identifiers of digits as they are', () => {
    const { terms } = readPartnershipFile(
      'harbour.yml',
      least.replace('id: pat', 'id: 0123') + 'contact: { name: Ana, phone: 02079460123 }\n',
    )
    expect(terms.contact?.phone).toBe('02079460123')
    expect(terms.members[0]?.id).toBe('0123')
  })

  test('takes a date with or without quotation marks, and as people write it', () => {
    for (const date of ['2026-07-24', '"2026-07-24"', '24 July 2026', '24/07/2026'])
      expect(
        readPartnershipFile('harbour.yml', `${least}previousMinutes: { date: ${date} }\n`).terms.previousMinutes,
      ).toEqual({ date: '2026-07-24' })
  })

  test('takes what is left to be filled in for not written', () => {
    expect(
      readPartnershipFile('harbour.yml', `${least}tenants: [ … ]\nvenue:\ncontact: { name: Ana, email: … }\n`).terms,
    ).toMatchObject({ tenants: [], contact: { name: 'Ana' } })
  })

  test('warns of a chair or clerk whom Teams cannot know, and of a body that nobody represents', () => {
    const { warnings } = readPartnershipFile(
      'harbour.yml',
      `${least.replace(', id: pat', '')}quorum: { bodies: [police] }\n`,
    )
    expect(warnings).toEqual([
      expect.stringMatching(/^Pat Cole is chair but has neither id nor email/),
      expect.stringMatching(/^The quorum needs somebody for police/),
    ])
  })

  test('is known by the name of its file', () =>
    expect(keyOf('C:\\partnerships\\North & South Board.yaml')).toBe('north-south-board'))
})

describe('faults in a partnership file', () => {
  test('are all said at once, each with its line and what to do', () => {
    expect(
      faults(
        'name: Harbour Board\nshortNme: HB\ncouncil:\ntimezone: Mars\nmembers:\n  - name: Pat Cole\n    part: chiar\n    votes: maybe\n    body: ambulance\n    deputys: [A]\n  - nobody\n  - post: Clerk\n    email: nope\nquorum: { count: many, bodies: [polce] }\ninterests:\n  - { kind: Personal, effect: leaves }\npreviousMinutes: { date: 31/02/2026 }\nopenActions: none\ntenants: one\n',
      ),
    ).toEqual([
      '2: "shortNme" is not known in a partnership file; did you mean "shortName"?',
      '3: Add "council"; it is needed.',
      '4: "timezone" must be a time zone, such as Europe/London, not "Mars".',
      '7: "part" for Pat Cole must be one of chair, co-chair, vice-chair, clerk, member or in attendance, not "chiar"; did you mean chair?',
      '8: "votes" for Pat Cole must be true or false, not "maybe".',
      '9: "body" for Pat Cole must be one of council, police, fire, probation or health, not "ambulance".',
      '10: "deputys" is not known for Pat Cole; did you mean "deputies"?',
      '11: Member 2 must have its own keys under it, each on a line or between { and }.',
      '12: Add "name" for member 3; it is needed.',
      '13: "email" for member 3 must be an e-mail address, not "nope".',
      '14: "count" under "quorum" must be a whole number, not "many".',
      '14: "bodies" under "quorum" must be one of council, police, fire, probation or health, not "polce"; did you mean police?',
      '16: "effect" for interest 1 must be one of leaves the room, speaks then leaves, stays and does not vote or stays, not "leaves"; did you mean leaves the room?',
      '17: "date" under "previousMinutes" must be a date, such as 2026-07-24, not "31/02/2026".',
      '18: "openActions" must be a list: begin each action with "- text:".',
      '19: "tenants" must be a list, such as [Lee Marsh, Pat Cole].',
    ])
  })

  test('do not include a quorum that cannot be met, which is said as a warning', () => {
    const { warnings } = readPartnershipFile('harbour.yml', `${least}quorum: { count: 9 }\n`)
    expect(warnings).toEqual([
      expect.stringMatching(/^A quorum of 9 can never be met, since only \d+ members? counts? for it/),
    ])
  })

  test('include names there twice', () => {
    expect(
      faults(`${least.replace('Ana Brandt', 'pat cole')}filing: { folder: Board, restrictedFolder: board }\n`),
    ).toEqual([
      '5: There are two members called pat cole. Give one of them a fuller name, since the record refers to people by name.',
      '6: Restricted papers may not be filed where public papers are. Name another folder.',
    ])
  })

  test('include a house style that there is none of, where the styles are known', () => {
    expect(faults(`${least}houseStyle: colums\n`, ['columns', 'prose'])).toEqual([
      '6: There is no house style called "colums"; did you mean "columns"?',
    ])
    expect(faults(`${least}houseStyle: our-own\n`)).toEqual([])
  })

  test('says by true or false whether the notes are shown in the chat', () => {
    expect(readPartnershipFile('harbour.yml', `${least}showNotes: true\n`).terms?.showNotes).toBe(true)
    expect(readPartnershipFile('harbour.yml', least).terms?.showNotes).toBeUndefined()
    expect(faults(`${least}showNotes: sometimes\n`)).toHaveLength(1)
  })
  test('says by true or false whether the chat is told only what no card shows', () => {
    expect(readPartnershipFile('harbour.yml', `${least}quiet: no\n`).terms?.quiet).toBe(false)
    expect(readPartnershipFile('harbour.yml', least).terms?.quiet).toBeUndefined()
    expect(faults(`${least}quiet: rather\n`)).toHaveLength(1)
  })
  test('include a key there twice, and a file that is no YAML', () => {
    expect(faults(`${least}venue: A\nvenue: B\n`)).toEqual(['7: "venue" stands here twice; keep one of them.'])
    expect(faults('name: Harbour: Board\n')).toEqual([expect.stringMatching(/^1: This is not YAML/)])
    expect(faults('')).toEqual([expect.stringMatching(/^1: The file must say what the partnership is/)])
  })

  test('include reminders that there are none of, or that are neither on nor off', () => {
    expect(faults(`${least}reminders: { answer: false, papers: maybe }\n`)).toEqual([
      '6: "answer" is not known under "reminders"; did you mean "answers"?',
      '6: "papers" under "reminders" must be true or false, not "maybe".',
    ])
    expect(faults(`${least}reminders: sometimes\n`)).toEqual([
      '6: "reminders" must be on or off, or have answers, quorum, papers, actions or organisations under it, each true or false.',
    ])
  })

  test('include a lead of no organisation', () =>
    expect(faults(`${least}  - { name: Rue Tarn, lead: true }\n`)).toEqual([
      '6: Rue Tarn leads an organisation that is not named. Add the organisation.',
    ]))

  test('refuse folders that SharePoint would refuse, and that lead elsewhere', () => {
    expect(faults(`${least}filing: { folder: "a/../b" }\n`)).toHaveLength(1)
    expect(faults(`${least}filing: { folder: "a: b" }\n`)).toHaveLength(1)
  })
})
