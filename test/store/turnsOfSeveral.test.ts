import { AsyncLocalStorage } from 'node:async_hooks'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Elsewhere } from '../../src/app/elsewhere.ts'
import { Office } from '../../src/app/office.ts'
import { Partnerships } from '../../src/app/partnerships.ts'
import type { RecordStore } from '../../src/app/ports/record.ts'
import { keptByTurns, supposeBy } from '../../src/app/supposing.ts'
import type { Command } from '../../src/meeting/commands.ts'
import type { Recorded } from '../../src/meeting/events.ts'
import { currentItem } from '../../src/meeting/meeting.ts'
import { openStore } from '../../src/store/openStore.ts'
import { asks, key, upToOpening } from '../app/anOffice.ts'
import { note, saltmarsh, take } from '../meeting/given.ts'
import { dropPostgresDatabase, inPostgres, newPostgresDatabase, postgresServer } from './postgresDatabase.ts'
import { type CountedWay, countedWayTo } from './tripsToPostgres.ts'

/** An instance as far as it decides: its record, its office and what it knows of the partnerships. */
async function anInstance(address: string) {
  const record = await openStore(address),
    byTurns = keptByTurns(record),
    office = new Office(byTurns),
    partnerships = new Partnerships(byTurns)
  await partnerships.read([saltmarsh], '2026-11-26T13:00:00.000Z')
  const elsewhere = new Elsewhere(record, async partnership => {
    office.changedElsewhere(partnership)
    await partnerships.changedElsewhere(partnership)
  })
  const does = (command: Command, request?: string) =>
    elsewhere.turn(async () => (await office.carry(key, command, asks(), request)).kind)
  return { record, office, partnerships, elsewhere, does }
}
type Instance = Awaited<ReturnType<typeof anInstance>>

describe.skipIf(postgresServer === undefined)(
  `turns of several instances on PostgreSQL${postgresServer === undefined ? ' (skipped: TEST_POSTGRES_URL names no server)' : ''}`,
  () => {
    let database: string, way: CountedWay, one: Instance, other: Instance

    const eventsOf = async (record: RecordStore) =>
      (await record.read(key)).map(({ event }) => (event as Recorded).event)
    const notes = async () =>
      (await eventsOf(one.record)).flatMap(event => (event.type === 'NoteMade' ? [`${event.item}: ${event.text}`] : []))
    /** Each knows what there is and has heard nothing new since, as an instance does that was paused then. */
    const bothAreQuiet = async () => {
      for (const { elsewhere } of [one, other, one, other]) await elsewhere.takenIn()
      way.trips()
    }

    beforeAll(() => supposeBy(new AsyncLocalStorage()))
    beforeEach(async () => {
      database = await newPostgresDatabase()
      way = await countedWayTo(database)
      one = await anInstance(way.address)
      other = await anInstance(database)
      for (const command of upToOpening) await one.office.carry(key, command, asks())
      await one.does(take('2'))
      for (const { office } of [one, other]) await office.meeting(key)
      await bothAreQuiet()
    })
    afterEach(async () => {
      await one.record.close()
      await other.record.close()
      await way.close()
      await dropPostgresDatabase(database)
    })

    it('a note is minuted under the item that another instance has gone on to, though this one was paused meanwhile', async () => {
      await other.does(take('3'))
      expect(await one.does(note('Sandbags were delivered.'), 'one note')).toBe('done')
      const { id = '' } = currentItem(await other.office.meeting(key)) ?? {}
      expect(await notes()).toEqual([`${id}: Sandbags were delivered.`])
    })

    it('is decided on the terms that another instance has set', async () => {
      const quorum = () => one.partnerships.terms(saltmarsh.key)?.quorum.count
      const event = { type: 'TermsSet', set: { quorum: { count: 17 } }, what: 'The quorum was set.' } as const
      await other.partnerships.set(saltmarsh.key, () => event, asks())
      await one.elsewhere.turn(() => one.office.carry(key, note(`The quorum is ${quorum()}.`), asks(), 'one note'))
      expect((await notes()).map(said => said.slice(said.indexOf('The')))).toEqual(['The quorum is 17.'])
    })

    it('one that keeps nothing answers with what another instance has written', async () => {
      await other.does(note('Sandbags were delivered.'), 'one note')
      const version = await one.elsewhere.turn(async () => (await one.office.meeting(key)).version)
      expect(version).toBe((await eventsOf(one.record)).length)
    })

    it('a turn whose commit was made and its answer lost is brought again and not kept twice', async () => {
      way.losesTheAnswerTo('one note')
      await expect(one.does(note('Sandbags were delivered.'), 'one note')).rejects.toMatchObject({ passing: true })
      expect(await notes()).toHaveLength(1)
      expect(await one.does(note('Sandbags were delivered.'), 'one note')).toBe('repeated')
      expect(await other.does(note('Sandbags were delivered.'), 'one note')).toBe('repeated')
      expect(await notes()).toHaveLength(1)
    })

    it('what both are brought at the same moment, again and again, is kept once each', async () => {
      const brought = Array.from({ length: 24 }, (_, n) =>
        [one, other].map(by => by.does(note(`Sighting ${n}.`), `note ${n}`)),
      )
      const came = await Promise.all(brought.flat())
      expect(came.filter(kind => kind === 'done')).toHaveLength(24)
      expect(came.filter(kind => kind === 'repeated')).toHaveLength(24)
      expect(new Set(await notes())).toHaveLength(24)
      expect(await notes()).toHaveLength(24)
    })

    it('in one commit, what was decided before others wrote is kept by nobody, and what supposes nothing is', async () => {
      const { asOf } = await one.record.changedElsewhere()
      await other.record.append('heronsgate/1', 0, ['theirs'])
      const now = (await one.record.changedElsewhere()).asOf
      await other.record.append('heronsgate/1', 1, ['theirs'])
      const appendAsOf = (...given: Parameters<NonNullable<RecordStore['appendAsOf']>>) =>
        one.record.appendAsOf?.(...given) ?? Promise.reject(new Error('This record asks first.'))
      const came = await Promise.all([
        appendAsOf(asOf, 'riverside/1', 0, ['long ago'], { request: 'long ago', answer: null }),
        appendAsOf(now, 'riverside/1', 0, ['before'], { request: 'before', answer: null }),
        one.record.append('riverside/1', 0, ['whatever others wrote']),
      ])
      expect(came.map(({ kind }) => kind)).toEqual(['overtaken', 'overtaken', 'appended'])
      expect(await one.record.read('riverside/1')).toEqual([{ number: 1, event: 'whatever others wrote' }])
      expect(await one.record.answered('before')).toBeUndefined()
      const latest = (await one.record.changedElsewhere()).asOf
      const then = await Promise.all([
        appendAsOf(now, 'riverside/1', 1, ['long ago']),
        appendAsOf(latest, 'riverside/1', 1, ['now']),
        appendAsOf(latest, 'riverside/1', 9, ['nowhere']),
      ])
      expect(then.map(({ kind }) => kind)).toEqual(['overtaken', 'appended', 'conflict'])
    })

    it('what others have written never becomes less, however many instances begin meanwhile', async () => {
      const read: number[] = []
      let over = false
      const writing = (async () => {
        for (let n = 0; n < 60; n++) await other.record.append('heronsgate/1', n, ['theirs'])
        over = true
      })()
      const beginning = (async () => {
        while (!over) await (await openStore(database)).close()
      })()
      while (!over) read.push((await one.record.changedElsewhere()).asOf)
      await Promise.all([writing, beginning])
      expect(read).toEqual(read.toSorted((a, b) => a - b))
      await inPostgres(
        database,
        `do $$ begin assert (select sum(times) from written where partnership = 'heronsgate') = 60; end $$`,
      )
    })
  },
)
