import type { ItemLine } from '../numbering/itemLines.ts'
import type { Line } from '../lines/lines.ts'
import { itemLinesOf } from './layouts.ts'
import { readLabel } from '../vocabulary/labels.ts'
import { markedTitle } from '../markings/markedTitle.ts'
import { readSection } from '../lines/sections.ts'
import { readNumber } from '../numbering/numbers.ts'
import { firstPart, pairedTitles, titleAlone } from '../titles/titlesPaired.ts'
import { isWelsh } from '../vocabulary/welsh.ts'

/** Where an item begins, with its title where that is put together from two languages. */
export interface ItemPlace extends ItemLine {
  readonly title?: string
}

/** The items of an agenda in one language or two; `headEnds` is the line where what stands above them ends. */
export interface Places {
  readonly places: readonly ItemPlace[]
  readonly headEnds: number
}

const titleOf = (lines: readonly Line[], { at, titleAt, numbered }: ItemLine) =>
  titleAt === at ? numbered.rest : (lines[titleAt]?.text ?? '')

/**
 * An agenda in Welsh and English has each title in both: on the line below, or in a second agenda that follows the first with the same numbers.
 * Either way the title is given in both, as `Croeso / Welcome`. An agenda in one language is given back as it is. `withHeadings` are the same lines with
 * those that look like headings, as `CONFIDENTIAL ITEM: Site` does below its Welsh.
 */
export function inBothLanguages(
  lines: readonly Line[],
  places: readonly ItemLine[],
  withHeadings: readonly Line[],
): Places {
  const as = (found: readonly ItemPlace[]) => ({ places: found, headEnds: places[0]?.at ?? lines.length })
  const last = places.at(-1)
  if (last === undefined || places.length < 3) return as(places)
  const titles = places.map(place => titleOf(lines, place))
  const below = places.map((place, index) => {
    const text = lineBelow(withHeadings, place, places[index + 1]?.at ?? lines.length)
    // A heading of closed business is the other language of a title only where that is marked so itself.
    const isHeading =
      text !== undefined && lines[place.titleAt + 1]?.text === '' && readSection(text)?.access !== 'unsaid'
    return isHeading && markedTitle(titles[index] ?? '') === undefined ? undefined : text
  })
  const inWelsh = (text: string) => isWelsh(text) || (behindTitle.test(text) && isWelsh(firstPart(text)))
  const welsh = titles.filter(inWelsh).length
  const other = below.map(text => text !== undefined && inWelsh(text))
  const welshBelow = other.filter(is => is).length
  if (welsh * 2 < places.length && welshBelow * 2 < places.length) return as(followed(lines, places, last, false))
  const english = welsh >= welshBelow ? 'second' : 'first'
  const paired = below.map((text, index) =>
    text === undefined || (english === 'second' && other[index] === true) || !isTitleBelow(text) ? undefined : text,
  )
  if (paired.filter(text => text !== undefined).length * 2 > places.length)
    return as(
      places.map((place, index) => {
        const text = paired[index]
        return text === undefined
          ? place
          : { ...place, titleAt: place.titleAt + 1, title: pairedTitles(titles[index] ?? '', text, english) }
      }),
    )
  return as(followed(lines, places, last, true))
}

/** What parts a title from what stands behind it. */
const behindTitle = /[-–—|(]/

/** The line straight below a title that may be the same in the other language. */
function lineBelow(lines: readonly Line[], { titleAt }: ItemLine, end: number): string | undefined {
  const line = lines[titleAt + 1]
  const text = line?.text ?? ''
  return line !== undefined &&
    titleAt + 1 < end &&
    text !== '' &&
    text.length < 260 &&
    !/[.;:]$/.test(text) &&
    readNumber(line) === undefined
    ? text
    : undefined
}

/** Whether such a line has a title, whatever stands behind it. */
function isTitleBelow(text: string): boolean {
  const title = titleAlone(text)
  return title.length < 160 && readLabel(title) === undefined
}

/** The same agenda in the other language after the first: as many items, with the same numbers. */
function followed(
  lines: readonly Line[],
  places: readonly ItemLine[],
  last: ItemLine,
  welshFirst: boolean,
): readonly ItemPlace[] {
  const blank = lines.map((line, at) => (at <= last.titleAt ? { ...line, text: '' } : line))
  const second = welshFirst || lines.slice(last.titleAt + 1).some(({ text }) => isWelsh(text)) ? itemLinesOf(blank) : []
  const same =
    second.length === places.length &&
    second.every(({ numbered }, at) => numbered.number === places[at]?.numbered.number)
  if (!same || second.filter(place => isWelsh(titleOf(lines, place)) !== welshFirst).length * 2 < second.length)
    return places
  return second.map((place, at) => {
    const other = places[at]
    return other === undefined ? place : { ...place, title: `${titleOf(lines, other)} / ${titleOf(lines, place)}` }
  })
}
