import { endsWithItsPaper } from '../titles/brokenLines.ts'
import { namesClosedBusiness } from '../markings/aboutClosed.ts'
import { beginsMinutes } from '../numbering/itemLines.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { Heading } from './headings.ts'
import type { Line } from '../lines/lines.ts'
import { readNumber } from '../numbering/numbers.ts'
import { isPaper } from '../papers/papers.ts'
import { papersSaid } from '../titles/papersSaid.ts'
import { isPurpose } from '../vocabulary/purposes.ts'
import { readSection } from '../lines/sections.ts'
import type { ItemPlace } from './twoLanguages.ts'
import { presenting } from '../people/whoPresents.ts'
import { saysWhoPresents } from '../people/whoReports.ts'

// Titles that run over several lines of a page, with who presents them or what is to follow at the end: a paragraph cut by the width of the page.

/** No page of a paper is wider, in letters; a line that is comes from a web page or a Word file, which cut none. */
const widest = 120
/** No title takes more lines. */
const most = 6

const width = ({ indent, text }: Line): number => indent + text.length

/** How wide the page is, in letters: as most of the longest lines are; undefined where its lines are not cut. */
function widthOfPage(lines: readonly Line[]): number | undefined {
  const widths = lines.flatMap(line => (line.text === '' ? [] : [width(line)]))
  const wider = widths.filter(each => each > widest).length
  if (widths.length < 6 || wider * 8 > widths.length) return undefined
  const page = widths.filter(each => each <= widest).toSorted((a, b) => b - a)[2] ?? 0
  return page < 50 ? undefined : page
}

/** The items whose titles go on in the lines below, with the whole of each. */
export function withWholeTitles(
  lines: readonly Line[],
  places: readonly ItemPlace[],
  headings: ReadonlyMap<number, Heading>,
): readonly ItemPlace[] {
  const page = widthOfPage(lines)
  if (page === undefined) return places
  return places.map((place, index) => {
    if (place.title !== undefined || place.headedAt !== undefined || place.titleAt !== place.at) return place
    const end = Math.min(places[index + 1]?.at ?? lines.length, place.titleAt + most)
    let title = place.numbered.rest
    let at = place.titleAt
    for (; at + 1 < end; at++) {
      const [line, below] = [lines[at], lines[at + 1]]
      if (line === undefined || below === undefined || headings.has(at + 1)) break
      if (!isOfParagraph(line, below) || !isCut(line, below, page)) break
      const ends = (lines[at + 2]?.text ?? '') === '' || at + 2 >= end || isCut(below, lines[at + 2] ?? below, page)
      if (!goesOn(title, below.text, ends)) break
      title = /\p{L}-$/u.test(title) && /^\p{Ll}/u.test(below.text) ? title + below.text : `${title} ${below.text}`
    }
    return at === place.titleAt ? place : { ...place, titleAt: at, title }
  })
}

/** Whether a line belongs to the same paragraph by what it is: no cell, label, number or point of a list, and not set out further than the one above. */
const isOfParagraph = (line: Line, below: Line): boolean =>
  below.text !== '' &&
  below.ofRow !== true &&
  line.ofRow !== true &&
  below.row !== true &&
  below.indent >= line.indent - 1 &&
  readLabel(below.text) === undefined &&
  (readNumber(below) === undefined || /^\d{4}\b/.test(below.text)) &&
  !beginsMinutes.test(below.text) &&
  !/^(?:[•·▪*]|\(?(?:[a-z]|[ivx]{1,4})[.)]\s)/.test(below.text)

/** Whether the first word below had no room any more on the line above, as far as letters of several widths can tell. */
const isCut = (line: Line, below: Line, page: number): boolean =>
  width(line) + 1 + (/^\S+/.exec(below.text)?.[0].length ?? 0) > page * 0.85

/** What ends a line that is not whole: a word that joins, a comma, a dash, a day of a month. */
const openEnd =
  /(?:\s(?:and|or|of|the|for|in|on|to|with|from|by|about|into|their|its|&|a|an|at|held|which|that)|[,–—-]|\b(?:on|held on|of|and) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: (?:january|february|march|april|may|june|july|august|september|october|november|december))?)$/i
/** How the text under a title begins, or what else may stand there. */
const ownText =
  /^(?:to|the|this|that|there|members?|councillors?|report|joint|presentation|verbal|oral|update|paper|appendix|annex|please|any|a|an|for|note|see|at|if|in|lead|presenter|presented|recommend\w*|purpose|attached|enclosed|you|we|it|all|cllr|motion|pursuant|under|asked|deferred|carried|not reached)\b/i

function goesOn(title: string, below: string, endsAsParagraph: boolean): boolean {
  const open = title.split(/[([]/).length > title.split(/[)\]]/).length
  if (open) return true
  if (/[.?!;:]$/.test(title)) return false
  if (openEnd.test(title)) return true
  if (/[)\]]$/.test(title) && /^\p{Ll}/u.test(below) && endsWithItsPaper(title)) return false
  if (/^\p{Ll}/u.test(below)) return !/^(?:to|i) /.test(below) || title.length > 60
  if (/^[-–—] \S/.test(below)) return true
  if (/^[([]/.test(below)) return true
  if (
    /^\d{4}\b/.test(below) &&
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i.test(title)
  )
    return true
  const behind = title
    .split(/\s[-–—]\s/)
    .slice(1)
    .at(-1)
    ?.slice(0, 100)
  const [first = ''] = below.split(/\s?[([]/)
  if (behind !== undefined && !isPaper(behind.split(',')[0] ?? '') && !ownText.test(below)) {
    const whole = `${behind} ${first}`.trim()
    if (presenting(whole) !== undefined) return !endsWithItsPaper(title)
    if (
      /^(?:joint |verbal )?(?:report|presentation|update|paper|talk|briefing)s? (?:by|of|from)\b/i.test(whole) &&
      saysWhoPresents(whole)
    )
      return true
  }
  return (
    endsAsParagraph &&
    !/[)\]]$/.test(title) &&
    !/[.?!] \p{Lu}/u.test(title) &&
    !/[\p{L}\d][.?!]$/u.test(below) &&
    !namesClosedBusiness(below) &&
    readSection(below) === undefined &&
    !ownText.test(below) &&
    !isPurpose(below) &&
    !isPaper(below) &&
    papersSaid(below, false).awaited === undefined &&
    (presenting(first) === undefined || behind !== undefined) &&
    !endsWithItsPaper(title)
  )
}
