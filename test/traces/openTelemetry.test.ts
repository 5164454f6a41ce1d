import { setTimeout as passes } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CatchingUp } from '../../src/app/catchingUp.ts'
import { filingTold } from '../../src/app/papersTold.ts'
import { type Traces, tracesSentTo } from '../../src/traces/openTelemetry.ts'
import { type AnOutside, anOutside, upToOpening } from '../app/anOffice.ts'
import { aCollector } from './aCollector.ts'

let collector: Awaited<ReturnType<typeof aCollector>>, traces: Traces, said: string[]
const log = (_facts: object, message: string) => void said.push(message)
beforeEach(async () => {
  said = []
  collector = await aCollector()
  traces = tracesSentTo(collector.address, { info: log, warn: log, error: log }, 100)
})
afterEach(() => collector.close())

/** Meetings that are closed while the library is away for so many tries. */
async function closedWith(failures: number): Promise<AnOutside> {
  const at = await anOutside()
  let left = failures
  at.troubles.file = () => {
    if (left-- > 0) throw new Error('The library of Riverside is away: /sites/secret?tempauth=abc')
  }
  const { telling } = traces
  const catchingUp = new CatchingUp({ ...at.outside, telling, filing: filingTold(at.outside.filing, telling) })
  await at.does(...upToOpening)
  await telling.request({ activity: 'message' }, () => at.does({ type: 'CloseMeeting' }))
  for (let minutes = 0; minutes < 5; minutes++) await at.clock.passes(60_000)
  await catchingUp.settled()
  return at
}

describe('a paper that could not be filed', () => {
  it('is counted each time, and so is each other try, with nothing of the fault but that there was one', async () => {
    await closedWith(4)
    await traces.stop()
    expect(collector.counted('clerk.filing.failures')).toEqual([
      { 'clerk.library': 'public', counted: 2 },
      { 'clerk.library': 'restricted', counted: 2 },
    ])
    expect(collector.counted('clerk.retries')).toEqual([{ 'clerk.of': 'file', counted: 2 }])
    const files = collector.spans().filter(s => s.name === 'file')
    expect(files.map(f => (f.attributes['clerk.outcome'] === 'broke down' ? 'broke down' : 'done')).toSorted()).toEqual(
      [...Array.from({ length: 4 }, () => 'broke down'), 'done', 'done'],
    )
    expect(files.filter(f => f.status === 2)).toHaveLength(4)
    expect(collector.received.map(r => r.body).join('')).not.toMatch(/riverside|tempauth|secret/i)
  })
})

describe('a collector', () => {
  it('that refuses is named in the log once, and once when it takes again what comes then', async () => {
    collector.state.refuses = true
    for (let n = 0; n < 3; n++) {
      await traces.telling.request({ activity: 'press' }, async () => undefined)
      await passes(150)
    }
    expect(said).toEqual(['What is told by OpenTelemetry could not be sent; it is lost.'])
    collector.state.refuses = false
    await passes(300)
    expect(said.slice(1)).toEqual(['What is told by OpenTelemetry can be sent again.'])
    await traces.stop()
    expect(collector.counted('clerk.turns')).toEqual([{ 'clerk.activity': 'press', counted: 3 }])
  })

  it('that is away holds up no work, nor the end of the process for more than three seconds', async () => {
    await collector.close()
    const begun = performance.now()
    expect(await traces.telling.request({ activity: 'press' }, async () => 'answered')).toBe('answered')
    expect(performance.now() - begun).toBeLessThan(100)
    await traces.stop()
    expect(performance.now() - begun).toBeLessThan(3_000)
    collector = await aCollector()
  })
})
