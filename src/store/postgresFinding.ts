import { type Kysely, sql, type Transaction } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { FindIndex, FindableMeeting } from '../app/ports/record.ts'
import { behindIn } from './findBehind.ts'
import { FORM, MOST_WEIGHED, termsOf, wordsOf } from './findWords.ts'
import { type FoundRow, foundIn } from './foundRows.ts'
import { RecordFault, said } from './recordFault.ts'
import type { Tables } from './tables.ts'

/** The tables of what can be found: entries as they are shown, each with its words as they are looked for. */
export const findableTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [
      sql`create table findable_meetings (meeting text primary key, partnership text not null, version integer not null, form integer not null,
        date text not null, link text, restricted_link text)`,
      sql`create index findable_meetings_partnership on findable_meetings (partnership)`,
      sql`create table findable (partnership text not null, meeting text not null, entry text not null, place integer not null, kind text not null, number text not null,
        title text not null, text text not null, restricted boolean not null, words tsvector not null, primary key (meeting, place))`,
      sql`create index findable_partnership on findable (partnership)`,
      sql`create index findable_words on findable using gin (words)`,
    ])
      await statement.execute(db)
  },
}

/** Puts one meeting's entries in place of those there; its row is the lock, so that of two instances the later event's stands. */
async function put(transaction: Transaction<Tables>, findable: FindableMeeting): Promise<void> {
  const { meeting, partnership, version, date, link = null, restrictedLink = null, entries } = findable
  const { rows } = await sql`
    insert into findable_meetings values (${meeting}, ${partnership}, ${version}, ${FORM}, ${date}, ${link}, ${restrictedLink})
    on conflict (meeting) do update set version = excluded.version, form = excluded.form, date = excluded.date, link = excluded.link,
      restricted_link = excluded.restricted_link where findable_meetings.version <= excluded.version
    returning meeting
  `.execute(transaction)
  if (rows.length === 0) return
  await sql`delete from findable where meeting = ${meeting}`.execute(transaction)
  const kept = (text: string) => text.toWellFormed().replaceAll('\0', '')
  await sql`
    insert into findable (partnership, meeting, entry, place, kind, number, title, text, restricted, words)
    select ${partnership}, ${meeting}, entry, place, kind, number, title, text, restricted,
      setweight(to_tsvector('english', words), 'A') || setweight(to_tsvector('english', title_words), 'D')
    from unnest(${entries.map(e => e.entry)}::text[], ${entries.map((_, place) => place)}::integer[], ${entries.map(e => e.kind)}::text[],
      ${entries.map(e => kept(e.number))}::text[], ${entries.map(e => kept(e.title))}::text[], ${entries.map(e => kept(e.text))}::text[],
      ${entries.map(e => e.restricted)}::boolean[], ${entries.map(e => wordsOf(e.text).join(' '))}::text[],
      ${entries.map(e => wordsOf(e.title).join(' '))}::text[])
      as given (entry, place, kind, number, title, text, restricted, words, title_words)
  `.execute(transaction)
}

/** What can be found, in PostgreSQL. */
export function postgresFinding(db: Kysely<Tables>): FindIndex {
  return {
    behind: partnership => behindIn(db, partnership),

    async putFindable(meetings) {
      try {
        // In one order for all instances, so that two putting the same meetings do not wait for each other.
        const inOrder = meetings.toSorted((a, b) => (a.meeting < b.meeting ? -1 : Number(a.meeting > b.meeting)))
        await db.transaction().execute(async transaction => {
          for (const meeting of inOrder) await put(transaction, meeting)
        })
      } catch (cause) {
        throw new RecordFault(`What can be found could not be written: ${said(cause)}.`, { cause })
      }
    },

    async find(partnership, words, restrictedToo, most) {
      const terms = termsOf(words).map(({ word, prefix }) => `${word}${prefix ? ':*' : ''}`)
      for (const joined of terms.length < 2 ? terms : [terms.join(' & '), terms.join(' | ')]) {
        const { rows } = await sql<FoundRow>`
          with matched as materialized (
            select f.*, m.date, case when f.restricted then m.restricted_link else m.link end as link
            from findable as f join findable_meetings as m on m.meeting = f.meeting
            where f.words @@ to_tsquery('english', ${joined}) and f.partnership = ${partnership} and (not f.restricted or ${restrictedToo})
            order by m.date desc limit ${MOST_WEIGHED}
          )
          select meeting, date, entry, kind, number, title, text, restricted, link, count(*) over () as total from matched
          order by ts_rank(words, to_tsquery('english', ${joined}), 1) desc, date desc, place limit ${most}
        `.execute(db)
        if (rows.length > 0) return foundIn(rows)
      }
      return { entries: [], total: 0 }
    },
  }
}
