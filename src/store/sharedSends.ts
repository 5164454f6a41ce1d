import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { SendsShared } from '../app/ports/record.ts'
import type { Tables } from './tables.ts'

/** The sends of all instances to a conversation, a row each, for as long as any of Teams' windows looks back. */
export const sendsTable: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table sends (send text primary key, conversation text not null, counts_at bigint not null)`.execute(
      db,
    )
    await sql`create index sends_counted on sends (conversation, counts_at)`.execute(db)
  },
}

/** A send whose answer never comes, since its instance died, is taken to have arrived by then, in milliseconds: what others have to say is not held up for long. */
export const longestUnderWay = 5_000
/** How far the longest window looks back, in milliseconds, and a little. */
const kept = 3_700_000
/** The clock reads whole milliseconds. */
const grain = 5

/** How the databases differ: their clock, the greatest of several, and how nobody else takes a place in a conversation meanwhile. */
export interface SendsIn {
  readonly now: RawBuilder<number>
  readonly greatest: 'max' | 'greatest'
  readonly alone: <T>(conversation: string, work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>
}

/** The sends of all instances on one database, counted together; by the database's clock, since instances need not agree on the time. */
export function sharedSends(db: Kysely<Tables>, { now, greatest, alone }: SendsIn): SendsShared {
  return {
    claimSend(conversation, send, windows) {
      const waits = windows.map(
        ({ sends, within }) => sql`coalesce((select counts_at from sends where conversation = ${conversation}
          order by counts_at desc limit 1 offset ${sql.lit(sends - 1)}) + ${sql.lit(within + grain)} - ${now}, 0)`,
      )
      const wait = sql<number>`${sql.raw(greatest)}(0, ${sql.join(waits)})`
      return alone(conversation, async db => {
        await sql`delete from sends where conversation = ${conversation} and counts_at < ${now} - ${sql.lit(kept)}`.execute(
          db,
        )
        const { rows } = await sql`insert into sends (send, conversation, counts_at)
          select ${send}, ${conversation}, ${now} + ${sql.lit(longestUnderWay)} where ${wait} <= 0 returning send`.execute(
          db,
        )
        if (rows.length > 0) return 0
        const asked = await sql<{ wait: string | number }>`select ${wait} as wait`.execute(db)
        return Math.max(1, Number(asked.rows[0]?.wait))
      })
    },

    async sendAnswered(send) {
      await sql`update sends set counts_at = ${now} where send = ${send}`.execute(db)
    },
  }
}
