import { readTimedLine, withStops } from './clockTimes.ts'
import { readMinutes } from './durations.ts'
import type { Line } from './lines.ts'
import type { ItemPlace } from './twoLanguages.ts'

// Times and lengths that stand on a line of their own above the item they are for.

/** The index of a time of day that stands alone on the line before this one: `13.05`. */
export const clockAbove = (lines: readonly Line[], at: number): number | undefined =>
  readTimedLine(withStops(lines[at - 1]?.text ?? ''))?.rest === '' ? at - 1 : undefined

/**
 * Whether the times that stand alone are those of the items below them: each has one, or the first item has and none of those that come after it
 * stands anywhere else; or each has room above and its number right below.
 */
export function clocksStandAbove(
  lines: readonly Line[],
  places: readonly ItemPlace[],
  clocks: readonly (number | undefined)[],
): boolean {
  const above = clocks.filter(at => at !== undefined)
  if (clocks[0] !== undefined && above.length * 4 >= places.length * 3) return true
  const [first, last] = [places[0]?.at ?? 0, places.at(-1)?.titleAt ?? 0]
  const alone = lines.flatMap(({ text }, at) =>
    at > first && at <= last && text !== '' && readTimedLine(withStops(text))?.rest === '' ? [at] : [],
  )
  const apart = (at: number) => (lines[at - 1]?.text ?? '') === '' && lines[at - 1]?.section !== true
  const known = new Set(above)
  return above.length > 2 && alone.every(at => known.has(at)) && (clocks[0] !== undefined || above.every(apart))
}

/** The index of a duration that stands on the last written line before this one. */
export function durationAbove(lines: readonly Line[], at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const text = lines[i]?.text ?? ''
    if (text !== '') return readMinutes(text) === undefined ? undefined : i
  }
  return undefined
}
