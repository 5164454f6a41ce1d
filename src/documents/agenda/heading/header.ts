import type { Agenda, UnreadLine } from '../../../meeting/agenda.ts'
import { withYear } from './chatMessages.ts'
import { namesClosedBusiness } from '../markings/aboutClosed.ts'
import { labelled, labelsApart, namesAbove } from './headLines.ts'
import { withoutLetter } from './letter.ts'
import { withSentenceWhole } from '../lines/sentenceInPieces.ts'
import { readCalling } from './sentenceThatCalls.ts'
import { hoursInFigures } from '../vocabulary/hoursInWords.ts'
import type { Line } from '../lines/lines.ts'
import { withAddressesWhole } from './addressLines.ts'
import { venueWords } from '../vocabulary/places.ts'
import { withPlainTimes, withoutArrival } from '../vocabulary/timesInHeading.ts'
import { fill, paragraphsOf, summoning, type Growing } from './calling.ts'
import { apartFromSender, headOfMessage, withoutGreeting } from './messageHead.ts'
import { withSentences } from './headSentences.ts'
import { HeadBeingRead } from './headBeingRead.ts'
import { lineOfDay } from './dayOfMeeting.ts'
import { bodyOfHead } from './bodyOfHead.ts'
import { placesOfHead } from './placesOfHead.ts'
import { readDay } from '../../dates/written.ts'

type Header = Omit<Agenda, 'items'>

/** What a council has, whose name stands above the sentence that calls it. */
const isOfACouncil = /\b(?:committee|working (?:party|group))$/i

/**
 * Reads what stands above the first item. Lines that nothing is known of are unread. In a text without items, `doubtful`,
 * a line only names the body where it has the word for one.
 */
export function readHeader(
  all: readonly Line[],
  doubtful = false,
): { readonly header: Header; readonly unread: readonly UnreadLine[] } {
  const apart = withSentenceWhole(all).flatMap(apartFromSender)
  const ofMessage = headOfMessage(apart)
  const sent = ofMessage.map(({ text }) => readDay(text)?.date).find(date => date !== undefined)
  const { head, letter, email } = withoutLetter(
    labelled(
      apart.filter(line => !ofMessage.includes(line)).map(line => (sent === undefined ? line : withYear(line, sent))),
    ),
  )
  const { said, from } = summonsIn(head)
  const { lines, arrivals } = factsOf(head, said?.body === undefined || isOfACouncil.test(said.body) ? from : [], from)
  const header: Growing = { notes: arrivals, furtherDates: [] }
  if (said !== undefined) fill(header, said)
  if (said?.venue === undefined) {
    const place = placeBelow(head, from)
    if (place !== undefined) header.venue ??= place
  }
  const whenLine = lineOfDay(lines)
  const reading = new HeadBeingRead(header, whenLine)
  for (const line of ofMessage) reading.refuse(line)
  for (const line of head) if (from.includes(line.line) && saysWhatIsClosed(line)) reading.refuse(line)
  reading.read(lines)
  const left = withSentences(header, reading.candidates, { letter, email })
  for (const line of [...email, ...letter]) if (reading.readLink(line, line.text) === line.text) reading.refuse(line)
  const { named, ofBody, refused } = bodyOfHead(header, left, { all, letter, email, doubtful })
  for (const line of refused) reading.refuse(line)
  placesOfHead(reading, named, ofBody, whenLine)
  return { header, unread: reading.unread }
}

/** The sentence that calls the meeting, where it has one: what it says, and the lines it is made of. */
function summonsIn(head: readonly Line[]): {
  readonly said: ReturnType<typeof readCalling>
  readonly from: readonly number[]
} {
  const summons = paragraphsOf(head.filter(({ text }) => text !== '')).find(
    ({ text }) => summoning.test(text) && readCalling(text) !== undefined,
  )
  return summons === undefined ? { said: undefined, from: [] } : { said: readCalling(summons.text), from: summons.from }
}

/** The lines of a heading that give facts, one each, without the sentence that calls the meeting; and what is said of when to be there. */
function factsOf(
  head: readonly Line[],
  mayNameAbove: readonly number[],
  from: readonly number[],
): { readonly lines: readonly Line[]; readonly arrivals: readonly string[] } {
  const above = mayNameAbove.length === 0 ? [] : namesAbove(head, mayNameAbove)
  const arrivals: string[] = []
  const facts = head
    .filter(({ line }) => !from.includes(line) || above.includes(line))
    .flatMap(withoutGreeting)
    .flatMap(labelsApart)
  const lines = withAddressesWhole(facts)
    .map(line => ({ ...line, text: withPlainTimes(withHours(line.text)) }))
    .map(line => ({ ...line, text: withoutArrival(line.text, aside => arrivals.push(aside)) }))
  return { lines, arrivals }
}

/** The place on the line below, where a sentence calls a meeting without one: `Meeting to be held on … at 3pm`. */
const placeBelow = (head: readonly Line[], from: readonly number[]): string | undefined =>
  head
    .filter(({ line }) => from.slice(1).includes(line))
    .find(({ text }) => placeAlone.test(text) && venueWords.test(text) && readDay(text) === undefined)?.text

/** A line of the summons that speaks of what is not for the public says more than when and where. */
const saysWhatIsClosed = ({ text }: Line): boolean => readDay(text) === undefined && namesClosedBusiness(text)

/** The hour in figures where it stands beside the day: `Tuesday 2 March 2027, half past two`. */
const withHours = (text: string): string => (readDay(text) === undefined ? text : hoursInFigures(text))

/** A line with the name of a place and no sentence. */
const placeAlone = /^(?!.*\b(?:will|is|are|you|for the|to be|please)\b)\p{Lu}[^!?:]{3,120}[^.!?:;,]$/u
