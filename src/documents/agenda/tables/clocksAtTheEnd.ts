import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { columnsOf } from '../vocabulary/tableHeads.ts'
import type { Row } from '../lines/lines.ts'
import { presenting } from '../people/whoPresents.ts'
import { theChair } from '../vocabulary/posts.ts'
import { isInOrder } from './clocksInFront.ts'

// A table copied out of a PDF, whose titles stand on lines of their own and the other cells below: `Una Garth, Clerk 09.45 12`, who, when and on which page.

/** So many rows are a table. */
const fewest = 3
/** No cell of who leads is longer. */
const widest = 90

const behind = /^(\S.{1,90}?) (\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?)(?: (\d{1,3}|[-–—]))?$/i
const empty = /^(?:[-–—] ?){1,5}$/

/** The cells of such a row, and whether a page stands behind them. */
interface Ends {
  readonly lead: string
  readonly time: string
  readonly paged: boolean
}

/** The cells of a row that ends with a time of day, and perhaps a page; undefined where what stands before is nobody. */
function cellsOf({ cells, text }: Row): Ends | undefined {
  const [, lead = '', time = '', page] = cells.length > 1 || text.length > widest + 20 ? [] : (behind.exec(text) ?? [])
  return lead !== '' && (theChair.test(lead) || (presenting(lead)?.presenters ?? []).length > 0)
    ? { lead, time, paged: page !== undefined }
    : undefined
}

const clockOf = (time: string): number | undefined => readTimedLine(withStops(time))?.startsAt

/** The rows of such a table with who leads and when on lines of their own, without pages and heads; any other rows as they are. */
export function withClocksBehindLeads(rows: readonly Row[]): readonly Row[] {
  const found = rows.map(cellsOf)
  const ends = found.filter(each => each !== undefined)
  const clocks = ends.map(({ time }) => clockOf(time)).filter(time => time !== undefined)
  // Of a chat, whoever writes and when.
  const isTable = rows.some(isHead) || ends.every(({ paged }) => paged)
  if (!isTable || ends.length < fewest || clocks.length < ends.length || !isInOrder(clocks)) return rows
  return rows.flatMap((row, at): readonly Row[] => {
    const cells = found[at]
    if (cells === undefined) return [isHead(row) || empty.test(row.text) ? { ...row, text: '' } : row]
    return [
      { ...row, text: cells.lead, indent: row.indent + 4, ofRow: true },
      { ...row, text: `Time: ${cells.time}`, indent: row.indent + 4, ofRow: true },
    ]
  })
}

/** `Item Subject Lead Time Page`, with one space between the heads. */
const isHead = ({ cells, text }: Row): boolean => {
  const words = text.split(' ')
  const columns = cells.length > 1 || words.length < 3 || words.length > 8 ? undefined : columnsOf(words)
  return columns !== undefined && columns.filter(column => column === 'other').length === 0
}
