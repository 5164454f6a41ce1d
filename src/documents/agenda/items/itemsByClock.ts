import type { Line } from '../lines/lines.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { readNumber } from '../numbering/numbers.ts'
import { inOrder, laterThan, readTimedLine, type TimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { numbered } from './whereBusinessStands.ts'

const pointBeforeTime = /^[•●▪■◦○‣⁃·*–—-] ?(?=\d)/u

/** Lines with a time of day in front, or over their title, one after the other. */
export function timed(lines: readonly Line[]): readonly ItemLine[] {
  let last: number | undefined
  const found: ItemLine[] = []
  for (const [at, { text, indent }] of lines.entries()) {
    const line = text === '' ? undefined : readTimedLine(withStops(text.replace(pointBeforeTime, '')))
    if (line === undefined) continue
    const startsAt = laterThan(last, line.startsAt)
    if (last !== undefined && !inOrder(last, startsAt)) continue
    const titleAt = line.rest === '' ? nextWritten(lines, at) : at
    if (titleAt === undefined) continue
    const title = line.rest === '' ? (lines[titleAt]?.text ?? '') : line.rest
    if (!/^[\p{Lu}\d"'“‘(]/u.test(title) || readTimedLine(title) !== undefined) continue
    if (found.length === 0 && line.rest === '' && isMeetingItself(lines, titleAt, line)) continue
    last = startsAt
    const time = { ...line, startsAt }
    const own = readNumber({ line: 0, indent, text: title })
    const item = numbered(at, found.length + 1, line.rest, indent)
    found.push(
      own?.marked === true && own.rest !== '' && own.prefix.length < 2
        ? { ...item, titleAt, time, numbered: { ...own, rest: line.rest === '' ? '' : own.rest } }
        : { ...item, titleAt, time },
    )
  }
  return found
}

/** Whether a first range of time alone is that of the meeting itself, with its place below: the first item begins when it does, and ends sooner. */
function isMeetingItself(lines: readonly Line[], titleAt: number, { startsAt, endsAt }: TimedLine): boolean {
  if (endsAt === undefined) return false
  const below = lines.slice(titleAt, titleAt + 12).flatMap(({ text }) => readTimedLine(withStops(text)) ?? [])
  return below.some(each => each.startsAt === startsAt && each.rest !== '')
}

function nextWritten(lines: readonly Line[], after: number): number | undefined {
  for (let at = after + 1; at < lines.length && at <= after + 4; at++) if (lines[at]?.text !== '') return at
  return undefined
}
