import { readDay } from '../../dates/written.ts'

/** So many rows of one day, at least, are a table of meetings from which the rows of one were taken. */
const fewest = 3

/**
 * A table copied from a plan of several meetings, whose rows all begin with the day of this one, without that column: the day stands above it, as in any
 * heading. Any other text is given back as it is.
 */
export function withoutDayOfEachRow(text: string): string {
  const lines = text.split('\n')
  const first = lines.findIndex(line => dayOf(line) !== undefined)
  if (first < 1) return text
  const day = dayOf(lines[first] ?? '')
  const rows = lines.filter(line => line.includes('\t') && dayOf(line) !== undefined)
  const heads = lines[first - 1] ?? ''
  if (
    rows.length < fewest ||
    rows.some(line => dayOf(line) !== day) ||
    !/^(?:meeting|date|day)\b[^\t]{0,20}\t/i.test(heads)
  )
    return text
  return [
    ...lines.slice(0, first - 1),
    `Date: ${day}`,
    ...lines
      .slice(first - 1)
      .map(line => (line === heads || dayOf(line) !== undefined ? line.slice(line.indexOf('\t') + 1) : line)),
  ].join('\n')
}

/** The day in the first cell of a row, as written, where that has nothing else. */
function dayOf(line: string): string | undefined {
  const cell = /^([^\t]{6,30})\t/.exec(line)?.[1]?.trim()
  const day = cell === undefined ? undefined : readDay(cell)
  return day !== undefined && day.before.trim() === '' && day.after.trim() === '' ? cell : undefined
}
