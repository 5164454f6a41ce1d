import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quorumOf, whoseApologiesMatter } from '../../src/meeting/quorum.ts'
import type { Attendance, CalledMeeting } from '../../src/meeting/meeting.ts'
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
  saltmarsh,
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

describe('apologies that matter to the quorum', () => {
  const coming = (...who: readonly (typeof chair)[]) => who.map(p => by(p, { type: 'PromiseAttendance' }))
  const away = (who: typeof chair) => by(who, { type: 'ReceiveApologies' })
  const matter = (...steps: readonly Step[]) => whoseApologiesMatter(given(...published, ...steps).meeting)

  test('are nobody’s, where the quorum is assured without them', () =>
    expect(matter(...coming(chair, viceChair, health, fire), away(volunteer))).toEqual([]))
  test('are nobody’s, where even with them there would be none', () =>
    expect(matter(...coming(chair, viceChair), away(volunteer))).toEqual([]))
  test('are theirs who would make up the number', () =>
    expect(matter(...coming(chair, viceChair, health), away(volunteer))).toEqual(['Wilf Harkaway']))
  test('are theirs whose body would be missing, whatever the number', () =>
    expect(matter(...coming(chair, fire, probation, volunteer), away(viceChair))).toEqual(['Casimir Bellweather']))

  /** As the words have it: for each apology, everybody reckoned again as if it did not stand. */
  const oneByOne = (meeting: CalledMeeting): readonly string[] => {
    const now = quorumOf(meeting)
    if (now.quorate) return []
    return Object.values(meeting.roll)
      .filter(a => a.place === 'apologies' && a.substitute === undefined)
      .filter(a => saltmarsh.members.some(m => m.name === a.name && m.part !== 'clerk'))
      .filter(a => {
        const had = quorumOf({
          ...meeting,
          roll: { ...meeting.roll, [a.name]: { ...a, place: 'expected', promised: true } },
        })
        return had.quorate || had.missingBodies.length < now.missingBodies.length
      })
      .map(a => a.name)
  }
  test('are the same as when each is tried in turn', () => {
    const names = [...saltmarsh.members.map(m => m.name), 'Moss Tarrant']
    const one = fc.constantFrom<'coming' | 'away' | 'silent'>('coming', 'away', 'silent')
    const rolls = fc.tuple(
      fc.array(one, { minLength: names.length, maxLength: names.length }),
      fc.constantFrom(...names),
    )
    fc.assert(
      fc.property(rolls, fc.nat(8), ([answers, substituted], count) => {
        const roll: Record<string, Attendance> = {}
        names.forEach((name, n) => {
          if (answers[n] === 'coming') roll[name] = { name, place: 'expected', inTheRoom: false, promised: true }
          if (answers[n] === 'away') roll[name] = { name, place: 'apologies', inTheRoom: false, promised: false }
        })
        if (roll[substituted]?.place === 'apologies' && substituted !== 'Moss Tarrant') {
          roll[substituted] = { ...roll[substituted], substitute: 'Fern Ashdown' }
          roll['Fern Ashdown'] = {
            name: 'Fern Ashdown',
            place: 'expected',
            inTheRoom: false,
            promised: true,
            substituteFor: substituted,
          }
        }
        const { meeting } = given(called({ terms: { quorum: { ...saltmarsh.quorum, count } } }), publish)
        expect(whoseApologiesMatter({ ...meeting, roll })).toEqual(oneByOne({ ...meeting, roll }))
      }),
      { numRuns: 300 },
    )
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
        { type: 'QuorumLost', item: 'i6', short: expect.objectContaining({ standingAside: ['Orla Finnimore'] }) },
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
