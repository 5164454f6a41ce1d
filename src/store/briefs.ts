import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { BriefsKept } from '../app/ports/record.ts'
import { type Bytewise, beginningWith } from './reading.ts'
import type { Tables } from './tables.ts'

/** The form in which briefs are kept: one of an earlier form counts as none, and is made anew. */
const FORM = 1

/** The table of meetings in brief, and when a request was answered, so that answers Teams can no longer ask for are removed. */
export const briefTables = (more: readonly RawBuilder<unknown>[]): Migration => ({
  async up(db: Kysely<unknown>) {
    for (const statement of [
      ...more,
      sql`create table briefs (meeting text primary key, partnership text not null, version integer not null, form integer not null, brief text not null)`,
      sql`create index briefs_partnership on briefs (partnership)`,
      // An instance of the version before answers without saying when; the first look finds those and says now.
      sql`alter table answered add column answered_at text`,
      sql`create index answered_at on answered (answered_at)`,
    ])
      await statement.execute(db)
  },
})

const lastNumber = sql<number>`(select max(e.number) from events as e where e.meeting = s.meeting)`
const isMeeting = /\/\d+$/

/** Which meetings are over, kept in brief; the same for every database. */
export function briefsKept(db: Kysely<Tables>, bytewise: Bytewise): BriefsKept {
  return {
    async briefs(partnership) {
      const { rows } = await sql<{ meeting: string; version: number; brief: string }>`
        select b.meeting, b.version, b.brief from briefs as b
        where b.partnership = ${partnership} and b.form = ${sql.lit(FORM)}
          and b.version = (select max(e.number) from events as e where e.meeting = b.meeting)`.execute(db)
      return rows.map(({ meeting, version, brief }) => ({ meeting, version, brief: JSON.parse(brief) as unknown }))
    },

    async putBriefs(partnership, briefs) {
      if (briefs.length === 0) return
      const rows = briefs.map(
        ({ meeting, version, brief }) =>
          sql`(${meeting}, ${partnership}, ${version}, ${sql.lit(FORM)}, ${JSON.stringify(brief)})`,
      )
      await sql`insert into briefs (meeting, partnership, version, form, brief) values ${sql.join(rows)}
        on conflict (meeting) do update set version = excluded.version, form = excluded.form, brief = excluded.brief
        where briefs.version <= excluded.version`.execute(db)
    },

    async notInBrief(partnership) {
      const { rows } = await sql<{ meeting: string }>`
        select s.meeting as meeting from streams as s left join briefs as b on b.meeting = s.meeting and b.form = ${sql.lit(FORM)}
        where ${beginningWith('s.meeting', `${partnership}/`, bytewise)} and (b.version is null or b.version <> ${lastNumber})
        order by s.place, s.meeting`.execute(db)
      return rows.map(row => row.meeting).filter(meeting => isMeeting.test(meeting))
    },

    async closedForGood(meetings) {
      if (meetings.length === 0) return []
      const { rows } = await sql<{ meeting: string }>`
        select meeting from events where meeting in (${sql.join(meetings)}) group by meeting
        having max(case when event like ${'%"type":"MeetingClosed"%'} then number else 0 end)
          > max(case when event like ${'%"type":"StepUndone"%'} then number else 0 end)`.execute(db)
      return rows.map(row => row.meeting)
    },

    async behindOn(shelf, before) {
      const { rows } = await sql<{ meeting: string }>`
        select s.meeting as meeting from streams as s
        left join shelves as c on c.shelf = ${shelf} and c.key = s.meeting
        left join shelves as d on d.shelf = ${before ?? ''} and d.key = s.meeting
        where coalesce(cast(c.value as integer), cast(d.value as integer), 0) < ${lastNumber}
        order by s.place desc, s.meeting desc`.execute(db)
      return rows.map(row => row.meeting).filter(meeting => isMeeting.test(meeting))
    },

    async forgetAnswers(now, before) {
      await sql`update answered set answered_at = ${now} where answered_at is null`.execute(db)
      await sql`delete from answered where answered_at < ${before}`.execute(db)
    },
  }
}
