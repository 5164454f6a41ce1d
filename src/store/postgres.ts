import { type Kysely, sql } from 'kysely'
import type { Appended, AppendedAsOf, RecordStore } from '../app/ports/record.ts'
import { appendAsOf, appendOf, replacementOf, shelveOf, whateverOthersWrote, type Write } from './appending.ts'
import { briefsKept } from './briefs.ts'
import { withFaultsSaid } from './faultsSaid.ts'
import { commitIn } from './postgresCommits.ts'
import { postgresFault } from './postgresFaults.ts'
import { postgresFinding } from './postgresFinding.ts'
import { postgresNotices } from './postgresNotices.ts'
import { openPostgresServer, type Password } from './postgresServer.ts'
import { reading } from './reading.ts'
import { newInstance, sharedRecord, timesOthersWrote, type WrittenByOthers, writtenIn } from './instances.ts'
import { sharedSends } from './sharedSends.ts'
import type { Tables } from './tables.ts'
import { together } from './together.ts'

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
    // Asked at every turn, so its plan is kept by the server.
    othersWrote = { name: 'what others wrote', text: timesOthersWrote('$1'), values: [instance] },
    times = async () => (await pool.query<WrittenByOthers>(othersWrote)).rows,
    shared = sharedRecord(db, instance, () => true, times, now, sends)
  await shared.changedElsewhere()
  const notices = postgresNotices(pool, connection, instance)
  // A commit costs the same for one write as for fifty.
  const commits = together<Write, AppendedAsOf>(async writes => {
    const settled = await commitIn(db, pool, writes, instance)
    if (writtenIn(settled).length > 0) notices.tell()
    return settled.outcomes
  })
  const put = async (write: Write): Promise<void> => void (await commits.ask(write))
  const kept = async (write: Write): Promise<Appended> => whateverOthersWrote(await commits.ask(write))
  let closing: Promise<void> | undefined
  const record: RecordStore = {
    ...reading(db, '"C"'),
    ...briefsKept(db, '"C"'),
    ...shared,
    whenOthersWrite: heard => notices.listen(heard),
    ...postgresFinding(db),
    append: async (stream, after, events, answered) => kept(appendOf(stream, after, events, answered)),
    appendAsOf: async (asOf, stream, after, events, answered) =>
      commits.ask(appendAsOf(asOf, stream, after, events, answered)),
    remember: async (shelf, key, value) => put(shelveOf(shelf, key, value)),
    forget: async (shelf, key) => put(shelveOf(shelf, key)),
    replace: async (stream, after, replaced, appended) => kept(replacementOf(stream, after, replaced, appended)),
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

/** A replaced row stays in PostgreSQL's files until its table is written anew. */
async function scrub(db: Kysely<Tables>): Promise<void> {
  try {
    for (const table of ['events', 'answered', 'findable', 'findable_meetings', 'briefs'])
      await sql`vacuum (full) ${sql.table(table)}`.execute(db)
  } catch (cause) {
    throw postgresFault('The record could not be written anew', cause)
  }
}
