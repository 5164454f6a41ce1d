import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import {
  act,
  called,
  chair,
  close,
  fire,
  given,
  inSession,
  item,
  minuted,
  minutesOf,
  next,
  note,
  open,
  publish,
  resolve,
  take,
  undo,
} from './given.ts'

const presentedBy = (name: string, role?: string): Command => ({
  type: 'NamePresenter',
  name,
  ...(role === undefined ? {} : { role }),
})
const amend = (entry: string, text: string, rest: object = {}): Command => ({
  type: 'AmendEntry',
  entry,
  text,
  ...rest,
})
const strike = (entry: string): Command => ({ type: 'StrikeEntry', entry })
/** The id of the last thing recorded. */
const lastOf = (history: ReturnType<typeof given>): string => history.meeting.entries.at(-1)?.id ?? ''
const confirm: Command = { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'next' }

describe('a note', () => {
  test('is made on the item being taken, by those who conduct the meeting', () => {
    given(...inSession, take('5'))
      .when(note('Two routes were added.'), chair)
      .thenHappens({ type: 'NoteMade', item: 'i5', text: 'Two routes were added.', restricted: false })
    given(...inSession, take('5'))
      .when(note('Two routes were added.'), fire)
      .thenRefused('notTheChair')
  })
  test('says something', () =>
    given(...inSession)
      .when(note('  '), chair)
      .thenRefused('nothingWritten', '"note"'))
  test('belongs to an item, in a meeting that sits', () => {
    given(called(), publish).when(note('Early.'), chair).thenRefused('notInSession')
    given(
      called({
        agenda: {
          items: [
            item('1', 'Case review', { restriction: { closedTitle: 'Review of case Kestrel', paragraphs: ['1'] } }),
          ],
        },
      }),
      publish,
      open,
    )
      .when(note('Early.'), chair)
      .thenRefused('noItemTaken')
    given(...inSession, close)
      .when(note('Late.'), chair)
      .thenRefused('meetingClosed')
  })
})

describe('who presented an item', () => {
  test('is two, where the agenda has a member behind the comma after another', () => {
    const agenda = {
      items: [item('1', 'Lamps', { presenters: [{ name: 'Orla Finnimore', role: 'Wilf Harkaway' }] })],
    }
    given(called({ agenda }), publish, open, take('1'))
      .when(presentedBy(''), chair)
      .thenHappens(
        { type: 'PresenterNamed', name: 'Orla Finnimore' },
        { type: 'PresenterNamed', name: 'Wilf Harkaway' },
      )
  })
  test('is whoever was named, one after another, and nobody by guessing', () => {
    expect(minuted(minutesOf(given(...inSession, take('5'))), '5').presenters).toEqual([])
    expect(
      minuted(
        minutesOf(
          given(...inSession, take('5'), presentedBy('Moss Tarrant', 'Bus company'), presentedBy('Station Manager')),
        ),
        '5',
      ).presenters,
    ).toEqual([
      { name: 'Moss Tarrant', role: 'Bus company' },
      { name: 'Orla Finnimore', role: 'Station Manager, Saltmarsh Fire and Rescue' },
    ])
  })
  test('is named once', () =>
    given(...inSession, presentedBy('Orla Finnimore'))
      .when(presentedBy('orla  finnimore'), chair)
      .thenNothing())
  test('is named, unless the agenda says whom it expects', () => {
    given(...inSession)
      .when(presentedBy(''), chair)
      .thenRefused('nothingWritten', 'presented by')
    expect(
      minuted(minutesOf(given(...inSession, take('5'), presentedBy(''))), '5').presenters.map(p => p.name),
    ).toEqual(['Orla Finnimore'])
    given(...inSession, take('5'), presentedBy(''))
      .when(presentedBy(''), chair)
      .thenNothing()
  })
})

describe('a decision', () => {
  test('is one of several under an item, in the order passed', () => {
    const history = given(...inSession, take('5'), resolve('the report be noted', 'the routes be kept'), {
      type: 'PassResolution',
      verb: 'agreed',
      texts: ['to write to the bus company'],
    })
    expect(minuted(minutesOf(history), '5').blocks).toMatchObject([
      { kind: 'decision', verb: 'resolved', text: 'the report be noted' },
      { kind: 'decision', text: 'the routes be kept' },
      { kind: 'decision', verb: 'agreed', text: 'to write to the bus company' },
    ])
  })
  test('to note needs no words, any other does', () => {
    given(...inSession)
      .when({ type: 'PassResolution', verb: 'noted', texts: [] }, chair)
      .thenHappens({ type: 'ResolutionPassed', verb: 'noted', text: '' })
    given(...inSession)
      .when(resolve(' '), chair)
      .thenRefused('nothingWritten', 'resolved that')
  })
  test('carries proposer, seconder and votes where the body uses them', () => {
    const vote = { for: 4, against: 4, abstained: 0, castingVote: 'for' } as const
    expect(
      minuted(
        minutesOf(
          given(...inSession, take('5'), {
            type: 'PassResolution',
            verb: 'resolved',
            texts: ['it be so'],
            proposer: 'Wilf Harkaway',
            seconder: 'Nadia Osterley',
            vote,
          }),
        ),
        '5',
      ).blocks,
    ).toMatchObject([{ proposer: 'Wilf Harkaway', seconder: 'Nadia Osterley', vote }])
  })
})

describe('what was recorded', () => {
  const noted = given(...inSession, take('5'), note('Too routes were added.'))
  test('is put right, and the record keeps what it was', () => {
    const history = given(
      ...inSession,
      take('5'),
      note('Too routes were added.'),
      amend(lastOf(noted), 'Two routes were added.'),
    )
    expect(JSON.stringify(minutesOf(history))).toContain('Two routes')
    expect(JSON.stringify(minutesOf(history))).not.toContain('Too routes')
    expect(history.records.some(r => r.event.type === 'NoteMade' && r.event.text === 'Too routes were added.')).toBe(
      true,
    )
  })
  test('may be an action, whose owners and date are put right with it', () => {
    const agreed = given(...inSession, act('Rite'))
    expect(
      given(...inSession, act('Rite'), amend(lastOf(agreed), 'Write', { owners: ['All'], dueDate: '2027-01-05' }))
        .meeting.actions,
    ).toMatchObject([{ text: 'Write', owners: ['All'], dueDate: '2027-01-05', number: 1 }])
  })
  test('is struck from the minutes, and is then no longer there to correct', () => {
    const history = given(...inSession, take('5'), note('Too routes were added.'), strike(lastOf(noted)))
    expect(minuted(minutesOf(history), '5').blocks).toEqual([])
    history.when(amend(lastOf(noted), 'x'), chair).thenRefused('noSuchEntry')
    given(...inSession, take('5'), note('Too routes were added.'), strike(lastOf(noted)), undo)
      .when(strike(lastOf(noted)), chair)
      .thenHappens({ type: 'EntryStruck' })
  })
  test('is put right by saying something', () =>
    noted.when(amend(lastOf(noted), ''), chair).thenRefused('nothingWritten'))
  test('is put right by those who conduct the meeting, after closing by the clerk alone', () => {
    noted.when(strike(lastOf(noted)), fire).thenRefused('notTheChair')
    const closed = given(...inSession, take('5'), note('Too routes were added.'), close)
    closed
      .when(amend(lastOf(noted), 'Two routes were added.'), chair)
      .thenRefused('meetingClosed', 'the clerk, and nobody else')
    closed.when(amend(lastOf(noted), 'Two routes were added.')).thenHappens({ type: 'EntryAmended' })
  })
  test('is put right as it was shown: what somebody else has corrected meanwhile is not written over', () => {
    const corrected = given(
      ...inSession,
      take('5'),
      note('Too routes were added.'),
      amend(lastOf(noted), 'Two routes were added.'),
    )
    corrected
      .when(amend(lastOf(noted), 'Three.', { was: 'Too routes were added.' }))
      .thenRefused('correctedMeanwhile', 'nothing was changed')
    corrected
      .when(amend(lastOf(noted), 'Three.', { was: 'Two routes were added.\n' }))
      .thenHappens({ type: 'EntryAmended', text: 'Three.' })
  })
  test('stands as it is once the minutes are confirmed', () => {
    given(...inSession, take('5'), note('Too routes were added.'), close, confirm)
      .when(amend(lastOf(noted), 'Two'), undefined, 'privately')
      .thenRefused('alreadyConfirmed')
  })
  test('stays with its item when the meeting has moved on', () =>
    expect(minuted(minutesOf(given(...inSession, take('5'), note('A.'), next)), '5').blocks).toHaveLength(1))
})
