/** What many programs make of a tab. */
const tab = '    '
/** A run of spaces between two cells. */
const runs = /(?<=\S) {3,}(?=\S)/g
/** A table has so many rows. */
const fewest = 3
/** In a table that is set with spaces the runs have all lengths; where tabs were made four spaces, most are of four, and those over empty cells of eight. */
const mostOfOne = 0.7

/** The text of a table whose tabs were made four spaces each, with its tabs: an empty cell is one again. Other texts are given back as they are. */
export function withTabsAgain(text: string): string {
  if (text.includes('\t')) return text
  const lines = text.split('\n')
  const lengths = lines.map(line => (line.length > 600 ? [] : (line.match(runs) ?? []).map(run => run.length)))
  const rows = lengths.filter(each => each.length > 0),
    all = rows.flat()
  const isOfTabs =
    rows.length >= fewest &&
    all.every(length => length % tab.length === 0) &&
    all.filter(length => length === tab.length).length >= all.length * mostOfOne
  if (!isOfTabs) return text
  // A heading between rows has empty cells before it.
  const [first, last] = [lengths.findIndex(each => each.length > 0), lengths.findLastIndex(each => each.length > 0)]
  return lines.map((line, at) => (at < first || at > last ? line : line.replaceAll(tab, '\t'))).join('\n')
}

/** `4.` and a tab before a title, as Word pastes the lines of a numbered list. */
const behindNumber = /^(\s{0,12}\(?\d{1,2}(?:\.\d{1,2}){0,2}[.)])\t(?= {0,6}[^\t\s])/gm

/** The text of a numbered list whose only tabs stand behind its numbers, with a space there: it is no table, and columns at its right are set with spaces. */
export function withoutTabsBehindNumbers(text: string): string {
  const changed = text.replace(behindNumber, '$1 ')
  return changed.includes('\t') ? text : changed
}

/** `•` and a tab before a point, as Word pastes the points of a list in a cell. */
const behindSign = /^(\s{0,12}[•·▪◦–—-])\t(?=[\p{L}\d"“‘'(])/gmu

/** The text with a space behind the signs of points: a tab there parts no cells. */
export const withoutTabsBehindSigns = (text: string): string => text.replace(behindSign, '$1 ')
