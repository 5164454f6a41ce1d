import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { actionRegister, broughtForwardTo } from '../../src/minutes/actionRegister.ts'
import {
  type History,
  type Step,
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
  publish,
  saltmarsh,
  take,
  volunteer,
} from '../meeting/given.ts'

const done = (number: number): Command => ({ type: 'AnswerForAction', number, answer: 'done' })
const defer: Command = { type: 'DeferItem', item: '6', reason: 'the report is late' }
const three = [
  act('Write to the bus company'),
  act('Count the lamps', ['Wilf Harkaway']),
  act('Map the routes', ['All']),
]
const wholeAgenda = ['2', '3', '4', '5', '8', '9'].map(take)

describe('the next meeting', () => {
  const first = given(...inSession, ...wholeAgenda.slice(0, 4), ...three, defer, take('8'), take('9'), close)
  const next = broughtForwardTo(saltmarsh, [first.meeting])

  test('takes over the deferred item with its reason, and what was not reached', () => {
    expect(next.items).toEqual([
      { title: 'Grants to voluntary groups', why: 'deferred because the report is late' },
      { title: 'Case review update', why: 'not reached' },
    ])
  })
  test('takes over no heading whose sub-items were taken, nor do the minutes say that it was not reached', () => {
    const { items } = given(...inSession).meeting.agenda
    const sub = {
      ...(items[5] ?? items[0]),
      id: 'i6a',
      number: '6a',
      under: '6',
      kind: 'business',
    } as (typeof items)[number]
    const ended = given(
      called({ agenda: { items: [...items.slice(0, 6), sub, ...items.slice(6)] } }),
      publish,
      present(...everybody),
      open,
      take('6a'),
      close,
    )
    expect(broughtForwardTo(saltmarsh, [ended.meeting]).items.map(i => i.title)).not.toContain(items[5]?.title)
    expect(minuted(minutesOf(ended), '6')).toMatchObject({ outcome: 'taken' })
    expect(minuted(minutesOf(ended), '5')).toMatchObject({ outcome: 'not reached' })
  })
  test('is told that a restricted item was deferred, not why', () => {
    const deferred = given(
      ...inSession,
      privately(clerk, { type: 'DeferItem', item: '7', reason: 'the family of Kestrel is away' }),
      close,
    )
    expect(broughtForwardTo(saltmarsh, [deferred.meeting]).items).toContainEqual({
      title: 'Case review update',
      why: 'deferred',
    })
  })
  test('takes over the three actions still open, numbered as they were', () => {
    expect(next.actions.map(a => [a.reference, a.text, a.status, a.from])).toEqual([
      ['A1', 'Write to the bus company', 'outstanding', 'November 2026'],
      ['A2', 'Count the lamps', 'outstanding', 'November 2026'],
      ['A3', 'Map the routes', 'outstanding', 'November 2026'],
    ])
    expect(next.nextActionNumber).toBe(4)
  })
  test('goes on in the numbers, and has the minutes to confirm', () =>
    expect(next).toMatchObject({
      nextItemNumber: 10,
      previous: { meeting: 'saltmarsh 2026-11-26', date: '2026-11-26' },
    }))
  test('minutes them under the previous minutes, and numbers its own actions on', () => {
    const second = given(
      { ...called({ broughtForward: next }), meeting: 'saltmarsh 2027-01-21' } as Command,
      publish,
      present(...everybody),
      open,
      act('Ring'),
    )
    expect(minuted(minutesOf(second), '4').blocks).toMatchObject([
      { kind: 'outstanding actions', actions: [{ reference: 'A1' }, { reference: 'A2' }, { reference: 'A3' }] },
    ])
    expect(second.meeting.actions).toMatchObject([{ number: 4 }])
  })
  test('does not list one that the notes of the item tell of, as “outstanding” beside “complete” would contradict it', () => {
    const told = given(
      { ...called({ broughtForward: next }), meeting: 'saltmarsh 2027-01-21' } as Command,
      publish,
      present(...everybody),
      open,
      take('4'),
      note('The bus company had been written to on 2 December and the action was complete.'),
      note('Nobody had mapped anything.'),
    )
    expect(minuted(minutesOf(told), '4').blocks).toMatchObject([
      { kind: 'outstanding actions', actions: [{ reference: 'A2' }, { reference: 'A3' }] },
      { kind: 'note' },
      { kind: 'note' },
    ])
  })
  test('opens with what is still open then, not with what was open when it was called', () => {
    const opened = given(called({ broughtForward: next }), publish, present(...everybody), {
      type: 'OpenMeeting',
      broughtForward: { ...next, actions: next.actions.slice(1) },
    })
    expect(minuted(minutesOf(opened), '4').blocks).toMatchObject([
      { actions: [{ reference: 'A2' }, { reference: 'A3' }] },
    ])
  })
  test('takes nothing over from a meeting that is not over but its actions', () => {
    expect(broughtForwardTo(saltmarsh, [given(...inSession, ...three).meeting])).toMatchObject({
      items: [],
      actions: [{}, {}, {}],
      nextItemNumber: 1,
    })
  })
})

describe('the register of actions', () => {
  test('holds what was done and withdrawn too, as closed', () => {
    const meeting = given(...inSession, ...three, by(fire, done(1)), {
      type: 'AnswerForAction',
      number: 2,
      answer: 'withdraw',
    }).meeting
    expect(actionRegister(saltmarsh, [meeting]).map(a => [a.reference, a.status, a.open])).toEqual([
      ['A1', 'complete', false],
      ['A2', 'withdrawn', false],
      ['A3', 'outstanding', true],
    ])
    expect(broughtForwardTo(saltmarsh, [meeting]).actions.map(a => a.reference)).toEqual(['A3'])
  })
  test('leaves out what was struck from the minutes, and gives its number to no other', () => {
    const meeting = given(...inSession, ...three)
    const struck = given(
      ...inSession,
      ...three,
      { type: 'StrikeEntry', entry: meeting.meeting.actions[2]?.entry ?? '' },
      act('Ring'),
    )
    expect(actionRegister(saltmarsh, [struck.meeting]).map(a => a.reference)).toEqual(['A1', 'A2', 'A4'])
    const last = given(...inSession, ...three, { type: 'StrikeEntry', entry: meeting.meeting.actions[2]?.entry ?? '' })
    expect(broughtForwardTo(saltmarsh, [last.meeting]).nextActionNumber).toBe(4)
  })
  test('keeps a restricted action out of what the next agenda shows', () => {
    const meeting = given(...inSession, take('7'), privately(clerk, act('Tell the family of Kestrel'))).meeting
    expect(actionRegister(saltmarsh, [meeting])).toMatchObject([{ restricted: true, open: true }])
    expect(JSON.stringify(broughtForwardTo(saltmarsh, [meeting]))).not.toContain('Kestrel')
  })

  const before = {
    ...saltmarsh,
    openActions: [{ text: 'Sign the agreement', owners: ['All members'], from: 'March 2026', status: 'outstanding' }],
  }
  const begun = (...rest: readonly Command[]) =>
    given(
      called({ terms: before, broughtForward: broughtForwardTo(before, []) }),
      publish,
      present(...everybody),
      open,
      ...rest,
    ).meeting
  test('begins with the actions from before the partnership was kept here', () => {
    expect(broughtForwardTo(before, [])).toMatchObject({
      nextActionNumber: 2,
      actions: [{ reference: 'A1', from: 'March 2026' }],
    })
    expect(begun(act('Ring')).actions).toMatchObject([{ number: 2 }])
  })
  test('closes one of those where it is answered for, and no later agenda opens it again', () => {
    const later = given(called({ terms: before, broughtForward: broughtForwardTo(before, []) }), publish).meeting
    expect(actionRegister(before, [begun(done(1)), later])).toMatchObject([{ reference: 'A1', open: false }])
  })
  test('keeps the new date of one of those, in words or as a date', () => {
    const put = begun({ type: 'AnswerForAction', number: 1, answer: 'change the date', dueWords: 'the spring' })
    expect(broughtForwardTo(before, [put]).actions).toMatchObject([{ dueWords: 'the spring' }])
  })
})

describe('an action of several owners in the register', () => {
  const both = [...inSession, act('Write to the bus company', ['Orla Finnimore', 'Wilf Harkaway'])]
  const laterWith = (first: History, ...steps: readonly (Step | Command)[]) =>
    given(
      {
        ...called({ broughtForward: broughtForwardTo(saltmarsh, [first.meeting]) }),
        meeting: 'saltmarsh 2027-01-21',
      } as Command,
      publish,
      present(...everybody),
      open,
      ...steps,
    )
  const states = (...meetings: readonly History[]) =>
    actionRegister(
      saltmarsh,
      meetings.map(h => h.meeting),
    )[0]?.shares.map(s => s.state)
  test('shows who has done it and who has not, and so does what the next meeting is told', () => {
    const one = given(...both, by(fire, done(1)), close)
    expect(states(one)).toEqual(['complete', 'outstanding'])
    expect(minuted(minutesOf(laterWith(one)), '4').blocks).toMatchObject([
      { actions: [{ shares: [{ owner: 'Orla Finnimore', state: 'complete' }, { state: 'outstanding' }] }] },
    ])
  })
  test('takes what is answered at the next meeting, in whichever order the records are kept', () => {
    const first = given(...both, close)
    const second = laterWith(first, by(volunteer, done(1)))
    expect(states(first, second)).toEqual(['outstanding', 'complete'])
    expect(actionRegister(saltmarsh, [first.meeting, second.meeting])).toMatchObject([{ reference: 'A1', open: true }])
    const closed = given(...both, close, by(fire, done(1)))
    expect(actionRegister(saltmarsh, [closed.meeting, second.meeting])).toMatchObject([
      { reference: 'A1', status: 'complete', open: false },
    ])
  })
  test('has the date last given, in whichever record', () => {
    const first = given(...inSession, act('Write', ['Orla Finnimore']), close)
    const put: Command = { type: 'AnswerForAction', number: 1, answer: 'change the date', dueDate: '2027-03-01' }
    expect(actionRegister(saltmarsh, [first.meeting, laterWith(first, by(fire, put)).meeting])[0]).toMatchObject({
      dueDate: '2027-03-01',
    })
  })
})

describe('the first meeting kept here', () => {
  test('begins with what the terms say of the one before', () => {
    const terms = {
      ...saltmarsh,
      numbering: { style: 'continuous' as const, prefix: 'SCP', next: 145 },
      previousMinutes: { date: '2026-09-10' },
    }
    expect(broughtForwardTo(terms, [])).toEqual({
      nextItemNumber: 145,
      nextActionNumber: 1,
      actions: [],
      items: [],
      previous: { date: '2026-09-10' },
    })
  })
  test('is opened by the chair like any other', () =>
    given(called(), publish)
      .when(open, chair)
      .thenHappens({ type: 'MeetingOpened' }, { type: 'AttendanceRecorded' }, { type: 'ItemTaken' }))
})
