import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { columnsOf } from '../vocabulary/tableHeads.ts'
import type { Row } from '../lines/lines.ts'
import { readSection } from '../lines/sections.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { cellInWords } from './cellInWords.ts'
import { isInOrder } from './clocksInFront.ts'
import { titleAndLead } from './leadsRunOn.ts'

// A table copied out of a PDF, of which nothing but a space parts the cells, under its heads: `4 Lamps in hostels Una Garth, Port Authority QB 26/4 10.15`.

/** So many rows are a table. */
const fewest = 3
/** No row goes over more lines, and none of them is longer. */
const most = { lines: 7, letters: 140 }

const begins = /^\d{1,2}[.)]? (?=\p{Lu})/u
const ends = /^(.*?)\s?\b(\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?)$/i
/** What stands in the column of papers: how the item comes to the meeting, or the paper by its letter or reference. */
const paper =
  /\s?(?<![\p{L}\d])((?:verbal(?: update| report)?|attached|tabled|to follow|presentation|slides|n\/a|[-–—])|(?:paper|enc\.?|enclosure|appendix|annex|item|report|doc) [\p{Lu}\d][\p{Lu}\d./-]{0,8}|\p{Lu}{1,6}[ /-]?\d{1,4}(?:[/.-]\d{1,4}){0,2}|\p{Lu}\d?)$/iu

interface Ends {
  /** How many lines it goes over. */
  readonly over: number
  readonly time: string
  readonly lines: readonly string[]
}

/** The row that begins here and ends with a time of day; undefined where none does. */
function rowAt(rows: readonly Row[], at: number): Ends | undefined {
  if (!begins.test(rows[at]?.text ?? '')) return undefined
  const lines: string[] = []
  for (let over = 1; over <= most.lines; over++) {
    const row = rows[at + over - 1]
    if (row === undefined || row.text === '' || row.cells.length > 1 || row.text.length > most.letters) return undefined
    if (over > 1 && begins.test(row.text)) return undefined
    const [, before, time] = ends.exec(row.text) ?? []
    if (before !== undefined && time !== undefined) return { over, time, lines: [...lines, before.trim()] }
    lines.push(row.text)
  }
  return undefined
}

/** The rows of such a table with who leads, the paper and the time on lines of their own below the title; any other rows as they are. */
export function withPaperAndTimeApart(rows: readonly Row[]): readonly Row[] {
  if (!rows.some(isHead)) return rows
  const found = rows.map((_, at) => rowAt(rows, at))
  const ended = found.filter(each => each !== undefined)
  const clocks = ended.flatMap(({ time }) => readTimedLine(withStops(time))?.startsAt ?? [])
  const numbered = rows.filter(({ text }) => begins.test(text)).length
  if (ended.length < fewest || ended.length * 2 < numbered || clocks.length < ended.length || !isInOrder(clocks))
    return rows
  let until = 0
  return rows.flatMap((row, at): readonly Row[] => {
    const ending = found[at]
    if (ending !== undefined) until = at + ending.over
    else if (at < until) return []
    return ending === undefined ? [isHead(row) ? { ...row, text: '' } : row] : inLines(row, ending)
  })
}

/** The cells of one row, each on a line of its own; what is said of it between title and lead stays there. */
function inLines(row: Row, { time, lines }: Ends): readonly Row[] {
  const below = (text: string): Row => ({ ...row, text, cells: [], indent: row.indent + 4, ofRow: true })
  const said = lines.findIndex((line, n) => n > 0 && (markingOfLine(line) ?? readSection(line)) !== undefined)
  const written = lines.join(' ').trim()
  const cell = paper.exec(written)?.[1]
  const rest = cell === undefined ? written : written.slice(0, -cell.length).trim()
  const whole = titleAndLead(rest, true) ?? { title: rest, lead: '' }
  const title = said < 0 ? whole.title : lines.slice(0, said).join(' ')
  return [
    { ...row, text: title, cells: [] },
    ...[
      said < 0 ? '' : whole.title.slice(title.length).trim(),
      whole.lead,
      cell === undefined || /^[-–—]$|^n\/a$/i.test(cell) ? '' : (cellInWords(cell) ?? `Paper: ${cell}`),
      `Time: ${time}`,
    ]
      .filter(text => text !== '')
      .map(below),
  ]
}

/** `Item Subject Lead Paper Time`, with one space between the heads, the time last. */
const isHead = ({ cells, text }: Row): boolean => {
  const words = text.split(' ')
  const columns = cells.length > 1 || words.length < 4 || words.length > 8 ? undefined : columnsOf(words)
  return (
    columns?.at(-1) === 'time' && columns.includes('title') && columns.filter(column => column === 'other').length === 0
  )
}
