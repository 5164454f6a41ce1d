// A cell of a spreadsheet that has a line break or a quotation mark in it, as it is copied: in quotation marks, and each of its own doubled.

/** No cell is longer, and none has more lines. */
const longest = { letters: 1_500, lines: 12 }

/** Where a quoted cell ends: at a single quotation mark with the end of the cell behind it; undefined where none does within its length. */
function endOfQuoted(text: string, from: number): number | undefined {
  const limit = Math.min(text.length, from + longest.letters)
  for (let at = from, lines = 1; at < limit; at++) {
    if (text[at] === '\n' && ++lines > longest.lines) return undefined
    if (text[at] !== '"') continue
    if (text[at + 1] === '"') {
      at++
      continue
    }
    const next = text[at + 1]
    return next === undefined || next === '\t' || next === '\n' || next === '\r' ? at : undefined
  }
  return undefined
}

/** A line of a cell goes on with the one above where it begins small, or the one above is broken off. */
const goesOn = (above: string, below: string): boolean =>
  /^[\p{Ll}(&]/u.test(below) || /[,:;&/–—-]$|\b(?:and|of|the|for|to|in|on|with)$/.test(above)

/** What a quoted cell says, on one line; what stands by itself below its first line is parted from it as other programs part it. */
function said(quoted: string): string {
  const [first = '', ...below] = quoted
    .replaceAll('""', '"')
    .split(/\r?\n/)
    .map(line => line.trim())
    .filter(line => line !== '')
  return below.reduce(
    ({ cell, above }, line) => ({
      cell: `${cell}${goesOn(above, line) ? ' ' : '\v'}${line}`,
      above: line,
    }),
    { cell: first, above: first },
  ).cell
}

/** A text in which each quoted cell of a row with tabs is one cell as it was written. A quotation in other text, or in a part of a cell, stays as it is. */
export function withQuotedCells(text: string): string {
  if (!text.includes('\t"') && !text.includes('"\t')) return text
  let whole = ''
  let kept = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', Math.max(at + 1, kept))) {
    const before = text[at - 1]
    if (before !== undefined && before !== '\t' && before !== '\n') continue
    const end = endOfQuoted(text, at + 1)
    if (end === undefined) continue
    const quoted = text.slice(at + 1, end)
    const inRow = before === '\t' || text[end + 1] === '\t'
    if (!inRow || !(quoted.includes('\n') || quoted.includes('""'))) continue
    whole += `${text.slice(kept, at)}${said(quoted)}`
    kept = end + 1
  }
  return `${whole}${text.slice(kept)}`
}
