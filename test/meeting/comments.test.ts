import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { correctableBy } from '../../src/meeting/comments.ts'
import { replay } from '../../src/meeting/evolve.ts'
import {
  type History,
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
  guest,
  inSession,
  minuted,
  minutesOf as minutesDrawn,
  note,
  open,
  present,
  privately,
  publish,
  resolve,
  take,
  volunteer,
} from './given.ts'

const issue: Command = { type: 'IssueMinutes', toMembers: true, commentsBy: '2026-12-04' }
const comment = (item: string, text: string): Command => ({ type: 'CommentOnMinutes', item, text })
const inSeven = { type: 'TakeItem', item: '7', despite: true } as const
const sat = [
  ...inSession,
  take('5'),
  note('Ridership had doubled.'),
  resolve('the marshals be funded'),
  act('Share the figures'),
  take('6'),
  note('Grants were listed.'),
  inSeven,
  privately(clerk, note('Two visits were missed.')),
  by(volunteer, declare('Pecuniary interest', ['7'])),
  close,
] as const
const issued = given(...sat, issue)
const confirmed = issued.after(
  by(clerk, { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'saltmarsh/2' }),
)
const entryOf = (history: History, kind: string, item = 'i5') =>
  history.meeting.entries.find(e => e.kind === kind && e.item === item)?.id ?? ''
const commented = (item: string, text: string, who = fire) => issued.after(privately(who, comment(item, text)))
const numberOf = (history: History) => history.meeting.comments.at(-1)?.number ?? 0

describe('a comment on the issued minutes', () => {
  test('is kept with its item, its writer and its words', () => {
    issued.when(comment('5', ' Trebled, not doubled. '), fire, 'privately').thenHappens({
      type: 'CommentMade',
      person: 'Orla Finnimore',
      item: 'i5',
      text: 'Trebled, not doubled.',
      restricted: false,
    })
    expect(commented('5', 'Trebled.').meeting.comments).toMatchObject([
      { person: 'Orla Finnimore', item: 'i5', text: 'Trebled.', late: false },
    ])
  })
  test('changes nothing in the minutes', () =>
    expect(minutesDrawn(commented('5', 'Trebled.')).items).toEqual(minutesDrawn(issued).items))
  test('has words in it, on an item there is', () => {
    issued.when(comment('5', ' '), fire, 'privately').thenRefused('emptyComment')
    issued.when(comment('12', 'x'), fire, 'privately').thenRefused('noSuchItem', '12')
  })
  test('comes neither before the minutes are issued nor after they are confirmed', () => {
    given(...sat)
      .when(comment('5', 'x'), fire, 'privately')
      .thenRefused('notIssued')
    confirmed.when(comment('5', 'x'), fire, 'privately').thenRefused('confirmedAlready', 'next meeting')
  })
  test('comes from members and from those who sat in a member’s place, and from nobody else', () => {
    issued.when(comment('5', 'x'), guest, 'privately').thenRefused('notForYourComment')
    const substituted = given(
      called(),
      publish,
      by(fire, { type: 'ReceiveApologies', substitute: { name: 'Fern Ashdown' } }),
      present(...everybody.filter(p => p !== fire)),
      open,
      close,
      issue,
    )
    substituted
      .when(comment('5', 'I said so.'), { name: 'Fern Ashdown' }, 'privately')
      .thenHappens({ type: 'CommentMade', person: 'Fern Ashdown' })
    substituted.when(comment('5', 'x'), { name: 'Wilf Harkaway' }, 'privately').thenRefused('notForYourComment')
  })
  test('is taken after the last day for comments too, and is late then; on the day itself it is not', () => {
    const at = (day: string) =>
      issued
        .after(privately(fire, comment('5', 'Trebled.')))
        .records.map(r => (r.event.type === 'CommentMade' ? { ...r, at: day } : r))
    const late = (day: string) => replayed(at(day)).comments[0]?.late
    expect(late('2026-12-04T23:30:00.000Z')).toBe(false)
    expect(late('2026-12-05T00:30:00.000Z')).toBe(true)
  })
  test('sent twice counts once, until it is settled', () => {
    const once = commented('5', 'Trebled.')
    once.when(comment('5', 'Trebled. '), fire, 'privately').thenNothing()
    once
      .after(by(clerk, { type: 'LeaveComment', comment: numberOf(once) }))
      .when(comment('5', 'Trebled.'), fire, 'privately')
      .thenHappens({ type: 'CommentMade' })
  })
})

describe('a comment on restricted business', () => {
  test('comes only from those who may have its minutes, and is restricted', () => {
    issued.when(comment('7', 'Three visits.'), fire, 'privately').thenHappens({ type: 'CommentMade', restricted: true })
    issued.when(comment('7', 'x'), volunteer, 'privately').thenRefused('restrictedComment', 'Item 7')
  })
  test('is never made in the chat', () =>
    issued.when(comment('7', 'Three visits.'), fire, 'in the chat').thenRefused('restrictedInTheChat'))
  test('goes into no open entry, and becomes no open note', () => {
    const partly = given(
      ...inSession,
      take('5'),
      note('Ridership had doubled.'),
      by(clerk, { type: 'ExcludePublic', paragraphs: ['3'] }),
      privately(clerk, note('A price was named.')),
      close,
      issue,
      privately(fire, comment('5', 'The price was ninety.')),
    )
    const [made] = partly.meeting.comments
    const open_ = partly.meeting.entries.find(e => e.kind === 'note' && !e.restricted)?.id ?? ''
    const restricted = partly.meeting.entries.find(e => e.kind === 'note' && e.restricted)?.id ?? ''
    expect(made?.restricted).toBe(true)
    partly
      .when({ type: 'TakeComment', comment: made?.number ?? 0, text: 'Ninety.' }, clerk, 'privately')
      .thenHappens({ type: 'NoteMade', restricted: true }, { type: 'CommentSettled', outcome: 'taken' })
    expect(made === undefined ? [] : correctableBy(partly.meeting, made).map(e => e.id)).toEqual([restricted])
    const takes = (entry: string): Command => ({
      type: 'TakeComment',
      comment: made?.number ?? 0,
      entry,
      text: 'The price of ninety was named.',
    })
    partly.when(takes(open_), clerk, 'privately').thenRefused('commentIsRestricted')
    partly
      .when(takes(restricted), clerk, 'privately')
      .thenHappens({ type: 'EntryAmended', entry: restricted }, { type: 'CommentSettled', outcome: 'taken' })
  })
  test('is settled by the clerk one-to-one, never in the chat', () => {
    const made = commented('7', 'Three visits.')
    made.when({ type: 'LeaveComment', comment: numberOf(made) }).thenRefused('restrictedInTheChat')
    made
      .when({ type: 'LeaveComment', comment: numberOf(made) }, clerk, 'privately')
      .thenHappens({ type: 'CommentSettled', outcome: 'left' })
  })
})

describe('the clerk takes a comment into the record', () => {
  const made = commented('5', 'Trebled, not doubled.')
  const takes = (rest: object = {}): Command => ({
    type: 'TakeComment',
    comment: numberOf(made),
    entry: entryOf(made, 'note'),
    text: 'Ridership had trebled.',
    ...rest,
  })
  test('as a correction of an entry of its item, and the comment is settled in the same step', () => {
    made
      .when(takes())
      .thenHappens(
        { type: 'EntryAmended', entry: entryOf(made, 'note'), text: 'Ridership had trebled.' },
        { type: 'CommentSettled', comment: numberOf(made), outcome: 'taken' },
      )
    const taken = made.after(by(clerk, takes()))
    expect(JSON.stringify(minuted(minutesDrawn(taken), '5'))).toContain('Ridership had trebled.')
    expect(taken.meeting.comments).toMatchObject([{ outcome: 'taken' }])
    expect(new Set(taken.records.slice(made.records.length).map(r => r.step)).size).toBe(1)
  })
  test('as a note of its own, in the item it is on', () => {
    const note_ = takes({ entry: undefined, text: 'Members asked for lamps.' })
    made
      .when(note_)
      .thenHappens(
        { type: 'NoteMade', item: 'i5', text: 'Members asked for lamps.', restricted: false },
        { type: 'CommentSettled', outcome: 'taken' },
      )
    expect(JSON.stringify(minuted(minutesDrawn(made.after(by(clerk, note_))), '5'))).toContain('asked for lamps')
    made.when(takes({ entry: undefined, text: ' ' })).thenRefused('nothingWritten')
  })
  test('as a correction of an action, whose owner and date stay', () => {
    const taken = made.after(by(clerk, takes({ entry: entryOf(made, 'action'), text: 'Share all the figures' })))
    expect(taken.meeting.actions).toMatchObject([
      { text: 'Share all the figures', owners: ['Orla Finnimore'], dueWords: 'the next meeting' },
    ])
  })
  test('and not with the words as they stood, with none, into another item, or into what is gone', () => {
    made.when(takes({ text: ' Ridership had doubled. ' })).thenRefused('nothingCorrected')
    made.when(takes({ text: '' })).thenRefused('nothingWritten')
    made.when(takes({ entry: entryOf(made, 'note', 'i6') })).thenRefused('commentOnAnotherItem')
    made
      .after(by(clerk, { type: 'StrikeEntry', entry: entryOf(made, 'note') }))
      .when(takes())
      .thenRefused('noSuchEntry')
  })
  test('once, alone, and until the minutes are confirmed', () => {
    made.when(takes(), chair).thenRefused('notTheChair')
    made.when(takes({ comment: 1 })).thenRefused('noSuchComment')
    made
      .after(by(clerk, takes()))
      .when(takes({ text: 'Quadrupled.' }))
      .thenRefused('commentSettled')
    const late = made.after(
      by(clerk, { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'saltmarsh/2' }),
    )
    late.when(takes()).thenRefused('alreadyConfirmed')
    late.when({ type: 'TakeComment', comment: numberOf(made), text: 'x' }).thenRefused('alreadyConfirmed')
  })
  test('or leaves the minutes as they are', () => {
    const left = made.after(by(clerk, { type: 'LeaveComment', comment: numberOf(made) }))
    expect(left.meeting.comments).toMatchObject([{ outcome: 'left' }])
    expect(minutesDrawn(left).items).toEqual(minutesDrawn(made).items)
    made.when({ type: 'LeaveComment', comment: numberOf(made) }, chair).thenRefused('notTheChair')
    left.when({ type: 'LeaveComment', comment: numberOf(made) }).thenRefused('commentSettled')
  })
})

function replayed(records: History['records']) {
  const meeting = replay(records)
  if (meeting.phase === 'not called') throw new Error('No meeting was called.')
  return meeting
}
