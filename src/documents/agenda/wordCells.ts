// A row of a Word table whose cells have several lines: the parts of an item, in two languages perhaps, and who leads each.

/** `7`, `SB/27/04`, `13:05`: what stands in the cells before the one of the title. */
const isNumber = (text: string): boolean =>
  /^\(?(?:[A-Z]{0,8}[ /.-]?)?\d{1,4}(?:[/.:-]\d{1,4}){0,3}[a-z]?[.):]?$/i.test(text)
const markOf = (line: string): string =>
  /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[•*·▪–-]|\d{1,2}\.\d{1,2}[.)]?)(?=\s)/i.exec(line)?.[0] ?? ''
const unmarked = (line: string): string => line.slice(markOf(line).length).trim()

/**
 * The cells of a row as one line with tabs, and the further lines of its title's cell below it. Lines of other cells that bear the marks of those, `(i)`
 * in the Welsh, the English and the column of leads, are put to them; any other are joined in their cell.
 */
export function cellsInLines(cells: readonly (readonly string[])[]): readonly string[] {
  const titleAt = cells.findIndex(lines => lines.some(line => /\p{L}{2}/u.test(line)) && !isNumber(lines[0] ?? ''))
  const parts = (cells[titleAt] ?? []).slice(1)
  const marks = parts.map(markOf)
  const marked = marks.length > 0 && marks.every(mark => mark !== '')
  const told = new Set<number>()
  const others = cells.flatMap((lines, at) => {
    if (at === titleAt || !marked) return []
    const own = lines.filter(line => marks.includes(markOf(line)))
    const same = own.length === marks.length && own.every((line, n) => markOf(line) === marks[n])
    if (!same || lines.length - own.length > 1) return []
    told.add(at)
    return [{ own, titled: own.length < lines.length }]
  })
  const row = cells.map((lines, at) =>
    at === titleAt || (told.has(at) && markOf(lines[0] ?? '') === '')
      ? (lines[0] ?? '')
      : told.has(at)
        ? ''
        : lines.join('; '),
  )
  return [
    row.join('\t'),
    ...parts.flatMap((part, n) => {
      const inBoth = others.filter(({ titled }) => titled).map(({ own }) => unmarked(own[n] ?? ''))
      const leads = others
        .filter(({ titled }) => !titled)
        .map(({ own }) => `      Presented by: ${unmarked(own[n] ?? '')}`)
      return [`   ${[part, ...inBoth].join(' / ')}`, ...leads]
    }),
  ]
}
