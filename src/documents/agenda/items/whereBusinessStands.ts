import { kindOf } from '../../../meeting/agenda.ts'
import { readDay } from '../../dates/written.ts'
import type { Line } from '../lines/lines.ts'
import { signatureOver } from '../lines/signatures.ts'
import type { ItemLine } from '../numbering/itemLines.ts'
import { byFirstNames } from '../people/firstNames.ts'
import { readTitle } from '../titles/title.ts'
import { looksLikeTitle } from '../titles/titleLike.ts'
import { endsTheAgenda } from '../vocabulary/furniture.ts'
import { opensMeetings } from '../vocabulary/openingTitles.ts'

// Where the business of an agenda without numbers begins and ends, and which of its lines every agenda has.

/** `• 16 Days of Action`, `• 2027/28 priorities`: a title that begins with a figure, and neither a time nor a day. */
export const bullet =
  /^[•●▪■◦○‣⁃·*–—-] ?(?=[\p{L}"'“‘(]|\d{1,4}(?:[/–—-]\d{2,4})? (?!(?:[ap]m|mins?|minutes|hrs?|hours?|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\b)\p{L}{3})|^o (?=\p{Lu})/u

/** How a line begins that says what the meeting is to do: `To receive apologies`. */
export const purpose = /^(?:to|i|er mwyn) (?=\p{Ll}{2,})/iu

/** What stands over the business: `AGENDA`, `Order of business`. */
export const agendaHead =
  /^(?:(?:draft |public )?agenda|items?|items of business|agenda items|order of business|business(?: to be transacted)?|(?:the )?business (?:to be|is).{0,60}|rhaglen|eitemau|agenda and (?:draft )?minutes|(?:note |time )?no\.? item|rhif\.? eitem)\s?:?$/i

/** Whether a line is a title that every agenda has, with a point or `To receive` in front or without. */
export const isKnown = (text: string): boolean =>
  text.length <= 110 && !agendaHead.test(text) && kindOf(text.replace(bullet, '').replace(purpose, '')) !== 'business'

/** An item that begins in a line, with its place among the others for its number. */
export const numbered = (at: number, count: number, rest: string, indent: number): ItemLine => ({
  at,
  titleAt: at,
  numbered: { number: String(count), prefix: '', count, sub: '', under: String(count), marked: true, rest, indent },
})

/** Where the business may begin: after the last line that says so before the first title that every agenda has, else with that title, or what stands right above it in its manner. */
export function start(lines: readonly Line[], firstKnown: number): number {
  for (let at = firstKnown - 1; at >= 0 && at >= firstKnown - 30; at--)
    if (headsBusiness(lines[at]) && !headsThePage(lines, at, firstKnown)) return at + 1
  let first = firstKnown
  while (first > firstKnown - 4 && endsInFirstName(lines[first - 1]?.text ?? '')) first--
  for (let at = first - 1; at >= 0 && at >= firstKnown - 8; at--)
    if (opensMeetings(lines[at]?.text ?? '')) first = at
    else if (lines[at]?.text !== '') break
  return first
}

/** `AGENDA` over the whole page: the day stands between it and the business, and nothing above it. */
const headsThePage = (lines: readonly Line[], at: number, firstKnown: number): boolean =>
  lines[at]?.headsAgenda === true &&
  lines.slice(0, at).every(({ text }) => text === '') &&
  lines.slice(at + 1, firstKnown).some(({ text }) => readDay(text) !== undefined)

/** Whether the business begins below a line. */
export const headsBusiness = (line: Line | undefined): boolean =>
  line !== undefined && (line.headsAgenda === true || agendaHead.test(line.text) || isHeadWithDay(line.text))

/** `Agenda — Thursday 25 March 2027, 6pm` */
const isHeadWithDay = (text: string): boolean => /^(?:draft )?agenda\b/i.test(text) && readDay(text) !== undefined

/** `Who is here - Nadine`: right above the first title that every agenda has, it is one as well. */
const endsInFirstName = (text: string): boolean =>
  text.length <= 120 && byFirstNames(readTitle(text).title) !== undefined

/** The line with which what follows the agenda begins, if it is after the last title that every agenda has. */
export function end(lines: readonly Line[], lastKnown: number): number {
  for (let at = lastKnown + 1; at < lines.length; at++)
    if (endsTheAgenda(lines[at]?.text ?? '') && !goesOnBelow(lines, at))
      return Math.max(lastKnown + 1, signatureOver(lines, at))
  return lines.length
}

/** Whether more business stands below a line, each title with what it is for under it: `Budget`, and then `To inform members of …`. */
function goesOnBelow(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 12).filter(({ text }) => text !== '')
  return below.some(
    ({ text }, n) => looksLikeTitle(text) && !endsTheAgenda(text) && purpose.test(below[n + 1]?.text ?? ''),
  )
}

/** Whether a line is a title in a few words with nothing right above or below it, whatever it ends with: `Declarations of interest.` */
export const standsAlone = (lines: readonly Line[], at: number): boolean => {
  const { text = '' } = lines[at] ?? {}
  return (
    text.length <= 60 &&
    text.split(' ').length <= 8 &&
    (lines[at - 1]?.text ?? '') === '' &&
    (lines[at + 1]?.text ?? '') === '' &&
    !/\b(?:is|are|was|were|will|be|please|has|have|must|should|report (?:of|by|from))\b|[.!?] /i.test(text)
  )
}

/** For each line, the next that has anything on it. */
export function nextTexts(lines: readonly Line[]): readonly string[] {
  const next: string[] = []
  let below = ''
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = below
    below = lines[at]?.text || below
  }
  return next
}
