import { dirname, join } from 'node:path'
import { backUp } from '../src/store/backingUp.ts'
import { sqliteFileAt } from '../src/store/databaseAddress.ts'
import { onTheSettings, passwordFor } from './database.ts'

// npm run backup [-- FOLDER]: a copy of the record of DATABASE_URL, while the bot runs; by default in the folder `copies` beside the record.

await onTheSettings(async settings => {
  const url = settings.databaseUrl
  const folder = process.argv[2] ?? join(dirname(sqliteFileAt(url) ?? 'data/clerk.db'), 'copies')
  const { file, streams, events } = await backUp(url, folder, new Date(), await passwordFor(url, settings))
  console.log(
    `${file}: ${events} events in ${streams} meetings, terms and the like, looked through. Take it away from this machine.`,
  )
})
