import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sharedRecord } from '../../src/store/instances.ts'
import { openSqliteFile, type SqliteFile } from '../../src/store/sqliteFile.ts'

let file: SqliteFile
beforeEach(async () => {
  file = await openSqliteFile(':memory:')
})
afterEach(() => file.db.destroy())

describe('what other instances have written', () => {
  it('is still asked for where the question failed, though nothing has changed since', async () => {
    const changed = [true, false],
      asked = [() => Promise.reject(new Error('The database is locked.'))]
    const times = async () => asked.pop()?.() ?? [{ partnership: 'saltmarsh', times: 1 }]
    const shared = sharedRecord(file.db, 'this one', () => changed.shift() ?? false, times, sql`0`, {
      claimSend: async () => 0,
      sendAnswered: async () => undefined,
    })
    await expect(shared.changedElsewhere()).rejects.toThrow('locked')
    expect(await shared.changedElsewhere()).toEqual({ partnerships: ['saltmarsh'], asOf: 1 })
    expect(await shared.changedElsewhere()).toEqual({ partnerships: [], asOf: 1 })
  })
})
