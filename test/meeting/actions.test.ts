import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
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
  guest,
  health,
  inSession,
  minuted,
  minutesOf,
  open,
  present,
  publish,
  take,
} from './given.ts'

type Answer = (Command & { type: 'AnswerForAction' })['answer']
const answer = (given_: Answer, rest: object = {}, number = 1): Command => ({
  type: 'AnswerForAction',
  number,
  answer: given_,
  ...rest,
})
const agreed = [...inSession, take('5'), act('Write to the bus company')]

describe('an action', () => {
  test('is numbered on from the partnership’s register', () => {
    const history = given(
      called({ broughtForward: { nextActionNumber: 12 } }),
      publish,
      present(...everybody),
      open,
      act('Write'),
    )
    history.when(act('Ring'), chair).thenHappens({ type: 'ActionAgreed', number: 13 })
    given(...agreed, answer('done'), act('Map'))
      .when(act('Ring'), chair)
      .thenHappens({ type: 'ActionAgreed', number: 3 })
  })
  test('has several owners, or none yet', () => {
    given(...inSession)
      .when(act('Write', ['Orla Finnimore', 'NHS Saltmarsh', ' ']), chair)
      .thenHappens({ type: 'ActionAgreed', owners: ['Orla Finnimore', 'NHS Saltmarsh'] })
    given(...inSession)
      .when(act('Write', []), chair)
      .thenHappens({ type: 'ActionAgreed', owners: [] })
  })
  test('is due on a date or at a meeting', () => {
    given(...inSession)
      .when({ type: 'AgreeAction', text: 'Write', owners: [], dueDate: '2027-01-05' }, chair)
      .thenHappens({ type: 'ActionAgreed', dueDate: '2027-01-05' })
    given(...inSession)
      .when(act('Write'), chair)
      .thenHappens({ type: 'ActionAgreed', dueWords: 'the next meeting' })
  })
  test('says what is to be done', () =>
    given(...inSession)
      .when(act(' '), chair)
      .thenRefused('nothingWritten', 'action OWNER:'))
  test('is agreed by those who conduct the meeting', () =>
    given(...inSession)
      .when(act('Write'), fire)
      .thenRefused('notTheChair'))
})

describe('the owner of an action', () => {
  test.each<[Answer, string]>([
    ['accept', 'accepted'],
    ['not mine', 'not accepted'],
    ['done', 'complete'],
    ['withdraw', 'withdrawn'],
  ])('may say "%s", and it is then %s', (word, state) => {
    expect(given(...agreed, { command: answer(word), by: fire, where: 'privately' }).meeting.actions).toMatchObject([
      { state, history: [{ state: 'outstanding' }, { by: 'Orla Finnimore', state }] },
    ])
  })
  test('may change its date, and says to what', () => {
    given(...agreed)
      .when(answer('change the date', { dueDate: '2027-02-01' }), fire)
      .thenHappens({ type: 'ActionAnswered', state: 'outstanding', dueDate: '2027-02-01' })
    given(...agreed)
      .when(answer('change the date'), fire)
      .thenRefused('nothingWritten', 'Due')
  })
  test('may change it from a date to words, and from words to a date: the new one takes the place of the old', () => {
    const dated = [
      ...inSession,
      take('5'),
      { type: 'AgreeAction', text: 'Write', owners: ['Orla Finnimore'], dueDate: '2026-12-01' } as const,
    ]
    const worded = given(...dated, answer('change the date', { dueWords: 'the next meeting' }))
    expect(worded.meeting.actions[0]).toMatchObject({ dueWords: 'the next meeting' })
    expect(worded.meeting.actions[0]?.dueDate).toBeUndefined()
    const entry = worded.meeting.actions[0]?.entry ?? ''
    const amended = worded.after(by(clerk, { type: 'AmendEntry', entry, text: 'Write', dueDate: '2027-01-08' }))
    expect(amended.meeting.actions[0]).toMatchObject({ dueDate: '2027-01-08' })
    expect(amended.meeting.actions[0]?.dueWords).toBeUndefined()
  })
  test('answers once', () =>
    given(...agreed, { command: answer('accept'), by: fire, where: 'privately' })
      .when(answer('accept'), fire)
      .thenNothing())
  test('answers no more when it is done', () =>
    given(...agreed, answer('done'))
      .when(answer('accept'), fire)
      .thenRefused('actionClosed', 'A1'))
  test('is the owner: nobody else answers, but the clerk may for them', () => {
    given(...agreed)
      .when(answer('done'), health)
      .thenRefused('notYourAction', 'A1')
    given(...agreed)
      .when(answer('done'), clerk)
      .thenHappens({ type: 'ActionAnswered', number: 1, state: 'complete' })
  })
  test('may be a post, an organisation, or every member', () => {
    const ownedBy = (owner: string) => given(...inSession, act('Write', [owner]))
    ownedBy('station manager').when(answer('accept'), fire).thenHappens({ type: 'ActionAnswered' })
    ownedBy('Saltmarsh Fire and Rescue').when(answer('accept'), fire).thenHappens({ type: 'ActionAnswered' })
    ownedBy('All partners').when(answer('accept'), health).thenHappens({ type: 'ActionAnswered' })
    ownedBy('All partners').when(answer('accept'), guest).thenRefused('notYourAction')
  })
  test('may answer after the meeting, too', () =>
    given(...agreed, close)
      .when(answer('done'), fire)
      .thenHappens({ type: 'ActionAnswered' }))
  test('answers for an action there is', () =>
    given(...agreed)
      .when(answer('done', {}, 7), fire)
      .thenRefused('noSuchAction', 'A7'))
})

describe('an action from an earlier meeting', () => {
  const before = {
    reference: 'A4',
    text: 'Count the lamps',
    owners: ['Orla Finnimore'],
    status: 'outstanding',
    from: 'September 2026',
  }
  const history = given(
    called({ broughtForward: { nextActionNumber: 5, actions: [before] } }),
    publish,
    present(...everybody),
    open,
  )
  test('stands under the previous minutes, with its state', () => {
    expect(minuted(minutesOf(history), '4').blocks).toMatchObject([
      { kind: 'outstanding actions', from: 'September 2026', actions: [{ reference: 'A4', status: 'outstanding' }] },
    ])
  })
  test('is answered for at this one', () =>
    history.when(answer('done', {}, 4), fire).thenHappens({ type: 'ActionAnswered', number: 4, state: 'complete' }))
})
