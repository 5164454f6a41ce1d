import { access, constants, mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import type { Appended, RecordStore } from '../app/ports.ts'
import { appendOf, replacementOf, settle, shelveOf, type Held, type Write } from './appending.ts'
import { briefTables, briefsKept } from './briefs.ts'
import { NodeSqliteDialect, preparedOnce } from './nodeSqlite.ts'
import { leasesOnOneMachine, writtenByOthers } from './oneMachine.ts'
import { reading } from './reading.ts'
import { RecordFault, said } from './recordFault.ts'
import { bringUpToDate } from './schema.ts'
import { formerAddedUp, newInstance, sharedRecord, writtenIn } from './instances.ts'
import { sharedCommits } from './sharedCommits.ts'
import { findableTables, forgetFindable, sqliteFinding } from './sqliteFinding.ts'
import type { Tables } from './tables.ts'

/** How long a commit waits, in milliseconds, while another process holds the file: an old instance making way for a new one. */
const WAIT_FOR_OTHERS = 5000

/**
 * Opens the record in a SQLite file, making the file and its folder where there is none, or in memory with `:memory:`.
 * Every commit reaches the disk before it is acknowledged.
 * @throws RecordFault where the file cannot be opened, is something else, or was made by a newer version
 */
export async function openSqlite(path: string): Promise<RecordStore> {
  const database = await opened(path)
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
  try {
    lookedThrough(database, path)
    await bringUpToDate(db, path, findableTables, briefTables([]))
    await formerAddedUp(db)
  } catch (fault) {
    database.close()
    throw fault instanceof RecordFault ? fault : damaged(path, said(fault), fault)
  }
  const instance = newInstance(),
    now = sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    among = sharedRecord(db, instance, writtenByOthers(database), now),
    shared = leasesOnOneMachine(database, instance, among)
  await shared.changedElsewhere()
  const commits = sharedCommits(committing(database, db, instance))
  const put = async (write: Write): Promise<void> => void (await commits.write(write))
  return {
    ...reading(db, 'binary'),
    ...briefsKept(db, 'binary'),
    ...shared,
    ...sqliteFinding(database, db),
    append: async (stream, after, events, answered) => commits.write(appendOf(stream, after, events, answered)),
    remember: async (shelf, key, value) => put(shelveOf(shelf, key, value)),
    forget: async (shelf, key) => put(shelveOf(shelf, key)),
    replace: async (stream, after, replaced, appended) =>
      commits.write(replacementOf(stream, after, replaced, appended)),
    async scrub() {
      try {
        database.exec("insert into findable_words (findable_words) values ('optimize')")
        // Freed pages, and what is left beside the rows of pages in use, go only when the whole file is written anew; then the log beside it is emptied too.
        database.exec('vacuum; pragma wal_checkpoint(truncate)')
      } catch (cause) {
        throw new RecordFault(`The record could not be written anew: ${said(cause)}.`, { cause })
      }
    },
    async close() {
      await commits.close()
      if (database.isOpen) await db.destroy()
    },
  }
}

async function opened(path: string): Promise<DatabaseSync> {
  try {
    if (path !== ':memory:') await mkdir(dirname(resolve(path)), { recursive: true })
    const database = new DatabaseSync(path, { timeout: WAIT_FOR_OTHERS, enableForeignKeyConstraints: true })
    // A power cut must not lose what was acknowledged: FULL writes the log through to the disk at every commit.
    database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on')
    // A file that may only be read opens as well as any other, and would refuse the first note of a meeting.
    if (path !== ':memory:') await access(path, constants.W_OK)
    return database
  } catch (cause) {
    throw new RecordFault(`The record cannot be opened in ${path}: ${said(cause)}.`, { cause })
  }
}

/** A damaged page would otherwise be met in the middle of a meeting. Takes some milliseconds for each ten thousand events. */
function lookedThrough(database: DatabaseSync, path: string): void {
  const found = Object.values(database.prepare('pragma quick_check(1)').get() ?? {}).join()
  if (found !== 'ok') throw damaged(path, found)
}

const damaged = (path: string, found: string, cause?: unknown) =>
  new RecordFault(
    `The record in ${path} is damaged: ${found.replaceAll(/\s+/g, ' ')}. Nothing was changed in it. ` +
      'Keep the file, and put the last copy of it in its place, as docs/deploy.md says under Copies.',
    { cause },
  )

/** One transaction for all writes of a commit. It runs in one go, so nothing else of this process can come between. */
function committing(
  database: DatabaseSync,
  db: Kysely<Tables>,
  instance: string,
): (writes: readonly Write[]) => readonly Appended[] {
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
    database.exec('begin immediate')
    try {
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
      throw new RecordFault(`The record could not be written: ${said(cause)}.`, { cause })
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
