import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/openStore.ts'
import { keepsTheRecord } from './contract.ts'
import { keepsMeetingsInBrief } from './briefContract.ts'
import { isSharedByInstances } from './sharedContract.ts'
import { findsWhatIsMinuted } from './findContract.ts'

const server = process.env['TEST_POSTGRES_URL']

async function onServer(...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

async function newDatabase() {
  const name = `clerk_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  const address = new URL(server ?? '')
  address.pathname = `/${name}`
  return {
    open: () => openStore(address.href),
    remove: () => onServer(`drop database ${name} with (force)`),
    address: address.href,
    do: async (statement: string) => {
      const client = new Client({ connectionString: address.href })
      await client.connect()
      await client.query(statement)
      await client.end()
    },
  }
}

describe.skipIf(server === undefined)(
  `the record in PostgreSQL${server === undefined ? ' (skipped: TEST_POSTGRES_URL names no server)' : ''}`,
  () => {
    keepsTheRecord(newDatabase)
    describe('and what can be found in it', () => findsWhatIsMinuted(newDatabase))
    describe('and meetings in brief in it', () => keepsMeetingsInBrief(newDatabase))
    describe('and shared by instances', () => isSharedByInstances(newDatabase))

    it('made by a newer version is refused', async () => {
      const database = await newDatabase()
      await (await database.open()).close()
      const client = new Client({ connectionString: database.address })
      await client.connect()
      await client.query("insert into kysely_migration values ('9999 votes by proxy', '2030-01-01')")
      await client.end()
      await expect(database.open()).rejects.toThrow(/PostgreSQL at .* was made by a newer version/)
      await database.remove()
    })

    it('is made once where two instances start together', async () => {
      const database = await newDatabase()
      const records = await Promise.all([database.open(), database.open(), database.open()])
      await Promise.all(records.map((record, index) => record.append(`riverside/${index}`, 0, ['here'])))
      expect(await records[0]?.streams('')).toHaveLength(3)
      for (const record of records) await record.close()
      await database.remove()
    })

    it('tells an instance at once that another has written, and of nothing the instance wrote itself', async () => {
      const database = await newDatabase()
      const [here, there] = [await database.open(), await database.open()]
      let heard = 0
      here.whenOthersWrite(() => (heard += 1))
      // Once it listens it calls back by itself: something may have been written before.
      await expect.poll(() => heard).toBe(1)
      await here.append('riverside/7', 0, ['mine'])
      await here.remember('caught up cards', 'riverside/7', 1)
      await there.append('heronsgate/1', 0, ['theirs'])
      await expect.poll(() => heard).toBe(2)
      expect((await here.changedElsewhere()).partnerships).toEqual(['heronsgate'])
      await new Promise(resolve => setTimeout(resolve, 150))
      expect(heard).toBe(2)
      await Promise.all([here.close(), there.close()])
      await database.remove()
    })

    it('listens again where the connection for it is lost, and says so, since something may have been missed', async () => {
      const database = await newDatabase()
      const [here, there] = [await database.open(), await database.open()]
      let heard = 0
      here.whenOthersWrite(() => (heard += 1))
      await expect.poll(() => heard).toBe(1)
      await onServer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(database.address).pathname.slice(1)}' and query ilike 'listen %'`,
      )
      await expect.poll(() => heard).toBe(2)
      await there.append('heronsgate/1', 0, ['theirs'])
      await expect.poll(() => heard).toBe(3)
      await Promise.all([here.close(), there.close()])
      await database.remove()
    })

    it('survives the loss of its connections', async () => {
      const database = await newDatabase()
      const record = await database.open()
      await record.append('riverside/7', 0, ['first'])
      await onServer(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${new URL(database.address).pathname.slice(1)}'`,
      )
      await new Promise(resolve => setTimeout(resolve, 100))
      expect(await record.append('riverside/7', 1, ['second'])).toEqual({ kind: 'appended' })
      await record.close()
      await database.remove()
    })

    const theirs = "insert into events (meeting, number, event) values ('riverside/7', 1, '\"theirs\"')"
    const lock = "select pg_advisory_xact_lock(hashtextextended('meeting riverside/7', 0))"

    it.each([
      ['the version before, under its lock', [lock, theirs], []],
      ['the version before, which has its lock and not written yet', [lock], [theirs]],
      ['somebody without a lock', [theirs], []],
    ])('waits for %s, and gives each append of a commit its own answer', async (_, first, then) => {
      const database = await newDatabase(),
        record = await database.open(),
        other = new Client({ connectionString: database.address })
      await other.connect()
      for (const statement of ['begin', ...first]) await other.query(statement)
      const outcomes = Promise.all([
        record.append('riverside/7', 0, ['ours'], { request: 'one', answer: 1 }),
        record.append('heronsgate/1', 0, ['another']),
        record.append('heronsgate/1', 0, ['too late']),
        record.append('heronsgate/2', 0, ['the same request'], { request: 'one', answer: 2 }),
      ])
      await new Promise(resolve => setTimeout(resolve, 100))
      for (const statement of [...then, 'commit']) await other.query(statement)
      await other.end()
      expect((await outcomes).map(({ kind }) => kind)).toEqual(['conflict', 'appended', 'conflict', 'appended'])
      expect(await record.read('riverside/7')).toEqual([{ number: 1, event: 'theirs' }])
      await record.close()
      await database.remove()
    })

    it('is on the disk before it is acknowledged, whatever the database does otherwise', async () => {
      const database = await newDatabase()
      await (await database.open()).close()
      await database.do(`alter database ${new URL(database.address).pathname.slice(1)} set synchronous_commit = off;
        create table how (waits text);
        create function told() returns trigger language plpgsql as
          'begin insert into how values (current_setting(''synchronous_commit'')); return new; end';
        create trigger told after insert on events for each row execute function told();
        create trigger told after insert on shelves for each row execute function told()`)
      const record = await database.open()
      await record.append('riverside/7', 0, ['first'])
      await record.remember('caught up cards', 'riverside/7', 1)
      await database.do(`do $$ begin assert (select array_agg(waits) = '{on,on}' from how); end $$`)
      await record.close()
      await database.remove()
    })

    it('appended to by instances working against each other loses nothing and numbers nothing twice', async () => {
      const database = await newDatabase()
      const records = await Promise.all([database.open(), database.open()])
      const append = async (who: number): Promise<void> => {
        const record = records[who % 2]
        const streams = [`riverside/${who % 3}`, `riverside/${(who + 1) % 3}`]
        for (const stream of who % 2 === 0 ? streams : streams.toReversed()) {
          for (;;) {
            const last = (await record?.read(stream))?.length ?? 0
            const outcome = await record?.append(stream, last, [who], { request: `${stream} ${who}`, answer: who })
            if (outcome?.kind === 'appended') break
          }
          await record?.remember('cards', `${who % 3}`, who)
        }
      }
      await Promise.all(Array.from({ length: 30 }, (_, who) => append(who)))
      const kept = await Promise.all([0, 1, 2].map(stream => records[0]?.read(`riverside/${stream}`) ?? []))
      expect(kept.map(events => events.map(each => each.number))).toEqual(
        kept.map(events => events.map((_, index) => index + 1)),
      )
      expect(kept.flat()).toHaveLength(60)
      for (const record of records) await record.close()
      await database.remove()
    })
  },
)

describe('a PostgreSQL server that cannot be reached', () => {
  it('is named without its password', async () => {
    const fault: unknown = await openStore('postgres://clerk:hunter2@127.0.0.1:1/clerk').catch(
      (thrown: unknown) => thrown,
    )
    expect(String(fault)).toContain('cannot be opened in PostgreSQL at 127.0.0.1:1/clerk')
    expect(String(fault)).not.toContain('hunter2')
  })
})
