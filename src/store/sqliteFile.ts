import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { briefTables } from './briefs.ts'
import { NodeSqliteDialect } from './nodeSqlite.ts'
import { formerAddedUp } from './instances.ts'
import { RecordFault, said } from './recordFault.ts'
import { bringUpToDate } from './schema.ts'
import { resultCode, sqliteSaid } from './sqliteFaults.ts'
import { findableTables } from './sqliteFinding.ts'
import type { Tables } from './tables.ts'

/** How long the opening waits, in milliseconds, while another process holds the file: an old instance making way for a new one. */
const WAIT_FOR_OTHERS = 5000

/** A SQLite file that is open, its tables as this version has them. */
export interface SqliteFile {
  readonly database: DatabaseSync
  readonly db: Kysely<Tables>
  /** Throws a RecordFault where the file is no longer in its place: what is written to a file that was taken away is lost. */
  readonly stillThere: () => void
}

/**
 * Opens a SQLite file, making it and its folder where there is none, or a record in memory with `:memory:`; looks through it, and makes or completes its tables.
 * @throws RecordFault where the file cannot be opened, is damaged or something else, or was made by a newer version
 */
export async function openSqliteFile(path: string): Promise<SqliteFile> {
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
  return { database, db, stillThere: path === ':memory:' ? () => undefined : watched(resolve(path)) }
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
    if (resultCode(cause) === 11) throw damaged(path, said(cause), cause)
    throw new RecordFault(`The record cannot be opened in ${path}: ${sqliteSaid(cause)}.`, { cause })
  }
}

/** A damaged page would otherwise be met in the middle of a meeting. Takes some milliseconds for each ten thousand events. */
export function lookedThrough(database: DatabaseSync, path: string): void {
  const found = Object.values(database.prepare('pragma quick_check(1)').get() ?? {}).join()
  if (found !== 'ok') throw damaged(path, found)
}

const damaged = (path: string, found: string, cause?: unknown) =>
  new RecordFault(
    `The record in ${path} is damaged: ${found.replaceAll(/\s+/g, ' ')}. Nothing was changed in it. ` +
      'Keep the file, and put the last copy of it in its place, as docs/deploy.md says under Copies.',
    { cause },
  )

/** Says whether the file opened at first is still the one at its path. */
function watched(path: string): () => void {
  const first = statSync(path)
  return () => {
    const now = statSync(path, { throwIfNoEntry: false })
    if (now?.ino !== first.ino || now.dev !== first.dev)
      throw new RecordFault(
        `The record is no longer in ${path}: the file or its folder was moved, taken away or replaced while this program had it open. ` +
          'Nothing more is written. Put it back, and start this program again.',
      )
  }
}

/**
 * Whether another connection, of this or another process, has the file open. A file in SQLite's write-ahead mode leaves that mode only for whoever is alone
 * with it; it is put back at once. A file that is damaged, or no database, is used by nobody: no bot starts on it.
 */
export function inUse(path: string): boolean {
  // What does not begin as every SQLite file does is not even opened: SQLite would clear away the log beside it.
  if (!beginningOf(path).equals(Buffer.from('SQLite format 3\0'))) return false
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    const mode = database.prepare('pragma journal_mode').get()?.['journal_mode']
    database.exec('pragma journal_mode = delete')
    if (mode === 'wal') database.exec('pragma journal_mode = wal')
    return false
  } catch (fault) {
    const code = resultCode(fault)
    if (code === 11 || code === 26) return false
    if (code === 5) return true
    throw new RecordFault(`The record cannot be opened in ${path}: ${sqliteSaid(fault)}.`, { cause: fault })
  } finally {
    database.close()
  }
}

function beginningOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const beginning = Buffer.alloc(16)
    readSync(file, beginning)
    return beginning
  } finally {
    closeSync(file)
  }
}
