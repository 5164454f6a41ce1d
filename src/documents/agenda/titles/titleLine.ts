import { kindOf, type Paper } from '../../../meeting/agenda.ts'
import { readDay } from '../../dates/written.ts'
import { belowRow, brokenOff, titleGoesOn } from './brokenLines.ts'
import { readTimedLine, type TimedLine } from '../vocabulary/clockTimes.ts'
import { labelsApart, titleAndLabels } from '../vocabulary/labels.ts'
import type { Line } from '../lines/lines.ts'
import { papersWithin } from '../papers/papers.ts'
import { withWholeLeads } from '../tables/wrappedLeads.ts'
import { readTitle, type TitleRead } from './title.ts'

/** `Apologies – To receive apologies for absence`: the title, and what the meeting is to do under it. */
const withPurpose = /^(.{3,80}?\S)(?:\s?[-–—:]|\.)\s+((?:To|I) \p{L}.{3,})$/u

/** `Appointment of a Commissioner At this point the Chair will ask the public to leave the room.`, in one line of a page */
const withLeaving =
  /^(.{3,200}?[\p{L}\d)])[.:]? ((?:At this (?:point|stage|juncture)|(?:Members of the public|The (?:press and )?public|Press and public|Public)(?: and (?:the )?press)? (?:will|may) be asked)\b.{10,240})$/u
/** `Strategic assessment The Board is asked to: agree it`, which a cell has on two lines. */
const withAsking =
  /^(.{3,200}?[\p{L}\d)])[.:]? ((?:The (?:Board|Committee|Partnership|Panel|Group|Forum|Executive|Council|Meeting|CSP)|(?:Board |Committee )?(?:Members|Partners)) (?:is|are) (?:asked|invited|requested|recommended) to\b.{0,240})$/u
/** `Declarations of Interest - Members should declare …`: standing text in the line of the title, where the title is one that every agenda has. */
const withRule =
  /^(.{3,60}?\S)\s?(?:[-–—:]|\.)\s+((?:(?:all |any )?(?:board |committee |elected )?(?:members?|councillors?|partners)|you|those|attendees|please|the chair)\b.{30,})$/iu

/** `Private session – The Clerk considers that the business below is exempt …`: what other agendas have as a heading, and a sentence. */
const headingWithWords =
  /^([^–—]{6,50}?)\s?(?:[-–—:]|\.)\s((?:The|That|It|In|Under|By|This|Members|Business|Items|Reports) (?=.{0,200}\b(?:[Ee]xempt|[Pp]ublic|[Ss]chedule|[Pp]aragraphs?|[Aa]ct|[Cc]onfidential)\b).{30,})$/u

/** The title of an item under which other agendas have their closed items, and which says nothing itself. */
export const headsOthers =
  /^(?:part (?:ii|2|b)[ :–—-]{1,3})?(?:exempt|confidential|private|closed|restricted|eithriedig|cyfrinachol)(?: ?(?:and|\/|&|or) ?(?:private|closed|exempt|confidential|restricted))? (?:items?|business|session|matters?|part|part of the (?:meeting|agenda)|agenda|section)$|^eitemau (?:eithriedig|cyfrinachol)$|^part (?:ii|2)$|^(?:(?:business|items?|matters|reports|part|session|council|committee|meeting) )?(?:(?:to be )?(?:taken|considered|dealt with|heard|held|discussed) )?(?:in[- ](?:committee|camera|private|closed session)|not in public)(?: (?:business|items?|matters|session|part))?$/i

/** The title of an item with what its line says besides, and the lines that are left under it. */
export interface TitleLine {
  readonly head: TitleRead
  /** The title without what the meeting is to do, and that. */
  readonly called: string
  readonly purpose?: string
  readonly timed?: TimedLine
  /** Papers in brackets in the midst of it. */
  readonly within: readonly Paper[]
  readonly lines: readonly Line[]
}

/** `Date of next meeting – 4 March 2027`: the title, and the date, which stands under it as where it has a line of its own. */
function withoutItsDate(title: string): { readonly title: string; readonly date?: string } {
  const day = title.length > 200 || kindOf(title) !== 'next meeting' ? undefined : readDay(title)
  if (day === undefined) return { title }
  const from =
    /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?$/i.exec(title.slice(0, day.at))?.index ?? day.at
  const [, before = ''] = /^(.{3,}?[\p{L})])(?:\s?[:–—,-]|\s[-–—])\s*(?:is |on )?$/u.exec(title.slice(0, from)) ?? []
  return before === '' || /\d/.test(before) || kindOf(before) !== 'next meeting'
    ? { title }
    : { title: before, date: title.slice(from) }
}

/** Takes the title from the first line of an item and, where it goes on there, the next; labels behind it stand before the lines under it. */
export function titleLineOf(firstLine: string, below: readonly Line[], ahead: TimedLine | undefined): TitleLine {
  const nextAt = belowRow(below)
  const next = below[nextAt]?.text ?? ''
  const wrapped =
    nextAt === 1 && below[0]?.text === ''
      ? brokenOff.test(firstLine) && titleGoesOn(firstLine, next)
      : titleGoesOn(firstLine, next)
  const under = wrapped ? below.toSpliced(nextAt, 1) : below
  const torn = /\p{Ll}-$/u.test(firstLine) && /^\p{Ll}/u.test(next)
  const whole = wrapped ? `${firstLine}${torn ? '' : ' '}${next}` : firstLine
  const behind = titleAndLabels(whole)
  const [, heading, said] = headingWithWords.exec(behind?.title ?? whole) ?? []
  const isHeading = heading !== undefined && headsOthers.test(heading)
  const written = isHeading ? heading : (behind?.title ?? whole)
  const inTitle = ahead === undefined ? readTimedLine(written) : undefined
  const within = papersWithin(inTitle === undefined || inTitle.rest === '' ? written : inTitle.rest)
  const head = readTitle(within.title)
  const timed = ahead ?? inTitle ?? head.time
  const dated = withoutItsDate(head.title)
  const ruled = withRule.exec(dated.title)
  const [, called = dated.title, purpose = isHeading ? said : dated.date] =
    withPurpose.exec(dated.title) ??
    withLeaving.exec(dated.title) ??
    withAsking.exec(dated.title) ??
    (ruled?.[1] !== undefined && kindOf(ruled[1]) !== 'business' ? ruled : [])
  return {
    head,
    called,
    ...(purpose !== undefined && { purpose }),
    ...(timed && { timed }),
    within: within.papers,
    lines: [
      ...(behind === undefined ? [] : [{ line: 0, indent: 0, text: behind.labels }]),
      ...withWholeLeads(under),
    ].flatMap(line => labelsApart(line.text).map(text => ({ ...line, text }))),
  }
}
