import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { replay } from '../../src/meeting/evolve.ts'
import {
  type History,
  act,
  by,
  called,
  chair,
  clerk,
  councillor,
  everybody,
  fire,
  given,
  health,
  inSession,
  open,
  present,
  probation,
  publish,
  take,
  volunteer,
} from './given.ts'

type Answer = (Command & { type: 'AnswerForAction' })['answer']
const answer = (word: Answer, rest: object = {}): Command => ({
  type: 'AnswerForAction',
  number: 1,
  answer: word,
  ...rest,
})
const begun = [...inSession, take('5')]
const two = [...begun, act('Write to the bus company', ['Orla Finnimore', 'NHS Saltmarsh'])]
const everyone = [...begun, act('Circulate the leaflet', ['All'])]
const action = (history: History) => history.meeting.actions[0]
const states = (history: History) => action(history)?.shares.map(s => [s.owner, s.state])

describe('an action of several owners', () => {
  test('is complete when all of them have done it, and not before', () => {
    const one = given(...two, by(fire, answer('done')))
    expect(action(one)?.state).toBe('outstanding')
    expect(states(one)).toEqual([
      ['Orla Finnimore', 'complete'],
      ['NHS Saltmarsh', 'outstanding'],
    ])
    expect(action(given(...two, by(fire, answer('done')), by(health, answer('done'))))?.state).toBe('complete')
  })
  test('is complete for everybody when the clerk says so, whoever has done it', () => {
    const closed = given(...two, by(fire, answer('done')), answer('done'))
    expect(action(closed)?.state).toBe('complete')
    expect(states(closed)).toEqual([
      ['Orla Finnimore', 'complete'],
      ['NHS Saltmarsh', 'outstanding'],
    ])
    closed.when(answer('accept'), health).thenRefused('actionClosed')
  })
  test('stays the others’ where one of them says that it is not theirs', () => {
    const disowned = given(...two, by(fire, answer('not mine')))
    expect(action(disowned)?.state).toBe('outstanding')
    expect(action(given(...two, by(fire, answer('not mine')), by(health, answer('accept'))))?.state).toBe('accepted')
    expect(action(given(...two, by(fire, answer('not mine')), by(health, answer('not mine'))))?.state).toBe(
      'not accepted',
    )
  })
  test('is not complete while one has disowned it, until the clerk says so', () => {
    const left = given(...two, by(fire, answer('not mine')), by(health, answer('done')))
    expect(action(left)?.state).toBe('outstanding')
    left.when(answer('done'), clerk).thenHappens({ type: 'ActionAnswered', state: 'complete' })
  })
  test('keeps its date where one of them asks for another', () => {
    const asked = given(...two, by(fire, answer('change the date', { dueDate: '2027-02-01' })))
    expect(action(asked)).toMatchObject({ dueWords: 'the next meeting', state: 'outstanding' })
    expect(action(asked)?.dueDate).toBeUndefined()
    expect(action(asked)?.shares[0]).toEqual({
      owner: 'Orla Finnimore',
      state: 'outstanding',
      dueDate: '2027-02-01',
    })
  })
  test('is answered once by each: what one has done they do not answer again, while the others may', () => {
    const one = given(...two, by(fire, answer('done')))
    one.when(answer('done'), fire).thenNothing()
    one.when(answer('accept'), fire).thenRefused('partClosed', 'A1')
    one.when(answer('accept'), health).thenHappens({ type: 'ActionAnswered', owner: 'NHS Saltmarsh' })
  })
  test('is answered for by the clerk for the owner they name, and by no other for somebody else', () => {
    given(...two)
      .when(answer('done', { owner: 'NHS Saltmarsh' }), clerk)
      .thenHappens({ type: 'ActionAnswered', owner: 'NHS Saltmarsh', state: 'complete' })
    given(...two)
      .when(answer('done', { owner: 'NHS Saltmarsh' }), fire)
      .thenRefused('notYourAction')
    given(...two)
      .when(answer('done', { owner: 'Wilf Harkaway' }), clerk)
      .thenRefused('notAnOwner', 'Wilf Harkaway')
  })
  test('keeps each answer where its owners are corrected', () => {
    const one = given(...two, by(fire, answer('done')))
    const entry = action(one)?.entry ?? ''
    const owners = (names: readonly string[]): Command => ({ type: 'AmendEntry', entry, text: 'Write', owners: names })
    expect(states(one.after(by(clerk, owners(['Orla Finnimore', 'Tobias Quennell']))))).toEqual([
      ['Orla Finnimore', 'complete'],
      ['Tobias Quennell', 'outstanding'],
    ])
    expect(action(one.after(by(clerk, owners(['Orla Finnimore']))))?.state).toBe('complete')
  })
})

describe('an action for everybody', () => {
  test('has a state for each who makes up the partnership, and none for the clerk', () => {
    expect(states(given(...everyone))?.map(([owner]) => owner)).toEqual(everybody.map(p => p.name))
    given(...everyone)
      .when(answer('done'), volunteer)
      .thenHappens({ type: 'ActionAnswered', owner: 'Wilf Harkaway' })
  })
  test('is complete when each of them has done it', () => {
    const all = everybody.map(who => by(who, answer('done')))
    expect(action(given(...everyone, ...all.slice(1)))?.state).toBe('outstanding')
    expect(action(given(...everyone, ...all))?.state).toBe('complete')
  })
  test('is complete when the clerk says so', () =>
    expect(action(given(...everyone, by(fire, answer('done')), by(clerk, answer('done'))))?.state).toBe('complete'))
  test('may have somebody else among its owners as well', () => {
    const history = given(...begun, act('Circulate the leaflet', ['All members', 'Quayside Homes']))
    expect(states(history)).toHaveLength(everybody.length + 1)
    history.when(answer('done', { owner: 'Quayside Homes' }), clerk).thenHappens({ type: 'ActionAnswered' })
  })
})

describe('an owner that is an organisation', () => {
  test('has one state, whoever of it answers', () => {
    const owned = given(...begun, act('Lend the hall', ['Saltmarsh District Council', 'Tobias Quennell']))
    const done = owned.after(by(councillor, answer('done')))
    expect(states(done)?.[0]).toEqual(['Saltmarsh District Council', 'complete'])
    done.when(answer('done'), chair).thenNothing()
    done.when(answer('done'), probation).thenHappens({ type: 'ActionAnswered', owner: 'Tobias Quennell' })
  })
})

describe('an answer kept before owners answered each for themselves', () => {
  test('is the share of whoever gave it, or the whole action where that was the clerk', () => {
    const { records } = given(...two)
    const kept = (who: typeof fire) =>
      replay([
        ...records,
        {
          number: records.length + 1,
          step: records.length + 1,
          at: '2026-11-26T15:00:00.000Z',
          by: who,
          event: { type: 'ActionAnswered', number: 1, state: 'complete' },
        },
      ])
    const state = (who: typeof fire) => {
      const meeting = kept(who)
      return meeting.phase === 'not called' ? undefined : meeting.actions[0]?.state
    }
    expect(state(fire)).toBe('outstanding')
    expect(state(clerk)).toBe('complete')
  })
})

describe('an action of several owners brought forward', () => {
  const shares = [
    { owner: 'Orla Finnimore', state: 'complete' as const },
    { owner: 'NHS Saltmarsh', state: 'outstanding' as const },
  ]
  const before = {
    reference: 'A4',
    text: 'Count the lamps',
    owners: ['Orla Finnimore', 'NHS Saltmarsh'],
    status: 'outstanding',
    from: 'September 2026',
  }
  const next = (rest: object) =>
    given(
      called({ broughtForward: { nextActionNumber: 5, actions: [{ ...before, ...rest }] } }),
      publish,
      present(...everybody),
      open,
    )
  test('is complete when the owner who was left has done it', () => {
    const done = next({ shares }).after(by(health, answer('done', { number: 4 })))
    expect(done.meeting.broughtForward.actions).toMatchObject([{ status: 'complete' }])
  })
  test('had nobody’s share done where it was kept before owners answered each for themselves', () => {
    const done = next({}).after(by(health, answer('done', { number: 4 })))
    expect(done.meeting.broughtForward.actions).toMatchObject([
      { status: 'outstanding', shares: [{ state: 'outstanding' }, { state: 'complete' }] },
    ])
  })
  test('keeps what was answered between the publishing of the agenda and the opening', () => {
    const published = given(called({ broughtForward: { nextActionNumber: 5, actions: [before] } }), publish)
    const opened = published
      .after(by(fire, answer('done', { number: 4 })))
      .after(by(clerk, { ...open, broughtForward: published.meeting.broughtForward } as Command))
    expect(opened.meeting.broughtForward.actions).toMatchObject([
      { shares: [{ owner: 'Orla Finnimore', state: 'complete' }, { state: 'outstanding' }] },
    ])
  })
})
