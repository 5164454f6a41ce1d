import { between, laterThan, readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { isBreak, timeBehind } from '../lines/sections.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import type { ItemRead } from './itemRead.ts'
import type { Line } from '../lines/lines.ts'

/** So many items at most share one time. */
const sharing = 3

/**
 * Minutes of each item that says when it begins, up to when the next thing does, or the meeting ends (`HH:MM`). Where an item and those after it have one time between them, the
 * length is put to the last of them, so that the sum is right.
 */
export function withTimes(
  given: readonly ItemRead[],
  lines: readonly Line[],
  places: readonly ItemLine[],
  endOfMeeting?: string,
): readonly ItemRead[] {
  const read = withTimeOfLast(given)
  const alone = read.map((item, index) => {
    if (item.startsAt === undefined || item.item.minutes !== undefined) return item
    const after = read.findIndex(({ startsAt }, at) => at > index && startsAt !== undefined)
    const next = read[after]?.startsAt
    // A pause may stand below its parts, and below others that have no time of their own.
    const end = after < 0 ? lines.length : (places[after]?.at ?? lines.length)
    const pause = pauseIn(lines.slice((places[index]?.at ?? 0) + 1, end), item.startsAt)
    const until = pause ?? next
    const minutes = until === undefined ? toTheEnd(item.startsAt, endOfMeeting) : between(item.startsAt, until)
    return minutes === undefined || minutes === 0 || minutes > 240 ? item : { ...item, item: { ...item.item, minutes } }
  })
  return shared(alone, read)
}

/** A time alone under the next meeting could be that meeting's; where each item has its own and this one comes after them, it is when the item begins. */
function withTimeOfLast(read: readonly ItemRead[]): readonly ItemRead[] {
  const last = read.at(-1)
  const before = read.slice(0, -1).findLast(({ startsAt }) => startsAt !== undefined)?.startsAt
  const timed = read.filter(({ startsAt }) => startsAt !== undefined).length
  if (last?.kind !== 'next meeting' || last.startsAt !== undefined || before === undefined) return read
  if (timed * 3 < (read.length - 1) * 2) return read
  const text = last.item.standingText.find(each => readTimedLine(withStops(each))?.rest === '')
  const begins = text === undefined ? undefined : readTimedLine(withStops(text))
  if (begins === undefined || begins.startsAt < before || begins.startsAt > before + 60) return read
  const standingText = last.item.standingText.filter(each => each !== text)
  return [...read.slice(0, -1), { ...last, startsAt: begins.startsAt, item: { ...last.item, standingText } }]
}

/** When the first thing begins, among the lines of an item, that has a time of its own: `11.15 Break`, `Tea 11.15–11.25`, or a time with `Break` above or below it. */
function pauseIn(own: readonly Line[], after: number): number | undefined {
  const written = own.filter(({ text }) => text !== '')
  for (const [at, { text: line }] of written.entries()) {
    const text = line.replace(/^[•●▪■◦○*–—-] ?(?=\d)/u, '')
    const timed = readTimedLine(withStops(text)) ?? (isBreak(text) ? timeBehind(text) : undefined)
    const begins = timed && laterThan(after, timed.startsAt)
    if (timed === undefined || begins === undefined || begins <= after) continue
    if (timed.rest !== '' || [at - 1, at + 1].some(beside => isBreak(written[beside]?.text ?? ''))) return begins
  }
  return undefined
}

/** From when the last item begins to the end of the meeting, on whichever clock the agenda writes its times. */
function toTheEnd(startsAt: number, endOfMeeting: string | undefined): number | undefined {
  const [hours, minutes] = (endOfMeeting ?? '').split(':').map(Number)
  if (hours === undefined || minutes === undefined) return undefined
  const end = hours * 60 + minutes
  return [end - startsAt, end - 12 * 60 - startsAt].find(length => length > 0 && length <= 240)
}

/** Times that several items share: the length is the last one's. */
function shared(read: readonly ItemRead[], written: readonly ItemRead[]): readonly ItemRead[] {
  const timed = written.filter(({ startsAt }) => startsAt !== undefined).length
  if (timed * 2 < written.length) return read
  const moved = [...read]
  for (const [index, item] of read.entries()) {
    const { minutes } = item.item
    if (item.startsAt === undefined || minutes === undefined || written[index]?.item.minutes !== undefined) continue
    let last = index
    while (
      last + 1 < read.length &&
      last - index < sharing &&
      sharesTime(read[last + 1]) &&
      !hasTimedParts(read, last + 1)
    )
      last++
    if (last === index || last + 1 === read.length || read[last + 1]?.startsAt === undefined) continue
    const { minutes: _, ...without } = item.item
    moved[index] = { ...item, item: without }
    const end = read[last]
    if (end !== undefined) moved[last] = { ...end, item: { ...end.item, minutes } }
  }
  return moved
}

/** Whether an item has its time from the one before it; the date of the next meeting, below other business, needs none. */
const sharesTime = (item: ItemRead | undefined): boolean =>
  item !== undefined &&
  item.kind !== 'next meeting' &&
  item.startsAt === undefined &&
  item.item.minutes === undefined &&
  item.item.under === undefined

/** Whether the parts of an item have times of their own, so that it shares none with the item before. */
const hasTimedParts = (read: readonly ItemRead[], at: number): boolean => {
  const part = read[at + 1]
  return part?.startsAt !== undefined && part.item.under === read[at]?.item.number
}
