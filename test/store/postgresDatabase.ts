import { randomUUID } from 'node:crypto'
import { Client } from 'pg'

/** The server that tests may use, or nothing. */
export const postgresServer = process.env['TEST_POSTGRES_URL']

/** Carries out statements at a server, or in a database of it. */
export async function inPostgres(address: string, ...statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: address })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The address of a new database on a server; the one that tests may use, unless another is given. */
export async function newPostgresDatabase(server: string = postgresServer ?? ''): Promise<string> {
  const name = `clerk_${randomUUID().replaceAll('-', '')}`
  await inPostgres(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Takes a database away, whoever is connected to it. */
export async function dropPostgresDatabase(address: string): Promise<void> {
  const server = new URL(address),
    name = server.pathname.slice(1)
  server.pathname = '/postgres'
  await inPostgres(server.href, `drop database if exists ${name} with (force)`)
}
