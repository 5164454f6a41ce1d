import { withoutEntities } from '../../meeting/htmlCharacters.ts'

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
  /** The row of a table without numbers, whose title this is. */
  readonly row?: true
  /** A cell of the row whose title stands above. */
  readonly ofRow?: true
}

/** A line as it was pasted, with the cells of a table row. */
export interface Row extends Line {
  readonly cells: readonly string[]
}

const hardSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const invisible = /\p{Cf}|(?![\t\n\v\f\r\u0085])\p{Cc}/gu
/** What Word's symbol fonts leave of a bullet or a tick. */
const symbol = /\p{Co}/gu

const asHeading = /^\s*(?:#{1,6} |\*\*[^*]{1,200}\*\*:?\s*$|__[^_]{1,200}__:?\s*$)/

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

/** The rows of a table as Markdown and e-mails draw them: `| 1 | Welcome | Chair |`. */
const piped = /^\s*\|.*\|\s*$/
const ruled = /^[\s|:+=-]+$/

function cellsOf(raw: string): readonly string[] {
  if (raw.includes('\t')) return raw.split('\t').map(plain)
  return piped.test(raw) ? raw.trim().slice(1, -1).split('|').map(plain) : []
}

/** The lines of a text, whatever ends them, blank ones included. Cells of a table row stay apart in `cells`, as tabs or strokes have them. */
export function linesOf(text: string): readonly Row[] {
  return withoutEntities(text)
    .replace(invisible, '')
    .replace(hardSpace, ' ')
    .replace(symbol, '•')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((raw, index) => {
      const cells = cellsOf(raw)
      const words = piped.test(raw) && !raw.includes('\t') ? (ruled.test(raw) ? '' : cells.join(' ')) : raw
      return {
        line: index + 1,
        text: plain(words),
        indent: indentOf(raw),
        cells,
        ...(asHeading.test(raw.slice(0, 220)) && { heading: true as const }),
      }
    })
}
