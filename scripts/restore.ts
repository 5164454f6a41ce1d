import { RecordFault } from '../src/store/recordFault.ts'
import { restore } from '../src/store/restoring.ts'
import { onTheSettings, passwordFor } from './database.ts'

// npm run restore -- FILE [--replace]: puts a copy in the place of the record of DATABASE_URL, with the bot stopped.

await onTheSettings(async settings => {
  const given = process.argv.slice(2)
  const [copy, ...more] = given.filter(each => each !== '--replace')
  if (copy === undefined || more.length > 0)
    throw new RecordFault('Say which copy: npm run restore -- data/copies/clerk-2026-11-26T140509Z.db')
  const { streams, events, aside } = await restore(copy, settings.databaseUrl, {
    replace: given.includes('--replace'),
    now: new Date(),
    password: await passwordFor(settings.databaseUrl, settings),
  })
  console.log(`Restored: ${events} events in ${streams} meetings, terms and the like.`)
  if (aside !== undefined) console.log(`The record that was there is in ${aside}.`)
})
