import { type Kysely, sql } from 'kysely'
import { inWords, isPostgres, sqliteFileAt } from './databaseAddress.ts'
import type { Password } from './postgresServer.ts'
import type { Bytewise } from './reading.ts'
import { RecordFault } from './recordFault.ts'
import { openSqliteFile } from './sqliteFile.ts'
import type { Tables } from './tables.ts'

/** The tables that are the record, with the columns that name a row; whatever other columns they have goes with them. */
export const keptTables: Readonly<Record<string, readonly [string, ...string[]]>> = {
  events: ['meeting', 'number'],
  streams: ['meeting'],
  answered: ['request'],
  shelves: ['shelf', 'key'],
}

/** Tables that are worked out from the record again, or say how the database is made: or which instance does what: they stay behind when a record moves. */
export const remadeTables =
  /^(findable(_meetings|_words(_\w+)?)?|briefs|written|leases|sends|kysely_migration(_lock)?|sqlite_\w+)$/

/** At most this many rows are read at once. */
const PAGE = 1000

/** A record as a whole: every row of it, in one order whatever the database. */
export interface WholeRecord {
  readonly db: Kysely<Tables>
  /** The database in words, without a password. */
  readonly where: string
  readonly bytewise: Bytewise
}

/** How much a record holds. */
export interface RecordSize {
  readonly streams: number
  readonly events: number
}

/**
 * Opens a record as a whole, its tables as this version has them.
 * @throws RecordFault as `openStore` does
 */
export async function openWhole(databaseUrl: string, password?: Password): Promise<WholeRecord> {
  const where = inWords(databaseUrl)
  if (isPostgres(databaseUrl)) {
    const { openPostgresServer } = await import('./postgresServer.ts')
    return { ...(await openPostgresServer(databaseUrl, password)), bytewise: '"C"' }
  }
  const file = sqliteFileAt(databaseUrl)
  if (file === undefined)
    throw new RecordFault(`“${databaseUrl}” names no database: give sqlite:./data/clerk.db or postgres://….`)
  return { db: (await openSqliteFile(file)).db, where, bytewise: 'binary' }
}

type Row = Readonly<Record<string, unknown>>

/** The rows of a table in the order of their keys, a page at a time. */
async function* pages({ db, bytewise }: WholeRecord, table: string): AsyncGenerator<readonly Row[]> {
  const key = keptTables[table] ?? []
  const column = (name: string) =>
    name === 'number' ? sql.ref(name) : sql`${sql.ref(name)} collate ${sql.raw(bytewise)}`
  const inOrder = sql.join(key.map(column))
  for (let last: Row | undefined; ;) {
    const after = last
    const since = after === undefined ? sql`` : sql`where (${inOrder}) > (${sql.join(key.map(name => after[name]))})`
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${since} order by ${inOrder} limit ${sql.lit(PAGE)}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < PAGE) return
    last = rows.at(-1)
  }
}

/** Whether a database holds nothing of a record yet. */
export async function isEmpty({ db }: WholeRecord): Promise<boolean> {
  for (const table of Object.keys(keptTables)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db)
    if (rows.length > 0) return false
  }
  return true
}

/** Copies every row into an empty database. */
export async function copyInto(from: WholeRecord, to: WholeRecord): Promise<void> {
  for (const table of Object.keys(keptTables))
    for await (const rows of pages(from, table))
      await to.db
        .insertInto(table as keyof Tables)
        .values(rows as never)
        .execute()
}

/** The first row in which two records differ, in words without anything of its content; undefined where they are the same, event by event. */
export async function firstDifference(one: WholeRecord, other: WholeRecord): Promise<string | undefined> {
  for (const [table, key] of Object.entries(keptTables)) {
    const others = pages(other, table)
    for await (const rows of pages(one, table)) {
      const beside: readonly Row[] = (await others.next()).value ?? []
      const at = rows.findIndex((row, index) => !same(row, beside[index]))
      if (at >= 0 || beside.length > rows.length) return rowInWords(table, key, rows[at] ?? beside[rows.length] ?? {})
    }
    const left = (await others.next()).value?.[0]
    if (left !== undefined) return rowInWords(table, key, left)
  }
  return undefined
}

const same = (row: Row, beside: Row | undefined): boolean =>
  beside !== undefined && [...Object.keys(row), ...Object.keys(beside)].every(name => row[name] === beside[name])

/** Where a row stands. What a request or a shelf is called may hold the name of a person, so of those the table alone is said. */
const rowInWords = (table: string, key: readonly string[], row: Row): string =>
  table === 'events'
    ? `event ${String(row['number'])} of ${String(row['meeting'])}`
    : `a row of ${table}, by ${key.join(' and ')}`

/** How many streams and events a record holds. */
export async function sizeOf({ db }: WholeRecord): Promise<RecordSize> {
  const { rows } = await sql<{ streams: number; events: number }>`
    select (select count(*) from streams) as streams, (select count(*) from events) as events`.execute(db)
  return { streams: Number(rows[0]?.streams ?? 0), events: Number(rows[0]?.events ?? 0) }
}

/**
 * How many events each stream has.
 * @throws RecordFault where a stream has a gap, or a number twice
 */
export async function countsOf({ db, where }: WholeRecord): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ meeting: string; count: number; last: number }>`
    select meeting, count(*) as count, max(number) as last from events group by meeting`.execute(db)
  const gap = rows.find(row => Number(row.count) !== Number(row.last))
  if (gap !== undefined)
    throw new RecordFault(
      `The record in ${where} has a gap: of ${gap.meeting} it has ${gap.count} events of ${gap.last}.`,
    )
  return new Map(rows.map(row => [row.meeting, Number(row.count)]))
}
