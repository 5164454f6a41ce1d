import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { openStore } from '../../src/store/openStore.ts'

/** The server that `TEST_POSTGRES_URL` names, where there is one. */
export const server = process.env['TEST_POSTGRES_URL']

/** What to add to the name of tests that are left out without a server. */
export const orSkipped = server === undefined ? ' (skipped: TEST_POSTGRES_URL names no server)' : ''

/** Asks the server for something, in a database of its own where one is named. */
export async function onServer(statement: string, database?: string): Promise<void> {
  const address = new URL(server ?? '')
  if (database !== undefined) address.pathname = `/${database}`
  const client = new Client({ connectionString: address.href })
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** A new database on the server, and how to take it away. */
export async function newDatabase(): Promise<{ readonly url: string; readonly remove: () => Promise<void> }> {
  const name = `clerk_${randomUUID().replaceAll('-', '')}`
  await onServer(`create database ${name}`)
  const address = new URL(server ?? '')
  address.pathname = `/${name}`
  return { url: address.href, remove: () => onServer(`drop database ${name} with (force)`) }
}

/** An empty folder, and how to take it away. */
export async function newFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'clerk-record-'))
  return { folder, remove: () => rm(folder, { recursive: true }) }
}

/** Words that one database and another might take for different, or put in another order. */
export const awkward = [
  'Tŷ Gwyn',
  'a\u0000b',
  '💡',
  'Zebra',
  'apple',
  'Äpfel',
  "O'Hara \\ “quoted”",
  'x'.repeat(20_000),
]

/** Keeps a record of so many events in several streams, with answers and things remembered. */
export async function keepSome(databaseUrl: string, events = 2500): Promise<void> {
  const record = await openStore(databaseUrl)
  for (const [at, words] of awkward.entries())
    await record.append(`saltmarsh/${at}`, 0, [{ type: 'NoteTaken', words }, { n: at }], {
      request: `r ${words.replaceAll('\u0000', '')}`.slice(0, 80),
      answer: { said: words },
    })
  await record.append(
    'Saltmarsh B/1',
    0,
    Array.from({ length: events }, (_, n) => ({ n })),
  )
  await record.remember('cards', 'é', { card: 'ŵ' })
  await record.remember('cards', 'z', [1, 2.5, null])
  await record.close()
}

/** Everything a record answers about what is in it. */
export async function toldBy(databaseUrl: string): Promise<unknown> {
  const record = await openStore(databaseUrl)
  const streams = await record.streams('')
  const told = {
    streams,
    events: await Promise.all(streams.map(stream => record.read(stream))),
    answered: await Promise.all(
      awkward.map(words => record.answered(`r ${words.replaceAll('\u0000', '')}`.slice(0, 80))),
    ),
    cards: (await record.recall('cards')).toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  }
  await record.close()
  return told
}
