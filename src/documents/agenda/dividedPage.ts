import { itemLinesOf } from './items/layouts.ts'
import type { Line } from './lines/lines.ts'
import { withoutExplanations } from './items/explainedByNumber.ts'
import { exclusionsFurtherDown } from './items/exclusionsFurtherDown.ts'
import { type Heading, markingsSetIn, placesOfSections } from './items/headings.ts'
import { headingsBetween } from './items/headingsBetween.ts'
import { isPurpose } from './vocabulary/purposes.ts'
import { withLetteredSubItems } from './items/subItems.ts'
import { whenBelow } from './items/whenBelow.ts'
import { inBothLanguages, type ItemPlace } from './items/twoLanguages.ts'
import { withWholeTitles } from './items/wrappedTitles.ts'
import { timesAbove } from './items/timesAbove.ts'
import type { Page } from './page.ts'

/** A page divided: its heading, its items, and the headings between them. Places are those of lines on the page. */
export interface DividedPage {
  /** The lines, without those below the items that the heading was taken from. */
  readonly lines: readonly Line[]
  /** The same, blank where a heading of several items stands. */
  readonly ofItems: readonly Line[]
  /** The lines of the heading, also those of it that stand below the items. */
  readonly head: readonly Line[]
  readonly places: readonly ItemPlace[]
  /** Where each item begins: above its line, where its time stands there. */
  readonly begins: readonly number[]
  /** The line above each item that has its time or length. */
  readonly above: readonly (number | undefined)[]
  /** What the headings between the items say, by the place of each. */
  readonly headings: ReadonlyMap<number, Heading>
  /** The sentences below the items that say for which of them the public leave. */
  readonly exclusions: readonly string[]
}

/** Where on a page its heading ends, where each item begins, and which lines are headings of several. */
export function dividedPage({ lines: all }: Page): DividedPage {
  const headings = placesOfSections(all)
  const titled = all.map((line, at) =>
    headings.has(at) && headings.get(at)?.excludes !== true ? { ...line, text: '', section: true as const } : line,
  )
  const found = withLetteredSubItems(titled, itemLinesOf(titled))
  const counted = withoutExplanations(
    found,
    found.map(({ at, titleAt, numbered }) => (titleAt === at ? numbered.rest : (titled[titleAt]?.text ?? ''))),
  )
  const { places: begun, headEnds } = inBothLanguages(titled, counted, all)
  const places = withWholeTitles(titled, begun, headings)
  const ofHead = whenBelow(titled, places)
  const withoutThose = (given: readonly Line[]) =>
    ofHead.length === 0 ? given : given.map((line, at) => (ofHead.includes(at) ? { ...line, text: '' } : line))
  const [lines, ofItems] = [withoutThose(all), withoutThose(titled)]
  const { between, exclusions } = headingsOfSeveral(lines, places, headings)
  const above = timesAbove(ofItems, places)
  const begins = places.map(({ at }, index) => above[index] ?? at)
  return {
    lines,
    ofItems,
    head: [...ofHead.flatMap(at => all[at] ?? []), ...ofItems.slice(0, Math.min(headEnds, begins[0] ?? lines.length))],
    places,
    begins,
    above,
    headings: between,
    exclusions,
  }
}

/** Of what could be headings, those that are, and what stands between the items in the manner of one; and what is said further down of whom the public leave for. */
function headingsOfSeveral(
  lines: readonly Line[],
  places: readonly ItemPlace[],
  found: ReadonlyMap<number, Heading>,
): { readonly between: ReadonlyMap<number, Heading>; readonly exclusions: readonly string[] } {
  const headings = new Map(found)
  for (const { at, titleAt } of places) for (const each of [at, titleAt]) headings.delete(each)
  for (const at of purposesOfItems(lines, places, [...headings.keys()])) headings.delete(at)
  for (const at of markingsSetIn(lines, places, headings)) headings.delete(at)
  const exclusions = exclusionsFurtherDown(lines, places, headings)
  for (const { lines: said } of exclusions) for (const at of said) headings.delete(at)
  for (const [at, heading] of headingsBetween(lines, places)) if (!headings.has(at)) headings.set(at, heading)
  return { between: headings, exclusions: exclusions.map(({ text: said }) => said) }
}

/**
 * The lines among these, which could be headings, that say what the meeting is to do with the item above them: set in, or close under it with room below.
 * Several that stand apart, each with words of its own and over several items, are headings all the same.
 */
function purposesOfItems(
  lines: readonly Line[],
  places: readonly ItemPlace[],
  among: readonly number[],
): readonly number[] {
  let next = 0
  const found = among
    .toSorted((a, b) => a - b)
    .filter(at => {
      while ((places[next]?.at ?? lines.length) < at) next++
      const line = lines[at]
      const owner = places[next - 1]
      return (
        line !== undefined &&
        owner !== undefined &&
        isPurpose(line.text) &&
        (line.indent > owner.numbered.indent || (lines[at - 1]?.text !== '' && lines[at + 1]?.text === ''))
      )
    })
  const said = new Set(found.map(at => lines[at]?.text.toLowerCase()))
  const isApart = (at: number) =>
    lines[at]?.ofRow !== true &&
    lines[at - 1]?.text === '' &&
    lines[at + 1]?.text === '' &&
    places.some(place => place.at > at && lines.slice(at + 1, place.at).every(({ text }) => text === ''))
  return found.length > 1 && said.size === found.length && found.length * 2 <= places.length && found.every(isApart)
    ? []
    : found
}
