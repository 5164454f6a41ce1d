import { describe, expect, test } from 'vitest'
import { confirmsMinutes } from '../../src/meeting/confirmingPrevious.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { confirmationOfPrevious } from '../../src/minutes/drawing.ts'
import {
  type History,
  by,
  called,
  chair,
  clerk,
  close,
  everybody,
  fire,
  given,
  inSession,
  item,
  minuted,
  minutesOf,
  open,
  present,
  privately,
  publish,
  resolve,
  take,
} from './given.ts'

const previous = { previous: { meeting: 'saltmarsh 2026-09-10', date: '2026-09-10' } }
const start = [called({ broughtForward: previous }), publish, present(...everybody), open]
const correct = (text: string): Command => ({ type: 'CorrectPreviousMinutes', text })
const confirm = (rest: object = {}): Command => ({
  type: 'ConfirmMinutes',
  corrections: [],
  on: '2027-01-21',
  atMeeting: 'saltmarsh 2027-01-21',
  ...rest,
})
const filed = (rest: object): Command => ({
  type: 'RecordFiling',
  document: 'minutes',
  version: 9,
  filed: { name: 'draft minutes.docx', link: 'https://files.example/1', mark: 'm', besideEdits: false },
  ...rest,
})
const agreed = 'the minutes of the meeting held on 10 September 2026 be confirmed as a correct record'

describe('a correction to the previous minutes', () => {
  test('is recorded under their item, whatever item is being taken', () => {
    given(...start, take('5'))
      .when(correct('"Wells" should read "Welles"'), chair)
      .thenHappens({ type: 'PreviousMinutesCorrected', item: 'i4', text: '"Wells" should read "Welles"' })
    expect(minuted(minutesOf(given(...start, correct('For 12, read 20.'))), '4').blocks).toEqual([
      { kind: 'correction', text: 'For 12, read 20.' },
    ])
  })
  test('says something, of minutes there are, while the meeting sits', () => {
    given(...start)
      .when(correct(' '), chair)
      .thenRefused('nothingWritten', 'correction')
    given(...inSession)
      .when(correct('x'), chair)
      .thenRefused('noSuchMinutes')
    given(called({ broughtForward: previous }), publish)
      .when(correct('x'), chair)
      .thenRefused('notInSession')
    given(...start)
      .when(correct('x'), fire)
      .thenRefused('notTheChair')
  })
})

describe('the previous minutes are confirmed', () => {
  test('by a decision under their item that says so', () => {
    expect(confirmationOfPrevious(given(...start, take('4'), resolve(agreed)).meeting)).toEqual({ corrections: [] })
    expect(confirmationOfPrevious(given(...start, take('5'), resolve(agreed)).meeting)).toBeUndefined()
  })
  test('subject to the corrections agreed before or after', () => {
    const history = given(
      ...start,
      take('4'),
      correct('For 12, read 20.'),
      resolve(agreed),
      correct('Add Dr Osterley to those present.'),
    )
    expect(confirmationOfPrevious(history.meeting)?.corrections).toEqual([
      'For 12, read 20.',
      'Add Dr Osterley to those present.',
    ])
  })
  test('subject to the corrections the decision itself names', () => {
    expect(
      confirmationOfPrevious(
        given(...start, take('4'), resolve(`${agreed} subject to the following correction: for 12, read 20`)).meeting,
      )?.corrections,
    ).toEqual(['for 12, read 20'])
  })
  test.each([
    [agreed, true],
    ['the notes were agreed', true],
    ['the report be agreed', false],
    ['the minutes be not agreed', false],
    ['the minutes be circulated', false],
  ])('by words that mean it: "%s" %s', (words, so) => expect(confirmsMinutes(words)).toBe(so))
})

describe('a press or two words that confirm the previous minutes', () => {
  const pressed: Command = { type: 'ConfirmPreviousMinutes' }
  const words = 'the minutes of the meeting held on 10 September 2026 be confirmed as a correct record'
  const decisions = (history: History, item = '4') =>
    minuted(minutesOf(history), item).blocks.flatMap(b => (b.kind === 'decision' ? [b.text] : []))
  test('are minuted as a decision in the item for them, whatever item is being taken, by chair or clerk', () => {
    const history = given(...start, take('5'), by(chair, pressed))
    expect(minuted(minutesOf(history), '4').blocks).toMatchObject([
      { kind: 'decision', verb: 'resolved', text: words, confirmsPrevious: true },
    ])
    expect(confirmationOfPrevious(history.meeting)).toEqual({ corrections: [] })
    given(...start)
      .when(pressed, clerk)
      .thenHappens({ type: 'ResolutionPassed', item: 'i4' })
    given(...start)
      .when(pressed, fire)
      .thenRefused('notTheChair')
  })
  test('are minuted with the corrections recorded', () => {
    const history = given(...start, correct('For 12, read 20.'), pressed)
    expect(decisions(history)).toEqual([`${words}, subject to the corrections recorded`])
    expect(confirmationOfPrevious(history.meeting)?.corrections).toEqual(['For 12, read 20.'])
  })
  test('are minuted once, and not where the meeting has resolved it already', () => {
    given(...start, pressed)
      .when(pressed, chair)
      .thenNothing()
    given(...start, take('4'), resolve(agreed))
      .when(pressed, chair)
      .thenNothing()
  })
  test('give way to the words in which it is resolved afterwards', () => {
    const worded = `${agreed} subject to the following correction: for 12, read 20`
    const history = given(...start, take('4'), pressed, resolve(worded))
    expect(decisions(history)).toEqual([worded])
    expect(confirmationOfPrevious(history.meeting)?.corrections).toEqual(['for 12, read 20'])
  })
  test('are minuted in the item being taken, where the agenda has none for the minutes', () => {
    const none = called({
      broughtForward: previous,
      agenda: { items: [item('1', 'Apologies for absence'), item('2', 'Night bus marshals')] },
    })
    const sat = [none, publish, present(...everybody), open, take('2')]
    expect(decisions(given(...sat, pressed), '2')).toEqual([words])
    expect(confirmationOfPrevious(given(...sat, resolve(agreed)).meeting)).toEqual({ corrections: [] })
    expect(decisions(given(...sat, close, pressed), '1')).toEqual([words])
  })
  test('are added after the close by the clerk alone, and before the meeting by nobody', () => {
    given(...start, close)
      .when(pressed, clerk)
      .thenHappens({ type: 'ResolutionPassed', item: 'i4' })
    given(...start, close)
      .when(pressed, chair)
      .thenRefused('meetingClosed')
    given(called({ broughtForward: previous }), publish)
      .when(pressed, clerk)
      .thenRefused('notInSession')
    given(...inSession)
      .when(pressed, clerk)
      .thenRefused('noSuchMinutes')
  })
  test('confirm nothing once they are taken back', () =>
    expect(confirmationOfPrevious(given(...start, pressed, { type: 'UndoLastStep' }).meeting)).toBeUndefined())
})

describe('the minutes of a meeting', () => {
  const closed = [...inSession, close]
  test('are a draft, then issued, then confirmed', () => {
    expect(minutesOf(given(...closed)).status).toBe('draft')
    expect(minutesOf(given(...closed, { type: 'IssueMinutes' })).status).toBe('issued')
    expect(minutesOf(given(...closed, confirm()))).toMatchObject({ status: 'confirmed', confirmedOn: '2027-01-21' })
  })
  test('carry the corrections made when they were confirmed', () => {
    const corrections = ['"bus company" should read "coach company"']
    const history = given(
      ...inSession,
      take('5'),
      resolve('the bus company be thanked'),
      close,
      privately(clerk, confirm({ corrections })),
    )
    expect(minutesOf(history)).toMatchObject({ corrections })
    expect(minuted(minutesOf(history), '5').blocks).toMatchObject([{ text: 'the coach company be thanked' }])
  })
  test('are issued and confirmed by the clerk, once the meeting is closed', () => {
    given(...closed)
      .when({ type: 'IssueMinutes' }, chair)
      .thenRefused('notTheChair', 'Beatrix Lonsdale')
    given(...inSession)
      .when({ type: 'IssueMinutes' })
      .thenRefused('notClosed')
    given(...closed, { type: 'IssueMinutes' })
      .when({ type: 'IssueMinutes' })
      .thenNothing()
    given(...closed)
      .when(confirm(), chair)
      .thenRefused('notTheChair')
    given(...inSession)
      .when(confirm())
      .thenRefused('notClosed')
  })
  test('are confirmed at the next meeting, not by the clerk’s word between', () =>
    given(...closed)
      .when({ type: 'ConfirmMinutes', corrections: [], on: '2027-01-21' })
      .thenRefused('confirmAtNextMeeting'))
  test('are confirmed once; what the meeting corrects after that is added', () => {
    given(...closed, confirm())
      .when(confirm())
      .thenRefused('alreadyConfirmed')
    given(...closed, confirm())
      .when(confirm({ corrections: ['For 12, read 20.'] }))
      .thenHappens({ type: 'MinutesConfirmed', corrections: ['For 12, read 20.'] })
  })
})

describe('filing', () => {
  test('is a fact of the record, done or failed', () => {
    given(...inSession, close)
      .when(filed({}), clerk, 'by itself')
      .thenHappens({ type: 'MinutesFiled', name: 'draft minutes.docx' })
    given(...inSession, close)
      .when(filed({ filed: { failed: 'The library is full.' } }), clerk, 'by itself')
      .thenHappens({ type: 'FilingFailed', sentence: 'The library is full.' })
    given(...inSession, close)
      .when(filed({}), chair)
      .thenRefused('notTheClerk')
  })
  test('that failed keeps the link to what was filed before', () => {
    const history = given(
      ...inSession,
      close,
      filed({}),
      filed({ version: 10, filed: { failed: 'The library is full.' } }),
    )
    expect(history.meeting.documents).toMatchObject([
      { version: 10, link: 'https://files.example/1', failed: 'The library is full.' },
    ])
  })
})
