import { kindOf, type UnreadLine } from '../../meeting/agenda.ts'
import { withFieldsBehindDashes } from './titles/fields.ts'
import { onlySupposed } from './markings/aboutClosed.ts'
import { readTimedLine, withStops } from './vocabulary/clockTimes.ts'
import type { ItemRead } from './items/itemRead.ts'
import { readItem } from './items/items.ts'
import type { Line } from './lines/lines.ts'
import { ownLines, saysMore } from './items/ownLines.ts'
import type { Heading } from './items/headings.ts'
import { pageHeads } from './heading/pageHeads.ts'
import { filesSentWith, tailsBehindLengths } from './titles/tailsBehindLengths.ts'
import { type ToldTitle, titlesInSentences } from './titles/titlesInSentences.ts'
import { underRoundNumbers } from './items/roundNumbers.ts'
import { readSection } from './lines/sections.ts'
import { labelsTheMail } from './heading/mailLabel.ts'
import { type Page, besidesTheAgenda } from './page.ts'
import type { DividedPage } from './dividedPage.ts'

/** The items of a page as they were read, and what stands around them. */
export interface ItemsOfPage {
  readonly items: readonly ItemRead[]
  /** The headings that stand before each item. */
  readonly sections: readonly (readonly Heading[])[]
  /** The lines below the last item that may be facts of the meeting: whom to ask, and when it meets again. */
  readonly tail: readonly Line[]
  /** Lines that are no item's, for the clerk to see. */
  readonly left: readonly UnreadLine[]
}

/** The items of a page, each with the lines that are its own; `body` is whose meeting it is, as its heading says. */
export function itemsOfPage(page: Page, divided: DividedPage, body: string | undefined): ItemsOfPage {
  const { lines, ofItems, places, begins, above, headings } = divided
  const pageless = withoutPageHeads(lines, places[0]?.at ?? 0, body)
  const left: UnreadLine[] = [...besidesTheAgenda(page)]
  const sections = places.map((): Heading[] => [])
  const tail: Line[] = []
  const told = titlesTold(divided)
  const each = places.map((place, index): ItemRead => {
    const id = `i${index + 1}`
    const before = above[index] === undefined ? undefined : ofItems[above[index]]
    const time = place.time ?? (before && readTimedLine(withStops(before.text)))
    const { title, below: toldBelow } = told[index] ?? { title: '', below: [] }
    return readItem({
      id,
      numbered: place.numbered,
      title,
      ...(before && { before }),
      ...(time && { time }),
      toldBelow,
      ...ownLines(pageless, place, begins[index + 1] ?? lines.length, {
        headings,
        left,
        tail,
        id,
        isLast: index === places.length - 1,
        closing: ['next meeting', 'any other business'].includes(kindOf(title)),
        excluding: excludesThePublic(title),
        before: sections[index + 1],
      }),
    })
  })
  const first = headingsAtFirst(divided)
  sections[0]?.push(...first.headings)
  return { items: underRoundNumbers(each), sections, tail, left: [...left, ...first.shown] }
}

/** The lines without the heads of further pages, which have the body's name again. */
function withoutPageHeads(lines: readonly Line[], first: number, body: string | undefined): readonly Line[] {
  const overPages = pageHeads(lines, first, body)
  return overPages.size === 0 ? lines : lines.map((line, at) => (overPages.has(at) ? { ...line, text: '' } : line))
}

/** The titles of the items, apart from what is told behind them in sentences or behind their length. */
function titlesTold({ places, lines, ofItems }: DividedPage): readonly ToldTitle[] {
  const titles = withFieldsBehindDashes(
    places.map(
      ({ at, titleAt, title, numbered }) => title ?? (titleAt === at ? numbered.rest : (ofItems[titleAt]?.text ?? '')),
    ),
  )
  const apart = tailsBehindLengths(titles, filesSentWith(lines.map(({ text }) => text)))
  return titlesInSentences(apart.map(({ title }) => title)).map((told, n) => ({
    ...told,
    below: [...told.below, ...(apart[n]?.below ?? [])],
  }))
}

const excludesThePublic = (title: string): boolean =>
  kindOf(title) === 'exclusion of the public' || /^exclusions?$/i.test(title) || readSection(title)?.access === 'closed'

/** The headings above the first item, and those of them that the clerk is shown. A notice there of what is done where something is private closes nothing. */
function headingsAtFirst({ lines, begins, headings }: DividedPage): {
  readonly headings: readonly Heading[]
  readonly shown: readonly UnreadLine[]
} {
  const stand: Heading[] = [],
    shown: UnreadLine[] = []
  for (const [at, heading] of headings) {
    if (at >= (begins[0] ?? 0) || heading.excludes === true) continue
    const { line = 0, text = '' } = lines[at] ?? {}
    const supposed = onlySupposed(text) || labelsTheMail(lines, at)
    if (!supposed) stand.push(heading.alone === true ? { ...heading, access: 'doubtful' } : heading)
    if (supposed || heading.access === 'unsaid' || saysMore(text)) shown.push({ line, text })
  }
  return { headings: stand, shown }
}
