import { describe, expect, test } from 'vitest'
import type { OwnersShare } from '../../src/meeting/events.ts'
import { type WhoHasDoneIt, whoHasDoneIt } from '../../src/minutes/whoHasDoneIt.ts'

const shares = (...states: readonly OwnersShare['state'][]): readonly OwnersShare[] =>
  states.map((state, n) => ({ owner: ['Orla Finnimore', 'NHS Saltmarsh', 'Wilf Harkaway'][n] ?? '', state }))

describe('who of several owners has done an action', () => {
  test.each<readonly [readonly OwnersShare[], WhoHasDoneIt | undefined]>([
    [
      shares('complete', 'outstanding', 'accepted'),
      { done: ['Orla Finnimore'], left: ['NHS Saltmarsh', 'Wilf Harkaway'], disowned: [] },
    ],
    [shares('not accepted', 'complete'), { done: ['NHS Saltmarsh'], left: [], disowned: ['Orla Finnimore'] }],
    [shares('not accepted', 'outstanding'), { done: [], left: ['NHS Saltmarsh'], disowned: ['Orla Finnimore'] }],
    [shares('outstanding', 'accepted'), undefined],
    [shares('not accepted', 'not accepted'), undefined],
    [shares('complete'), undefined],
  ])('is said where they do not stand alike (%#)', (given, said) =>
    expect(whoHasDoneIt({ status: 'outstanding', shares: given })).toEqual(said),
  )
  test('matters no more when the action is closed', () =>
    expect(whoHasDoneIt({ status: 'complete', shares: shares('complete', 'outstanding') })).toBeUndefined())
})
