import type { Line, Row } from '../lines/lines.ts'
import { leadInLines, leadsWithBodies } from '../people/leadCell.ts'
import { isAim, isPurpose } from '../vocabulary/purposes.ts'
import { aPaper, type Column } from '../vocabulary/tableHeads.ts'
import { aLength, cellInWords } from './cellInWords.ts'
import { leavesUndecided } from '../markings/undecided.ts'
import { inPublicInWords, markingInWords } from './markingColumn.ts'

// The cells of a row besides its number and its title, as the lines that the plain layout has under a title.

/** A paper, or that there is none but words, in the column for what the meeting is to do. */
const paperInWords = (cell: string): string | undefined => {
  const said = isAim(cell) || isPurpose(cell) ? undefined : cellInWords(cell)
  return said?.startsWith('Paper: ') === true ? said : undefined
}

/** Under `Status`, how far an item or its paper is, and not who may see it. */
const howFarItIs =
  /^(?:confirmed|rec(?:eived|['’]?d)|chased|awaited|awaiting|moved|deferred|draft(?:ed)?|final|complete[d]?|on track|done|new|standing|approved|ready|in progress|outstanding|late|cleared|circulated|uploaded)\b/i

/** The cells of a row, but for those that are `without`, each as what its column says it is. */
export function otherCells(
  row: Row,
  columns: readonly Column[] | undefined,
  without: readonly number[],
): readonly Line[] {
  const at = (text: string): Line => ({ line: row.line, indent: row.indent + 3, text, ofRow: true })
  return row.cells.flatMap((cell, i): readonly Line[] => {
    const column = columns?.[i]
    if (column === 'presenter' && columns?.[i + 1] === 'body of presenter' && !without.includes(i))
      return leadsWithBodies(cell, row.cells[i + 1] ?? '').map(at)
    if (without.includes(i) || cell === '' || column === 'body of presenter' || /^[-–—|]$/.test(cell)) return []
    if (column === 'purpose') return [at(paperInWords(cell) ?? `Text: ${cell}`)]
    // A row with a cell less than the others: its paper stands under the times.
    const paper = column === 'time' && !/^\d{1,2}[.:]?\d\d/.test(cell) ? paperInWords(cell) : undefined
    if (paper !== undefined) return [at(paper)]
    const [, time, remark] =
      column === 'time'
        ? (/^(\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?|\d{1,3}(?: ?mins?)?) (\(.{4,}\))$/i.exec(cell) ?? [])
        : []
    if (time !== undefined && remark !== undefined) return [at(`Time: ${time}`), at(remark)]
    if (column === 'time' || aLength.test(cell)) return [at(`Time: ${cell}`)]
    if (column === 'presenter') return leadInLines(cell).map(at)
    // What is shown or talked about has no paper.
    if (/^(?:presentation|discussion|demonstration|film|video|workshop)s?(?: and discussion)?$/i.test(cell))
      return [at(`Text: ${cell}`)]
    if (column === 'numbered paper' && aPaper.test(cell)) return [at(`Paper: Paper ${cell}`)]
    if (column === 'paper' || column === 'numbered paper' || column === 'pages')
      return [at(`Paper${cell.includes(';') ? 's' : ''}: ${/^\d[\d\s,–—-]*$/.test(cell) ? `pages ${cell}` : cell}`)]
    if (column === 'restricted' && (isAim(cell) || isPurpose(cell) || howFarItIs.test(cell)))
      return [at(`Text: ${cell}`)]
    if (
      column === 'restricted' &&
      (/^(?:t\.?b\.?[cad]\.?|maybe|possibly|unsure|\?)(?:$|[^\p{L}])/iu.test(cell) || leavesUndecided(cell))
    )
      return [at(`Marking to be confirmed: ${cell}`)]
    if (column === 'restricted')
      return /^(?:open|public)$/i.test(cell)
        ? [at('Exempt: no')]
        : /^(?:n|no|-|–|n\/a|none)$/i.test(cell)
          ? []
          : [
              at(
                `Exempt: ${/^(?:y|yes|x|✓|✔|closed|private|exempt|restricted|confidential)$/i.test(cell) ? 'yes' : cell}`,
              ),
            ]
    if (column === 'in public') return inPublicInWords(cell).map(at)
    if (column === 'marking')
      return isAim(cell) || isPurpose(cell) ? [at(`Text: ${cell}`)] : markingInWords(cell).map(at)
    return [at(cellInWords(cell) ?? cell)]
  })
}
