import { type Block, type Table, plain } from '../rendition/page.ts'

/** Width of an A4 page between its margins, in points. */
const text = 482
/** What stands between a column’s words and its edges, in points. */
const edges = 12

/** How wide a word is at most, in points, in the widest letters a council may have on its letterhead (bold Verdana at 11 points). */
const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (/[\p{Lu}MW%&@]/u.test(letter) ? 9.6 : /\p{L}/u.test(letter) ? 7.4 : 7.8), 0)

/** Words as a line breaks them: at spaces, and after a stroke or hyphen. */
const wordsOf = (said: string): readonly string[] => said.split(/\s+|(?<=[/–-])/u)

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(b => (b.kind === 'paragraph' || b.kind === 'heading' ? [plain(b.runs)] : []))

/** The share of the width, in per cent, that the longest word of each column needs; of no column more than a third. */
const needs = ({ columns, rows }: Table): readonly number[] =>
  columns.map(({ head }, n) => {
    const words = [head, ...rows.flatMap(r => textsOf(r.cells[n]?.blocks ?? []))].flatMap(wordsOf)
    return Math.min(33, ((Math.max(0, ...words.map(widthOf)) + edges) / text) * 100)
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
