import { Worker } from 'node:worker_threads'
import type { RecordStore } from '../app/ports/record.ts'
import type { Password } from './postgresServer.ts'

/** Where more meetings than this are missing from a view, as after an upgrade, they are read apart from the bot. */
const manyMissing = 20
/** Megabytes, of what lives long and of what does not. */
const memory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 }

/** Views of the record being brought up to date: ended early, they are made by whoever asks. */
export interface ViewsMade {
  /** Rejects where they could not be made. */
  readonly inBrief: Promise<void>
  readonly findable: Promise<void>
  stop(): Promise<void>
}

/**
 * Brings what is drawn from the record up to date, meetings in brief first, then what can be found: in a thread of its own, whose memory goes with it, where
 * much is missing; nothing is done where little is, since whoever asks makes that in passing.
 */
export async function viewsMade(
  databaseUrl: string,
  record: Pick<RecordStore, 'notInBrief' | 'behind'>,
  partnerships: readonly string[],
  password?: Password,
): Promise<ViewsMade | undefined> {
  const missing: string[] = []
  for (const key of partnerships)
    if ((await record.notInBrief(key)).length > manyMissing || (await record.behind(key)).length > manyMissing)
      missing.push(key)
  if (missing.length === 0 || databaseUrl.endsWith(':memory:')) return undefined
  const worker = new Worker(new URL('./viewsWorker.ts', import.meta.url), {
    workerData: { databaseUrl, partnerships: missing, password: await password?.() },
    resourceLimits: memory,
  })
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The views of the record were not finished.')))
  })
  const inBrief = Promise.withResolvers<void>(),
    findable = Promise.withResolvers<void>()
  worker.on('message', (made: unknown) => (made === 'in brief' ? inBrief : findable).resolve())
  const made = {
    inBrief: Promise.race([inBrief.promise, ended]),
    findable: Promise.race([findable.promise, ended]),
  }
  // Whoever waits is told; that nobody waits any more is no fault of the process.
  for (const each of Object.values(made)) each.catch(() => undefined)
  return {
    ...made,
    stop: async () => void (await worker.terminate()),
  }
}
