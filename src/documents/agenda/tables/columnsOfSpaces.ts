import { underHeads } from '../lines/gaps.ts'
import type { Row } from '../lines/lines.ts'
import { aNumber, aPaper, type Column } from '../vocabulary/tableHeads.ts'

// Rows of columns that are set with spaces, which do not stand quite under their heads.

/** Whether a row begins with a number right under the head of the titles, which stands over both: `Item    Lead` over `1   Apologies   Clerk`. */
export const numberUnderTitles = (
  { cells, starts: own = [] }: Row,
  heads: readonly number[],
  columns: readonly Column[],
): boolean =>
  columns[0] === 'title' &&
  !columns.includes('number') &&
  aNumber.test(cells[0] ?? '') &&
  Math.abs((own[0] ?? 0) - (heads[0] ?? 0)) <= 2 &&
  (own[1] ?? 0) + 2 < (heads[1] ?? 0)

/** `5.2  New measures   Dana Okafor`, set in under item 5: its number stands in the column of the titles, and belongs to the one before. */
export function partUnderHeads(
  { cells, starts = [] }: Row,
  heads: readonly number[],
  columns: readonly Column[] | undefined,
): readonly string[] | undefined {
  const under = (starts[0] ?? 0) > (heads[0] ?? 0) + 2 && Math.abs((starts[0] ?? 0) - (heads[1] ?? 0)) <= 2
  if (columns?.[0] !== 'number' || !under || !aNumber.test(cells[0] ?? '')) return undefined
  return underHeads({ cells: cells.slice(1), starts: starts.slice(1) }, heads)?.with(0, cells[0] ?? '')
}

/** Whether a row has a number in front of the first head: the head of the titles stands over them, and none over their numbers. */
export const numberBefore = ({ cells, starts: own }: Row, heads: readonly number[]): boolean =>
  aNumber.test(cells[0] ?? '') && (own?.[0] ?? 0) + 2 < (heads[0] ?? 0) && (own?.[1] ?? 0) + 2 >= (heads[0] ?? 0)

/** A name as long as its column runs into the time behind it: `Det Supt Ada Cole 10:20` under Lead, and nothing under Time. */
export function withTimesApart(cells: readonly string[], columns: readonly Column[] | undefined): readonly string[] {
  const timeAt = columns?.indexOf('time') ?? -1
  const before = cells[timeAt - 1]
  const [, name, time] =
    cells[timeAt] === '' ? (/^(.*\p{L}.*\S) (\d{1,2}[:.]\d{2}(?: ?[ap]m)?)$/iu.exec(before ?? '') ?? []) : []
  return name === undefined || time === undefined ? cells : cells.with(timeAt - 1, name).with(timeAt, time)
}

/** The cells of a row with gaps that stand under no heads, where the last head is the papers' or pages': a number at the end is one of those. */
export function withPages({ cells, starts }: Row, columns: readonly Column[] | undefined): readonly string[] {
  const last = cells.at(-1) ?? '',
    under = columns?.at(-1)
  if (starts === undefined || cells.length < 3) return cells
  if (under === 'numbered paper' && aPaper.test(last)) return cells.with(-1, `Paper ${last}`)
  return (under === 'paper' || under === 'numbered paper' || under === 'pages') &&
    /^\d{1,4}(?: ?[-–—] ?\d{1,4})?$/.test(last)
    ? cells.with(-1, `pages ${last}`)
    : cells
}
