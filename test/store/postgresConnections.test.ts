import { describe, expect, it } from 'vitest'
import { openPostgresServer } from '../../src/store/postgresServer.ts'
import { dropPostgresDatabase, inPostgres, newPostgresDatabase, postgresServer } from './postgresDatabase.ts'

// What an emitter says that nobody listens to would end the process: vitest reports it as a fault of the run.

describe.skipIf(postgresServer === undefined)(
  `a connection to PostgreSQL${postgresServer === undefined ? ' (skipped: TEST_POSTGRES_URL names no server)' : ''}`,
  () => {
    it('that the server ends between two questions of one transaction is an error of that transaction, and the process goes on', async () => {
      const address = await newPostgresDatabase(),
        server = await openPostgresServer(address)
      const name = new URL(address).pathname.slice(1)
      const taken = await server.pool.connect()
      await taken.query('begin')
      const ended = new Promise(resolve => taken.once('end', resolve))
      await inPostgres(
        postgresServer ?? '',
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
      )
      await ended
      await expect(taken.query('select 1')).rejects.toThrow()
      taken.release(true)
      expect((await server.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
      await server.db.destroy()
      await dropPostgresDatabase(address)
    })
  },
)
