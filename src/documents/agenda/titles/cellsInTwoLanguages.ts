import { isName, withoutHonorific } from '../../../meeting/presentersWritten.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { aNumber, columnsOf } from '../vocabulary/tableHeads.ts'
import { pairedTitles } from './titlesPaired.ts'
import { isWelsh } from '../vocabulary/welsh.ts'

// A table of a Word file in which each cell has the Welsh on one line and the English on the next: pasted, every row is torn where a cell has a second line.

/** Heads in Welsh; a table without one is in one language. */
const welshHead = /^(?:rhif|eitem|pwnc|arweinydd|cyflwynydd|swyddog|papur(?:au)?|adroddiad|amser|pwrpas)$/i
/** No head or row goes over more lines. */
const most = 24
/** No row of an agenda has more letters. */
const longest = 400

interface Building {
  readonly from: number
  readonly to: number
  readonly cells: readonly (readonly string[])[]
}

/** The text with each row of such a table in one line, as tables in one language have it; another text is given back as it is. */
export function withCellsInTwoLanguages(text: string): string {
  if (!text.includes('\t')) return text
  const raws = text.split('\n').map(raw => raw.replace(/\r$/, ''))
  const first = raws.findIndex(raw => beginsRow(raw))
  const head = first < 0 ? undefined : headAbove(raws, first)
  if (head === undefined) return text
  const lines = [...raws]
  const put = ({ from, to, cells }: Building, written: (lines: readonly string[], column: number) => string) => {
    for (let at = from; at < to; at++) lines[at] = at === from ? cells.map(written).join('\t') : ''
  }
  put(head, cell => cell.join(' / '))
  const columns = columnsOf(head.cells.map(cell => cell.join(' / '))) ?? []
  let at = first
  while (at < raws.length) {
    const row = beginsRow(raws[at] ?? '') ? rowFrom(raws, at, head.cells.length) : undefined
    if (row !== undefined)
      put(row, (cell, column) =>
        columns[column] === 'title'
          ? titleOf(cell)
          : columns[column] === 'presenter'
            ? whoOf(cell)
            : (cell.at(-1) ?? ''),
      )
    at = row?.to ?? at + 1
  }
  return lines.join('\n')
}

const beginsRow = (raw: string): boolean => {
  const [number = '', ...others] = raw.slice(0, longest).split('\t')
  return others.length > 0 && aNumber.test(number.trim()) && /\d/.test(number)
}

/** The heads over the first row, from the blank line above them: most have a line in each language. */
function headAbove(raws: readonly string[], first: number): Building | undefined {
  let from = first
  while (from > 0 && first - from < most && raws[from - 1]?.trim() !== '') from--
  const cells = cellsOf(raws.slice(from, first))
  const known = columnsOf(cells.map(cell => cell.join(' / ')))
  const inBoth = cells.filter(cell => cell.length === 2).length
  return known !== undefined && inBoth * 2 > cells.length && cells.flat().some(head => welshHead.test(head))
    ? { from, to: first, cells }
    : undefined
}

/** The row that begins here, up to the line with which it has as many cells as there are heads; undefined where it never has. */
function rowFrom(raws: readonly string[], from: number, width: number): Building | undefined {
  for (let to = from + 1; to <= Math.min(raws.length, from + most); to++) {
    const cells = cellsOf(raws.slice(from, to))
    if (cells.length === width) return { from, to, cells }
    const next = raws[to] ?? ''
    if (cells.length > width || next.trim() === '' || beginsRow(next)) return undefined
  }
  return undefined
}

/** The lines of each cell, where a line that is broken off goes on in the cell it broke in. */
function cellsOf(raws: readonly string[]): readonly (readonly string[])[] {
  const cells: string[][] = []
  for (const [n, raw] of raws.entries())
    for (const [at, part] of raw.slice(0, longest).split('\t').entries()) {
      const said = part.trim() === '' ? [] : [part.trim()]
      const last = cells.at(-1)
      if (at === 0 && n > 0 && last !== undefined) last.push(...said)
      else cells.push(said)
    }
  return cells
}

/** The title in both languages, with what marks it in brackets behind. */
function titleOf(lines: readonly string[]): string {
  const marks = lines.filter((line, n) => n > 0 && markingAlone(line) !== undefined)
  const [first = '', second, ...more] = lines.filter(line => !marks.includes(line))
  const title = second === undefined ? first : pairedTitles(first, second, isWelsh(second) ? 'first' : 'second')
  return [title, ...more, ...marks.map(mark => `(${inOne(mark)})`)].join(' ')
}

/** `CYFRINACHOL / CONFIDENTIAL` is said twice; of two that are not the same both are kept. */
const inOne = (mark: string): string => {
  const bare = mark.replace(/^\(|\)$/g, '')
  const parts = bare.split(/\s?\/\s?/)
  return parts.every(part => markingAlone(part)?.certain === true) ? (parts.at(-1) ?? bare) : bare
}

/** Who presents: the same in both languages, or one below the other. */
function whoOf(lines: readonly string[]): string {
  const names = lines.map(line => line.replace(/\s?\([^()]*\)$/, '').split(', ')[0] ?? '')
  const others = new Set(names.map(withoutHonorific)).size === names.length && names.every(isName)
  return lines.join(others ? '; ' : ' / ')
}
