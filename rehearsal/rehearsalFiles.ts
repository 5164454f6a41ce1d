import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { isPlain, readJson, type Plain } from './connector/plainJson.ts'

/** Where a rehearsal is kept: the bot's record, the chats beside it, and what the bot has filed. */
export interface RehearsalFiles {
  /** The SQLite file of the record; undefined where the record is on a server, or nowhere. */
  readonly record?: string
  /** The chats; undefined where the record is not kept either. */
  readonly chats?: string
  /** The folder of filed papers, where it is the room's own. */
  readonly papers?: string
}

/** Finds where a rehearsal is kept from the bot's two addresses, seen from its folder. */
export function rehearsalFiles(databaseUrl: string, filesUrl: string, folder: string): RehearsalFiles {
  const record = /^sqlite:(?:\/\/)?(.+)$/.exec(databaseUrl)?.[1]
  const papers = resolve(folder, 'data/files')
  const own = resolve(folder, filesUrl.replace(/^file:(\/\/)?/, '')) === papers ? { papers } : {}
  if (record === ':memory:') return own
  if (record !== undefined) {
    const path = resolve(folder, record)
    return { record: path, chats: join(dirname(path), `${basename(path).replace(/\.\w+$/, '')}.chats.json`), ...own }
  }
  const server = createHash('sha256').update(databaseUrl).digest('hex').slice(0, 8)
  return { chats: resolve(folder, 'data', `${server}.chats.json`), ...own }
}

/** What is missing of a rehearsal that is only half there, in words; undefined where it is whole, or not there at all. */
export function missingHalf({ record, chats }: RehearsalFiles): string | undefined {
  if (record === undefined || chats === undefined || existsSync(record) === existsSync(chats)) return undefined
  return existsSync(record)
    ? 'There is a record and no chats to go with it'
    : 'There are chats and no record to go with them'
}

/** Why the room cannot empty its record, in words; undefined where it can. */
export const cannotEmpty = ({ record, chats }: RehearsalFiles): string | undefined =>
  record === undefined && chats !== undefined
    ? 'The record is on a database server. Name an empty database in DATABASE_URL to start afresh.'
    : undefined

/** Moves everything of a rehearsal into a folder of its own below `earlier`, and gives that folder; undefined where there was nothing. */
export function setAside({ record, chats, papers }: RehearsalFiles, now: Date): string | undefined {
  const there = [record, record && `${record}-wal`, record && `${record}-shm`, chats, papers].filter(
    path => path !== undefined && path !== '' && existsSync(path),
  )
  const [first] = there
  if (first === undefined) return undefined
  const folder = join(dirname(first), 'earlier', now.toISOString().replaceAll(':', '.'))
  mkdirSync(folder, { recursive: true })
  for (const path of there) if (path !== undefined) renameSync(path, join(folder, basename(path)))
  return relative('.', folder)
}

/** The chats of every partnership rehearsed with this record, by the partnership's key. */
export function readChats(path: string | undefined): Plain {
  const kept = path !== undefined && existsSync(path) ? readJson(readFileSync(path, 'utf8')) : {}
  if (!isPlain(kept)) throw new Error(`${path} cannot be read.`)
  return kept
}

/** Writes the chats down whole: a process that ends in the middle leaves what was there before. */
export function writeChats(path: string, chats: Plain): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(`${path}.new`, JSON.stringify(chats))
  renameSync(`${path}.new`, path)
}
