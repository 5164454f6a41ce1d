import { parentPort, workerData } from 'node:worker_threads'
import { Finding } from '../app/finding.ts'
import { Older } from '../app/older.ts'
import { openStore } from './openStore.ts'

// Runs apart from the bot: it reads the record of many years, and takes the memory for it along when it ends.

const { databaseUrl, partnerships, password } = workerData as {
  databaseUrl: string
  partnerships: readonly string[]
  password: string | undefined
}
const record = await openStore(databaseUrl, password === undefined ? undefined : () => Promise.resolve(password))
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
const older = new Older(record)
for (const key of partnerships)
  await older.made(
    key,
    (await record.streams(`${key}/`)).filter(stream => /\/\d+$/.test(stream)),
  )
parentPort?.postMessage('in brief')
await new Finding(record, quiet).start(partnerships)
parentPort?.postMessage('findable')
await record.close()
