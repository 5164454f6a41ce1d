import { existsSync } from 'node:fs'
import { chmod, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { isPostgres, sqliteFileAt } from './databaseAddress.ts'
import { copiedAndCompared } from './moving.ts'
import { NodeSqliteDialect } from './nodeSqlite.ts'
import type { Password } from './postgresServer.ts'
import { RecordFault } from './recordFault.ts'
import { sqliteSaid } from './sqliteFaults.ts'
import { lookedThrough } from './sqliteFile.ts'
import type { Tables } from './tables.ts'
import { countsOf, openWhole, type RecordSize, sizeOf, type WholeRecord } from './wholeRecord.ts'

/** A copy that was made and checked: one SQLite file. */
export interface BackedUp extends RecordSize {
  readonly file: string
}

/**
 * Makes a copy of the record while a bot may be writing to it, checks it, and puts it into the folder under the moment it was made: `clerk-2026-11-26T140509Z.db`.
 * The copy is one SQLite file, of a PostgreSQL record too, and is there whole or not at all. Only the one who made it may read it.
 * @throws RecordFault with a sentence that says what to do
 */
export async function backUp(databaseUrl: string, folder: string, now: Date, password?: Password): Promise<BackedUp> {
  const moment = now.toISOString().replace(/\.\d+/, '').replaceAll(':', '')
  const unfinished = join(folder, `.clerk-${moment}.${process.pid}.unfinished`)
  try {
    await mkdir(folder, { recursive: true })
    const size = isPostgres(databaseUrl)
      ? await copiedFromServer(databaseUrl, unfinished, password)
      : await copiedFromFile(databaseUrl, unfinished)
    await chmod(unfinished, 0o600)
    await throughToDisk(unfinished)
    const file = freeName(join(folder, `clerk-${moment}`))
    await rename(unfinished, file)
    await throughToDisk(folder)
    return { file, ...size }
  } catch (cause) {
    throw cause instanceof RecordFault
      ? cause
      : new RecordFault(`The copy could not be made in ${folder}: ${sqliteSaid(cause)}. Nothing was left there.`, {
          cause,
        })
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) if (existsSync(unfinished + end)) await rm(unfinished + end)
  }
}

/** What was copied of a file stands between what was there before and after: SQLite copies the record as it is at one moment. */
async function copiedFromFile(databaseUrl: string, to: string): Promise<RecordSize> {
  const path = sqliteFileAt(databaseUrl)
  if (path === undefined || !existsSync(path)) throw new RecordFault(`There is no record in ${path ?? databaseUrl}.`)
  const database = new DatabaseSync(path, { timeout: 5000 })
  const source = whole(database, path)
  try {
    const before = await countsOf(source)
    database.prepare('vacuum into ?').run(to)
    return await checkedCopy(to, before, () => countsOf(source))
  } finally {
    await source.db.destroy()
  }
}

/** One view of the record as it is at one moment, however long the copying takes. */
async function copiedFromServer(databaseUrl: string, to: string, password?: Password): Promise<RecordSize> {
  const source = await openWhole(databaseUrl, password)
  try {
    const target = await openWhole(`sqlite:${to}`)
    try {
      await source.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute(snapshot =>
          target.db
            .transaction()
            .execute(transaction => copiedAndCompared({ ...source, db: snapshot }, { ...target, db: transaction })),
        )
      // One file, with no log beside it.
      await sql`pragma journal_mode = delete`.execute(target.db)
    } finally {
      await target.db.destroy()
    }
    return await checkedCopy(to)
  } finally {
    await source.db.destroy()
  }
}

const whole = (database: DatabaseSync, path: string): WholeRecord => ({
  db: new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) }),
  where: path,
  bytewise: 'binary',
})

/**
 * Looks through a copy without changing it, and counts its events stream by stream.
 * @throws RecordFault where it is damaged, is no record, or holds less than there was before or more than there is now
 */
export async function checkedCopy(
  path: string,
  before: ReadonlyMap<string, number> = new Map(),
  now?: () => Promise<ReadonlyMap<string, number>>,
): Promise<RecordSize> {
  const database = new DatabaseSync(path, { readOnly: true })
  const copy = whole(database, path)
  try {
    lookedThrough(database, path)
    const counts = await countsOf(copy)
    const after = await now?.()
    const less = [...before].find(([stream, count]) => (counts.get(stream) ?? 0) < count)
    const more = after && [...counts].find(([stream, count]) => count > (after.get(stream) ?? 0))
    const wrong = less ?? more
    if (wrong !== undefined)
      throw new RecordFault(`The copy of ${wrong[0]} has another number of events than the record.`)
    return await sizeOf(copy)
  } catch (cause) {
    throw cause instanceof RecordFault
      ? cause
      : new RecordFault(`${path} is no copy of a record: ${sqliteSaid(cause)}.`, { cause })
  } finally {
    await copy.db.destroy()
  }
}

/** Writes what was written through to the disk, so that a power cut does not take it. */
export async function throughToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A name nothing bears yet. */
export function freeName(stem: string): string {
  for (let copy = 1; ; copy += 1) {
    const name = `${stem}${copy === 1 ? '' : `-${copy}`}.db`
    if (!existsSync(name)) return name
  }
}
