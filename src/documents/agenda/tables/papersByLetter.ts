import { type Column, columnsOf } from '../vocabulary/tableHeads.ts'

// A table that was copied with each of its cells on a line of its own, in which the column of papers has no more than a letter.

/** No head of a column is longer. */
const longestHead = 24
/** No table has more columns. */
const mostHeads = 8
/** So many letters at least are a column. */
const fewest = 2

/** `D`, and what is said of it behind that: `E (to follow)`, `F - sent separately`. */
const letter =
  /^\s*(\p{Lu}\d{0,2})((?: [([]| [-–—] |, )(?:to follow|i ddilyn|attached|enclosed|tabled|to be tabled|(?:sent|circulated|issued) [a-z -]{3,30}|by (?:secure )?e-?mail|draft|revised|confidential|restricted|exempt)[)\]]?)?\s*$/u
const nothing = /^\s*[-–—]\s*$/

/** `1`, `2.`: the number of the first row, right below the heads. */
const firstNumber = /^\s*[([]?\d{1,3}[.)\]]?\s*$/

/** How many lines down to this one are the heads of a table's columns, one of them that of papers; none where they are not, or no row follows. */
function headsEndingAt(raws: readonly string[], at: number): number {
  const below = raws[at + 1] ?? ''
  if (below.trim() !== '' && !firstNumber.test(below)) return 0
  const heads: string[] = []
  for (let i = at; i >= 0 && heads.length < mostHeads; i--) {
    const raw = (raws[i] ?? '').trim()
    if (raw === '' || raw.length > longestHead || raw.includes('\t')) break
    heads.unshift(raw)
  }
  // Without a blank line between, facts of the heading may stand right above.
  for (let from = 0; heads.length - from > 2; from++) {
    const columns = columnsOf(heads.slice(from))
    if (columns !== undefined && columns[0] !== 'other' && columns.some(isOfPapers)) return heads.length - from
  }
  return 0
}

const isOfPapers = (column: Column): boolean => column === 'paper' || column === 'numbered paper'

/** The text of an agenda, each letter of its column of papers said to be one, `Paper: A`, without the heads over them. */
export function withPapersByLetter(text: string): string {
  const raws = text.split('\n')
  const heads = raws.map((raw, at) => (raw.trim() === '' ? 0 : headsEndingAt(raws, at)))
  const first = heads.findIndex(count => count > 0)
  if (first < 0 || raws.filter((raw, at) => at > first && letter.test(raw)).length < fewest) return text
  const isHead = (at: number) => heads.slice(at, at + mostHeads).some((count, n) => count > n)
  return raws
    .map((raw, at) =>
      isHead(at) || (at > first && nothing.test(raw)) ? '' : at < first ? raw : raw.replace(letter, 'Paper: $1$2'),
    )
    .join('\n')
}
