import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { openStore } from '../../src/store/openStore.ts'
import { RecordFault } from '../../src/store/recordFault.ts'
import { keepsTheRecord } from './contract.ts'
import { keepsMeetingsInBrief } from './briefContract.ts'
import { isSharedByInstances } from './sharedContract.ts'
import { findable, findsWhatIsMinuted } from './findContract.ts'

const emptyFolder = () => mkdtemp(join(tmpdir(), 'clerk-store-'))

const newDatabase = async () => {
  const folder = await emptyFolder()
  const path = join(folder, 'data', 'clerk.db')
  return {
    open: () => openStore(`sqlite:${path}`),
    remove: () => rm(folder, { recursive: true }),
    do: async (statement: string) => {
      const database = new DatabaseSync(path)
      database.exec(statement)
      database.close()
    },
  }
}

describe('the record in a SQLite file', () => keepsTheRecord(newDatabase))

describe('what can be found in a SQLite file', () => findsWhatIsMinuted(newDatabase))
describe('meetings in brief in a SQLite file', () => keepsMeetingsInBrief(newDatabase))
describe('a SQLite file opened twice', () => isSharedByInstances(newDatabase))

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

  it('holds nothing of what was removed once it is scrubbed, in the file or the log beside it', async () => {
    const path = join(folder, 'clerk.db')
    const record = await openStore(`sqlite:${path}`)
    // Enough of it that rows move from page to page, and leave copies where they were.
    const words = (n: number) => `Zebrafish ${n} seen at the Quaggahouse. `.repeat(20)
    for (let n = 0; n < 200; n++)
      await record.append(`riverside/${n}`, 0, [{ text: words(n) }], { request: `a${n}`, answer: words(n) })
    await record.putFindable(
      Array.from({ length: 200 }, (_, n) => ({
        ...findable(`riverside/${n}`, 1),
        entries: [{ entry: 'e1', kind: 'note' as const, number: '1', title: '', text: words(n), restricted: false }],
      })),
    )
    const bytes = async () => {
      const files = await Promise.all(['', '-wal'].map(end => readFile(path + end, 'latin1').catch(() => '')))
      return files.join('').toLowerCase()
    }
    expect(await bytes()).toMatch(/zebrafish[^]*quaggahous/)
    for (let n = 0; n < 200; n++) await record.replace(`riverside/${n}`, 1, [{ number: 1, event: { text: '' } }], [])
    await record.scrub()
    expect(await bytes()).not.toMatch(/zebrafish|quaggahous/)
    await record.close()
    expect(await bytes()).not.toMatch(/zebrafish|quaggahous/)
  })

  it('written by the version before, which left copies of rows beside them, holds nothing either', async () => {
    const path = join(folder, 'clerk.db')
    await (await openStore(`sqlite:${path}`)).close()
    const database = new DatabaseSync(path)
    database.exec('pragma secure_delete = off')
    const insert = database.prepare('insert into events values (?, 1, ?, null)')
    // Not in order of their keys, so that pages are split and rows move.
    const places = Array.from({ length: 400 }, (_, n) => (n * 157) % 400)
    for (const n of places)
      insert.run(`riverside/${n}`, JSON.stringify({ text: `Zebrafish ${n} `.repeat((n % 40) + 1) }))
    database.exec("insert into streams select meeting, 1 from events; delete from events where meeting like '%7'")
    database.close()
    const record = await openStore(`sqlite:${path}`)
    for (const n of places.filter(place => place % 10 !== 7))
      await record.replace(`riverside/${n}`, 1, [{ number: 1, event: { text: '' } }], [])
    await record.scrub()
    const bytes = await Promise.all(['', '-wal'].map(end => readFile(path + end, 'latin1')))
    expect(bytes.join('')).not.toMatch(/zebrafish/i)
    await record.close()
  })

  it('kept by the version before has its meetings made findable, and loses nothing', async () => {
    const path = join(folder, 'clerk.db')
    const record = await openStore(`sqlite:${path}`)
    await record.append('riverside/7', 0, ['first'])
    await record.close()
    const database = new DatabaseSync(path)
    database.exec(`drop table findable_words; drop table findable; drop table findable_meetings; drop table briefs; drop table written; drop table leases; drop table sends;
      drop index answered_at; alter table answered drop column answered_at; delete from kysely_migration where name >= '0002'`)
    database.close()
    const again = await openStore(`sqlite:${path}`)
    expect(await again.read('riverside/7')).toEqual([{ number: 1, event: 'first' }])
    expect(await again.behind('riverside')).toEqual(['riverside/7'])
    await again.close()
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

describe('a SQLite file that two processes have open', () => {
  const opensAndSends = `import { openStore } from '${new URL('../../src/store/openStore.ts', import.meta.url).href}'
    const record = await openStore(process.argv[1])
    for (const send of ['a', 'b', 'c']) {
      await record.claimSend('19:chat', send, [{ sends: 3, within: 60_000 }])
      await record.sendAnswered(send)
    }
    process.stdout.write('sent')
    setInterval(() => undefined, 1_000)`

  it('counts what one of them sent for the other, though it has been killed since', { timeout: 60_000 }, async () => {
    const folder = await emptyFolder()
    const address = `sqlite:${join(folder, 'clerk.db')}`
    const record = await openStore(address)
    const child = spawn(process.execPath, ['--input-type=module', '--eval', opensAndSends, address], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await record.claimSend('19:chat', 'd', [{ sends: 3, within: 60_000 }])).toBeGreaterThan(0)
    await record.close()
    await rm(folder, { recursive: true })
  })
})

describe('what one process sent while it alone had a SQLite file', () => {
  const windows = [{ sends: 3, within: 60_000 }]
  const sends = async (record: RecordStore) => {
    for (const send of ['a', 'b', 'c']) {
      expect(await record.claimSend('19:chat', send, windows)).toBe(0)
      await record.sendAnswered(send)
    }
  }
  const inAFile = async (then: (address: string) => Promise<void>) => {
    const folder = await emptyFolder()
    await then(`sqlite:${join(folder, 'clerk.db')}`)
    await rm(folder, { recursive: true })
  }

  it('counts for the next, which is started as soon as it has ended', () =>
    inAFile(async address => {
      const before = await openStore(address)
      await sends(before)
      await before.close()
      const next = await openStore(address)
      expect(await next.claimSend('19:chat', 'd', windows)).toBeGreaterThan(0)
      expect(await next.claimSend('19:another', 'e', windows)).toBe(0)
      await next.close()
    }))
  it('counts for both, once another has it open too', () =>
    inAFile(async address => {
      const one = await openStore(address)
      await sends(one)
      const other = await openStore(address)
      expect(await one.claimSend('19:another', 'd', windows)).toBe(0)
      expect(await other.claimSend('19:chat', 'e', windows)).toBeGreaterThan(0)
      await one.close()
      await other.close()
    }))
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
