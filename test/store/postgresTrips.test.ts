import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate, setTimeout } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Elsewhere } from '../../src/app/elsewhere.ts'
import { Office } from '../../src/app/office.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { keptByTurns, supposeBy } from '../../src/app/supposing.ts'
import { openStore } from '../../src/store/openStore.ts'
import { asks, key, upToOpening } from '../app/anOffice.ts'
import { note } from '../meeting/given.ts'
import { dropPostgresDatabase, newPostgresDatabase, postgresServer } from './postgresDatabase.ts'
import { type CountedWay, countedWayTo } from './tripsToPostgres.ts'

describe.skipIf(postgresServer === undefined)(
  `to PostgreSQL and back${postgresServer === undefined ? ' (skipped: TEST_POSTGRES_URL names no server)' : ''}`,
  () => {
    let database: string, way: CountedWay, record: RecordStore, asking: Client
    /** What else is said meanwhile, that others are told, nobody waits for. */
    const waitedFor = () => way.trips().filter(said => !said.includes('pg_notify'))

    beforeEach(async () => {
      database = await newPostgresDatabase()
      way = await countedWayTo(database)
      asking = new Client({ connectionString: database })
      await asking.connect()
      record = await openStore(way.address)
      // From here on there is a connection that nobody uses, and what is always asked in the same words has been asked on it before.
      await record.append('heronsgate/1', 0, ['before'], { request: 'before', answer: null })
      await setTimeout(150)
      way.trips()
    })
    afterEach(async () => {
      await record.close()
      await way.close()
      await asking.end()
      await dropPostgresDatabase(database)
    })

    it('a turn that keeps something goes once, and one that keeps nothing once; what people say among themselves, not at all', async () => {
      supposeBy(new AsyncLocalStorage())
      const byTurns = keptByTurns(record),
        elsewhere = new Elsewhere(record, () => undefined),
        office = new Office(byTurns)
      for (const command of upToOpening) await office.carry(key, command, asks())
      await elsewhere.takenIn()
      way.trips()
      const carried = await elsewhere.turn(() =>
        office.carry(key, note('Sandbags were delivered.'), asks(), 'one note'),
      )
      expect([carried.kind, waitedFor().length]).toEqual(['done', 1])
      await elsewhere.turn(() => office.meeting(key))
      expect(waitedFor()).toHaveLength(1)
      await elsewhere.untold(() => office.meeting(key))
      expect(waitedFor()).toHaveLength(0)
    })

    it('what comes at the same moment goes once for all', async () => {
      await Promise.all([
        ...[1, 2, 3].map(n => record.append(`riverside/${n}`, 0, ['one'], { request: `request ${n}`, answer: n })),
        record.append('riverside/1', 1, ['two']),
        record.remember('posted', 'riverside/1 agenda', 1),
        record.forget('posted', 'riverside/2 agenda'),
      ])
      expect(waitedFor()).toHaveLength(1)
    })

    it('the same question of the same moment goes once, and is asked again by whoever comes after it', async () => {
      const tracks = () => Promise.all([1, 2, 3].map(() => record.lease('cards riverside/1', 60_000)))
      expect([await tracks(), waitedFor().length]).toEqual([[true, true, true], 1])
      const first = record.keep('cards riverside/1', 60_000)
      while (way.underWay() === 0) await setImmediate()
      expect([await record.keep('cards riverside/1', 60_000), await first, waitedFor().length]).toEqual([true, true, 2])
    })

    it('a commit looks up what it takes for granted, and reads no table through for it', async () => {
      for (let n = 0; n < 30; n++)
        await record.append('riverside/1', n, ['one'], { request: `request ${n}`, answer: n })
      // Whoever leaves tells the server what was read.
      await record.close()
      const readings = `select relname, idx_scan >= 30 as looked_up, seq_scan > 5 as read_through from pg_stat_user_tables
        where relname in ('answered', 'events') order by relname`
      await vi.waitFor(async () =>
        expect((await asking.query<object>(readings)).rows).toEqual(
          ['answered', 'events'].map(relname => ({ relname, looked_up: true, read_through: false })),
        ),
      )
    })

    it('the words of what is always asked are sent once on a connection', async () => {
      await record.append('riverside/1', 0, ['one'])
      expect(waitedFor().join('')).not.toContain('insert into events')
    })
  },
)
