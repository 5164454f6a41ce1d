import { isName } from '../../../meeting/presentersWritten.ts'
import { kindOf } from '../../../meeting/agenda.ts'
import { readDay } from '../../dates/written.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { saysOnlyMarking } from '../markings/markingAlone.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { isFurniture } from '../vocabulary/furniture.ts'
import { isPaper } from '../papers/papers.ts'
import { isPurpose } from '../vocabulary/purposes.ts'
import type { Row } from '../lines/lines.ts'
import { aNumber, type Column, columnsOf } from '../vocabulary/tableHeads.ts'
import { presenting } from '../people/whoPresents.ts'

// A Word table copied as text: each line break within a cell is one in the text as well, so that a row stands in several lines.

/** So many rows in several lines, put together, make up the width of their table. */
const fewest = 2
/** `(10m)`, which may look like a number. */
const aLength = /^\(?\d{1,3} ?(?:m|mins?|minutes|h|hrs?|hours?)\.?\)?$/i
/** `To discuss the figures`, below a title: what the item is for. */
const saysWhatFor =
  /^(?:To (?:note|receive|consider|discuss|agree|approve|review|hear|update|provide|share|decide|endorse|inform|seek|scrutinise|confirm|present|outline)|Members (?:are|will)|This (?:item|paper|report)) \p{L}/u
/** No row goes over more lines. */
const mostLines = 12

/** Rows of a table whose cells have several lines, each in one; other rows are given back as they are. */
export function withCellsWhole(rows: readonly Row[]): readonly Row[] {
  const whole: Row[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined) continue
    whole.push(row)
    const columns = row.starts === undefined && row.cells.length >= 4 ? columnsOf(row.cells) : undefined
    if (columns?.includes('title') !== true || !beginsRows(columns)) continue
    let end = at + 1
    while (
      end < rows.length &&
      !isFurniture(rows[end]?.text ?? '') &&
      (rows[end]?.text !== '' || isWithinCell(rows, end, columns))
    )
      end++
    const table = rows.slice(at + 1, end)
    const filled = table.filter(({ text }) => text !== '')
    const mended = tableWhole(filled, columns)
    whole.push(...(mended === filled ? table : mended))
    at = end - 1
  }
  return whole
}

/** Whether a blank line stands in a cell: the row above it has fewer cells than its table, and the line below goes on with it. */
function isWithinCell(rows: readonly Row[], blank: number, columns: readonly Column[]): boolean {
  const below = rows[blank + 1]
  if (below === undefined || below.cells.length < 2 || beginsWithNumber(below)) return false
  const near = rows.slice(Math.max(0, blank - mostLines), blank)
  const group = near.slice(Math.max(0, near.findLastIndex(beginsWithNumber))).filter(({ text }) => text !== '')
  return cellsIn([...group, below]) <= columns.length
}

/** Whether a row begins with the number of an item, which the name of a paper looks like. */
const beginsWithNumber = ({ cells: [first = ''] }: Row): boolean =>
  aNumber.test(first) && !aLength.test(first) && !isPaper(first)

/** Whether each row of a table begins with its number, or with its time and then its number or its title. */
const beginsRows = ([first, second]: readonly Column[]): boolean =>
  first === 'number' || (first === 'time' && (second === 'number' || second === 'title'))

const isTime = (cell: string): boolean => readTimedLine(withStops(cell))?.rest === ''

const cellsIn = (group: readonly Row[]): number =>
  group.reduce((sum, row) => sum + Math.max(1, row.cells.length) - 1, 1)

/** Whether a line whose first cell is empty fills up the row above exactly, which a break in one of its cells has cut off. */
const fillsUp = (last: readonly Row[] | undefined, row: Row, columns: readonly Column[]): boolean =>
  last !== undefined &&
  cellsIn([...last, row]) === columns.length &&
  !(columns[1] === 'time' && isTime(row.cells[1] ?? ''))

/** Whether a line is more of the last cell of a row that has them all: words in small letters, or one more paper. */
const goesOnAtItsEnd = ({ text, cells }: Row, columns: readonly Column[]): boolean =>
  /^[\p{Ll}(&+/]/u.test(text) || (cells.length < 2 && columns.at(-1)?.includes('paper') === true && isPaper(text))

function tableWhole(rows: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const groups: Row[][] = []
  for (const row of rows) {
    const [first = ''] = row.cells
    const last = groups.at(-1)
    const numbered =
      columns[0] === 'time'
        ? isTime(first) || (first === '' && aNumber.test(row.cells[1] ?? ''))
        : beginsWithNumber(row)
    const begins = row.cells.length > 1 && (numbered || (first === '' && !fillsUp(last, row, columns)))
    // A whole row has nothing more below it but words that go on with its last cell.
    const over = last !== undefined && cellsIn(last) >= columns.length && !goesOnAtItsEnd(row, columns)
    if (begins || over || last === undefined) groups.push([row])
    else last.push(row)
  }
  const torn = groups.filter(({ length }) => length > 1)
  // The last cells of a row may be missing where they are empty.
  const fits = (group: readonly Row[]) => group.length <= mostLines && cellsIn(group) <= columns.length
  const fitting = torn.filter(group => group.length <= mostLines && cellsIn(group) === columns.length).length
  const whole = groups.filter(group => group.length === 1 && cellsIn(group) === columns.length).length
  if ((fitting < fewest && whole < 3) || fitting * 2 < torn.length || !torn.every(fits)) return rows
  return groups.flatMap(group =>
    group.length > 1 && fits(group) ? rowOf(group, columns) : group.map(row => shiftedBack(row, columns)),
  )
}

/** A row from its lines, and below it the points in the cell of its title, and what that says of its being closed. */
function rowOf(group: readonly Row[], columns: readonly Column[]): readonly Row[] {
  const [first, ...others] = group
  if (first === undefined) return []
  const cells: string[][] = first.cells.map(cell => [cell])
  for (const { cells: more, text } of others) {
    const [goesOn = text, ...next] = more.length > 1 ? more : [text]
    cells.at(-1)?.push(goesOn)
    cells.push(...next.map(cell => [cell]))
  }
  const below: string[] = []
  const titleAt = columns.indexOf('title')
  const joined = cells.map((lines, at) => {
    const [start = '', ...rest] = at === titleAt ? titleBelowMarking(lines) : lines
    if (at !== titleAt) return rest.reduce((cell, line) => cellWith(cell, line, columns[at]), start)
    const apart = rest.findIndex(
      line =>
        /^[-–—•·▪*] |^\p{Lu}.{30,}[.;]$/u.test(line) ||
        saysWhatFor.test(line) ||
        /^\([^()]{6,}\)\.?$/.test(line) ||
        (readDay(line) !== undefined && kindOf(start) === 'next meeting') ||
        isPurpose(line) ||
        markingOfLine(line) !== undefined,
    )
    if (apart < 0) return [start, ...rest].join(' ')
    below.push(...rest.slice(apart).map(line => line.replace(/^[-–—] /, '• ')))
    return [start, ...rest.slice(0, apart)].join(' ')
  })
  const row = shiftedBack(
    {
      ...first,
      cells: joined,
      text: joined.filter(cell => cell !== '').join(' '),
    },
    columns,
  )
  return [
    row,
    ...below.map((text, n): Row => ({
      line: first.line + n + 1,
      indent: 3,
      text,
      cells: [],
    })),
  ]
}

/** `CONFIDENTIAL ITEM`, and below it what it is called: the marking stands before the title. */
const titleBelowMarking = ([first = '', second, ...others]: readonly string[]): readonly string[] =>
  second !== undefined && saysOnlyMarking(first)
    ? [`${first}: ${second}`, ...others]
    : [first, ...(second === undefined ? [] : [second]), ...others]

/** A cell with its next line: of several people each is one, and the length of an item stands behind its time. */
function cellWith(cell: string, line: string, column: Column | undefined): string {
  if (column === 'time') {
    const minutes = readMinutes(line.replace(/^\((\d{1,3}) ?m\)$/i, '($1 mins)'))
    return minutes === undefined ? `${cell} ${line}` : `${cell} (${minutes} mins)`
  }
  if ((column === 'paper' || column === 'numbered paper') && isPaper(cell) && isPaper(line)) return `${cell}, ${line}`
  const isOne = (words: string) => isName(words.split(/, | \(/)[0] ?? '') || presenting(words) !== undefined
  return column === 'presenter' &&
    /^\p{Lu}/u.test(line) &&
    !/[,/&+–—-]$|\b(?:of|and|the|for)$/.test(cell) &&
    isOne(cell) &&
    isOne(line)
    ? `${cell}; ${line}`
    : `${cell} ${line}`
}

/** `5a.` in the column behind that of numbers, as parts of an item are set in: it is the number of its row. */
function shiftedBack(row: Row, columns: readonly Column[]): Row {
  const [first = '', second = '', ...others] = row.cells
  const filled = others.filter(cell => cell !== '')
  // "16:15   CLOSE": when the meeting ends, and no item.
  if (first === '' && filled.length === 1 && /^(?:close|end|finish)(?:s| of (?:the )?meeting)?$/i.test(filled[0] ?? ''))
    return { ...row, cells: [], text: `${filled[0]} ${second}` }
  return first === '' &&
    columns[0] === 'number' &&
    columns[1] !== 'title' &&
    /^\d{1,2}(?:\.?\(?[a-z]{1,3}\)?|\.\d)[.)]?$/.test(second) &&
    /\p{L}{3}/u.test(others.join(' '))
    ? { ...row, cells: [second, '', ...others] }
    : row
}
