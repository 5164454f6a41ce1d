import { beforeEach, describe, expect, it } from 'vitest'
import { LookingReady, type NeededPart } from '../../src/app/readiness.ts'

let now: number, logged: string[]
const clock = {
  now: () => new Date(now),
  wait: (ms: number) => new Promise<void>(done => setTimeout(done, ms / 100).unref()),
}
const note = (facts: object, said: string) => void logged.push(`${said} ${JSON.stringify(facts)}`)
const log = { info: note, warn: note, error: note }
const looking = (...parts: readonly NeededPart[]) => new LookingReady(parts, clock, log)
const broken =
  (facts: object, words = 'connect to db-17.council.internal as clerk refused') =>
  () =>
    Promise.reject(Object.assign(new Error(words), facts))
beforeEach(() => {
  now = Date.parse('2026-11-26T14:00:00Z')
  logged = []
})

describe('whether the bot is ready', () => {
  it('is said part by part', async () => {
    const fine = { name: 'filing', tries: () => Promise.resolve() }
    expect(await looking(fine).look()).toEqual({ ready: true, parts: { filing: 'ready' } })
    const not = { name: 'database', tries: broken({ code: 'ECONNREFUSED' }) }
    expect(await looking(not, fine).look()).toEqual({
      ready: false,
      parts: { database: 'not to be used (ECONNREFUSED); the log says more', filing: 'ready' },
    })
  })

  it.each([
    [{ statusCode: 403 }, 'refused with status 403'],
    [{ statusCode: -1, code: 'AuthenticationError' }, 'not to be used (AuthenticationError); the log says more'],
    [{ cause: Object.assign(new Error('x'), { code: '28P01' }) }, 'not to be used (28P01); the log says more'],
    [{ errorCode: 'invalid_client' }, 'not to be used (invalid_client); the log says more'],
    [{ code: 'see https://db-17.council.internal' }, 'not to be used (Error); the log says more'],
  ])('says why in words that name no machine and no person, since anybody may ask: %j', async (facts, said) => {
    const { parts } = await looking({ name: 'database', tries: broken(facts) }).look()
    expect(parts).toEqual({ database: said })
    expect(logged).toEqual([expect.stringContaining('db-17.council.internal')])
  })

  it('waits some seconds for a part that does not answer, asks it no second time meanwhile, and believes it when it does', async () => {
    let tries = 0
    const { promise, resolve } = Promise.withResolvers<void>()
    const slow = looking({ name: 'filing', tries: () => ((tries += 1), promise) })
    expect((await slow.look()).parts).toEqual({ filing: 'no answer within 4 seconds' })
    expect((await Promise.all([slow.look(), slow.look()])).map(each => each.ready)).toEqual([false, false])
    expect(tries).toBe(1)
    resolve()
    await promise
    expect((await slow.look()).ready).toBe(true)
  })

  it('is remembered for some seconds, so that asking each second costs nothing; what failed is tried again sooner, and logged once', async () => {
    let tries = 0,
      works = true
    const part = {
      name: 'database',
      tries: () => ((tries += 1), works ? Promise.resolve() : Promise.reject(new Error('away'))),
    }
    const ready = looking(part)
    for (let n = 0; n < 100; n += 1) await ready.look()
    expect(tries).toBe(1)
    works = false
    now += 16_000
    expect((await ready.look()).ready).toBe(false)
    now += 4_000
    expect((await ready.look()).ready).toBe(false)
    expect([tries, logged.length]).toEqual([3, 1])
    works = true
    now += 4_000
    expect((await ready.look()).ready).toBe(true)
  })
})
