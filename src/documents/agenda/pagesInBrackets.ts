// Where in the pack a report is, as front sheets have it at the end of a line with nothing but figures: `The precept      (15 - 48)`.

const atEnd = /^(?:(.{0,240}?\S)(\s+)|\s*)\((\d{1,4})(?: ?[-–—] ?(\d{1,4}))?\)\s*$/

interface Pages {
  readonly at: number
  readonly before: string
  readonly from: number
  readonly to: number
  readonly apart: boolean
  readonly range: boolean
}

function pagesOf(raw: string, at: number): Pages | undefined {
  const [whole, before = '', gap = '', from, to] = raw.length > 300 ? [] : (atEnd.exec(raw) ?? [])
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

/** The lines of a text with such figures called pages, as others write them, where it has them as a habit: twice at least, and never going back. */
export function pagesCalledSo(raws: readonly string[]): readonly string[] {
  const found = raws.flatMap((raw, at) => pagesOf(raw, at) ?? [])
  const apart = found.filter(each => each.apart)
  const pages = isHabit(apart) ? apart : found.filter(({ range }) => range)
  if (!isHabit(pages)) return raws
  const lines = [...raws]
  for (const { at, before, from, to, range } of pages) {
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
