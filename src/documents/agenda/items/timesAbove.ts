import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import type { Line } from '../lines/lines.ts'
import type { ItemPlace } from './twoLanguages.ts'

// Times and lengths that stand on a line of their own above the item they are for.

const isClock = (text: string): boolean => readTimedLine(withStops(text))?.rest === ''

/** The index of a time of day that stands alone on the last line before this one with anything on it: `13.05`. */
function clockAbove(lines: readonly Line[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const text = lines[i]?.text ?? ''
    if (text !== '') return isClock(text) ? i : undefined
  }
  return undefined
}

/**
 * Whether the times that stand alone are those of the items below them: each has one, or the first item has and none of those that come after it
 * stands anywhere else; or each has room above and its number right below.
 */
function clocksStandAbove(
  lines: readonly Line[],
  places: readonly ItemPlace[],
  clocks: readonly (number | undefined)[],
): boolean {
  const above = clocks.filter(at => at !== undefined)
  const touching = clocks.every((clock, n) => clock === undefined || clock === (places[n]?.at ?? 0) - 1)
  // With room between them a time could as well be that of the item above it, of which the last has one then.
  if (!touching && (clocks[0] === undefined || clockEnds(lines, places.at(-1)))) return false
  if (clocks[0] !== undefined && above.length * 4 >= places.length * 3) return true
  const [first, last] = [places[0]?.at ?? 0, places.at(-1)?.titleAt ?? 0]
  const alone = lines.flatMap(({ text }, at) => (at > first && at <= last && text !== '' && isClock(text) ? [at] : []))
  const apart = (at: number) => (lines[at - 1]?.text ?? '') === '' && lines[at - 1]?.section !== true
  const known = new Set(above)
  return above.length > 2 && alone.every(at => known.has(at)) && (clocks[0] !== undefined || above.every(apart))
}

/** Whether nothing but a time of day stands under an item. */
function clockEnds(lines: readonly Line[], last: ItemPlace | undefined): boolean {
  const below = last === undefined ? [] : lines.slice(last.titleAt + 1).filter(({ text }) => text !== '')
  return below.length === 1 && isClock(below[0]?.text ?? '')
}

/** The index of a duration that stands on the last written line before this one. */
function durationAbove(lines: readonly Line[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const text = lines[i]?.text ?? ''
    if (text !== '') return readMinutes(text) === undefined ? undefined : i
  }
  return undefined
}

/** The line above each item that has its time of day, or its length, where the page has them there. */
export function timesAbove(lines: readonly Line[], places: readonly ItemPlace[]): readonly (number | undefined)[] {
  const clocks = places.map(({ at, time }) => (time === undefined ? clockAbove(lines, at) : undefined))
  if (clocksStandAbove(lines, places, clocks)) return clocks
  const first = places[0]
  const lengthsFirst =
    first !== undefined &&
    (durationAbove(lines, first.at) !== undefined ||
      lines.slice(0, first.at).some(({ text: head }) => /^(?:note|time) no\.? item$/i.test(head)))
  return places.map(({ at }) => (lengthsFirst ? durationAbove(lines, at) : undefined))
}
