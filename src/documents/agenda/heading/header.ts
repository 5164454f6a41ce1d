import type { Agenda, UnreadLine } from '../../../meeting/agenda.ts'
import { withYear } from './chatMessages.ts'
import { markingAlone, namesClosedBusiness } from '../markings/confidential.ts'
import { readContact } from '../vocabulary/contact.ts'
import { headFurniture, headerLabels, labelOf, type HeaderLabel } from '../vocabulary/headerLabels.ts'
import { isSameTime, labelled, labelsApart, namesAbove } from './headLines.ts'
import { bodyOfLetter, bodyOfSubject, inFullInLetter } from './bodyInLetter.ts'
import { withoutLetter } from './letter.ts'
import { withSentenceWhole } from '../lines/sentenceInPieces.ts'
import { readCalling } from './sentenceThatCalls.ts'
import { hoursInFigures } from '../vocabulary/hoursInWords.ts'
import type { Line } from '../lines/lines.ts'
import { withAddressesWhole } from './addressLines.ts'
import { bodyAmong, nameInHeading, ofLettersIn, ofRecipients, titleBefore, withoutAgenda } from './bodyNamed.ts'
import { inEnglishBelow, isPlace, looksLikePlace, placeSaid, placeThenHour, venueWords } from '../vocabulary/places.ts'
import { withPlainTimes, withoutArrival, withoutClosing } from '../vocabulary/timesInHeading.ts'
import { fill, paragraphsOf, summoning, type Growing } from './calling.ts'
import { apartFromSender, headOfMessage, withoutGreeting } from './messageHead.ts'
import { withSentences } from './headSentences.ts'
import { bodyWords, lineOfDay, withoutSameDay } from './dayOfMeeting.ts'
import { readDay, readTimes, type DayWritten, type TimesWritten } from '../../dates/written.ts'

type Header = Omit<Agenda, 'items'>

const link = /https?:\/\/\S{4,2000}/
const joining =
  /^https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:teams\.microsoft\.com|teams\.live\.com|teams\.microsoft\.us|zoom\.us|zoom\.com|webex\.com|meet\.google\.com)\//i

const separators = /^[\s,;:.|)·•–—-]+|[\s,;:|·•–—-]+$/g
const stripped = (text: string) =>
  text
    .replace(separators, '')
    .replace(/\b(?:at|on|from|commencing|starting|held on|in the)$/i, '')
    .replace(separators, '')
/** What a council has, whose name stands above the sentence that calls it. */
const isOfACouncil = /\b(?:committee|working (?:party|group))$/i
/** `(Teams)` without its bracket. */
const unbracketed = (text: string) => text.replace(/^\(([^()]+)\)$/, '$1')
const leadIn = /^(?:(?:to be )?held |commencing |starting |begins? )?(?:on |at |from |in )?$/i

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
  const summons = paragraphsOf(head.filter(({ text }) => text !== '')).find(
    ({ text }) => summoning.test(text) && readCalling(text) !== undefined,
  )
  const said = summons === undefined ? undefined : readCalling(summons.text)
  const above = said?.body === undefined || isOfACouncil.test(said.body) ? namesAbove(head, summons?.from ?? []) : []
  const arrivals: string[] = []
  const facts = head
    .filter(({ line }) => summons?.from.includes(line) !== true || above.includes(line))
    .flatMap(withoutGreeting)
    .flatMap(labelsApart)
  const lines: Line[] = withAddressesWhole(facts)
    .map(line => ({ ...line, text: withPlainTimes(withHours(line.text)) }))
    .map(line => ({ ...line, text: withoutArrival(line.text, aside => arrivals.push(aside)) }))
  const whenLine = lineOfDay(lines)
  const header: Growing = { notes: arrivals, furtherDates: [] }
  if (said !== undefined) fill(header, said)
  // `Meeting to be held on … at 3pm`, and the place on the line below.
  const below = said?.venue === undefined ? head.filter(({ line }) => summons?.from.slice(1).includes(line)) : []
  const place = below.find(({ text }) => placeAlone.test(text) && venueWords.test(text) && readDay(text) === undefined)
  if (place !== undefined) header.venue ??= place.text
  const unread: UnreadLine[] = []
  const candidates: { readonly line: Line; readonly text: string }[] = []
  let waiting: HeaderLabel | undefined

  const refuse = ({ line, text }: Line) => unread.push({ line, text })
  for (const line of ofMessage) refuse(line)
  // A line of the summons that speaks of what is not for the public says more than when and where.
  for (const line of head)
    if (
      summons?.from.includes(line.line) === true &&
      readDay(line.text) === undefined &&
      namesClosedBusiness(line.text)
    )
      refuse(line)
  const setDay = (day: DayWritten) => {
    header.date = day.date
    if (day.weekday) header.weekdayWritten = day.weekday
  }
  const setTimes = ({ time, endTime }: TimesWritten) => {
    header.time = time
    if (endTime !== undefined) header.endTime = endTime
  }

  const setVenue = (place: string) => {
    const { venue, asides } = placeSaid(place)
    header.venue = venue
    header.notes = [...header.notes, ...asides]
  }

  /** `E-mail: clerk@marl.example` in a column beside the day. */
  const isContact = (line: Line, part: string): boolean => {
    const found = labelOf(part)
    if (found?.label !== 'email' && found?.label !== 'phone') return false
    if (!readLabelled(line, found.label, found.value)) refuse({ ...line, text: part })
    return true
  }

  /** A date, a time, and what stands around them: the body in front, the place behind. */
  const readWhen = (line: Line, text: string): boolean => {
    const day = readDay(text)
    const times = readTimes(day ? day.after : text) ?? (day ? readTimes(day.before) : undefined)
    if (day === undefined && (times === undefined || !leadIn.test(`${times.before} `.replace(/^ $/, '')))) return false
    if (day && header.date === day.date && stripped(day.before + day.after) === '') return true
    if (day && (header.date !== undefined || line.line !== whenLine)) return false
    if (day === undefined && header.time !== undefined) return false
    if (day) setDay(day)
    if (times) setTimes(times)
    const timesAfterDay = day !== undefined && times !== undefined && readTimes(day.after) !== undefined
    const before = stripped(day ? (times && !timesAfterDay ? times.before : day.before) : '').replace(
      /[.:,–-]?\s+agenda(?: for)?$/i,
      '',
    )
    const afterParts = day ? (timesAfterDay && times ? [times.before, times.after] : [day.after]) : [times?.after ?? '']
    if (before !== '' && !headerLabels.date.test(`${before}:`) && !headFurniture.some(form => form.test(before)))
      candidates.push({ line, text: before })
    for (const part of afterParts
      .map(after => withoutClosing(after, end => (header.endTime ??= end)))
      .map(after => withoutSameDay(after, header.date))
      .map(after => unbracketed(stripped(after)).replace(/^(?:at|in|via|on)(?: the)? /i, ''))
      .filter(
        after =>
          /[A-Za-z]{2}/.test(after) &&
          !isContact(line, after) &&
          !/^(?:at|on|from|start|commencing|starting|prompt|hrs|hours|in|the|am|yn|ar|am y)$/i.test(after) &&
          !isSameTime(after, header.time),
      )) {
      if (header.venue === undefined && isPlace(part)) setVenue(part)
      else unread.push({ line: line.line, text: part })
    }
    return true
  }

  /** `Village Hall, 7.30pm`, right below the day, or above it. */
  const readPlaceAndHour = ({ line, text }: Line): boolean => {
    const apart = whenLine !== undefined && Math.abs(line - whenLine) <= 2 ? placeThenHour(text) : undefined
    const times = apart === undefined ? undefined : readTimes(apart[1])
    if (apart === undefined || times === undefined || readDay(text) !== undefined) return false
    if (header.time !== undefined || header.venue !== undefined || bodyWords.test(apart[0].replace(roomsOfBodies, '')))
      return false
    setTimes(times)
    setVenue(apart[0])
    return true
  }

  /** `Steering group, Fri 4 Dec 10am, Teams`: the body, the time and the place; a day without a year is left for the clerk to say. */
  const readInOneLine = (line: Line): boolean => {
    const [, name = '', day = '', behind = ''] = dayWithoutYear.exec(line.text.slice(0, 200)) ?? []
    if (!bodyWords.test(name) || readDay(line.text) !== undefined || header.time !== undefined) return false
    const times = readTimes(behind)
    if (times === undefined || stripped(times.before) !== '') return false
    candidates.push({ line, text: name })
    setTimes(times)
    const place = stripped(times.after)
    if (place !== '' && header.venue === undefined && isPlace(place)) setVenue(place)
    refuse({ ...line, text: day })
    return true
  }

  const readLink = (line: Line, text: string): string | undefined => {
    const found = link.exec(text)
    if (!found || !joining.test(found[0])) return text
    if (header.joinLink === undefined) header.joinLink = found[0]
    else refuse(line)
    const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.replace(/\s+/g, ' ').trim()
    const dangling = /(?:[.;]\s+|,?\s+(?:or|and)\s+|\s+[-–—]\s+)[^.;]*\b(?:link|browser|url|address)\b[^.;]*:$/i
    return dangling.test(rest) && !/^[^.]{0,80}\b(?:join|link|click|online|teams|dial)\b[^.]{0,60}[:.]?$/i.test(rest)
      ? rest.replace(dangling, '') || undefined
      : /^$|^[^.]{0,80}\b(?:join|link|click|online|teams|dial)\b[^.]{0,60}[:.]?$/i.test(rest)
        ? undefined
        : rest
  }

  const readLabelled = (line: Line, label: HeaderLabel, value: string): boolean => {
    switch (label) {
      case 'date':
        return readWhen(line, value)
      case 'time': {
        if (readDay(value) !== undefined && readWhen(line, value)) return true
        const times = readTimes(value)
        if (times) setTimes(times)
        return times !== undefined && !/[A-Za-z]{2}/.test(stripped(times.before) + stripped(times.after))
      }
      case 'end': {
        const times = readTimes(value)
        if (times) header.endTime = times.time
        return times !== undefined
      }
      case 'venue':
        if (/^at\b/i.test(line.text) && readTimes(value)?.before === '' && readWhen(line, value)) return true
        setVenue(value.replace(/[.,]{0,3}\s?(?:(?:view|gweld) )?(?:directions|cyfarwyddiadau)$/i, '').trim())
        return true
      case 'contact': {
        const contact = readContact(value)
        if (contact && header.contact === undefined) header.contact = contact
        else return false
        return true
      }
      case 'phone':
      case 'email':
        if (header.contact === undefined) return false
        header.contact = { ...header.contact, [label]: value }
        return true
      case 'note': {
        const note = readLink(line, value)
        if (note !== undefined && note !== '') header.notes = [...header.notes, note]
        return true
      }
      case 'join': {
        const rest = readLink(line, value)
        return rest === undefined
      }
      case 'meeting':
        if (readDay(value) !== undefined && readWhen(line, value)) return true
        header.body = value
        return true
      case 'body':
        header.body = value
        return true
      case 'next':
        header.furtherDates = [
          ...header.furtherDates,
          ...value
            .split(/;\s?/)
            .map(part => part.trim())
            .filter(part => part !== ''),
        ]
        return true
      case 'kept':
        header.notes = [...header.notes, line.text]
        return true
    }
  }

  for (const line of lines) {
    const { text } = line
    if (text === '') continue
    if (waiting !== undefined) {
      const label: HeaderLabel = waiting
      waiting = undefined
      if (labelOf(text) === undefined && !emptyLabel.test(text)) {
        if (!readLabelled(line, label, text)) refuse(line)
        continue
      }
    }
    if (headFurniture.some(form => form.test(text))) continue
    const off = calledOff.exec(text)
    if (off) {
      const [whole, word = ''] = off
      header.notes = [...header.notes, word.toUpperCase()]
      const rest = text.replace(whole, ' ').replace(separators, '')
      if (rest !== '') lines.push({ ...line, text: rest })
      continue
    }
    const labelled = labelOf(text)
    if (labelled) {
      if (labelled.value === '') waiting = labelled.label
      else if (!readLabelled(line, labelled.label, labelled.value)) refuse(line)
      continue
    }
    const rest = readLink(line, text)
    if (rest !== text) {
      if (rest !== undefined) header.notes = [...header.notes, rest]
      continue
    }
    if (
      /^[A-Za-z][\w ’'()/&-]{0,40}:\s/.test(text) &&
      !bodyWords.test(text.slice(0, text.indexOf(':'))) &&
      !titleBefore.test(text)
    )
      refuse(line)
    else if (!readInOneLine(line) && !readPlaceAndHour(line) && !readWhen(line, text)) candidates.push({ line, text })
  }

  const left = withSentences(header, candidates, { letter, email })
  for (const line of [...email, ...letter]) if (readLink(line, line.text) === line.text) refuse(line)

  for (const { line, text } of left) if (isMarking(text)) refuse({ ...line, text })
  const named = left
    .filter(({ text }) => !isMarking(text))
    .map(({ line, text }) => ({
      line,
      text,
      name: (text.length < 400 && isSaid.test(text) ? bodyOfLetter(text) : undefined) ?? withoutAgenda(text),
    }))
  const { body, lines: ofBody }: ReturnType<typeof bodyAmong> =
    header.body === undefined
      ? bodyAmong(named, {
          called: [
            ...email.map(({ text }) => bodyOfSubject(text)),
            ...letter.map(({ text }) => bodyOfLetter(text)),
          ].filter(each => each !== undefined),
          doubtful,
        })
      : { lines: [] }
  if (body !== undefined) header.body = body
  const recipients = ofRecipients(all)
  // The name of a body that goes on from the line above is only the end of it.
  const isOther = header.body === undefined || /^to\b/i.test(header.body) || recipients?.endsWith(` ${header.body}`)
  if (recipients !== undefined && isOther === true) header.body = recipients
  if (header.body !== undefined) header.body = inFullInLetter(header.body, letter)
  const inHeading =
    nameInHeading(header.body, named) ??
    ofLettersIn(
      header.body,
      email.map(({ text }) => bodyOfSubject(text)),
    )
  if (inHeading !== undefined) header.body = inHeading
  // "A meeting of the PCSP": the heading says what the letters stand for.
  const short = /^[A-Z&]{2,8}$/.test(header.body ?? '') ? `(${header.body})` : undefined
  const inFull = short === undefined ? undefined : named.find(({ name }) => name.endsWith(short) && name.length < 140)
  if (inFull !== undefined) header.body = inFull.name
  if (header.body !== undefined) header.body = header.body.replace(ofTheDay, '')
  const besideDay = (line: number) => whenLine !== undefined && Math.abs(line - whenLine) === 1
  const isSamePlace = (venue: string, { line, text }: (typeof named)[number]) =>
    named.some(each => each.text === venue && each.line.line === line.line - 1) && inEnglishBelow(venue, text)
  /** A line that says part of the name again, as a letterhead does. */
  const isInBody = (name: string) =>
    header.body !== undefined && bodyWords.test(name) && header.body.toLowerCase().includes(name.toLowerCase())
  const ofPlace = new Set<(typeof named)[number]>()
  /** The line below, where a place ends with a comma: `Conference Room, Civic Centre,` over `Marl, ML1 3XA`. */
  const goingOn = ({ line, text }: (typeof named)[number]): readonly string[] => {
    const below = text.endsWith(',') ? named.find(each => each.line.line === line.line + 1) : undefined
    if (below === undefined || below.text.length > 80 || bodyWords.test(below.text)) return []
    ofPlace.add(below)
    return [below.text]
  }
  for (const other of named) {
    if (ofBody.includes(other) || other.name === header.body || isInBody(other.name) || ofPlace.has(other)) continue
    if (header.venue !== undefined && isSamePlace(header.venue, other)) setVenue(`${header.venue} / ${other.text}`)
    else if (
      header.venue === undefined &&
      other.text.length < 160 &&
      (venueWords.test(other.text) || (besideDay(other.line.line) && looksLikePlace.test(placeSaid(other.text).venue)))
    )
      setVenue([other.text, ...goingOn(other)].join(' '))
    else refuse({ ...other.line, text: other.text })
  }
  return { header, unread }
}

/** `for Thursday's Harbour Group` */
const ofTheDay = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s\s+(?=\p{Lu})/iu

const dayWithoutYear =
  /^(\p{L}[^,\d]{3,80}), ((?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}{0,6} \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6})(?:,|,? at)? (?!20\d\d)(\d.{1,100})$/iu

const roomsOfBodies = /\b(?:committee|board|meeting|group|council) ?(?:rooms?|chambers?|offices?)\b/gi

/** The hour in figures where it stands beside the day: `Tuesday 2 March 2027, half past two`. */
const withHours = (text: string): string => (readDay(text) === undefined ? text : hoursInFigures(text))

/** `Category:` below `Location:`, neither of which says anything. */
const emptyLabel = /^\p{L}[\p{L} /]{1,30}:$/u

/** `RESTRICTED WHEN COMPLETE`: how the paper is marked, and no name. */
const isMarking = (text: string): boolean => {
  const marking = text.length > 120 ? undefined : markingAlone(text)
  return marking !== undefined && (marking.certain || !bodyWords.test(text))
}

/** `Please find below the agenda for the Harbour Board on the 11th.` */
const isSaid = /^\p{L}[^.]*\p{Ll}{3}[^.]*[.!:]$/u

/** A line with the name of a place and no sentence. */
const placeAlone = /^(?!.*\b(?:will|is|are|you|for the|to be|please)\b)\p{Lu}[^!?:]{3,120}[^.!?:;,]$/u

/** A meeting that is not to be held, or not then. */
const calledOff =
  /(?:^|\s)[-–—*([]{0,3}\s?(cancelled|postponed|rescheduled|rearranged|canslwyd|wedi['’]i ganslo|gohiriwyd)\b\s?[-–—*)\]!:.]{0,3}(?=\s|$)/i
