import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../../src/documents/agenda/readAgenda.ts'

const items = [
  '',
  '1. Apologies',
  '2. Minutes of the last meeting',
  '3. Footbridge lighting',
  '4. Date of next meeting',
]
const headOf = (...head: readonly string[]) => readAgenda([...head, ...items].join('\n')).agenda

describe('a heading whose labels are heads of columns', () => {
  test('gives day, time, place and contact, each wrapped in its own column', () =>
    expect(
      headOf(
        'Notice of Meeting',
        'Fenmarsh Police and Crime Panel',
        '',
        'Date & time            Place                       Contact',
        'Thursday, 11 March     Heron Room,                 Moll Petherick, Panel Officer',
        '2027 at 2.15 pm        Shire Hall, Quay Street,    Floor 3, Shire Hall',
        '                       Fenmarsh FM1 4QD            Tel 01632 960 311',
        '                                                   moll.petherick@fenmarsh.example',
        '',
      ),
    ).toMatchObject({
      body: 'Fenmarsh Police and Crime Panel',
      date: '2027-03-11',
      time: '14:15',
      venue: 'Heron Room, Shire Hall, Quay Street, Fenmarsh FM1 4QD',
      contact: { name: 'Moll Petherick', phone: '01632 960 311', email: 'moll.petherick@fenmarsh.example' },
    }))

  test('may have the date, the time and the venue in three', () =>
    expect(
      headOf(
        'Harbour Safety Board',
        'DATE:                      TIME:              VENUE:',
        'Tuesday 2 February 2027    10.00am – 12.30pm  Sail Loft, Old Dock,',
        '                                              Tidewick',
      ),
    ).toMatchObject({
      date: '2027-02-02',
      time: '10:00',
      endTime: '12:30',
      venue: 'Sail Loft, Old Dock, Tidewick',
    }))

  test('may be the rows of a table', () =>
    expect(
      headOf(
        'Harbour Safety Board',
        'Venue\tDate and time\tEnquiries to',
        'Sail Loft, Old Dock\tTuesday 2 February 2027, 10.00am\tAda Moss, Clerk',
      ),
    ).toMatchObject({ date: '2027-02-02', time: '10:00', venue: 'Sail Loft, Old Dock', contact: { name: 'Ada Moss' } }))

  test('ends where the agenda begins, or a marking stands', () => {
    const read = readAgenda(
      [
        'Harbour Safety Board',
        'Date                Time       Venue',
        '3 February 2027     5.30pm     Sail Loft',
        'CONFIDENTIAL',
        '1. Apologies',
        '2. Minutes',
        '3. Kerbs',
      ].join('\n'),
    )
    expect(read.agenda).toMatchObject({ date: '2027-02-03', time: '17:30', venue: 'Sail Loft' })
    expect(read.agenda.items.map(({ number }) => number)).toEqual(['1', '2', '3'])
    expect(read.agenda.items[2]?.restriction).toBeDefined()
  })

  test('may begin with the place', () =>
    expect(
      headOf(
        'Harbour Safety Board',
        'Venue                          Date and Time',
        'Sail Loft, Old Dock,           Wednesday, 3rd',
        'Quay Street, Tidewick          February 2027',
        '                               5.30 p.m.',
      ),
    ).toMatchObject({ date: '2027-02-03', time: '17:30', venue: 'Sail Loft, Old Dock, Quay Street, Tidewick' }))

  test('are no heading where the columns are those of the items', () =>
    expect(
      readAgenda(
        [
          'Harbour Board',
          '',
          'Date          Item              Contact',
          '1 May 2027    1. Apologies      Ada Moss',
          '2 May 2027    2. Lamps          Bo Lunt',
          '3 May 2027    3. Kerbs          Bo Lunt',
        ].join('\n'),
      ).agenda.contact,
    ).toBeUndefined())
})

describe('the body an e-mail is about', () => {
  const email = (subject: string, said: string) =>
    headOf(
      'From: Roe, Peggy <peggy.roe@tidewick.example>',
      'Sent: 2 November 2026 09:12',
      'To: Members',
      `Subject: ${subject}`,
      '',
      'Hi all,',
      '',
      said,
      '',
      'Agenda',
    ).body

  test.each([
    [
      'FW: Serious Violence Delivery Group - Weds 18th Nov, 10am - agenda',
      'Please see below agenda for next SVDG which is Wednesday 18th November 10am - 12 on Teams.',
      'Serious Violence Delivery Group',
    ],
    [
      'Papers for Harbour Street Safety Board, 18 November 2026',
      'Here is the agenda for the HSSB that meets on Wednesday 18 November 2026 at 10am.',
      'Harbour Street Safety Board',
    ],
  ])('stands in its subject in full where the letter has letters alone: %s', (subject, said, body) =>
    expect(email(subject, said)).toBe(body),
  )
})
