import { AsyncLocalStorage } from 'node:async_hooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { Elsewhere } from '../../src/app/elsewhere.ts'
import { afterwardsLogging } from '../../src/app/outside.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { RecordFault } from '../../src/app/recordFault.ts'
import { keptByTurns, supposeBy } from '../../src/app/supposing.ts'

beforeAll(() => supposeBy(new AsyncLocalStorage()))

/** One instance and its record, in which another writes too. */
async function anInstance() {
  const kept: string[] = [],
    logged: string[] = []
  const at = {
    /** What the other instance has written, and what is known of that here. */
    there: 'nothing',
    known: 'nothing',
    kept,
    logged,
    /** How often others were asked for. */
    asked: 0,
    /** Something that happens as something is on its way to the record. */
    meanwhile: (): void => undefined,
    written: 0,
    writes(what: string) {
      at.there = what
      at.written++
    },
  }
  let told = 0
  const keep = async (events: readonly unknown[]) => {
    at.meanwhile()
    kept.push(...events.map(String))
    return { kind: 'appended' } as const
  }
  const record = {
    changedElsewhere: async () => {
      at.asked++
      const partnerships = told === at.written ? [] : ['saltmarsh']
      told = at.written
      return { partnerships, asOf: at.written }
    },
    whenOthersWrite: () => undefined,
    append: async (_stream: string, _after: number, events: readonly unknown[]) => keep(events),
    appendAsOf: async (asOf: number, _stream: string, _after: number, events: readonly unknown[]) => {
      at.meanwhile()
      if (asOf !== at.written) return { kind: 'overtaken' } as const
      kept.push(...events.map(String))
      return { kind: 'appended' } as const
    },
    remember: async (_shelf: string, _key: string, value: unknown) => void (await keep([value])),
  } as unknown as RecordStore
  const byTurns = keptByTurns(record)
  const elsewhere = new Elsewhere(record, () => void (at.known = at.there))
  const log = (_facts: unknown, message: string) => void logged.push(message)
  await elsewhere.takenIn()
  at.asked = 0
  return {
    at,
    elsewhere,
    record: byTurns,
    keeps: (what: string) => byTurns.append('saltmarsh/1', 0, [what]),
    afterwards: afterwardsLogging({ info: log, warn: log, error: log }),
  }
}

describe('a turn that keeps something', () => {
  it('asks for nothing where nobody else has written', async () => {
    const { at, elsewhere, keeps } = await anInstance()
    await elsewhere.turn(() => keeps(`on ${at.known}`))
    expect([at.kept, at.asked]).toEqual([['on nothing'], 0])
  })
  it('is decided again on what another instance has written, and nothing is left of the first time', async () => {
    const { at, elsewhere, keeps } = await anInstance()
    at.writes('new terms')
    expect(await elsewhere.turn(async () => (await keeps(`on ${at.known}`), at.known))).toBe('new terms')
    expect(at.kept).toEqual(['on new terms'])
  })
  it('keeps all it decides where others write after its first', async () => {
    const { at, elsewhere, keeps } = await anInstance()
    await elsewhere.turn(async () => {
      await keeps('one')
      at.writes('new terms')
      await keeps('two')
    })
    expect([at.kept, at.known]).toEqual([['one', 'two'], 'nothing'])
  })
  it('keeps all it decides at the same moment, though others write before the last of it', async () => {
    const { at, elsewhere, keeps } = await anInstance()
    at.meanwhile = () => {
      if (at.written === 0) queueMicrotask(() => at.writes('new terms'))
    }
    await elsewhere.turn(() => Promise.all([keeps('one'), Promise.resolve().then(() => keeps('two'))]))
    expect(at.kept.toSorted()).toEqual(['one', 'two'])
  })
  it('is brought again, and not decided twice, where the record was lost sight of', async () => {
    const { at, elsewhere, keeps } = await anInstance()
    at.meanwhile = () => {
      throw new RecordFault('Away.', { passing: true })
    }
    await expect(elsewhere.turn(() => keeps('one'))).rejects.toThrow('Away.')
    expect([at.kept, at.asked]).toEqual([[], 0])
  })
})

describe('a turn that keeps nothing', () => {
  it('is answered once it is known that nobody has written', async () => {
    const { at, elsewhere } = await anInstance()
    expect([await elsewhere.turn(async () => at.known), at.asked]).toEqual(['nothing', 1])
  })
  it('is answered with what another instance has written', async () => {
    const { at, elsewhere } = await anInstance()
    at.writes('new terms')
    expect(await elsewhere.turn(async () => at.known)).toBe('new terms')
  })
  it('that breaks down on what has changed is answered with what there is now', async () => {
    const { at, elsewhere } = await anInstance()
    at.writes('new terms')
    const answered = elsewhere.turn(async () => {
      if (at.known === 'nothing') throw new Error('There is nothing.')
      return at.known
    })
    expect(await answered).toBe('new terms')
    await expect(elsewhere.turn(() => Promise.reject(new Error('Broken.')))).rejects.toThrow('Broken.')
  })
  it('and tells nobody anything asks for nothing', async () => {
    const { at, elsewhere, record } = await anInstance()
    await elsewhere.untold(async () => undefined)
    expect(at.asked).toBe(0)
    at.writes('new people')
    await elsewhere.untold(() => record.remember('people', '29:1', `beside ${at.known}`))
    expect(at.kept).toEqual(['beside new people'])
  })
})

describe('what is not decided by the record', () => {
  it('is remembered once it is sure that nobody has written, and not at all by a turn that is decided again', async () => {
    const { at, elsewhere, record } = await anInstance()
    at.writes('new people')
    await elsewhere.turn(() => record.remember('people', '29:1', `beside ${at.known}`))
    expect(at.kept).toEqual(['beside new people'])
  })
  it('is done afterwards by the turn that is answered alone', async () => {
    const { at, elsewhere, afterwards, keeps } = await anInstance(),
      done: string[] = []
    at.writes('new terms')
    await elsewhere.turn(async () => {
      const { known } = at
      afterwards(async () => done.push(known))
      await keeps(`on ${known}`)
    })
    expect([done, at.kept, at.logged]).toEqual([['new terms'], ['on new terms'], []])
  })
  it('goes on by itself though the turn it began in is decided again', async () => {
    const { at, elsewhere, record, keeps } = await anInstance()
    let goesOn: () => void = () => undefined
    const catchesUp = new Elsewhere(
      { changedElsewhere: async () => ({ partnerships: ['saltmarsh'], asOf: 1 }), whenOthersWrite: () => undefined },
      () => void new Promise<void>(done => (goesOn = done)).then(() => record.remember('posted', 'card', 'a card')),
    )
    at.writes('new terms')
    await elsewhere.turn(async () => {
      if (at.known === 'nothing') await catchesUp.takenIn()
      return keeps(`on ${at.known}`)
    })
    goesOn()
    await new Promise(setImmediate)
    expect(at.kept).toEqual(['on new terms', 'a card'])
  })
})

it('while others write, they are asked for first, and nothing is decided twice', async () => {
  const { at, elsewhere, keeps } = await anInstance()
  at.writes('one thing')
  await elsewhere.takenIn()
  at.writes('another')
  const decided: string[] = []
  await elsewhere.turn(async () => {
    decided.push(at.known)
    await keeps(`on ${at.known}`)
  })
  expect(decided).toEqual(['another'])
})
