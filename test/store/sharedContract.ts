import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordStore } from '../../src/app/ports/record.ts'
import type { TestDatabase } from './contract.ts'

/** Where others than this one have written. */
const writtenBesides = async (record: RecordStore) => (await record.changedElsewhere()).partnerships

/** What two openings of one database must know of each other, whichever database is behind them. */
export function isSharedByInstances(make: () => Promise<TestDatabase>): void {
  let database: TestDatabase
  let one: RecordStore, other: RecordStore

  beforeEach(async () => {
    database = await make()
    one = await database.open()
    other = await database.open()
    await one.changedElsewhere()
    await other.changedElsewhere()
  })
  afterEach(async () => {
    await one.close()
    await other.close()
    await database.remove()
  })

  describe('what another instance wrote', () => {
    it('is told once, by partnership; its own is told to nobody', async () => {
      await one.append('riverside/1', 0, ['one'])
      await one.append('heronsgate/terms', 0, ['read'])
      expect(await writtenBesides(one)).toEqual([])
      expect((await writtenBesides(other)).toSorted()).toEqual(['heronsgate', 'riverside'])
      expect(await writtenBesides(other)).toEqual([])
    })
    it('is told of people and chats, and of where cards stand, and of nothing else on a shelf', async () => {
      await one.remember('caught up cards', 'riverside/1', 1)
      expect(await writtenBesides(other)).toEqual([])
      await one.remember('posted', 'riverside/1 agenda', 1)
      expect(await writtenBesides(other)).toEqual(['riverside'])
      await one.remember('people', '29:one', { name: 'One' })
      expect(await writtenBesides(other)).toEqual([''])
    })
    it('is told though a third is opened meanwhile', async () => {
      await one.append('riverside/1', 0, ['one'])
      const third = await database.open()
      await one.append('riverside/1', 1, ['two'])
      expect(await writtenBesides(other)).toContain('riverside')
      expect(await writtenBesides(third)).toEqual(['riverside'])
      await third.close()
    })
  })

  describe('a work', () => {
    it('is done by one instance at a time, which may go on with it', async () => {
      expect(await one.lease('papers riverside/1', 60_000)).toBe(true)
      expect(await other.lease('papers riverside/1', 60_000)).toBe(false)
      expect(await other.lease('papers riverside/2', 60_000)).toBe(true)
      expect(await one.lease('papers riverside/1', 60_000)).toBe(true)
    })
    it('is taken over once it is given up, or its time is over', async () => {
      await one.lease('papers riverside/1', 60_000)
      await one.release('papers riverside/1')
      expect(await other.lease('papers riverside/1', 1)).toBe(true)
      await new Promise(done => setTimeout(done, 20))
      expect(await one.lease('papers riverside/1', 60_000)).toBe(true)
      await one.releaseAll()
      expect(await other.lease('papers riverside/1', 60_000)).toBe(true)
    })
    it('is gone on with only where no other has had it in between', async () => {
      expect(await one.keep('papers riverside/1', 60_000)).toBe(false)
      await one.lease('papers riverside/1', 1)
      await new Promise(done => setTimeout(done, 20))
      expect(await one.keep('papers riverside/1', 1)).toBe(true)
      await new Promise(done => setTimeout(done, 20))
      await other.lease('papers riverside/1', 60_000)
      expect(await one.keep('papers riverside/1', 60_000)).toBe(false)
      await other.release('papers riverside/1')
      expect(await one.keep('papers riverside/1', 60_000)).toBe(false)
    })
    it('is kept by renewing it', async () => {
      await one.lease('papers riverside/1', 30)
      await one.renew(['papers riverside/1'], 60_000)
      await new Promise(done => setTimeout(done, 60))
      expect(await other.lease('papers riverside/1', 60_000)).toBe(false)
    })
    it('is neither kept longer nor given up sooner where another work is renewed', async () => {
      await one.lease('papers riverside/1', 30)
      await one.lease('cards riverside/1', 60_000)
      await one.lease('filing riverside/1', 30)
      await one.renew(['filing riverside/1'], 40)
      await new Promise(done => setTimeout(done, 80))
      expect(await other.lease('papers riverside/1', 60_000)).toBe(true)
      expect(await other.lease('cards riverside/1', 60_000)).toBe(false)
    })
    it('is not given up by whoever has it no longer', async () => {
      await one.lease('cards riverside/1', 1)
      await new Promise(done => setTimeout(done, 20))
      await other.lease('cards riverside/1', 60_000)
      await one.release('cards riverside/1')
      expect(await one.lease('cards riverside/1', 60_000)).toBe(false)
    })
  })

  describe('a send to a conversation', () => {
    const windows = [
      { sends: 3, within: 400 },
      { sends: 4, within: 60_000 },
    ]
    const claim = (by: RecordStore, send: string, conversation = '19:chat') => by.claimSend(conversation, send, windows)
    const sent = async (by: RecordStore, send: string) => {
      expect(await claim(by, send)).toBe(0)
      await by.sendAnswered(send)
    }

    it('has its place among those of both instances, and is told how long to wait where there is none', async () => {
      await sent(one, 'a')
      await sent(other, 'b')
      await sent(one, 'c')
      const wait = await claim(other, 'd')
      expect([wait > 0, wait <= 410]).toEqual([true, true])
      await new Promise(done => setTimeout(done, wait + 20))
      await sent(other, 'd')
      expect(await claim(one, 'e')).toBeGreaterThan(50_000)
    })
    it('counts as if it might still arrive, until it was answered', async () => {
      for (const send of ['a', 'b', 'c']) expect(await claim(one, send)).toBe(0)
      expect(await claim(other, 'd')).toBeGreaterThan(3_000)
      for (const send of ['a', 'b', 'c']) await one.sendAnswered(send)
      expect(await claim(other, 'd')).toBeLessThan(410)
    })
    it('takes no place in another conversation', async () => {
      for (const send of ['a', 'b', 'c']) await sent(one, send)
      expect(await claim(other, 'd', '19:another')).toBe(0)
    })
    it('takes no place twice where both ask at the same moment', async () => {
      const asked = Array.from({ length: 10 }, (_, n) => claim(n % 2 === 0 ? one : other, `send ${n}`))
      expect((await Promise.all(asked)).filter(wait => wait === 0)).toHaveLength(3)
    })
    it('made before an instance was started anew counts for it too', async () => {
      for (const send of ['a', 'b', 'c']) await sent(one, send)
      const third = await database.open()
      expect(await claim(third, 'd')).toBeGreaterThan(0)
      await third.close()
    })
  })
}
