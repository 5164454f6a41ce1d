import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backUp } from '../../src/store/backingUp.ts'
import { openStore } from '../../src/store/openStore.ts'
import { restore } from '../../src/store/restoring.ts'
import { keepSome, newDatabase, newFolder, orSkipped, server, toldBy } from './aRecord.ts'

let folder: string, remove: () => Promise<void>
const file = (name: string) => join(folder, name)
const at = (name: string) => `sqlite:${file(name)}`
const now = new Date('2026-11-26T14:05:09.300Z')
beforeEach(async () => void ({ folder, remove } = await newFolder()))
afterEach(() => remove())

describe('a copy of the record', () => {
  it('is one file named with its moment, which its maker alone may read, and holds what the record holds', async () => {
    await keepSome(at('clerk.db'))
    const { file: copy, events } = await backUp(at('clerk.db'), file('copies'), now)
    expect([copy, events]).toEqual([join(folder, 'copies', 'clerk-2026-11-26T140509Z.db'), 2516])
    expect(await readdir(file('copies'))).toEqual(['clerk-2026-11-26T140509Z.db'])
    expect((await stat(copy)).mode & 0o777).toBe(0o600)
    expect(await toldBy(`sqlite:${copy}`)).toEqual(await toldBy(at('clerk.db')))
  })

  it('is made while a bot writes: it has all that was acknowledged before, and nothing torn', async () => {
    await keepSome(at('clerk.db'), 10)
    const bot = await openStore(at('clerk.db'))
    let written = 10,
      writing = true
    const busy = (async () => {
      for (; writing; written += 1) await bot.append('Saltmarsh B/1', written, [{ n: written }])
    })()
    await new Promise(resolve => setTimeout(resolve, 30))
    const before = written
    const copy = await backUp(at('clerk.db'), folder, now)
    writing = false
    await busy
    await bot.close()
    const kept = await openStore(`sqlite:${copy.file}`)
    const events = await kept.read('Saltmarsh B/1')
    await kept.close()
    expect(events.length).toBeGreaterThanOrEqual(before)
    expect(events.map(each => each.number)).toEqual(events.map((_, index) => index + 1))
  })

  it.skipIf(server === undefined)(
    `of a record in PostgreSQL is the same one file, made while a bot writes${orSkipped}`,
    async () => {
      const database = await newDatabase()
      await keepSome(database.url, 1200)
      const bot = await openStore(database.url)
      let written = 1200,
        writing = true
      const busy = (async () => {
        for (; writing; written += 1) await bot.append('Saltmarsh B/1', written, [{ n: written }])
      })()
      const copy = await backUp(database.url, folder, now)
      writing = false
      await busy
      await bot.close()
      expect(await readdir(folder)).toEqual(['clerk-2026-11-26T140509Z.db'])
      const kept = await openStore(`sqlite:${copy.file}`)
      expect((await kept.read('Saltmarsh B/1')).length).toBeGreaterThanOrEqual(1200)
      await kept.close()
      await database.remove()
    },
  )

  it('takes no other copy’s place', async () => {
    await keepSome(at('clerk.db'), 3)
    const made = [await backUp(at('clerk.db'), folder, now), await backUp(at('clerk.db'), folder, now)]
    expect(made.map(copy => copy.file)).toEqual([
      file('clerk-2026-11-26T140509Z.db'),
      file('clerk-2026-11-26T140509Z-2.db'),
    ])
  })

  it('is not made of a record that is not there, nor of one with a gap, and leaves nothing behind', async () => {
    await expect(backUp(at('gone.db'), file('copies'), now)).rejects.toThrow(/There is no record in .*gone\.db/)
    await keepSome(at('clerk.db'), 5)
    const database = new DatabaseSync(file('clerk.db'))
    database.exec("delete from events where meeting = 'Saltmarsh B/1' and number = 3")
    database.close()
    await expect(backUp(at('clerk.db'), file('copies'), now)).rejects.toThrow(
      'has a gap: of Saltmarsh B/1 it has 4 events of 5',
    )
    expect([await readdir(file('copies')), existsSync(file('gone.db'))]).toEqual([[], false])
  })

  it('says in a sentence where it cannot be put, and leaves nothing there', async () => {
    await keepSome(at('clerk.db'), 3)
    await writeFile(file('copies'), 'a file where a folder should be')
    await expect(backUp(at('clerk.db'), file('copies'), now)).rejects.toThrow(
      /The copy could not be made in .*copies: /,
    )
  })
})

describe('a restore', () => {
  it('puts back the record as it was when the copy was made, and the bot goes on from there', async () => {
    await keepSome(at('clerk.db'))
    const copy = await backUp(at('clerk.db'), folder, now)
    const told = await toldBy(at('clerk.db'))
    const later = await openStore(at('clerk.db'))
    await later.append('saltmarsh/0', 2, ['recorded after the copy'])
    await later.close()
    const { aside, events } = await restore(copy.file, at('clerk.db'), { replace: true, now })
    expect([events, aside]).toEqual([2516, file('clerk-before-2026-11-26T140509Z.db')])
    expect(await toldBy(at('clerk.db'))).toEqual(told)
    const put = await openStore(`sqlite:${aside}`)
    expect(await put.read('saltmarsh/0', 2)).toEqual([{ number: 3, event: 'recorded after the copy' }])
    await put.close()
    const again = await openStore(at('clerk.db'))
    expect(await again.append('saltmarsh/0', 2, ['third'])).toEqual({ kind: 'appended' })
    await again.close()
  })

  it('in a place where nothing is needs no telling', async () => {
    await keepSome(at('clerk.db'), 3)
    const copy = await backUp(at('clerk.db'), folder, now)
    expect(await restore(copy.file, at('new/clerk.db'), { replace: false, now })).toEqual({ streams: 9, events: 19 })
    expect(await toldBy(at('new/clerk.db'))).toEqual(await toldBy(at('clerk.db')))
  })

  it('of a file copied by hand takes what is still in the log beside it', async () => {
    await keepSome(at('clerk.db'), 3)
    const bot = await openStore(at('clerk.db'))
    await bot.append('saltmarsh/0', 2, ['in the log'])
    await mkdir(file('byhand'))
    for (const end of ['', '-wal'])
      await writeFile(file(`byhand/clerk.db${end}`), await readFile(file(`clerk.db${end}`)))
    await bot.close()
    await restore(file('byhand/clerk.db'), at('new.db'), { replace: false, now })
    const put = await openStore(at('new.db'))
    expect(await put.read('saltmarsh/0', 2)).toEqual([{ number: 3, event: 'in the log' }])
    await put.close()
  })

  it('overwrites no record without being told, nor while a bot has it open though it is told', async () => {
    await keepSome(at('clerk.db'), 3)
    await keepSome(at('other.db'), 4)
    const copy = await backUp(at('other.db'), folder, now)
    const before = await toldBy(at('clerk.db'))
    await expect(restore(copy.file, at('clerk.db'), { replace: false, now })).rejects.toThrow(
      /Add --replace to put it aside/,
    )
    const bot = await openStore(at('clerk.db'))
    await expect(restore(copy.file, at('clerk.db'), { replace: true, now })).rejects.toThrow(
      /has .*clerk\.db open\. Stop it first/,
    )
    expect(await bot.append('Saltmarsh B/1', 3, ['still kept'])).toEqual({ kind: 'appended' })
    await bot.close()
    expect(before).not.toEqual(await toldBy(at('clerk.db')))
    expect((await readdir(folder)).filter(name => /before|coming/.test(name))).toEqual([])
  })

  it('puts a damaged record aside with the log beside it, and the copy in its place', async () => {
    await keepSome(at('clerk.db'), 3)
    const copy = await backUp(at('clerk.db'), folder, now)
    const told = await toldBy(at('clerk.db'))
    await writeFile(file('clerk.db'), 'no database at all '.repeat(500))
    await writeFile(file('clerk.db-wal'), 'its log')
    await expect(restore(copy.file, at('clerk.db'), { replace: false, now })).rejects.toThrow('Add --replace')
    await restore(copy.file, at('clerk.db'), { replace: true, now })
    expect(await toldBy(at('clerk.db'))).toEqual(told)
    expect(await readFile(file('clerk-before-2026-11-26T140509Z.db-wal'), 'utf8')).toBe('its log')
  })

  it.each([
    ['that is none', 'These are minutes. '.repeat(500), /is no copy of a record: file is not a database/],
    ['of another program', undefined, /is no copy of a record: no such table: events/],
  ])('refuses a copy %s, and leaves the record as it is', async (_, content, sentence) => {
    await keepSome(at('clerk.db'), 3)
    const before = await toldBy(at('clerk.db'))
    if (content !== undefined) await writeFile(file('copy.db'), content)
    else {
      const other = new DatabaseSync(file('copy.db'))
      other.exec('create table photographs (name text)')
      other.close()
    }
    await expect(restore(file('copy.db'), at('clerk.db'), { replace: true, now })).rejects.toThrow(sentence)
    expect(await toldBy(at('clerk.db'))).toEqual(before)
  })

  it('refuses a copy that a newer version made, before anything is put aside', async () => {
    await keepSome(at('clerk.db'), 3)
    const copy = await backUp(at('clerk.db'), folder, now)
    const newer = new DatabaseSync(copy.file)
    newer.exec("insert into kysely_migration values ('9999 votes by proxy', '2030-01-01')")
    newer.close()
    await expect(restore(copy.file, at('clerk.db'), { replace: true, now })).rejects.toThrow('made by a newer version')
    expect((await readdir(folder)).filter(name => /before|coming/.test(name))).toEqual([])
  })

  it.skipIf(server === undefined)(
    `into PostgreSQL goes where the database is empty, and nowhere else${orSkipped}`,
    async () => {
      await keepSome(at('clerk.db'), 3)
      const copy = await backUp(at('clerk.db'), folder, now)
      const database = await newDatabase()
      expect(await restore(copy.file, database.url, { replace: false, now })).toEqual({ streams: 9, events: 19 })
      expect(await toldBy(database.url)).toEqual(await toldBy(at('clerk.db')))
      await expect(restore(copy.file, database.url, { replace: true, now })).rejects.toThrow('Name an empty database')
      await database.remove()
    },
  )
})
