import { Kysely, PostgresDialect, sql } from 'kysely'
import { type ClientConfig, Pool } from 'pg'
import { briefTables } from './briefs.ts'
import { inWords } from './databaseAddress.ts'
import { findableTables } from './postgresFinding.ts'
import { formerAddedUp } from './instances.ts'
import { RecordFault, said } from './recordFault.ts'
import { bringUpToDate } from './schema.ts'
import type { Tables } from './tables.ts'

/** Connections of one instance: one commits, the others read. */
const CONNECTIONS = 8
/** How long an instance waits for a connection, in milliseconds. */
const WAIT_FOR_SERVER = 10_000
/** Indexes that compare byte by byte, by which names that begin so are found whatever language the database sorts in. */
const bytewise = [
  sql`create index streams_bytewise on streams (meeting collate "C")`,
  sql`create index shelves_bytewise on shelves (shelf, key collate "C")`,
]

/** Gives what stands for a password at the moment of signing in, such as a managed identity's token, which lasts some hours. */
export type Password = () => Promise<string>

/** A PostgreSQL database that is open, its tables as this version has them. */
export interface PostgresServer {
  readonly db: Kysely<Tables>
  /** Its connections, which are closed with `db`. */
  readonly pool: Pool
  /** How a connection beside those is opened. */
  readonly connection: ClientConfig
  readonly where: string
}

/**
 * Opens a PostgreSQL database, and makes or completes its tables.
 * @param address `postgres://user:password@host:port/database`; the password appears in no fault
 * @param password asked at each new connection, in place of one in the address
 * @throws RecordFault where the server cannot be reached, or the database was made by a newer version
 */
export async function openPostgresServer(address: string, password?: Password): Promise<PostgresServer> {
  const where = inWords(address)
  const connection: ClientConfig = {
    ...(password === undefined ? { connectionString: address } : signedInTo(address, password)),
    connectionTimeoutMillis: WAIT_FOR_SERVER,
    application_name: 'Partnership Clerk',
  }
  const pool = new Pool({ ...connection, max: CONNECTIONS })
  // A connection lost while nobody uses it is dropped by the pool, and the next question opens another; unheard, it would end the process. So would one
  // that is in use, in the moment between two questions: whoever uses it is told by the next of them.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    // Asked before there is a connection: one that is kept waiting for its password holds up others at the server.
    await password?.()
    await sql`select 1`.execute(db)
    await bringUpToDate(db, where, findableTables, briefTables(bytewise))
    await formerAddedUp(db, sql`lock table written in exclusive mode`)
  } catch (cause) {
    await db.destroy()
    throw cause instanceof RecordFault
      ? cause
      : new RecordFault(`The record cannot be opened in ${where}: ${said(cause)}.`, { cause })
  }
  return { db, pool, connection, where }
}

/** An address in its parts: `pg` would take the empty password of an address for the one to use. A token leaves this machine over TLS alone. */
function signedInTo(address: string, password: Password): ClientConfig {
  const { hostname, port, username, pathname } = new URL(address)
  const host = decodeURIComponent(hostname).replace(/^\[(.*)\]$/, '$1')
  return {
    host,
    ...(port === '' ? {} : { port: Number(port) }),
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
    ssl: !/^(localhost|127(\.\d+){3}|::1)$/.test(host),
    password,
  }
}
