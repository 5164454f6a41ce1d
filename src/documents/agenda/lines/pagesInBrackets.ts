// Where in the pack a report is, as front sheets have it at the end of a line with nothing but figures: `The precept      (15 - 48)`, `The precept      15 - 48`.

const atEnd = /^(?:(.{0,240}?\S)(\s+)|\s*)\((\d{1,4})(?: ?[-–—] ?(\d{1,4}))?\)\s*$/

/** The same without brackets, which only a gap sets apart. */
const bareAtEnd = /^(\s*\S.{0,240}?)(\s{3,})(\d{1,4})(?: ?[-–—] ?(\d{1,4}))?\s*$/
/** From a page to a page with no more than a space before them: `Child poverty: the second year 45 - 58`. */
const rangeAtEnd = /^(\s*\S.{0,240}?\S)( )(\d{1,4}) ?[-–—] ?(\d{1,4})\s*$/u
/** So many of these are a column of a front sheet, most of them going on where the one before ended. */
const fewestRanges = 3

/** The head over such figures, alone at the right; with other heads beside it the lines are a table. */
const headOfPages = /^\s{20,200}(?:page|tudalen)s?(?: ?no\.?| ?nos\.?| numbers?)?\s*$/i

interface Pages {
  readonly at: number
  readonly before: string
  readonly from: number
  readonly to: number
  readonly apart: boolean
  readonly range: boolean
}

function pagesOf(raw: string, at: number, form = atEnd): Pages | undefined {
  const [whole, before = '', gap = '', from, to] = raw.length > 300 ? [] : (form.exec(raw) ?? [])
  if (whole === undefined || from === undefined) return undefined
  const range = to !== undefined
  const apart = before === '' || gap.length > 1 || gap === '\t'
  return { at, before: before + gap, from: Number(from), to: Number(to ?? from), apart, range }
}

/** Figures in brackets at the end of titles may be anything; those of pages go up, and two at least go from a page to a page. */
const isHabit = (pages: readonly Pages[]): boolean =>
  pages.length >= 2 &&
  pages.filter(({ range }) => range).length >= 2 &&
  pages.every(({ from, to }, n) => to >= from && from >= (pages[n - 1]?.to ?? 0)) &&
  !pages.some(({ from }) => from > 1900 && from < 2100)

/** Figures that stand bare at the right, below a head that says that they are pages; never a year. */
function barePages(raws: readonly string[]): readonly Pages[] {
  const head = raws.findIndex(raw => raw.length < 240 && headOfPages.test(raw))
  if (head < 0) return []
  const found = raws
    .flatMap((raw, at) => (at < head || raw.includes('\t') ? [] : (pagesOf(raw, at, bareAtEnd) ?? [])))
    .filter(({ from, before }) => !hasCells(before.trimEnd()) && (from < 1900 || from > 2100))
  return found.length >= 2 && found.every(({ from, to }, n) => to >= from && from >= (found[n - 1]?.to ?? 0))
    ? found
    : []
}

/** Ranges of pages at the ends of lines, which a page copied from a PDF has without any gap. */
function rangesOfPages(raws: readonly string[]): readonly Pages[] {
  const found = raws.flatMap((raw, at) => (raw.includes('\t') ? [] : (pagesOf(raw, at, rangeAtEnd) ?? [])))
  const goOn = found.filter(({ from }, n) => n > 0 && from === (found[n - 1]?.to ?? 0) + 1).length
  return found.length >= fewestRanges && goOn * 2 >= found.length - 1 && isHabit(found) ? found : []
}

/** Whether a line has a cell between its title and its figures, so that they are a column of a table. */
const hasCells = (before: string): boolean => /\p{L}[^\s]{0,40}\s{3,}\S/u.test(before)

/** The lines of a text with such figures called pages, as others write them, where it has them as a habit: twice at least, and never going back. */
export function pagesCalledSo(raws: readonly string[]): readonly string[] {
  const found = raws.flatMap((raw, at) => pagesOf(raw, at) ?? [])
  const apart = found.filter(each => each.apart)
  const pages = isHabit(apart) ? apart : found.filter(({ range }) => range)
  const bare = isHabit(pages) ? pages : barePages(raws)
  const called = bare.length > 0 ? bare : rangesOfPages(raws)
  const lines = [...raws]
  for (const { at, before, from, to, range } of called) {
    const said = `(pages ${range ? `${from}-${to}` : from})`
    const words = before.trimEnd()
    // The end of a title stays one with its pages; beside its beginning they keep their column, and no line is wider than it was.
    const room = /^\s*\p{L}/u.test(words)
      ? words.length + 1
      : Math.max((raws[at] ?? '').trimEnd().length - said.length, words === '' ? 0 : words.length + 3)
    lines[at] = `${words.padEnd(room)}${said}`
  }
  return lines
}
