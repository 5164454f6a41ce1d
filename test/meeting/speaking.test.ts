import { describe, expect, test } from 'vitest'
import { speakersOf } from '../../src/meeting/speaking.ts'
import { drawMinutes } from '../../src/minutes/drawing.ts'
import type { Command } from '../../src/meeting/commands.ts'
import {
  type Step,
  by,
  called,
  chair,
  clerk,
  close,
  declare,
  fire,
  given,
  guest,
  inSession,
  next,
  note,
  publish,
  take,
  undo,
  viceChair,
  volunteer,
} from './given.ts'

const ask: Command = { type: 'AskToSpeak' },
  forgo: Command = { type: 'ForgoSpeaking' }
const askFor = (name: string): Command => ({ type: 'AskToSpeak', person: { name } })
const adjourn: Command = { type: 'AdjournMeeting', minutes: 10 },
  resume: Command = { type: 'ResumeMeeting' }
const heard = (name: string): Command => ({ type: 'MarkAsSpoken', person: { name } })
const names = (...steps: readonly (Step | Command)[]) => speakersOf(given(...steps).meeting).map(s => s.name)

describe('asking to speak', () => {
  test('puts people on the list in the order they asked, whoever they are', () =>
    expect(names(...inSession, by(volunteer, ask), by(guest, ask), by(fire, ask))).toEqual([
      'Wilf Harkaway',
      'Jasper Nightly',
      'Orla Finnimore',
    ]))
  test('twice keeps the place, and says which it is', () =>
    given(...inSession, by(fire, ask), by(volunteer, ask))
      .when(ask, volunteer)
      .thenRefused('onTheListAlready', 'number 2'))
  test('for somebody else is the clerk’s, by any name that fits one person', () => {
    expect(names(...inSession, by(clerk, askFor('Orla')))).toEqual(['Orla Finnimore'])
    given(...inSession)
      .when(askFor('Orla Finnimore'), volunteer)
      .thenRefused('notYourself', 'the clerk for you')
    given(...inSession)
      .when(askFor('Wilf Harkaway'), volunteer)
      .thenHappens({ type: 'SpeakingAskedFor', person: 'Wilf Harkaway' })
  })
  test('is refused where the meeting does not sit', () => {
    for (const steps of [
      [called(), publish],
      [...inSession, adjourn],
      [...inSession, close],
    ])
      given(...steps)
        .when(ask, fire)
        .thenRefused('nobodySpeaksNow', 'Nothing was recorded')
  })
})

describe('the list of those who would like to speak', () => {
  const two = [...inSession, take('5'), by(fire, ask), by(volunteer, ask)]
  test('loses whoever has spoken, by the word of those who conduct alone', () => {
    expect(names(...two, by(chair, heard('Orla Finnimore')))).toEqual(['Wilf Harkaway'])
    expect(names(...two, by(clerk, heard('Wilf')))).toEqual(['Orla Finnimore'])
    given(...two)
      .when(heard('Orla Finnimore'), volunteer)
      .thenRefused('notTheChair')
  })
  test('is not the chair’s to call from in an item they have to leave the room for', () => {
    const aside = [...two, by(chair, declare('Pecuniary interest', ['5']))]
    given(...aside)
      .when(heard('Orla Finnimore'), chair)
      .thenRefused('chairHasAnInterest')
    expect(names(...aside, by(viceChair, heard('Orla Finnimore')))).toEqual(['Wilf Harkaway'])
  })
  test('loses whoever no longer wishes to', () => expect(names(...two, by(fire, forgo))).toEqual(['Wilf Harkaway']))
  test('says of whoever is not on it that nothing was changed', () => {
    given(...two)
      .when(heard('Nadia Osterley'), chair)
      .thenRefused('notOnTheList', 'Nadia Osterley')
    given(...two)
      .when(forgo, chair)
      .thenRefused('notOnTheList', 'Imogen Thistlewood')
  })
  test('is kept while the same item goes on, through a note, a break and a taking anew', () =>
    expect(names(...two, note('A note.'), adjourn, resume, take('5'))).toHaveLength(2))
  test('is empty when another item is taken, and after the close', () => {
    expect(names(...two, next)).toEqual([])
    expect(names(...two, next, by(fire, ask))).toEqual(['Orla Finnimore'])
    expect(names(...two, close)).toEqual([])
    expect(names(...two, close, undo)).toHaveLength(2)
  })
  test('is no step that an undo takes back', () => {
    const { meeting } = given(...inSession, take('5'), note('First.'), by(fire, ask), undo)
    expect(speakersOf(meeting).map(s => s.name)).toEqual(['Orla Finnimore'])
    expect(meeting.entries.some(e => e.kind === 'note')).toBe(false)
  })
  test('leaves nothing in the minutes', () => {
    const without = given(...inSession, take('5'), note('A note.'), close).meeting
    const with_ = given(
      ...inSession,
      take('5'),
      by(volunteer, ask),
      note('A note.'),
      by(chair, heard('Wilf Harkaway')),
      by(guest, ask),
      close,
    ).meeting
    // Entries are named by the number of their event, and a step takes a minute here; a version is a number of events.
    const asPrinted = (meeting: typeof without) =>
      JSON.stringify(drawMinutes(meeting))
        .replaceAll(/"e\d+"|"\d\d:\d\d"/g, '""')
        .replaceAll(/"(taken|version)":\d+/g, '"$1":0')
    expect(JSON.parse(asPrinted(with_))).toEqual(JSON.parse(asPrinted(without)))
    expect(with_.roll['Jasper Nightly']).toBe(undefined)
  })
})
