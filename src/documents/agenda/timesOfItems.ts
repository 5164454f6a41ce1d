import { between, readTimedLine, withStops } from './clockTimes.ts'
import type { ItemLine } from './itemLines.ts'
import type { ItemRead } from './items.ts'
import type { Line } from './lines.ts'

/** Minutes of each item that says when it begins, up to when the next thing does. */
export function withTimes(
  read: readonly ItemRead[],
  lines: readonly Line[],
  places: readonly ItemLine[],
): readonly ItemRead[] {
  return read.map((item, index) => {
    if (item.startsAt === undefined || item.item.minutes !== undefined) return item
    const next = read.slice(index + 1).find(({ startsAt }) => startsAt !== undefined)?.startsAt
    const pause = lines
      .slice((places[index]?.at ?? 0) + 1, places[index + 1]?.at ?? lines.length)
      .flatMap(({ text }) => (text === '' ? [] : [readTimedLine(withStops(text))]))
      .find(timed => timed !== undefined && timed.rest !== '' && timed.startsAt > (item.startsAt ?? 0))?.startsAt
    const until = pause ?? next
    const minutes = until === undefined ? undefined : between(item.startsAt, until)
    return minutes === undefined || minutes === 0 || minutes > 240 ? item : { ...item, item: { ...item.item, minutes } }
  })
}
