import { describe, expect, test } from 'vitest'
import { replay } from '../../src/meeting/evolve.ts'
import type { MeetingEvent } from '../../src/meeting/events.ts'
import type { ProcedureFact } from '../../src/meeting/procedureFacts.ts'
import { type Meeting, standing } from '../../src/meeting/meeting.ts'
import { by, clerk, fire, given, health, inSession, take } from './given.ts'

const factsOf = (meeting: Meeting): readonly ProcedureFact[] =>
  meeting.phase === 'not called' ? [] : standing(meeting).flatMap(e => (e.kind === 'procedure' ? [e.fact] : []))

/** The record as an earlier version kept it: with these facts of the event gone, and a sentence in their place. */
const keptBefore = (history: ReturnType<typeof given>, type: MeetingEvent['type'], facts: object) =>
  replay(
    history.records.map(r =>
      r.event.type === type ? { ...r, event: { ...without(r.event), ...facts } as MeetingEvent } : r,
    ),
  )
const without = (event: MeetingEvent): object => {
  const { short: _short, part: _part, ...rest } = event as MeetingEvent & { short?: unknown; part?: unknown }
  return rest
}

describe('what the record has of procedure', () => {
  const left = given(...inSession, take('5'), by(health, { type: 'RecordLeaving' }))

  test('is who, when and what was missing, and no sentence', () => {
    expect(factsOf(left.meeting)).toEqual([
      { what: 'left', person: 'Nadia Osterley', honorific: 'Dr', at: expect.stringMatching(/^\d\d:\d\d$/) },
      expect.objectContaining({ what: 'inquorate', noLonger: true, missingBodies: ['health'] }),
    ])
  })

  test('has the time the clerk said apart from the time it was recorded', () => {
    const said = given(
      ...inSession,
      take('5'),
      by(clerk, { type: 'RecordLeaving', person: { name: 'Orla Finnimore' }, clock: '19:15' }),
    )
    expect(factsOf(said.meeting)[0]).toMatchObject({ what: 'left', clock: '19:15', at: expect.any(String) })
  })

  test('has no time of recording where it was put down for another item than the one being taken', () => {
    const before = given(
      ...inSession,
      take('5'),
      take('6'),
      by(clerk, { type: 'RecordLeaving', person: { name: 'Orla Finnimore' }, item: '5' }),
    )
    expect(factsOf(before.meeting)[0]).toEqual({ what: 'left', person: 'Orla Finnimore' })
  })
})

describe('a record kept before there were facts of procedure', () => {
  test('says of the quorum what it said', () => {
    const left = given(...inSession, take('5'), by(health, { type: 'RecordLeaving' }))
    const before = keptBefore(left, 'QuorumLost', { why: 'The meeting was no longer quorate (2 members, 3 needed).' })
    expect(factsOf(before).at(-1)).toEqual({
      what: 'as written',
      text: 'The meeting was no longer quorate (2 members, 3 needed).',
    })
  })

  test('says who took the chair as it said it', () => {
    const taken = given(
      ...inSession,
      take('5'),
      by(clerk, { type: 'TakeTheChair', person: { name: 'Orla Finnimore' } }),
    )
    expect(factsOf(taken.meeting)).toEqual([{ what: 'took the chair', person: 'Orla Finnimore', part: 'member' }])
    const before = keptBefore(taken, 'ChairTaken', { why: 'Orla Finnimore took the chair.' })
    expect(factsOf(before)).toEqual([{ what: 'as written', text: 'Orla Finnimore took the chair.' }])
  })
})

test('an entry of procedure the clerk corrected keeps the clerk’s words', () => {
  const left = given(...inSession, take('5'), by(fire, { type: 'RecordLeaving' }))
  const entry = left.meeting.entries.find(e => e.kind === 'procedure')?.id ?? ''
  const corrected = left.after(by(clerk, { type: 'AmendEntry', entry, text: 'Orla Finnimore had to leave early.' }))
  expect(factsOf(corrected.meeting)[0]).toEqual({ what: 'as written', text: 'Orla Finnimore had to leave early.' })
})
