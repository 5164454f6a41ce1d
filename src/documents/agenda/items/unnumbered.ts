import { kindOf } from '../../../meeting/agenda.ts'
import { inOrder, laterThan, readTimedLine, type TimedLine, withStops } from '../vocabulary/clockTimes.ts'
import { readDay } from '../../dates/written.ts'
import { endsTheAgenda } from '../vocabulary/furniture.ts'
import { type ItemLine, beginsMinutes } from '../numbering/itemLines.ts'
import { byFirstNames } from '../people/firstNames.ts'
import { readTitle } from '../titles/title.ts'
import { isWhen, looksLikeTitle } from '../titles/titleLike.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { Line } from '../lines/lines.ts'
import { readNumber } from '../numbering/numbers.ts'
import { opensMeetings } from '../vocabulary/openingTitles.ts'
import { paperAtEnd } from '../papers/papers.ts'
import { signatureOver } from '../lines/signatures.ts'

/** `• 16 Days of Action`, `• 2027/28 priorities`: a title that begins with a figure, and neither a time nor a day. */
const bullet =
  /^[•●▪■◦○‣⁃·*–—-] ?(?=[\p{L}"'“‘(]|\d{1,4}(?:[/–-]\d{2,4})? (?!(?:[ap]m|mins?|minutes|hrs?|hours?|noon|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\b)\p{L}{3})|^o (?=\p{Lu})/u
const pointBeforeTime = /^[•●▪■◦○‣⁃·*–—-] ?(?=\d)/u
const purpose = /^(?:to|i|er mwyn) (?=\p{Ll}{2,})/iu
const agendaHead =
  /^(?:(?:draft |public )?agenda|items?|items of business|agenda items|order of business|business(?: to be transacted)?|(?:the )?business (?:to be|is).{0,60}|rhaglen|eitemau|agenda and (?:draft )?minutes|(?:note |time )?no\.? item|rhif\.? eitem)\s?:?$/i

const isKnown = (text: string): boolean =>
  text.length <= 110 && !agendaHead.test(text) && kindOf(text.replace(bullet, '').replace(purpose, '')) !== 'business'

const numbered = (at: number, count: number, rest: string, indent: number): ItemLine => ({
  at,
  titleAt: at,
  numbered: { number: String(count), prefix: '', count, sub: '', under: String(count), marked: true, rest, indent },
})

/** Where the business may begin: after the last line that says so before the first title that every agenda has, else with that title, or what stands right above it in its manner. */
function start(lines: readonly Line[], firstKnown: number): number {
  for (let at = firstKnown - 1; at >= 0 && at >= firstKnown - 30; at--) if (headsBusiness(lines[at])) return at + 1
  let first = firstKnown
  while (first > firstKnown - 4 && endsInFirstName(lines[first - 1]?.text ?? '')) first--
  for (let at = first - 1; at >= 0 && at >= firstKnown - 8; at--)
    if (opensMeetings(lines[at]?.text ?? '')) first = at
    else if (lines[at]?.text !== '') break
  return first
}

const headsBusiness = (line: Line | undefined): boolean =>
  line !== undefined && (line.headsAgenda === true || agendaHead.test(line.text) || isHeadWithDay(line.text))

/** `Agenda — Thursday 25 March 2027, 6pm` */
const isHeadWithDay = (text: string): boolean => /^(?:draft )?agenda\b/i.test(text) && readDay(text) !== undefined

/** `Who is here - Nadine`: right above the first title that every agenda has, it is one as well. */
const endsInFirstName = (text: string): boolean =>
  text.length <= 120 && byFirstNames(readTitle(text).title) !== undefined

/** The line with which what follows the agenda begins, if it is after the last title that every agenda has. */
function end(lines: readonly Line[], lastKnown: number): number {
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

/** The items of an agenda without numbers, in each of the manners such agendas are written: with points, by the clock, as rows, under headings. They are numbered from 1. */
export function withoutNumbers(lines: readonly Line[]): readonly (readonly ItemLine[])[] {
  const [byClock, byTitles] = [timed(lines), headed(lines)]
  return [rows(lines), byClock, pointed(lines), isWithin(byTitles, byClock) ? [] : byTitles, purposes(lines)].filter(
    items => items.length > 2,
  )
}

/** Whether titles are those that have a time in front, and others that follow the last of these: what is said below the agenda. */
function isWithin(titles: readonly ItemLine[], byClock: readonly ItemLine[]): boolean {
  const [starts, last] = [new Set(byClock.map(({ at }) => at)), byClock.at(-1)?.at ?? 0]
  return byClock.length > 2 && titles.every(({ at }) => starts.has(at) || at > last) && titles.length >= byClock.length
}

const rows = (lines: readonly Line[]): readonly ItemLine[] =>
  lines
    .flatMap(({ row, section }, at) => (row && section !== true ? [at] : []))
    .map((at, i) => numbered(at, i + 1, lines[at]?.text ?? '', 0))

function timed(lines: readonly Line[]): readonly ItemLine[] {
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

/** Of lines with a point in front, those furthest left. */
function pointed(lines: readonly Line[]): readonly ItemLine[] {
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

/** Lines that say what the meeting is to do: `To receive apologies for absence.` Titles that every agenda has may stand among them, but over none. */
function purposes(lines: readonly Line[]): readonly ItemLine[] {
  const next = nextTexts(lines)
  const bare = lines.flatMap(({ text }, at) =>
    isKnown(text) && !purpose.test(text) && standsAlone(lines, at) ? [at] : [],
  )
  const isOver = (at: number): boolean => {
    const [own, below] = [lines[at]?.text ?? '', next[at] ?? ''].map(text => kindOf(text.replace(purpose, '')))
    return purpose.test(next[at] ?? '') && (below === own || below === 'business')
  }
  const among = new Set(bare.some(isOver) ? [] : bare)
  const found = lines.flatMap((line, at) => (purpose.test(line.text) || among.has(at) ? [{ ...line, at }] : []))
  const known = found.filter(({ text }) => isKnown(text))
  if (known.length < 2) return []
  const last = end(lines, known.at(-1)?.at ?? 0)
  const indent = Math.min(...known.map(each => each.indent))
  return found
    .filter(each => each.at < last && each.indent <= indent)
    .map(({ at, text, indent: own }, i) => numbered(at, i + 1, text, own))
}

/** Titles that stand as headings, all in the manner of those that every agenda has: marked as headings, in capitals, after a blank line, or line upon line. */
function headed(lines: readonly Line[]): readonly ItemLine[] {
  const withStop = lines.some(
    ({ text }, at) => !purpose.test(text) && /\p{L}{2}\.$/u.test(text) && isKnown(text) && standsAlone(lines, at),
  )
  const titles = lines.flatMap((line, at) => {
    const written = line.text.replace(/\s(?:Minutes|Cofnodion):$/, '').replace(/:$/, '')
    const text =
      (isKnown(written) && isOtherBusiness(lines, at)) || (withStop && standsAlone(lines, at))
        ? written.replace(/(?<=\p{L}{2})\.$/u, '')
        : written
    return text !== '' &&
      !beginsMinutes.test(line.text) &&
      looksLikeTitle(text) &&
      !readNumberMarked(line) &&
      !isPointOfExclusion(lines, at)
      ? [{ ...line, text, at }]
      : []
  })
  const all = titles.filter(({ text }) => isKnown(text) && !bullet.test(text))
  const head = lines.findLastIndex((line, at) => at < 40 && headsBusiness(line))
  const below = all.filter(({ at }) => at > head)
  const known = below.length > 2 ? below : all
  const [first] = known
  if (first === undefined || known.length < 2) return []
  const most = (test: (line: (typeof titles)[number]) => boolean) =>
    known.filter(test).length >= Math.max(2, known.length * 0.7)
  const shouted = ({ text }: { readonly text: string }) =>
    !/\p{Ll}/u.test(text.replace(/\([^()]*\)/g, '')) && /\p{Lu}{2}/u.test(text)
  const apart = ({ at }: { readonly at: number }) => (lines[at - 1]?.text ?? '') === ''
  const asMarked = most(({ heading }) => heading === true)
  const asShouted = most(shouted)
  const asApart = most(apart)
  const indent = Math.max(...known.map(each => each.indent))
  const [from, to] = [start(lines, first.at), end(lines, known.at(-1)?.at ?? 0)]
  const after = (at: number) =>
    lines.slice(Math.max(0, at - 1), at).some(({ text }) => looksLikeTitle(text) && !purpose.test(text))
  const listed = appendices(lines)
  const asPurposes = titles.filter(({ text, at }) => at >= from && at < to && purpose.test(text))
  const purposesAreItems =
    asPurposes.some(({ at }) => !after(at)) &&
    asPurposes.some(({ text, at }) => after(at) && isKnown(text) && isOtherBusiness(lines, at))
  const kept = titles.filter(
    title =>
      title.at >= from &&
      title.at < to &&
      title.indent <= indent &&
      !agendaHead.test(title.text) &&
      (asMarked
        ? title.heading === true
        : asShouted
          ? shouted(title)
          : !asApart || apart(title) || title.at === from) &&
      !(purpose.test(title.text) && !purposesAreItems && after(title.at)) &&
      !bullet.test(title.text) &&
      !listed.has(title.at),
  )
  if (kept.length > known.length * 6) return []
  const over = headingsAmong(
    lines,
    kept.map(({ at }) => at),
  )
  return kept
    .map((title, n) => ({ ...title, headedAt: kept[n - 1]?.at }))
    .filter(({ at }) => !over.has(at))
    .map(({ at, text, indent: own, headedAt }, i) => {
      const item = numbered(at, i + 1, text, own)
      return headedAt !== undefined && over.has(headedAt) ? { ...item, headedAt } : item
    })
}

/**
 * Which titles are headings over others: in a few words alone between blank lines, where the titles below them have something under them, and
 * those that every agenda has stand so alone only right below one.
 */
function headingsAmong(lines: readonly Line[], titles: readonly number[]): ReadonlySet<number> {
  const blank = (at: number) => (lines[at]?.text ?? '') === ''
  const text = (at: number) => lines[at]?.text ?? ''
  const alone = titles.filter(at => blank(at - 1) && blank(at + 1))
  const full = new Set(titles.filter(at => blank(at - 1) && !blank(at + 1)))
  const single = new Set(alone.filter(at => !isKnown(text(at))))
  const known = new Set(alone.filter(at => !single.has(at)))
  if (titles.some((at, n) => known.has(at) && !single.has(titles[n - 1] ?? -1))) return new Set()
  const below = (at = -1) => full.has(at) || known.has(at)
  const found = titles.filter(
    (at, n) => single.has(at) && below(titles[n + 1]) && /^\p{Lu}[\p{L} &,’'-]{2,39}$/u.test(text(at)),
  )
  return new Set(found.length >= 2 && found.length === single.size && full.size >= 2 ? found : [])
}

/** Whether a line is a title in a few words with nothing right above or below it, whatever it ends with: `Declarations of interest.` */
const standsAlone = (lines: readonly Line[], at: number): boolean => {
  const { text = '' } = lines[at] ?? {}
  return (
    text.length <= 60 &&
    text.split(' ').length <= 8 &&
    (lines[at - 1]?.text ?? '') === '' &&
    (lines[at + 1]?.text ?? '') === '' &&
    !/\b(?:is|are|was|were|will|be|please|has|have|must|should|report (?:of|by|from))\b|[.!?] /i.test(text)
  )
}

/** `(a) Staffing at the lock`, below a title or a resolution that excludes the public: what is taken without them, and no title of its own. */
function isPointOfExclusion(lines: readonly Line[], at: number): boolean {
  const isPoint = (text: string) => /^\(?[a-z][.)] ?\)?\s*\p{Lu}/u.test(text)
  if (!isPoint(lines[at]?.text ?? '')) return false
  const above = lines.slice(Math.max(0, at - 30), at).findLast(({ text }) => text !== '' && !isPoint(text))
  return above !== undefined && kindOf(above.text) === 'exclusion of the public'
}

/** Whether a line is about another of the kinds of business that every agenda has than the line above it, and so does not explain that one. */
function isOtherBusiness(lines: readonly Line[], at: number): boolean {
  const [above, here] = [lines[at - 1]?.text ?? '', lines[at]?.text ?? ''].map(text =>
    kindOf(text.replace(purpose, '')),
  )
  return above !== here && here !== 'business' && (lines[at - 1]?.text ?? '') !== ''
}

/** Papers listed under `Additional documents:`, which look like titles: but what the meeting is to do never stands under them. */
function appendices(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>()
  let listing = false
  const next = nextTexts(lines)
  for (const [at, { text }] of lines.entries()) {
    if (text === '') continue
    if (readLabel(text)?.label === 'additional documents') listing = true
    else if (listing && paperAtEnd(text) !== undefined && !/[.:]$/.test(next[at] ?? '')) found.add(at)
    else listing = false
  }
  return found
}

/** For each line, the next that has anything on it. */
function nextTexts(lines: readonly Line[]): readonly string[] {
  const next: string[] = []
  let below = ''
  for (let at = lines.length - 1; at >= 0; at--) {
    next[at] = below
    below = lines[at]?.text || below
  }
  return next
}

const readNumberMarked = (line: Line): boolean => readNumber(line)?.marked === true
