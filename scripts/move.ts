import { isPostgres } from '../src/store/databaseAddress.ts'
import { moveRecord } from '../src/store/moving.ts'
import { RecordFault } from '../src/store/recordFault.ts'
import { onTheSettings, passwordFor } from './database.ts'

// npm run move -- FROM TO: copies the record into another database, and compares them event by event.

await onTheSettings(async settings => {
  const [from, to, ...more] = process.argv.slice(2)
  if (from === undefined || to === undefined || more.length > 0)
    throw new RecordFault(
      'Say from where and to where: npm run move -- sqlite:./data/clerk.db postgres://USER@SERVER/DATABASE, or the other way round.',
    )
  const password = await passwordFor([from, to].find(isPostgres) ?? '', settings)
  const { streams, events } = await moveRecord(from, to, password)
  console.log(
    `Moved and compared: ${events} events in ${streams} meetings, terms and the like are the same in both places. ` +
      'Set DATABASE_URL to the new place, and keep the old one until you have seen it run.',
  )
})
