import { isName, readPresenters } from '../../meeting/presentersWritten.ts'
import type { Line } from './lines.ts'

interface Row extends Line {
  readonly cells: readonly string[]
}

type Column = 'number' | 'title' | 'presenter' | 'time' | 'paper' | 'other'

const heads: readonly (readonly [Column, RegExp])[] = [
  ['number', /^(?:no\.?|#|item no\.?|number|ref\.?)$/i],
  ['time', /^(?:time|timing|duration|mins|minutes|length|allotted)(?: \(?(?:mins|minutes)\)?)?$/i],
  ['presenter', /^(?:lead|leads|lead officer|presenter|presenters|presented by|who|owner|speaker|officer)(?:\(s\))?$/i],
  ['paper', /^(?:papers?|reports?|documents?|attachments?|enclosures?|pages?|enc\.?)$/i],
  ['title', /^(?:item|agenda item|title|subject|topic|business|description)$/i],
]

function columnsOf(cells: readonly string[]): readonly Column[] | undefined {
  const columns = cells.map((cell): Column => heads.find(([, form]) => form.test(cell))?.[0] ?? 'other')
  const named = columns.filter(column => column !== 'other').length
  // "Item | Subject | Lead": where no column is headed No., the numbers stand under Item.
  const item = cells.findIndex(cell => /^item$/i.test(cell))
  const settled =
    item >= 0 && !columns.includes('number') && columns.filter(column => column === 'title').length > 1
      ? columns.map((column, i) => (i === item ? 'number' : column))
      : columns
  return named >= 2 && settled.includes('title') ? settled : undefined
}

/** The columns of a table whose titles have their numbers in front. */
const withNumber = (columns: readonly Column[]): readonly Column[] =>
  columns.flatMap((column): readonly Column[] =>
    column === 'title' && !columns.includes('number') ? ['number', 'title'] : [column],
  )

const aNumber = /^(?:item )?[A-Z]{0,6}\d{1,4}(?:\/\d{2,4})?(?:[a-z]|\([a-z]{1,4}\))?[.):]?$/i
const aLength = /^\(?\d{1,3} ?(?:minutes?|mins?\.?|hours?|hrs?)\)?$/i

/**
 * Rows of a table, as Word and web pages paste them with tabs between the cells, written as the lines that the plain layout has.
 * Each line keeps the number of its row. Other lines are given back as they are.
 */
export function tableRowsAsLines(rows: readonly Row[]): readonly Line[] {
  let columns: readonly Column[] | undefined
  return rows.flatMap((row): readonly Line[] => {
    const filled = row.cells.filter(cell => cell !== '')
    if (filled.length < 2) return [row]
    const head = columnsOf(row.cells)
    if (head) {
      columns = head
      return [{ ...row, text: '' }]
    }
    const [first = '', second = ''] = filled
    const numberAt = columns?.indexOf('number') ?? -1
    const number = numberAt >= 0 ? (row.cells[numberAt] ?? '') : first
    if (aNumber.test(number)) return cellsAsLines(row, number, columns)
    const [, begins, title] = /^(\S{1,9}) (.+)$/.exec(first) ?? []
    if (begins !== undefined && title !== undefined && aNumber.test(begins))
      return cellsAsLines(
        { ...row, cells: row.cells.flatMap(cell => (cell === first ? [begins, title] : [cell])) },
        begins,
        columns && withNumber(columns),
      )
    return filled.length === 2 && /^[A-Za-z ]{2,25}$/.test(first) ? [{ ...row, text: `${first}: ${second}` }] : [row]
  })
}

function cellsAsLines(row: Row, number: string, columns: readonly Column[] | undefined): readonly Line[] {
  const at = (text: string): Line => ({ line: row.line, indent: 3, text })
  const numberAt = row.cells.indexOf(number)
  const titleAt = columns ? columns.indexOf('title') : row.cells.findIndex((cell, i) => i > numberAt && cell !== '')
  const title = row.cells[titleAt] ?? ''
  if (title === '') return [row]
  const marked = /[.):]$/.test(number) ? number : `${number}.`
  const rest = row.cells.flatMap((cell, i): readonly Line[] => {
    if (i === numberAt || i === titleAt || cell === '') return []
    const column = columns?.[i]
    if (column === 'time' || aLength.test(cell)) return [at(`Time: ${cell}`)]
    if (column === 'presenter') return [at(`Presented by: ${cell}`)]
    if (column === 'paper') return [at(`Paper: ${/^[\d -–]+$/.test(cell) ? `pages ${cell}` : cell}`)]
    const people = column === 'other' || column === undefined ? readPresenters(cell) : []
    return [at(people.length > 0 && people.every(p => isName(p.name)) ? `Presented by: ${cell}` : cell)]
  })
  return [{ line: row.line, indent: 0, text: `${marked} ${title}` }, ...rest]
}
