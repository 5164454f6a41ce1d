import type { MinuteBlock, MinuteItem, Minutes } from '../../src/minutes/minutes.ts'
import { type FullMinutes, inFull } from '../../src/minutes/publicCopy.ts'
import { readNote } from '../../src/minutes/noteMarkdown.ts'

// Everybody and everything here is invented.

let entries = 0
const entry = () => `e${++entries}`
const note = (text: string): MinuteBlock => ({ kind: 'note', entry: entry(), blocks: readNote(text) })
const resolved = (text: string): MinuteBlock => ({ kind: 'decision', entry: entry(), verb: 'resolved', text })
const agreed = (text: string): MinuteBlock => ({ kind: 'decision', entry: entry(), verb: 'agreed', text })
const noted = (text = ''): MinuteBlock => ({ kind: 'decision', entry: entry(), verb: 'noted', text })
const action = (owners: readonly string[], text: string, due?: string): MinuteBlock => ({
  kind: 'action',
  entry: entry(),
  action: {
    reference: `A${entries}`,
    text,
    owners,
    status: 'outstanding',
    ...(due === undefined ? {} : { dueWords: due }),
  },
})

const item = (number: string, title: string, kind: MinuteItem['kind'], rest: Partial<MinuteItem> = {}): MinuteItem => ({
  number,
  title,
  kind,
  verbal: false,
  agendaPresenters: [],
  presenters: [],
  papers: [],
  standingText: [],
  outcome: 'taken',
  blocks: [],
  ...rest,
})

const harbour = { name: 'Priya Aldermaston', role: 'Head of Harbour Policing' }

const items: readonly MinuteItem[] = [
  item('WX61', 'Apologies for absence', 'apologies', {
    allotted: 2,
    standingText: ['To receive any apologies for absence.'],
  }),
  item('WX62', 'Urgent business', 'urgent business', {
    allotted: 2,
    standingText: ['The Chair will consider late items, which are taken under item WX70.'],
  }),
  item('WX63', 'Declarations of interest', 'declarations', {
    standingText: ['Members are asked to declare interests in the business of the meeting.'],
    blocks: [
      {
        kind: 'interest',
        name: 'Bram Tolliver',
        honorific: 'Mr',
        items: [{ number: 'WX66', title: 'Night shelter grant' }],
        interestKind: 'Personal interest',
        effect: 'stays',
        nature: 'he is a trustee of the night shelter',
        sensitive: false,
      },
      {
        kind: 'interest',
        name: 'Saoirse Quill',
        honorific: 'Dr',
        items: [{ number: 'WX67', title: 'Harbour lighting' }],
        interestKind: 'Prejudicial interest',
        effect: 'leaves the room',
        sensitive: true,
      },
    ],
  }),
  item('WX64', 'Minutes', 'previous minutes', {
    papers: [{ size: '212 KB' }],
    standingText: ['To confirm the minutes of the meeting held on 3 September 2026.'],
    blocks: [
      {
        kind: 'outstanding actions',
        from: 'September 2026',
        actions: [
          {
            reference: 'A3',
            text: 'send the tide tables to every ward',
            owners: ['Priya Aldermaston'],
            status: 'outstanding',
            from: 'September 2026',
          },
          {
            reference: 'A4',
            text: 'meet the ferry operator about late crossings',
            owners: ['Bram Tolliver', 'Fire Service'],
            status: 'complete',
            from: 'September 2026',
          },
        ],
      },
      note('Noted that the slipway cameras had been repaired.'),
      resolved('the minutes of the meeting held on 3 September 2026 be confirmed as a correct record.'),
    ],
  }),
  item('WX65', 'Tidal flooding update', 'business', {
    verbal: true,
    allotted: 10,
    agendaPresenters: [harbour],
    presenters: [harbour],
    blocks: [
      note('- Two warnings had been given since the last meeting.\n- The quay had been closed twice.'),
      note('The members looked at the map of closures on the screen.'),
      note(
        'Points raised in discussion\n- Could the sirens be heard inland?\n- Leaflets were needed in three languages:\n  - for the market\n  - for the marina',
      ),
      resolved('the update be noted'),
    ],
  }),
  item('WX66', 'Night shelter grant', 'business', {
    allotted: 15,
    agendaPresenters: [{ name: 'Ottoline Farr' }],
    papers: [{ title: 'Night shelter grant', size: '1 MB', pages: '9-24' }],
    presenters: [
      { name: 'Ottoline Farr', role: 'Head of Housing' },
      { name: 'Bram Tolliver', role: 'Wexcombe Volunteers' },
    ],
    blocks: [
      {
        kind: 'procedure',
        topic: 'stayed',
        fact: { what: 'as written', text: 'Mr Tolliver stayed in the room and did not vote.' },
      },
      note(
        'The partnership was asked to choose among the following:\n1. keep the grant as it is\n2. raise it by a tenth',
      ),
      {
        kind: 'decision',
        entry: entry(),
        verb: 'resolved',
        text: 'the grant be raised by a tenth',
        proposer: 'Saoirse Quill',
        seconder: 'Ottoline Farr',
        vote: { for: 5, against: 1, abstained: 1 },
      },
      resolved('That a further report on **winter** beds be brought back to a later meeting.'),
      action(['Head of Housing'], 'a further report on winter beds be brought back to a later meeting'),
      agreed('to write to the harbour trust about heating'),
      action(
        ['Ottoline Farr', 'Bram Tolliver'],
        'Draft the letter to the trust and share it with members',
        'the next meeting',
      ),
      action(['All'], 'to note'),
    ],
  }),
  item('WX67', 'HARBOUR LIGHTING AND CCTV', 'business', {
    papers: [
      { title: 'Lighting survey', size: '340 KB' },
      { title: 'Map of lamps', size: '2 MB' },
    ],
    presenters: [{ name: 'Priya Aldermaston' }],
    blocks: [
      { kind: 'procedure', topic: 'left', fact: { what: 'as written', text: 'Dr Quill left the room for this item.' } },
      note('Priya Aldermaston introduced the survey, which had counted every lamp. The CCTV masts were not counted.'),
      noted('the survey'),
      note('- One lamp in five was out.'),
      action([], 'That a list of lamps be kept'),
    ],
  }),
  item('WX68', 'Safeguarding case review', 'business', {
    restriction: { closedTitle: 'Review of case Heron', paragraphs: ['1', '2'] },
    publicSummary: 'The partnership received an update.',
    presenters: [{ name: 'Saoirse Quill', role: 'Clinical Lead' }],
    inTheRoom: [
      {
        name: 'Maud Everingham',
        honorific: 'Cllr',
        post: 'Cabinet Member for Safety',
        part: 'chair',
        votes: true,
      },
      { name: 'Saoirse Quill', honorific: 'Dr', post: 'Clinical Lead', part: 'member', votes: true, arrivedAt: 'WX68' },
      {
        name: 'Idris Penhallow',
        post: 'Inspector',
        organisation: 'Wexcombe Police',
        part: 'in attendance',
        votes: true,
        substituteFor: 'Rowan Castellane',
      },
      { name: 'Linnet Hartsease', honorific: 'Mrs', post: 'Clerk to the Partnership', part: 'clerk', votes: false },
    ],
    blocks: [
      {
        kind: 'public excluded',
        entry: entry(),
        paragraphs: ['1', '2'],
        items: ['WX68'],
        place: 'head',
        statutory: false,
      },
      note('- The family of Heron had been told.'),
      resolved('the review of Heron be extended'),
      action(['Saoirse Quill'], 'to tell the family of Heron', '9 January 2027'),
      { kind: 'public readmitted', entry: entry() },
    ],
  }),
  item('WX68a', 'Lessons for partners', 'business', { under: 'WX68', outcome: 'not reached' }),
  item('WX69', 'Forward plan', 'forward plan', {
    allotted: 1,
    blocks: [note('- Ferry safety – Priya Aldermaston\n- Winter beds – Ottoline Farr')],
  }),
  item('WX70', 'New items of urgent business', 'new urgent business'),
  item('WX71', 'Any other business', 'any other business', {
    blocks: [note('Members were invited to the lifeboat open day.'), action(['Wexcombe CSP'], 'note')],
  }),
  item('WX72', 'Dates of future meetings', 'next meeting', { standingText: ['To note the dates of future meetings:'] }),
]

/** A meeting with one of everything that minutes have. */
export const invented: Minutes = {
  body: 'Wexcombe Community Safety Partnership',
  shortName: 'Wexcombe CSP',
  council: 'Wexcombe District Council',
  status: 'draft',
  corrections: [],
  date: '2026-11-26',
  weekdayWritten: 'Thursday',
  time: '14:00',
  openedAt: '14:03',
  closedAt: '15:41',
  venue: 'Old Customs House, Quay Street',
  contact: {
    name: 'Linnet Hartsease',
    post: 'Clerk to the Partnership',
    phone: '01632 960123',
    email: 'clerk@wexcombe.example',
  },
  headerNotes: [
    'To join this meeting, use this link: https://teams.microsoft.com/l/meetup-join/19%3ameeting_wex%40thread.v2/0',
    'The quay entrance is closed.',
  ],
  chair: 'Maud Everingham',
  clerk: 'Linnet Hartsease',
  present: [
    {
      name: 'Maud Everingham',
      honorific: 'Cllr',
      post: 'Cabinet Member for Safety',
      organisation: 'Wexcombe District Council',
      part: 'chair',
      votes: true,
    },
    {
      name: 'Saoirse Quill',
      honorific: 'Dr',
      post: 'Clinical Lead',
      organisation: 'NHS Wexcombe',
      part: 'member',
      votes: true,
    },
    { name: 'Bram Tolliver', honorific: 'Mr', organisation: 'Wexcombe Volunteers', part: 'member', votes: true },
    {
      name: 'Idris Penhallow',
      post: 'Inspector',
      organisation: 'Wexcombe Police',
      part: 'in attendance',
      votes: true,
      substituteFor: 'Rowan Castellane',
    },
  ],
  inAttendance: [
    { name: 'Ottoline Farr', honorific: 'Ms', role: 'Head of Housing', part: 'in attendance', votes: false },
    {
      name: 'Priya Aldermaston',
      honorific: 'Ms',
      role: 'Head of Harbour Policing',
      part: 'in attendance',
      votes: false,
    },
    { name: 'Linnet Hartsease', honorific: 'Mrs', post: 'Clerk to the Partnership', part: 'clerk', votes: false },
  ],
  apologies: [
    {
      name: 'Rowan Castellane',
      honorific: 'Chief Superintendent',
      organisation: 'Wexcombe Police',
      part: 'member',
      votes: true,
      substitute: { name: 'Idris Penhallow', post: 'Inspector', part: 'in attendance', votes: true },
    },
    { name: 'Hester Vane', honorific: 'Ms', part: 'member', votes: true },
    {
      name: 'Jonty Marchbanks',
      honorific: 'Mr',
      organisation: 'Wexcombe Fire and Rescue',
      part: 'member',
      votes: true,
    },
  ],
  absent: [{ name: 'Aurelio Stagg', honorific: 'Mr', part: 'member', votes: true }],
  items,
  furtherDates: ['21 January 2027', '18 March 2027'],
  version: 41,
}

export const inventedInFull: FullMinutes = inFull(invented)
