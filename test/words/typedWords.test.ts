import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTyped } from '../../src/words/typedWords.ts'
import { processorTime } from '../speed/processorTime.ts'

const does = (command: object) => ({ kind: 'command', command })
const people = (...names: readonly (string | readonly [string, string])[]) =>
  names.map(n => (typeof n === 'string' ? { name: n } : { name: n[0], role: n[1] }))

/** Each row of the design's table of typed words, in the forms people type it in. */
const table: Readonly<Record<string, readonly (readonly [typed: string, read: unknown])[]>> = {
  'the agenda': [
    ['agenda', { kind: 'agenda', text: '' }],
    ['Agenda.', { kind: 'agenda', text: '' }],
    ['agenda\n\nSaltmarsh CSP\n1. Apologies', { kind: 'agenda', text: 'Saltmarsh CSP\n1. Apologies' }],
  ],
  'the conduct of the meeting': [
    ['open', does({ type: 'OpenMeeting' })],
    ['OPEN', does({ type: 'OpenMeeting' })],
    ['next item', does({ type: 'TakeNextItem' })],
    ['Next', does({ type: 'TakeNextItem' })],
    ['back', does({ type: 'TakePreviousItem' })],
    ['item 7', does({ type: 'TakeItem', item: '7' })],
    ['item HSP149', does({ type: 'TakeItem', item: 'HSP149' })],
    ['Item 44a.', does({ type: 'TakeItem', item: '44a' })],
    ['defer because the author is ill', does({ type: 'DeferItem', reason: 'the author is ill' })],
    ['defer 7 because the author is ill', does({ type: 'DeferItem', item: '7', reason: 'the author is ill' })],
    [
      'withdraw item 7 because the report is late',
      does({ type: 'WithdrawItem', item: '7', reason: 'the report is late' }),
    ],
    ['Withdraw the item HSP149a: not ready', does({ type: 'WithdrawItem', item: 'HSP149a', reason: 'not ready' })],
    ['withdraw item 3.1.', does({ type: 'WithdrawItem', item: '3.1', reason: '' })],
    ['adjourn 10', does({ type: 'AdjournMeeting', minutes: 10 })],
    ['adjourn', does({ type: 'AdjournMeeting' })],
    ['adjourn for 15 minutes', does({ type: 'AdjournMeeting', minutes: 15 })],
    ['resume', does({ type: 'ResumeMeeting' })],
    ['close meeting', does({ type: 'CloseMeeting' })],
    ['close the meeting', does({ type: 'CloseMeeting' })],
    ['undo', does({ type: 'UndoLastStep' })],
    ['take 5, 6 and 7 together', does({ type: 'TakeItemsTogether', items: ['5', '6', '7'] })],
    ['in the chair Casimir Bellweather', does({ type: 'TakeTheChair', person: { name: 'Casimir Bellweather' } })],
  ],
  'another item than the one being taken': [
    ...['6', 'RSP150', '44a', '3.1', '6(a)', '39/20'].map(
      item => [`note ${item}: Rain.`, does({ type: 'MakeNote', item, text: 'Rain.' })] as const,
    ),
    ['Note item 6: Rain.', does({ type: 'MakeNote', item: '6', text: 'Rain.' })],
    ['note 6 people came', does({ type: 'MakeNote', text: '6 people came' })],
    [
      'action 6: Dana Okafor / Lee Marsh: light the lamps by meeting',
      { kind: 'action', item: '6', owners: 'Dana Okafor / Lee Marsh', text: 'light the lamps by meeting' },
    ],
    ['action 6: light the lamps', { kind: 'action', item: '6', owners: '', text: 'light the lamps' }],
    [
      'action PC 12: light the lamps',
      { kind: 'action', owners: 'PC 12', text: 'light the lamps', whole: 'PC 12: light the lamps' },
    ],
    [
      'Resolved 44a: that the lamps be lit',
      does({ type: 'PassResolution', item: '44a', verb: 'resolved', texts: ['the lamps be lit'] }),
    ],
    ['noted 6:', does({ type: 'PassResolution', item: '6', verb: 'noted', texts: [] })],
    [
      'presented by 6: Dana Okafor, Head of Lamps, and Lee Marsh (Probation)',
      [
        { type: 'NamePresenter', item: '6', name: 'Dana Okafor', role: 'Head of Lamps' },
        { type: 'NamePresenter', item: '6', name: 'Lee Marsh', role: 'Probation' },
      ],
    ],
    [
      'Dana Okafor joined the meeting at item 6',
      does({ type: 'RecordJoining', item: '6', person: { name: 'Dana Okafor' } }),
    ],
    ['Dana Okafor left 44a', does({ type: 'RecordLeaving', item: '44a', person: { name: 'Dana Okafor' } })],
  ],
  'the record as a whole': [
    ['confirm minutes', { kind: 'confirm previous' }],
    ['Confirm the minutes.', { kind: 'confirm previous' }],
    ['find burglary on Gannet Row', { kind: 'find', words: 'burglary on Gannet Row' }],
    ['find out who is coming', undefined],
    ['hold', { kind: 'hold' }],
    ['hold because of a request for information', { kind: 'hold', reason: 'of a request for information' }],
    ['hold on a minute', undefined],
    ['release', { kind: 'release' }],
    ['release the press statement', undefined],
  ],
  "the clerk's word on somebody's behalf": [
    [
      'present Imogen Thistlewood, Wilf Harkaway',
      does({ type: 'RecordAttendance', place: 'present', people: people('Imogen Thistlewood', 'Wilf Harkaway') }),
    ],
    [
      'Present: Imogen Thistlewood and Wilf Harkaway (Saltmarsh Volunteers)',
      does({
        type: 'RecordAttendance',
        place: 'present',
        people: people('Imogen Thistlewood', ['Wilf Harkaway', 'Saltmarsh Volunteers']),
      }),
    ],
    [
      'present Imogen Thistlewood\nWilf Harkaway',
      does({ type: 'RecordAttendance', place: 'present', people: people('Imogen Thistlewood', 'Wilf Harkaway') }),
    ],
    ['absent Wilf Harkaway', does({ type: 'RecordAttendance', place: 'absent', people: people('Wilf Harkaway') })],
    ['apologies Orla Finnimore', [{ type: 'ReceiveApologies', person: { name: 'Orla Finnimore' } }]],
    [
      'apologies from Orla Finnimore (Fern Ashdown substituting), Wilf Harkaway - substitute Jasper Nightly (Youth Service)',
      [
        { type: 'ReceiveApologies', person: { name: 'Orla Finnimore' }, substitute: { name: 'Fern Ashdown' } },
        {
          type: 'ReceiveApologies',
          person: { name: 'Wilf Harkaway' },
          substitute: { name: 'Jasper Nightly', role: 'Youth Service' },
        },
      ],
    ],
    [
      'apologies Orla Finnimore (deputy: Fern Ashdown (Harbour Trust))',
      [
        {
          type: 'ReceiveApologies',
          person: { name: 'Orla Finnimore' },
          substitute: { name: 'Fern Ashdown', role: 'Harbour Trust' },
        },
      ],
    ],
    [
      'apologies Orla Finnimore who was substituted by Fern Ashdown; Wilf Harkaway',
      [
        { type: 'ReceiveApologies', person: { name: 'Orla Finnimore' }, substitute: { name: 'Fern Ashdown' } },
        { type: 'ReceiveApologies', person: { name: 'Wilf Harkaway' } },
      ],
    ],
    [
      'apologies Orla Finnimore (Fire Service), substitute Fern Ashdown',
      [
        {
          type: 'ReceiveApologies',
          person: { name: 'Orla Finnimore', role: 'Fire Service' },
          substitute: { name: 'Fern Ashdown' },
        },
      ],
    ],
    [
      'apologies Orla Finnimore (substitute Fern Ashdown)',
      [{ type: 'ReceiveApologies', person: { name: 'Orla Finnimore' }, substitute: { name: 'Fern Ashdown' } }],
    ],
    [
      'Apologies from Orla Finnimore (substitute: Fern Ashdown, Watch Manager), Wilf Harkaway (Saltmarsh Volunteers)',
      [
        {
          type: 'ReceiveApologies',
          person: { name: 'Orla Finnimore' },
          substitute: { name: 'Fern Ashdown', role: 'Watch Manager' },
        },
        { type: 'ReceiveApologies', person: { name: 'Wilf Harkaway', role: 'Saltmarsh Volunteers' } },
      ],
    ],
    [
      'in attendance Jasper Nightly, Community Safety Officer',
      does({
        type: 'RecordAttendance',
        place: 'in attendance',
        people: people(['Jasper Nightly', 'Community Safety Officer']),
      }),
    ],
    [
      'in attendance Jasper Nightly (Officer), Fern Ashdown (Fire)',
      does({
        type: 'RecordAttendance',
        place: 'in attendance',
        people: people(['Jasper Nightly', 'Officer'], ['Fern Ashdown', 'Fire']),
      }),
    ],
    ['Wilf Harkaway left', does({ type: 'RecordLeaving', person: { name: 'Wilf Harkaway' } })],
    [
      'Dr Nadia O’Sterley-Penn has left the meeting.',
      does({ type: 'RecordLeaving', person: { name: 'Dr Nadia O’Sterley-Penn' } }),
    ],
    ['Wilf Harkaway joined', does({ type: 'RecordJoining', person: { name: 'Wilf Harkaway' } })],
  ],
  interests: [
    ['declare', { kind: 'declare', for: '' }],
    ['declare an interest', { kind: 'declare', for: '' }],
    ['declare for Wilf Harkaway', { kind: 'declare', for: 'Wilf Harkaway' }],
  ],
  notes: [
    ['note The lamps were mended.', does({ type: 'MakeNote', text: 'The lamps were mended.' })],
    ['Note: The lamps were mended.', does({ type: 'MakeNote', text: 'The lamps were mended.' })],
    [
      'note Members heard that:\n- one;\n  - under one;\n- two.',
      does({ type: 'MakeNote', text: 'Members heard that:\n- one;\n  - under one;\n- two.' }),
    ],
    ['note\n\nA paragraph.\n\nAnother.', does({ type: 'MakeNote', text: 'A paragraph.\n\nAnother.' })],
    [
      'presented by Orla Finnimore and Wilf Harkaway',
      [
        { type: 'NamePresenter', name: 'Orla Finnimore' },
        { type: 'NamePresenter', name: 'Wilf Harkaway' },
      ],
    ],
    [
      'presented by Orla Finnimore, Station Manager, and Wilf Harkaway (Youth Service)',
      [
        { type: 'NamePresenter', name: 'Orla Finnimore', role: 'Station Manager' },
        { type: 'NamePresenter', name: 'Wilf Harkaway', role: 'Youth Service' },
      ],
    ],
    ['presented by Orla Finnimore', does({ type: 'NamePresenter', name: 'Orla Finnimore' })],
    [
      'presented by Orla Finnimore, Station Manager',
      does({ type: 'NamePresenter', name: 'Orla Finnimore', role: 'Station Manager' }),
    ],
  ],
  decisions: [
    ['noted', does({ type: 'PassResolution', verb: 'noted', texts: [] })],
    [
      'resolved that the plan be adopted',
      does({ type: 'PassResolution', verb: 'resolved', texts: ['the plan be adopted'] }),
    ],
    [
      'Agreed that the plan be adopted',
      does({ type: 'PassResolution', verb: 'agreed', texts: ['the plan be adopted'] }),
    ],
    [
      'recommended that the plan be adopted',
      does({ type: 'PassResolution', verb: 'recommended', texts: ['the plan be adopted'] }),
    ],
    [
      'resolved that\n- the plan be adopted;\n- the budget be noted.',
      does({ type: 'PassResolution', verb: 'resolved', texts: ['the plan be adopted', 'the budget be noted.'] }),
    ],
    [
      'resolved (i) that the plan be adopted, (ii) that the budget be noted',
      does({ type: 'PassResolution', verb: 'resolved', texts: ['the plan be adopted', 'the budget be noted'] }),
    ],
    [
      'resolved\ni. That the plan be adopted.\nii. That the budget be noted.',
      does({ type: 'PassResolution', verb: 'resolved', texts: ['the plan be adopted.', 'the budget be noted.'] }),
    ],
    [
      'resolved unanimously that the plan be adopted',
      does({ type: 'PassResolution', verb: 'resolved', texts: ['the plan be adopted (unanimously)'] }),
    ],
    ['noted the report', does({ type: 'PassResolution', verb: 'noted', texts: ['the report'] })],
    [
      'resolved:\nthat the plan be adopted\n\nthat the budget be noted',
      does({ type: 'PassResolution', verb: 'resolved', texts: ['the plan be adopted', 'the budget be noted'] }),
    ],
    [
      'resolved that the plan be adopted (proposed by Wilf Harkaway, seconded by Orla Finnimore; for 5, against 2, abstained 1)',
      does({
        type: 'PassResolution',
        verb: 'resolved',
        texts: ['the plan be adopted'],
        proposer: 'Wilf Harkaway',
        seconder: 'Orla Finnimore',
        vote: { for: 5, against: 2, abstained: 1 },
      }),
    ],
    [
      'agreed that the plan be adopted (4 for, 4 against, casting vote for)',
      does({
        type: 'PassResolution',
        verb: 'agreed',
        texts: ['the plan be adopted'],
        vote: { for: 4, against: 4, abstained: 0, castingVote: 'for' },
      }),
    ],
    [
      'agreed that the plan (second edition) be adopted (as amended)',
      does({ type: 'PassResolution', verb: 'agreed', texts: ['the plan (second edition) be adopted (as amended)'] }),
    ],
  ],
  actions: [
    [
      'action Orla Finnimore: count the otters by 18 December 2026',
      { kind: 'action', owners: 'Orla Finnimore', text: 'count the otters by 18 December 2026' },
    ],
    [
      'action Orla Finnimore / Wilf Harkaway: count the otters by meeting',
      { kind: 'action', owners: 'Orla Finnimore / Wilf Harkaway', text: 'count the otters by meeting' },
    ],
    [
      'action Orla Finnimore, Wilf Harkaway: count',
      { kind: 'action', owners: 'Orla Finnimore, Wilf Harkaway', text: 'count' },
    ],
    [
      'action Orla Finnimore to count the otters',
      { kind: 'action', owners: 'Orla Finnimore', text: 'count the otters' },
    ],
    ['action: count the otters', { kind: 'action', owners: '', text: 'count the otters' }],
    ['Action All: read the report', { kind: 'action', owners: 'All', text: 'read the report' }],
    [
      'action Assistant Director, Prevention: write to ward members: all of them',
      { kind: 'action', owners: 'Assistant Director, Prevention', text: 'write to ward members: all of them' },
    ],
    [
      'action For partners on the Board to nominate an otter',
      { kind: 'action', owners: 'partners on the Board', text: 'nominate an otter' },
    ],
    [
      'action Orla Finnimore – bring the otter count to the board',
      { kind: 'action', owners: 'Orla Finnimore', text: 'bring the otter count to the board' },
    ],
    [
      'action Head of Service – Prevention to count the otters',
      { kind: 'action', owners: 'Head of Service – Prevention', text: 'count the otters' },
    ],
    [
      'action Orla Finnimore to report on: otters, voles',
      { kind: 'action', owners: 'Orla Finnimore', text: 'report on: otters, voles' },
    ],
    ['done A12', { kind: 'answer for action', reference: 12, answer: 'done' }],
    ['withdraw a12', { kind: 'answer for action', reference: 12, answer: 'withdraw' }],
  ],
  'urgent and restricted business': [
    [
      'urgent Flood wardens because the river rose this morning',
      does({ type: 'RaiseUrgentBusiness', title: 'Flood wardens', reason: 'the river rose this morning' }),
    ],
    ['urgent Flood wardens', does({ type: 'RaiseUrgentBusiness', title: 'Flood wardens', reason: '' })],
    ['exclude public 1, 2', does({ type: 'ExcludePublic', paragraphs: ['1', '2'] })],
    ['Exclude the press and public: paragraphs 1 and 3', does({ type: 'ExcludePublic', paragraphs: ['1', '3'] })],
    ['readmit public', does({ type: 'ReadmitPublic' })],
    [
      'summary 7: Members considered a case.',
      does({ type: 'WriteSummary', item: '7', text: 'Members considered a case.' }),
    ],
  ],
  'everything else': [
    ['link Saltmarsh CSP', { kind: 'link', name: 'Saltmarsh CSP' }],
    ['link "Saltmarsh CSP"', { kind: 'link', name: 'Saltmarsh CSP' }],
    ['set up', { kind: 'set up', name: '' }],
    ['set up Harbour Safety Board', { kind: 'set up', name: 'Harbour Safety Board' }],
    ['Set up a new partnership called “Harbour Board”.', { kind: 'set up', name: 'Harbour Board' }],
    ['minutes', { kind: 'minutes' }],
    ['actions', { kind: 'actions' }],
    ['quorum', { kind: 'quorum' }],
    ['Quorum?', { kind: 'quorum' }],
    ['help', { kind: 'help', all: false }],
    ['/help', { kind: 'help', all: false }],
    ['help all', { kind: 'help', all: true }],
    ['Help with everything', { kind: 'help', all: true }],
    [
      'correction The date in 3.2 was wrong.',
      does({ type: 'CorrectPreviousMinutes', text: 'The date in 3.2 was wrong.' }),
    ],
  ],
}

describe.each(Object.entries(table))('what is typed of %s', (_, rows) => {
  it.each(rows)('is read: %j', (typed, read) => {
    expect(readTyped(typed)).toEqual(read)
  })
})

const inAnyCase = (word: string) =>
  fc.array(fc.boolean(), { minLength: word.length, maxLength: word.length }).map(up =>
    word
      .split('')
      .map((c, at) => (up[at] === true ? c.toUpperCase() : c))
      .join(''),
  )

describe('the first words', () => {
  it.each(['open', 'next item', 'undo', 'close meeting', 'exclude public 1', 'quorum', 'note x', 'resolved that x'])(
    'decide in any case and with any space around them: %s',
    word => {
      fc.assert(
        fc.property(inAnyCase(word), fc.stringMatching(/^[ \n\t]{0,3}$/), (typed, space) => {
          expect(JSON.stringify(readTyped(space + typed + space))?.toLowerCase()).toBe(
            JSON.stringify(readTyped(word))?.toLowerCase(),
          )
        }),
        { numRuns: 30 },
      )
    },
  )
})

describe('ordinary conversation', () => {
  it.each([
    'Good afternoon everybody',
    'Can everyone hear me?',
    'next item please could somebody share the slides',
    'open the window, it is warm',
    'nothing from me',
    'Thanks, that helps',
    'Withdraw item 3 from the bag, please',
    'helpful, thank you',
    'Presently we have no figures',
    'The minutes look fine to me',
    'minutes of the last meeting are in the folder',
    'I will go back to my team',
    'back in five',
    'Noted with thanks, I will pass it on',
    'notes are in the folder',
    'notebook',
    'Apologised already',
    'actions speak louder than words',
    'item 7 is the one I care about',
    'resume is attached',
    'undo that change to the slides please',
    'Has the quorum changed?',
    'agendas are in the folder',
    'actionable findings',
    'linked in the folder',
    'presentation is here',
    'Declared already',
    'I have to leave at three',
    '',
    '   ',
    '👍',
    'We can send the injury figures by the tenth of each month',
  ])('is no command: %j', typed => {
    expect(readTyped(typed)).toBeUndefined()
  })
})

describe('anything at all that is typed', () => {
  it('is read without breaking, and quickly', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc
        .constantFrom('note ', 'action ', 'apologies ', 'present ', 'resolved that ', 'urgent ', 'in attendance ')
        .chain(w => fc.string({ maxLength: 400 }).map(s => w + s)),
    )
    fc.assert(
      fc.property(words, typed => void readTyped(typed)),
      { numRuns: 500 },
    )
    for (const hard of [
      'action ' + 'a '.repeat(20_000),
      'resolved ' + '('.repeat(20_000),
      'apologies ' + '(substitute '.repeat(5_000),
      'present ' + ' and '.repeat(10_000),
      'exclude public ' + '1 '.repeat(20_000),
      'urgent ' + 'because'.repeat(5_000),
      ' '.repeat(50_000) + 'x left',
      'A' + ' '.repeat(40_000) + 'left',
      'Orla ' + 'and Orla '.repeat(4_000) + 'left the meeting',
      'action: ' + 'A to '.repeat(8_000),
      'action: x ' + 'Owner: '.repeat(5_000),
      'action: ' + ' '.repeat(40_000) + 'to',
      'It was proposed by ' + 'a, seconded by '.repeat(4_000),
      'resolved that x' + ', unanimously'.repeat(4_000),
      'resolved that x (' + 'for 1 '.repeat(8_000) + ')',
      'resolved ' + '(6-2) '.repeat(8_000) + 'that x',
      'Orla declared a ' + 'x '.repeat(20_000) + 'interest in item 6',
      'Orla declared an interest in items ' + '6, '.repeat(10_000),
      'in attendance: ' + 'A, B and '.repeat(6_000),
      'apologies for absence were received from ' + 'A (substitute B), '.repeat(3_000),
      'The ' + 'report '.repeat(8_000) + 'was noted',
      'defer ' + '1.'.repeat(20_000),
      'item ' + '6('.repeat(20_000),
      'summary ' + 'item '.repeat(10_000),
      '\u200b'.repeat(40_000) + 'note x',
      '👍'.repeat(20_000) + ' note x',
      'resovled ' + 'that '.repeat(10_000),
      'take ' + '5, '.repeat(10_000) + ' together',
      'urgent ' + ' because'.repeat(10_000),
      'presented by ' + 'Orla Finnimore and '.repeat(4_000),
      'Orla ' + 'the report '.repeat(5_000) + 'presented',
    ]) {
      const took = processorTime(() => {
        readTyped(hard)
        readTyped(hard, true)
      })
      expect(took, hard.slice(0, 30)).toBeLessThan(1_000)
    }
  })
})

describe('a sentence as minutes have it, written to the bot', () => {
  const note = (words: string) => [{ title: `note ${words}`, words: `note ${words}` }]
  it.each([
    'Sol Meyer spoke about the first year of the order.',
    'The harbour office will close in the spring of 2027.',
  ])('becomes a note by one press: %s', words =>
    expect(readTyped(words, true)).toEqual({ kind: 'question', unsure: 'record it', ways: note(words) }),
  )
  it.each(['Thank you for the papers and the tea.', 'Can you see my screen from there.'])(
    'is left alone where it is talk or no sentence: %s',
    words => expect(readTyped(words, true)).toBeUndefined(),
  )
  it('is left alone in the chat, where it was not written to the bot', () => {
    expect(readTyped('Sol Meyer spoke about the first year of the order.')).toBeUndefined()
  })
})

describe('an action carried forward', () => {
  it('is the action that follows, with its owner', () => {
    expect(readTyped('Action carried forward from 20/08: SM to ask Eastmere for the bags.')).toMatchObject({
      kind: 'action',
      owners: 'SM',
    })
  })
})

describe('a declarant who left the room for an item', () => {
  it('left it at the time that was given', () => {
    expect(readTyped('Orla Finnimore left the room for item 6 at 2.50pm', true)).toMatchObject({
      kind: 'conduct of a declarant',
      conduct: 'left',
      item: '6',
      clock: '14:50',
    })
  })
})

describe('somebody in attendance with who they are after a comma', () => {
  it('is one person', () => {
    expect(readTyped('Callum Frith, Harbourwatch, in attendance')).toMatchObject({
      command: { place: 'in attendance', people: [{ name: 'Callum Frith', role: 'Harbourwatch' }] },
    })
    expect(readTyped('Callum Frith, Greta Moss in attendance')).toMatchObject({
      command: { people: [{ name: 'Callum Frith' }, { name: 'Greta Moss' }] },
    })
  })
})

describe('a count for the motion and one for the amendment', () => {
  const won = (amendment: boolean, how: string) => ({
    kind: 'command',
    command: { type: 'RecordVote', betweenBoth: true, amendment, outcome: 'carried', how },
  })
  it.each([
    ['Vote: motion 6, amendment 2. Motion carried', won(false, 'by 6 votes to 2 for the amendment')],
    [
      'On a vote being taken, 6 members voted for the motion and 2 for the amendment. The motion was accordingly carried.',
      won(false, 'by 6 votes to 2 for the amendment'),
    ],
    ['Votes for the motion: 2; for the amendment: 6', won(true, 'by 6 votes to 2 for the motion')],
    ['Vote: motion 3, amendment 4, 1 abstention', won(true, 'by 4 votes to 3 for the motion, with 1 abstaining')],
    ['Vote: amendment 2, motion 6, amendment fell', won(false, 'by 6 votes to 2 for the amendment')],
  ])('is a vote between the two: %j', (words, read) => expect(readTyped(words, true)).toEqual(read))
  it('that are equal, or that say more, are none', () => {
    for (const words of ['Vote: motion 4, amendment 4', 'motion 6, amendment 2 on the pier works'])
      expect(readTyped(words, true)).not.toMatchObject({ command: { betweenBoth: true } })
  })
})

describe('the reason of an interest after "as"', () => {
  const natureOf = (because: string) =>
    readTyped(`Orla Finnimore declared a personal interest in item 6, as ${because}`, true)
  it('is told without it where it is a clause, and keeps it where it says who they are', () => {
    expect(natureOf('the club administered the fund')).toMatchObject({ nature: 'the club administered the fund' })
    expect(natureOf('the appointed director of the club')).toMatchObject({
      nature: 'as the appointed director of the club',
    })
  })
})
