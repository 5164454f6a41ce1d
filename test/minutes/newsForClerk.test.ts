import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../src/meeting/worded.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { digestBeforeMeeting, newsForClerk, notAnswered } from '../../src/minutes/newsForClerk.ts'
import {
  act,
  by,
  called,
  chair,
  clerk,
  close,
  declare,
  everybody,
  fire,
  given,
  health,
  inSession,
  open,
  present,
  privately,
  publish,
  take,
  volunteer,
} from '../meeting/given.ts'

type Answer = (Command & { type: 'AnswerForAction' })['answer']
const answer = (word: Answer, rest: object = {}): Command => ({
  type: 'AnswerForAction',
  number: 1,
  answer: word,
  ...rest,
})
const closed = [...inSession, take('5'), act('Write to the bus company', ['Orla Finnimore', 'NHS Saltmarsh']), close]
const answers = (...steps: readonly (ReturnType<typeof by> | Command)[]) =>
  newsForClerk(given(...closed, ...steps).meeting).answers.map(inEnglish)

describe('of an owner’s answer the clerk is told', () => {
  test.each<readonly [Answer, object, readonly string[]]>([
    ['not mine', {}, ['A1: Orla Finnimore says that it is not theirs.']],
    ['done', {}, ['A1: Orla Finnimore has done it.']],
    [
      'change the date',
      { dueDate: '2027-02-01' },
      ['A1: Orla Finnimore asks for another date: Monday 1 February 2027.'],
    ],
    ['change the date', { dueWords: 'the spring' }, ['A1: Orla Finnimore asks for another date: the spring.']],
    ['accept', {}, []],
  ])('that it is "%s" (%o)', (word, rest, told) => expect(answers(by(fire, answer(word, rest)))).toEqual(told))
  test('the last of each owner alone', () =>
    expect(
      answers(
        by(fire, answer('not mine')),
        by(health, answer('done')),
        by(fire, answer('accept')),
        by(fire, answer('done')),
      ),
    ).toEqual(['A1: NHS Saltmarsh has done it.', 'A1: Orla Finnimore has done it.']))
  test('nothing of what they answered themselves', () => expect(answers(by(clerk, answer('done')))).toEqual([]))
  test('what is new since an event they have seen', () => {
    const seen = given(...closed, by(fire, answer('not mine'))),
      later = seen.after(by(health, answer('done')))
    expect(newsForClerk(later.meeting, seen.meeting.version).answers.map(inEnglish)).toEqual([
      'A1: NHS Saltmarsh has done it.',
    ])
  })
  test('no word of a restricted action', () => {
    const restricted = given(
      ...inSession,
      privately(clerk, take('7')),
      privately(clerk, act('Tell the family of Kestrel')),
      close,
      by(fire, answer('not mine')),
    )
    expect(JSON.stringify(newsForClerk(restricted.meeting))).not.toContain('Kestrel')
    expect(newsForClerk(restricted.meeting).answers).toHaveLength(1)
  })
})

describe('before the meeting the clerk is told', () => {
  const published = [called(), publish]
  const declared = by(
    volunteer,
    declare('Personal interest', ['5', '6'], { nature: 'a cousin drives', sensitive: true }),
  )
  test('who has not answered, by name', () => {
    const history = given(
      ...published,
      by(fire, { type: 'ReceiveApologies' }),
      by(chair, { type: 'PromiseAttendance' }),
    )
    expect(notAnswered(history.meeting)).toEqual([
      'Casimir Bellweather',
      'Rosalind Penhallow',
      'Tobias Quennell',
      'Nadia Osterley',
      'Wilf Harkaway',
    ])
    expect(notAnswered(given(...inSession).meeting)).toEqual([])
  })
  test('what was declared, never its nature', () => {
    const declarations = newsForClerk(given(...published, declared).meeting).declarations.map(inEnglish)
    expect(declarations).toEqual(['Wilf Harkaway declared: Personal interest, items 5, 6.'])
  })
  test('what was declared as it was put right, and nothing of what was withdrawn', () => {
    const told = (rest: object) =>
      newsForClerk(
        given(...published, declared, by(volunteer, { type: 'PutInterestRight', ...rest })).meeting,
      ).declarations.map(inEnglish)
    expect(told({ kind: 'Close connection' })).toEqual(['Wilf Harkaway declared: Close connection, items 5, 6.'])
    expect(told({})).toEqual([])
  })
  test('of all that in one digest, which at the opening has what was declared beforehand and not what comes after', () => {
    expect(inEnglish(digestBeforeMeeting(given(...published, declared).meeting) ?? '')).toContain(
      'Not answered yet (7): Imogen',
    )
    const sat = given(
      ...published,
      declared,
      present(...everybody),
      open,
      by(fire, declare('Personal interest', ['6'])),
    )
    expect(inEnglish(digestBeforeMeeting(sat.meeting) ?? '')).toBe(
      'Before the meeting:\nWilf Harkaway declared: Personal interest, items 5, 6.',
    )
    expect(digestBeforeMeeting(given(...inSession).meeting)).toBeUndefined()
  })
})
