import { existsSync } from 'node:fs'
import { link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { checkedCopy, freeName, throughToDisk } from './backingUp.ts'
import { isPostgres, sqliteFileAt } from './databaseAddress.ts'
import { moveRecord } from './moving.ts'
import type { Password } from './postgresServer.ts'
import { RecordFault } from './recordFault.ts'
import { sqliteSaid } from './sqliteFaults.ts'
import { inUse } from './sqliteFile.ts'
import { openWhole, type RecordSize } from './wholeRecord.ts'

/** What was put back, and where the record that was there has gone, if there was one. */
export interface Restored extends RecordSize {
  readonly aside?: string
}

/**
 * Puts a copy in the place of the record. A record that is there is put aside under another name, and only where `replace` says so; none is ever deleted. Into
 * PostgreSQL a copy goes where the database is empty.
 * @param now names what is put aside
 * @throws RecordFault with a sentence that says what to do, where a bot has the record open too; nothing has changed then
 */
export async function restore(
  copy: string,
  databaseUrl: string,
  {
    replace,
    now,
    password,
  }: { readonly replace: boolean; readonly now: Date; readonly password?: Password | undefined },
): Promise<Restored> {
  if (!existsSync(copy)) throw new RecordFault(`There is no copy in ${copy}.`)
  const size = await checkedCopy(copy)
  if (size.events === 0) throw new RecordFault(`There is nothing in ${copy}, so it is not put back.`)
  if (isPostgres(databaseUrl)) return moveRecord(`sqlite:${resolve(copy)}`, databaseUrl, password)
  const path = sqliteFileAt(databaseUrl)
  if (path === undefined) throw new RecordFault('A record in memory cannot be restored: name a file in DATABASE_URL.')
  if (path === resolve(copy)) throw new RecordFault(`${copy} is the record itself, and no copy of it.`)
  const there = existsSync(path)
  if (there && inUse(path))
    throw new RecordFault(
      `A bot, or another program, has ${path} open. Stop it first, and run this again. Nothing was changed.`,
    )
  if (there && !replace && holdsEvents(path))
    throw new RecordFault(
      `There is a record in ${path} already. Add --replace to put it aside, under another name, and the copy in its place. Nothing was changed.`,
    )
  const coming = `${path}.coming`
  try {
    await mkdir(dirname(path), { recursive: true })
    copiedWithItsLog(copy, coming)
    // Opened as a bot opens it: a copy that a newer version made is refused here, and the record that is there stays.
    await (await openWhole(`sqlite:${coming}`)).db.destroy()
    await throughToDisk(coming)
    const aside = there ? await putAside(path, now) : undefined
    await rename(coming, path)
    await throughToDisk(dirname(path))
    return aside === undefined ? size : { ...size, aside }
  } catch (cause) {
    throw cause instanceof RecordFault
      ? cause
      : new RecordFault(`The copy could not be put into ${dirname(path)}: ${sqliteSaid(cause)}.`, { cause })
  } finally {
    for (const end of ['', '-journal', '-wal', '-shm']) await rm(coming + end, { force: true })
  }
}

/** Whether something is lost with a file. What cannot be read may still be mended by somebody. */
function holdsEvents(path: string): boolean {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const tables = database.prepare("select count(*) as n from sqlite_master where name = 'events'").get()
    return tables?.['n'] !== 0 && database.prepare('select 1 from events limit 1').get() !== undefined
  } catch {
    return true
  } finally {
    database.close()
  }
}

/** A file that was copied by hand may have its last events in the log beside it: SQLite copies both. */
function copiedWithItsLog(copy: string, to: string): void {
  const database = new DatabaseSync(copy, { readOnly: true })
  try {
    database.prepare('vacuum into ?').run(to)
  } finally {
    database.close()
  }
}

/** Gives the file another name, and the log beside it the same, so that both can be opened together. */
async function putAside(path: string, now: Date): Promise<string> {
  const moment = now.toISOString().replace(/\.\d+/, '').replaceAll(':', '')
  const aside = freeName(`${path.replace(/\.db$/, '')}-before-${moment}`)
  for (const end of ['-wal', '-shm']) if (existsSync(path + end)) await rename(path + end, aside + end)
  // A second name first, so that at no moment there is no record, which a bot would take for a new beginning; some shares cannot give one.
  await link(path, aside).catch(() => rename(path, aside))
  return aside
}
