import { type Kysely, sql } from 'kysely'
import { FORM } from './findWords.ts'
import type { Tables } from './tables.ts'

/** The meetings of a partnership whose record has gone on since what can be found was drawn from it, or of which nothing was drawn in this form. */
export async function behindIn(db: Kysely<Tables>, partnership: string): Promise<readonly string[]> {
  const prefix = `${partnership}/`
  const { rows } = await sql<{ meeting: string }>`
    select s.meeting as meeting from streams as s left join findable_meetings as f on f.meeting = s.meeting
    where substr(s.meeting, 1, length(cast(${prefix} as text))) = cast(${prefix} as text)
      and (f.version is null or f.form <> ${sql.lit(FORM)}
        or f.version <> (select max(e.number) from events as e where e.meeting = s.meeting))
    order by s.place, s.meeting
  `.execute(db)
  return rows.map(row => row.meeting).filter(meeting => /^\d+$/.test(meeting.slice(prefix.length)))
}
