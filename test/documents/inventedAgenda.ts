import type { Agenda } from '../../src/meeting/agenda.ts'
import type { ActionBroughtForward } from '../../src/meeting/events.ts'
import type { Member, TermsOfReference } from '../../src/meeting/termsOfReference.ts'
import { drawAgenda } from '../../src/minutes/agendaPrinted.ts'
import { called, given, item, nothingBefore, publish, saltmarsh } from '../meeting/given.ts'

// Everybody and everything here is invented.

const action = (reference: string, text: string, rest: Partial<ActionBroughtForward> = {}): ActionBroughtForward => ({
  reference,
  text,
  owners: ['Priya Aldermaston'],
  status: 'outstanding',
  from: 'September 2026',
  ...rest,
})

const member = (name: string, rest: Partial<Member> = {}): Member => ({
  name,
  votes: true,
  part: 'member',
  deputies: [],
  ...rest,
})

const agenda: Agenda = {
  body: 'Wexcombe Community Safety Partnership',
  date: '2026-11-26',
  weekdayWritten: 'Thursday',
  time: '14:00',
  endTime: '16:00',
  venue: 'Old Customs House, Quay Street',
  contact: {
    name: 'Linnet Hartsease',
    post: 'Clerk to the Partnership',
    phone: '01632 960123',
    email: 'clerk@wexcombe.example',
  },
  joinLink: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_wex%40thread.v2/0',
  notes: [
    'To join this meeting, use this link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_wex%40thread.v2/0',
    'The quay entrance is closed.',
  ],
  furtherDates: ['21 January 2027', '18 March 2027'],
  items: [
    item('WX61', 'Apologies for absence', { minutes: 2, standingText: ['To receive any apologies for absence.'] }),
    item('WX62', 'Urgent business', { standingText: ['Late items are taken under item WX70.'] }),
    item('WX63', 'Declarations of interest'),
    item('WX64', 'Minutes', {
      papers: [{ size: '212 KB' }],
      standingText: ['To confirm the minutes of the meeting held on 3 September 2026.'],
    }),
    item('WX64a', 'Matters arising', { under: 'WX64', minutes: 1 }),
    item('WX65', 'Tidal flooding update', {
      verbal: true,
      minutes: 10,
      presenters: [{ name: 'Priya Aldermaston', role: 'Head of Harbour Policing' }],
    }),
    item('WX66', 'Night shelter grant', {
      minutes: 15,
      presenters: [{ name: 'Ottoline Farr' }, { name: 'Bram Tolliver', role: 'Wexcombe Volunteers' }],
      papers: [
        { title: 'Night shelter grant', size: '1 MB', pages: '9-24' },
        { title: 'Map of beds', pages: '25' },
      ],
      standingText: ['The partnership is asked to agree the grant for next year.'],
    }),
    item('WX67', 'HARBOUR LIGHTING AND CCTV', { papers: [{}] }),
    item('WX68', 'Safeguarding case review', {
      minutes: 20,
      restriction: {
        closedTitle: 'Review of case Heron',
        paragraphs: ['1', '2'],
        publicInterest: 'The family could be told apart.',
      },
      presenters: [{ name: 'Saoirse Quill', role: 'Clinical Lead for Heron' }],
      papers: [{ title: 'Chronology of Heron', pages: '30-41' }],
      standingText: ['To consider the report on Heron.'],
    }),
    item('WX70', 'New items of urgent business'),
    item('WX71', 'Any other business'),
    item('WX72', 'Dates of future meetings', { standingText: ['21 January 2027', '18 March 2027'] }),
  ],
}

const wexcombe: TermsOfReference = {
  ...saltmarsh,
  key: 'wexcombe',
  name: 'Wexcombe Community Safety Partnership',
  shortName: 'Wexcombe CSP',
  council: 'Wexcombe District Council',
  filing: { folder: 'Wexcombe CSP', restrictedFolder: 'Wexcombe CSP (restricted)' },
  members: [
    member('Maud Everingham', { honorific: 'Cllr', organisation: 'Wexcombe District Council', part: 'chair' }),
    member('Saoirse Quill', { honorific: 'Dr', post: 'Clinical Lead', organisation: 'NHS Wexcombe' }),
    member('Bram Tolliver', { honorific: 'Mr', organisation: 'Wexcombe Volunteers' }),
    ...saltmarsh.members.filter(m => m.part === 'clerk'),
  ],
}

const meeting = (changed: Partial<Agenda> = {}) =>
  given(
    called({
      terms: wexcombe,
      agenda: { ...agenda, ...changed },
      broughtForward: {
        ...nothingBefore,
        actions: [
          action('A3', 'to send the tide tables to every ward', { dueDate: '2026-11-20' }),
          action('A4', 'to meet the ferry operator', {
            owners: ['Bram Tolliver', 'Fire Service'],
            dueWords: 'the next meeting',
          }),
          action('A5', 'to repaint the slipway', { dueDate: '2027-03-01' }),
        ],
      },
    }),
    publish,
  ).meeting

/** A published agenda with one of everything that agendas have. */
export const agendaPublished = meeting()

/** The same without a date or an item for the dates of meetings. */
export const agendaUndated = (() => {
  const { date: _date, weekdayWritten: _weekday, ...undated } = agenda
  return { ...agendaPublished, agenda: { ...undated, items: agenda.items.filter(i => i.kind !== 'next meeting') } }
})()

export const agendaInFull = drawAgenda(agendaPublished)
