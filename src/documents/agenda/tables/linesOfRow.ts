import { isName, namesAPost } from '../../../meeting/presentersWritten.ts'
import { readDay } from '../../dates/written.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { readLabel } from '../vocabulary/labels.ts'
import { isPaper } from '../papers/papers.ts'
import { paperCalled } from '../papers/papersCalled.ts'
import { isAim, isPurpose } from '../vocabulary/purposes.ts'
import { aNumber, type Column } from '../vocabulary/tableHeads.ts'

// The lines of a row in a table that is set with spaces: which of them begins one, and which are more of it.

const isTime = (cell: string): boolean => readTimedLine(withStops(cell))?.rest === ''
const point = /^(\(?[a-z][.)]|\d{1,2}\.\d{1,2}\.?|\([ivx]{1,4}\)|[ivx]{1,4}[.)])\s+(?=\S)/i

/** Whether a line begins a row: with its number, a time in front of its title, or the letter of a point. */
export function beginsRow(cells: readonly string[], kinds: readonly Column[]): boolean {
  const titleAt = kinds.indexOf('title')
  if (cells[titleAt] === '') return false
  return cells
    .slice(0, titleAt + 1)
    .some((cell, at) =>
      at === titleAt
        ? point.test(cell)
        : kinds[at] === 'number'
          ? aNumber.test(cell)
          : kinds[at] === 'time' && isTime(cell),
    )
}

/** What stands behind the letter of a point, `Flooding` of `a) Flooding`; undefined where there is no letter. */
export function behindPoint(title: string): string | undefined {
  const [whole] = point.exec(title) ?? []
  return whole === undefined ? undefined : title.slice(whole.length)
}

/** `a) Flooding` with the letter in the column of the numbers. */
export function pointApart(cells: readonly string[], kinds: readonly Column[]): readonly string[] {
  const [titleAt, numberAt] = [kinds.indexOf('title'), kinds.indexOf('number')]
  const title = cells[titleAt] ?? ''
  const rest = behindPoint(title)
  return rest === undefined || cells[numberAt] !== ''
    ? cells
    : cells.with(numberAt, title.slice(0, title.length - rest.length).trim()).with(titleAt, rest)
}

const dashed = /^[•·▪*–—-]\s+\S/u

/** Whether a line is a point of a list of two at least, `- delivery plan`, with something beside it. */
export function isPointBeside(
  lines: readonly (readonly string[] | undefined)[],
  at: number,
  kinds: readonly Column[],
): boolean {
  const titleAt = kinds.indexOf('title')
  const isPoint = (cells: readonly string[] | undefined) =>
    dashed.test(cells?.[titleAt] ?? '') && cells?.some((cell, column) => column > titleAt && cell !== '') === true
  return isPoint(lines[at]) && (isPoint(lines[at - 1]) || isPoint(lines[at + 1]))
}

/** Whether a line is more of the row above: it has something under its title or behind it, and that is no text of its own. */
export function goesOn(
  above: readonly string[],
  cells: readonly string[],
  kinds: readonly Column[],
  widest: number,
): boolean {
  const titleAt = kinds.indexOf('title')
  if (cells.slice(0, titleAt).some((cell, at) => cell !== '' && kinds[at] !== 'time')) return false
  if (cells.slice(0, titleAt).some(cell => cell !== '' && !isTime(cell.replace(/^(?:-|–|to)\s?/, '')))) return false
  const [title = '', more = ''] = [above[titleAt], cells[titleAt]]
  return (
    more === '' ||
    titleIsMore(
      title,
      more,
      widest,
      cells.slice(titleAt + 1).some(cell => cell !== ''),
    )
  )
}

function titleIsMore(title: string, more: string, widest: number, beside: boolean): boolean {
  if (/^[•·▪*]\s|^[–—-]\s\p{Lu}/u.test(more) || point.test(more)) return false
  // "Paper: Storm debrief": what its label says.
  if (more.includes(':') && (readLabel(more) !== undefined || paperCalled(more, true) !== undefined)) return false
  if (beside && /^[–—-]\s/.test(more)) return true
  if (title.lastIndexOf('(') > title.lastIndexOf(')')) return true
  if (/(?:[,/&–—-]|\s(?:of|and|the|for|to|in|on|with|from|by|a))$/i.test(title)) return true
  // A word in small letters beside another cell that goes on: "annual" and "review".
  if (beside && /^(?!(?:for|to)\b)\p{Ll}/u.test(more)) return true
  if (isAim(more) || isPurpose(more) || isPaper(more) || readMinutes(more) !== undefined) return false
  if (
    (!beside && markingOfLine(more) !== undefined) ||
    (/^\p{Lu}\p{L}*day\b/u.test(more) && readDay(more) !== undefined)
  )
    return false
  if (/^to \p{Ll}/iu.test(more) && more.startsWith('T')) return false
  // A note in brackets is none of the title, unless another cell of the row goes on beside it.
  if (/^\([^()]*\)$/.test(more)) return beside
  if (/^[\p{Ll}\d(]/u.test(more)) return true
  // A line is broken where its next word would not have found room.
  const room = widest - title.length - 1
  const next = more.split(' ')[0]?.length ?? 0
  return (beside || !/[.:]$/.test(more)) && next > room - 8
}

/** A cell with what stands below it: names of two people apart, a name and what its bearer is, and papers; a word that a dash breaks off goes on. */
export function joined(cell: string, more: string, kind: Column | undefined): string {
  if (cell === '') return more
  if (kind === 'presenter' && !cell.endsWith(',') && isName(cell.split(/; /).at(-1) ?? cell) && saysWhatOneIs(more))
    return `${cell}; ${more}`
  // A rank, and whose it was.
  if (/\((?:ret['’]?d|retired)\.?\)$/i.test(cell)) return `${cell} ${more}`
  const [last, next] = [cell.split(/; /).at(-1) ?? cell, more]
  if (isName(firstOf(last)) && isName(firstOf(next)) && !/(?:,|&|\band)$/.test(last)) return `${cell}; ${more}`
  if ((isPaper(last) && isPaper(next) && !next.startsWith('(')) || areOfOneSeries(last, next)) return `${cell}; ${more}`
  return /\p{L}-$/u.test(cell) && /^\p{L}/u.test(more) ? `${cell}${more}` : `${cell} ${more}`
}

/** `Training Officer`, `Plant y Glannau` below a name: a post or a body, and not the end of the name. */
export const saysWhatOneIs = (words: string): boolean =>
  !isName(words) && /^\p{Lu}/u.test(words) && (namesAPost(words) || /^[^()]+ [^()]+$/.test(words))

/** `RSB 3` and, below it, `RSB 4`. */
const areOfOneSeries = (cell: string, below: string): boolean => {
  const series = /^([A-Z][A-Za-z]{0,11}[ /-]?)\(?\d[\d/()-]{0,11}[A-Za-z]?$/
  const [own, other] = [series.exec(cell)?.[1], series.exec(below)?.[1]]
  return own !== undefined && own === other
}

const firstOf = (cell: string): string => cell.split(/, | \(/)[0] ?? ''
