import type { ProcedureFact } from '../../src/meeting/procedureFacts.ts'
import { type Worded, inEnglish } from '../../src/meeting/worded.ts'
import { describe, expect, it } from 'vitest'
import type { Reaction } from '../../src/app/reaction.ts'
import { reactions } from '../../src/app/reactions.ts'
import {
  type History,
  type Step,
  act,
  by,
  chair,
  close,
  councillor,
  declare,
  fire,
  given,
  health,
  inSession,
  leave,
  next,
  note,
  open,
  publish,
  resolve,
  take,
  undo,
  viceChair,
  volunteer,
  called,
  present,
  everybody,
  privately,
  clerk,
} from '../meeting/given.ts'
import { quorumSaid } from '../../src/cards/procedureInWords.ts'
import type { Command } from '../../src/meeting/commands.ts'

const asStep = (step: Step | Command): Step => ('command' in step ? step : by(clerk, step))
/** What the last step calls for, in words. */
function calledFor(history: History, step: Step | Command): readonly string[] {
  const after = history.after(asStep(step)),
    news = after.records.slice(history.records.length)
  if (news.length === 0) throw new Error(`${asStep(step).command.type} led to nothing.`)
  return reactions(news, after.meeting).map(inWords)
}
const inWords = (r: Reaction): string =>
  [
    r.kind,
    ...Object.entries(r).flatMap(([key, value]) =>
      key === 'kind' ? [] : [saidOf(value as string | Worded | ProcedureFact)],
    ),
  ].join(': ')
const saidOf = (value: string | Worded | ProcedureFact): string =>
  typeof value === 'object' && 'what' in value ? quorumSaid(value) : inEnglish(value)
const draw = ['show agenda', 'show item card']

const atFive = given(...inSession, take('5')),
  closed = given(...inSession, take('5'), note('One.'), act('two'), close)

describe('what happens in a meeting calls for', () => {
  it.each<readonly [what: string, before: History, step: Step | Command, exactly: readonly string[]]>([
    ['nothing outward, where an agenda is only read in', given(), called(), []],
    [
      'the agenda card and the agenda as a document, where it is published',
      given(called()),
      publish,
      ['show agenda', 'file agenda'],
    ],
    [
      'both cards drawn again, where somebody says that they are coming',
      given(called(), publish),
      by(chair, { type: 'PromiseAttendance' }),
      draw,
    ],
    [
      "both cards, and the sender's message to the clerk alone, where apologies come with one",
      given(called(), publish),
      by(volunteer, { type: 'ReceiveApologies', message: 'On leave.' }),
      [...draw, 'tell clerk: Wilf Harkaway sends apologies and writes: On leave.'],
    ],
    [
      'the agenda card, and the card of the first item, where the meeting opens',
      given(called(), publish, present(...everybody)),
      open,
      ['show agenda', 'show item card', 'post item card: i1'],
    ],
    [
      'one digest for the clerk of what was declared before, where the meeting opens',
      given(called(), publish, by(volunteer, declare('Personal interest', ['6'])), present(...everybody)),
      open,
      ['show agenda', 'tell clerk digest', 'show item card', 'post item card: i1'],
    ],
    [
      'the card of the item, and the one before folded, where the next item is taken',
      atFive,
      next,
      ['post item card: i2', 'show agenda', 'fold item card: i5'],
    ],
    ["the item's card drawn again, where something is recorded", atFive, note('One.'), ['show item card']],
    ["the item's card drawn again, where an action is agreed", atFive, act('two'), ['show item card']],
    [
      'a look at whether minutes were confirmed, where something is resolved',
      atFive,
      resolve('three'),
      ['show item card', 'confirm previous minutes', 'show previous clerk card'],
    ],
    [
      'a question to the chair, where urgent business is raised',
      atFive,
      by(volunteer, { type: 'RaiseUrgentBusiness', title: 'Floods', reason: 'the river rose' }),
      [`ask about urgent business: ${atFive.records.length + 1}`],
    ],
    [
      'the minutes filed, where the meeting closes',
      atFive,
      close,
      ['say: The meeting is closed. The draft minutes go to the clerk one-to-one.', ...draw, 'file minutes'],
    ],
    [
      'the minutes filed again, where something is corrected afterwards',
      closed,
      {
        type: 'AmendEntry',
        entry: closed.meeting.entries.find(e => e.kind === 'note')?.id ?? '',
        text: 'One, corrected.',
      },
      ['confirm previous minutes', 'show previous clerk card', 'file minutes', 'show clerk card'],
    ],
    [
      "the item's card posted anew, where a step is taken back",
      given(...inSession, take('5'), note('One.')),
      undo,
      ['show agenda', 'post item card', 'confirm previous minutes', 'show previous clerk card'],
    ],
    [
      "the clerk's card, and every owner's, where an owner answers",
      given(...inSession, take('5'), act('two')),
      by(fire, { type: 'AnswerForAction', number: 1, answer: 'accept' }),
      ['show clerk card', 'show owners cards: 1'],
    ],
    [
      'the log of actions filed again, and the minutes left as they are, where an owner answers after the close',
      closed,
      by(fire, { type: 'AnswerForAction', number: 1, answer: 'done' }),
      ['show clerk card', 'show owners cards: 1', 'file action log'],
    ],
  ])('%s', (_, before, step, exactly) => {
    expect(calledFor(before, step)).toEqual(exactly)
  })

  it('a reminder to each declarant, once, where their item is next and where it comes', () => {
    const declared = given(
      ...inSession,
      by(volunteer, declare('Personal interest', ['6'])),
      by(volunteer, declare('Pecuniary interest', ['6'])),
      by(councillor, declare('Personal interest', ['6'])),
      next,
      next,
      next,
    )
    expect(calledFor(declared, next).filter(r => r.startsWith('remind'))).toEqual([
      'remind declarant: Wilf Harkaway: i6: next',
      'remind declarant: Rosalind Penhallow: i6: next',
    ])
    expect(calledFor(declared, take('6')).filter(r => r.startsWith('remind'))).toEqual([
      'remind declarant: Wilf Harkaway: i6: now',
      'remind declarant: Rosalind Penhallow: i6: now',
    ])
  })

  it('a reminder anew where an interest in the item being taken is put right, and none where it is taken out', () => {
    const taken = given(...inSession, by(volunteer, declare('Personal interest', ['6'])), take('6'))
    const right: Command = { type: 'PutInterestRight', person: { name: 'Wilf Harkaway' } }
    const now = 'remind declarant: Wilf Harkaway: i6: now'
    expect(calledFor(taken, { ...right, kind: 'Pecuniary interest' })).toEqual([...draw, now])
    expect(calledFor(taken, right)).toEqual(draw)
  })

  it('a word in the chat at once where a member leaving breaks the quorum, without which body the minutes would miss', () => {
    const said = calledFor(given(...inSession, take('5')), by(health, leave))
    expect(said.filter(r => r.startsWith('say: '))).toEqual([
      expect.stringMatching(/^say: The meeting is (inquorate|no longer quorate|not quorate)|^say: .*quor/),
    ])
  })
})

describe('what the clerk writes up after the close', () => {
  it.each<readonly [what: string, step: Step | Command]>([
    ['a note', { type: 'MakeNote', item: '6', text: 'Three.' }],
    ['an action', { type: 'AgreeAction', item: '6', text: 'Four', owners: [] }],
    ['a presenter', { type: 'NamePresenter', item: '6', name: 'Orla Finnimore' }],
    ['somebody present', present(volunteer)],
    ['somebody late', { type: 'RecordJoining', person: { name: 'Orla Finnimore' }, item: '5' }],
    ['apologies', { type: 'ReceiveApologies', person: { name: 'Orla Finnimore' } }],
    ['the public line', { type: 'WriteSummary', item: '7', text: 'A review was noted.' }],
    [
      'a note moved',
      { type: 'MoveEntry', entry: closed.meeting.entries.find(e => e.kind === 'note')?.id ?? '', item: '6' },
    ],
  ])('goes into the draft and on the clerk’s card, and shows nothing in the chat: %s', (_, step) => {
    const reached = calledFor(
      given(
        called(),
        publish,
        present(...everybody.filter(p => p !== volunteer)),
        open,
        take('5'),
        note('One.'),
        act('two'),
        close,
      ),
      step,
    )
    expect(reached.filter(r => !r.includes('previous'))).toEqual(['file minutes', 'show clerk card'])
  })
  it('is taken back as quietly', () =>
    expect(calledFor(closed.after(by(clerk, { type: 'MakeNote', item: '6', text: 'Three.' })), undo)).toEqual([
      'confirm previous minutes',
      'show previous clerk card',
      'file minutes',
      'show clerk card',
    ]))
})

describe('a close that is taken back', () => {
  it('is said in the chat, with the item that goes on, and the item’s card at its end', () =>
    expect(calledFor(closed, undo)).toEqual([
      'say: The meeting is open again: 5. Night bus marshals is being taken.',
      'post item card again',
      'show agenda',
      'show clerk card',
    ]))
  it('is said as it is where the meeting stood adjourned', () =>
    expect(calledFor(given(...inSession, { type: 'AdjournMeeting' }, close), undo)[0]).toBe(
      'say: The meeting is open again: it stands adjourned.',
    ))
  it('names a restricted item by its open title', () => {
    const restricted = given(...inSession, { type: 'TakeItem', item: '7', despite: true }, close)
    expect(calledFor(restricted, undo)[0]).toBe('say: The meeting is open again: 7. Case review update is being taken.')
  })
})

describe('an agenda that a process was killed over while it was being filed, and the meeting closed meanwhile', () => {
  const filed = (document: string, version = 3): Command => ({
    type: 'RecordFiling',
    document,
    version,
    filed: { name: document, link: `https://papers.example/${document}`, mark: 'm', besideEdits: false },
  })
  const all = ['agenda.docx', 'agenda.html', 'restricted agenda.docx', 'restricted agenda.html']
  const filedAgain = (documents: readonly Command[]) => {
    const { records, meeting } = given(...inSession, ...documents, close)
    return reactions(records, meeting).some(r => r.kind === 'file agenda')
  }

  it.each(all)('is filed where its %s was not', missing =>
    expect(filedAgain(all.filter(document => document !== missing).map(document => filed(document)))).toBe(true),
  )
  it('is filed where it was changed after it was filed', () => expect(filedAgain(all.map(d => filed(d, 1)))).toBe(true))
  it('is not filed again where all of it is there', () => expect(filedAgain(all.map(d => filed(d)))).toBe(false))
})

describe('what is said where everybody reads it', () => {
  it('has no word of a note, a message or an interest, whatever happens', () => {
    const secret = 'Otterburn'
    const all = given(
      ...inSession,
      by(volunteer, { type: 'ReceiveApologies', message: secret }),
      by(councillor, declare('Personal interest', ['7'], { nature: secret })),
      { type: 'TakeItem', item: '7', despite: true },
      privately(clerk, note(secret)),
      by(viceChair, leave),
      by(health, leave),
      close,
    )
    const said = reactions(all.records, all.meeting).filter(r => r.kind === 'say')
    expect(JSON.stringify(said)).not.toContain(secret)
  })
  it('is said once, however many events call for it', () => {
    const all = given(...inSession, take('5'), note('One.'), note('Two.'), act('three'))
    const kinds = reactions(all.records, all.meeting).map(r => JSON.stringify(r))
    expect(kinds).toHaveLength(new Set(kinds).size)
  })
})
