import { kindOf } from '../../../meeting/agenda.ts'
import type { Line } from '../lines/lines.ts'
import { pointsOfBusiness } from '../lines/pointsOfBusiness.ts'
import { isBreak, isTotal, readSection, type Section, sendsSomeOut } from '../lines/sections.ts'
import { inTurn } from '../lines/sessionsInTurn.ts'
import { isTitleOfList } from '../lines/titleOfList.ts'
import { onlySupposed } from '../markings/aboutClosed.ts'
import { markingAlone } from '../markings/markingAlone.ts'
import { readNumber } from '../numbering/numbers.ts'
import { readTimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readMinutes } from '../vocabulary/durations.ts'
import { readLabel } from '../vocabulary/labels.ts'
import { presenting } from '../people/whoPresents.ts'
import { itemsCounted, untilSaid } from './exclusionReach.ts'

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
export function goesOnInBrackets(lines: readonly Line[], at: number): boolean {
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

const numberAtFront = (text: string) => readNumber({ line: 0, indent: 0, text }) ?? /^[•*–—-] ?/.exec(text) ?? undefined

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

/** Whether a line can only be the cell of whoever presents an item. */
const isLead = (text: string): boolean =>
  !/[.!?:;]$/.test(text) && readSection(text) === undefined && presenting(text) !== undefined

/**
 * The markings among the headings that are an item's own: set in with the lines of that item right above them, as a programme has them under a title, or
 * between its title and whoever presents it, where each cell of a table stands on a line of its own.
 */
export function markingsSetIn(
  lines: readonly Line[],
  places: readonly { readonly at: number }[],
  headings: ReadonlyMap<number, Heading>,
): readonly number[] {
  return [...headings].flatMap(([at, { access, excludes }]) => {
    const item = places.findLast(place => place.at < at)
    const [own, above] = [lines[at], lines[at - 1]]
    if (item === undefined || own === undefined || (access !== 'closed' && access !== 'doubtful') || excludes === true)
      return []
    const betweenCells =
      numberAlone.test(lines[item.at]?.text ?? '') &&
      saysNoMore(own.text.split(/\s[-–—]\s/)[0] ?? '') &&
      lines.slice(item.at + 1, at).filter(({ text }) => text !== '').length === 1 &&
      isLead(lines.slice(at + 1).find(({ text }) => text !== '')?.text ?? '')
    return betweenCells ||
      (above !== undefined &&
        above.text !== '' &&
        !headings.has(at - 1) &&
        item.at < at - 1 &&
        own.indent > (lines[item.at]?.indent ?? 0) + 3 &&
        Math.abs(own.indent - above.indent) <= 1)
      ? [at]
      : []
  })
}
