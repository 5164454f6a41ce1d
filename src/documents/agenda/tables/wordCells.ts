// A row of a Word table whose cells have several lines: the parts of an item, in two languages perhaps, and who leads each.

/** `7`, `SB/27/04`, `13:05`: what stands in the cells before the one of the title. */
const isNumber = (text: string): boolean =>
  /^\(?(?:[A-Z]{0,8}[ /.-]?)?\d{1,4}(?:[/.:-]\d{1,4}){0,3}[a-z]?[.):]?$/i.test(text)
const markOf = (line: string): string =>
  /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[•*·▪–—-]|\d{1,2}\.\d{1,2}[.)]?)(?=\s)/i.exec(line)?.[0] ?? ''
const unmarked = (line: string): string => line.slice(markOf(line).length).trim()

/** A cell without empty lines at its end. */
const withoutEmptyEnd = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex(line => line !== '') + 1)

/** Of another cell the line for each part, where it has as many as there are parts, or as many as the title's cell has with the title. */
function inStep(cell: readonly string[], parts: number): readonly string[] | undefined {
  const [first = '', ...rest] = withoutEmptyEnd(cell)
  const written = [first, ...rest].filter(line => line !== '')
  if (written.some(line => markOf(line) !== '')) return undefined
  if (first === '' && rest.length > 1 && rest.length <= parts) return rest
  return written.length === parts ? written : undefined
}

/** `a)` under item 4 is 4a; `4.1` is itself. */
const numberOfPart = (mark: string, above: string): string | undefined => {
  const [number, item] = [mark, above].map(each => each.replace(/[.):]+$/, ''))
  if (number === undefined || item === undefined) return undefined
  if (number.startsWith(`${item}.`)) return number
  return /^\(?[a-z]$/i.test(number) && /^[A-Z]?\d{1,3}$/.test(item) ? `${item}${number.replace('(', '')}` : undefined
}

/** The parts in the cell of a title as rows of their own, where another cell has a line for each; undefined where none has. */
function partsAsRows(cells: readonly (readonly string[])[], titleAt: number): readonly string[] | undefined {
  const written = (cells[titleAt] ?? []).filter(line => line !== '')
  const [title = '', ...parts] = written
  const numbersOf = (cell: readonly string[]) =>
    parts.map(part => numberOfPart(markOf(part), cell.find(line => line !== '') ?? ''))
  const numberAt = cells.slice(0, titleAt).findIndex(cell => numbersOf(cell).every(number => number !== undefined))
  if (numberAt < 0 || parts.length < 2) return undefined
  const numbers = numbersOf(cells[numberAt] ?? [])
  const own = cells.map((cell, at) => (at > titleAt ? inStep(cell, parts.length) : undefined))
  if (own.every(each => each === undefined)) return undefined
  const whole = (cell: readonly string[]) => cell.filter(line => line !== '').join('; ')
  return [
    cells.map((cell, at) => (at === titleAt ? title : own[at] === undefined ? whole(cell) : '')).join('\t'),
    ...parts.map((part, n) =>
      cells
        .map((_, at) => (at === numberAt ? (numbers[n] ?? '') : at === titleAt ? unmarked(part) : (own[at]?.[n] ?? '')))
        .join('\t'),
    ),
  ]
}

/**
 * The cells of a row as one line with tabs, and the further lines of its title's cell below it; `titles` is the column of titles, where that is known. Lines of other cells that bear the marks of those, `(i)`
 * in the Welsh, the English and the column of leads, are put to them, as are those that have a line for each part; any other are joined in their cell.
 */
export function cellsInLines(given: readonly (readonly string[])[], titles?: number): readonly string[] {
  const cells = given.map(lines => lines.filter(line => line !== ''))
  const titleAt =
    titles !== undefined && (cells[titles]?.length ?? 0) > 0
      ? titles
      : cells.findIndex(lines => lines.some(line => /\p{L}{2}/u.test(line)) && !isNumber(lines[0] ?? ''))
  const apart = partsAsRows(given, titleAt)
  if (apart !== undefined) return apart
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
