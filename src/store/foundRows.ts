import { MOST_WEIGHED } from './findWords.ts'
import type { Found, FoundKind } from '../app/ports/record.ts'

/** An entry found, as every database gives it; `total` is the same in each row. */
export interface FoundRow {
  readonly meeting: string
  readonly date: string
  readonly entry: string
  readonly kind: FoundKind
  readonly number: string
  readonly title: string
  readonly text: string
  readonly restricted: number | boolean
  readonly link: string | null
  readonly total: number | string
}

/** What was found, from its rows in order. */
export const foundIn = (rows: readonly FoundRow[]): Found => ({
  entries: rows.map(({ total: _total, link, restricted, ...row }) => ({
    meeting: row.meeting,
    date: row.date,
    entry: row.entry,
    kind: row.kind,
    number: row.number,
    title: row.title,
    text: row.text,
    restricted: Boolean(restricted),
    ...(link === null ? {} : { link }),
  })),
  total: Math.min(MOST_WEIGHED, Number(rows[0]?.total ?? 0)),
})
