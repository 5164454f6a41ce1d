import { readDay, readTimes } from '../../dates/written.ts'
import { readSection } from './sections.ts'

// Rows copied out of a spreadsheet, whose cells of several lines stand between quotation marks; and the one row of a plan in which a meeting has all its items.

/** What Word, and a page's table, have where a cell breaks its line. */
const broken = '\v'

/**
 * A text in which each cell that a spreadsheet wrote between quotation marks, for its several lines, is on one line with the sign that tables have there. Where
 * that is the one row of a plan, below its heads, the meeting is written out: when and where, the items of each column, and what else the row says.
 */
export function withRowOfPlan(text: string): string {
  if (!text.includes('\t') || text.length > 60_000) return text
  const lines = withoutQuotes(text).split('\n')
  const at = lines.findIndex((line, n) => line.includes('\t') && line.includes(broken) && n > 0)
  const rows = lines.filter(line => line.includes('\t'))
  const [heads = '', row = ''] = rows
  if (rows.length !== 2 || lines[at] !== row) return lines.join('\n')
  const told = columnsOf(heads, row)
  if (told.filter(({ is }) => is === 'items' || is === 'closed items').length === 0) return lines.join('\n')
  return [
    ...lines
      .slice(0, at)
      .filter(line => line !== heads)
      .flatMap(nameApart),
    ...written(told),
    ...lines.slice(at + 1),
  ].join('\n')
}

/** The text with the lines of each quoted cell put together; a mark that is opened and never closed is only a mark. */
function withoutQuotes(text: string): string {
  return text
    .replace(/\r\n/g, '\n')
    .replace(/(?<=^|[\t\n])"((?:[^"]|""){0,4000})"(?=\t|\n|$)/g, (whole, cell: string) =>
      cell.includes('\n') || cell.includes('""')
        ? cell
            .replaceAll('""', '"')
            .trim()
            .replace(/\s*\n\s*/g, broken)
        : whole,
    )
}

/** What a column of a plan has. */
type Told = 'when' | 'items' | 'closed items' | 'other'
interface ColumnOfPlan {
  readonly head: string
  readonly is: Told
  readonly lines: readonly string[]
}

const closedHead =
  /\b(?:closed|private|confidential|restricted|exempt|in camera|part (?:b|2|ii)|members only|caeedig|cyfrinachol|eithriedig)\b/i
const itemsHead =
  /\b(?:items?|agenda|business|topics?|discussions?|reports?|session|eitemau|busnes)\b|^(?:part (?:a|1|i)|open|public)\b/i
const whenHead = /\b(?:meeting|date|day|when|time|place|venue|where|location|dyddiad|amser|lleoliad)\b/i

function columnsOf(heads: string, row: string): readonly ColumnOfPlan[] {
  const cells = row.split('\t').map(cell =>
    cell
      .split(broken)
      .map(line => line.trim())
      .filter(line => line !== ''),
  )
  return heads.split('\t').flatMap((head, n): readonly ColumnOfPlan[] => {
    const lines = cells[n] ?? []
    if (lines.length === 0) return []
    const is = closedHead.test(head)
      ? 'closed items'
      : itemsHead.test(head)
        ? 'items'
        : whenHead.test(head)
          ? 'when'
          : 'other'
    return [{ head: head.trim(), is, lines }]
  })
}

function written(columns: readonly ColumnOfPlan[]): readonly string[] {
  const of = (kind: Told) => columns.filter(({ is }) => is === kind)
  const open = of('items').flatMap(({ lines }) => lines)
  const closed = of('closed items')
  const others = of('other').map(({ head, lines }) => `${head}: ${lines.join(' ')}`)
  let count = 0
  const numbered = (line: string) =>
    `${++count}. ${line.replace(/^(?:[•*–—-]|\d{1,2}[.)])\s*/, '').replace(/, ?(\d{1,3})(?=\))/, ', $1 mins')}`
  return [
    ...of('when').flatMap(({ lines }) => lines.map(asFact)),
    '',
    'Agenda',
    ...open.map(numbered),
    ...closed.flatMap(({ head, lines }) => ['', headingOf(head), ...lines.map(numbered)]),
    '',
    ...(others.length === 0 ? [] : [`Notes: ${others.join('; ')}`]),
  ]
}

/** The head of a column as the heading of its items, in words that close what stands below. */
const headingOf = (head: string): string => {
  const bare = head.replace(/\s*\([^()]*\)$/, '').toUpperCase()
  return readSection(bare)?.access === 'closed' ? bare : 'CLOSED SESSION'
}

const asFact = (line: string): string =>
  readDay(line) !== undefined
    ? `Date: ${line}`
    : readTimes(line)?.before === ''
      ? `Time: ${line}`
      : /^[^:]{2,20}:/.test(line)
        ? line
        : `Venue: ${line}`

/** `Marl Safeguarding Partnership - Forward Plan 2026/27`: whose plan it is, and that it is one. */
function nameApart(line: string): readonly string[] {
  const [, name, plan] =
    /^(.{6,100}?)\s?[-–—:]\s((?:forward|work|agenda|meeting|annual)[- ](?:plan|programme|planner|schedule)\b.*)$/i.exec(
      line,
    ) ?? []
  return name === undefined || plan === undefined ? [line] : [name, plan]
}
