import { kindOf, type UnreadLine } from '../../../meeting/agenda.ts'
import { peopleWithInitials } from '../../../meeting/initials.ts'
import { isName } from '../../../meeting/presentersWritten.ts'
import { readDay } from '../../dates/written.ts'
import { markingOfLine } from '../markings/markingOfLine.ts'
import { saysEnd } from '../heading/endBelow.ts'
import { endsTheAgenda, isDisclaimer } from '../vocabulary/furniture.ts'
import { beginsMessage, headsMessage } from '../heading/messageHead.ts'
import { untilSaid } from './exclusionReach.ts'
import { venueWords } from '../vocabulary/places.ts'
import type { Heading } from './headings.ts'
import { ownerOfMarking } from './ownerOfMarking.ts'
import { beginsMinutes, type ItemLine } from '../numbering/itemLines.ts'
import type { ItemBlock } from './itemRead.ts'
import type { Line } from '../lines/lines.ts'
import { signsAgendas } from '../lines/signatures.ts'
import { presenting } from '../people/whoPresents.ts'
import { saysWhoPresents } from '../people/whoReports.ts'

/** Facts of the heading that agendas have at their end: who to ask, and when the next meeting is. */
const ofTail =
  /^(?:contact(?: officer| person)?|cyswllt|(?:date of )?(?:the )?next meeting(?: in public)?|dates? of (?:future|further) meetings|cyfarfod nesaf)\s?:\s?\S/i
const datesToCome =
  /^(?:dates? of (?:the )?(?:future|further|next) meetings?|future meeting dates?|future meetings)\s?:?$/i

/** `Venue: The Guildhall`, apart below the last item, where that is not the next meeting's. */
const saysWhere = (lines: readonly Line[], at: number, titleAt: number): boolean =>
  lines[at - 1]?.text === '' &&
  /^(?:venue|lleoliad)\s?:\s?\S/i.test(lines[at]?.text ?? '') &&
  lines.slice(titleAt, at).every(({ text }) => kindOf(text) !== 'next meeting' && readDay(text) === undefined)

/** A point of a list: under an exclusion of the public, what is taken without them. */
const inAList = /^(?:\(?[a-z][.)]|\([ivx]{1,4}\)|[•*▪–—-])\s+\S/i

/** What whoever sends an agenda says below it, in a paragraph of its own. */
const parting =
  /\b(?:please|let me know|(?:give me a )?shout|rsvp|e-?mail|parking|refreshments|lunch|thanks|regards|look(?:ing)? forward|see you|can(?:no|['’])t (?:come|make|attend)|papers (?:will|are))\b/i

/** How a resolution begins that is for what follows it. */
const resolves =
  /^(?:to\b|that\b|motion|resol|under\b|pursuant|in (?:view|accordance)|exclusion|exempt|public bodies|[^\p{Ll}]{12})/iu

/** Whether a sentence that excludes the public is about the item above it, at least as well: it says so, is set in under it, or follows it closely. */
function isOfItem(lines: readonly Line[], at: number, titleAt: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  if (/\bthis (?:item|report|matter|paper|case|part|discussion)\b/i.test(line.text)) return true
  return line.indent > (lines[titleAt]?.indent ?? 0) + 1 && line.indent <= 8
    ? lines[at - 1]?.text !== ''
    : lines[at - 1]?.text !== '' && !resolves.test(line.text)
}

/** `If Members wish to discuss the exempt Appendix 4, the meeting will move into private session`: it is for the item above, and for no other. */
const isForAppendix = (text: string): boolean =>
  /\b(?:if|should|where)\b.{0,80}\b(?:wish|want|need|choose|discuss|discussed|refer)\b.{0,60}\b(?:exempt|confidential|restricted|private) (?:appendix|appendices|annexe?s?|information|part of the report)\b/i.test(
    text.slice(0, 300),
  ) && !/\b(?:following|remaining|any) (?:agenda )?items?\b/i.test(text.slice(0, 300))

/** Whether a heading says who stays or when, besides that the public may not: the clerk is shown it. */
export const saysMore = (heading: string): boolean =>
  /\bonly\b|\bleave\b|\bdepart\b|\b(?:drop|sign|log) off\b|\bwithdraw\b|\bstep (?:out|outside)\b|\d[.:]\d\d/i.test(
    heading,
  )

/** Whether a sentence set in under an item only provides for the case that the public leave it: `The Panel may go into closed session`. */
const provides = (line: Line, { access }: Heading, title: Line | undefined): boolean =>
  access === 'doubtful' && line.indent > (title?.indent ?? 0) + 1

/** Somebody's name, alone or with a post behind it, as it stands under an agenda. */
const isSignature = (text: string): boolean =>
  text.length < 100 &&
  !/^(?:all|pawb)$/i.test(text) &&
  saysWhoPresents(text)?.sure !== true &&
  !/[:.]/.test(text.replace(/\b\p{Lu}\./gu, '')) &&
  !venueWords.test(text) &&
  isName((text.split(/,|\s[-–—|]\s|\s\(/)[0] ?? '').trim())

/** The first words under a title, with what the item is for below them: `Moll Petherick`, and then `To receive an update.` */
const standsOverPurpose = (lines: readonly Line[], at: number, titleAt: number): boolean =>
  lines.slice(titleAt + 1, at).every(({ text }) => text === '') &&
  /^(?:to|i) \p{Ll}/iu.test(lines.slice(at + 1, at + 4).find(({ text }) => text !== '')?.text ?? '')

/** `Monitoring Officer, Host Council`, set in as the first line under a title: a post that presents the item, and no signature. */
const presentsIt = (lines: readonly Line[], at: number, titleAt: number): boolean =>
  (lines[at]?.indent ?? 0) > (lines[titleAt]?.indent ?? 0) + 1 &&
  lines.slice(titleAt + 1, at).every(({ text, ofRow }) => text === '' || ofRow === true) &&
  presenting(lines[at]?.text ?? '') !== undefined

/** A name far to the right of the title, or apart from it, with the post of who signs an agenda below: `Corin Haslett`, and then `Chief Executive`. */
const signsBelow = (lines: readonly Line[], at: number, titleAt: number): boolean => {
  const [line, next] = [lines[at], lines.slice(at + 1, at + 4).find(({ text }) => text !== '')]
  const further = (line?.indent ?? 0) - (lines[titleAt]?.indent ?? 0)
  return (
    line !== undefined &&
    next !== undefined &&
    line.ofRow !== true &&
    lines[at - 1]?.text === '' &&
    isSignature(line.text) &&
    !/,/.test(line.text) &&
    signsAgendas(next.text) &&
    (further >= 8 || (lines[at - 2]?.text ?? '') === '')
  )
}
/** `Sir Denzil Roe, Co-Chair`: right below a title it is who presents the item. */
const withPost = /^[^,]{3,50}, \S/

/** The lines of one item without the headings among them, and, of the last, without what follows the agenda: those are unread. */
export function ownLines(
  lines: readonly Line[],
  { titleAt }: ItemLine,
  end: number,
  {
    headings,
    left,
    tail,
    id,
    isLast,
    excluding,
    closing,
    before,
  }: {
    readonly headings: ReadonlyMap<number, Heading>
    readonly left: UnreadLine[]
    readonly tail: Line[]
    readonly id: string
    readonly isLast: boolean
    readonly excluding: boolean
    readonly closing: boolean
    readonly before: Heading[] | undefined
  },
): Pick<ItemBlock, 'lines' | 'perhapsClosed'> {
  let perhapsClosed = false
  let listed: Line | undefined
  const own: Line[] = []
  let [over, underHeading, minuted] = [false, false, false]
  for (let at = titleAt + 1; at < end; at++) {
    const line = lines[at]
    if (line === undefined) continue
    const found = headings.get(at)
    const heading = minuted && found?.access === 'unsaid' ? undefined : found
    minuted ||= beginsMinutes.test(line.text)
    if (minuted && heading === undefined) {
      own.push(line)
      continue
    }
    if (
      isLast &&
      heading === undefined &&
      listed !== undefined &&
      line.text !== '' &&
      readDay(line.text) !== undefined
    ) {
      tail.push({ ...line, text: `Next meeting: ${line.text}` })
      continue
    }
    if (line.text !== '') listed = isLast && datesToCome.test(line.text) ? line : undefined
    if (listed === line) continue
    if (isLast && heading === undefined && (ofTail.test(line.text) || saysWhere(lines, at, titleAt))) {
      tail.push(line)
      over ||= /\bmeetings?\b/i.test(line.text)
      continue
    }
    over ||= isLast && isDisclaimer(line.text)
    over ||=
      markingOfLine(line.text) === undefined &&
      isLast &&
      heading === undefined &&
      ((endsTheAgenda(line.text) && !presentsIt(lines, at, titleAt)) ||
        saysEnd(line.text) ||
        headsMessage(line.text) ||
        beginsMessage(line.text) ||
        peopleWithInitials(line.text).length > 0 ||
        signsBelow(lines, at, titleAt) ||
        (closing &&
          lines[at - 1]?.text === '' &&
          line.indent === 0 &&
          (parting.test(line.text) ||
            (/^(?!(?:All|Pawb)$)\p{Lu}\p{Ll}{1,11}(?: x{1,3})?$/u.test(line.text) &&
              lines.slice(at + 1).every(({ text }) => text === '')))) ||
        (((closing && !(at === titleAt + 1 && withPost.test(line.text))) ||
          (lines[at - 1]?.text === '' && line.indent === 0)) &&
          isSignature(line.text) &&
          !standsOverPurpose(lines, at, titleAt)))
    const listedClosed = excluding && heading === undefined && inAList.test(line.text)
    if (line.text === '' || (heading === undefined && !over && !underHeading && !listedClosed)) own.push(line)
    else if (heading === undefined) {
      const until = underHeading ? untilSaid(line.text) : undefined
      const last = before?.pop()
      if (last !== undefined) before?.push(until === undefined ? last : { ...last, until })
      left.push({
        line: line.line,
        text: line.text,
        under: id,
        ...((underHeading || listedClosed) && { closed: true as const }),
      })
    } else if (isForAppendix(line.text)) {
      perhapsClosed = true
      own.push(line)
    } else if (heading.excludes === true && (excluding || provides(line, heading, lines[titleAt]))) own.push(line)
    else {
      const owner = underHeading ? undefined : ownerOfMarking(lines, at, titleAt, end, heading)
      perhapsClosed ||=
        owner === 'either' || (heading.excludes === true && !underHeading && isOfItem(lines, at, titleAt))
      if (owner === 'the item') {
        own.push(line)
        continue
      }
      before?.push(heading)
      if (heading.access === 'unsaid' || isLast || underHeading || saysMore(line.text))
        left.push({ line: line.line, text: line.text, under: id })
      underHeading = heading.access === 'closed' || heading.access === 'doubtful'
      over ||= isLast && heading.access === 'unsaid'
    }
  }
  return { lines: own, ...(perhapsClosed && { perhapsClosed }) }
}
