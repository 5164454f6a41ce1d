import { type Kysely, sql, type Transaction } from 'kysely'
import type { RecordStore } from '../app/ports/record.ts'
import { appendOf, type Held, replacementOf, settle, type Settled, shelveOf, type Write } from './appending.ts'
import { briefsKept } from './briefs.ts'
import { withFaultsSaid } from './faultsSaid.ts'
import { postgresFault } from './postgresFaults.ts'
import { postgresFinding } from './postgresFinding.ts'
import { postgresNotices } from './postgresNotices.ts'
import { openPostgresServer, type Password } from './postgresServer.ts'
import { reading } from './reading.ts'
import { newInstance, sharedRecord, writtenIn } from './instances.ts'
import { sharedCommits } from './sharedCommits.ts'
import { sharedSends } from './sharedSends.ts'
import type { Tables } from './tables.ts'

/**
 * Opens the record in a PostgreSQL database, which several instances may share.
 * @param address `postgres://user:password@host:port/database`; the password appears in no fault
 * @param password asked at each new connection, in place of one in the address
 * @throws RecordFault where the server cannot be reached, or the database was made by a newer version
 */
export async function openPostgres(address: string, password?: Password): Promise<RecordStore> {
  const { db, pool, connection } = await openPostgresServer(address, password)
  const now = sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
    instance = newInstance(),
    sends = sharedSends(db, {
      now,
      greatest: 'greatest',
      alone: (conversation, work) => alone(db, conversation, work),
    }),
    shared = sharedRecord(db, instance, () => true, now, sends)
  await shared.changedElsewhere()
  const notices = postgresNotices(pool, connection, instance)
  const commits = sharedCommits(async writes => {
    const settled = await commit(db, writes, instance)
    if (writtenIn(settled).length > 0) notices.tell()
    return settled.outcomes
  })
  const put = async (write: Write): Promise<void> => void (await commits.write(write))
  let closing: Promise<void> | undefined
  const record: RecordStore = {
    ...reading(db, '"C"'),
    ...briefsKept(db, '"C"'),
    ...shared,
    whenOthersWrite: heard => notices.listen(heard),
    ...postgresFinding(db),
    append: async (stream, after, events, answered) => commits.write(appendOf(stream, after, events, answered)),
    remember: async (shelf, key, value) => put(shelveOf(shelf, key, value)),
    forget: async (shelf, key) => put(shelveOf(shelf, key)),
    replace: async (stream, after, replaced, appended) =>
      commits.write(replacementOf(stream, after, replaced, appended)),
    scrub: () => scrub(db),
    close: () =>
      (closing ??= commits
        .close()
        .then(() => notices.close())
        .then(() => db.destroy())),
  }
  return withFaultsSaid(record, cause => postgresFault('The record could not be read', cause))
}

/** Does something about the sends to a conversation while no other instance does; each statement sees what was committed while the lock was waited for. */
const alone = <T>(db: Kysely<Tables>, conversation: string, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('read committed')
    .execute(async transaction => {
      await sql`select set_config('synchronous_commit', 'off', true), pg_advisory_xact_lock(hashtextextended(${`sends ${conversation}`}, 0))`.execute(
        transaction,
      )
      return work(transaction)
    })

async function commit(db: Kysely<Tables>, writes: readonly Write[], instance: string): Promise<Settled> {
  try {
    // Each statement must see what was committed while the lock was waited for, whatever the server's own default is.
    return await db
      .transaction()
      .setIsolationLevel('read committed')
      .execute(async transaction => {
        const settled = settle(writes, await held(transaction, writes))
        await written(transaction, settled, instance)
        return settled
      })
  } catch (cause) {
    throw postgresFault('The record could not be written', cause)
  }
}

/** What the appends need to know, once no other instance can change it: each stream and request is locked until the commit, in one order for all. */
async function held(transaction: Transaction<Tables>, writes: readonly Write[]): Promise<Held> {
  const appends = writes.filter(write => write.kind === 'append')
  const streams = [...new Set(appends.map(append => append.stream))]
  const requests = [...new Set(appends.flatMap(append => append.answered?.request ?? []))]
  const locks = [...streams.map(stream => `meeting ${stream}`), ...requests.map(request => `request ${request}`)]
  await sql`
    select set_config('synchronous_commit', 'on', true), pg_advisory_xact_lock(place)
    from (select distinct hashtextextended(name, 0) as place from unnest(${locks}::text[]) as name order by place) as locks
  `.execute(transaction)
  const { rows } = await sql<{ kind: 'last' | 'answer'; name: string; value: string }>`
    select 'last' as kind, asked.meeting as name, last.number::text as value from unnest(${streams}::text[]) as asked (meeting)
    cross join lateral (select number from events where events.meeting = asked.meeting order by number desc limit 1) as last
    union all
    select 'answer', request, answer from answered where request = any(${requests}::text[])
  `.execute(transaction)
  const found = (kind: 'last' | 'answer') =>
    new Map(rows.filter(row => row.kind === kind).map(row => [row.name, row.value]))
  const lasts = found('last')
  const answers = found('answer')
  return { lastNumber: stream => Number(lasts.get(stream) ?? 0), answerTo: request => answers.get(request) }
}

/** Writes rows as arrays, all in one statement: their number has no limit then, and the way to the server and back is gone once. */
async function written(transaction: Transaction<Tables>, settled: Settled, instance: string): Promise<void> {
  const { events, begun, answered, shelved, replaced } = settled
  if (replaced.length > 0) await putInPlace(transaction, replaced)
  const partnerships = writtenIn(settled)
  const counted = sql`insert into written (instance, partnership, times) select ${instance}, unnest(${partnerships}::text[]), 1
      on conflict (instance, partnership) do update set times = written.times + 1`
  if (events.length + answered.length > 0) {
    await sql`
      with events_written as (
        insert into events (meeting, number, event, request)
        select * from unnest(${events.map(row => row.meeting)}::text[], ${events.map(row => row.number)}::integer[],
          ${events.map(row => row.event)}::text[], ${events.map(row => row.request)}::text[])
      ), streams_written as (
        insert into streams (meeting, place)
        select meeting, (select coalesce(max(place), 0) from streams) + nth from unnest(${begun}::text[]) with ordinality as begun (meeting, nth)
      ), counted as (
        ${counted}
      )
      insert into answered (request, answer)
      select * from unnest(${answered.map(row => row.request)}::text[], ${answered.map(row => row.answer)}::text[])
    `.execute(transaction)
  } else if (partnerships.length > 0) await counted.execute(transaction)
  // In one order for all instances, so that two putting the same things on a shelf do not wait for each other.
  for (const { shelf, key, value } of shelved.toSorted(
    (a, b) => compared(a.shelf, b.shelf) || compared(a.key, b.key),
  )) {
    if (value === undefined)
      await transaction.deleteFrom('shelves').where('shelf', '=', shelf).where('key', '=', key).execute()
    else {
      await transaction
        .insertInto('shelves')
        .values({ shelf, key, value })
        .onConflict(conflict => conflict.columns(['shelf', 'key']).doUpdateSet({ value }))
        .execute()
    }
  }
}

/** Events in place of earlier ones; the answers to their requests go, and what could be found of their streams. */
async function putInPlace(transaction: Transaction<Tables>, replaced: Settled['replaced']): Promise<void> {
  const given = sql`unnest(${replaced.map(row => row.meeting)}::text[], ${replaced.map(row => row.number)}::integer[],
    ${replaced.map(row => row.event)}::text[]) as given (meeting, number, event)`
  await sql`
    with replaced as (
      update events set event = given.event from ${given}
      where events.meeting = given.meeting and events.number = given.number returning events.request, events.meeting
    ), forgotten as (
      update answered set answer = 'null' where request in (select request from replaced)
    ), meetings_gone as (
      delete from findable_meetings where meeting in (select meeting from replaced)
    )
    delete from findable where meeting in (select meeting from replaced)
  `.execute(transaction)
}

/** A replaced row stays in PostgreSQL's files until its table is written anew. */
async function scrub(db: Kysely<Tables>): Promise<void> {
  try {
    for (const table of ['events', 'answered', 'findable', 'findable_meetings', 'briefs'])
      await sql`vacuum (full) ${sql.table(table)}`.execute(db)
  } catch (cause) {
    throw postgresFault('The record could not be written anew', cause)
  }
}

const compared = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
