import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Elsewhere } from '../../src/app/elsewhere.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }
/** A clock on which no time passes. */
const still = { now: () => new Date(0), wait: () => new Promise<void>(() => undefined) }

/** What other instances wrote, and the notice a database gives of it. */
function aDatabase() {
  const written: string[] = []
  let tell: () => void = () => undefined
  return {
    changedElsewhere: async () => ({ partnerships: written.splice(0), asOf: 0 }),
    whenOthersWrite: (heard: () => void) => void (tell = heard),
    writes(partnership: string) {
      written.push(partnership)
      tell()
    },
  }
}

it('what another instance wrote is taken in as soon as the database tells of it, without waiting until it is asked', async () => {
  const database = aDatabase(),
    taken: string[] = []
  const elsewhere = new Elsewhere(database, partnership => void taken.push(partnership))
  void elsewhere.start(still, quiet)
  database.writes('riverside')
  await setImmediate()
  expect(taken).toEqual(['riverside'])
})

it('nothing is taken in on a notice that comes when the instance has ended', async () => {
  const database = aDatabase(),
    taken: string[] = []
  const elsewhere = new Elsewhere(database, partnership => void taken.push(partnership))
  void elsewhere.start(still, quiet)
  elsewhere.stop()
  database.writes('riverside')
  await setImmediate()
  expect(taken).toEqual([])
})
