import type { RecordStore } from '../app/ports/record.ts'
import { isPostgres } from './databaseAddress.ts'
import type { Password } from './postgresServer.ts'
import { RecordFault } from './recordFault.ts'
import { openSqlite } from './sqlite.ts'

/**
 * Opens the record that `DATABASE_URL` names: `sqlite:./data/clerk.db`, `sqlite::memory:` or `postgres://…`.
 * @param password stands for a password when signing in to PostgreSQL, asked at each new connection
 * @throws RecordFault where the address is of another kind, or the database cannot be opened
 */
export async function openStore(databaseUrl: string, password?: Password): Promise<RecordStore> {
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1]
  if (path !== undefined) return openSqlite(path)
  // Loaded only where it is used: a council with a SQLite file need not wait for it at each start.
  if (isPostgres(databaseUrl)) return (await import('./postgres.ts')).openPostgres(databaseUrl, password)
  const scheme = /^([^:]*):/.exec(databaseUrl)?.[1] ?? ''
  throw new RecordFault(
    `DATABASE_URL begins “${scheme}:”, which is no database this product keeps its record in. ` +
      'Give sqlite:./data/clerk.db for a file, or postgres://… for a server.',
  )
}
