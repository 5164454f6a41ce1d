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
    ['report on lantern thefts by ward to the next meeting', 'the next meeting'],
  ])('keeps the meeting in its text where it says what is to be done: %s', (written, dueWords) =>
    expect(readDue(written, meeting)).toEqual({ text: written, dueWords }),
  )
})

describe('an action after which a time stands, with no word before it', () => {
  test.each([
    ['confirm the grant – 31.01.27', 'confirm the grant', '2027-01-31', '31.01.27'],
    ['write to the minister – 1 week', 'write to the minister', '2026-12-03', '1 week'],
    ['write to the minister. Timescale: 2 wks', 'write to the minister', '2026-12-10', '2 wks'],
    ['circulate the table. DUE: 14th December.', 'circulate the table', '2026-12-14', '14th December'],
    ['send the costs, 2 dec', 'send the costs', '2026-12-02', '2 dec'],
    ['send the costs (2 Dec)', 'send the costs', '2026-12-02', '2 Dec'],
    ['read the draft by COP Fri 4th Dec', 'read the draft', '2026-12-04', 'COP Fri 4th Dec'],
    ['read the draft by close of play on 4 December', 'read the draft', '2026-12-04', 'close of play on 4 December'],
    ['read the draft by noon on Friday', 'read the draft', '2026-11-27', 'noon on Friday'],
    ['hold a focus group by end Feb', 'hold a focus group', '2027-02-28', 'end Feb'],
    ['a joint note on releases - end of Jan 2027', 'a joint note on releases', '2027-01-31', 'end of Jan 2027'],
    [
      'agree the split before the end of the financial year',
      'agree the split',
      '2027-03-31',
      'before the end of the financial year',
    ],
    ['report back in 6 weeks', 'report back', '2027-01-07', 'in 6 weeks'],
    ['report back in two weeks’ time', 'report back', '2026-12-10', 'in two weeks’ time'],
    ['send it out asap by 10/12', 'send it out', '2026-12-10', 'asap by 10/12'],
    ['send the list by the 9th', 'send the list', '2026-12-09', 'the 9th'],
    ['send the list by the 30th', 'send the list', '2026-11-30', 'the 30th'],
    ['publish the report within 5 working days', 'publish the report', '2026-12-03', 'within 5 working days'],
    ['name a contact within ten working days', 'name a contact', '2026-12-10', 'within ten working days'],
    ['send the papers within 20 working days.', 'send the papers', '2026-12-24', 'within 20 working days'],
    ['send the papers within 21 working days', 'send the papers', '2026-12-29', 'within 21 working days'],
    ['let the clerk know by weds', 'let the clerk know', '2026-12-02', 'weds'],
    ['ring the school tomorrow', 'ring the school', '2026-11-27', 'tomorrow'],
    ['put the leaflet up by cop tmrw', 'put the leaflet up', '2026-11-27', 'cop tmrw'],
    ['draft a page for members, cop tues', 'draft a page for members', '2026-12-01', 'cop tues'],
    ['walk round the estate, tues', 'walk round the estate', '2026-12-01', 'tues'],
    ['cost the shutters, 3 wks', 'cost the shutters', '2026-12-17', '3 wks'],
    ['chase the invoice before Friday week', 'chase the invoice', '2026-12-04', 'before Friday week'],
    ['chase the invoice a week on Tuesday', 'chase the invoice', '2026-12-08', 'a week on Tuesday'],
    ['dosbarthu’r papur erbyn 4 Rhagfyr', 'dosbarthu’r papur', '2026-12-04', '4 Rhagfyr'],
    ['dosbarthu’r papur erbyn diwedd Ionawr 2027', 'dosbarthu’r papur', '2027-01-31', 'diwedd Ionawr 2027'],
  ])('is due then: %s', (written, text, dueDate, dueWords) =>
    expect(readDue(written, meeting)).toEqual({ text, dueDate, dueWords }),
  )

  test.each([
    ['cost a joint patrol. Next mtg.', 'cost a joint patrol', 'Next mtg'],
    ['cost a joint patrol ahead of the Feb board', 'cost a joint patrol', 'the Feb board'],
    ['cost a joint patrol, jan board', 'cost a joint patrol', 'jan board'],
    ['cost a joint patrol w/c 7 Dec', 'cost a joint patrol', 'w/c 7 Dec'],
    ['cost a joint patrol by Thursday', 'cost a joint patrol', 'Thursday'],
    ['cost a joint patrol, ongoing', 'cost a joint patrol', 'ongoing'],
    ['cost a joint patrol – next board meeting', 'cost a joint patrol', 'next board meeting'],
    ['send the slides ASAP', 'send the slides', 'ASAP'],
    ['send the slides as soon as possible.', 'send the slides', 'as soon as possible'],
    ['agree the split by year end', 'agree the split', 'year end'],
    ['agree the split – Q4', 'agree the split', 'Q4'],
    ['model two scenarios by mid-Jan', 'model two scenarios', 'mid-Jan'],
    ['circulate the table before Xmas', 'circulate the table', 'before Xmas'],
    ['circulate the table by w/c 7 December', 'circulate the table', 'w/c 7 December'],
    ['keep the log up to date – ongoing', 'keep the log up to date', 'ongoing'],
    ['adolygu’r gyllideb cyn y Nadolig', 'adolygu’r gyllideb', 'cyn y Nadolig'],
    ['adolygu’r gyllideb erbyn y cyfarfod nesaf', 'adolygu’r gyllideb', 'y cyfarfod nesaf'],
  ])('is due in these words where they are no one date: %s', (written, text, dueWords) =>
    expect(readDue(written, meeting)).toEqual({ text, dueWords }),
  )

  test('keeps a Welsh meeting in its text where it says what is to be done', () => {
    const text = 'baratoi papur ar gyfer y cyfarfod nesaf'
    expect(readDue(text, meeting)).toEqual({ text, dueWords: 'y cyfarfod nesaf' })
  })
})

describe('an action that only looks as if it ended in a date', () => {
  test.each([
    'correct the minutes – 24 July 2026',
    'check the rota (12/10/2026)',
    'ask Lee, Kay, May',
    'look at items 2, 3/4',
    'circulate paper 4 – 2',
    'find out who moved in',
    'ask who is in 3 teams',
    'join the ongoing work',
    'chase the invoice, next',
    'hold the session. May is away',
    'book rooms for the training – two rooms',
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
