import type { Line } from '../lines/lines.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { readNumber } from '../numbering/numbers.ts'
import { isWhen } from '../titles/titleLike.ts'
import { bullet, end, isKnown, numbered, start } from './whereBusinessStands.ts'

/** Of lines with a point in front, those furthest left. */
export function pointed(lines: readonly Line[]): readonly ItemLine[] {
  const points = lines.flatMap((line, at) => (bullet.test(line.text) ? [{ ...line, at }] : []))
  const known = points.filter(({ text }) => isKnown(text))
  const indent = Math.min(...known.map(each => each.indent))
  const signs = new Set(known.map(({ text }) => text.charAt(0)))
  const from = Math.min(start(lines, known[0]?.at ?? 0), beginningOfList(lines, known[0]?.at ?? 0))
  return points
    .filter(
      each =>
        each.indent <= indent &&
        signs.has(each.text.charAt(0)) &&
        each.at >= from &&
        each.at < end(lines, known.at(-1)?.at ?? 0),
    )
    .map(({ at, text, indent: own }, i) => numbered(at, i + 1, text.replace(bullet, ''), own))
    .flatMap((item, n, all) => [item, ...decimalsUnder(lines, item, all[n + 1]?.at ?? lines.length)])
}

/** Lines under a point that count on from its place in the list, `4.1 Footpaths` under the fourth: the list had numbers, and lost them on its way. */
function decimalsUnder(
  lines: readonly Line[],
  { at: above, numbered: { count } }: ItemLine,
  end: number,
): readonly ItemLine[] {
  const found: ItemLine[] = []
  for (let at = above + 1; at < end; at++) {
    const line = lines[at]
    const own = line === undefined ? undefined : readNumber(line)
    if (own === undefined || own.count !== count || own.sub !== `.${found.length + 1}` || isWhen(own.rest)) continue
    if (own.rest !== '') found.push({ at, titleAt: at, numbered: { ...own, under: String(count) } })
  }
  return found
}

/** The first line of the list of points that this line is in: above it are only points, what is set in under them, and single blank lines. */
function beginningOfList(lines: readonly Line[], within: number): number {
  const { text = '', indent = 0 } = lines[within] ?? {}
  const isPoint = (line: Line | undefined) =>
    line !== undefined && bullet.test(line.text) && line.text.charAt(0) === text.charAt(0) && line.indent === indent
  let first = within
  for (let at = within - 1; at >= 0; at--) {
    const line = lines[at]
    if (line === undefined) break
    if (isPoint(line)) first = at
    else if (line.text === '' ? (lines[at - 1]?.text ?? '') === '' : line.indent <= indent && !isPoint(lines[at - 1]))
      break
  }
  return first
}
