import { randomUUID } from 'node:crypto'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { SendsShared, SharedRecord } from '../app/ports/record.ts'
import type { Settled } from './appending.ts'
import type { Tables } from './tables.ts'
import { onceForAll } from './together.ts'

/** Who wrote how much in which partnership, a row for each instance and partnership, and who does whose outward work until when. */
export const sharedTables: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table written (instance text not null, partnership text not null, times integer not null, primary key (instance, partnership))`.execute(
      db,
    )
    await sql`create table leases (work text primary key, instance text not null, until_time bigint not null)`.execute(
      db,
    )
  },
}

/** Shelves on which lies what another instance must know of: of people and chats, which belong to no partnership, and of meetings, under their keys. */
const ofNobody: ReadonlySet<string> = new Set(['people', 'chats']),
  ofMeetings: ReadonlySet<string> = new Set(['posted', 'time told'])

/** The partnerships that a commit writes in; with an empty name, what is known of people and chats. */
export function writtenIn({ events, shelved }: Settled): readonly string[] {
  const partnerships = new Set(events.map(({ meeting }) => meeting.split('/')[0] ?? ''))
  for (const { shelf, key } of shelved) {
    if (ofNobody.has(shelf)) partnerships.add('')
    if (ofMeetings.has(shelf)) partnerships.add(key.split(/[/ ]/)[0] ?? '')
  }
  return [...partnerships].toSorted()
}

/**
 * Adds up what instances wrote that are gone, so that their rows do not grow in number; what one that still runs writes counts as before. What all have
 * written never becomes less by it, so nothing may be counted between the two statements.
 * @param alone keeps others from writing meanwhile, where beginning a transaction does not
 */
export async function formerAddedUp(db: Kysely<Tables>, alone?: RawBuilder<unknown>): Promise<void> {
  await db.transaction().execute(async transaction => {
    await alone?.execute(transaction)
    await sql`insert into written (instance, partnership, times)
      select 'former', partnership, sum(times) from written where instance <> 'former' group by partnership
      on conflict (instance, partnership) do update set times = written.times + excluded.times`.execute(transaction)
    await sql`delete from written where instance <> 'former'`.execute(transaction)
  })
}

/** How often instances wrote in a partnership. A database gives a sum as text where it may be large. */
export interface WrittenByOthers {
  readonly partnership: string
  readonly times: string | number
}

/** How often others wrote, as SQL in which `instance` stands for the name of whoever asks. */
export const timesOthersWrote = (instance: string): string =>
  `select partnership, sum(times) as times from written where instance <> ${instance} group by partnership`

/** The name of an instance, new with each opening of the record. */
export const newInstance = (): string => `${process.pid} ${randomUUID()}`

/**
 * What is shared with other instances on the same database; the same for every database.
 * @param mayHaveChanged whether anybody else can have written since this was last asked; a cheap look that may say yes too often
 * @param times how often others wrote in each partnership, all together
 * @param now milliseconds since 1970 by the database's clock, as SQL: instances need not agree on the time
 * @param sends what they send, counted together
 */
export function sharedRecord(
  db: Kysely<Tables>,
  instance: string,
  mayHaveChanged: () => boolean,
  times: () => Promise<readonly WrittenByOthers[]>,
  now: RawBuilder<number>,
  sends: SendsShared,
): SharedRecord {
  const seen = new Map<string, number>()
  let toBeAsked = false,
    asOf = 0
  return {
    ...sends,
    whenOthersWrite: () => undefined,
    async changedElsewhere() {
      // Where the question fails, it is still to be asked, though nothing has changed since.
      toBeAsked = mayHaveChanged() || toBeAsked
      if (!toBeAsked) return { partnerships: [], asOf }
      const written = await times()
      toBeAsked = false
      const changed = written.filter(row => (seen.get(row.partnership) ?? 0) !== Number(row.times))
      for (const row of changed) seen.set(row.partnership, Number(row.times))
      asOf = written.reduce((sum, row) => sum + Number(row.times), 0)
      return { partnerships: changed.map(row => row.partnership), asOf }
    },

    // What is done for a meeting at the same moment asks for the same work.
    lease: onceForAll(async (work: string, milliseconds: number) => {
      const { rows } = await sql<{ instance: string }>`
        insert into leases (work, instance, until_time) values (${work}, ${instance}, ${now} + ${sql.lit(milliseconds)})
        on conflict (work) do update set instance = excluded.instance, until_time = excluded.until_time
        where leases.instance = excluded.instance or leases.until_time < ${now}
        returning instance`.execute(db)
      return rows.length > 0
    }),

    keep: onceForAll(async (work: string, milliseconds: number) => {
      const { rows } = await sql`
        update leases set until_time = ${now} + ${sql.lit(milliseconds)}
        where work = ${work} and instance = ${instance} returning work`.execute(db)
      return rows.length > 0
    }),

    async renew(works, milliseconds) {
      if (works.length === 0) return
      await sql`
        update leases set until_time = ${now} + ${sql.lit(milliseconds)}
        where instance = ${instance} and work in (${sql.join(works)})`.execute(db)
    },

    async release(work) {
      await sql`delete from leases where work = ${work} and instance = ${instance}`.execute(db)
    },

    async releaseAll() {
      await sql`delete from leases where instance = ${instance}`.execute(db)
    },
  }
}
