import { readDay, readTimes } from '../dates/written.ts'

// One row of a plan of meetings, copied with the heads of its columns: when and where the meeting is stands in cells, and what it takes in others.

const ofDay = /^(?:meeting|date|meeting date|date of (?:the )?meeting|dyddiad)$/i
const ofTimeOrPlace =
  /^(?:(?:start )?times?|venue|place|location|when|where|amser|lleoliad|(?:times?|when|amser) ?(?:and|&|\/|,|a) ?(?:venue|place|location|where|lleoliad))$/i
/** No row of a plan is longer, in letters. */
const longest = 8000

/** The cells from here to the end of their row, of which those in quotes may have lines of their own, and what stands below it. */
const cellsFrom = (text: string): { readonly cells: readonly string[]; readonly rest: string } => {
  const cells: string[] = []
  let [at, row] = [0, true]
  while (row && at <= text.length) {
    const quoted = text[at] === '"'
    const close = quoted ? text.indexOf('"', at + 1) : -1
    const from = quoted && close > 0 ? close + 1 : at
    const ends = [text.indexOf('\t', from), text.indexOf('\n', from)].filter(each => each >= 0)
    const end = ends.length === 0 ? text.length : Math.min(...ends)
    cells.push(quoted && close > 0 ? text.slice(at + 1, close) : text.slice(at, end))
    row = text[end] === '\t'
    at = end + 1
  }
  return { cells, rest: text.slice(at).trim() }
}

const ofItems =
  /\b(?:items?|business|agenda|session|topics?|closed|private|confidential|exempt|restricted|discussions?)\b/i
const ofClosedItems = /\b(?:closed|private|confidential|exempt|restricted|in camera)\b/i

/** The items in the cells of a row, one a line, those of closed columns last, below a heading that says so; what other columns have stands before them. */
function itemsInCells(
  heads: readonly string[],
  cells: readonly string[],
  others: readonly number[],
): readonly string[] {
  const filled = cells.flatMap((cell, n) =>
    others.includes(n) || cell.trim() === '' ? [] : [{ head: heads[n] ?? '', said: cell.trim() }],
  )
  const items = filled.filter(({ head }) => ofItems.test(head))
  const points = (closed: boolean) =>
    items
      .filter(({ head }) => ofClosedItems.test(head) === closed)
      .flatMap(({ said }) => said.split('\n').map(line => `- ${line.trim().replace(/^[-•*] ?/, '')}`))
  const besides = filled.filter(each => !items.includes(each))
  return [
    ...besides.map(({ head, said }) => `${head}: ${said.replaceAll('\n', ' ')}`),
    '',
    ...points(false),
    ...(points(true).length === 0 ? [] : ['', 'Closed session', '', ...points(true)]),
  ]
}

/** A text that is such a row written as any agenda is: the day, the time and the place, and below them the items of its cells; any other text is given back as it is. */
export function withRowOfPlan(text: string): string {
  const lines = text.split('\n')
  const isHead = (line: string) => line.includes('\t') && line.split('\t').some(cell => ofTimeOrPlace.test(cell.trim()))
  const at = lines.slice(0, 20).findIndex(isHead)
  const heads = (lines[at] ?? '').split('\t').map(cell => cell.trim())
  const where = heads.findIndex(head => ofTimeOrPlace.test(head))
  if (at < 0 || heads.length < 4 || !ofDay.test(heads[0] ?? '') || !heads.some(head => ofItems.test(head))) return text
  const { cells, rest } = cellsFrom(lines.slice(at + 1).join('\n'))
  const [day = ''] = cells
  const when = cells[where]?.split('\n').map(line => line.trim()) ?? []
  const times = readTimes(when[0] ?? '')
  if (readDay(day)?.before !== '' || times?.before !== '' || !cells.some(cell => cell.includes('\n'))) return text
  if (rest.includes('\t') || cells.join('').length > longest) return text
  const [time = ''] = when
  const place = [times.after.replace(/^[\s,;–-]+/, ''), ...when.slice(1)].filter(each => each !== '').join(', ')
  const name = lines
    .slice(0, at)
    .map(line => line.replace(/\s?[-–—:|]\s?(?:forward|work|business) (?:plan(?:ner)?|programme)\b.{0,80}$/i, ''))
  return [
    ...name,
    `Date: ${day}`,
    `Time: ${time.slice(0, time.length - times.after.length)}`,
    ...(place === '' ? [] : [`Venue: ${place}`]),
    ...itemsInCells(heads, cells, [0, where]),
    ...(rest === '' ? [] : ['', rest]),
  ].join('\n')
}
