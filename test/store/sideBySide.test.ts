import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CatchingUp } from '../../src/app/catchingUp.ts'
import { Office } from '../../src/app/office.ts'
import { Partnerships } from '../../src/app/partnerships.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { openStore } from '../../src/store/openStore.ts'
import { anOutside, asks, key, upToOpening } from '../app/anOffice.ts'
import { chair, note, saltmarsh } from '../meeting/given.ts'

// During a rolling upgrade the version before runs beside this one on one database, and this one beside the next. What an early version (0.2, with the
// first two steps of its tables) says to its database stands here; it is never brought up to date, since every step since may only add.

const released = {
  tables: [
    'create table "events" ("meeting" text not null, "number" integer not null, "event" text not null, "request" text, constraint "events_key" primary key ("meeting", "number"))',
    'create table "streams" ("meeting" text primary key, "place" integer not null)',
    'create index "streams_place" on "streams" ("place")',
    'create table "answered" ("request" text primary key, "answer" text not null)',
    'create table "shelves" ("shelf" text not null, "key" text not null, "value" text not null, constraint "shelves_key" primary key ("shelf", "key"))',
    'create table findable_meetings (meeting text primary key, partnership text not null, version integer not null, form integer not null, date text not null, link text, restricted_link text)',
    'create index findable_meetings_partnership on findable_meetings (partnership)',
    'create table findable (id integer primary key, meeting text not null, entry text not null, kind text not null, number text not null, title text not null, text text not null, restricted integer not null)',
    'create index findable_meeting on findable (meeting)',
    "create virtual table findable_words using fts5(text, title, place, tokenize = 'porter unicode61')",
    "insert into findable_words (findable_words, rank) values ('secure-delete', 1)",
    'create table "kysely_migration" ("name" varchar(255) not null primary key, "timestamp" varchar(255) not null)',
    'create table "kysely_migration_lock" ("id" varchar(255) not null primary key, "is_locked" integer default 0 not null)',
    "insert into kysely_migration_lock values ('migration_lock', 0)",
    "insert into kysely_migration values ('0001 the record', '2026-10-01T09:00:00.000Z'), ('0002 what can be found', '2026-10-01T09:00:00.000Z')",
  ],
  lastNumber: 'select max("number") as "number" from "events" where "meeting" = ?',
  answerTo: 'select "answer" from "answered" where "request" = ?',
  addEvent: 'insert into "events" ("meeting", "number", "event", "request") values (?, ?, ?, ?)',
  beginStream:
    'insert into "streams" ("meeting", "place") values (?, (select coalesce(max(place), 0) + 1 from streams))',
  addAnswer: 'insert into "answered" ("request", "answer") values (?, ?)',
  putOnShelf:
    'insert into "shelves" ("shelf", "key", "value") values (?, ?, ?) on conflict ("shelf", "key") do update set "value" = excluded."value"',
  read: 'select "number", "event" from "events" where "meeting" = ? and "number" > ? order by "number"',
  streams: 'select "meeting" from "streams" where substr("meeting", 1, ?) = ? order by "place", "meeting"',
  recall: 'select "key", "value" from "shelves" where "shelf" = ? order by "key"',
  findableBehind: 'select version from findable_meetings where meeting = ?',
}

/** The version before, as its database sees it: it opened the file before the upgrade, and goes on. */
function theVersionBefore(path: string) {
  const database = new DatabaseSync(path)
  database.exec('pragma journal_mode = wal; pragma busy_timeout = 5000')
  const ask = (text: string, ...values: readonly (string | number | null)[]) => database.prepare(text).all(...values)
  return {
    make: () => released.tables.forEach(statement => database.exec(statement)),
    append(stream: string, after: number, event: object, request: string): 'appended' | 'conflict' | 'repeated' {
      database.exec('begin immediate')
      try {
        if (ask(released.answerTo, request).length > 0) return 'repeated'
        if (Number(ask(released.lastNumber, stream)[0]?.['number'] ?? 0) !== after) return 'conflict'
        ask(released.addEvent, stream, after + 1, JSON.stringify(event), request)
        if (after === 0) ask(released.beginStream, stream)
        ask(released.addAnswer, request, 'null')
        return 'appended'
      } finally {
        database.exec('commit')
      }
    },
    put: (shelf: string, on: string, value: unknown) => ask(released.putOnShelf, shelf, on, JSON.stringify(value)),
    read: (stream: string, after = 0) =>
      ask(released.read, stream, after).map(row => JSON.parse(String(row['event'])) as { event: { type: string } }),
    streams: (prefix: string) => ask(released.streams, prefix.length, prefix).map(row => row['meeting']),
    recall: (shelf: string) => ask(released.recall, shelf).map(row => row['key']),
    findable: (stream: string) => ask(released.findableBehind, stream),
    close: () => database.close(),
  }
}

describe('the version before and this one, side by side on one record,', () => {
  let folder: string, path: string, before: ReturnType<typeof theVersionBefore>, record: RecordStore
  const written = (number: number, event: object) => ({
    number,
    step: number,
    at: '2026-11-26T14:00:00.000Z',
    by: { name: 'Beatrix Lanyon' },
    event,
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clerk-beside-'))
    path = join(folder, 'clerk.db')
    before = theVersionBefore(path)
    before.make()
    before.append('gullport/1', 0, written(1, { type: 'AgendaPublished' }), 'r1')
    before.put('posted', 'gullport/1 agenda', { activity: '1' })
    record = await openStore(`sqlite:${path}`)
  })
  afterEach(async () => {
    await record.close()
    before.close()
    await rm(folder, { recursive: true })
  })

  it('each read what the other keeps, the tables brought up to date or not', async () => {
    expect((await record.read('gullport/1')).map(e => e.number)).toEqual([1])
    await record.append('gullport/1', 1, [written(2, { type: 'MeetingOpened' })], { request: 'r2', answer: null })
    await record.append('gullport/2', 0, [written(1, { type: 'AgendaPublished' })])
    await record.remember('posted', 'gullport/2 agenda', { activity: '2' })
    expect(before.read('gullport/1').map(e => e.event.type)).toEqual(['AgendaPublished', 'MeetingOpened'])
    expect(before.streams('gullport/')).toEqual(['gullport/1', 'gullport/2'])
    expect(before.recall('posted')).toEqual(['gullport/1 agenda', 'gullport/2 agenda'])
    expect(before.findable('gullport/1')).toEqual([])
    expect(before.append('gullport/2', 1, written(2, { type: 'MeetingOpened' }), 'r3')).toBe('appended')
    expect((await record.read('gullport/2')).map(e => e.number)).toEqual([1, 2])
  })

  it('never both append at one place, nor obey one request twice', async () => {
    expect(before.append('gullport/1', 1, written(2, { type: 'NoteMade' }), 'r2')).toBe('appended')
    const late = written(2, { type: 'NoteMade' })
    expect((await record.append('gullport/1', 1, [late], { request: 'r4', answer: null })).kind).toBe('conflict')
    expect((await record.append('gullport/1', 2, [late], { request: 'r2', answer: null })).kind).toBe('repeated')
    await record.append('gullport/1', 2, [written(3, { type: 'NoteMade' })], { request: 'r5', answer: null })
    expect(before.append('gullport/1', 2, written(3, { type: 'NoteMade' }), 'r6')).toBe('conflict')
    expect(before.append('gullport/1', 3, written(4, { type: 'NoteMade' }), 'r5')).toBe('repeated')
  })

  it('leave this one deciding again on what the other kept meanwhile', async () => {
    const office = new Office(record)
    for (const command of upToOpening) await office.carry(key, command, asks())
    const { version } = await office.meeting(key)
    const noted = { type: 'NoteMade', entry: `e${version + 1}`, item: 'i1', text: 'The version before noted this.' }
    expect(before.append(key, version, written(version + 1, noted), 'r9')).toBe('appended')
    await office.carry(key, note('This version noted this.'), asks(chair))
    const meeting = await office.meeting(key)
    expect(meeting.version).toBe(version + 2)
    expect(JSON.stringify(meeting)).toContain('The version before noted this.')
  })

  it('let the answers that the version before gave be forgotten in their time too', async () => {
    before.append('gullport/1', 1, written(2, { type: 'NoteMade' }), 'r7')
    await record.forgetAnswers('2026-11-26T14:00:00.000Z', '2026-11-19T14:00:00.000Z')
    expect(await record.answered('r7')).toBeDefined()
    await record.forgetAnswers('2026-12-26T14:00:00.000Z', '2026-12-19T14:00:00.000Z')
    expect(await record.answered('r7')).toBeUndefined()
  })
})

describe('this version, beside one that comes after it,', () => {
  it('goes on with a meeting in which the later one has recorded something it does not know', async () => {
    const at = await anOutside()
    await at.does(...upToOpening)
    const catchingUp = new CatchingUp(at.outside)
    await catchingUp.start(['saltmarsh'])
    await at.clock.passes(60_000)
    const { version } = await at.office.meeting(key)
    const unknown = { number: version + 1, step: version + 1, at: '2026-11-26T14:10:00.000Z', by: { name: 'Imogen' } }
    await at.record.append(key, version, [{ ...unknown, event: { type: 'VotedByProxy', for: 3 } }])
    at.office.changedElsewhere('saltmarsh')
    await at.does(note('The lamps were mended.'))
    await at.clock.passes(60_000)
    const meeting = await at.office.meeting(key)
    expect([meeting.phase, meeting.version]).toEqual(['in session', version + 2])
    expect(at.said.at(-1)).toBe('showItemCard')
    expect(at.logged).toEqual([])
  })

  it('keeps the terms of a partnership as it knows them', async () => {
    const record = await openStore('sqlite::memory:')
    await new Partnerships(record).read([saltmarsh], '2026-11-01T09:00:00Z')
    const change = {
      number: 2,
      at: '2026-11-26T14:00:00Z',
      by: 'Beatrix',
      event: { type: 'CalendarTied', calendar: 'c' },
    }
    await record.append('saltmarsh/terms', 1, [change])
    const partnerships = new Partnerships(record)
    await partnerships.read([saltmarsh], '2026-11-26T15:00:00Z')
    expect(partnerships.terms('saltmarsh')?.name).toBe(saltmarsh.name)
    expect(partnerships.all()).toHaveLength(1)
    await record.close()
  })
})
