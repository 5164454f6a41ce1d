import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { sql } from 'kysely'
import type { Settings } from '../../src/settings.ts'
import { checkedCopy } from '../../src/store/backingUp.ts'
import { inWords, isPostgres, sqliteFileAt } from '../../src/store/databaseAddress.ts'
import { folderOfRecord, folderWritable } from '../../src/store/folderWritable.ts'
import { refuseNetworkStorage } from '../../src/store/networkStorage.ts'
import { openWhole, sizeOf } from '../../src/store/wholeRecord.ts'
import { passwordFor } from '../database.ts'
import { looked, type Found } from './found.ts'

/** Less than this many bytes left on a disk is said. */
const LITTLE_ROOM = 500_000_000

/** Looks at the record: whether it is there, whole, and where it is safe. A record that is not there yet is not made; the tables of one in PostgreSQL are. */
export async function lookAtRecord(settings: Settings): Promise<readonly Found[]> {
  const url = settings.databaseUrl
  if (isPostgres(url)) return [await lookAtServer(url, settings)]
  const folder = folderOfRecord(url),
    file = sqliteFileAt(url)
  if (folder === undefined || file === undefined)
    return [{ what: 'The record', note: 'in memory: it is lost at the end' }]
  const writable = await looked(
    `The folder of the record, ${folder}`,
    async () => {
      await folderWritable(folder, 'The record', 'DATABASE_URL')
      if (!settings.sqliteOnNetworkStorage) await refuseNetworkStorage(url, { onAppService: settings.onAppService })
      return roomLeft(folder)
    },
    '',
  )
  const whole = await looked(
    `The record, ${file}`,
    async () => {
      if (!existsSync(file)) return 'not there yet; the first start makes it'
      const { streams, events } = await checkedCopy(file)
      return `${events} events in ${streams} meetings, terms and the like`
    },
    'Put the last copy in its place: npm run restore.',
  )
  return [writable, whole]
}

const lookAtServer = (url: string, settings: Settings): Promise<Found> =>
  looked(
    `The record, ${inWords(url)}`,
    async () => {
      const record = await openWhole(url, await passwordFor(url, settings))
      try {
        const { rows } = await sql<{ now: Date }>`select now() as now`.execute(record.db)
        const apart = Math.abs(Number(rows[0]?.now ?? Number.NaN) - Date.now())
        const { streams, events } = await sizeOf(record)
        const clock = apart > 60_000 ? `; its clock and this one are ${Math.round(apart / 1000)} seconds apart` : ''
        return `${events} events in ${streams} meetings, terms and the like${clock}`
      } finally {
        await record.db.destroy()
      }
    },
    settings.databaseSignIn === undefined
      ? 'See that DATABASE_URL has the right server, database, user and password, and that the server lets this machine in (firewall, TLS).'
      : 'See that the identity is an administrator of the server, or a role of it, under the name in DATABASE_URL, and that the server lets this machine in.',
  )

/** How much room a folder has, where it is little. */
export async function roomLeft(folder: string): Promise<string | undefined> {
  const { bavail, bsize } = await statfs(existsSync(folder) ? folder : dirname(folder))
  const left = bavail * bsize
  return left > LITTLE_ROOM ? undefined : `only ${Math.round(left / 1_000_000)} MB left on this disk: make room`
}
