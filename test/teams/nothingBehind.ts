import { setTimeout as wait } from 'node:timers/promises'
import { HowFar } from '../../src/app/howFar.ts'
import { openStore } from '../../src/store/openStore.ts'

/** Waits until everything outward is as far as the record, whoever has it in hand. */
export async function nothingIsBehind(database: string): Promise<void> {
  const record = await openStore(database)
  try {
    for (const until = Date.now() + 180_000; ; await wait(100)) {
      const behind = await new HowFar(record).behind()
      if (behind.size === 0) return
      if (Date.now() > until)
        throw new Error(`What is to be shown or filed stays behind the record: ${[...behind].join(', ')}.`)
    }
  } finally {
    await record.close()
  }
}
