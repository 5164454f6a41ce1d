import type { Heading } from './headings.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { isForItemsFurtherDown, lastOfEach } from '../markings/itemsNamed.ts'
import type { Line } from '../lines/lines.ts'

/** No sentence of an agenda runs over more lines above or below another. */
const most = 6

/**
 * The paragraphs in which an agenda excludes the public from items further down, by their numbers alone: `Members are asked to determine that items 9 and 10
 * be taken in private`, under item 3. Such a sentence is no heading of what stands right below it.
 */
export function exclusionsFurtherDown(
  lines: readonly Line[],
  places: readonly ItemLine[],
  headings: ReadonlyMap<number, Heading>,
): readonly { readonly text: string; readonly lines: readonly number[] }[] {
  const titles = new Set(places.flatMap(({ at, titleAt }) => [at, titleAt]))
  const last = lastOfEach(places.map(({ numbered }) => numbered.number))
  const isOther = (at: number) => (lines[at]?.text ?? '') === '' || titles.has(at)
  return [...headings].flatMap(([at, { excludes }]) => {
    if (excludes !== true) return []
    let [from, to] = [at, at]
    while (at - from < most && !isOther(from - 1)) from--
    while (to - at < most && !isOther(to + 1)) to++
    const own = Array.from({ length: to - from + 1 }, (_, n) => from + n)
    const text = own.map(each => lines[each]?.text ?? '').join(' ')
    const next = firstBelow(places, to)
    return isForItemsFurtherDown(text, number => (last.get(number) ?? -1) >= next) ? [{ text, lines: own }] : []
  })
}

/** Which is the first item below a line. */
function firstBelow(places: readonly ItemLine[], line: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.at ?? 0) > line) high = middle
    else low = middle + 1
  }
  return low
}
