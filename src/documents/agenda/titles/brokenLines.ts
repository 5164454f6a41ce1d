import { kindOf } from '../../../meeting/agenda.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { beginsMinutes } from '../numbering/itemLines.ts'
import { readLabel } from '../vocabulary/labels.ts'
import type { Line } from '../lines/lines.ts'
import { isPaper, paperAtEnd } from '../papers/papers.ts'
import { isPurpose } from '../vocabulary/purposes.ts'
import { readSection } from '../lines/sections.ts'
import { presenting } from '../people/whoPresents.ts'
import { saysWhoPresents } from '../people/whoReports.ts'
import { readTitle } from './title.ts'

/** Whether a line of standing text goes on from the line before, cut by the width of a page. */
export const goesOn = (before: string, text: string): boolean =>
  before.length >= 60 && !/[.:;?!]$/.test(before) && /^\p{Ll}/u.test(text)

/** A sentence that says what an item is for, and may say who presents it. */
const saysWhatFor =
  /^(?:to (?:receive|note|consider|hear|discuss|agree|approve)|(?:an? )?(?:verbal )?(?:report|update|presentation) (?:by|from|of)) /i

/**
 * Lines under a title with each sentence that the width of a page cut put together, so that it says whole who presents: `To receive a report from Moll
 * Petherick, Treasurer, Harbour`, and `Trust.` below it.
 */
export function sentencesWhole(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    if (above !== undefined && sentenceGoesOn(above.text, line))
      whole[whole.length - 1] = { ...above, text: `${above.text} ${line.text}` }
    else whole.push(line)
  }
  return whole
}

const sentenceGoesOn = (before: string, { text, ofRow }: Line): boolean =>
  ofRow !== true &&
  before.length >= 55 &&
  before.length <= 300 &&
  saysWhatFor.test(before) &&
  !/[.:;?!)\]]$/.test(before) &&
  /^\p{Lu}[^:]*\.$/u.test(text) &&
  text.length <= 80 &&
  !/^(?:to|the|this|members|please|a|an|report|presentation|copy|copies)\b/i.test(text) &&
  readLabel(text) === undefined &&
  markingOfLine(text) === undefined &&
  !isPaper(text) &&
  readSection(text) === undefined

/** In capitals, but for the pages behind it. */
const isShouted = (text: string): boolean => {
  const before = text.replace(/\([^()]*\)$/, '')
  const words = before === '' ? text : before
  return text.length < 120 && /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words)
}
/** How a paper is named that has its own line with its pages. */
const ownName = /^(?:to|report|appendi|minutes of|paper|presentation|annex|briefing|draft)\b/i

/** `Unpaid Work: Annual`, `Improvement Plan: Consultation`: a title that breaks off before what it is. */
const wantsItsNoun =
  /\b(?:annual|quarterly|monitoring|performance|progress|consultation|final|interim|inspection|assurance|evaluation|assessment|outturn|first|second|revised|scoping|engagement)$/i
/** Nothing but what the title is: `Draft`, `Report 2026/27`. */
const itsNoun = /^(?:draft|report|paper|presentation|briefing)(?: (?:report|paper|note|plan|[\d/-]{4,9}))?$/i

/** A title that breaks off at the width of a page goes on in the next line. */
export const brokenOff = /\s(?:and|of|the|for|in|on|to|with|from|by|&|a|at|–|-)$/i
/** Whether a line of a few words can be the end of a long title, and says nothing that stands under one. */
const endsATitle = (text: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+(?: [\p{L}\d'’&/-]+){0,3}$/u.test(text) &&
  text.length <= 40 &&
  kindOf(text) === 'business' &&
  !isPurpose(text) &&
  !isPaper(text) &&
  presenting(text) === undefined &&
  readSection(text) === undefined &&
  !/^(?:verbal|oral|report|update|presentation|paper|appendix|discussion|to|for|lead|no|see|all|information|decision|speaker|presenter)\b/i.test(
    text,
  )

/** `One Year On`, `Opting In`: the title ends there, where what stands below begins a sentence of its own. */
const endsInCapitals = /\s(?:And|Of|The|For|In|On|To|With|From|By)$/
const isSentenceBelow =
  /^(?:There (?:is|are|has|have|will)|The \p{L}+ (?:is|are|has|have|will)|(?:Board |Committee )?Members (?:are|will|should|may)|This (?:report|item|paper)|(?:Joint |Verbal |Oral )?(?:Report|Update|Presentation|Paper)s? (?:No|by|of|from)|To (?:note|receive|consider|approve|agree)|Submitted|Circulated|Attached|With reference)\b/u

/** `Annual report (20 mins) – attached`: how long it takes, its paper or how it is handled stands behind the end of a title. */
export const endsWithItsPaper = (title: string): boolean => {
  if (title.length > 300 || !/(?:[)\]]|\s[-–—] [^–—]{4,80})$/.test(title)) return false
  const { title: left, minutes, verbal, paper, said, restricted } = readTitle(title)
  return (
    left.length >= 8 && (minutes !== undefined || verbal || paper !== undefined || said !== undefined || restricted)
  )
}

/** `Minutes of 9 December`, with its year on the next line. */
const endsInMonth = /\d (?:january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** Whether a line under a title is the rest of it. */
export function titleGoesOn(title: string, text: string): boolean {
  if (text === '' || beginsMinutes.test(text) || readLabel(text) !== undefined) return false
  if (/^[•·▪*-]|^\(?(?:[a-z]|[ivx]{1,4})[.)]\s/.test(text)) return false
  if (endsInMonth.test(title) && /^(?:19|20)\d\d$/.test(text)) return true
  if (brokenOff.test(title)) return !(endsInCapitals.test(title) && isSentenceBelow.test(text))
  if (title.length >= 20 && isShouted(title) && isShouted(text) && markingOfLine(text) === undefined) return true
  const paper = paperAtEnd(text)
  if (title.length >= 30 && paper?.paper.pages !== undefined && paper.before !== '')
    return (
      paperAtEnd(title) === undefined &&
      (!ownName.test(text) || (wantsItsNoun.test(title) && itsNoun.test(paper.before))) &&
      presenting(paper.before) === undefined &&
      saysWhoPresents(paper.before) === undefined
    )
  if (title.length >= 50 && !/[.:;?!)\]]$/.test(title) && endsATitle(text)) return !endsWithItsPaper(title)
  const broken = title.length >= 30 && !/[.;?!)\]]$/.test(title) && readTitle(title).minutes === undefined
  return broken && text.length < 90 && /^\p{Ll}/u.test(text) && !/^(?:to|i|er mwyn|x|o) /.test(`${text} `)
}

/** The line under the title: after the other cells of its row, where it stands in a table. */
export function belowRow(lines: readonly Line[]): number {
  const [first] = lines
  if (first?.ofRow !== true) return first?.text === '' && lines[1]?.text !== '' ? 1 : 0
  const end = lines.findIndex(({ line }) => line !== first.line)
  return Math.max(0, end)
}
