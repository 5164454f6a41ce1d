import { type Kysely, sql } from 'kysely'
import type { RecordKept } from '../app/ports/record.ts'
import type { Tables } from './tables.ts'

/** Names that begin so, found by their index: `bytewise` is the database's name for comparing text byte by byte. */
export const beginningWith = (column: string, beginning: string, bytewise: Bytewise) =>
  sql<boolean>`${sql.ref(column)} collate ${sql.raw(bytewise)} >= cast(${beginning} as text)
    and ${sql.ref(column)} collate ${sql.raw(bytewise)} < cast(${`${beginning}\u{10ffff}`} as text)`

/** What SQLite and PostgreSQL call the order in which text is compared byte by byte. */
export type Bytewise = 'binary' | '"C"'

/** What the record is asked, the same for every database. */
export function reading(
  db: Kysely<Tables>,
  bytewise: Bytewise,
): Pick<RecordKept, 'read' | 'answered' | 'streams' | 'recall'> {
  return {
    async read(stream, after = 0) {
      const rows = await db
        .selectFrom('events')
        .select(['number', 'event'])
        .where('meeting', '=', stream)
        .where('number', '>', after)
        .orderBy('number')
        .execute()
      return rows.map(row => ({ number: row.number, event: JSON.parse(row.event) as unknown }))
    },

    async answered(request) {
      const row = await db.selectFrom('answered').select('answer').where('request', '=', request).executeTakeFirst()
      return row && { answer: JSON.parse(row.answer) as unknown }
    },

    async streams(prefix) {
      const rows = await db
        .selectFrom('streams')
        .select('meeting')
        .where(beginningWith('meeting', prefix, bytewise))
        .orderBy('place')
        .orderBy('meeting')
        .execute()
      return rows.map(row => row.meeting)
    },

    async recall(shelf, beginning) {
      const rows = await db
        .selectFrom('shelves')
        .select(['key', 'value'])
        .where('shelf', '=', shelf)
        .$if(beginning !== undefined, of => of.where(beginningWith('key', beginning ?? '', bytewise)))
        .orderBy('key')
        .execute()
      return rows.map(row => ({ key: row.key, value: JSON.parse(row.value) as unknown }))
    },
  }
}
