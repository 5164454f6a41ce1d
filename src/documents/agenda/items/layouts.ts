import { kindOf } from '../../../meeting/agenda.ts'
import { readTimedLine } from '../vocabulary/clockTimes.ts'
import { type ItemLine, itemLinesIn } from '../numbering/itemLines.ts'
import type { Line } from '../lines/lines.ts'
import { otherwiseNumbered } from '../numbering/otherNumbers.ts'
import { readTitle } from '../titles/title.ts'
import { withoutNumbers } from './unnumbered.ts'

/**
 * The lines where the items of an agenda begin, in whichever manner it is written. Plain numbers are looked for first; another manner is
 * believed where plain numbers find less than an agenda has: every agenda has apologies, minutes, declarations, or a next meeting.
 */
export function itemLinesOf(lines: readonly Line[]): readonly ItemLine[] {
  const counted = withoutAims(lines, itemLinesIn(lines))
  if (isWhole(lines, counted)) {
    const wider = otherwiseNumbered(lines).find(other => holds(other, counted))
    return wider ?? counted
  }
  // What stands under the one item there is, and that a restricted one, is never taken for items of its own: those would be open.
  const [only, ...more] = counted
  if (only !== undefined && more.length === 0 && readTitle(titleOf(lines, only)).restricted) return counted
  // A list from 1 with what every agenda has in it is no list in the text of an item, and what stands under one of its items are the parts of that.
  const holdsBusiness = isBusiness(lines, counted)
  const numbered = otherwiseNumbered(lines).filter(other => !holdsBusiness || !isWithinOne(other, counted))
  const others = [
    ...numbered,
    ...withoutNumbers(lines).filter(other => counted.length < 2 || (isWithinOne(counted, other) && !holdsBusiness)),
  ]
  let [best, most] = [counted, worth(lines, counted) + 1]
  for (const other of others) {
    const its = worth(lines, other) + (other.length > 2 && numbered.includes(other) ? 3 : 0)
    if (its > most) [best, most] = [other, its]
  }
  return best
}

/** What heads a list above the agenda of what the meeting or the body is for. */
const headsAims =
  /\b(?:outcomes?|objectives?|aims?|purposes?|terms of reference|priorities|principles|ground rules|remit|values|responsibilities|goals)\b/i

/** The items without a numbered list above the first of them that says what the meeting is for: `Key outcomes of the meeting`, and then numbers that begin again. */
function withoutAims(lines: readonly Line[], items: readonly ItemLine[]): readonly ItemLine[] {
  const [first] = items
  const again = items.findIndex(({ numbered: { count, sub } }, at) => at > 0 && count === 1 && sub === '')
  if (first === undefined || again < 0 || items.length - again < 3) return items
  const over = lines.slice(Math.max(0, first.at - 4), first.at).findLast(({ text }) => text !== '')?.text ?? ''
  const aims = items.slice(0, again)
  return headsAims.test(over) && over.length <= 120 && known(lines, aims) === 0 && known(lines, items.slice(again)) > 0
    ? items.slice(again)
    : items
}

const titleOf = (lines: readonly Line[], { at, titleAt, numbered }: ItemLine): string => {
  const title = titleAt === at ? numbered.rest : (lines[titleAt]?.text ?? '')
  return readTimedLine(title)?.rest ?? title
}

const known = (lines: readonly Line[], items: readonly ItemLine[]): number =>
  new Set(
    items.flatMap(item => {
      const title = titleOf(lines, item)
      const kind = title.length > 160 ? 'business' : kindOf(title)
      return kind === 'business' ? [] : [kind]
    }),
  ).size

/** An agenda with plain numbers that has what every agenda has is looked at no further. */
const isWhole = (lines: readonly Line[], items: readonly ItemLine[]): boolean =>
  items.length >= 3 && known(lines, items) >= 2

/** How much of an agenda these items are. */
function worth(lines: readonly Line[], items: readonly ItemLine[]): number {
  if (items.length === 0) return 0
  const titles = items.map(item => titleOf(lines, item))
  const sentences = titles.filter(
    title => (/[.;]$/.test(title) && !/^to /i.test(title)) || /^\p{Ll}/u.test(title) || title.length > 200,
  ).length
  return known(lines, items) * 3 + Math.min(items.length, 8) * 0.5 - (sentences / titles.length) * 4
}

/** Whether one way to read has all the items of another, and more: `A1, A2, B1, B2` has more than `A1, A2`. */
function holds(wide: readonly ItemLine[], narrow: readonly ItemLine[]): boolean {
  const places = new Set(wide.map(({ at }) => at))
  return wide.length > narrow.length && narrow.every(({ at }) => places.has(at))
}

/** Whether items are numbered from 1, three at least, and one of them is what every agenda has. */
const isBusiness = (lines: readonly Line[], list: readonly ItemLine[]): boolean =>
  list.length >= 3 && list[0]?.numbered.count === 1 && list[0].numbered.marked && known(lines, list) > 0

/** Whether all of a numbered list stands under one item of the other way to read: a list in its text, and not the agenda's numbers. */
function isWithinOne(list: readonly ItemLine[], items: readonly ItemLine[]): boolean {
  const [first, last] = [list[0]?.at ?? 0, list.at(-1)?.at ?? 0]
  const above = items.findLast(({ at }) => at < first)
  const below = items.find(({ at }) => at >= first)
  return above !== undefined && (below === undefined || below.at > last)
}
