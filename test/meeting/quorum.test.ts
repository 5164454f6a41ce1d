import { describe, expect, test } from 'vitest'
import { quorumOf, whoseApologiesMatter } from '../../src/meeting/quorum.ts'
import type { Step } from './given.ts'
import type { Command } from '../../src/meeting/commands.ts'
import {
  by,
  called,
  chair,
  councillor,
  declare,
  fire,
  given,
  health,
  inSession,
  join,
  leave,
  next,
  note,
  open,
  present,
  probation,
  procedureOf,
  publish,
  resolve,
  take,
  undo,
  viceChair,
  volunteer,
} from './given.ts'

const four = [chair, viceChair, health, fire]
const published = [called(), publish]
const quorate = (...steps: readonly (Step | Command)[]) => quorumOf(given(...steps).meeting)

describe('the quorum', () => {
  test('needs the number of members', () => {
    expect(quorate(...published, present(...four), open).quorate).toBe(true)
    expect(quorate(...published, present(chair, viceChair, health), open)).toMatchObject({
      quorate: false,
      counted: 3,
      needed: 4,
    })
  })
  test('needs the named bodies, however many there are', () => {
    expect(quorate(...published, present(chair, councillor, viceChair, fire, probation), open)).toMatchObject({
      quorate: false,
      counted: 5,
      missingBodies: ['health'],
    })
  })
  test('counts neither clerks nor people in attendance', () => {
    expect(
      quorate(
        ...published,
        present(chair, viceChair, health),
        {
          type: 'RecordAttendance',
          people: [{ name: 'Jasper Nightly', role: 'guest' }, { name: 'Beatrix Lonsdale' }],
          place: 'present',
        },
        open,
      ).counted,
    ).toBe(3)
  })
  test('counts a substitute for the member and the body they stand in for', () => {
    const sent: Command = { type: 'ReceiveApologies', substitute: { name: 'Moss Tarrant' } }
    expect(quorate(...published, present(chair, viceChair, fire), by(health, sent), open)).toMatchObject({
      quorate: true,
      counted: 4,
    })
  })
  test('is a forecast until the meeting opens, from those who say they will come', () => {
    const promised = four.map(who => by(who, { type: 'PromiseAttendance' }))
    expect(quorate(...published, ...promised)).toMatchObject({ quorate: true, counted: 4 })
    expect(
      whoseApologiesMatter(given(...published, ...promised, by(health, { type: 'ReceiveApologies' })).meeting),
    ).toEqual(['Nadia Osterley'])
  })
})

describe('a meeting that loses its quorum', () => {
  const short = given(...published, present(...four), open, next, by(fire, leave))
  test('is told so at once, in the item being taken', () => {
    given(...published, present(...four), open, next)
      .when(leave, fire)
      .thenHappens({ type: 'PersonLeft' }, { type: 'QuorumLost', item: 'i2', fromTheStart: false })
    expect(procedureOf(short, '2').at(-1)).toMatch(/^The meeting was no longer quorate \(3 .*4/)
  })
  test('is told once, not at every item after', () => short.when(next, chair).thenHappens({ type: 'ItemTaken' }))
  test('is told when it has it again', () =>
    short.when(join, fire).thenHappens({ type: 'PersonJoined' }, { type: 'QuorumRegained' }))
  test('had it all along where the departure is undone', () => {
    const departed: Command = { type: 'RecordLeaving', person: { name: 'Orla Finnimore' } }
    given(...published, present(...four), open, next, departed)
      .when(undo, chair)
      .thenHappens({ type: 'StepUndone' })
    expect(procedureOf(given(...published, present(...four), open, next, departed, undo), '2')).toEqual([])
  })
  test('has lost it once, where the return is undone', () => {
    given(...published, present(...four), open, next, by(fire, leave), {
      type: 'RecordJoining',
      person: { name: 'Orla Finnimore' },
    })
      .when(undo, chair)
      .thenHappens({ type: 'StepUndone' })
  })
  test('in an adjournment is told so when it resumes', () => {
    given(...published, present(...four), open, next, { type: 'AdjournMeeting' }, by(fire, leave))
      .when({ type: 'ResumeMeeting' }, chair)
      .thenHappens({ type: 'MeetingResumed' }, { type: 'QuorumLost', fromTheStart: false })
  })
  test('is not told so where its terms ask for none', () => {
    given(called({ terms: { quorum: {} } }), publish, present(chair, fire), open)
      .when(leave, fire)
      .thenHappens({ type: 'PersonLeft' })
  })
})

describe('an inquorate start', () => {
  const start = [...published, present(chair, viceChair), open]
  test('is minuted when the meeting moves on from its first item, by when the roll has been taken', () => {
    given(...start)
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken' }, { type: 'QuorumLost', fromTheStart: true })
    expect(procedureOf(given(...start, next), '2')[0]).toMatch(/^The meeting was not quorate/)
  })
  test('is not minuted where the members come in during the first item', () =>
    given(...start, present(fire, health))
      .when(next, chair)
      .thenHappens({ type: 'ItemTaken' }))
  test('is minuted with the first decision, if that comes sooner', () =>
    given(...start)
      .when(resolve('the plan be adopted'), chair)
      .thenHappens({ type: 'ResolutionPassed' }, { type: 'QuorumLost' }))
  test('says nothing while only notes are made', () =>
    given(...start)
      .when(note('Members waited for the train.'), chair)
      .thenHappens({ type: 'NoteMade' }))
})

describe('an interest and the quorum', () => {
  const conflicted = given(
    ...published,
    present(...four),
    open,
    by(fire, declare('Pecuniary interest', ['6'])),
    take('5'),
  )
  test('leave the declarant uncounted for that item only', () => {
    expect(quorumOf(conflicted.meeting).quorate).toBe(true)
    expect(quorumOf(conflicted.meeting, 'i6')).toMatchObject({
      quorate: false,
      counted: 3,
      standingAside: ['Orla Finnimore'],
    })
  })
  test('break the quorum as the item is taken, and mend it with the next', () => {
    conflicted
      .when(take('6'), chair)
      .thenHappens(
        { type: 'ItemTaken' },
        { type: 'QuorumLost', item: 'i6', why: expect.stringContaining('Orla Finnimore not counted') },
      )
    given(...published, present(...four), open, by(fire, declare('Pecuniary interest', ['6'])), take('5'), take('6'))
      .when(take('8'), chair)
      .thenHappens({ type: 'ItemTaken' }, { type: 'QuorumRegained' })
  })
  test('do not matter where enough others stay', () =>
    given(...inSession, by(fire, declare('Pecuniary interest', ['6'])), take('5'))
      .when(take('6'), chair)
      .thenHappens({ type: 'ItemTaken' }))
  test('do not matter where the interest lets them stay and take part', () => {
    expect(
      quorumOf(
        given(
          ...published,
          present(...four),
          open,
          by(volunteer, declare('Personal interest', ['6'])),
          by(fire, declare('Personal interest', ['6'])),
        ).meeting,
        'i6',
      ).quorate,
    ).toBe(true)
  })
})
