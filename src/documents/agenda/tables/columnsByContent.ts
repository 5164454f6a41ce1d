import { kindOf } from '../../../meeting/agenda.ts'
import { initialsIn } from '../../../meeting/initials.ts'
import { isGroupOfPeople, namesAService } from '../../../meeting/presentersWritten.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { readNumber } from '../numbering/numbers.ts'
import { isProtectiveMarking } from './markingColumn.ts'
import { isPaper } from '../papers/papers.ts'
import { isAim, isPurpose } from '../vocabulary/purposes.ts'
import { aNumber, type Column } from '../vocabulary/tableHeads.ts'
import { presenting } from '../people/whoPresents.ts'

// What the columns of a table have, told by their cells: where there are no heads, or the words of one are not known.

type Cells = readonly string[]

const isTime = (cell: string): boolean => readTimedLine(withStops(cell))?.rest === '' || readMinutes(cell) !== undefined
const isBareLength = (cell: string): boolean => /^\d{1,3}$/.test(cell) && Number(cell) % 5 === 0 && Number(cell) <= 180
const isPaperOrWord = (cell: string): boolean =>
  isPaper(cell) ||
  /^(?:agenda )?item \d{1,2}[a-z]?$/i.test(cell) ||
  /^\(?(?:verbal|oral|presentation|discussion|attached|enclosed|to follow|tabled)(?: (?:update|report|item))?\)?$/i.test(
    cell,
  )
const isWho = (cell: string): boolean =>
  presenting(cell) !== undefined ||
  cell.split('; ').every(part => presenting(part) !== undefined) ||
  namesAService(cell) ||
  isGroupOfPeople(cell) ||
  initialsIn(cell).length > 0
/** What may be a post or a body whose words nobody knows: `Community Warden`. */
const isShortName = (cell: string): boolean => cell.length <= 60 && /^\p{Lu}[^.?!\d]*$/u.test(cell)
const isWhat = (cell: string): boolean => isAim(cell) || isPurpose(cell)

/** A title without the number in its own cell. */
const bareTitle = (cell: string): string => {
  const own = readNumber({ line: 0, indent: 0, text: cell })
  return own === undefined || own.rest === '' ? cell : own.rest
}
const isKnownBusiness = (cell: string): boolean => kindOf(bareTitle(cell)) !== 'business'

/** Numbers, or letters, of which each is after the one above it. */
function countsUp(cells: Cells): boolean {
  const values = cells.map(cell =>
    /^[A-Z]$/i.test(cell) ? cell.toUpperCase().charCodeAt(0) : Number(/\d+/.exec(cell)?.[0] ?? Number.NaN),
  )
  return values.length > 1 && values.slice(1).every((value, at) => value > (values[at] ?? 0))
}

/** Whether numbers go up one by one, as those of papers do and those of pages do not. */
const isEachNext = (cells: Cells): boolean =>
  cells.every((cell, at) => at === 0 || !/^\d+$/.test(cell) || Number(cell) <= Number(cells[at - 1]) + 2)

const areNumbersOfPapers = (cells: Cells): boolean => {
  const numbers = cells.filter(cell => /^\d{1,2}$/.test(cell))
  return numbers.length > 0 && countsUpOrIsOne(numbers) && isEachNext(numbers) && Number(numbers[0]) <= 5
}
const countsUpOrIsOne = (cells: Cells): boolean => cells.length === 1 || countsUp(cells)

const share = (cells: Cells, test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length

/** How many rows a table without heads has at least. */
const fewest = 4

/**
 * The columns of rows that all have as many cells; undefined where they are no agenda, which has its titles in one of them, some of which every agenda has.
 * `heads` are what the heads over them say, of which only those of `other` columns, and wrong ones, are told anew.
 */
export function columnsByContent(rows: readonly Cells[], heads?: readonly Column[]): readonly Column[] | undefined {
  const width = heads?.length ?? Math.max(0, ...rows.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(row => row[at] ?? '').filter(cell => cell !== '' && !/^(?:[-–—]|n\/a|none|nil|tbc)$/i.test(cell)),
  )
  if (heads === undefined && (rows.length < fewest || width < 2)) return undefined
  const headed = heads?.map((head, at) => (head === 'number' && isNoNumber(columns[at] ?? []) ? 'other' : head))
  const titleAt = headed?.includes('title') === true ? headed.indexOf('title') : titlesAmong(columns)
  if (titleAt === undefined) return heads
  const numbered = share(columns[titleAt] ?? [], cell => bareTitle(cell) !== cell) > 0.6
  if (heads === undefined && !isAgenda(columns, titleAt, numbered)) return undefined
  const told: Column[] = columns.map((cells, at) => {
    const said = headed?.[at]
    // "Item type" may stand over what the meeting is to do, or over papers.
    const papers = said === 'purpose' ? toldBy(cells, false) : undefined
    if (papers === 'paper' || papers === 'numbered paper') return papers
    if (said === 'paper' && areNumbersOfPapers(cells)) return 'numbered paper'
    if (said !== undefined && said !== 'other') return said
    if (at === titleAt) return 'title'
    return toldBy(at > titleAt ? cells.map(inSeries) : cells, at < titleAt && !numbered) ?? 'other'
  })
  const once = told.map((column, at): Column =>
    column !== 'purpose' && headed?.[at] !== column && told.indexOf(column) !== at ? 'other' : column,
  )
  return heads === undefined && once.every(column => column === 'other' || column === 'title') ? undefined : once
}

/** What stands in front of the facts of a meeting, in a table of its own above the agenda. */
const factOfMeeting =
  /^(?:date|time|day|venue|place|location|where|when|dial[- ]in|dyddiad|amser|lleoliad|chair|cadeirydd)s?:?$/i

/** Whether the titles are those of an agenda: some of them every agenda has, or, in two columns without numbers, many. */
function isAgenda(columns: readonly Cells[], titleAt: number, numbered: boolean): boolean {
  if ((columns[0] ?? []).filter(cell => factOfMeeting.test(cell)).length > 1) return false
  const known = (columns[titleAt] ?? []).filter(isKnownBusiness).length
  return known >= (columns.length > 2 || numbered ? 1 : 3)
}

/** Whether the cells under what may be the head of numbers are words: the head was the titles'. */
const isNoNumber = (cells: Cells): boolean =>
  cells.length > 0 && share(cells, cell => / /.test(cell) && !aNumber.test(cell)) > 0.6

function titlesAmong(columns: readonly Cells[]): number | undefined {
  const marks = columns.map(cells =>
    share(cells, cell => aNumber.test(cell) || isTime(cell)) > 0.4
      ? -1
      : cells.filter(isKnownBusiness).length * 2 +
        cells.filter(cell => / /.test(cell) && !isWho(cell) && !isWhat(cell)).length,
  )
  const best = Math.max(...marks)
  return best < 2 ? undefined : marks.indexOf(best)
}

/** `CSP 27/04`, `RSB 3`: a reference of several letters behind the titles is a paper's, and no item's number. */
const inSeries = (cell: string): string =>
  aReference.test(cell) ? `Paper ${/\d.*$/.exec(cell)?.[0].replace(/\D.*$/, '')}` : cell
const aReference = /^[A-Z]{2,8}[ -]?\d{1,3}(?:[/-]\d{1,4}){0,2}[A-Za-z]?(?: \([^()]{3,40}\))?$/

/** What cells have that are not headed; only before the titles, where those have none of their own, are they `perhapsNumbers`. */
function toldBy(cells: Cells, perhapsNumbers: boolean): Column | undefined {
  if (cells.length < 2) return cells.length === 1 ? toldByOne(cells[0] ?? '') : undefined
  if (share(cells, isTime) > 0.6) return 'time'
  const bare = cells.filter(cell => !isPaperOrWord(cell))
  const numbers = bare.length > 1 && share(bare, cell => aNumber.test(cell)) > 0.8
  if (numbers && perhapsNumbers && countsUp(bare)) return 'number'
  if (share(cells, isBareLength) > 0.8 && !countsUp(cells)) return 'time'
  if (numbers && perhapsNumbers) return 'number'
  if (numbers && countsUp(bare)) return isEachNext(bare) ? 'numbered paper' : 'pages'
  if (share(cells, isPaperOrWord) > 0.6) return 'paper'
  if (share(cells, isWhat) > 0.5) return 'purpose'
  if (share(cells, isProtectiveMarking) > 0.8) return 'marking'
  const people = share(cells, isWho)
  return people >= 0.5 || (people >= 0.25 && share(cells, isShortName) > 0.9) ? 'presenter' : undefined
}

const toldByOne = (cell: string): Column | undefined =>
  isTime(cell) ? 'time' : isPaperOrWord(cell) ? 'paper' : isWho(cell) ? 'presenter' : undefined
