import { describe, expect, test } from 'vitest'
import { readHeader } from '../../../../src/documents/agenda/heading/header.ts'
import { linesOf } from '../../../../src/documents/agenda/lines/lines.ts'

const header = (text: string) => readHeader(linesOf(text)).header
const unread = (text: string) => readHeader(linesOf(text)).unread

describe('the head of an agenda', () => {
  test.each([
    [
      '25 November 2026\nTo: Members of the Marl PCSP\nDear Member\nYou are invited to attend a meeting of the Marl Policing and Community Safety Partnership on Tuesday 8 December 2026 at 6.30 pm in the Long Room, Marl.\nYours sincerely\nOona Devery',
      { body: 'Marl Policing and Community Safety Partnership', date: '2026-12-08', time: '18:30' },
    ],
    [
      'Dear all,\n\nPapers for next week are attached. Numbers for tea to me by Monday please.\n\nCorley Bay Licensing and Night-Time Economy Group\nThursday 10 December 2026, 2.30pm – 4.00pm\nCommittee Room B, Town Hall, Corley Bay\nAGENDA',
      { body: 'Corley Bay Licensing and Night-Time Economy Group', venue: 'Committee Room B, Town Hall, Corley Bay' },
    ],
    [
      'MARL COMMUNITY PLANNING PARTNERSHIP\nDear Partner\nYou are invited to attend a meeting of the above Board on THURSDAY 10 DECEMBER 2026 at 1000 HOURS in the Long Room, Mill Street, Marl.',
      { date: '2026-12-10', time: '10:00', venue: 'Long Room, Mill Street, Marl' },
    ],
    [
      'DATA LABEL: Public\nMarl Integration Joint Board\nCivic Centre, Kirk Road, Marl\n24 November 2026\nA meeting of the Marl Integration Joint Board will be held within the Long Room, 42 (a) Mill Street, Marl on Tuesday 8 December 2026 at 2:00pm.',
      { body: 'Marl Integration Joint Board', date: '2026-12-08', time: '14:00' },
    ],
    [
      'Marl Local Resilience Forum\nEXECUTIVE GROUP - MEETING 4/26\n0930 - 1200 hrs, Tuesday 15 December 2026',
      { body: 'Marl Local Resilience Forum EXECUTIVE GROUP', date: '2026-12-15', time: '09:30', endTime: '12:00' },
    ],
    [
      'MARL POLICING AND SAFER COMMUNITIES PARTNERSHIP\n\nA meeting of the Committee and PSCP will be held in the Long Room on Wednesday 13 January 2027 at 6.30pm.',
      { body: 'MARL POLICING AND SAFER COMMUNITIES PARTNERSHIP', date: '2027-01-13', venue: 'Long Room' },
    ],
    [
      'Marl Schools Forum\nTo be held on Thursday, 14 January 2027 at 4.30 pm in the Lecture Theatre, Marl Academy',
      { body: 'Marl Schools Forum', date: '2027-01-14', time: '16:30' },
    ],
    [
      'Safety Board\nFriday 29 January 2027 at 9.15am for 9.30am, closing no later than 11.45am\nPolice HQ (bring photo ID)',
      { time: '09:30', endTime: '11:45', venue: 'Police HQ', notes: ['9.15am for 9.30am', 'bring photo ID'] },
    ],
    [
      'Safety Board\nTuesday 2 February 2027 at 5.00 p.m. (pizza from 4.30) - The Den, 8 Canal Street',
      { time: '17:00', venue: 'The Den, 8 Canal Street', notes: ['pizza from 4.30'] },
    ],
    [
      'From: Kit Rowe\nSent: 25 November 2026 16:52\nSubject: Marl Tasking - agenda for Mon 30 Nov (Teams)\n\nHi all\n\nAgenda for Monday below, 1.30pm on Teams (link in the invite).',
      { body: 'Marl Tasking', date: '2026-11-30', time: '13:30', venue: 'Teams' },
    ],
    [
      'Marl Licensing Group\nWednesday 2nd December 2026 - 1400hrs - Interview Room B, Custom House',
      { date: '2026-12-02', time: '14:00', venue: 'Interview Room B, Custom House' },
    ],
    [
      'Safety Board - Thursday 26 November 2026, 2.00 pm, Town Hall',
      { body: 'Safety Board', date: '2026-11-26', time: '14:00', venue: 'Town Hall' },
    ],
    [
      'AGENDA FOR THE MEETING OF THE SAFETY BOARD\nTHURSDAY, 26 NOVEMBER 2026',
      { body: 'SAFETY BOARD', date: '2026-11-26', weekdayWritten: 'Thursday' },
    ],
    [
      'Safety Board\nDate: 26/11/2026\nTime: 10am - 12 noon\nLocation: Room 3',
      { body: 'Safety Board', date: '2026-11-26', time: '10:00', endTime: '12:00', venue: 'Room 3' },
    ],
    [
      'Agenda\n26 November 2026 at 2pm\nMicrosoft Teams\nSafety Board',
      { body: 'Safety Board', date: '2026-11-26', time: '14:00', venue: 'Microsoft Teams' },
    ],
    ['Safety Board\nMeeting Notes: 2nd February 2027', { body: 'Safety Board', date: '2027-02-02' }],
    ['Harbour Borough Council\nSafety Board', { body: 'Safety Board' }],
    ['Harbour Community Safety\nPartnership', { body: 'Harbour Community Safety Partnership' }],
    [
      'Published: 3 November 2026\nSafety Board\n18 November 2026\nMeeting: Thursday 26 November 2026 at 2pm',
      { body: 'Safety Board', date: '2026-11-26', time: '14:00' },
    ],
    ['Safety Board\nAt: Town Hall\nOn: 26 November 2026', { venue: 'Town Hall', date: '2026-11-26' }],
    ['POSTPONED: Safety Board\n26 November 2026', { body: 'Safety Board', notes: ['POSTPONED'] }],
    [
      'Bwrdd Diogelwch\nDydd Iau 26ain o Dachwedd 2026, 2.30 y.p.',
      { body: 'Bwrdd Diogelwch', date: '2026-11-26', weekdayWritten: 'Thursday', time: '14:30' },
    ],
    ['Date:\n26 November 2026\nVenue:\nTown Hall', { date: '2026-11-26', venue: 'Town Hall' }],
    [
      'Safety Board\nDate: Tuesday 9 March 2027   Time: 13:30 – 16:00   Venue: Room 2, Civic Centre',
      { date: '2027-03-09', time: '13:30', endTime: '16:00', venue: 'Room 2, Civic Centre' },
    ],
    ['Safety Board\nThursday 4 March 2027, 1000hrs – 1230hrs', { time: '10:00', endTime: '12:30' }],
    ['Safety Board\nThursday 4 March 2027, 2.00', { time: '14:00' }],
    ['Bwrdd Diogelwch\nDydd Iau, 26 Tachwedd 2026 2.00 o’r gloch', { date: '2026-11-26', time: '14:00' }],
    [
      'Bwrdd Diogelwch / Safety Board\nThursday 26 November 2026\n10.00yb – 12.00yp / 10.00am – 12.00pm\nMicrosoft Teams',
      { time: '10:00', endTime: '12:00', venue: 'Microsoft Teams' },
    ],
  ])('is read: %j', (text, facts) => expect(header(text)).toMatchObject(facts))

  test('gives the contact from one line or several', () => {
    const contact = { name: 'Ana Brandt', post: 'Clerk', phone: '020 7946 0000', email: 'a@b.example' }
    expect(header('Contact: Ana Brandt, Clerk, 020 7946 0000, a@b.example').contact).toEqual(contact)
    expect(header('Contact: Ana Brandt (Clerk)\nTel: 020 7946 0000\nEmail: a@b.example').contact).toEqual(contact)
    expect(header('Contact: Ana Brandt, 020 7946 0000 Email:\u00a0a@b.example\u00a0').contact).toEqual({
      name: 'Ana Brandt',
      phone: '020 7946 0000',
      email: 'a@b.example',
    })
  })

  test('keeps a join link out of the notes, and what else the note says in them', () => {
    expect(header('Note: The meeting will be webcast. https://teams.microsoft.com/l/meetup-join/x')).toMatchObject({
      joinLink: 'https://teams.microsoft.com/l/meetup-join/x',
      notes: ['The meeting will be webcast.'],
    })
    expect(header('Join link: https://teams.microsoft.com/l/meetup-join/x')).toMatchObject({
      joinLink: 'https://teams.microsoft.com/l/meetup-join/x',
      notes: [],
    })
    expect(header('Note: Watch at https://council.example/webcast')).toMatchObject({
      notes: ['Watch at https://council.example/webcast'],
    })
  })

  test('never puts the passcode of a meeting into the notes', () => {
    expect(header('Safety Board\nMeeting ID: 123 456\nPasscode: xyz').notes).toEqual([])
    expect(unread('Safety Board\nMeeting ID: 123 456\nPasscode: xyz')).toEqual([
      { line: 2, text: 'Meeting ID: 123 456' },
      { line: 3, text: 'Passcode: xyz' },
    ])
  })

  test('leaves unread what it cannot place', () => {
    expect(unread('Safety Board\nDate: some time soon\nPublished: 3 November 2026\nxyzzy')).toEqual([
      { line: 2, text: 'Date: some time soon' },
      { line: 3, text: 'Published: 3 November 2026' },
      { line: 4, text: 'xyzzy' },
    ])
  })

  test('passes over what pages print on every agenda', () => {
    expect(unread('Agenda and minutes\nAgenda frontsheet PDF 120 KB\nItems\nNo. Item\nNote No. Item\n----')).toEqual([])
  })
})

describe('a sentence that goes on after the time', () => {
  const said =
    'You are invited to the meeting of the Safety Board on Thursday 26 November 2026 at 7.30pm when the following will be considered. All are welcome.'
  test('is no venue, and is shown', () => {
    expect(header(said).venue).toBeUndefined()
    expect(unread(said).map(({ text }) => text)).toEqual(['when the following will be considered. All are welcome.'])
  })
})

describe('a line that only speaks of the agenda', () => {
  test('does not name the body', () => {
    expect(header('Agenda below – papers to follow by Friday:').body).toBeUndefined()
  })
})

describe('the day that an e-mail speaks of in passing', () => {
  test('is the meeting’s, with its weekday before the brackets', () => {
    expect(
      header('Hi all\n\nSee you next Wednesday (3 March 2027), 2pm til 4pm in the Oak Room.\n\nThanks\nSol'),
    ).toMatchObject({ date: '2027-03-03', weekdayWritten: 'Wednesday', time: '14:00', endTime: '16:00' })
  })
})

describe('the name of a body over two lines', () => {
  test.each([
    [['GLENFARRIN AND STRATHLUNE', 'INTEGRATION JOINT BOARD'], 'GLENFARRIN AND STRATHLUNE INTEGRATION JOINT BOARD'],
    [['Saltmarsh Violence Reduction Unit', 'STRATEGIC BOARD'], 'Saltmarsh Violence Reduction Unit STRATEGIC BOARD'],
    [['Saltmarsh Local Care Alliance', 'Executive Group'], 'Saltmarsh Local Care Alliance Executive Group'],
    [['Saltshire County Council', '', 'Licensing Committee'], 'Licensing Committee'],
    [['Saltmarsh House', 'Integration Joint Board'], 'Integration Joint Board'],
    [['Notice of Meeting', 'Integration Joint Board'], 'Integration Joint Board'],
  ])('is %j', (lines, body) =>
    expect(header([...lines, '', 'Tuesday 2 February 2027, 10.00 am'].join('\n'))).toMatchObject({ body }),
  )

  test('is found where a summons calls it by the second line', () =>
    expect(
      header(
        [
          'GLENFARRIN AND STRATHLUNE',
          'INTEGRATION JOINT BOARD',
          '',
          'A meeting of the Integration Joint Board will be held in the Burgh Hall on Tuesday 2 February 2027 at 10.00 am.',
        ].join('\n'),
      ),
    ).toMatchObject({ body: 'GLENFARRIN AND STRATHLUNE INTEGRATION JOINT BOARD', venue: 'Burgh Hall' }))
})

describe('a place', () => {
  test('is where a summons says that the meeting will be held within', () =>
    expect(
      header(
        'A meeting of the Community Planning Board of Saltmarsh Council will be held within the Burgh Chambers, Civic Centre on Monday 7 December 2026 at 10:00am.',
      ),
    ).toMatchObject({ body: 'Community Planning Board of Saltmarsh Council', venue: 'Burgh Chambers, Civic Centre' }))

  const withPlace = (line: string) => header(`Saltmarsh Board\nTuesday 2 February 2027, 10.00 am\n${line}`)

  test('is said behind the word hybrid, without how to join', () =>
    expect(
      withPlace('Hybrid: Net Loft, Quay Street, or MS Teams (joining details in the diary invitation)'),
    ).toMatchObject({
      venue: 'Net Loft, Quay Street, or MS Teams',
      notes: ['joining details in the diary invitation'],
    }))

  test('ends before those for whom it is', () =>
    expect(
      withPlace('Venue: Net Loft, Quay Street, and via Zoom for those members who have asked for it'),
    ).toMatchObject({
      venue: 'Net Loft, Quay Street, and via Zoom',
      notes: ['for those members who have asked for it'],
    }))
})
