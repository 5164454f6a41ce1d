import { describe, expect, it } from 'vitest'
import { RecordFault } from '../../src/app/recordFault.ts'
import { whileTheRecordIsAway } from '../../src/teams/recordAway.ts'
import { FakeClock } from './fakeClock.ts'

/** A turn that meets these faults one after another, and is answered where there are no more. */
async function turn(kind: 'message' | 'press', faults: readonly Error[] | 'for ever') {
  const clock = new FakeClock(),
    began = clock.now().getTime()
  let tries = 0
  const came = whileTheRecordIsAway(clock, kind, async () => {
    const fault = faults === 'for ever' ? away : faults[tries]
    tries++
    if (fault !== undefined) throw fault
    return 'answered'
  }).then(
    answer => ({ answer, tries, after: clock.now().getTime() - began }),
    (fault: unknown) => ({ fault, tries, after: clock.now().getTime() - began }),
  )
  await clock.passes(60_000)
  return came
}
const away = new RecordFault('The record could not be read: the database server cannot be reached.', { passing: true }),
  full = new RecordFault('The record could not be written: the disk is full.')

describe('a turn that meets a record that is away', () => {
  it('is brought again until it is back, and answered', async () =>
    expect(await turn('message', [away, away, away])).toMatchObject({ answer: 'answered', tries: 4 }))
  it.each(['message', 'press'] as const)('is given up before Teams gives it up: a %s', async kind => {
    const came = await turn(kind, 'for ever')
    expect(came).toMatchObject({ fault: away })
    expect(came.after).toBeLessThan({ message: 9_000, press: 4_000 }[kind])
    expect(came.after).toBeGreaterThan(2_000)
  })
  it('is not brought again where that would not help', async () =>
    expect(await turn('message', [full])).toMatchObject({ fault: full, tries: 1, after: 0 }))
  it('is not brought again for a fault of ours', async () =>
    expect(await turn('message', [new TypeError('ours')])).toMatchObject({ tries: 1 }))
})
