import { peopleWithInitials } from '../../../meeting/initials.ts'
import { isName, namesAService } from '../../../meeting/presentersWritten.ts'
import type { Line, Row } from '../lines/lines.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readLabel } from '../vocabulary/labels.ts'
import { isPost } from '../vocabulary/posts.ts'
import { isAim } from '../vocabulary/purposes.ts'
import { cellInWords } from './cellInWords.ts'

/** A line with gaps that has no number: a label with what stands beside it, or what is known cell by cell; else it is a line as any other. */
export function gappedAsLines(row: Row): readonly Line[] {
  if (peopleWithInitials(row.text).length > 0) return [row]
  const [first = '', ...others] = row.cells
  const at = (text: string): Line => ({ line: row.line, indent: row.indent + 1, text })
  const told = others.map(cell => cellInWords(cell) ?? serviceInBrackets(cell))
  if (readLabel(first) !== undefined && /:/.test(first))
    return [first, ...others.map((cell, n) => told[n] ?? cell)].map(at)
  const [title = '', ...behind] = others
  if (behind.length > 0 && told[0] === undefined && readTimedLine(withStops(first))?.rest === '') {
    // "1.30 – 1.40pm   Introductions   (Ada Moss)   Paper A": what nothing is known of stays with the title.
    const untold = behind.filter((_, n) => told[n + 1] === undefined)
    const under = told.slice(1).flatMap(each => (each === undefined ? [] : [at(each)]))
    return [{ ...row, text: [first, title, ...untold].join(' ') }, ...under]
  }
  // A member and the post beside the name: one person.
  if (others.length === 1 && isName(first) && isPost(title)) return [{ ...row, text: `${first}, ${title}` }]
  const own = isAim(first) ? undefined : cellInWords(first)
  return own !== undefined && told.every(each => each !== undefined) ? [own, ...told].map(at) : [row]
}

/** `(Commissioning)`: a service in brackets, in a cell of its own, presents. */
function serviceInBrackets(cell: string): string | undefined {
  const inner = /^[([]([^()[\]]{3,40})[)\]]$/.exec(cell)?.[1]
  return inner !== undefined && namesAService(inner) ? `Presented by: ${inner}` : undefined
}
