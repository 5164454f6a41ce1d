import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copiedAndCompared, moveRecord } from '../../src/store/moving.ts'
import { openStore } from '../../src/store/openStore.ts'
import { firstDifference, keptTables, openWhole, remadeTables } from '../../src/store/wholeRecord.ts'
import { keepSome, newDatabase, newFolder, orSkipped, server, toldBy } from './aRecord.ts'

let folder: string, remove: () => Promise<void>
const file = (name: string) => join(folder, name)
const at = (name: string) => `sqlite:${file(name)}`
beforeEach(async () => void ({ folder, remove } = await newFolder()))
afterEach(() => remove())

describe('a record that moves', () => {
  it('from one file to another is the same in both, event by event', async () => {
    await keepSome(at('old.db'))
    expect(await moveRecord(at('old.db'), at('new/new.db'))).toEqual({ streams: 9, events: 2516 })
    expect(await toldBy(at('new/new.db'))).toEqual(await toldBy(at('old.db')))
  })

  it.skipIf(server === undefined)(
    `to PostgreSQL and back has lost nothing and changed nothing${orSkipped}`,
    async () => {
      await keepSome(at('old.db'))
      const database = await newDatabase()
      const size = await moveRecord(at('old.db'), database.url)
      expect(await toldBy(database.url)).toEqual(await toldBy(at('old.db')))
      expect(await moveRecord(database.url, at('back.db'))).toEqual(size)
      const [old, back] = [await openWhole(at('old.db')), await openWhole(at('back.db'))]
      expect(await firstDifference(old, back)).toBeUndefined()
      await old.db.destroy()
      await back.db.destroy()
      await database.remove()
    },
  )

  it('goes on where it was left: what is appended next has the next number', async () => {
    await keepSome(at('old.db'), 3)
    await moveRecord(at('old.db'), at('new.db'))
    const record = await openStore(at('new.db'))
    expect(await record.append('Saltmarsh B/1', 3, ['fourth'])).toEqual({ kind: 'appended' })
    expect(await record.append('saltmarsh/100', 0, ['first'])).toEqual({ kind: 'appended' })
    expect((await record.streams('')).at(-1)).toBe('saltmarsh/100')
    await record.close()
  })

  it('is refused while a bot has it open, and nothing is made', async () => {
    await keepSome(at('old.db'), 3)
    const bot = await openStore(at('old.db'))
    await expect(moveRecord(at('old.db'), at('new.db'))).rejects.toThrow(/has .*old\.db open\. Stop it first/)
    expect(existsSync(file('new.db'))).toBe(false)
    await bot.close()
  })

  it('overwrites no other record', async () => {
    await keepSome(at('old.db'), 3)
    await keepSome(at('other.db'), 4)
    const before = await toldBy(at('other.db'))
    await expect(moveRecord(at('old.db'), at('other.db'))).rejects.toThrow(/There is a record in .*other\.db already/)
    expect(await toldBy(at('other.db'))).toEqual(before)
  })

  it.each([
    ['that is not there', 'gone.db', 'There is no record in'],
    ['to where it is', 'new.db', 'The record is there already'],
  ])('%s is refused in a sentence, and no file is made', async (_, from, sentence) => {
    await expect(moveRecord(at(from), at('new.db'))).rejects.toThrow(sentence)
    expect([existsSync(file('gone.db')), existsSync(file('new.db'))]).toEqual([false, false])
  })

  it('leaves nothing half-written in the new place where it breaks down midway', async () => {
    await keepSome(at('old.db'))
    const damaged = new DatabaseSync(file('old.db'))
    damaged.exec(
      "update events set event = cast(zeroblob(10) as blob) where meeting = 'saltmarsh/5'; drop table shelves",
    )
    damaged.close()
    await expect(moveRecord(at('old.db'), at('new.db'))).rejects.toThrow(/could not be moved: .*Nothing of it was kept/)
    const left = new DatabaseSync(file('new.db'))
    expect(left.prepare('select count(*) as n from events').get()).toMatchObject({ n: 0 })
    left.close()
  })

  it('is compared event by event: one that differs is named, and nothing of the others is kept', async () => {
    await keepSome(at('old.db'))
    const [old, copy] = [await openWhole(at('old.db')), await openWhole(at('copy.db'))]
    await copiedAndCompared(old, copy)
    await sql`update events set event = 'null' where meeting = 'Saltmarsh B/1' and number = 1777`.execute(copy.db)
    expect(await firstDifference(old, copy)).toBe('event 1777 of Saltmarsh B/1')
    await sql`delete from events where meeting = 'Saltmarsh B/1' and number >= 1777`.execute(copy.db)
    expect(await firstDifference(old, copy)).toBe('event 1777 of Saltmarsh B/1')
    expect(await firstDifference(copy, old)).toBeDefined()
    await sql`delete from shelves where key = 'z'`.execute(copy.db)
    await sql`delete from events where meeting = 'Saltmarsh B/1' and number >= 1777`.execute(old.db)
    expect(await firstDifference(old, copy)).toBe('a row of shelves, by shelf and key')
    await old.db.destroy()
    await copy.db.destroy()
  })

  it('has every table taken along, or worked out again: none is forgotten', async () => {
    await (await openStore(at('old.db'))).close()
    const database = new DatabaseSync(file('old.db'))
    const tables = database.prepare("select name from sqlite_master where type = 'table'").all()
    database.close()
    const names = tables.map(({ name }) => String(name))
    expect(names.filter(name => name in keptTables).toSorted()).toEqual(Object.keys(keptTables).toSorted())
    expect(names.filter(name => !(name in keptTables) && !remadeTables.test(name))).toEqual([])
  })
})
