import { type Block, type Table, plain } from '../rendition/page.ts'

/** Width of an A4 page between its margins, in points. */
const text = 482
/** What stands between a column’s words and its edges, in points. */
const edges = 12

/** How wide the letters of a word are at most, in points: those of a head, bold and at 10 points, in the widest letters a letterhead may have (Verdana); of others, at 11 points, with some room. */
const letters = { head: { capital: 8.6, small: 6.9 }, cell: { capital: 7.8, small: 5.7 } } as const

const widthOf = (word: string, { capital, small }: { readonly capital: number; readonly small: number }): number =>
  Array.from(word).reduce((sum, letter) => sum + (/[\p{Lu}\d%&@]/u.test(letter) ? capital : small), 0)

/** Words as a line breaks them: at spaces, and after a stroke or hyphen. */
const wordsOf = (said: string): readonly string[] => said.split(/\s+|(?<=[/–-])/u)

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(b => (b.kind === 'paragraph' || b.kind === 'heading' ? [plain(b.runs)] : []))

/** The share of the width, in per cent, that the longest word of each column needs; of no column more than a third. */
const needs = ({ columns, rows }: Table): readonly number[] =>
  columns.map(({ head }, n) => {
    const own = rows.flatMap(r => textsOf(r.cells[n]?.blocks ?? [])).flatMap(wordsOf)
    const widest = Math.max(
      ...wordsOf(head).map(word => widthOf(word, letters.head)),
      ...own.map(word => widthOf(word, letters.cell)),
    )
    return Math.min(33, ((widest + edges) / text) * 100)
  })

/** The widths of a table’s columns in per cent, as the house style has them, but none too narrow for its longest word: those with room to spare give way. */
export function columnWidths(table: Table): readonly number[] {
  const needed = needs(table)
  const wished = table.columns.map(c => c.width)
  const short = wished.map((width, n) => Math.max(0, (needed[n] ?? 0) - width))
  const spare = wished.map((width, n) => Math.max(0, width - (needed[n] ?? 0)))
  const [wanted, there] = [short, spare].map(all => all.reduce((sum, x) => sum + x, 0)) as [number, number]
  if (wanted === 0 || there === 0) return wished
  const given = Math.min(wanted, there)
  return wished.map((width, n) => width + ((short[n] ?? 0) / wanted) * given - ((spare[n] ?? 0) / there) * given)
}
