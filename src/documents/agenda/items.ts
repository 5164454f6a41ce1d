import {
  kindOf,
  type AgendaItem,
  type ItemKind,
  type Paper,
  type Presenter,
  type UnreadLine,
} from '../../meeting/agenda.ts'
import { readTimedLine, between, withStops, type TimedLine } from './clockTimes.ts'
import { markingAlone, markingOfLine, type Marking } from './confidential.ts'
import { readMinutes } from './durations.ts'
import { beginsMinutes } from './itemLines.ts'
import { type Label, labelsApart, readLabel, readParagraphs, titleAndLabels } from './labels.ts'
import type { Line } from './lines.ts'
import type { Numbered } from './numbers.ts'
import { fileName, isPaper, paperAtEnd, paperNamesIn, readPaper, referenceAfter } from './papers.ts'
import { readPresenters } from '../../meeting/presentersWritten.ts'
import { belowRow, brokenOff, goesOn, titleGoesOn } from './brokenLines.ts'
import { readTitle } from './title.ts'
import { readTimes } from '../dates/written.ts'
import { type Presenting, presenting, saysWhoPresents } from './whoPresents.ts'

/** The lines of one item, without its number. */
export interface ItemBlock {
  readonly id: string
  readonly numbered: Numbered
  readonly title: string
  /** The duration that stood before the number. */
  readonly before?: Line
  /** The time of day that stood there. */
  readonly time?: TimedLine
  readonly lines: readonly Line[]
  /** A marking under it may be its own, or the heading of what follows. */
  readonly perhapsClosed?: boolean
}

/** An item as its own lines have it; what stands around it may close it to the public as well. */
export interface ItemRead {
  readonly item: Omit<AgendaItem, 'title' | 'kind' | 'restriction' | 'doubtful'>
  /** As written, without its markings. */
  readonly title: string
  readonly kind: ItemKind
  readonly openTitle?: string
  readonly publicInterest?: string
  /** What its own lines say of its being closed. */
  readonly marking?: Marking
  /** Minutes after midnight, where the item says when it is to begin. */
  readonly startsAt?: number
  /** Whom a line under its title names, which that line may do for another reason; `line` is in the standing text where it would go. */
  readonly perhapsPresenters?: Presenting & { readonly line?: string }
  /** Whether it says itself that it is not exempt, though it is part of an item that is. */
  readonly openSaid?: boolean
  /** Whether its title is what other agendas have as a heading: `Confidential items`. */
  readonly closesWhatFollows?: boolean
  readonly unread: readonly UnreadLine[]
}

/** `Apologies – To receive apologies for absence`: the title, and what the meeting is to do under it. */
const withPurpose = /^(.{3,80}?\S)(?:\s?[-–—:]|\.)\s+((?:To|I) \p{L}.{3,})$/u

/** Kinds of business of which an agenda speaks of confidential matters without being confidential. */
const neverClosedByText: readonly ItemKind[] = [
  'introductions',
  'apologies',
  'declarations',
  'filming',
  'exclusion of the public',
  'urgent business',
]

/** Labels under which a marking of the item may stand beside what they label. */
const labelsOfOpenWords: readonly Label[] = ['presented by', 'paper', 'time', 'purpose']

/** The title of an item under which other agendas have their closed items, and which says nothing itself. */
const headsOthers =
  /^(?:part (?:ii|2|b)[ :–-]{1,3})?(?:exempt|confidential|private|closed|restricted|eithriedig|cyfrinachol)(?: ?(?:and|\/|&|or) ?(?:private|closed|exempt|confidential|restricted))? (?:items?|business|session|matters?|part|part of the (?:meeting|agenda)|agenda|section)$|^eitemau (?:eithriedig|cyfrinachol)$|^part (?:ii|2)$/i

const awaited =
  /^\(?(?:(?:paper|report|presentation) )?(?:to follow|attached|enclosed|yes|tabled|to be tabled(?: at the meeting)?|✓|✔|x)\)?\.?$/i

/** Reads one item: its title line, then what stands under it up to `Minutes:`. */
export function readItem({
  id,
  numbered,
  title: firstLine,
  before,
  time: ahead,
  lines: below,
  perhapsClosed,
}: ItemBlock): ItemRead {
  const nextAt = belowRow(below)
  const next = below[nextAt]?.text ?? ''
  const wrapped =
    nextAt === 1 && below[0]?.text === ''
      ? brokenOff.test(firstLine) && titleGoesOn(firstLine, next)
      : titleGoesOn(firstLine, next)
  const under = wrapped ? below.toSpliced(nextAt, 1) : below
  const whole = wrapped ? `${firstLine} ${next}` : firstLine
  const behind = titleAndLabels(whole)
  const written = behind?.title ?? whole
  const inTitle = ahead === undefined ? readTimedLine(written) : undefined
  const head = readTitle(inTitle === undefined || inTitle.rest === '' ? written : inTitle.rest)
  const timed = ahead ?? inTitle ?? head.time
  const [, called = head.title, purpose] = withPurpose.exec(head.title) ?? []
  let kind = kindOf(called)
  let closesWhatFollows = false
  let openSaid = false
  const presenters: Presenter[] = []
  const papers: Paper[] = head.paper ? [head.paper] : []
  const standingText: string[] = [...(head.said ?? []), ...(purpose === undefined ? [] : [purpose])]
  const unread: UnreadLine[] = []
  let startsAt = timed?.startsAt
  let minutes =
    (before && readMinutes(before.text)) ??
    head.minutes ??
    (timed?.endsAt === undefined ? undefined : between(timed.startsAt, timed.endsAt))
  let verbal = head.verbal
  let marking: Marking | undefined =
    head.restricted || (head.doubtful === true && kind !== 'exclusion of the public')
      ? { certain: head.restricted, paragraphs: head.paragraphs ?? [] }
      : undefined
  let openTitle: string | undefined
  let closedTitle = called
  let publicInterest: string | undefined
  let listing: 'presented by' | 'paper' | undefined
  let textAbove = false
  let perhapsPresenters: ItemRead['perhapsPresenters']
  const lines = [...(behind === undefined ? [] : [{ line: 0, indent: 0, text: behind.labels }]), ...under].flatMap(
    line => labelsApart(line.text).map(text => ({ ...line, text })),
  )

  const mark = (more: Marking | undefined) => {
    if (more === undefined) return
    marking = {
      certain: more.certain || marking?.certain === true,
      paragraphs: [...new Set([...(marking?.paragraphs ?? []), ...more.paragraphs])],
    }
  }
  const refuse = (line: Line) => unread.push({ line: line.line, text: line.text, under: id })
  /** What stands behind the people in the same line, as behind a title. */
  const around = (value: string): string => {
    const { title: left, minutes: length, time, paper, said = [], verbal: spoken, ...marked } = readTitle(value)
    minutes ??= length ?? (time?.endsAt === undefined ? undefined : between(time.startsAt, time.endsAt))
    startsAt ??= time?.startsAt
    if (paper) papers.push(paper)
    standingText.push(...said)
    verbal ||= spoken
    if (marked.restricted || marked.doubtful === true)
      mark({ certain: marked.restricted, paragraphs: marked.paragraphs ?? [] })
    return left
  }
  const present = (value: string) => presenters.push(...readPresenters(around(value)))
  /** A line without a label that says who presents the item; false for any other. */
  const introduces = (text: string): boolean => {
    if (presenters.length > 0 || perhapsPresenters !== undefined || text.length > 160) return false
    const said = saysWhoPresents(text)
    if (said !== undefined) {
      if (!said.sure) perhapsPresenters = { ...said, sure: true }
      else presenters.push(...said.presenters)
      return said.sure
    }
    const { title: left } = readTitle(text)
    const found = presenting(left)
    if (found === undefined) return false
    if (found.sure || left !== text) {
      presenters.push(...(presenting(around(text))?.presenters ?? []))
      return true
    }
    perhapsPresenters = { ...found, line: text }
    return false
  }
  const attach = (value: string, several = false) => {
    if (/^\(?(?:verbal|oral)(?: (?:update|report|item))?\)?\.?$/i.test(value)) verbal = true
    else if (awaited.test(value))
      standingText.push(
        `Paper ${value
          .replace(/^\(|\)?\.?$/g, '')
          .replace(/^paper /i, '')
          .toLowerCase()}`,
      )
    else if (!/^(?:none|n\/a|-|nil|no)\.?$/i.test(value)) {
      const read = readTitle(value)
      if (read.restricted || read.doubtful === true) mark({ certain: false, paragraphs: read.paragraphs ?? [] })
      papers.push(...separatePapers(value, several).flatMap(paperNamesIn).map(readPaper))
    }
  }

  if (!neverClosedByText.includes(kind)) for (const said of head.said ?? []) mark(markingOfLine(said))

  for (const line of lines) {
    const { text } = line
    if (text === '') {
      textAbove = false
      continue
    }
    if (beginsMinutes.test(text)) break
    const labelled = readLabel(text)
    const above = textAbove
    textAbove = false
    if (labelled === undefined) {
      const duration = readMinutes(text)
      if (duration !== undefined) {
        minutes = duration
        continue
      }
      const time = kind === 'next meeting' ? undefined : readTimedLine(text)
      if (time?.rest === '') {
        startsAt ??= time.startsAt
        if (time.endsAt !== undefined) minutes = between(time.startsAt, time.endsAt)
        continue
      }
      if (!neverClosedByText.includes(kind)) {
        const said = markingOfLine(text)
        mark(said)
        if (said !== undefined && isMarkingOnly(text)) continue
      }
      const listed = text.replace(/^[•·▪*-]\s?/, '')
      if (listing === 'paper') {
        attach(listed)
        continue
      }
      if (listing === 'presented by') {
        present(listed)
        listing = undefined
        continue
      }
      if (fileName.test(text)) {
        papers.push({ title: text })
        continue
      }
      if (isPaper(listed)) {
        attach(listed)
        continue
      }
      const referred = referenceAfter(text)
      if (referred !== undefined) attach(referred.reference)
      const plainly = referred?.before ?? text
      const unfinished = above && /^.{50,}[^.:;?!]$/.test(standingText.at(-1) ?? '')
      if (!unfinished && introduces(plainly)) continue
      const paragraph = standingText.at(-1)
      if (above && paragraph !== undefined && goesOn(paragraph, text))
        standingText[standingText.length - 1] = `${paragraph} ${text}`
      else standingText.push(plainly)
      textAbove = true
      continue
    }
    const { label, value } = labelled
    listing = undefined
    if (!neverClosedByText.includes(kind) && labelsOfOpenWords.includes(label)) mark(markingOfLine(text))
    switch (label) {
      case 'presented by':
        if (value === '') listing = label
        else present(value)
        break
      case 'paper':
        if (value === '') listing = label
        else attach(value, /^\w+s\b/.test(text))
        break
      case 'additional documents':
        listing = 'paper'
        break
      case 'time': {
        const length = readLength(withStops(value))
        const time = readTimedLine(withStops(value))
        const both = /^(.{3,20}) ?\((\d{1,3})(?: ?(?:mins?|minutes|m))?\)$/i.exec(value)
        const begins = both?.[1] === undefined ? undefined : readTimedLine(both[1].trim())
        if (begins?.rest === '') {
          startsAt = begins.startsAt
          minutes = Number(both?.[2])
        } else if (length !== undefined) minutes = length
        else if (time?.rest === '') startsAt = time.startsAt
        else refuse(line)
        break
      }
      case 'exempt': {
        if (/^(?:no|none|n\/a|public|open)$/i.test(value)) {
          openSaid = true
          break
        }
        const paragraphs = readParagraphs(value)
        mark({ certain: true, paragraphs })
        if (paragraphs.length === 0 && !/^(?:yes|)$/i.test(value)) refuse(line)
        break
      }
      case 'open title':
        openTitle = readTitle(value).title
        break
      case 'closed title':
        mark({ certain: true, paragraphs: [] })
        closedTitle = readTitle(value).title
        break
      case 'public interest':
        publicInterest = value
        break
      case 'text':
        standingText.push(value)
        break
      case 'purpose':
        standingText.push(text)
        break
      case 'website link':
        if (/\breasons why\b/i.test(text)) mark({ certain: true, paragraphs: [] })
        break
    }
  }

  const resolves = standingText.length > 0 && standingText.every(text => kindOf(text) === 'exclusion of the public')
  if (headsOthers.test(called) || (resolves && markingAlone(called) !== undefined)) {
    if (resolves) kind = 'exclusion of the public'
    else closesWhatFollows = true
    if (resolves || standingText.length === 0) marking = undefined
  }
  if (perhapsClosed === true) mark({ certain: false, paragraphs: [] })
  if (marking === undefined && openTitle !== undefined) mark({ certain: true, paragraphs: [] })
  if (marking === undefined && publicInterest !== undefined) standingText.push(`Public interest: ${publicInterest}`)
  return {
    item: {
      id,
      number: numbered.number,
      ...(numbered.sub !== '' && { under: numbered.under }),
      verbal,
      presenters,
      ...(minutes !== undefined && { minutes }),
      papers,
      standingText,
    },
    title: closedTitle,
    kind,
    ...(openTitle !== undefined && openTitle !== '' && { openTitle }),
    ...(publicInterest !== undefined && { publicInterest }),
    ...(marking && { marking }),
    ...(startsAt !== undefined && { startsAt }),
    ...(closesWhatFollows && { closesWhatFollows }),
    ...(perhapsPresenters && { perhapsPresenters }),
    ...(openSaid && { openSaid }),
    unread,
  }
}

/** A line that says nothing but that the item is closed: no part of its text. */
const isMarkingOnly = (text: string): boolean => text.length <= 80 && markingOfLine(text)?.certain === true

/** Several papers in one line have semicolons between them, and a size or pages each or a label that says there are several; otherwise a semicolon belongs to the name. */
function separatePapers(value: string, several: boolean): readonly string[] {
  const parts = value.split(/;\s?/).filter(part => part !== '')
  return several || parts.every(part => paperAtEnd(part) !== undefined) ? parts : [value]
}

/** Minutes of a `Time:` line: a length, a bare number of minutes, or from one time to another. */
function readLength(value: string): number | undefined {
  const length = readMinutes(value) ?? (/^\d{1,3}$/.test(value) ? Number(value) : undefined)
  if (length !== undefined) return length > 0 ? length : undefined
  const { time, endTime, before, after } = readTimes(value) ?? {}
  if (time === undefined || endTime === undefined || before !== '' || after !== '') return undefined
  const [from = 0, to = 0] = [time, endTime].map(clock => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3)))
  return to > from ? to - from : undefined
}
