import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { actionRegister } from '../../src/minutes/actionRegister.ts'
import {
  type History,
  act,
  by,
  called,
  clerk,
  close,
  everybody,
  fire,
  given,
  inSession,
  minutesOf,
  open,
  present,
  publish,
  saltmarsh,
  take,
} from '../meeting/given.ts'

type Answer = (Command & { type: 'AnswerForAction' })['answer']
const answer = (word: Answer, number = 1, rest: object = {}): Command => ({
  type: 'AnswerForAction',
  number,
  answer: word,
  ...rest,
})
/** What the minutes say, apart from the version they were drawn from. */
const said = (history: History) => ({ ...minutesOf(history), version: 0 })
const withAction = [...inSession, take('5'), act('Write to the bus company', ['Orla Finnimore', 'Wilf Harkaway'])]
const before = {
  reference: 'A4',
  text: 'Count the lamps',
  owners: ['Orla Finnimore'],
  status: 'outstanding',
  dueDate: '2026-12-01',
  from: 'September 2026',
}
const reported = [
  called({ broughtForward: { nextActionNumber: 5, actions: [before] } }),
  publish,
  present(...everybody),
  open,
  close,
]

describe('the minutes of a closed meeting', () => {
  const closed = given(...withAction, close)
  test.each<[Answer, object]>([
    ['accept', {}],
    ['not mine', {}],
    ['done', {}],
    ['withdraw', {}],
    ['change the date', { dueDate: '2027-03-01' }],
  ])('say of its actions what they said at the close, whoever answers "%s" afterwards', (word, rest) => {
    const later = given(...withAction, close, by(fire, answer(word, 1, rest)), answer(word, 1, rest))
    expect(later.meeting.version).toBeGreaterThan(closed.meeting.version)
    expect(said(later)).toEqual(said(closed))
    expect(actionRegister(saltmarsh, [later.meeting])).not.toEqual(actionRegister(saltmarsh, [closed.meeting]))
  })
  test('say that an action was withdrawn where that was before the close', () => {
    const withdrawn = given(...withAction, answer('withdraw'), close)
    expect(minutesOf(withdrawn).items[4]?.blocks).toMatchObject([{ action: { status: 'withdrawn' } }])
  })
  test.each<[Answer, object]>([
    ['done', {}],
    ['withdraw', {}],
    ['change the date', { dueWords: 'the spring' }],
  ])('say of earlier actions what was reported there, whoever answers "%s" afterwards', (word, rest) => {
    const closed_ = given(...reported),
      later = given(...reported, by(fire, answer(word, 4, rest)))
    expect(said(later)).toEqual(said(closed_))
    expect(later.meeting.earlierActions).not.toEqual(closed_.meeting.earlierActions)
  })
  test('change where the clerk corrects the action itself', () => {
    const entry = closed.meeting.actions[0]?.entry ?? ''
    const amended = closed.after(
      by(clerk, {
        type: 'AmendEntry',
        entry,
        text: 'Ring the bus company',
        owners: ['Wilf Harkaway'],
        dueDate: '2027-01-08',
      }),
    )
    expect(minutesOf(amended).items[4]?.blocks).toMatchObject([
      { action: { text: 'Ring the bus company', owners: ['Wilf Harkaway'], dueDate: '2027-01-08' } },
    ])
  })
  test('go on from the answers given so far, where the close is taken back', () => {
    const reopened = given(...withAction, close, answer('done'), { type: 'UndoLastStep' })
    expect(reopened.meeting.phase).toBe('in session')
    expect(minutesOf(reopened).items[4]?.blocks).toMatchObject([{ action: { status: 'complete' } }])
  })
})
