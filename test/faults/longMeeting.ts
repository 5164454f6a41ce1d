import type { Answered } from '../../rehearsal/connector/botLine.ts'
import type { Filled } from '../../rehearsal/connector/filling.ts'
import type { PersonInRoom } from '../../rehearsal/connector/personInRoom.ts'
import type { Pressed } from '../../rehearsal/connector/pressed.ts'

// A meeting of more than three hundred turns: what nine people type, press and send, from the agenda to what is added after the close. All invented.

/** What one person does, which is over when it has been acknowledged. */
export interface Turn {
  readonly who: string
  /** In a word or two, for a test's message. */
  readonly what: string
  readonly does: (person: PersonInRoom) => Promise<Answered | Pressed>
  /** What this person has to see first: a card that the bot posts when it comes to it. */
  readonly sees?: string | RegExp
  /** What they type again where they do not see it: a question that was on its way to them when the bot died is asked no second time by itself. */
  readonly asksAgain?: string
  /** It is done at the same time as the turn before; what comes of both is the same in either order. */
  readonly together?: boolean
  /** The time of day its activity carries. */
  readonly at: string
}

type Given = Omit<Turn, 'at'>

const says = (who: string, words: string, where: 'chat' | 'one-to-one' = 'one-to-one'): Given => ({
  who,
  what: words.slice(0, 60),
  does: person => person.types(words, { where }),
})
const presses = (
  who: string,
  title: string,
  also: { fill?: Filled; button?: string; sees?: string | RegExp; where?: 'chat' | 'one-to-one'; on?: string } = {},
): Given => ({
  who,
  what: `presses ${title}`,
  sees: also.sees ?? title,
  does: person =>
    person.presses(title, {
      ...(also.fill === undefined ? {} : { fill: also.fill }),
      ...(also.button === undefined ? {} : { button: also.button }),
      ...(also.where === undefined ? {} : { where: also.where }),
      // A card that is sent again after a death is not the newest in every run, and may be a while in coming.
      ...(also.on === undefined ? {} : { on: also.on, within: 60_000 }),
    }),
})

/** The same turns, all at once. */
const together = (...turns: readonly Given[]): readonly Given[] =>
  turns.map((turn, n) => ({ ...turn, together: n > 0 }))

const clerk = 'Beatrix',
  chair = 'Imogen'

const allTitles = [
  'Night bus marshals',
  'Grants to voluntary groups',
  'Lamp posts in the alleys',
  'Bicycle marking days',
  'Fly-tipping behind the market',
  'Safer parks scheme',
  'Noise from the quayside',
  'Hate crime reporting centres',
  'School crossing patrols',
  'Allotment break-ins',
  'Winter shelter',
] as const

/** How many items come before those of `allTitles`, and one. */
const first = 3

/** The agenda as the clerk sends it, in a file. */
const agendaOf = (titles: readonly string[]) => `Saltmarsh Community Safety Partnership
Thursday 26 November 2026, 2.00 pm
Venue: Moot Hall, Saltmarsh

1. Apologies for absence
2. Declarations of interest
${titles.map((title, n) => `${first + n}. ${title}\n   Presented by: ${n % 2 === 0 ? 'Orla Finnimore' : 'Tobias Quennell'}\n   Time: 10 minutes`).join('\n')}
${first + titles.length}. RESTRICTED: Review of case Kestrel
   Exempt: paragraph 1, 2
   Open title: Case review update
${first + titles.length + 1}. Any other business
`

const before = (titles: readonly string[]): readonly Given[] => [
  says(clerk, 'link Saltmarsh CSP', 'chat'),
  {
    who: clerk,
    what: 'sends the agenda in a file',
    does: person => person.sends({ name: 'agenda.txt', content: agendaOf(titles) }),
  },
  presses(clerk, 'Publish'),
  ...['Imogen', 'Casimir', 'Rosalind', 'Nadia', 'Tobias'].map(name => presses(name, "I'll be there")),
  presses('Wilf', 'Send apologies', { fill: { 'Message for the clerk (optional)': 'On the late shift that day' } }),
  presses('Wilf', "I'll be there"),
  presses('Orla', 'Send apologies', { fill: { 'Substitute (optional)': 'Fern Ashdown' } }),
  presses('Nadia', 'Declare an interest', {
    button: 'Declare',
    fill: {
      Item: ['3. Night bus marshals'],
      'Kind of interest': 'Personal interest',
      'Nature of the interest': 'Trustee of a night shelter',
    },
  }),
  says('Rosalind', 'item for next agenda: Street pastors, presented by Wilf Harkaway'),
  says('Casimir', 'quorum', 'chat'),
]

const opening: readonly Given[] = [
  says(chair, 'open', 'chat'),
  says(clerk, 'present Imogen Thistlewood, Casimir Bellweather, Rosalind Penhallow, Nadia Osterley, Wilf Harkaway'),
  says(clerk, 'apologies Tobias Quennell'),
  says(clerk, 'in attendance Jasper Nightly, Licensing Officer'),
  { ...says(clerk, 'note Apologies were accepted.'), sees: '1. Apologies for absence\nFor the chair' },
  says(chair, 'next item', 'chat'),
  {
    ...says(clerk, 'Casimir Bellweather declared a personal interest in item 3 as a keen cyclist'),
    sees: '2. Declarations of interest\nFor the chair',
  },
  says(clerk, 'noted'),
]

/** What is said on one item: notes, decisions, actions, one taken back, somebody coming and going. */
function item(title: string, n: number): readonly Given[] {
  const number = first + n,
    of = `of the ${title.toLowerCase()}`
  const presenter = n % 2 === 0 ? 'Fern Ashdown' : 'Casimir Bellweather'
  return [
    n % 4 === 3 ? says(chair, `item ${number}`, 'chat') : says(chair, 'next item', 'chat'),
    { ...says(clerk, `presented by ${presenter}`), sees: `${number}. ${title}\nFor the chair` },
    ...['first', 'second', 'third'].map(nth => says(clerk, `note The ${nth} point ${of} was made.`)),
    says(clerk, `note Members heard ${of}:\n- that it had cost less;\n- that it would go on.`),
    says('Casimir', 'quorum'),
    says(clerk, `note Said by mistake ${of}.`),
    says(clerk, 'undo'),
    says(clerk, `note ${number}: One more thing ${of}.`),
    says(clerk, `noted that the report ${of} was late`),
    says(chair, `resolved that the plan ${of} be adopted`),
    says(clerk, `- agreed that the costs ${of} be shared\n- agreed that the name ${of} be kept`),
    says(clerk, `action Nadia Osterley / Casimir Bellweather: send the figures ${of} by 15 January 2027`),
    says(clerk, `action Wilf Harkaway: thank the helpers ${of} by meeting`),
    says('Nadia', 'actions'),
    ...(n % 3 === 0
      ? [says(clerk, 'Rosalind Penhallow left'), says(clerk, 'Rosalind Penhallow joined')]
      : [says('Wilf', `find ${title.split(' ')[0] ?? ''}`), says(clerk, `note Asked ${of}, the officer said no.`)]),
    ...(n === 1 ? [says(chair, 'adjourn 10', 'chat'), says(chair, 'resume', 'chat')] : []),
    // The chair goes back as soon as the next item is seen, and on again: two items are taken twice (`isTakenTwice`).
    ...(n === takenAgain
      ? [
          says(chair, 'next item', 'chat'),
          { ...says(chair, 'back', 'chat'), sees: `${number + 1}. ${allTitles[n + 1] ?? ''}` },
        ]
      : []),
    ...(n === 0 ? [says('Wilf', 'urgent Flooded underpass because the lamps failed last night', 'chat')] : []),
    says(clerk, `recommended that the council note the work ${of}`),
    says(clerk, `note The chair closed the discussion ${of}.`),
    says(clerk, `action Fern Ashdown to photograph the works ${of}`),
    says(clerk, `done A${1 + n * 3}`),
    says(clerk, `${presenter} presented the report`),
  ]
}

const restricted = (restrictedItem: number): readonly Given[] => [
  says(clerk, 'exclude public 1, 2'),
  says(clerk, `item ${restrictedItem}`),
  { ...presses(clerk, 'Continue', { where: 'one-to-one' }), asksAgain: `item ${restrictedItem}` },
  {
    ...says(clerk, 'note The panel found two missed visits.'),
    sees: `${restrictedItem}. Case review update\nFor the chair`,
  },
  says(clerk, 'resolved that officers rewrite the visiting protocol'),
  says(clerk, 'action Casimir Bellweather: write to the family by meeting'),
  says(clerk, `summary The panel considered a case.`),
  says(clerk, 'note This must not be said in the chat.', 'chat'),
  says(clerk, 'readmit public'),
]

const closing: readonly Given[] = [
  says(chair, 'next item', 'chat'),
  says(clerk, 'note Nobody raised anything.'),
  says(chair, 'close meeting', 'chat'),
  says(chair, 'close meeting', 'chat'),
]

const after = (titles: readonly string[]): readonly Given[] => [
  ...together(
    ...titles.map((title, n) => says(clerk, `note ${first + n}: Added afterwards to ${title.toLowerCase()}.`)),
  ),
  says(clerk, 'action 3: Rosalind Penhallow: tell the groups by 11 December 2026'),
  says(clerk, 'agreed 3: that the lamps be counted'),
  says(clerk, `note ${first + titles.length}: Added afterwards of the case.`),
  says(clerk, 'Rosalind Penhallow left at 3.15pm'),
  presses(clerk, 'Send actions to owners'),
  // Whoever dies over it just as Teams has taken a card does not know where it stands; asked again while all are open, it stands where it is known.
  presses(clerk, 'Send actions to owners'),
  presses('Wilf', 'Accept', { where: 'one-to-one', on: 'hank the helpers of the night bus marshals' }),
  // Sent after a death, actions are sent as they are then: of one withdrawn meanwhile there is no card. So the card is waited for.
  { ...says('Fern', 'actions'), sees: /Action A3\n/ },
  says('Wilf', 'done A2'),
  says(clerk, 'withdraw A3'),
]

/** The item that the chair goes back to. */
const takenAgain = 2

/**
 * Whether a card of the chat is of an item that is taken twice. It has a card for each time, unless the meeting has moved on again before that could be
 * posted: how many it has hangs on how quick the bot was, and on nothing that went amiss.
 */
export const isTakenTwice = (card: string): boolean =>
  allTitles.slice(takenAgain, takenAgain + 2).some(title => card.split('\n', 1)[0]?.includes(`. ${title}`))

/**
 * Every turn of a meeting with so many items of its own, up to eleven, in order. In the time they carry they are half a minute apart from noon onwards, so that
 * what is minuted of the time is the same in every run.
 */
export function turnsOf(items: number = allTitles.length): readonly Turn[] {
  const titles = allTitles.slice(0, items)
  return [
    ...before(titles),
    ...opening,
    ...titles.flatMap(item),
    ...restricted(first + titles.length),
    ...closing,
    ...after(titles),
  ].map((turn, n) => ({ ...turn, at: new Date(Date.UTC(2026, 10, 26, 12) + n * 30_000).toISOString() }))
}

/** The turns in which papers are filed: the agenda's publication, and from the close on. */
export const filingTurns = (turns: readonly Turn[]): readonly number[] => {
  const close = turns.findLastIndex(turn => turn.what === 'close meeting')
  return turns.flatMap((turn, n) => (turn.what === 'presses Publish' || n >= close ? [n] : []))
}
