import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { aloneHere } from './anOffice.ts'
import { Office } from '../../src/app/office.ts'
import type { Messenger } from '../../src/app/ports/posts.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { WatchingTime } from '../../src/app/watchingTime.ts'
import type { Command } from '../../src/meeting/commands.ts'
import { isRefusal } from '../../src/meeting/outcome.ts'
import { openStore } from '../../src/store/openStore.ts'
import { called, clerk, everybody, next, open, present, publish, take } from '../meeting/given.ts'

const meeting = 'saltmarsh/1',
  minute = 60_000

/** A clock that stands still until it is put forward. */
class ClockInHand {
  #now = Date.parse('2026-11-26T14:00:00Z')
  #waits: { readonly until: number; readonly done: () => void }[] = []
  now = (): Date => new Date(this.#now)
  wait = (milliseconds: number): Promise<void> =>
    new Promise(done => this.#waits.push({ until: this.#now + milliseconds, done }))

  async forward(minutes: number): Promise<void> {
    const end = this.#now + minutes * minute
    for (;;) {
      await settled()
      const first = this.#waits.toSorted((a, b) => a.until - b.until)[0]
      if (first === undefined || first.until > end) break
      this.#waits = this.#waits.filter(w => w !== first)
      this.#now = Math.max(this.#now, first.until)
      first.done()
    }
    this.#now = end
    await settled()
  }
}
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await new Promise(done => setImmediate(done))
}

let record: RecordStore
let clock: ClockInHand
let told: string[]
let failures: number
/** Milliseconds by which the record's times, which are Teams', differ from this machine's. */
let skew: number
let running: { readonly office: Office; readonly watching: WatchingTime }

const messenger = new Proxy({} as Messenger, {
  get: () => async (_: unknown, item: string, used: string) => {
    if (failures-- > 0) throw new Error('Teams is away.')
    told.push(`${item} ${used} ${clock.now().toISOString().slice(11, 16)}`)
  },
})

async function begin(): Promise<void> {
  const office = new Office(record)
  const watching = new WatchingTime({
    office,
    record,
    messenger,
    ...aloneHere(record),
    clock,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  })
  running = { office, watching }
  await watching.start(['saltmarsh'])
  await settled()
}

async function does(...commands: readonly Command[]): Promise<void> {
  for (const command of commands) {
    const carried = await running.office.carry(
      meeting,
      command.type === 'CallMeeting' ? { ...command, meeting } : command,
      { by: clerk, at: new Date(clock.now().getTime() + skew).toISOString(), where: 'privately' },
    )
    if (carried.kind === 'refused' && isRefusal(carried.refusal)) throw new Error(carried.refusal.sentence)
  }
  await settled()
}

beforeEach(async () => {
  record = await openStore('sqlite::memory:')
  clock = new ClockInHand()
  told = []
  failures = 0
  skew = 0
  await begin()
  await does(called(), publish, present(...everybody), open)
})
afterEach(async () => {
  running.watching.stop()
  await record.close()
})

describe('the chair of an item with fifteen minutes', () => {
  test('is told at twelve minutes and at fifteen, and never again', async () => {
    await does(take('5'))
    await clock.forward(11)
    expect(told).toEqual([])
    await clock.forward(60)
    expect(told).toEqual(['i5 nearly 14:12', 'i5 all 14:15'])
  })

  test('is told nothing of an item that was left in time', async () => {
    await does(take('5'))
    await clock.forward(5)
    await does(next)
    await clock.forward(60)
    expect(told).toEqual([])
  })

  test('is not told again of what was recorded meanwhile', async () => {
    await does(take('5'))
    await clock.forward(13)
    await does(
      { type: 'MakeNote', text: 'The buses ran until two.' },
      { type: 'MakeNote', text: 'Nobody was left behind.' },
    )
    await clock.forward(1)
    expect(told).toEqual(['i5 nearly 14:12'])
  })

  test('is told later by as long as the meeting was adjourned', async () => {
    await does(take('5'))
    await clock.forward(10)
    await does({ type: 'AdjournMeeting' })
    await clock.forward(30)
    expect(told).toEqual([])
    await does({ type: 'ResumeMeeting' })
    await clock.forward(30)
    expect(told).toEqual(['i5 nearly 14:42', 'i5 all 14:45'])
  })

  test('is told on coming back to the item when its time is used up, counting what it had before', async () => {
    await does(take('5'))
    await clock.forward(10)
    await does(take('6'))
    await clock.forward(20)
    await does(take('5'))
    await clock.forward(60)
    expect(told).toEqual(['i5 nearly 14:32', 'i5 all 14:35'])
  })

  test('is told at the right moment after a move that was undone', async () => {
    await does(take('5'))
    await clock.forward(6)
    await does(next)
    await clock.forward(2)
    await does({ type: 'UndoLastStep' })
    await clock.forward(60)
    expect(told).toEqual(['i5 nearly 14:12', 'i5 all 14:15'])
  })

  test("is told by the time that passes here, where Teams' clock is another", async () => {
    skew = -120 * 24 * 60 * minute
    await does(take('5'))
    await clock.forward(11)
    expect(told).toEqual([])
    await clock.forward(60)
    expect(told).toEqual(['i5 nearly 14:12', 'i5 all 14:15'])
  })

  test('is told after all where Teams was away for a while', async () => {
    failures = 2
    await does(take('5'))
    await clock.forward(14)
    expect(told).toEqual(['i5 nearly 14:13'])
    await clock.forward(60)
    expect(told).toEqual(['i5 nearly 14:13', 'i5 all 14:15'])
  })
})

describe('after a restart the chair', () => {
  const restart = async () => {
    running.watching.stop()
    await begin()
  }

  test('is told at the same moments as without it', async () => {
    await does(take('5'))
    await clock.forward(6)
    await restart()
    await clock.forward(60)
    expect(told).toEqual(['i5 nearly 14:12', 'i5 all 14:15'])
  })

  test('is not told again what was told before', async () => {
    await does(take('5'))
    await clock.forward(13)
    await restart()
    await clock.forward(60)
    await restart()
    await clock.forward(60)
    expect(told).toEqual(['i5 nearly 14:12', 'i5 all 14:15'])
  })

  test('is told once of what came due while nothing ran', async () => {
    await does(take('5'))
    running.watching.stop()
    await clock.forward(40)
    await begin()
    await clock.forward(60)
    expect(told).toEqual(['i5 all 14:40'])
  })
})
