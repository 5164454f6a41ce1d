import { type Worded, worded } from '../../src/meeting/worded.ts'
import { agendaCard } from '../../src/cards/agendaCard.ts'
import { type Card, card } from '../../src/cards/card.ts'
import { chairCard } from '../../src/cards/chairCard.ts'
import { closingCard } from '../../src/cards/closingCard.ts'
import { clerkCard } from '../../src/cards/clerkCard.ts'
import { commentsCard } from '../../src/cards/commentsShown.ts'
import { digestCard } from '../../src/cards/digestCard.ts'
import { emailsCard } from '../../src/cards/emailsCard.ts'
import { chatWithoutAgendaCard, greetingCard, newChatCard, unknownCard } from '../../src/cards/greetingCard.ts'
import { nextStep } from '../../src/cards/nextStep.ts'
import { roleOf } from '../../src/cards/whoAsks.ts'
import { fitted } from '../../src/cards/fitted.ts'
import { form, formNames } from '../../src/cards/forms.ts'
import { itemCard, itemCardAfterwards } from '../../src/cards/itemCard.ts'
import { issuedMinutesCard } from '../../src/cards/issuedMinutesCard.ts'
import { foundCard } from '../../src/cards/found.ts'
import { nextAgendaCard } from '../../src/cards/nextAgendaCard.ts'
import { ownerCard } from '../../src/cards/ownerCard.ts'
import { remindersCard } from '../../src/cards/remindersCard.ts'
import { previewCard, publishedCard } from '../../src/cards/previewCard.ts'
import { putRightForm } from '../../src/cards/putRightForms.ts'
import { putRightPages } from '../../src/cards/putRightVerbs.ts'
import { notEntitledCard, reminderCard, urgentCard, whichPartnershipCard } from '../../src/cards/questions.ts'
import { editedCard, movedCard } from '../../src/cards/correctionsOffered.ts'
import { strangerCard, typedQuestionCard, whichInterestCard, whoIsMeantCard } from '../../src/cards/typedQuestions.ts'
import { beginCard, begunCard } from '../../src/cards/setUpBegin.ts'
import { setUpCard } from '../../src/cards/setUpCards.ts'
import { setUpForm } from '../../src/cards/setUpForms.ts'
import { setUpForms } from '../../src/cards/setUpVerbs.ts'
import type { Agenda } from '../../src/meeting/agenda.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { unknownPartnership } from '../../src/meeting/partnership.ts'
import { actionRegister } from '../../src/minutes/actionRegister.ts'
import { type Digest, digestNow } from '../../src/minutes/digest.ts'
import { findableIn } from '../../src/minutes/findable.ts'
import { openBusinessOf } from '../../src/minutes/openBusiness.ts'
import type { Reminder } from '../../src/minutes/reminders.ts'
import {
  type History,
  act,
  by,
  called,
  chair,
  councillor,
  declare,
  everybody,
  fire,
  given,
  guest,
  saltmarsh,
  item,
  next,
  note,
  open,
  present,
  privately,
  clerk,
  publish,
  resolve,
  take,
  volunteer,
} from '../meeting/given.ts'

const none = card([])
const ways = [
  { title: 'Resolved', words: `resolved that ${'the lamps be lit and '.repeat(100)}kept` },
  { title: 'Agreed', words: `agreed that ${'the lamps be lit and '.repeat(100)}kept` },
]
const whom = { written: 'Orla', names: ['Orla Quill', 'Orla Ash'], orAsTyped: true }
const interest = { person: 'Tobias Quennell', items: ['6'], interest: 'non-pecuniary', nature: 'as a governor' }
const edits = ['e1', 'e2'].map(entry => ({
  entry,
  was: 'Two boats were lost.',
  owners: 'Tobias Quennell',
  now: { text: 'Three boats were lost. '.repeat(200), owner: 'Nadia Osterley', due: '2026-12-10' },
}))

/** What must not get about: the closed title, a message to the clerk, natures of interests, and what was said in the restricted item. */
export const secrets = {
  closedTitle: 'Review of case Kestrel',
  message: 'I am at a funeral that day',
  nature: 'My brother drives a night bus',
  sensitiveNature: 'My sister lives on Gannet Row',
  note: 'Two visits were missed',
  decision: 'the protocol be rewritten',
  action: 'Write to the Harrowgate family',
  comment: 'The Harrowgate visits were three',
  restrictedLink: 'https://restricted.example/',
} as const

const call = (rest: Partial<Agenda> = {}): Command => ({
  ...(called({ agenda: rest }) as Command & { type: 'CallMeeting' }),
  meeting: 'saltmarsh/1',
})
const filed = (document: string, done: Partial<{ name: string; failed: Worded }>, version = 1): Command => ({
  type: 'RecordFiling',
  document,
  version,
  filed:
    done.failed !== undefined
      ? { failed: done.failed }
      : {
          name: done.name ?? '',
          link: `https://${document.includes('restricted') ? 'restricted' : 'papers'}.example/a (1).docx`,
          mark: 'm',
          besideEdits: true,
          findings: ['A table has no header row.'],
        },
})
const byItself = (command: Command) => ({ command, by: { name: 'Partnership Clerk' }, where: 'by itself' }) as const

const upToOpening = (rest?: Partial<Agenda>) =>
  [
    call(rest),
    publish,
    by(chair, { type: 'PromiseAttendance' }),
    by(fire, { type: 'ReceiveApologies', message: secrets.message, substitute: { name: 'Fern Ashdown' } }),
    by(volunteer, declare('Personal interest', ['5'], { nature: secrets.nature })),
    by(councillor, declare('Pecuniary interest', ['5', '6'], { nature: secrets.sensitiveNature, sensitive: true })),
    present(...everybody.filter(p => p !== fire)),
    by(guest, { type: 'PromiseAttendance' }),
  ] as const

const upToClosing = [
  ...upToOpening(),
  open,
  take('5'),
  note('Ridership had doubled.'),
  act('Share the figures'),
  { type: 'TakeItem', item: '7', despite: true },
  privately(clerk, note(secrets.note)),
  next,
  { type: 'CloseMeeting' },
] as const

/** The invented minutes as issued, with this many comments of Orla Finnimore's, and one on restricted business. */
export const issued = (comments: number, words: string = 'Trebled, not doubled'): History =>
  given(
    ...upToClosing,
    { type: 'IssueMinutes', toMembers: true, commentsBy: '2026-12-04' },
    byItself(filed('draft minutes.docx', { name: 'issued.docx' }, 999)),
    byItself(filed('draft restricted minutes.docx', { name: 'restricted.docx' }, 999)),
    byItself({ type: 'RecordGiving', given: ['Orla Finnimore'], unreachable: ['Wilf Harkaway'] }),
    privately(fire, { type: 'CommentOnMinutes', item: '7', text: secrets.comment }),
    ...Array.from({ length: comments }, (_, n) =>
      privately(fire, { type: 'CommentOnMinutes', item: '5', text: `${words} (${n + 1})` }),
    ),
  )

/** The invented meeting at five moments: before it opens, in an item, in the restricted item, closed, and with its minutes issued. */
export const moments: Readonly<Record<string, History>> = {
  'as read in': given({
    ...call({
      items: [
        item('1', 'Apologies for absence'),
        item('5', 'Night bus marshals', { minutes: 15 }),
        item('7', 'Restricted item', {
          restriction: { closedTitle: secrets.closedTitle, paragraphs: [] },
          doubtful: true,
        }),
      ],
    }),
    unread: [
      { line: 9, text: 'Comfort *break*', under: 'i5' },
      { line: 12, text: `About the ${secrets.closedTitle}`, under: 'i7', closed: true },
      ...Array.from({ length: 9 }, (_, n) => ({ line: 20 + n, text: `Kind regards ${n}`, under: 'i7' })),
    ],
  } as Command),
  'a changed agenda waiting': given(
    ...upToOpening(),
    { type: 'WithdrawItem', item: '9', reason: 'no date is known' },
    call({ items: [item('5', 'Late bus marshals'), item('6', 'Allotments'), item('7', secrets.closedTitle)] }),
  ),
  'before the meeting': given(...upToOpening()),
  'in an item': given(
    ...upToOpening(),
    open,
    take('5'),
    note('Ridership had doubled.'),
    resolve('the marshals be funded'),
    act('Share the figures'),
    by(chair, { type: 'RaiseUrgentBusiness', title: 'Flood wardens', reason: 'the river rose' }),
  ),
  'in the restricted item': given(
    ...upToOpening(),
    open,
    { type: 'TakeItem', item: '7', despite: true },
    privately(clerk, note(secrets.note)),
    privately(clerk, resolve(secrets.decision)),
    privately(clerk, act(secrets.action)),
  ),
  closed: given(
    ...upToClosing,
    byItself(filed('draft minutes.docx', { name: '2026-11-26 draft [minutes].docx' })),
    byItself(
      filed('restricted minutes.docx', { failed: worded`The place where papers are filed could not be reached.` }),
    ),
  ),
  issued: issued(12),
  'confirmed and on hold': given(
    ...upToOpening(),
    open,
    take('5'),
    note('Ridership had doubled.'),
    { type: 'CloseMeeting' },
    byItself({ type: 'ConfirmMinutes', corrections: [], on: '2027-01-28', atMeeting: 'saltmarsh/2' }),
    { type: 'HoldRecord', reason: 'a request [for] information.' },
  ),
}

/** A meeting of many items, with these words wherever anybody can write. */
export function enormous(words: string, length = 120): History {
  const items = Array.from({ length }, (_, n) =>
    item(String(n + 1), `${words} ${n + 1}`, {
      presenters: [{ name: words, role: words }],
      papers: [{ title: words }],
      standingText: [words],
      minutes: 5,
    }),
  )
  return given(
    call({ items, venue: words }),
    publish,
    by(chair, { type: 'PromiseAttendance' }),
    by(fire, { type: 'ReceiveApologies', message: words, substitute: { name: `Fern ${words}`.slice(0, 100_000) } }),
    by(chair, declare('Personal interest', ['2'], { nature: words })),
    present(...everybody.filter(p => p !== fire)),
    open,
    take('2'),
    note(words),
    resolve(words, words),
    act(words, [words]),
    by(chair, { type: 'RaiseUrgentBusiness', title: words, reason: words }),
  )
}

/** Cards that stand in the meeting chat, or that anybody in it is shown. */
export function publicCards(meeting: CalledMeeting): readonly (readonly [name: string, card: Card])[] {
  return [
    ['the agenda card', agendaCard(meeting, ['29:a', '29:b'])],
    ["the item's card", itemCard(meeting, { refreshFor: ['29:a', '29:b'] })],
    ["the chair's card", chairCard(meeting, { as: 'chair', at: '2026-11-26T14:20:00.000Z', more: true })],
    ["the chair's card, for the clerk", chairCard(meeting, { as: 'clerk', refreshFor: ['29:a'], told: 'Moved on.' })],
    ['the question what becomes of items not taken', closingCard(meeting)],
    ...meeting.agenda.items
      .slice(0, 8)
      .map(i => [`the item's card afterwards, item ${i.number}`, itemCardAfterwards(meeting, i.id)] as const),
    ...meeting.urgent.map(m => [`the question of urgent business`, urgentCard(meeting, m)] as const),
    [
      'the question of who is not entitled',
      notEntitledCard(meeting, 'Jasper Nightly is not entitled.', { verb: 'take item', item: '7', after: 'i6' }),
    ],
    ['the agenda as read, in the chat', previewCard(meeting, [], false)],
  ]
}

/** Somebody reminded of everything there is, though no one person would be. */
function reminded(meeting: CalledMeeting): Digest {
  const business = openBusinessOf(meeting.terms, [meeting]),
    about = { meeting: meeting.key, date: meeting.agenda.date ?? '', when: '1 working day' } as const
  const action = { number: 1, share: 'Orla Finnimore', due: '2026-11-26', when: 'on the day' } as const
  const reminders: readonly Reminder[] = [
    { what: 'answer', ...about },
    { what: 'not answered', ...about },
    { what: 'quorum', ...about },
    { what: 'papers', meeting: meeting.key, after: 0, until: 999 },
    { what: 'action', ...action },
    { what: 'action', ...action, number: 99 },
    { what: 'action of nobody', ...action },
    { what: 'organisation', organisation: 'Saltmarsh Fire and Rescue', week: '2026-11-23' },
    { what: 'not reached', person: 'Tobias Quennell', claim: '2026-11 1' },
  ]
  const missed = { name: '2026-11 1', person: 'Tobias Quennell', reminders, state: 'no conversation' } as const
  const sent = { day: '2026-11-26', tries: 1, at: '2026-11-26T09:00:00Z' } as const
  const claims = new Map([[missed.name, { ...missed, ...sent }]])
  return digestNow(
    { name: '2026-11 2', person: 'Orla Finnimore', reminders, state: 'sent', ...sent },
    business,
    { claims, asked: [] },
    '2026-11-26T10:00:00Z',
  )
}

/** Cards that one person is shown alone. */
export function privateCards(meeting: CalledMeeting): readonly (readonly [name: string, card: Card])[] {
  const given = {
    name: 'Orla Finnimore',
    isClerk: true,
    nonce: 'n1',
    after: 'i5',
    entry: meeting.entries.find(e => e.kind === 'note')?.id ?? '',
    action: 1,
    comment: meeting.comments[0]?.number ?? 0,
    entitled: true,
  }
  return [
    ["a member's own agenda card", agendaCard(meeting, ['29:a'], { name: 'Orla Finnimore' })],
    ["the clerk's card", clerkCard(meeting)],
    ['the agenda as read, one-to-one', previewCard(meeting, [worded`Line 3: "***" could not be read.`], true)],
    ['the published agenda, for the clerk', publishedCard(meeting, 'The agenda is published.')],
    ...putRightPages.flatMap(page =>
      page === 'agenda'
        ? []
        : [
            [
              `the form "${page}" of the agenda`,
              putRightForm(page, meeting, { published: false, item: 'i7', line: 9 }),
            ] as const,
          ],
    ),
    ...meeting.actions.map(a => [`the owner's card`, ownerCard(meeting, a)] as const),
    ["a member's card of issued minutes", issuedMinutesCard(meeting, 'Orla Finnimore')],
    ['the card of all comments', commentsCard(meeting, 0)],
    [
      'what was found',
      foundCard('Saltmarsh CSP', meeting.agenda.venue ?? 'buses', {
        entries: findableIn(meeting)
          .entries.slice(0, 10)
          .map(e => ({ ...e, meeting: meeting.key, date: '2026-11-26', link: 'https://papers.example/a (1).docx' })),
        total: 43,
      }),
    ],
    [
      'what to send by e-mail',
      emailsCard(meeting, [
        {
          written: 'Quayside Homes',
          actions: actionRegister(meeting.terms, [meeting]),
        },
      ]),
    ],
    ['the card of reminders', remindersCard(reminded(meeting))],
    ['the digest', digestCard(meeting) ?? card([])],
    [
      'the next agenda, drafted',
      nextAgendaCard(previewCard(meeting, [], true), meeting, [
        {
          number: 1,
          at: '2026-11-20T10:00:00.000Z',
          by: 'Wilf Harkaway',
          title: meeting.agenda.venue ?? 'Lamps [at] the *quay*',
          because: meeting.agenda.venue ?? 'two have failed',
          presenters: [],
          restricted: false,
        },
      ]),
    ],
    ['the reminder', reminderCard(meeting, 'Wilf Harkaway', 'i5', 'now')],
    ['the early reminder', reminderCard(meeting, 'Wilf Harkaway', 'i5', 'next')],
    [
      'the question of which partnership',
      whichPartnershipCard([{ key: 'saltmarsh', name: 'Saltmarsh CSP' }], 'kept 1'),
    ],
    ['the question how something typed is meant', typedQuestionCard(meeting, 'which decision', ways, 'n') ?? none],
    ['the question who is meant', whoIsMeantCard(meeting, whom, { words: 'present Orla', nonce: 'n' }) ?? none],
    [
      'the question about somebody unknown',
      strangerCard(meeting, { name: 'Moss Tarrant', words: 'in attendance: ' }, 'n'),
    ],
    ['the question which kind of interest', whichInterestCard(meeting, interest, 'n')],
    ['the offer to correct after an edit', editedCard(meeting, edits, 'n')],
    [
      'the offer to move what was recorded',
      movedCard(
        meeting,
        { entry: 'e1', was: 'The lamps were new.', item: '5' },
        { title: 'note x', words: 'note x' },
        'n',
      ),
    ],
    ...formNames.map(name => [`the form "${name}"`, form(name, meeting, given).card] as const),
    ['a form begun with a message', form('note', meeting, { ...given, begun: meeting.agenda.venue ?? '' }).card],
  ]
}

/** The cards a partnership is made and changed with. */
function setUpCards(): readonly (readonly [name: string, card: Card])[] {
  const terms = saltmarsh
  const inChat = Array.from({ length: 130 }, (_, n) => ({
    name: `Fern Ashdown-Merriweather ${n}`,
    id: `8c0f2b6e-1111-4222-8333-4444555${n}`,
    email: `fern.ashdown-merriweather.${n}@saltmarsh.example`,
  }))
  const houseStyles = ['columns', 'notes-table', 'prose', 'timed-items', 'web-items', 'mine'].map(name => ({
    name,
    ...(name === 'mine' ? {} : { picture: `https://clerk.saltmarsh.example/pictures/styles/${name}.png` }),
  }))
  const partnership = { ...unknownPartnership(terms.key), written: terms }
  return [
    ['the card that begins a partnership', beginCard({ name: '', shortName: '', council: '' }, 'kept', true)],
    ['the card that began a partnership', begunCard(terms.name)],
    ['the terms of reference', setUpCard(terms)],
    ['a partnership that is half made', setUpCard({ ...terms, members: [] }, { linked: false, halfMade: true })],
    ...setUpForms.map(
      name => [`the set-up form "${name}"`, setUpForm(name, partnership, { inChat, houseStyles }).card] as const,
    ),
  ]
}

/** The first cards, of a chat and of each person at each moment. */
const firstCards = (): readonly (readonly [name: string, card: Card])[] => [
  ['the first card of a new chat', newChatCard({ own: 'Saltmarsh CSP', mayMakeNew: true })],
  ['the first card of a chat with no agenda', chatWithoutAgendaCard('Saltmarsh Community Safety Partnership', false)],
  ['the first card of somebody unknown', unknownCard(true)],
  ...Object.entries(moments).flatMap(([when, { meeting }]) =>
    [chair, clerk, volunteer].map(by => {
      const who = { ...roleOf(meeting.terms, by, meeting), owes: [1], where: 'privately' } as const
      const { shortName } = meeting.terms
      return [
        `the first card of ${by.name}, ${when}`,
        greetingCard(by.name, [{ who, shortName, step: nextStep(who, by, meeting) }]),
      ] as const
    }),
  ),
]

/** Every card of every moment, as it is sent. */
export const everyCard = (): readonly (readonly [name: string, card: Card])[] => [
  ...Object.entries(moments).flatMap(([when, { meeting }]) =>
    [...publicCards(meeting), ...privateCards(meeting)].map(
      ([name, card]) => [`${name}, ${when}`, fitted(card)] as const,
    ),
  ),
  ...setUpCards().map(([name, card]) => [name, fitted(card)] as const),
  ...firstCards(),
]

/** Everything of this kind in a card, however deep. */
export function inside(
  part: unknown,
  matches: (of: Readonly<Record<string, unknown>>) => boolean,
): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(part)) return part.flatMap(each => inside(each, matches))
  if (typeof part !== 'object' || part === null) return []
  const of = part as Readonly<Record<string, unknown>>
  return [...(matches(of) ? [of] : []), ...Object.values(of).flatMap(each => inside(each, matches))]
}

/** The titles of the buttons of a card, in order; a fallback is the same button again. */
export const titlesOf = (card: Card): readonly string[] => [
  ...new Set(inside(card.body, part => String(part['type']).startsWith('Action.')).map(b => String(b['title']))),
]
/** What the fields of a form are called. */
export const labelsOf = (card: Card): readonly string[] =>
  inside(card.body, part => String(part['type']).startsWith('Input.')).map(i => String(i['label'] ?? i['title']))
