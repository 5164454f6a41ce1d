import { type Kysely, sql } from 'kysely'
import type { Appended, AppendedAsOf, RecordStore } from '../app/ports/record.ts'
import { appendOf, replacementOf, settle, shelveOf, whateverOthersWrote, type Held, type Write } from './appending.ts'
import { briefsKept } from './briefs.ts'
import { withFaultsSaid } from './faultsSaid.ts'
import { eachOnceLetGo, onceLetGo, STANDS_STILL } from './heldByAnother.ts'
import { newInstance, sharedRecord, timesOthersWrote, writtenIn } from './instances.ts'
import { preparedOnce } from './nodeSqlite.ts'
import { leasesOnOneMachine, writtenByOthers } from './oneMachine.ts'
import { reading } from './reading.ts'
import { RecordFault } from './recordFault.ts'
import { sharedSends } from './sharedSends.ts'
import { notRead, notWritten, sqliteSaid } from './sqliteFaults.ts'
import { openSqliteFile, type SqliteFile } from './sqliteFile.ts'
import { forgetFindable, sqliteFinding } from './sqliteFinding.ts'
import type { Tables } from './tables.ts'
import { together } from './together.ts'
import { notToBeWritten, type WrittenThrough, writtenThrough } from './writtenThrough.ts'

/**
 * Opens the record in a SQLite file, making the file and its folder where there is none, or in memory with `:memory:`.
 * Every commit reaches the disk before it is acknowledged.
 * @throws RecordFault where the file cannot be opened, is something else, or was made by a newer version
 */
export async function openSqlite(path: string): Promise<RecordStore> {
  const file = await openSqliteFile(path)
  const { database, db } = file
  const instance = newInstance(),
    now = sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    // Each statement takes the write lock by itself, so that nobody can come between a look and what is written on account of it.
    sends = sharedSends(db, { now, greatest: 'max', alone: (_, work) => work(db) }),
    othersWrote = database.prepare(timesOthersWrote('?')),
    times = async () =>
      othersWrote.all(instance).map(row => ({ partnership: String(row['partnership']), times: Number(row['times']) })),
    among = sharedRecord(db, instance, writtenByOthers(database), times, now, sends),
    { leases, leave } = leasesOnOneMachine(database, instance, among)
  await leases.changedElsewhere()
  const log = path === ':memory:' ? notToBeWritten : writtenThrough(path),
    committed = committing(file, log, instance)
  // A commit costs the same for one write as for fifty.
  const commits = together<Write, Appended>(async writes => {
    const outcomes = await onceLetGo(() => committed(writes)).catch((cause: unknown) => {
      throw notWritten(cause)
    })
    await log.onDisk()
    return outcomes.map(whateverOthersWrote)
  })
  database.exec(`pragma busy_timeout = ${STANDS_STILL}`)
  const put = async (write: Write): Promise<void> => void (await commits.ask(write))
  const record: RecordStore = {
    ...reading(db, 'binary'),
    ...eachOnceLetGo({ ...briefsKept(db, 'binary'), ...leases, ...sqliteFinding(database, db) }),
    append: async (stream, after, events, answered) => commits.ask(appendOf(stream, after, events, answered)),
    remember: async (shelf, key, value) => put(shelveOf(shelf, key, value)),
    forget: async (shelf, key) => put(shelveOf(shelf, key)),
    replace: async (stream, after, replaced, appended) => commits.ask(replacementOf(stream, after, replaced, appended)),
    async scrub() {
      try {
        await onceLetGo(() => {
          database.exec("insert into findable_words (findable_words) values ('optimize')")
          // Freed pages, and what is left beside the rows of pages in use, go only when the whole file is written anew; then the log beside it is emptied too.
          database.exec('vacuum; pragma wal_checkpoint(truncate)')
        })
      } catch (cause) {
        throw new RecordFault(`The record could not be written anew: ${sqliteSaid(cause)}.`, { cause })
      }
    },
    async close() {
      await commits.close()
      await log.close()
      if (database.isOpen) leave()
      if (database.isOpen) await db.destroy()
    },
  }
  return withFaultsSaid(record, notRead)
}

/** One transaction for all writes of a commit. It runs in one go, so nothing else of this process can come between. */
function committing(
  { database, db, stillThere }: SqliteFile,
  log: WrittenThrough,
  instance: string,
): (writes: readonly Write[]) => readonly AppendedAsOf[] {
  const prepare = preparedOnce(database)
  const text = statements(db)
  const held: Held = {
    lastNumber: stream => Number(prepare(text.lastNumber).get(stream)?.['number'] ?? 0),
    answerTo: request => {
      const answer = prepare(text.answerTo).get(request)?.['answer']
      return typeof answer === 'string' ? answer : undefined
    },
  }
  return writes => {
    try {
      stillThere()
      log.sound()
      // This transaction alone is written through by `log`, and not here.
      database.exec('pragma synchronous = normal; begin immediate')
      const settled = settle(writes, held)
      for (const row of settled.events) prepare(text.addEvent).run(row.meeting, row.number, row.event, row.request)
      for (const stream of settled.begun) prepare(text.beginStream).run(stream)
      for (const row of settled.answered) prepare(text.addAnswer).run(row.request, row.answer)
      for (const { meeting, number, event } of settled.replaced) {
        prepare(text.replaceEvent).run(event, meeting, number)
        prepare(text.forgetAnswer).run('null', meeting, number)
      }
      for (const meeting of new Set(settled.replaced.map(row => row.meeting))) forgetFindable(prepare, meeting)
      for (const { shelf, key, value } of settled.shelved) {
        if (value === undefined) prepare(text.forget).run(shelf, key)
        else prepare(text.remember).run(shelf, key, value)
      }
      for (const partnership of writtenIn(settled)) prepare(text.written).run(instance, partnership)
      database.exec('commit')
      return settled.outcomes
    } catch (cause) {
      if (database.isTransaction) database.exec('rollback')
      throw cause
    } finally {
      if (database.isOpen) database.exec('pragma synchronous = full')
    }
  }
}

/** What a commit asks and writes, put into words by Kysely once; the values are bound each time, in the order shown. */
function statements(db: Kysely<Tables>) {
  const text = (query: { compile(): { readonly sql: string } }): string => query.compile().sql
  const begun = { meeting: '', place: sql<number>`(select coalesce(max(place), 0) + 1 from streams)` }
  return {
    lastNumber: text(
      db
        .selectFrom('events')
        .select('number')
        .where('meeting', '=', '')
        .orderBy('number', 'desc')
        .limit(sql<number>`1`),
    ),
    written:
      'insert into written (instance, partnership, times) values (?, ?, 1) on conflict (instance, partnership) do update set times = times + 1',
    answerTo: text(db.selectFrom('answered').select('answer').where('request', '=', '')),
    addEvent: text(db.insertInto('events').values({ meeting: '', number: 0, event: '', request: '' })),
    replaceEvent: text(db.updateTable('events').set({ event: '' }).where('meeting', '=', '').where('number', '=', 0)),
    beginStream: text(db.insertInto('streams').values(begun)),
    addAnswer: text(db.insertInto('answered').values({ request: '', answer: '' })),
    forgetAnswer: text(
      db
        .updateTable('answered')
        .set({ answer: '' })
        .where('request', '=', of =>
          of.selectFrom('events').select('request').where('meeting', '=', '').where('number', '=', 0),
        ),
    ),
    remember: text(
      db
        .insertInto('shelves')
        .values({ shelf: '', key: '', value: '' })
        .onConflict(conflict =>
          conflict.columns(['shelf', 'key']).doUpdateSet(set => ({ value: set.ref('excluded.value') })),
        ),
    ),
    forget: text(db.deleteFrom('shelves').where('shelf', '=', '').where('key', '=', '')),
  }
}
