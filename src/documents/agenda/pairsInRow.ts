import type { Row } from './lines.ts'

// A row of a spreadsheet or a form with several facts of the heading side by side, each behind what it is: `Venue   Room 3   Start   13:00   Finish   15:00`.

const labels: readonly (readonly [RegExp, string])[] = [
  [/^(?:meeting )?(?:date|day)(?: of (?:the )?meeting)?$|^when$|^dyddiad$/i, 'Date'],
  [/^(?:start(?:s|ing)?|begins?)(?: time| at)?$|^(?:start |meeting )?time$|^amser$/i, 'Time'],
  [/^(?:finish(?:es)?|ends?|close|until)(?: time| at)?$/i, 'End'],
  [/^(?:meeting )?(?:venue|place|location|room)$|^(?:where|lleoliad)$/i, 'Venue'],
  [/^(?:chair(?:ed by)?|chairperson|chairman|cadeirydd)$/i, 'Chair'],
  [/^(?:contact|clerk|enquiries)(?: officer)?$/i, 'Contact'],
]
const labelOf = (cell: string): string | undefined =>
  labels.find(([form]) => form.test(cell.replace(/\s?:$/, '').trim()))?.[1]

/** No heading is longer, in lines. */
const most = 40

/** The rows of a text with those of its heading that say several things written as labelled lines, from when to when in one; other rows are given back as they are. */
export function withPairsApart(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row, at) => {
    const pairs = at < most ? pairsIn(row) : undefined
    if (pairs === undefined) return [row]
    const end = pairs.find(({ label }) => label === 'End')?.said
    return pairs
      .filter(({ label }) => label !== 'End')
      .map(({ label, said }): Row => {
        const text = `${label}: ${said}${label === 'Time' && end !== undefined ? ` – ${end}` : ''}`
        return { line: row.line, indent: 0, text, cells: [], raw: text }
      })
  })
}

/** What a row says where it has nothing but labels, each with its cell behind: two at least, or the time and its end. */
function pairsIn({ raw = '', cells }: Row): readonly { readonly label: string; readonly said: string }[] | undefined {
  if (!raw.includes('\t')) return undefined
  const filled = cells.filter(cell => cell !== '')
  if (filled.length < 4 || filled.length % 2 === 1) return undefined
  const pairs = filled.flatMap((cell, n) => (n % 2 === 1 ? [] : [{ label: labelOf(cell), said: filled[n + 1] ?? '' }]))
  const known = pairs.flatMap(({ label, said }) => (label === undefined ? [] : [{ label, said }]))
  return known.length === pairs.length && new Set(known.map(({ label }) => label)).size === known.length
    ? known
    : undefined
}
