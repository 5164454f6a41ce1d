/** A line of a pasted agenda, made plain. */
export interface Line {
  /** 1 for the first line of what was pasted. */
  readonly line: number
  /** Without markup, tabs and hard spaces, and without spaces at either end. Empty for a blank line. */
  readonly text: string
  /** Columns of white space in front. */
  readonly indent: number
}

const hardSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const invisible = /\p{Cf}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu
/** What Word's symbol fonts leave of a bullet or a tick. */
const symbol = /\p{Co}/gu

/** Text without Markdown's marks: `**Agenda**`, `# Agenda`, `1\. Apologies`. */
const unmarked = (text: string) =>
  text
    .replace(/^#{1,6} /, '')
    .replace(/\*\*|__/g, '')
    .replace(/^(.{0,12}\d)\\([.)])/, '$1$2')

const plain = (text: string) => unmarked(text.replace(/\s+/g, ' ').trim()).trim()

function indentOf(text: string): number {
  let columns = 0
  for (const letter of text) {
    if (letter === '\t') columns += 4
    else if (letter === ' ') columns += 1
    else break
  }
  return columns
}

/** The lines of a text, whatever ends them, blank ones included. Cells of a table row stay apart in `cells`, as tabs have them. */
export function linesOf(text: string): readonly (Line & { readonly cells: readonly string[] })[] {
  return text
    .replace(invisible, '')
    .replace(hardSpace, ' ')
    .replace(symbol, '•')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((raw, index) => ({
      line: index + 1,
      text: plain(raw),
      indent: indentOf(raw),
      cells: raw.includes('\t') ? raw.split('\t').map(plain) : [],
    }))
}
