import { describe, expect, test } from 'vitest'
import { asSentence, writtenOut } from '../../../src/documents/rendition/writtenOut.ts'
import { action, minuted, note } from '../writingItem.ts'

const en = { language: 'en' } as const

describe('what was typed in a hurry', () => {
  test.each([
    ['the letter went on 16 Nov and again on 3 Dec', 'the letter went on 16 November and again on 3 December'],
    ['due by end of Feb', 'due by end of February'],
    ['report to the March mtg, and to no other mtgs', 'report to the March meeting, and to no other meetings'],
    ['publish it asap, before Xmas', 'publish it as soon as possible, before Christmas'],
    ['report back to March meeting', 'report back to the March meeting'],
    ['write to them w/c 14 December', 'write to them in the week commencing 14 December'],
    ['begin in w/c 14 December', 'begin in the week commencing 14 December'],
    ['write re funding, incl rent & rates, mid Jan', 'write re funding, including rent & rates, mid-January'],
    ['the camera is still o/s', 'the camera is still outstanding'],
    ['back on Tues 9 March 2027', 'back on Tuesday 9 March 2027'],
  ])('is written out: %j', (typed, printed) => expect(writtenOut(en, typed)).toBe(printed))
  test.each([
    'Jan Moss and Dec Farrow asked about May',
    'on item 5 Jan Moss spoke',
    'Fire & Rescue came in March',
    'the Sun reported it',
    'it was 5 Mar Street',
  ])('stays where it may be a name: %j', typed => expect(writtenOut(en, typed)).toBe(typed))
  test('stays in minutes in another language', () =>
    expect(writtenOut({ language: 'cy' }, 'erbyn 16 Nov')).toBe('erbyn 16 Nov'))
})

describe('a note of one paragraph', () => {
  test.each([
    ['the pier was closed on 16 Nov', 'The pier was closed on 16 November.'],
    ['The chair asked for "calm" at the fair "as ever"', 'The chair asked for "calm" at the fair "as ever".'],
    ['Takings were up by 12%', 'Takings were up by 12%.'],
  ])('has a capital and a full stop: %j', (typed, printed) =>
    expect(minuted('web-items', { blocks: [note(typed)] })).toEqual([printed]),
  )
  test.each([
    'Key points raised',
    '**What the lantern makers said**',
    'Write to lamps@lantern.example',
    'The map is at https://lantern.example/map',
    'Was it so dark?',
    'Three things were heard:',
    'e-Scooters',
  ])('stays as it was typed where it may be a heading, ends in an address, or has its sign: %j', typed =>
    expect(asSentence(en, typed)).toBe(typed),
  )
})

describe('an action', () => {
  test('has its task and its date written out', () => {
    const block = action(['Bram Tolliver'], 'bring it to the March mtg', {})
    expect(minuted('web-items', { blocks: [block] })).toEqual([
      'ACTION: Bram Tolliver to bring it to the March meeting.',
    ])
  })
})

describe('when an action is due', () => {
  test.each([
    ['asap', 'as soon as possible'],
    ['end of Feb', 'by the end of February'],
    ['before end of Feb', 'before the end of February'],
    ['the March mtg', 'by the March meeting'],
  ])('is said as a sentence has it: %j', (dueWords, printed) =>
    expect(minuted('web-items', { blocks: [action(['Bram Tolliver'], 'mend the lamps', { dueWords })] })).toEqual([
      `ACTION: Bram Tolliver to mend the lamps ${printed}.`,
    ]),
  )
})

describe('whoever presented an item', () => {
  const presenters = [{ name: 'Bram Tolliver' }]
  test.each([
    'Bram Tolliver went through the list. Four lamps were lit.',
    'Bram Tolliver took the group through the list.',
    'Hester Vane presented the list with Bram Tolliver.',
  ])('is not named twice where the clerk’s first sentence does: %j', typed =>
    expect(minuted('web-items', { presenters, blocks: [note(typed)] })).toEqual([typed]),
  )
  test('is named where that sentence is another’s', () =>
    expect(
      minuted('web-items', { presenters, blocks: [note('Hester Vane presented the list of lamps.')] }),
    ).toHaveLength(2))
})

describe('initials that begin a sentence', () => {
  const person = (name: string, honorific?: string) => ({
    name,
    part: 'member' as const,
    votes: true,
    ...(honorific === undefined ? {} : { honorific }),
  })
  const there = {
    present: [person('Hester Vane', 'Cllr'), person('Bram Tolliver'), person('Ivy Tate'), person('Bo Tarn')],
  }
  const printed = (typed: string, style = 'web-items') => minuted(style, { blocks: [note(typed)] }, there)
  test('are the name of the one who has them', () =>
    expect(printed('The lamps were dim. HV said that it was the oil, and was glad.')).toEqual([
      'The lamps were dim. Cllr Hester Vane said that it was the oil, and was glad.',
    ]))
  test.each([
    'BT asked about the lamps on the quay.',
    'HV systems were down on the quay.',
    'IT reported that the lamps were down.',
    'The HV said nothing of the lamps.',
  ])('stay where they may be anything, or anybody: %j', typed => expect(printed(typed)).toEqual([typed]))
})
