import { describe, expect, test } from 'vitest'
import { readDue, readDueField } from '../../../src/documents/dates/inWords.ts'

const meeting = '2026-11-26'

describe('an action that ends in a date', () => {
  test.each([
    ['bring the plan back by 17 June 2027', 'bring the plan back', '2027-06-17', '17 June 2027'],
    ['bring the plan back by 17 June.', 'bring the plan back', '2027-06-17', '17 June'],
    ['bring the plan back by 3/4', 'bring the plan back', '2027-04-03', '3/4'],
    [
      'bring the plan back (by Thursday 17th June 2027)',
      'bring the plan back',
      '2027-06-17',
      'Thursday 17th June 2027',
    ],
    ['bring the plan back, due 17/06/2027', 'bring the plan back', '2027-06-17', '17/06/2027'],
    ['write to them by Friday', 'write to them', '2026-11-27', 'Friday'],
    ['write to them by the end of June', 'write to them', '2027-06-30', 'the end of June'],
    ['write to them within two weeks', 'write to them', '2026-12-10', 'within two weeks'],
    ['write to them by post by 1 December', 'write to them by post', '2026-12-01', '1 December'],
  ])('is due then, and is printed without it: %s', (written, text, dueDate, dueWords) =>
    expect(readDue(written, meeting)).toEqual({ text, dueDate, dueWords }),
  )
})

describe('an action that ends in a meeting', () => {
  test.each([
    ['circulate the notes by the next meeting', 'circulate the notes', 'the next meeting'],
    ['add the lamps to the Q3 dashboard, by next meeting', 'add the lamps to the Q3 dashboard', 'next meeting'],
    [
      'circulate the notes by the March meeting of the partnership',
      'circulate the notes',
      'the March meeting of the partnership',
    ],
    ['circulate the notes by September', 'circulate the notes', 'September'],
  ])('is due at it: %s', (written, text, dueWords) => expect(readDue(written, meeting)).toEqual({ text, dueWords }))

  test.each([
    ['report to the September meeting', 'the September meeting'],
    ['bring an update to September’s CSP', 'September’s CSP'],
    ['report back to the next meeting', 'the next meeting'],
  ])('keeps the meeting in its text where it says what is to be done: %s', (written, dueWords) =>
    expect(readDue(written, meeting)).toEqual({ text: written, dueWords }),
  )
})

describe('an action that only looks as if it ended in a date', () => {
  test.each([
    'send it by post',
    'reduce crime by working with police',
    'reduce burglary by 10%',
    'reduce the wait by 5 days',
    'find the way by sat nav',
    'ask for it to be signed by May Cole',
    'write to the Home Office',
    'agree terms by the end of the meeting',
    'close the road by 31 February 2027',
    'finish it by now',
    'finish by the meeting',
    'by 17 June',
    'meet at noon',
    'move to the September meeting room',
    '',
  ])('stays as it is: %s', text => expect(readDue(text, meeting)).toEqual({ text }))
})

describe('the field that asks when', () => {
  test.each([
    ['', {}],
    ['2027-06-17', { dueDate: '2027-06-17' }],
    ['by 17 June', { dueDate: '2027-06-17', dueWords: '17 June' }],
    ['17/6/27', { dueDate: '2027-06-17', dueWords: '17/6/27' }],
    ['next meeting', { dueWords: 'next meeting' }],
    ['when the lamps arrive', { dueWords: 'when the lamps arrive' }],
  ])('is understood, or kept as written: %s', (text, due) => expect(readDueField(text, meeting)).toEqual(due))
})

describe('an action due "by meeting"', () => {
  test('is due at the next one', () => {
    expect(readDue('Find a second provider by meeting', '2026-11-26')).toEqual({
      text: 'Find a second provider',
      dueWords: 'the next meeting',
    })
    expect(readDueField('meeting', '2026-11-26')).toEqual({ dueWords: 'the next meeting' })
  })
})
