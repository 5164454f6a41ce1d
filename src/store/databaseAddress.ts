import { resolve } from 'node:path'

/** The file of an address `sqlite:./data/clerk.db`; undefined for a server, and for a record in memory. */
export function sqliteFileAt(databaseUrl: string): string | undefined {
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1]
  return path === undefined || path === ':memory:' ? undefined : resolve(path)
}

/** Whether an address is that of a PostgreSQL database. */
export const isPostgres = (databaseUrl: string): boolean => /^postgres(ql)?:/.test(databaseUrl)

/** A database in words fit for a log: never with a password. */
export function inWords(databaseUrl: string): string {
  if (!isPostgres(databaseUrl)) return sqliteFileAt(databaseUrl) ?? 'memory'
  const { host, pathname } = URL.parse(databaseUrl) ?? { host: 'a server', pathname: '' }
  return `PostgreSQL at ${host}${pathname}`
}
