import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { FindIndex, FindableMeeting } from '../app/ports/record.ts'
import { behindIn } from './findBehind.ts'
import { FORM, MOST_WEIGHED, termsOf, wordsOf } from './findWords.ts'
import { type FoundRow, foundIn } from './foundRows.ts'
import { preparedOnce } from './nodeSqlite.ts'
import { RecordFault } from './recordFault.ts'
import { sqliteSaid } from './sqliteFaults.ts'
import type { Tables } from './tables.ts'

/**
 * The tables of what can be found: entries as they are shown, and beside each, under the same number, its words as they are looked for (FTS5, English stems).
 * `place` is the partnership as one word, so that a question visits no entry of another's, however many live here.
 * `secure-delete` takes words out of the full-text tables as soon as their entry goes, where FTS5 would otherwise only mark them as gone.
 */
export const findableTables: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of [
      sql`create table findable_meetings (meeting text primary key, partnership text not null, version integer not null, form integer not null,
        date text not null, link text, restricted_link text)`,
      sql`create index findable_meetings_partnership on findable_meetings (partnership)`,
      sql`create table findable (id integer primary key, meeting text not null, entry text not null, kind text not null, number text not null,
        title text not null, text text not null, restricted integer not null)`,
      sql`create index findable_meeting on findable (meeting)`,
      sql`create virtual table findable_words using fts5(text, title, place, tokenize = 'porter unicode61')`,
      sql`insert into findable_words (findable_words, rank) values ('secure-delete', 1)`,
    ])
      await statement.execute(db)
  },
}

type Prepare = (text: string) => StatementSync

/** Takes out what could be found of a meeting; within a transaction. */
export function forgetFindable(prepare: Prepare, meeting: string): void {
  prepare('delete from findable_words where rowid in (select id from findable where meeting = ?)').run(meeting)
  prepare('delete from findable where meeting = ?').run(meeting)
  prepare('delete from findable_meetings where meeting = ?').run(meeting)
}

function put(
  prepare: Prepare,
  { meeting, partnership, version, date, link, restrictedLink, entries }: FindableMeeting,
): void {
  const there = prepare('select version from findable_meetings where meeting = ?').get(meeting)
  if (there !== undefined && Number(there['version']) > version) return
  forgetFindable(prepare, meeting)
  prepare('insert into findable_meetings values (?, ?, ?, ?, ?, ?, ?)').run(
    meeting,
    partnership,
    version,
    FORM,
    date,
    link ?? null,
    restrictedLink ?? null,
  )
  for (const { entry, kind, number, title, text, restricted } of entries) {
    const { lastInsertRowid } = prepare(
      'insert into findable (meeting, entry, kind, number, title, text, restricted) values (?, ?, ?, ?, ?, ?, ?)',
    ).run(meeting, entry, kind, number, title, text, Number(restricted))
    prepare('insert into findable_words (rowid, text, title, place) values (?, ?, ?, ?)').run(
      lastInsertRowid,
      wordsOf(text).join(' '),
      wordsOf(title).join(' '),
      placeOf(partnership),
    )
  }
}

/** A partnership's key as one word of letters and digits. */
const placeOf = (partnership: string): string => `p${Buffer.from(partnership).toString('hex')}`

const QUESTION = `
  with matched as materialized (
    select rowid as id, bm25(findable_words, 4.0, 1.0, 0.0) as score from findable_words where findable_words match ?
    order by rowid desc limit ${MOST_WEIGHED}
  )
  select f.meeting, m.date, f.entry, f.kind, f.number, f.title, f.text, f.restricted,
    case f.restricted when 1 then m.restricted_link else m.link end as link, count(*) over () as total
  from matched join findable as f on f.id = matched.id join findable_meetings as m on m.meeting = f.meeting
  where m.partnership = ? and (f.restricted = 0 or ?)
  order by matched.score, m.date desc, f.id limit ?`

/** What can be found, in SQLite; writes run in one go, as those of the record do, so neither comes into the other's transaction. */
export function sqliteFinding(database: DatabaseSync, db: Kysely<Tables>): FindIndex {
  const prepare = preparedOnce(database)
  return {
    behind: partnership => behindIn(db, partnership),

    async putFindable(meetings) {
      try {
        database.exec('begin immediate')
        for (const meeting of meetings) put(prepare, meeting)
        database.exec('commit')
      } catch (cause) {
        if (database.isTransaction) database.exec('rollback')
        throw new RecordFault(`What can be found could not be written: ${sqliteSaid(cause)}.`, { cause })
      }
    },

    async find(partnership, words, restrictedToo, most) {
      // The words are of letters and digits alone; quoted, they are no operators either (`AND`, `NEAR`).
      const terms = termsOf(words).map(({ word, prefix }) => `"${word}"${prefix ? '*' : ''}`)
      for (const joined of terms.length < 2 ? terms : [terms.join(' AND '), terms.join(' OR ')]) {
        const rows = prepare(QUESTION).all(
          `place : ${placeOf(partnership)} AND {text title} : (${joined})`,
          partnership,
          Number(restrictedToo),
          most,
        )
        if (rows.length > 0) return foundIn(rows as unknown as readonly FoundRow[])
      }
      return { entries: [], total: 0 }
    },
  }
}
