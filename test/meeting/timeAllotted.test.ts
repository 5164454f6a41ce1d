import { describe, expect, test } from 'vitest'
import type { Command } from '../../src/meeting/commands.ts'
import { decide } from '../../src/meeting/decide.ts'
import { evolve } from '../../src/meeting/evolve.ts'
import type { CalledMeeting } from '../../src/meeting/meeting.ts'
import { isRefusal } from '../../src/meeting/outcome.ts'
import { minutesAllotted, timeDue, timeRunning } from '../../src/meeting/timeAllotted.ts'
import {
  agenda,
  called,
  clerk,
  everybody,
  given,
  inSession,
  next,
  open,
  present,
  publish,
  take,
  undo,
} from './given.ts'

/** So many minutes after three, when the meeting in session begins its business. */
const clockAt = (minutes: number) => new Date(Date.UTC(2026, 10, 26, 15, minutes)).toISOString()

/** A meeting in session in which the clerk does these things at these minutes. */
function meetingWhere(
  steps: readonly (readonly [minutes: number, command: Command])[],
  begun: CalledMeeting = given(...inSession).meeting,
): CalledMeeting {
  return steps.reduce<CalledMeeting>((meeting, [minutes, command]) => {
    const outcome = decide(meeting, command, { by: clerk, at: clockAt(minutes), where: 'in the chat' })
    if (isRefusal(outcome)) throw new Error(outcome.sentence)
    const step = meeting.version + 1
    return outcome.reduce(
      (so, event, n) => evolve(so, { number: step + n, step, at: clockAt(minutes), by: clerk, event }) as CalledMeeting,
      meeting,
    )
  }, begun)
}

const minutesUsed = (meeting: CalledMeeting, at: number) => {
  const running = timeRunning(meeting)
  return running === undefined
    ? undefined
    : (running.before + Date.parse(clockAt(at)) - Date.parse(running.since)) / 60_000
}

describe('the time of an item', () => {
  test('runs from when it is taken', () =>
    expect(timeRunning(meetingWhere([[4, take('5')]]))).toEqual({
      item: 'i5',
      allotted: 15,
      before: 0,
      since: clockAt(4),
    }))
  test('does not run where the agenda allots none, nor before the meeting', () => {
    expect(timeRunning(given(...inSession).meeting)).toBeUndefined()
    expect(timeRunning(given(called(), publish).meeting)).toBeUndefined()
  })
  test('stands still during an adjournment', () => {
    expect(
      timeRunning(
        meetingWhere([
          [0, take('5')],
          [3, { type: 'AdjournMeeting', minutes: 10 }],
        ]),
      ),
    ).toBeUndefined()
    expect(
      minutesUsed(
        meetingWhere([
          [0, take('5')],
          [3, { type: 'AdjournMeeting' }],
          [20, { type: 'ResumeMeeting' }],
        ]),
        21,
      ),
    ).toBe(4)
  })
  test('goes on where it left off when the item is taken again', () =>
    expect(
      minutesUsed(
        meetingWhere([
          [0, take('5')],
          [3, take('6')],
          [10, take('5')],
        ]),
        12,
      ),
    ).toBe(5))
  test('is what it was before a move that is undone', () =>
    expect(
      minutesUsed(
        meetingWhere([
          [0, take('5')],
          [3, next],
          [5, undo],
        ]),
        6,
      ),
    ).toBe(6))
  test('does not run while another item is taken', () =>
    expect(
      timeRunning(
        meetingWhere([
          [0, take('5')],
          [3, next],
        ]),
      ),
    ).toBeUndefined())
  test('does not run in a meeting that has closed', () =>
    expect(
      timeRunning(
        meetingWhere([
          [0, take('5')],
          [3, { type: 'CloseMeeting' }],
        ]),
      ),
    ).toBeUndefined())
  test('is that of all the items taken together', () => {
    const items = agenda.items.map(i => (i.number === '6' ? { ...i, minutes: 10 } : i))
    const meeting = meetingWhere(
      [[0, { type: 'TakeItemsTogether', items: ['5', '6'] }]],
      given(called({ agenda: { items } }), publish, present(...everybody), open).meeting,
    )
    expect(minutesAllotted(meeting, 'i5')).toBe(25)
    expect(timeRunning(meeting)).toMatchObject({ item: 'i5', allotted: 25 })
  })
})

describe('the chair', () => {
  const running = { item: 'i5', allotted: 15, before: 2 * 60_000, since: clockAt(0) }
  test('is told nothing in the first four fifths, and is next told at their end', () =>
    expect(timeDue(running, clockAt(9))).toEqual({ next: clockAt(10) }))
  test('is told at four fifths', () =>
    expect(timeDue(running, clockAt(10))).toEqual({ used: 'nearly', next: clockAt(13) }))
  test('is told at the end, and nothing after it', () => {
    expect(timeDue(running, clockAt(13))).toEqual({ used: 'all' })
    expect(timeDue(running, clockAt(59))).toEqual({ used: 'all' })
  })
})
