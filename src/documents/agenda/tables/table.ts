import { peopleWithInitials } from '../../../meeting/initials.ts'
import { underHeads } from '../lines/gaps.ts'
import type { Line, Row } from '../lines/lines.ts'
import { apartFromPause, isBreak, isTotal, readSection } from '../lines/sections.ts'
import { readNumber } from '../numbering/numbers.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { venueWords } from '../vocabulary/places.ts'
import { aNumber, aPaper, type Column, columnsOf, isOfOther } from '../vocabulary/tableHeads.ts'
import { aLength, strokesApart } from './cellInWords.ts'
import { otherCells } from './cellsUnderTitle.ts'
import { columnsBySpaces } from './columnsBySpaces.ts'
import { numberBefore, numberUnderTitles, partUnderHeads, withPages, withTimesApart } from './columnsOfSpaces.ts'
import { behindPoint } from './linesOfRow.ts'
import { gappedAsLines } from './rowWithGaps.ts'
import { columnsTold } from './tableColumns.ts'
import { withCellsWhole } from './tornCells.ts'
import { mended } from './tornRows.ts'
import { withWrappedCells } from './wrappedCells.ts'

/**
 * Rows of a table, as Word and web pages paste them with tabs between the cells, written as the lines that the plain layout has.
 * Each line keeps the number of its row. Other lines are given back as they are.
 */
export function tableRowsAsLines(torn: readonly Row[]): readonly Line[] {
  const rows = withWrappedCells(mended(withCellsWhole(torn)))
  let columns: readonly Column[] | undefined
  let numbersSeen = false
  let starts: readonly number[] | undefined
  let heads: readonly string[] = []
  const tables = columnsTold(rows)
  const spaced = columnsBySpaces(rows)
  return rows.flatMap((given, at): readonly Line[] => {
    const told = tables.get(at)
    if (told?.heads === false) {
      columns = told.columns
      heads = []
      numbersSeen = columns.includes('number')
      starts = undefined
    }
    if (spaced?.at === at && columns === undefined) {
      columns = spaced.columns
      numbersSeen = columns.includes('number')
      starts = spaced.starts
    }
    const struck = columns === undefined ? strokesApart(given) : undefined
    if (struck !== undefined) return struck
    if (columns && starts && numberBefore(given, starts) && !columns.includes('number')) {
      columns = ['number', ...columns]
      starts = [given.starts?.[0] ?? 0, ...starts]
    }
    if (columns && starts && numberUnderTitles(given, starts, columns)) {
      columns = ['number', ...columns]
      starts = [starts[0] ?? 0, given.starts?.[1] ?? 0, ...starts.slice(1)]
    }
    const placed =
      given.starts && starts
        ? (underHeads({ cells: given.cells, starts: given.starts }, starts) ?? partUnderHeads(given, starts, columns))
        : undefined
    const row = {
      ...given,
      cells: withPapersNamed(
        placed === undefined ? withPages(given, columns) : withTimesApart(placed, columns),
        columns,
        heads,
      ),
    }
    const gapped = given.starts !== undefined
    // "Item | Lead" over "1 | Apologies | Chair": the head of the titles stands over their numbers as well.
    const wider =
      columns !== undefined &&
      row.cells.length === columns.length + 1 &&
      !columns.includes('number') &&
      aNumber.test(row.cells[0] ?? '') &&
      columns[0] === 'title'
    if (wider && columns) columns = ['number', ...columns]
    const known = gapped && placed === undefined ? undefined : columns
    const filled = row.cells.filter(cell => cell !== '')
    if (gapped && peopleWithInitials(row.text).length > 0 && filled.length === 2) return [row]
    if (filled.length < 2 && !(columns && filled.length === 1 && row.cells.length > 1)) return [row]
    const head = told?.heads === true ? told.columns : row.starts === undefined ? undefined : columnsOf(row.cells)
    if (head) {
      columns = head
      heads = given.cells
      numbersSeen = head.includes('number')
      starts = row.starts
      return [{ ...row, text: '' }]
    }
    if (columns !== undefined && row.starts === undefined && isOfOther(row.cells)) {
      columns = undefined
      return [row]
    }
    const [first = '', second = ''] = filled
    if (isTotal(filled.join(' '))) return [{ ...row, indent: 0, text: filled.join(' ') }]
    if (isBreak(row.text) || isBreak(first) || (filled.length === 2 && isBreak(second))) return [pauseOf(row, filled)]
    // "1100   Part 2 – closed session": a heading with its time.
    if (
      gapped &&
      filled.length === 2 &&
      readTimedLine(withStops(first))?.rest === '' &&
      readSection(second) !== undefined
    )
      return [{ ...row, indent: 0, text: second }]
    // "1135   Comfort break – observers leave": with its time, and what is said of it is parted later.
    if (gapped && filled.length === 2 && readTimedLine(withStops(first))?.rest === '' && apartFromPause(row).length > 1)
      return [row]
    if (filled.length === 1 && readSection(first) !== undefined) return [{ ...row, indent: 0, text: first }]
    const numberAt = columns?.indexOf('number') ?? -1
    const number = numberAt >= 0 ? row.cells[numberAt] || letterBefore(row.cells, columns) : first
    const behind =
      readTimedLine(withStops(first))?.rest === '' ? readNumber({ line: 0, indent: 0, text: second }) : undefined
    if (columns === undefined && behind?.marked === true && behind.rest !== '') {
      // "1400   2. Minutes   Chair": the time, and then the number with the title.
      const cells = row.cells.map(cell => (cell === first ? withStops(first) : cell === second ? behind.rest : cell))
      return cellsAsLines({ ...row, cells }, '', undefined, behind.number)
    }
    // "2025/26   (Pages 21 - 58)": the end of a title, with its pages.
    if (filled.length === 2 && /^\d{4}[/–—-]\d{2,4}$/.test(first) && /^[([]pages? \d/i.test(second)) return [row]
    if (aNumber.test(number) && !(columns && numberAt < 0 && !mayNumber(row, number, columns))) {
      numbersSeen = true
      return cellsAsLines(row, number, known)
    }
    if (gapped && placed === undefined) return gappedAsLines(row)
    const titleAt = columns?.indexOf('title') ?? -1
    const title = titleAt >= 0 ? (row.cells[titleAt] ?? '') : first
    const own = readNumber({ line: 0, indent: 0, text: title })
    // "• | CAS-3 provision": behind its sign a point has no number of its own.
    const numbered = own !== undefined && /^\S{1,12} /.test(title) && !/^[•·▪*–—-]$/.test(first)
    const rest = numbered ? own.rest : columns && numbersSeen ? behindPoint(title) : undefined
    if (rest !== undefined && rest !== '') {
      numbersSeen = true
      const [head, ...others] = cellsAsLines(
        { ...row, cells: row.cells.map(cell => (cell === title ? rest : cell)) },
        '',
        columns,
        title.slice(0, title.length - rest.length).trim(),
      )
      return head === undefined ? [] : [numbered ? head : { ...head, indent: head.indent + 2 }, ...others]
    }
    if (columns && !numbersSeen && title !== '') return cellsAsLines(row, '', columns, '')
    if (columns && title === '') return otherCells(row, columns, [])
    // A row without a number is said under the item above, which has its people and papers as well.
    if (columns && row.starts === undefined && columns.some((each, n) => each === 'presenter' && row.cells[n]))
      return [{ ...row, indent: row.indent + 3, text: title, ofRow: true }, ...otherCells(row, columns, [titleAt])]
    // The place in two languages, side by side.
    if (filled.length === 2 && [first, second].every(cell => venueWords.test(cell) && !/[:.]/.test(cell)))
      return [{ ...row, text: `${first} / ${second}` }]
    return filled.length === 2 && /^[A-Za-zÀ-ž /]{2,40}:?$/.test(first)
      ? [{ ...row, text: `${first.replace(/:$/, '')}: ${second}` }]
      : [row]
  })
}

/** A pause, with its time in front, in both languages where it has a cell in each, and how long it is. */
function pauseOf(row: Row, cells: readonly string[]): Line {
  const time = cells.find(cell => readTimedLine(withStops(cell))?.rest === '')
  const others = cells.filter(cell => cell !== time)
  const names = others.filter(cell => isBreak(cell))
  const length = others
    .map(cell =>
      aLength.test(cell) || /^\d{1,2}$/.test(cell) ? readMinutes(cell.replace(/^\d+$/, '$& mins')) : undefined,
    )
    .find(each => each !== undefined)
  if (names.length === 0) return time === undefined ? row : { ...row, indent: 0, text: [time, ...others].join(' ') }
  return {
    ...row,
    indent: 0,
    text: `${time === undefined ? '' : `${time} `}${names.join(' / ')}${length === undefined ? '' : ` (${length} mins)`}`,
  }
}

/** The letter of a point in a cell of its own, between the column of the numbers and the titles. */
const letterBefore = (cells: readonly string[], columns: readonly Column[] | undefined): string =>
  cells.slice(0, columns?.indexOf('title')).find(cell => /^\(?(?:[a-z]|[ivx]{1,4})[.)]$/i.test(cell)) ?? ''

/** Whether a cell may have the number of its item, where none of the columns is for numbers. */
const mayNumber = (row: Row, cell: string, columns: readonly Column[]): boolean =>
  ['title', 'other', undefined].includes(columns[row.cells.indexOf(cell)])

/** What a paper is called that has its number alone, under a head such as `Encl.`, `Attachment` or `Annex`. */
const calledBy: readonly (readonly [RegExp, string])[] = [
  [/^enc/i, 'Enc'],
  [/^attachment/i, 'Attachment'],
  [/^annex/i, 'Annex'],
  [/^append/i, 'Appendix'],
  [/^doc(?:ument)?s?\b(?! ?\/)/i, 'Doc'],
]

/** `3 and 4`, under such a head. */
const severalNumbers = /^\d{1,2}[a-z]?(?:(?:, ?| and | ?& ?)\d{1,2}[a-z]?){1,5}$/

/** The cells of a row in which a paper's number alone has what its head says before it: `3` under `Encl.` is Enc 3. */
function withPapersNamed(
  cells: readonly string[],
  columns: readonly Column[] | undefined,
  heads: readonly string[],
): readonly string[] {
  const at = columns?.indexOf('numbered paper') ?? -1
  const name = calledBy.find(([form]) => form.test(heads[at] ?? ''))?.[1]
  const cell = cells[at]
  return name !== undefined && cell !== undefined && (aPaper.test(cell) || severalNumbers.test(cell))
    ? cells.with(at, `${name} ${cell}`)
    : cells
}

/** A row as lines: its title with the number in front, and the other cells under it. Without a number the line is marked as a row. */
function cellsAsLines(
  row: Row,
  number: string,
  columns: readonly Column[] | undefined,
  ownNumber?: string,
): readonly Line[] {
  const numberAt = number === '' ? -1 : row.cells.indexOf(number)
  const named = columns?.indexOf('title') ?? -1
  const titleAt =
    named >= 0
      ? named
      : row.cells.findIndex(
          (cell, at) => at > numberAt && cell !== '' && !aLength.test(cell) && readTimedLine(cell)?.rest !== '',
        )
  const english = columns?.indexOf('other language') ?? -1
  const title = [row.cells[titleAt] ?? '', english >= 0 ? (row.cells[english] ?? '') : '']
    .filter(cell => cell !== '')
    .join(' / ')
  if (title === '') return [row]
  const written = ownNumber ?? number
  const marked = written === '' || /[.):]$/.test(written) ? written : `${written}.`
  const head: Line = {
    line: row.line,
    indent: row.starts === undefined ? 0 : row.indent,
    text: written === '' ? title : `${marked} ${title.replace(/^[-–—•·] ?(?=\p{Lu})/u, '')}`,
  }
  return [written === '' ? { ...head, row: true } : head, ...otherCells(row, columns, [numberAt, titleAt, english])]
}
