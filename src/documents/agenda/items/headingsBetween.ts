import { kindOf } from '../../../meeting/agenda.ts'
import { readDay } from '../../dates/written.ts'
import type { Line } from '../lines/lines.ts'
import { isBreak } from '../lines/sections.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { isPaper } from '../papers/papers.ts'
import { papersSaid } from '../titles/papersSaid.ts'
import { looksLikeTitle } from '../titles/titleLike.ts'
import { goesOnInBrackets, type Heading } from './headings.ts'

/**
 * Lines that look like the heading of the items below, though in words nobody knows: the last of an item's lines, in capitals where its title is
 * not, with the letter of the items that follow (`B. For decision`, then B1), or close above the next item and apart from its own.
 */
export function headingsBetween(lines: readonly Line[], places: readonly ItemLine[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>()
  const overRows = rowsOfOneCell(lines, places)
  for (const [index, place] of places.entries()) {
    const next = places[index + 1]
    if (next === undefined) break
    if (next.headedAt !== undefined) {
      found.set(next.headedAt, { access: 'unsaid' })
      continue
    }
    let at = next.at - 1
    while (at > place.titleAt && lines[at]?.text === '') at--
    const text = lines[at]?.text ?? ''
    const setIn = !overRows.has(at) && (lines[at]?.indent ?? 0) > (lines[place.at]?.indent ?? 0)
    if (at <= place.titleAt || !looksLikeTitle(text) || isAwaitedPaper(text) || goesOnInBrackets(lines, at)) continue
    // The day of the next meeting, last of all, is open whatever was closed before it.
    if (index + 2 === places.length && kindOf(text) === 'next meeting' && readDay(next.numbered.rest)?.before === '') {
      found.set(at, { access: 'open' })
      continue
    }
    const title = place.titleAt === place.at ? place.numbered.rest : (lines[place.titleAt]?.text ?? '')
    const inCapitals = /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text) && /\p{Ll}/u.test(title)
    const lettered = /^([A-Z])[.):]? /.exec(text)?.[1]
    const apart =
      at === next.at - 1 && lines[at - 1]?.text === '' && lines[next.at + 1]?.text !== '' && !purpose.test(text)
    const betweenRows =
      !isPaper(text) &&
      !ofReport.test(text) &&
      lines[at]?.ofRow !== true &&
      (lines[at]?.indent === 0 || overRows.has(at)) &&
      lastWritten(lines, at)?.ofRow === true
    if (setIn && !(inCapitals && /^[\p{Lu} &,-]{4,40}$/u.test(text) && !isPaper(text))) continue
    if (
      inCapitals ||
      betweenRows ||
      (lettered !== undefined && next.numbered.number.startsWith(lettered) && /^[A-Z]\d/.test(next.numbered.number)) ||
      apart
    )
      found.set(at, { access: 'unsaid' })
  }
  return found
}

const purpose = /^(?:to|i|er mwyn) /i
/** "Report by Una Garth, Harbour Office": below the pages of its paper it is the item's own. */
const ofReport =
  /^(?:joint |verbal |oral |written )?(?:report|presentation|update|paper|briefing|talk)s? (?:by|of|from)\b/i

/** `TO FOLLOW`, `VERBAL`: of the paper on the item above, however large it is written. */
const isAwaitedPaper = (text: string): boolean => {
  const said = papersSaid(text, false)
  return said.awaited !== undefined || (said.verbal === true && said.papers.length === 0)
}

/** The last line before this one with anything on it, but for a pause. */
const lastWritten = (lines: readonly Line[], at: number): Line | undefined =>
  lines.slice(Math.max(0, at - 4), at).findLast(({ text }) => text !== '' && !isBreak(text))

/** The rows of a table with words in one cell alone, each right above an item, where it has several such: headings, and none the end of a title above. */
function rowsOfOneCell(lines: readonly Line[], places: readonly ItemLine[]): ReadonlySet<number> {
  const begin = new Set(places.map(({ at }) => at))
  const found = lines.flatMap(({ cells = [], text }, at) =>
    cells.length > 2 && cells.filter(cell => cell !== '').length === 1 && !isBreak(text) && begin.has(at + 1)
      ? [at]
      : [],
  )
  return new Set(found.length > 1 ? found : [])
}
