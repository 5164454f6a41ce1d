import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/openStore.ts'
import { RecordFault } from '../../src/store/recordFault.ts'
import { keepsTheRecord } from './contract.ts'

const emptyFolder = () => mkdtemp(join(tmpdir(), 'clerk-store-'))

describe('the record in a SQLite file', () => {
  keepsTheRecord(async () => {
    const folder = await emptyFolder()
    return {
      open: () => openStore(`sqlite:${join(folder, 'data', 'clerk.db')}`),
      remove: () => rm(folder, { recursive: true }),
    }
  })
})

describe('a SQLite file', () => {
  let folder: string
  beforeEach(async () => void (folder = await emptyFolder()))
  afterEach(() => rm(folder, { recursive: true }))

  it('keeps one row an event, with the request that brought it', async () => {
    const record = await openStore(`sqlite:${join(folder, 'clerk.db')}`)
    await record.append('riverside/7', 0, [{ type: 'MeetingOpened' }], { request: 'a1', answer: null })
    await record.close()
    const database = new DatabaseSync(join(folder, 'clerk.db'))
    expect({ ...database.prepare('select * from events').get() }).toEqual({
      meeting: 'riverside/7',
      number: 1,
      event: '{"type":"MeetingOpened"}',
      request: 'a1',
    })
    expect(database.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' })
    database.close()
  })

  it('made by a newer version is refused and left as it was', async () => {
    const path = join(folder, 'clerk.db')
    await (await openStore(`sqlite:${path}`)).close()
    const database = new DatabaseSync(path)
    database.exec("insert into kysely_migration values ('9999 votes by proxy', '2030-01-01')")
    database.close()
    await expect(openStore(`sqlite:${path}`)).rejects.toThrow(
      /made by a newer version of Partnership Clerk .*“9999 votes by proxy”/,
    )
  })

  it('that is no database is refused with its path', async () => {
    const path = join(folder, 'clerk.db')
    await writeFile(path, 'These are the minutes of the meeting, and no database at all. '.repeat(50))
    const refused = await openStore(`sqlite:${path}`).then(
      () => undefined,
      (fault: unknown) => fault,
    )
    expect(refused).toBeInstanceOf(RecordFault)
    expect(String(refused)).toContain(`cannot be opened in ${path}: file is not a database`)
  })

  it('is refused where a page of it is damaged, before a meeting meets that page', async () => {
    const path = join(folder, 'clerk.db')
    const record = await openStore(`sqlite:${path}`)
    await record.append('riverside/1', 0, [{ said: 'x'.repeat(20_000) }])
    await record.close()
    const whole = await readFile(path)
    for (let page = 1; page * 4096 < whole.length; page++) {
      const torn = Buffer.from(whole)
      torn.fill(0x55, page * 4096, page * 4096 + 200)
      await writeFile(path, torn)
      const refused = await openStore(`sqlite:${path}`).catch((fault: unknown) => fault)
      expect(refused, `page ${page}`).toBeInstanceOf(RecordFault)
      expect(String(refused)).toContain(`The record in ${path} is damaged`)
    }
  })

  it('is made once where two instances start together', async () => {
    const address = `sqlite:${join(folder, 'clerk.db')}`
    const records = await Promise.all([openStore(address), openStore(address), openStore(address)])
    await Promise.all(records.map((record, index) => record.append(`riverside/${index}`, 0, ['here'])))
    expect(await records[0]?.streams('')).toHaveLength(3)
    for (const record of records) await record.close()
  })
})

describe('an address of no known kind', () => {
  it.each(['mysql://db/clerk', 'sqlite:', 'clerk.db', ''])('is refused: %j', async address => {
    await expect(openStore(address)).rejects.toThrow(/DATABASE_URL begins “\w*:”, .*sqlite:\.\/data\/clerk\.db/)
  })
})

describe('the record in memory', () => {
  it('is as good as a file until the process ends', async () => {
    const record = await openStore('sqlite::memory:')
    await record.append('riverside/7', 0, ['first'])
    expect(await record.read('riverside/7')).toEqual([{ number: 1, event: 'first' }])
    await record.close()
  })
})
