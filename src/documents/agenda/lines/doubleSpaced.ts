/** So few lines are no page. */
const fewest = 6
/** So many of all the lines that have words may stand right below one that has. */
const mostTogether = 0.04

/**
 * The text of a page set with a blank line below every line, as some programs paste paragraphs, without those: where wider gaps part what belongs apart, they
 * are left as one blank line. A page whose gaps are all alike says nothing by them, and is given back as it is, unless most of it are the rows of a table.
 */
export function withoutDoubleSpacing(text: string): string {
  const lines = text.split('\n')
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
  if (filled.length < fewest) return text
  const gaps = filled.slice(1).map((at, n) => at - (filled[n] ?? 0) - 1)
  const together = gaps.filter(gap => gap === 0).length,
    wide = gaps.filter(gap => gap > 1).length
  // One blank line for each end of a line: every gap is odd.
  const doubled = gaps.every(gap => gap % 2 === 1)
  const inRows = filled.filter(at => /\t/.test((lines[at] ?? '').trim())).length * 2 > filled.length
  if ((wide === 0 && !inRows) || together > filled.length * mostTogether || (!doubled && wide * 2 > gaps.length))
    return text
  return filled.flatMap((at, n) => [...((gaps[n - 1] ?? 0) > 1 ? [''] : []), lines[at] ?? '']).join('\n')
}
