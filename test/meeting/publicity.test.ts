import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { entitledToRestricted } from '../../src/meeting/publicity.ts'
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
  inSession,
  item,
  minuted,
  minutesOf,
  next,
  note,
  open,
  present,
  privately,
  publish,
  resolve,
  take,
  viceChair,
} from './given.ts'
import { publicCopy } from '../../src/minutes/publicCopy.ts'

const exclude = (...paragraphs: readonly string[]): Command => ({ type: 'ExcludePublic', paragraphs })
const readmit: Command = { type: 'ReadmitPublic' }
const summary = (text: string, number?: string): Command => ({
  type: 'WriteSummary',
  text,
  ...(number === undefined ? {} : { item: number }),
})
const guestPresent: Command = {
  type: 'RecordAttendance',
  people: [{ name: 'Jasper Nightly', role: 'Bus company' }],
  place: 'in attendance',
}

describe('a restricted item', () => {
  test('does not open while somebody in the room is not entitled to hear it, and the chair is told who', () => {
    const history = given(...inSession, guestPresent)
    history.when(take('7'), chair).thenRefused('notEntitledPresent', 'Jasper Nightly')
    history
      .when({ ...take('7'), type: 'TakeItem', item: '7', despite: true }, chair)
      .thenHappens({ type: 'ItemTaken', item: 'i7' })
  })
  test('is not come upon by going back or by deferring the one before it, either', () => {
    given(...inSession, ...['2', '3', '4', '5', '8'].map(take), guestPresent)
      .when({ type: 'TakePreviousItem' }, chair)
      .thenRefused('notEntitledPresent')
    given(...inSession, ...['2', '3', '4', '5', '6'].map(take), privately(clerk, guestPresent))
      .when({ type: 'DeferItem', reason: 'the report is late' }, chair)
      .thenHappens({ type: 'ItemDeferred' })
  })
  test('does not open by itself as the first of the agenda', () => {
    given(
      called({
        agenda: {
          items: [
            item('1', 'Case review', { restriction: { closedTitle: 'Review of case Kestrel', paragraphs: ['1'] } }),
          ],
        },
      }),
      publish,
      present(...everybody),
    )
      .when(open, chair)
      .thenHappens({ type: 'MeetingOpened' })
  })
  test('is read out one-to-one to members known by their account, never to a name alone', () => {
    given(
      ...inSession,
      by(fire, { type: 'ReceiveApologies', substitute: { name: 'Fern Ashdown', role: 'Watch Manager' } }),
    )
      .when(take('7'), chair)
      .thenHappens({ type: 'ItemTaken' })
    const { meeting } = given(
      ...inSession,
      by(fire, { type: 'ReceiveApologies', substitute: { name: 'Fern Ashdown', role: 'Watch Manager' } }),
    )
    expect(entitledToRestricted(meeting, fire)).toBe(true)
    expect(entitledToRestricted(meeting, { name: 'Fern Ashdown', id: 'a tenant’s own' })).toBe(false)
    expect(entitledToRestricted(meeting, { name: 'Fern Ashdown' })).toBe(false)
    expect(entitledToRestricted(meeting, guest)).toBe(false)
  })
  test.each<[string, Command]>([
    ['a note', note('The family was told.')],
    ['a decision', resolve('the family be told')],
    ['an action', act('Tell the family')],
    ['a presenter', { type: 'NamePresenter', name: 'Moss Tarrant', role: 'Coroner’s officer' }],
  ])('takes no words in the meeting chat: %s', (_what, command) => {
    const restricted = given(...inSession, take('7'))
    restricted
      .when(command, chair, 'in the chat')
      .thenRefused('restrictedInTheChat', 'Write it to me one-to-one. Nothing was recorded.')
    expect(restricted.asking(privately(chair, command))).toMatchObject([{ item: 'i7', restricted: true }])
  })
  test('takes no corrections there, either', () => {
    const noted = given(...inSession, take('7'), privately(clerk, note('The family was told.')))
    noted
      .when({ type: 'AmendEntry', entry: noted.meeting.entries[0]?.id ?? '', text: 'The family will be told.' }, chair)
      .thenRefused('restrictedInTheChat')
  })
})

describe('the public', () => {
  test('are excluded under a paragraph of Schedule 12A, by those who conduct the meeting', () => {
    given(...inSession, take('5'))
      .when(exclude('3'), chair)
      .thenHappens({ type: 'PublicExcluded', paragraphs: ['3'], item: 'i5' })
    given(...inSession, take('5'))
      .when(exclude(), chair)
      .thenRefused('paragraphNeeded')
    given(...inSession, take('7'))
      .when(exclude(), chair)
      .thenHappens({ type: 'PublicExcluded', paragraphs: ['1', '2'] })
    given(...inSession, take('5'))
      .when(exclude('3'), fire)
      .thenRefused('notTheChair')
  })
  test('are excluded once, readmitted once, while the meeting sits', () => {
    given(...inSession, exclude('3'))
      .when(exclude('3'), chair)
      .thenRefused('publicExcluded')
    given(...inSession)
      .when(readmit, chair)
      .thenRefused('publicNotExcluded')
    given(...inSession, exclude('3'))
      .when(readmit, fire)
      .thenRefused('notTheChair')
    given(called(), publish).when(exclude('3'), chair).thenRefused('notInSession')
    given(called(), publish).when(readmit, chair).thenRefused('notInSession')
  })
  test('read which paragraph it was, and that they were readmitted', () => {
    const blocks = minuted(publicCopy(minutesOf(given(...inSession, take('5'), exclude('3'), readmit))), '5').blocks
    expect(blocks).toMatchObject([{ kind: 'public excluded', paragraphs: ['3'] }, { kind: 'public readmitted' }])
  })
  test('excluded for part of an item read the rest of it', () => {
    const history = given(
      ...inSession,
      take('5'),
      note('Two routes were added.'),
      exclude('3'),
      privately(viceChair, note('The tender came to a sum.')),
      privately(clerk, { type: 'NamePresenter', name: 'Moss Tarrant' }),
      readmit,
      note('A leaflet goes to every house.'),
    )
    const open_ = JSON.stringify(minuted(publicCopy(minutesOf(history)), '5'))
    expect(open_).toContain('Two routes')
    expect(open_).toContain('A leaflet')
    expect(open_).not.toContain('tender')
    expect(open_).not.toContain('Moss Tarrant')
  })
})

describe('the public summary of a restricted item', () => {
  test('is the clerk’s line, and says something', () => {
    given(...inSession, take('7'))
      .when(summary('The partnership received an update.'))
      .thenHappens({ type: 'SummaryWritten', item: 'i7' })
    given(...inSession, close)
      .when(summary('The partnership received an update.', '7'))
      .thenHappens({ type: 'SummaryWritten', item: 'i7' })
    given(...inSession)
      .when(summary('x', '7'), chair)
      .thenRefused('notTheChair')
    given(...inSession)
      .when(summary(' ', '7'))
      .thenRefused('nothingWritten', 'summary')
  })
  test('is of an item there is', () => {
    given(...inSession)
      .when(summary('x', '17'))
      .thenRefused('noSuchItem')
    given(called(), publish).when(summary('x')).thenRefused('noItemTaken')
  })
  test('is all the public read of what was said', () => {
    const history = given(
      ...inSession,
      take('7'),
      privately(clerk, note('The family was told.')),
      summary('The partnership received an update.'),
      next,
    )
    const seen = minuted(publicCopy(minutesOf(history)), '7')
    expect(seen).toMatchObject({
      title: 'Case review update',
      publicSummary: 'The partnership received an update.',
      blocks: [],
    })
  })
})
