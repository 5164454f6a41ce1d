import { kindOf } from '../../../meeting/agenda.ts'
import { readDay } from '../../dates/written.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { itemsCounted, untilSaid } from './exclusionReach.ts'
import { markedTitle, markingAlone, markingOfLine, onlySupposed } from '../markings/confidential.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { looksLikeTitle } from '../titles/titleLike.ts'
import type { Line } from '../lines/lines.ts'
import { pointsOfBusiness } from '../lines/pointsOfBusiness.ts'
import { readNumber } from '../numbering/numbers.ts'
import { isPaper } from '../papers/papers.ts'
import { papersSaid } from '../titles/papersSaid.ts'
import { inTurn } from '../lines/sessionsInTurn.ts'
import { isBreak, isTotal, readSection, type Section, sendsSomeOut } from '../lines/sections.ts'
import { isTitleOfList } from '../lines/titleOfList.ts'

/** A line between items that is none: the heading of several, or a pause. */
export interface Heading extends Section {
  /** Whether it is a marking and no more, such as `Exempt`, which may as well belong to the item above it. */
  readonly alone?: true
  /** Whether it is a sentence that excludes the public, which under an item for that is the item's own. */
  readonly excludes?: true
}

const numberAlone =
  /^(?:(?:agenda )?item |eitem )?\(?[A-Z]{0,6}[ /-]?\d{1,4}(?:\/\d{1,4})?(?:[a-z]|\([a-z]{1,4}\)|\.\d{1,2})?[.):]?$/i

/** The lines that are headings over items or pauses, by their index. A line after a number that stands alone is a title, whatever it says. */
export function placesOfSections(lines: readonly Line[]): Map<number, Heading> {
  const found = new Map<number, Heading>()
  const isPointOfBusiness = pointsOfBusiness(lines)
  let above = ''
  for (const [at, { text, ofRow }] of lines.entries()) {
    if (text === '') continue
    if (isPointOfBusiness(at)) {
      above = text
      continue
    }
    // A row with text of its own behind its title is an item, whatever that is called.
    if (lines[at]?.row === true && lines[at + 1]?.line === lines[at].line) {
      above = text
      continue
    }
    const paused = isTimeAlone(above) && isBreak(`${above} ${text}`)
    if ((!numberAlone.test(above) || paused) && readLabel(text) === undefined && !goesOnInBrackets(lines, at)) {
      const section =
        paused || isBreak(text) || isTotal(text)
          ? { access: 'unsaid' as const }
          : numberInFront.test(text)
            ? undefined
            : isTitleOfList(lines, at)
              ? undefined
              : readSection(text)
      if (section === undefined && kindOf(text) === 'exclusion of the public' && numberAtFront(text) === undefined)
        found.set(at, { access: onlySupposed(text) ? 'doubtful' : 'closed', excludes: true, ...countedBy(text) })
      if (section === undefined && !found.has(at) && excludesInLines(lines, at))
        found.set(at, { access: 'closed', excludes: true })
      const until = untilSaid(text)
      if (section)
        found.set(at, {
          ...section,
          ...(until !== undefined && { until }),
          ...countedBy(text),
          ...((isSentence.test(text) || (text.length > 80 && kindOf(text) === 'exclusion of the public')) && {
            excludes: true as const,
          }),
          ...((section.access === 'closed' || section.access === 'doubtful') &&
            !ruledOff.test(text) &&
            !(section.over === true && standsApart(lines, at)) &&
            !(section.one === true && /:.|\s\/\s/.test(text)) &&
            (section.worded === true ? !standsApart(lines, at) : isAlone(text)) && { alone: true as const }),
        })
    }
    // The number at the end of a row, of minutes or a paper, is no item's.
    above = ofRow === true || found.has(at) || readMinutes(text) !== undefined ? '' : text
  }
  return opposed(lines, inTurn(lines, withLinesOver(lines, found)))
}

/** How many items a heading is for, where it counts them. */
function countedBy(text: string): Pick<Heading, 'counts'> {
  const counts = itemsCounted([text])
  return counts === undefined ? {} : { counts }
}

/** Whether a line goes on with a paragraph in brackets that began on a line above and speaks of the case that somebody should wish it: that closes nothing. */
function goesOnInBrackets(lines: readonly Line[], at: number): boolean {
  if (/\(/.test(lines[at]?.text ?? '')) return false
  for (let over = at - 1; over >= Math.max(0, at - 6); over--) {
    const text = lines[over]?.text ?? ''
    if (/^\([^)]*$/.test(text)) {
      const said = lines.slice(over, at + 4).map(each => each.text)
      return inCase.test(said.join(' ').split(')')[0] ?? '')
    }
    if (text === '' || /[()]/.test(text)) return false
  }
  return false
}
const inCase =
  /\b(?:if|should) (?:the )?(?:members?|board|panel|committee|meeting|anybody|anyone) (?:wish|want|need|choose)/i

/** Whether a line is no cell and not set in, with nothing right above it. */
const standsApart = (lines: readonly Line[], at: number): boolean =>
  lines[at]?.ofRow !== true && lines[at]?.indent === 0 && (lines[at - 1]?.text ?? '') === ''

/** `--- Observers leave ---`: a line across the page is of no item. */
const ruledOff = /^[-–—=_*~]{2,} ?[^-–—=_*~].{2,100}[-–—=_*~]{2,}$/

/** `11.15` over `Break` */
const isTimeAlone = (text: string): boolean => readTimedLine(withStops(text))?.rest === ''

/** A line in capitals right above a heading, `MEETING OF THE PANEL` over `(Open to the public)`, begins it; what it says of the public is the heading's, which is no marking of an item. */
function withLinesOver(lines: readonly Line[], found: Map<number, Heading>): Map<number, Heading> {
  for (const [at, { alone: _, ...heading }] of Array.from(found)) {
    const over = lines[at - 1]?.text ?? ''
    if (heading.excludes === true || !/\p{Lu}{4}/u.test(over) || /\p{Ll}{3}/u.test(over) || over.length > 100) continue
    if (numberInFront.test(over) || /^(?:agenda|rhaglen|a g e n d a)$/i.test(over)) continue
    const above = found.get(at - 1)
    if (above !== undefined) found.set(at, heading)
    else if (heading.access === 'open' && /^[([]/.test(lines[at]?.text ?? '')) found.set(at - 1, { access: 'unsaid' })
  }
  return found
}

/** Where an agenda has `Public` over some items, its bare `Private` is the heading of others, and no marking of the item above it. */
function opposed(lines: readonly Line[], found: Map<number, Heading>): Map<number, Heading> {
  const bare = (at: number) => /^[\p{L} ]{4,40}:?$/u.test(lines[at]?.text ?? '')
  if (![...found].some(([at, { access }]) => access === 'open' && bare(at))) return found
  return new Map(
    [...found].map(([at, { alone, ...heading }]) => [
      at,
      alone === true && !bare(at) ? { ...heading, alone } : heading,
    ]),
  )
}

/** How many lines a resolution is looked for in. */
const linesOfResolution = 7

/** Whether a paragraph of several lines that begins here excludes the public, though none of its lines says so alone, and no paragraph from a later line does. */
function excludesInLines(lines: readonly Line[], at: number): boolean {
  const own = lines[at]?.text ?? ''
  if (
    numberAtFront(own) !== undefined ||
    !/\b(?:resol\w+|public|press|exclu\w+|confidential|act|motion|that)\b/i.test(own)
  )
    return false
  let text = own
  for (let next = at + 1; next < at + linesOfResolution; next++) {
    const line = lines[next]
    if (line === undefined || line.text === '' || line.text.length > 200) return false
    if (numberAtFront(line.text) !== undefined) return false
    text = `${text} ${line.text}`
    if (text.length > 900) return false
    if (kindOf(text) === 'exclusion of the public') return true
  }
  return false
}

/** A line with a number in front is an item, or part of a list, whatever it says. */
const numberInFront =
  /^(?!(?:part|section|session|rhan|adran)\b)(?:(?:agenda )?item |eitem )?\(?(?:[A-Za-z]{0,6}[ ./-]?)?\d{1,4}(?:[/.-]\d{1,4})*(?:[a-z]|\([a-z]{1,4}\))?[.):]?\s/i
const numberAtFront = (text: string) => readNumber({ line: 0, indent: 0, text }) ?? /^[•*–-] ?/.exec(text) ?? undefined

/** `The following items are exempt under paragraph 1`: said, and not only named. */
const isSentence =
  /\bfollowing\b.*\b(?:is|are|be|will|contains?|involves?)\b|^(?:nid yw|ni ddylid|mae).*\b(?:canlynol|nesaf|isod)\b/i

/** `Exempt`, `(Confidential)`, `NOT FOR PUBLICATION`: a marking without a word for several items, or a part of the agenda. */
const isAlone = (text: string): boolean =>
  readSection(text.replace(/\s?[([][^()[\]]*[)\]]$/, ''))?.access !== 'unsaid' && saysNoMore(text)

const saysNoMore = (text: string): boolean =>
  sendsSomeOut(text) ||
  (markingAlone(text) !== undefined &&
    (/\b(?:by virtue|under|paragraphs?|paras?)\b/i.test(text) ||
      !/\b(?:items|business|session|huddle|part|matters|section|agenda|meeting|reports|in[- ]committee|eitemau|busnes|sesiwn|rhan|canlynol|nesaf|isod)\b/i.test(
        text,
      )))

/** Why one thing is closed: `Not for publication, as it names a child`. */
const reasonOfOne =
  /\b(?:as|because|since|for) (?:it|this) (?:is|may|might|will|would|could|\p{Ll}{3,}s)\b|\bthis (?:item|report|paper|case|review) (?:is|may|will|would|\p{Ll}{3,}s)\b/iu

/** Whether a title says itself that its item is closed. */
const isMarked = (title: string): boolean => markedTitle(title)?.marking.certain === true

/**
 * Whose a marking is that stands alone under an item: the item's, where it is in brackets or set in a little, or where more of the item follows; else it
 * may as well be the heading of the items after it, and counts for both.
 */
export function ownerOfMarking(
  lines: readonly Line[],
  at: number,
  titleAt: number,
  end: number,
  { access, alone }: Heading,
): 'the item' | 'either' | undefined {
  const line = lines[at]
  if (line === undefined || access === 'open' || access === 'unsaid') return undefined
  if (alone !== true) return undefined
  if (standsOverResolution(lines, at, titleAt)) return undefined
  const further = line.indent - (lines[titleAt]?.indent ?? 0)
  // A sentence that stands apart is for what follows it.
  const pausedAbove = isBreak(lines[at - 1]?.text ?? '')
  if (
    sendsSomeOut(line.text) &&
    further <= 0 &&
    (pausedAbove || (lines[at - 1]?.text === '' && lines[at + 1]?.text === ''))
  )
    return undefined
  if (reasonOfOne.test(line.text) && lines[at - 1]?.text !== '' && isMarked(lines[titleAt]?.text ?? ''))
    return 'the item'
  if (
    (/^[([]/.test(line.text) && !sendsSomeOut(line.text)) ||
    (further > 0 && further <= 8 && lines[at - 1]?.text !== '')
  )
    return 'the item'
  const attached = lines[at - 1]?.text !== '' && lines[at + 1]?.text === ''
  if (attached && /\b(?:by virtue|under|paragraphs?|paras?)\b/i.test(line.text)) return 'the item'
  const next = lines.slice(at + 1, Math.min(end, at + 12)).find(({ text }) => text !== '')
  return next === undefined || markingOfLine(next.text) !== undefined || kindOf(next.text) === 'exclusion of the public'
    ? 'either'
    : 'the item'
}

/** Whether a marking stands apart over a resolution that is for items by their numbers, or for those that follow: then it is their heading, and of nothing above. */
function standsOverResolution(lines: readonly Line[], at: number, titleAt: number): boolean {
  const apart = lines[at - 1]?.text === '' && (lines[at]?.indent ?? 0) <= (lines[titleAt]?.indent ?? 0)
  const below = lines.slice(at + 1, at + 4).find(({ text }) => text !== '')?.text ?? ''
  return (
    apart &&
    kindOf(below) === 'exclusion of the public' &&
    /\bfor (?:the following |agenda )?items? \d|\bfollowing items?\b/i.test(below)
  )
}

/**
 * Lines that look like the heading of the items below, though in words nobody knows: the last of an item's lines, in capitals where its title is
 * not, with the letter of the items that follow (`B. For decision`, then B1), or close above the next item and apart from its own.
 */
export function headingsBetween(lines: readonly Line[], places: readonly ItemLine[]): ReadonlyMap<number, Heading> {
  const found = new Map<number, Heading>()
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
    const setIn = (lines[at]?.indent ?? 0) > (lines[place.at]?.indent ?? 0)
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
      !isPaper(text) && lines[at]?.ofRow !== true && lines[at]?.indent === 0 && lastWritten(lines, at)?.ofRow === true
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

/** `TO FOLLOW`, `VERBAL`: of the paper on the item above, however large it is written. */
const isAwaitedPaper = (text: string): boolean => {
  const said = papersSaid(text, false)
  return said.awaited !== undefined || (said.verbal === true && said.papers.length === 0)
}

/** The last line before this one with anything on it. */
const lastWritten = (lines: readonly Line[], at: number): Line | undefined =>
  lines.slice(Math.max(0, at - 4), at).findLast(({ text }) => text !== '')

/** The markings among the headings that are an item's own: set in with the lines of that item right above them, as a programme has them under a title. */
export function markingsSetIn(
  lines: readonly Line[],
  places: readonly { readonly at: number }[],
  headings: ReadonlyMap<number, Heading>,
): readonly number[] {
  return [...headings].flatMap(([at, { access, excludes }]) => {
    const item = places.findLast(place => place.at < at)
    const [own, above] = [lines[at], lines[at - 1]]
    return item !== undefined &&
      (access === 'closed' || access === 'doubtful') &&
      excludes !== true &&
      own !== undefined &&
      above !== undefined &&
      above.text !== '' &&
      !headings.has(at - 1) &&
      item.at < at - 1 &&
      own.indent > (lines[item.at]?.indent ?? 0) + 3 &&
      Math.abs(own.indent - above.indent) <= 1
      ? [at]
      : []
  })
}
