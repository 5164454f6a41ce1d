import type { UnreadLine } from '../../../meeting/agenda.ts'
import { readContact } from '../vocabulary/contact.ts'
import { headFurniture, headerLabels, labelOf, type HeaderLabel } from '../vocabulary/headerLabels.ts'
import { isSameTime } from './headLines.ts'
import { joinLinkIn } from './joinLink.ts'
import type { Line } from '../lines/lines.ts'
import { titleBefore } from './bodyNamed.ts'
import { isPlace, placeSaid, placeThenHour } from '../vocabulary/places.ts'
import { withoutClosing } from '../vocabulary/timesInHeading.ts'
import type { Growing } from './calling.ts'
import type { Candidate } from './headSentences.ts'
import { bodyWords, withoutSameDay } from './dayOfMeeting.ts'
import { readDay, readTimes, type DayWritten, type TimesWritten } from '../../dates/written.ts'

const separators = /^[\s,;:.|)·•–—-]+|[\s,;:|·•–—-]+$/g
const stripped = (text: string) =>
  text
    .replace(separators, '')
    .replace(/\b(?:at|on|from|commencing|starting|held on|in the)$/i, '')
    .replace(separators, '')
/** `(Teams)` without its bracket. */
const unbracketed = (text: string) => text.replace(/^\(([^()]+)\)$/, '$1')
const leadIn = /^(?:(?:to be )?held |commencing |starting |begins? )?(?:on |at |from |in )?$/i

const dayWithoutYear =
  /^(\p{L}[^,\d]{3,80}), ((?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}{0,6} \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}{0,6})(?:,|,? at)? (?!20\d\d)(\d.{1,100})$/iu

const roomsOfBodies = /\b(?:committee|board|meeting|group|council) ?(?:rooms?|chambers?|offices?)\b/gi

/** `Category:` below `Location:`, neither of which says anything. */
const emptyLabel = /^\p{L}[\p{L} /]{1,30}:$/u

/** A meeting that is not to be held, or not then. */
const calledOff =
  /(?:^|\s)[-–—*([]{0,3}\s?(cancelled|postponed|rescheduled|rearranged|canslwyd|wedi['’]i ganslo|gohiriwyd)\b\s?[-–—*)\]!:.]{0,3}(?=\s|$)/i

/** A heading as it is read line by line: what is known of the meeting so far, what is not understood, and what may be the name of the body or the place. */
export class HeadBeingRead {
  readonly header: Growing
  readonly unread: UnreadLine[] = []
  readonly candidates: Candidate[] = []
  /** The line that says the day of the meeting; any other day is not its. */
  readonly #whenLine: number | undefined
  /** The label that stood alone on the line before. */
  #waiting: HeaderLabel | undefined

  constructor(header: Growing, whenLine: number | undefined) {
    this.header = header
    this.#whenLine = whenLine
  }

  /** Reads lines one after the other, each for what its label or its words say. */
  read(lines: readonly Line[]): void {
    const coming = [...lines]
    for (const line of coming) {
      const { text } = line
      if (text === '') continue
      if (this.#waiting !== undefined) {
        const label = this.#waiting
        this.#waiting = undefined
        if (labelOf(text) === undefined && !emptyLabel.test(text)) {
          if (!this.#readLabelled(line, label, text)) this.refuse(line)
          continue
        }
      }
      if (headFurniture.some(form => form.test(text))) continue
      const off = calledOff.exec(text)
      if (off) {
        const [whole, word = ''] = off
        this.header.notes = [...this.header.notes, word.toUpperCase()]
        const rest = text.replace(whole, ' ').replace(separators, '')
        if (rest !== '') coming.push({ ...line, text: rest })
        continue
      }
      const labelled = labelOf(text)
      if (labelled) {
        if (labelled.value === '') this.#waiting = labelled.label
        else if (!this.#readLabelled(line, labelled.label, labelled.value)) this.refuse(line)
        continue
      }
      const rest = this.readLink(line, text)
      if (rest !== text) {
        if (rest !== undefined) this.header.notes = [...this.header.notes, rest]
        continue
      }
      if (
        /^[A-Za-z][\w ’'()/&-]{0,40}:\s/.test(text) &&
        !bodyWords.test(text.slice(0, text.indexOf(':'))) &&
        !titleBefore.test(text)
      )
        this.refuse(line)
      else if (!this.#readInOneLine(line) && !this.#readPlaceAndHour(line) && !this.#readWhen(line, text))
        this.candidates.push({ line, text })
    }
  }

  /** A line is not understood. */
  refuse({ line, text }: Line): void {
    this.unread.push({ line, text })
  }

  /** The place, and what is said beside it. */
  setVenue(place: string): void {
    const { venue, asides } = placeSaid(place)
    this.header.venue = venue
    this.header.notes = [...this.header.notes, ...asides]
  }

  #setDay(day: DayWritten): void {
    this.header.date = day.date
    if (day.weekday) this.header.weekdayWritten = day.weekday
  }

  #setTimes({ time, endTime }: TimesWritten): void {
    this.header.time = time
    if (endTime !== undefined) this.header.endTime = endTime
  }

  /** `E-mail: clerk@marl.example` in a column beside the day. */
  #isContact(line: Line, part: string): boolean {
    const found = labelOf(part)
    if (found?.label !== 'email' && found?.label !== 'phone') return false
    if (!this.#readLabelled(line, found.label, found.value)) this.refuse({ ...line, text: part })
    return true
  }

  /** A date, a time, and what stands around them: the body in front, the place behind. */
  #readWhen(line: Line, text: string): boolean {
    const day = readDay(text)
    const times = readTimes(day ? day.after : text) ?? (day ? readTimes(day.before) : undefined)
    if (day === undefined && (times === undefined || !leadIn.test(`${times.before} `.replace(/^ $/, '')))) return false
    if (day && this.header.date === day.date && stripped(day.before + day.after) === '') return true
    if (day && (this.header.date !== undefined || line.line !== this.#whenLine)) return false
    if (day === undefined && this.header.time !== undefined) return false
    if (day) this.#setDay(day)
    if (times) this.#setTimes(times)
    const timesAfterDay = day !== undefined && times !== undefined && readTimes(day.after) !== undefined
    const before = stripped(day ? (times && !timesAfterDay ? times.before : day.before) : '').replace(
      /[.:,–—-]?\s+agenda(?: for)?$/i,
      '',
    )
    const afterParts = day ? (timesAfterDay && times ? [times.before, times.after] : [day.after]) : [times?.after ?? '']
    if (before !== '' && !headerLabels.date.test(`${before}:`) && !headFurniture.some(form => form.test(before)))
      this.candidates.push({ line, text: before })
    for (const part of afterParts
      .map(after => withoutClosing(after, end => (this.header.endTime ??= end)))
      .map(after => withoutSameDay(after, this.header.date))
      .map(after => unbracketed(stripped(after)).replace(/^(?:at|in|via|on)(?: the)? /i, ''))
      .filter(
        after =>
          /[A-Za-z]{2}/.test(after) &&
          !this.#isContact(line, after) &&
          !/^(?:at|on|from|start|commencing|starting|prompt|hrs|hours|in|the|am|yn|ar|am y)$/i.test(after) &&
          !isSameTime(after, this.header.time),
      )) {
      if (this.header.venue === undefined && isPlace(part)) this.setVenue(part)
      else this.unread.push({ line: line.line, text: part })
    }
    return true
  }

  /** `Village Hall, 7.30pm`, right below the day, or above it. */
  #readPlaceAndHour({ line, text }: Line): boolean {
    const apart = this.#whenLine !== undefined && Math.abs(line - this.#whenLine) <= 2 ? placeThenHour(text) : undefined
    const times = apart === undefined ? undefined : readTimes(apart[1])
    if (apart === undefined || times === undefined || readDay(text) !== undefined) return false
    if (
      this.header.time !== undefined ||
      this.header.venue !== undefined ||
      bodyWords.test(apart[0].replace(roomsOfBodies, ''))
    )
      return false
    this.#setTimes(times)
    this.setVenue(apart[0])
    return true
  }

  /** `Steering group, Fri 4 Dec 10am, Teams`: the body, the time and the place; a day without a year is left for the clerk to say. */
  #readInOneLine(line: Line): boolean {
    const [, name = '', day = '', behind = ''] = dayWithoutYear.exec(line.text.slice(0, 200)) ?? []
    if (!bodyWords.test(name) || readDay(line.text) !== undefined || this.header.time !== undefined) return false
    const times = readTimes(behind)
    if (times === undefined || stripped(times.before) !== '') return false
    this.candidates.push({ line, text: name })
    this.#setTimes(times)
    const place = stripped(times.after)
    if (place !== '' && this.header.venue === undefined && isPlace(place)) this.setVenue(place)
    this.refuse({ ...line, text: day })
    return true
  }

  /** A line without the link to join by, which is kept; nothing where no more than that is left. */
  readLink(line: Line, text: string): string | undefined {
    const found = joinLinkIn(text)
    if (found === undefined) return text
    if (this.header.joinLink === undefined) this.header.joinLink = found.link
    else this.refuse(line)
    return found.besides
  }

  #readLabelled(line: Line, label: HeaderLabel, value: string): boolean {
    switch (label) {
      case 'date':
        return this.#readWhen(line, value)
      case 'time': {
        if (readDay(value) !== undefined && this.#readWhen(line, value)) return true
        const times = readTimes(value)
        if (times) this.#setTimes(times)
        return times !== undefined && !/[A-Za-z]{2}/.test(stripped(times.before) + stripped(times.after))
      }
      case 'end': {
        const times = readTimes(value)
        if (times) this.header.endTime = times.time
        return times !== undefined
      }
      case 'venue':
        if (/^at\b/i.test(line.text) && readTimes(value)?.before === '' && this.#readWhen(line, value)) return true
        this.setVenue(value.replace(/[.,]{0,3}\s?(?:(?:view|gweld) )?(?:directions|cyfarwyddiadau)$/i, '').trim())
        return true
      case 'contact': {
        const contact = readContact(value)
        if (contact && this.header.contact === undefined) this.header.contact = contact
        else return false
        return true
      }
      case 'phone':
      case 'email':
        if (this.header.contact === undefined) return false
        this.header.contact = { ...this.header.contact, [label]: value }
        return true
      case 'note': {
        const note = this.readLink(line, value)
        if (note !== undefined && note !== '') this.header.notes = [...this.header.notes, note]
        return true
      }
      case 'join': {
        const rest = this.readLink(line, value)
        return rest === undefined
      }
      case 'meeting':
        if (readDay(value) !== undefined && this.#readWhen(line, value)) return true
        this.header.body = value
        return true
      case 'body':
        this.header.body = value
        return true
      case 'next':
        this.header.furtherDates = [
          ...this.header.furtherDates,
          ...value
            .split(/;\s?/)
            .map(part => part.trim())
            .filter(part => part !== ''),
        ]
        return true
      case 'kept':
        this.header.notes = [...this.header.notes, line.text]
        return true
    }
  }
}
