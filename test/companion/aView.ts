import type { AgendaItemView, ButtonView, MeetingView, StageView } from '../../src/companion/views/meetingView.ts'

const meeting = 'harbour/3'
const titles = [
  'Apologies for absence',
  'Declarations of interest',
  'Minutes of the last meeting',
  'Night-time economy and the harbour front',
  'Serious violence duty: needs assessment',
  'Review update',
  'Forward plan',
]

/** A button that presses something at once. */
export const pressing = (
  title: string,
  verb: string,
  data: ButtonView['data'] = {},
  more: Partial<ButtonView> = {},
): ButtonView => ({
  title,
  verb,
  data: { meeting, ...data },
  ...more,
})
/** A button that opens a form. */
export const opening = (title: string, form: string): ButtonView => pressing(title, 'form', { form }, { form: true })

const item = (number: number, current: number): AgendaItemView => ({
  id: `i${number}`,
  number: String(number),
  title: titles[number - 1] ?? '',
  presenters: number === 4 ? ['Imogen Vale, Licensing Manager'] : number === 5 ? ['Supt Rhys Calder'] : [],
  ...(number > 3 ? { minutes: 15 } : {}),
  papers:
    number === 4
      ? [{ name: 'Night-time economy report, pages 9–24', link: 'https://harbour.example/papers/4.pdf' }]
      : [],
  restricted: number === 6,
  state: number < current ? 'taken' : number === current ? 'now' : 'to come',
  stateInWords: number < current ? 'Taken' : number === current ? 'Being taken' : 'To come',
  procedural: number < 4,
  buttons:
    number > current
      ? [pressing('Take this item', 'take item', { item: String(number) }), opening('Defer', 'defer item')]
      : [],
})

/** What the chair sees while the item of this number is taken, of seven. */
export function chairSees(current: number, more: Partial<MeetingView> = {}): MeetingView {
  const agenda = titles.map((_, place) => item(place + 1, current))
  const now = agenda[current - 1],
    next = agenda[current]
  return {
    version: 40 + current,
    meeting,
    partnership: 'harbour',
    body: 'Harbour Community Safety Partnership',
    dateInWords: 'Thursday 26 November 2026',
    time: '2.00 pm',
    venue: 'Customs House',
    phase: 'in session',
    phaseInWords: 'In session',
    language: 'en',
    restrictedNow: now?.restricted === true,
    you: { name: 'Dana Okafor', part: 'chair', partInWords: 'Chair', conducts: true, clerk: false },
    agenda,
    ...(now === undefined
      ? {}
      : {
          now: {
            ...now,
            startedAt: new Date(Date.now() - 9 * 60_000).toISOString(),
            position: `${current} of 7 items`,
            decisions: current === 4 ? ['Resolved that the report be noted and the taxi marshals kept for a year'] : [],
            actions: current === 4 ? ['A12 · Imogen Vale to bring figures for December · by 18 December 2026'] : [],
            notes: 2,
            also: [],
            quorum: { words: '5 members, 4 needed', quorate: true },
            mustLeave:
              current === 4
                ? [
                    {
                      name: 'Lee Marsh',
                      does: 'Lee Marsh must leave the room before it is discussed, and take no part.',
                      left: false,
                    },
                  ]
                : [],
            notEntitled: current === 6 ? ['Aled Prosser'] : [],
          },
        }),
    ...(next === undefined
      ? {}
      : {
          next: {
            title: next.title,
            button: pressing(
              `Next item: ${next.number}. ${next.title}`,
              'next item',
              { after: `i${current}` },
              { primary: true },
            ),
          },
        }),
    buttons: [
      pressing('Previous item', 'previous item'),
      opening('Take another item', 'take another item'),
      opening('Defer', 'defer'),
      opening('Adjourn', 'adjourn'),
      pressing('Undo', 'undo'),
      opening('Add a note', 'note'),
      opening('Record a resolution', 'resolution'),
    ],
    speakers: [
      {
        name: 'Noor Pemberley',
        since: '2026-11-26T14:05:00Z',
        you: false,
        buttons: [pressing('Has spoken: Noor Pemberley', 'has spoken', { person: 'noor' })],
      },
      {
        name: 'Tomasz Wren',
        since: '2026-11-26T14:06:00Z',
        you: false,
        buttons: [pressing('Has spoken: Tomasz Wren', 'has spoken', { person: 'tomasz' })],
      },
    ],
    urgent: [
      {
        raised: 12,
        by: 'Noor Pemberley',
        title: 'Footbridge closure',
        reason: 'The bridge closes on Monday',
        buttons: [pressing('Admit', 'admit', { raised: 12 }), pressing('Do not admit', 'do not admit', { raised: 12 })],
      },
    ],
    closing: {
      left: agenda.slice(current).map(({ id, number, title }) => ({ id, number, title })),
      buttons: [
        pressing('Defer the rest', 'defer the rest'),
        pressing('Close the meeting', 'close meeting', { untaken: 'left' }),
      ],
    },
    own: own(),
    earlier: [
      {
        meeting: 'harbour/2',
        dateInWords: 'Thursday 24 September 2026',
        state: 'confirmed',
        stateInWords: 'Confirmed',
        link: 'https://harbour.example/minutes/2.docx',
      },
    ],
    ...more,
  }
}

const own = (): MeetingView['own'] => ({
  answer: { state: 'here', words: ['You are here.'] },
  interests: [
    {
      items: [{ id: 'i4', number: '4', title: titles[3] ?? '' }],
      kind: 'Personal interest',
      nature: 'Trustee of the harbour trust',
      sensitive: false,
      does: 'You may stay and take part.',
      buttons: [],
    },
  ],
  actions: [
    {
      reference: 'A9',
      text: 'Share the CCTV protocol with the university',
      due: '18 December 2026',
      state: 'Open',
      restricted: false,
      buttons: [pressing('Done', 'done', { action: 9 }), opening('Change the date', 'change date')],
    },
  ],
  buttons: [
    pressing('I’d like to speak', 'ask to speak'),
    opening('Declare an interest', 'declaration'),
    opening('Send apologies', 'apologies'),
  ],
})

/** What a member sees of the same. */
export function memberSees(current: number, more: Partial<MeetingView> = {}): MeetingView {
  const { next: _, urgent: _urgent, closing: _closing, now, agenda, ...view } = chairSees(current)
  return {
    ...view,
    you: { name: 'Noor Pemberley', part: 'member', partInWords: 'Member', conducts: false, clerk: false },
    agenda: agenda.map(({ buttons: _buttons, ...each }) => each),
    buttons: [],
    ...(now === undefined ? {} : { now: { ...now, mustLeave: [], notEntitled: [] } }),
    ...more,
  }
}

/** What everybody sees on the big screen. */
export function stageSees(current: number, more: Partial<StageView> = {}): StageView {
  const { now } = chairSees(current)
  return {
    version: 40 + current,
    meeting,
    stage: true,
    body: 'Harbour Community Safety Partnership',
    dateInWords: 'Thursday 26 November 2026',
    phase: 'in session',
    phaseInWords: 'In session',
    language: 'en',
    restrictedNow: current === 6,
    ...(now === undefined ? {} : { now }),
    decided:
      current === 6
        ? []
        : [{ item: '4', words: 'Resolved that the report be noted and the taxi marshals kept for a year' }],
    ...more,
  }
}
