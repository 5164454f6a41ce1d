import { type Kysely, sql } from 'kysely'
import type { RecordKept } from '../app/ports.ts'
import type { Tables } from './tables.ts'

/** What the record is asked, the same for every database. */
export function reading(db: Kysely<Tables>): Pick<RecordKept, 'read' | 'answered' | 'streams' | 'recall'> {
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
        .where(sql<boolean>`substr(meeting, 1, length(cast(${prefix} as text))) = cast(${prefix} as text)`)
        .orderBy('place')
        .orderBy('meeting')
        .execute()
      return rows.map(row => row.meeting)
    },

    async recall(shelf) {
      const rows = await db
        .selectFrom('shelves')
        .select(['key', 'value'])
        .where('shelf', '=', shelf)
        .orderBy('key')
        .execute()
      return rows.map(row => ({ key: row.key, value: JSON.parse(row.value) as unknown }))
    },
  }
}
