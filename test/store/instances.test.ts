import { Kysely, sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sharedRecord } from '../../src/store/instances.ts'
import { openSqliteFile, type SqliteFile } from '../../src/store/sqliteFile.ts'
import type { Tables } from '../../src/store/tables.ts'

let file: SqliteFile
beforeEach(async () => {
  file = await openSqliteFile(':memory:')
})
afterEach(() => file.db.destroy())

/** A database that refuses the next statement. */
function failingOnce(db: Kysely<Tables>): Kysely<Tables> {
  let fails = true
  return new Proxy(db, {
    get(target, name) {
      if (name === 'getExecutor' && fails) {
        fails = false
        throw new Error('The database is locked.')
      }
      const value: unknown = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

describe('what other instances have written', () => {
  it('is still asked for where the question failed, though nothing has changed since', async () => {
    await sql`insert into written (instance, partnership, times) values ('another', 'saltmarsh', 1)`.execute(file.db)
    const changed = [true, false]
    const shared = sharedRecord(failingOnce(file.db), 'this one', () => changed.shift() ?? false, sql`0`, {
      claimSend: async () => 0,
      sendAnswered: async () => undefined,
    })
    await expect(shared.changedElsewhere()).rejects.toThrow('locked')
    expect(await shared.changedElsewhere()).toEqual(['saltmarsh'])
    expect(await shared.changedElsewhere()).toEqual([])
  })
})
