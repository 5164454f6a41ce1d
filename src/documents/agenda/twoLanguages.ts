import type { ItemLine } from './itemLines.ts'
import type { Line } from './lines.ts'
import { itemLinesOf } from './layouts.ts'
import { readLabel } from './labels.ts'
import { isWelsh } from './welsh.ts'

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
 * Either way the title is given in both, as `Croeso / Welcome`. An agenda in one language is given back as it is.
 */
export function inBothLanguages(lines: readonly Line[], places: readonly ItemLine[]): Places {
  const as = (found: readonly ItemPlace[]) => ({ places: found, headEnds: places[0]?.at ?? lines.length })
  const welsh = places.filter(place => isWelsh(titleOf(lines, place))).length
  const last = places.at(-1)
  if (last === undefined || places.length < 3) return as(places)
  if (welsh * 2 < places.length) return as(followed(lines, places, last, false))
  const below = places.map((place, index) => englishBelow(lines, place, places[index + 1]?.at ?? lines.length))
  if (below.filter(each => each !== undefined).length * 2 > places.length)
    return as(
      places.map((place, index) => {
        const english = below[index]
        const written = english === undefined ? undefined : lines[english]?.text
        return english === undefined || written === undefined
          ? place
          : { ...place, titleAt: english, title: `${titleOf(lines, place)} / ${written}` }
      }),
    )
  return as(followed(lines, places, last, true))
}

/** The line straight below a Welsh title that is its English. */
function englishBelow(lines: readonly Line[], { titleAt }: ItemLine, end: number): number | undefined {
  const text = lines[titleAt + 1]?.text ?? ''
  return titleAt + 1 < end &&
    text !== '' &&
    text.length < 160 &&
    !/[.;:]$/.test(text) &&
    readLabel(text) === undefined &&
    !isWelsh(text)
    ? titleAt + 1
    : undefined
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
