import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { replay } from '../../src/meeting/evolve.ts'
import {
  History,
  by,
  byItself,
  called,
  chair,
  clerk,
  close,
  fire,
  given,
  guest,
  inSession,
  join,
  minutesOf,
  next,
  note,
  open,
  present,
  privately,
  procedureOf,
  publish,
  take,
  undo,
  viceChair,
  everybody,
  act,
  resolve,
  leave,
} from './given.ts'

const back: Command = { type: 'TakePreviousItem' }
const defer = (reason: string, number?: string): Command => ({
  type: 'DeferItem',
  reason,
  ...(number === undefined ? {} : { item: number }),
})
const together = (...items: readonly string[]): Command => ({ type: 'TakeItemsTogether', items })
const adjourn: Command = { type: 'AdjournMeeting', minutes: 10 }
const resume: Command = { type: 'ResumeMeeting' }
const published = [called(), publish, present(...everybody)]

describe('the meeting opens', () => {
  test('with its first item', () =>
    given(...published)
      .when(open, chair)
      .thenHappens({ type: 'MeetingOpened' }, { type: 'ItemTaken', item: 'i1' }))
  test('with the chair who opens it present', () =>
    given(called(), publish)
      .when(open, chair)
      .thenHappens(
        { type: 'MeetingOpened' },
        { type: 'AttendanceRecorded', person: 'Imogen Thistlewood', place: 'present' },
        { type: 'ItemTaken' },
      ))
  test('for the chair, vice-chair and clerk only', () =>
    given(...published)
      .when(open, fire)
      .thenRefused('notTheChair'))
  test('once its agenda is published', () => given(called()).when(open, chair).thenRefused('notPublished'))
  test('once', () =>
    given(...inSession)
      .when(open, chair)
      .thenRefused('alreadyOpen'))
  test('never again once it is closed', () =>
    given(...inSession, close)
      .when(open, chair)
      .thenRefused('meetingClosed'))
})

describe('the chair takes the next item', () => {
  test('in the agenda’s order', () =>
    given(...inSession)
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i2' }))
  test('which after another taken first is the first not yet taken', () =>
    given(...inSession, take('5'))
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i2' }))
  test('which after going back is the one gone back from', () =>
    given(...inSession, next, next, back, next)
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i4' }))
  test('which is a sub-item before the item after', () => {
    const items = published[0]?.type === 'CallMeeting' ? published[0].agenda.items : []
    const [first, second, ...rest] = items
    if (first === undefined || second === undefined) throw new Error('The agenda is too short.')
    given(
      called({
        agenda: {
          items: [first, second, ...rest, { ...second, id: 'i1a', number: '1a', under: '1', kind: 'business' }],
        },
      }),
      publish,
      present(...everybody),
      open,
    )
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i1a' })
  })
  test('which after the last sub-item is the item after, and never the one whose sub-items were taken without it', () => {
    const items = published[0]?.type === 'CallMeeting' ? published[0].agenda.items : []
    const [first, second, ...rest] = items
    if (first === undefined || second === undefined) throw new Error('The agenda is too short.')
    const sub = (letter: string) => ({
      ...second,
      id: `i2${letter}`,
      number: `2${letter}`,
      under: '2',
      kind: 'business' as const,
    })
    given(
      called({ agenda: { items: [first, second, sub('a'), sub('b'), ...rest] } }),
      publish,
      present(...everybody),
      open,
      take('2a'),
      take('2b'),
    )
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i3' })
  })
  test('and the meeting closes where none is left', () =>
    given(...inSession, ...['2', '3', '4', '5', '6', '8', '9'].map(take), {
      ...take('7'),
      type: 'TakeItem',
      item: '7',
      despite: true,
    })
      .when(next, chair)
      .thenHappens({ type: 'MeetingClosed' }))
  test('and a second press changes nothing and is told so', () => {
    const pressed: Command = { type: 'TakeNextItem', after: 'i1' }
    given(...inSession)
      .when(pressed, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i2' })
    given(...inSession, pressed)
      .when(pressed, chair)
      .thenRefused('alreadyMovedOn', '2. Urgent business')
    given(...inSession, pressed)
      .when(pressed, viceChair)
      .thenRefused('alreadyMovedOn')
  })
  test('is refused to a member, who is told who may', () =>
    given(...inSession)
      .when(next, fire)
      .thenRefused('notTheChair', 'Imogen Thistlewood (chair)'))
  test('is refused before the meeting opens and after it closes', () => {
    given(...published)
      .when(next, chair)
      .thenRefused('notInSession')
    given(...inSession, close)
      .when(next, chair)
      .thenRefused('meetingClosed')
  })
})

describe('the chair takes another item first', () => {
  test('by the number printed, and the minutes say in what order', () => {
    const minutes = minutesOf(given(...inSession, take('5'), next))
    expect(minutes.orderTaken).toEqual(['1', '5', '2'])
    expect(minutes.items.map(i => i.number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
  })
  test('and agenda order is not remarked on', () =>
    expect(minutesOf(given(...inSession, next, next)).orderTaken).toBeUndefined())
  test('though there is no such item', () =>
    given(...inSession)
      .when(take('17'), chair)
      .thenRefused('noSuchItem', 'The items are 1, 2, 3, 4, 5, 6, 7, 8, 9.'))
  test('and taking the one being taken changes nothing', () =>
    given(...inSession)
      .when(take('1'), chair)
      .thenNothing())
})

describe('the chair goes back', () => {
  test('to the item before, by the agenda', () =>
    given(...inSession, take('6'))
      .when(back, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i5', back: true }))
  test('not before the first', () =>
    given(...inSession)
      .when(back, chair)
      .thenRefused('noEarlierItem'))
})

describe('items taken together', () => {
  test('are minuted under the first, and the others say so', () => {
    const history = given(...inSession, together('5', '6'))
    expect(procedureOf(history, '5')).toEqual(['This item was taken together with item 6.'])
    expect(procedureOf(history, '6')).toEqual(['This item was taken together with item 5, where it is minuted.'])
    expect(minutesOf(history).items.find(i => i.number === '6')?.outcome).toBe('taken')
  })
  test('are none of them taken again', () =>
    given(...inSession, next, next, next, together('5', '6'))
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i7' }))
  test('are at least two, and on the agenda', () => {
    given(...inSession)
      .when(together('5'), chair)
      .thenRefused('twoItemsNeeded')
    given(...inSession)
      .when(together('5', '5'), chair)
      .thenRefused('twoItemsNeeded')
    given(...inSession)
      .when(together('5', '17'), chair)
      .thenRefused('noSuchItem')
  })
  test('are never open and restricted in one, lest what is said be written where everybody reads it', () =>
    given(...inSession)
      .when(together('6', '7'), chair)
      .thenRefused('restrictedOnItsOwn', 'Item 7'))
  test('are deferred no longer', () =>
    expect(
      minutesOf(given(...inSession, defer('the report is late', '6'), together('5', '6'))).items.find(
        i => i.number === '6',
      )?.outcome,
    ).toBe('taken'))
})

describe('an item is deferred', () => {
  test('with its reason, and the next item is taken', () => {
    given(...inSession, take('5'))
      .when(defer('The report is late.'), chair)
      .thenHappens(
        { type: 'ItemDeferred', item: 'i5', reason: 'The report is late' },
        { type: 'ItemTaken', item: 'i2' },
      )
    expect(procedureOf(given(...inSession, take('5'), defer('The report is late.')), '5')).toEqual([
      'This item was deferred because the report is late.',
    ])
  })
  test('without moving on, where another is being taken', () =>
    given(...inSession)
      .when(defer('the report is late', '6'), chair)
      .thenHappens({ type: 'ItemDeferred', item: 'i6' }))
  test('never without a reason', () =>
    given(...inSession)
      .when(defer('  ', '6'), chair)
      .thenRefused('deferNeedsReason'))
  test('only if there is such an item', () =>
    given(...inSession)
      .when(defer('late', '17'), chair)
      .thenRefused('noSuchItem'))
  test('and is passed over, unless the chair takes it after all', () => {
    const deferred = given(...inSession, defer('the report is late', '2'))
    deferred.when(next, chair).thenHappens({ type: 'ItemTaken', item: 'i3' })
    expect(
      minutesOf(given(...inSession, defer('late', '2'), take('2'))).items.find(i => i.number === '2')?.outcome,
    ).toBe('taken')
  })
})

describe('the meeting adjourns', () => {
  const adjourned = given(...inSession, take('5'), adjourn)
  test('and resumes where it was, and both are minuted with the time', () => {
    expect(procedureOf(given(...inSession, take('5'), adjourn, resume), '5')).toEqual([
      'The meeting adjourned at 2.05 pm.',
      'The meeting resumed at 2.06 pm.',
    ])
    expect(given(...inSession, take('5'), adjourn, resume).meeting).toMatchObject({
      phase: 'in session',
      current: 'i5',
    })
  })
  test('and takes no item until it resumes', () => {
    adjourned.when(next, chair).thenRefused('meetingAdjourned')
    adjourned.when(adjourn, chair).thenRefused('meetingAdjourned')
  })
  test('and resumes only from an adjournment, by those who conduct it', () => {
    given(...inSession)
      .when(resume, chair)
      .thenRefused('notAdjourned')
    adjourned.when(resume, fire).thenRefused('notTheChair')
  })
  test('until a time that a later adjournment does not inherit', () => {
    expect(adjourned.meeting.adjournedUntil).toBe('2026-11-26T14:15:00.000Z')
    expect(given(...inSession, adjourn, resume, { type: 'AdjournMeeting' }).meeting.adjournedUntil).toBeUndefined()
  })
  test('and may close without resuming first, which the minutes say', () => {
    adjourned.when(close, chair).thenHappens({ type: 'MeetingClosed' })
    expect(procedureOf(adjourned.after(by(clerk, close)), '5')).toEqual([
      'The meeting adjourned at 2.05 pm.',
      'The meeting did not resume.',
    ])
  })
  test('and is not said to have resumed by records that an earlier version closed so', () => {
    const last = adjourned.records.at(-1)
    const at = '2026-11-26T15:00:00.000Z'
    const before = [
      ...adjourned.records,
      ...([{ type: 'MeetingResumed' }, { type: 'MeetingClosed' }] as const).map((event, n) => ({
        number: (last?.number ?? 0) + 1 + n,
        step: (last?.number ?? 0) + 1,
        at,
        by: chair,
        event,
      })),
    ]
    expect(procedureOf(new History(before, replay(before)), '5').at(-1)).toBe('The meeting did not resume.')
  })
  test('and an item it interrupts is not said to have taken that long', () => {
    const slow = given(
      ...inSession,
      take('5'),
      adjourn,
      ...Array.from({ length: 30 }, (_, n) => note(`Waiting ${n}.`)),
      resume,
      next,
    )
    expect(minutesOf(slow).items.find(i => i.number === '5')).toMatchObject({ allotted: 15, taken: 2 })
  })
})

describe('the chair closes the meeting', () => {
  test('and it sits no longer', () => {
    given(...inSession)
      .when(close, chair)
      .thenHappens({ type: 'MeetingClosed' })
    given(...inSession, close)
      .when(close, chair)
      .thenRefused('meetingClosed')
    given(...inSession)
      .when(close, fire)
      .thenRefused('notTheChair')
  })
  test('and nobody is said to have let the public back in by it', () => {
    const without = given(...inSession, { type: 'ExcludePublic', paragraphs: ['3'] })
    without.when(close, chair).thenHappens({ type: 'MeetingClosed' })
    const closed = without.after(by(clerk, close))
    expect(closed.meeting.publicExcluded).toBeUndefined()
    expect(JSON.stringify(minutesOf(closed).items)).not.toContain('readmitted')
  })
})

describe('the meeting closes with items untaken', () => {
  test('and leaves them, or minutes each as deferred, where that is asked: neither what was taken, put off nor withdrawn', () => {
    const before = given(
      ...inSession,
      take('5'),
      { type: 'DeferItem', item: '6', reason: 'the author is ill' },
      { type: 'WithdrawItem', item: '8', reason: 'settled' },
    )
    expect(before.after(by(chair, close)).meeting.deferred).toEqual({ i6: 'the author is ill' })
    expect(before.after(by(chair, { type: 'CloseMeeting', untaken: 'deferred' })).meeting).toMatchObject({
      phase: 'closed',
      deferred: {
        i6: 'the author is ill',
        ...Object.fromEntries(['i2', 'i3', 'i4', 'i7', 'i9'].map(id => [id, 'not reached'])),
      },
    })
  })
  test('also while it stands adjourned, and by nobody who does not conduct it', () => {
    const adjourned = given(...inSession, { type: 'AdjournMeeting' })
    expect(adjourned.after(by(chair, { type: 'CloseMeeting', untaken: 'deferred' })).meeting).toMatchObject({
      phase: 'closed',
      deferred: { i9: 'not reached' },
    })
    adjourned.when({ type: 'CloseMeeting', untaken: 'deferred' }, fire).thenRefused('notTheChair')
  })
  test('never by the next item, where the one gone back from has been deferred meanwhile', () => {
    const wentBack = [next, next, { type: 'TakePreviousItem' } as const]
    const { meeting } = given(...inSession, ...wentBack, { type: 'DeferItem', item: '3', reason: 'late' }, next)
    expect(meeting).toMatchObject({ phase: 'in session', current: 'i4' })
  })
})

describe('a button that names what comes next', () => {
  test('takes that item, and is refused where another would be taken by now, or the meeting would close', () => {
    const before = given(...inSession)
    expect(before.after(by(chair, { type: 'TakeNextItem', expecting: 'i2' })).meeting).toMatchObject({ current: 'i2' })
    before
      .after(by(chair, { type: 'DeferItem', item: '2', reason: 'late' }))
      .when({ type: 'TakeNextItem', expecting: 'i2' }, chair)
      .thenRefused('nextIsAnother')
    before.when({ type: 'TakeNextItem', expecting: '' }, chair).thenRefused('nextIsAnother')
  })
})

describe('the last step is taken back', () => {
  test('whether an item taken, a decision, an action or the closing', () => {
    expect(given(...inSession, next, undo).meeting).toMatchObject({ current: 'i1' })
    expect(given(...inSession, resolve('it be so'), undo).meeting.entries).toEqual([])
    expect(given(...inSession, act('Write'), undo).meeting.actions).toEqual([])
    expect(given(...inSession, next, close, undo).meeting).toMatchObject({ phase: 'in session', current: 'i2' })
  })
  test('and the one before it by a second undo', () =>
    expect(given(...inSession, next, note('A.'), note('B.'), undo, undo).meeting.entries).toEqual([]))
  test('and stays in the record, which only grows', () => {
    const history = given(...inSession, note('A.'), undo)
    expect(history.records.map(r => r.event.type).slice(-2)).toEqual(['NoteMade', 'StepUndone'])
    expect(history.records.map(r => r.number)).toEqual(history.records.map((_, n) => n + 1))
  })
  test('but not what a member did for themselves, or Teams noticed', () => {
    given(...inSession, next, by(fire, leave), by(fire, join))
      .when(undo, chair)
      .thenHappens({ type: 'StepUndone', events: [expect.any(Number)] })
    expect(given(...inSession, next, by(fire, leave), undo).meeting).toMatchObject({
      current: 'i1',
      roll: { 'Orla Finnimore': { inTheRoom: false } },
    })
    expect(
      given(...inSession, next, by(guest, { type: 'PromiseAttendance' }), undo).meeting.roll['Jasper Nightly']
        ?.inTheRoom,
    ).toBe(true)
    expect(
      given(...inSession, next, byItself({ ...join, type: 'RecordJoining', person: { name: 'Jasper Nightly' } }), undo)
        .meeting.roll['Jasper Nightly']?.inTheRoom,
    ).toBe(true)
  })
  test('where there is one, by those who conduct the meeting', () => {
    given(called(), publish).when(undo, chair).thenRefused('nothingToUndo')
    given(...inSession)
      .when(undo, fire)
      .thenRefused('notTheChair')
  })
  test('once for two presses', () =>
    given(...inSession, next, { type: 'UndoLastStep', after: 'i2' })
      .when({ type: 'UndoLastStep', after: 'i2' }, chair)
      .thenRefused('alreadyMovedOn'))
  test('no more once the minutes are confirmed', () =>
    given(
      ...inSession,
      close,
      privately(clerk, { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'next' }),
    )
      .when(undo, chair)
      .thenRefused('nothingToUndo'))
})
