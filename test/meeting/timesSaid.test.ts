import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { by, chair, clerk, close, fire, given, inSession, minuted, minutesOf, note, take, undo } from './given.ts'

const closeAt = (clock: string): Command => ({ type: 'CloseMeeting', clock })
const nextMeeting: Command = { type: 'SetNextMeeting', when: '14 January 2027, 2pm, Town Hall' }

describe('the time at which a meeting closed', () => {
  test('is the one the clerk said, also where it was closed already, and else the record’s', () => {
    expect(minutesOf(given(...inSession, closeAt('16:25'))).closedAt).toBe('16:25')
    expect(minutesOf(given(...inSession, close, closeAt('16:20'))).closedAt).toBe('16:20')
    expect(minutesOf(given(...inSession, close, closeAt('16:20'), undo)).closedAt).toMatch(/^14:/)
  })
  test('is said after the close by the clerk alone', () =>
    given(...inSession, close)
      .when(closeAt('16:20'), chair)
      .thenRefused('meetingClosed'))
})

describe('the time at which a meeting opened, adjourned and went on', () => {
  test('is the one that was said', () => {
    const sat = given(
      ...inSession,
      { type: 'OpenMeeting', clock: '14:03' },
      { type: 'AdjournMeeting', clock: '15:05' },
      { type: 'ResumeMeeting', clock: '15:20' },
    )
    expect(minutesOf(sat).openedAt).toBe('14:03')
    expect(minuted(minutesOf(sat), '1').blocks).toMatchObject([
      { fact: { what: 'adjourned', at: '15:05' } },
      { fact: { what: 'resumed', at: '15:20' } },
    ])
  })
})

describe('the next meeting', () => {
  test('is when somebody said it was, before what the agenda has, and the minutes say that it was said', () => {
    const minutes = minutesOf(given(...inSession, nextMeeting))
    expect([minutes.furtherDates, minutes.nextMeetingSaid]).toEqual([['14 January 2027, 2pm, Town Hall'], true])
    expect(minutesOf(given(...inSession)).nextMeetingSaid).toBeUndefined()
  })
  test('is set by those who conduct', () =>
    given(...inSession)
      .when(nextMeeting, fire)
      .thenRefused('notTheChair'))
})

describe('somebody who takes the chair for one item', () => {
  const forItem = (item: string): Command => ({
    type: 'TakeTheChair',
    person: { name: 'Casimir Bellweather' },
    forItem: item,
  })
  test('is minuted in it, and presides until the meeting moves on', () => {
    const now = given(...inSession, take('5'), forItem('this'))
    expect(now.meeting.presiding).toBe('Casimir Bellweather')
    const later = given(...inSession, take('5'), forItem('this'), note('It was so.'), by(clerk, take('6')))
    expect(later.meeting.presiding).toBeUndefined()
    expect(minutesOf(later).chair).toBe('Imogen Thistlewood')
    expect(minuted(minutesOf(later), '5').blocks).toMatchObject([
      { fact: { what: 'took the chair', forThisItem: true, person: 'Casimir Bellweather' } },
      { kind: 'note' },
    ])
  })
  test('is minuted in the item named, where that is another', () =>
    expect(minuted(minutesOf(given(...inSession, take('6'), forItem('5'))), '5').blocks).toMatchObject([
      { fact: { what: 'took the chair', forThisItem: true } },
    ]))
})
