import { columnsOf } from '../vocabulary/tableHeads.ts'

// A table that was copied with each of its cells on a line of its own, in which the column of papers has no more than a letter.

/** No head of a column is longer. */
const longestHead = 24
/** So many letters at least are a column. */
const fewest = 2

const letter = /^\s*(\p{Lu}\d{0,2})\s*$/u
const nothing = /^\s*[-–—]\s*$/

/** How many lines above a blank one, and the one before it, are the heads of a table's columns, one of them that of papers; none where they are not. */
function headsEndingAt(raws: readonly string[], at: number): number {
  if ((raws[at + 1] ?? '').trim() !== '') return 0
  const heads: string[] = []
  for (let i = at; i >= 0 && heads.length < 8; i--) {
    const raw = (raws[i] ?? '').trim()
    if (raw === '' || raw.length > longestHead || raw.includes('\t')) break
    heads.unshift(raw)
  }
  const hasPapers = columnsOf(heads)?.some(column => column === 'paper' || column === 'numbered paper') === true
  return heads.length > 2 && hasPapers ? heads.length : 0
}

/** The text of an agenda, each letter of its column of papers said to be one, `Paper: A`, without the heads over them. */
export function withPapersByLetter(text: string): string {
  const raws = text.split('\n')
  const heads = raws.map((raw, at) => (raw.trim() === '' ? 0 : headsEndingAt(raws, at)))
  const first = heads.findIndex(count => count > 0)
  if (first < 0 || raws.filter((raw, at) => at > first && letter.test(raw)).length < fewest) return text
  const isHead = (at: number) => heads.slice(at, at + 8).some((count, n) => count > n)
  return raws
    .map((raw, at) =>
      isHead(at) || (at > first && nothing.test(raw)) ? '' : at < first ? raw : raw.replace(letter, 'Paper: $1'),
    )
    .join('\n')
}
