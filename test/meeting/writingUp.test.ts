import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { historyOf } from '../../src/meeting/historyOfEntry.ts'
import { gapsOf } from '../../src/minutes/gaps.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'
import {
  act,
  by,
  called,
  chair,
  clerk,
  close,
  everybody,
  fire,
  given,
  inSession,
  minuted,
  minutesOf,
  note,
  open,
  present,
  privately,
  procedureOf,
  publish,
  resolve,
  take,
} from './given.ts'

const previous = { previous: { meeting: 'saltmarsh 2026-09-10', date: '2026-09-10' } }
const held = [
  called({ broughtForward: previous }),
  publish,
  present(...everybody),
  open,
  take('5'),
  note('One.'),
  take('6'),
]
const confirm: Command = {
  type: 'ConfirmMinutes',
  corrections: [],
  on: '2027-01-21',
  atMeeting: 'saltmarsh 2027-01-21',
}
const into = (item: string): readonly (readonly [string, Command])[] => [
  ['a note', { type: 'MakeNote', item, text: 'Later.' }],
  ['a decision', { type: 'PassResolution', item, verb: 'resolved', texts: ['it be so'] }],
  ['an action', { type: 'AgreeAction', item, text: 'Write', owners: [] }],
  ['a presenter', { type: 'NamePresenter', item, name: 'Moss Tarrant' }],
  ['a correction to the previous minutes', { type: 'CorrectPreviousMinutes', item, text: 'For 12, read 20.' }],
]
const attendance: readonly (readonly [string, Command])[] = [
  [
    'somebody present',
    { type: 'RecordAttendance', people: [{ name: 'Moss Tarrant', role: 'Bus company' }], place: 'in attendance' },
  ],
  ['somebody absent', { type: 'RecordAttendance', people: [{ name: 'Wilf Harkaway' }], place: 'absent' }],
  ['apologies', { type: 'ReceiveApologies', person: { name: 'Wilf Harkaway' } }],
  ['somebody who came late', { type: 'RecordJoining', person: { name: 'Wilf Harkaway' }, item: '6' }],
  ['somebody who left early', { type: 'RecordLeaving', person: { name: 'Wilf Harkaway' }, item: '5' }],
]

describe('while the meeting sits', () => {
  test.each(into('5'))('those who conduct it record %s in another item than the one being taken', (_, command) => {
    given(...held)
      .when(command, chair)
      .thenHappens({ type: expect.any(String) as 'NoteMade', item: 'i5' })
    given(...held)
      .when(command, fire)
      .thenRefused('notTheChair')
  })
  test('an item is named as its number is printed, and one that is not on the agenda is refused', () => {
    given(...held)
      .when({ type: 'MakeNote', item: 'item 5.', text: 'Later.' })
      .thenHappens({ type: 'NoteMade', item: 'i5' })
    given(...held)
      .when({ type: 'MakeNote', item: '17', text: 'Later.' })
      .thenRefused('noSuchItem', '17')
  })
})

describe('after the close', () => {
  const closed = given(...held, close)
  test.each(into('5'))('the clerk, and nobody else, adds %s to an item', (_, command) => {
    closed.when(command, clerk).thenHappens({ type: expect.any(String) as 'NoteMade', item: 'i5' })
    closed.when(command, chair).thenRefused('meetingClosed', 'the clerk, and nobody else')
  })
  test.each(attendance)('the clerk records %s', (_, command) => {
    expect(closed.after(by(clerk, command)).records.length).toBeGreaterThan(closed.records.length)
  })
  test.each(['RecordJoining', 'RecordLeaving', 'MakeNote'] as const)('the clerk has to say at which item: %s', type =>
    closed
      .when({ type, text: 'Later.', person: { name: 'Wilf Harkaway' } } as Command)
      .thenRefused('sayWhichItem', 'say which item'),
  )
  test('a correction goes under the previous minutes, where no item is named', () =>
    closed
      .when({ type: 'CorrectPreviousMinutes', text: 'x' })
      .thenHappens({ type: 'PreviousMinutesCorrected', item: 'i4' }))
  test.each([
    ...into('5'),
    ...attendance,
    ['the public line', { type: 'WriteSummary', item: '5', text: 'A line.' }],
  ] as const)('nothing is added once the minutes are confirmed: %s', (_, command) =>
    given(...held, close, confirm)
      .when(command as Command)
      .thenRefused('minutesConfirmed', 'confirmed'),
  )
  test('somebody came late, or left early, at the item named, and the minutes say so there', () => {
    const late = given(
      ...held.slice(0, 2),
      present(...everybody.filter(p => p.name !== 'Wilf Harkaway')),
      open,
      take('5'),
      take('6'),
      close,
      { type: 'RecordJoining', person: { name: 'Wilf Harkaway' }, item: '5' },
      { type: 'RecordLeaving', person: { name: 'Orla Finnimore' }, item: '6' },
    )
    const { present: there, absent } = minutesOf(late)
    expect(there.find(p => p.name === 'Wilf Harkaway')).toMatchObject({ arrivedAt: '5' })
    expect(there.find(p => p.name === 'Orla Finnimore')).toMatchObject({ leftAt: '6' })
    expect(absent).toEqual([])
    expect(procedureOf(late, '5')).toEqual(['Wilf Harkaway joined the meeting.'])
    expect(procedureOf(late, '6')).toEqual(['Orla Finnimore left the meeting.'])
  })
  test('a decision added is no decision without a quorum because people have gone home since', () => {
    const gone = given(
      ...inSession,
      take('5'),
      take('6'),
      ...everybody.slice(2).map(p => by(p, { type: 'RecordLeaving' })),
      close,
    )
    const decided = (item: string) =>
      gapsOf(gone.after(by(clerk, { type: 'PassResolution', item, verb: 'resolved', texts: ['x'] })).meeting).filter(
        g => g.gap === 'decision when not quorate',
      )
    expect(decided('5')).toEqual([])
    expect(decided('6')).toHaveLength(1)
  })
  test('an action added gets a number that no later meeting has taken meanwhile', () => {
    given(...held, act('Ring'), close)
      .when({ type: 'AgreeAction', item: '5', text: 'Write', owners: [], number: 7 })
      .thenHappens({ type: 'ActionAgreed', number: 7 })
    given(...held, act('Ring'), close, { type: 'AgreeAction', item: '5', text: 'Write', owners: [], number: 7 })
      .when({ type: 'AgreeAction', item: '5', text: 'Map', owners: [] })
      .thenHappens({ type: 'ActionAgreed', number: 8 })
  })
})

describe('an undo after the close', () => {
  const undo: Command = { type: 'UndoLastStep' }
  test('opens the meeting again, for chair and clerk, where nothing was added since', () => {
    for (const who of [chair, clerk])
      expect(given(...held, close).after(by(who, undo)).meeting.phase).toBe('in session')
  })
  test('takes back what the clerk added, for the clerk alone', () => {
    const added = given(...held, close, { type: 'MakeNote', item: '5', text: 'Later.' })
    added.when(undo, chair).thenRefused('meetingClosed')
    expect(added.after(by(clerk, undo)).meeting).toMatchObject({ phase: 'closed', entries: [{ text: 'One.' }] })
  })
})

describe('what is added to restricted business', () => {
  const closedItem = given(...inSession, privately(clerk, take('7')), take('8'), close)
  const inPart = given(
    ...inSession,
    take('5'),
    note('Open.'),
    { type: 'ExcludePublic', paragraphs: ['3'] },
    { type: 'ReadmitPublic' },
    take('6'),
    close,
  )
  test.each([
    ['by the agenda', closedItem, '7'],
    ['because the public were excluded in it', inPart, '5'],
  ] as const)('is restricted, %s', (_, history, item) => {
    history
      .when({ type: 'MakeNote', item, text: 'Kestrel.' }, clerk, 'in the chat')
      .thenRefused('restrictedInTheChat', item)
    const added = history.after(privately(clerk, { type: 'MakeNote', item, text: 'Kestrel.' }))
    expect(added.meeting.entries.at(-1)).toMatchObject({ item: `i${item}`, restricted: true })
    expect(JSON.stringify(publicCopy(minutesOf(added)))).not.toContain('Kestrel')
  })
  test('is not restricted in the items beside it', () =>
    expect(
      inPart.after(by(clerk, { type: 'MakeNote', item: '6', text: 'Open too.' })).meeting.entries.at(-1),
    ).toMatchObject({
      restricted: false,
    }))
  test('is not restricted in the open item at whose end the public were excluded for the next, nor in the one in which they came back', () => {
    const between = given(
      ...inSession,
      take('6'),
      note('Open.'),
      { type: 'ExcludePublic', paragraphs: ['3'] },
      privately(clerk, take('7')),
      privately(clerk, note('Kestrel.')),
      take('8'),
      { type: 'ReadmitPublic' },
      close,
    )
    for (const [item, restricted] of [
      ['6', false],
      ['7', true],
      ['8', false],
    ] as const)
      expect(
        between.after(privately(clerk, { type: 'MakeNote', item, text: 'Later.' })).meeting.entries.at(-1),
      ).toMatchObject({ item: `i${item}`, restricted })
  })
  test('is restricted while the public are excluded, whichever item it is for', () =>
    given(...inSession, take('5'), { type: 'ExcludePublic', paragraphs: ['3'] })
      .when({ type: 'MakeNote', item: '6', text: 'x' }, clerk, 'in the chat')
      .thenRefused('restrictedInTheChat'))
})

describe('an entry moved to another item', () => {
  const closed = given(...held, act('Ring', ['Orla Finnimore']), resolve('it be so'), close)
  const entry = (kind: string) => closed.meeting.entries.find(e => e.kind === kind)?.id ?? ''
  const move = (kind: string, item: string): Command => ({ type: 'MoveEntry', entry: entry(kind), item })
  test('is minuted there and no longer here, an action too', () => {
    const moved = closed.after(by(clerk, move('note', '6'))).after(by(clerk, move('action', '5')))
    expect(minuted(minutesOf(moved), '6').blocks.map(b => b.kind)).toEqual(['note', 'decision'])
    expect(minuted(minutesOf(moved), '5').blocks.map(b => b.kind)).toEqual(['action'])
    expect(moved.meeting.actions).toMatchObject([{ item: 'i5' }])
  })
  test('goes where it is already without anything happening, and nowhere that is not on the agenda', () => {
    closed.when(move('note', '5')).thenNothing()
    closed.when(move('note', '17')).thenRefused('noSuchItem')
    closed.when({ type: 'MoveEntry', entry: 'e999', item: '5' }).thenRefused('noSuchEntry')
  })
  test('is something that was recorded, not what the meeting went through', () => {
    const left = given(...inSession, take('5'), by(fire, { type: 'RecordLeaving' }), close)
    const gone = left.meeting.entries.find(e => e.kind === 'procedure')?.id ?? ''
    left.when({ type: 'MoveEntry', entry: gone, item: '6' }).thenRefused('staysInItsItem')
  })
  test('is moved by the clerk alone after the close, and by nobody once the minutes are confirmed', () => {
    closed.when(move('note', '6'), chair).thenRefused('meetingClosed')
    closed.after(by(clerk, confirm)).when(move('note', '6')).thenRefused('alreadyConfirmed')
  })
  test('becomes restricted with restricted business, and never open again', () => {
    closed.when(move('note', '7'), clerk, 'in the chat').thenRefused('restrictedInTheChat', '7')
    const moved = closed.after(privately(clerk, move('note', '7')))
    expect(moved.meeting.entries.find(e => e.kind === 'note')).toMatchObject({ item: 'i7', restricted: true })
    expect(JSON.stringify(publicCopy(minutesOf(moved)))).not.toContain('One.')
    const back = moved.after(privately(clerk, move('note', '6')))
    expect(back.meeting.entries.find(e => e.kind === 'note')).toMatchObject({ item: 'i6', restricted: true })
    expect(JSON.stringify(publicCopy(minutesOf(back)))).not.toContain('One.')
  })
  test('goes back where the move is undone', () => {
    const back = closed.after(by(clerk, move('note', '6'))).after(by(clerk, { type: 'UndoLastStep' }))
    expect(back.meeting.phase).toBe('closed')
    expect(back.meeting.entries.find(e => e.kind === 'note')).toMatchObject({ item: 'i5' })
  })
})

describe('the history of an entry', () => {
  test('says who added, corrected, moved and struck it, when, and whether the meeting was over', () => {
    const made = given(...held)
    const id = made.meeting.entries.find(e => e.kind === 'note')?.id ?? ''
    const history = [
      by(chair, close),
      by(clerk, { type: 'AmendEntry', entry: id, text: 'One, put right.' }),
      by(clerk, { type: 'MoveEntry', entry: id, item: '6' }),
      by(clerk, { type: 'StrikeEntry', entry: id }),
    ] as const
    const { meeting } = history.reduce((h, step) => h.after(step), made)
    expect(historyOf(meeting, id)).toMatchObject([
      { what: 'recorded', by: 'Beatrix Lonsdale', text: 'One.', item: 'i5', afterTheClose: false },
      { what: 'corrected', by: 'Beatrix Lonsdale', text: 'One, put right.', afterTheClose: true },
      { what: 'moved', item: 'i6', afterTheClose: true },
      { what: 'struck out', afterTheClose: true },
    ])
    expect(historyOf(meeting, id).map(s => s.at)).toEqual(
      historyOf(meeting, id)
        .map(s => s.at)
        .toSorted(),
    )
  })
  test('is empty where there is no such entry', () => expect(historyOf(given(...held).meeting, 'e999')).toEqual([]))
})
