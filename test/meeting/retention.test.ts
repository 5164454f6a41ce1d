import { describe, expect, test } from 'vitest'
import { broughtForwardTo } from '../../src/minutes/actionRegister.ts'
import { called, chair, clerk, close, given, inSession, saltmarsh } from './given.ts'

const hold = { type: 'HoldRecord' } as const,
  release = { type: 'ReleaseRecord' } as const

describe('a hold on the record', () => {
  test('is put on by the clerk, with who and why, at any time', () => {
    const because = { ...hold, reason: ' a request for information ' }
    given(called()).when(because).thenHappens({ type: 'RecordHeld', reason: 'a request for information' })
    expect(given(...inSession, close, because).meeting.hold).toEqual({
      at: expect.any(String) as string,
      by: clerk.name,
      reason: 'a request for information',
    })
  })

  test('is put on and taken off by nobody else, who is told who may', () => {
    given(...inSession, close)
      .when(hold, chair)
      .thenRefused('notTheChair', 'Beatrix Lonsdale (clerk)')
    given(...inSession, close, hold)
      .when(release, chair)
      .thenRefused('notTheChair', 'Beatrix Lonsdale (clerk)')
  })

  test('is put on once, and again only for another reason', () => {
    const held = given(...inSession, { ...hold, reason: 'an inquest' })
    held.when(hold).thenNothing()
    held.when({ ...hold, reason: 'an inquest' }).thenNothing()
    held.when({ ...hold, reason: 'a complaint' }).thenHappens({ type: 'RecordHeld', reason: 'a complaint' })
  })

  test('is gone once released, and there is nothing to release where there is none', () => {
    given(...inSession)
      .when(release)
      .thenNothing()
    given(...inSession, hold)
      .when(release)
      .thenHappens({ type: 'RecordReleased' })
    expect(given(...inSession, hold, release).meeting.hold).toBeUndefined()
  })

  test('goes on to the next meeting called', () => {
    const earlier = given(...inSession, { ...hold, reason: 'an inquest' }, close).meeting
    const broughtForward = broughtForwardTo(saltmarsh, [earlier])
    expect(given(called({ broughtForward })).meeting.hold).toEqual(earlier.hold)
    const released = given(...inSession, hold, release, close).meeting
    expect(broughtForwardTo(saltmarsh, [released]).hold).toBeUndefined()
  })

  test('is not taken off by an undo', () => {
    expect(given(...inSession, hold, { type: 'UndoLastStep' }).meeting.hold).toBeDefined()
  })
})
