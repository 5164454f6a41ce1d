import { describe, expect, test } from 'vitest'
import { inEnglish } from '../../src/meeting/worded.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { unaccountedFor } from '../../src/meeting/unaccountedFor.ts'
import { gapsOf } from '../../src/minutes/gaps.ts'
import {
  type History,
  by,
  called,
  chair,
  close,
  clerk,
  fire,
  given,
  health,
  minutesOf,
  open,
  present,
  probation,
  publish,
  viceChair,
  volunteer,
} from './given.ts'

const sat = [
  called(),
  publish,
  by(fire, { type: 'ReceiveApologies' }),
  by(volunteer, { type: 'PromiseAttendance' }),
  present(chair, viceChair, health),
  open,
  { type: 'RecordAttendance', people: [{ name: probation.name }], place: 'absent' },
  by(volunteer, { type: 'RecordLeaving' }),
] as const
const held = given(...sat, close)
const absences = (absent: readonly string[], apologies: readonly string[] = []): Command => ({
  type: 'RecordAbsences',
  absent: absent.map(name => ({ name })),
  apologies: apologies.map(name => ({ name })),
})
const shown = (history: History) =>
  gapsOf(history.meeting).flatMap(g => (g.gap === 'nobody knows whether they came' ? [inEnglish(g.sentence)] : []))

describe('a member who did not come', () => {
  test('is unaccounted for where they neither apologised nor were recorded as absent', () => {
    const promised = given(...sat.slice(0, 4), present(chair, viceChair, health), open, close)
    expect(unaccountedFor(promised.meeting)).toEqual(['Rosalind Penhallow', 'Tobias Quennell'])
    expect(unaccountedFor(held.meeting)).toEqual(['Rosalind Penhallow'])
  })
  test('is unaccounted for though they said they would come, where they were gone before it opened', () => {
    const gone = given(
      called(),
      publish,
      by(volunteer, { type: 'PromiseAttendance' }),
      by(volunteer, { type: 'RecordLeaving' }),
      present(chair, viceChair, health, fire, probation, { name: 'Rosalind Penhallow' }),
      open,
      close,
    )
    expect(unaccountedFor(gone.meeting)).toEqual(['Wilf Harkaway'])
    expect(unaccountedFor(gone.after(by(clerk, absences(['Wilf Harkaway']))).meeting)).toEqual([])
  })
  test('is nobody while the meeting sits', () => expect(unaccountedFor(given(...sat).meeting)).toEqual([]))
  test('is shown to the clerk by name, until the clerk has said of each', () => {
    expect(shown(held)).toEqual([expect.stringContaining('Rosalind Penhallow')])
    expect(shown(held.after(by(clerk, absences(['Rosalind Penhallow']))))).toEqual([])
    expect(shown(held.after(by(clerk, absences([], ['Rosalind Penhallow']))))).toEqual([])
  })
  test('is in the minutes as absent, until their apologies are recorded', () => {
    expect(minutesOf(held).absent.map(p => p.name)).toEqual(['Rosalind Penhallow', 'Tobias Quennell'])
    const sorry = held.after(by(clerk, absences([], ['Rosalind Penhallow'])))
    expect(minutesOf(sorry).absent.map(p => p.name)).toEqual(['Tobias Quennell'])
    expect(minutesOf(sorry).apologies.map(p => p.name)).toEqual(['Rosalind Penhallow', 'Orla Finnimore'])
  })
})

describe('the clerk’s word on those who did not come', () => {
  test('is one step for all of them, and one undo', () => {
    const all = held.after(by(clerk, absences(['Tobias Quennell'], ['Rosalind Penhallow'])))
    expect(all.records.slice(held.records.length).map(r => r.event.type)).toEqual(['ApologiesReceived'])
    const undone = all.after(by(clerk, { type: 'UndoLastStep' }))
    expect(undone.meeting.phase).toBe('closed')
    expect(unaccountedFor(undone.meeting)).toEqual(['Rosalind Penhallow'])
  })
  test('is the clerk’s alone, after the close, and names somebody', () => {
    held.when(absences(['Rosalind Penhallow']), chair).thenRefused('notTheChair')
    given(...sat)
      .when(absences(['Rosalind Penhallow']))
      .thenRefused('notClosed')
    held.when(absences([])).thenRefused('nobodyChosen')
    held.when(absences(['Rosalind Penhalow'])).thenRefused('whoIsMeant')
  })
  test('comes too late once the minutes are confirmed', () =>
    given(...sat, close, { type: 'ConfirmMinutes', corrections: [], on: '2027-01-21', atMeeting: 'next' })
      .when(absences(['Rosalind Penhallow']))
      .thenRefused('minutesConfirmed'))
})
