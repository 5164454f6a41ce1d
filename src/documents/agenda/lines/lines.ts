import { withoutEntities } from '../../../meeting/htmlCharacters.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { gappedRows, type Grid } from './gaps.ts'
import { numbersUnglued } from './gluedNumbers.ts'
import { marginsWhole } from './marginBrackets.ts'
import { pagesCalledSo } from './pagesInBrackets.ts'
import { withOneSign } from './pointsByHand.ts'
import { statesInBrackets } from './statesAtTheRight.ts'
import { withPlainPoints } from './signsOfPoints.ts'
import { tornWordsMended } from './tornWords.ts'
import { papersInEnglish } from '../vocabulary/welsh.ts'

/** A line of a pasted agenda, made plain. */
export interface Line {
  /** 1 for the first line of what was pasted. */
  readonly line: number
  /** Without markup, tabs and hard spaces, and without spaces at either end. Empty for a blank line. */
  readonly text: string
  /** Columns of white space in front. */
  readonly indent: number
  /** Whether it is set as a heading: `# Agenda`, or bold from end to end. */
  readonly heading?: true
  /** Whether a heading of several items stood here, which is read apart: numbers may begin again below it. */
  readonly section?: true
  /** Whether `AGENDA` stood here alone, which no reader needs but one that asks where the business begins. */
  readonly headsAgenda?: true
  /** The row of a table without numbers, whose title this is. */
  readonly row?: true
  /** A cell of the row whose title stands above. */
  readonly ofRow?: true
  /** The cells of a table row, where they stand in it as they were pasted. */
  readonly cells?: readonly string[]
}

/** A line as it was pasted, with the cells of a table row. */
export interface Row extends Line {
  readonly cells: readonly string[]
  /** As pasted. */
  readonly raw?: string
  /** Where each cell begins, in a table that is set with spaces. */
  readonly starts?: readonly number[]
}

const hardSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const invisible = /\p{Cf}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu
/** What Word's symbol fonts leave of a bullet or a tick. */
const symbol = /\p{Co}/gu

const asHeading = /^\s*(?:#{1,6} |\*\*[^*]{1,200}\*\*:?\s*$|__[^_]{1,200}__:?\s*$)/

/**
 * Text without Markdown's marks: `**Agenda**`, `# Agenda`, `1\. Apologies`.
 * Two stars alone are no mark but a sign: `Threat picture**`, and `** Confidential` below.
 */
const unmarked = (text: string) =>
  text
    .replace(/^#{1,6} /, '')
    .replace(/(\*\*|__)(.*?)\1/g, '$2')
    .replace(/__|\*\*(?! |$)/g, '')
    .replace(/^(.{0,12}\d)\\([.)])/, '$1$2')

/** Bold words at the end of a line that has more: what they mark is said in brackets, as others say it. */
const boldMarking = (text: string) =>
  text.replace(/([\p{L})"'’]) (?:\*\*|__)([^*_]{3,100})(?:\*\*|__)\s*$/u, (whole, before: string, inner: string) =>
    markingAlone(inner) === undefined ? whole : `${before} (${inner.trim()})`,
  )

/** `( to follow )`, `(to follow )`: a bracket as it is written elsewhere. */
const bracketsClose = (text: string) => text.replace(/\( (?=[\p{L}\d])/gu, '(').replace(/(?<=[\p{L}\d]) \)/gu, ')')

/** `Rota -- @Moll Petherick`: two hyphens are a dash, and the sign with which a chat calls somebody is no part of the name. */
const asPrinted = (text: string) =>
  text.replace(/(?<=\S) --+ (?=[^\s|-])/g, ' – ').replace(/(?<=\s|^)@(?=\p{Lu}\p{Ll})/gu, '')

const plain = (text: string) =>
  papersInEnglish(
    tornWordsMended(bracketsClose(unmarked(boldMarking(asPrinted(text.replace(/\s+/g, ' ').trim()))).trim())),
  )

function indentOf(text: string): number {
  let columns = 0
  for (const letter of text) {
    if (letter === '\t') columns += 4
    else if (letter === ' ') columns += 1
    else break
  }
  return columns
}

/** The rows of a table as Markdown and e-mails draw them: `| 1 | Welcome | Chair |`. */
const piped = /^\s*\|.*\|\s*$/
const ruled = /^[\s|:+=-]+$/

function cellsOf(raw: string, struck: ReadonlySet<number>): readonly string[] {
  if (raw.includes('\t')) return raw.split('\t').map(plain)
  if (piped.test(raw) && ruled.test(raw)) return []
  const strokes = strokesIn(raw)
  // A row that ends before the last columns: `6. Any other business | All`.
  const shorter = struck.size > 0 && strokes.length > 1 && /^\s*\d{1,3}[.)]? /.test(raw)
  if ((struck.has(strokes.length) || shorter) && !piped.test(raw)) return strokes.map(plain)
  return piped.test(raw) ? raw.trim().slice(1, -1).split('|').map(plain) : []
}

/** What stands between strokes; a stroke at the end leaves an empty cell behind it. */
const strokesIn = (raw: string): readonly string[] => raw.replace(/\s\|\s*$/, ' | ').split(' | ')

/** How many cells the rows of a table have that are parted by strokes alone: three rows of three cells make one. */
function struckRows(raws: readonly string[]): ReadonlySet<number> {
  const times = new Map<number, number>()
  for (const raw of raws) {
    const cells = raw.includes(' | ') ? strokesIn(raw).length : 0
    if (cells > 2) times.set(cells, (times.get(cells) ?? 0) + 1)
  }
  return new Set([...times].flatMap(([cells, count]) => (count > 2 ? [cells] : [])))
}

const lengthFirst = /^(\s*)(\d{1,3} ?(?:minutes|mins?\.?))\s+((?:item )?\d{1,2}[.):]\s+\S.*)$/i
const itemBehindTime = /^(\s*\d{1,2}[.:]?\d{2}(?: ?hrs)?\s{1,8})item (\d{1,2})[.:]?\s+(?=\S)/i

/** `5 mins   1. Welcome`, `1400  Item 2  Minutes`: where lines begin so, with the length behind the title and the number as others write it. */
function numbersFirst(raws: readonly string[]): readonly string[] {
  const lengths = raws.filter(raw => raw.length < 300 && !raw.includes('\t') && lengthFirst.test(raw)).length
  return raws.map(raw => {
    if (raw.length >= 300) return raw
    const [, space = '', length, rest] = lengths > 1 && !raw.includes('\t') ? (lengthFirst.exec(raw) ?? []) : []
    return length === undefined || rest === undefined
      ? raw.replace(itemBehindTime, '$1$2. ')
      : `${space}${rest.trimEnd()} (${length})`
  })
}

/** `WHERE    Temple kitchen`: labels set apart by spaces alone, and not the heads of columns. */
const whereAndWhen =
  /^(\s*(?:where|venue|place|location|lleoliad)|\s*(?:when|date|time|dyddiad|amser)(?= {2,}\S.*\d)) {2,}(?!(?:date|day|time|contact|clerk|enquiries)\b[^\d:]{0,20}$)(?=\S+(?: \S+)*\s*$)/i

/** The lines of a text, whatever ends them, blank ones included. Cells of a table row stay apart in `cells`, as tabs or strokes have them, or as
 * `gridOf` tells of a table that is set with spaces. */
export function linesOf(text: string, gridOf: (raws: readonly string[]) => Grid = () => new Map()): readonly Row[] {
  const given = withOneSign(
    withPlainPoints(
      withoutEntities(text)
        .replace(invisible, '')
        .replace(hardSpace, ' ')
        .replace(symbol, '•')
        .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/),
    ),
  )
  const raws = numbersUnglued(
    numbersFirst(
      marginsWhole(statesInBrackets(pagesCalledSo(given))).map(raw =>
        raw.length < 300 ? raw.replace(whereAndWhen, '$1: ') : raw,
      ),
    ),
  )
  const struck = struckRows(raws)
  const grid = gridOf(raws)
  const spaced = gappedRows(raws)
  return raws.flatMap((raw, index) => {
    const told = grid.get(index)
    if (told === 'in the row above') return []
    const row = told === 'no row' ? undefined : told
    const gaps = told === 'no row' ? undefined : (row ?? spaced.get(index))
    const cells = gaps?.cells.map(plain) ?? cellsOf(raw, struck)
    const words =
      row?.cells.filter(cell => cell !== '').join(' ') ??
      (piped.test(raw) && !raw.includes('\t')
        ? ruled.test(raw)
          ? ''
          : cells.join(' ')
        : raw.replace(/\s\|\s*$|^\s*\|\s*$/, ''))
    return {
      line: index + 1,
      text: plain(words),
      indent: indentOf(raw),
      cells,
      raw,
      ...(gaps && { starts: gaps.starts }),
      ...(asHeading.test(raw.slice(0, 220)) && { heading: true as const }),
    }
  })
}
