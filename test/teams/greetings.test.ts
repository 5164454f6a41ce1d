import { describe, expect, it } from 'vitest'
import { Leases } from '../../src/app/leases.ts'
import { Greetings } from '../../src/teams/greetings.ts'

/** A record with leases that several instances share, and the time they go by; `later` lets so many milliseconds go. */
function shared() {
  let now = 0,
    away = false
  const leases = new Map<string, { readonly by: string; readonly until: number }>()
  const waiting: { readonly at: number; readonly go: () => void }[] = []
  const take = (by: string, work: string, milliseconds: number, mayBegin: boolean) => {
    if (away) throw new Error('The database is away.')
    const held = leases.get(work)
    if (held === undefined ? !mayBegin : held.by !== by && (!mayBegin || held.until >= now)) return false
    leases.set(work, { by, until: now + milliseconds })
    return true
  }
  const clock = {
    now: () => new Date(now),
    wait: (milliseconds: number) => new Promise<void>(go => waiting.push({ at: now + milliseconds, go })),
  }
  const release = (by: string, work: string) => void (leases.get(work)?.by === by && leases.delete(work))
  return {
    awayIs: (is: boolean) => (away = is),
    /** An instance; `dead` ones say no more that they go on. */
    instance: (by: string, dead = false) =>
      new Greetings(
        new Leases(
          {
            lease: async (work, milliseconds) => take(by, work, milliseconds, true),
            keep: async (work, milliseconds) => take(by, work, milliseconds, false),
            renew: async (works, milliseconds) => works.forEach(work => dead || take(by, work, milliseconds, false)),
            release: async work => release(by, work),
            releaseAll: async () => [...leases.keys()].forEach(work => release(by, work)),
          },
          clock,
        ),
        clock,
      ),
    later: async (milliseconds: number) => {
      await new Promise(setImmediate)
      now += milliseconds
      for (const { at, go } of waiting) if (at <= now) go()
      await new Promise(setImmediate)
    },
  }
}

describe('a conversation', () => {
  it('is greeted once, by one of several instances that are told, and told again', async () => {
    const room = shared()
    const [one, other] = [room.instance('one'), room.instance('other')]
    const greeted: string[] = []
    const told = [
      one.greetOnce('a chat', async () => void greeted.push('one')),
      one.greetOnce('a chat', async () => void greeted.push('one again')),
      other.greetOnce('a chat', async () => void greeted.push('other')),
    ]
    await room.later(6_000)
    await Promise.all(told)
    expect(greeted).toEqual(['one'])
    await other.greetOnce('another chat', async () => void greeted.push('another chat'))
    expect(greeted).toEqual(['one', 'another chat'])
  })

  it('is greeted by the other where the one that began died before it had said anything', async () => {
    const room = shared()
    const greeted: string[] = []
    void room.instance('one', true).greetOnce('a chat', () => new Promise(() => undefined))
    const told = room.instance('other').greetOnce('a chat', async () => void greeted.push('other'))
    await room.later(6_000)
    await told
    expect(greeted).toEqual(['other'])
  })

  it('is greeted by no other while the one that began is slow, however long', async () => {
    const room = shared()
    const greeted: string[] = []
    const slow = Promise.withResolvers<void>()
    const first = room.instance('one').greetOnce('a chat', async () => {
      await slow.promise
      greeted.push('one')
    })
    const told = room.instance('other').greetOnce('a chat', async () => void greeted.push('other'))
    for (let second = 0; second < 8; second += 1) await room.later(1_000)
    slow.resolve()
    await Promise.all([first, told])
    expect(greeted).toEqual(['one'])
  })

  it('is greeted when Teams tells it again, where the record was away the first time, or Teams did not take the greeting', async () => {
    const room = shared()
    const greeted: string[] = []
    const greetings = room.instance('one')
    const greet = () => greetings.greetOnce('a chat', async () => void greeted.push('one'))
    room.awayIs(true)
    await expect(greet()).rejects.toThrow('away')
    room.awayIs(false)
    await expect(
      greetings.greetOnce('a chat', async () => Promise.reject(new Error('Teams is busy.'))),
    ).rejects.toThrow('busy')
    await room.instance('other').greetOnce('a chat', async () => void greeted.push('other'))
    expect(greeted).toEqual(['other'])
  })
})
