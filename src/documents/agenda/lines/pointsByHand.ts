import { kindOf } from '../../../meeting/agenda.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'

// A list jotted down by hand: `- minutes`, `-budget`, `* rota`, `> restructure`, and `aob` with nothing before it.

/** A sign that anybody's keyboard has, before the words of a point. */
const byHand = /^(\s{0,8})([-*>+–])\s{0,3}(?=[\p{L}\d"'“‘(£])/u
const numberedLine = /^\s{0,8}\d{1,2}[.)]\s+\p{L}/u
/** An older e-mail, quoted. */
const quoted = /^\s*>+\s*(?:$|(?:from|sent|to|subject|date|on .{6,60} wrote)\s?:|>)/i

/** So many points make a list. */
const fewest = 4

interface Point {
  readonly at: number
  readonly indent: number
  readonly sign: string
}

/**
 * The lines of a text in which a list that somebody jotted down has one sign before every point, as deep as the others, and before the other business at its
 * end that has none. Where a sign is set in, or stands under a point that is marked, it may be a list within the list, and is left.
 */
export function withOneSign(raws: readonly string[]): readonly string[] {
  if (raws.filter(raw => numberedLine.test(raw.slice(0, 80))).length >= 3) return raws
  const mayQuote = raws.some(raw => quoted.test(raw.slice(0, 120)))
  const points = raws.map((raw, at): Point | undefined => {
    const [, space = '', sign = ''] = raw.includes('\t') ? [] : (byHand.exec(raw.slice(0, 40)) ?? [])
    return sign === '' || (sign === '>' && mayQuote) ? undefined : { at, indent: space.length, sign }
  })
  const changed = [...raws]
  for (const list of listsOf(raws, points)) {
    const [first] = list
    if (first === undefined || list.length < fewest) continue
    for (const { at } of ofOneLevel(raws, list))
      changed[at] = (raws[at] ?? '').replace(byHand, `${' '.repeat(first.indent)}${first.sign} `)
    const below = (list.at(-1)?.at ?? 0) + 1
    const last = raws[below]?.trim() ?? ''
    if (last.length <= 60 && kindOf(last) === 'any other business')
      changed[below] = `${' '.repeat(first.indent)}${first.sign} ${last}`
  }
  return changed
}

/** The lists: points one below the other, with no more between two of them than one other line or one that is blank. */
function listsOf(raws: readonly string[], points: readonly (Point | undefined)[]): readonly (readonly Point[])[] {
  const lists: Point[][] = []
  let others = 2
  for (const [at, raw] of raws.entries()) {
    const point = points[at]
    if (point === undefined) others += raw.trim() === '' ? 1 : 1.5
    else if (others < 2) lists.at(-1)?.push(point)
    else lists.push([point])
    if (point !== undefined) others = 0
  }
  return lists
}

/** The points of a list that are as much of it as the first, whatever their sign: not those with another that are set in, or could belong to something confidential above. */
function ofOneLevel(raws: readonly string[], list: readonly Point[]): readonly Point[] {
  const own = list[0]?.sign
  const deepest = Math.max(...list.filter(({ sign }) => sign === own).map(({ indent }) => indent))
  let above: Point | undefined
  let ofAbove = false
  return list.filter(point => {
    const other = point.sign !== own
    const begins = above === undefined || above.sign !== point.sign
    if (!other) ofAbove = false
    else if (begins && above !== undefined)
      ofAbove ||= markingOfLine((raws[above.at] ?? '').replace(byHand, '').slice(0, 300)) !== undefined
    above = point
    return !other || (!ofAbove && point.indent <= deepest + 1)
  })
}
