import type { Agenda, UnreadLine } from '../../meeting/agenda.ts'
import { readContact } from './contact.ts'
import { headFurniture, headerLabels, labelOf, type HeaderLabel } from './headerLabels.ts'
import { readCalling, withoutLetter, type Calling } from './letter.ts'
import type { Line } from './lines.ts'
import { datesInEnglish } from './welsh.ts'
import { weekdays } from '../../meeting/dates.ts'
import { readDay, readTimes, type DayWritten, type TimesWritten } from '../dates/written.ts'

type Header = Omit<Agenda, 'items'>
type Growing = { -readonly [K in keyof Header]: Header[K] }

const titleBefore =
  /^(?:(?:draft )?(?:agenda|minutes)(?: and (?:draft )?minutes)?|notice of meeting|meeting)(?: (?:of|for)(?: the)?(?: meeting of(?: the)?)? |\s?[:–—-]\s)(?=\S)/i
const bodyWords =
  /\b(?:partnership|board|committee|panel|forum|group|executive|cabinet|assembly|council|conference|network)\b/i
const venueWords =
  /\b(?:teams|zoom|webex|hall|rooms?|chamber|centre|virtual(?:ly)?|online|house|street|road|building|suite|library|station|offices?|hybrid)\b/i
const link = /https?:\/\/\S{4,2000}/
const joining =
  /^https?:\/\/(?:[\w-]{1,40}\.){0,3}(?:teams\.microsoft\.com|teams\.live\.com|teams\.microsoft\.us|zoom\.us|zoom\.com|webex\.com|meet\.google\.com)\//i

const separators = /^[\s,;:.–—-]+|[\s,;:–—-]+$/g
const stripped = (text: string) =>
  text
    .replace(separators, '')
    .replace(/\b(?:at|on|from|commencing|starting|held on|in the)$/i, '')
    .replace(separators, '')
const leadIn = /^(?:(?:to be )?held |commencing |starting |begins? )?(?:on |at |from |in )?$/i

/**
 * Reads what stands above the first item. Lines that nothing is known of are unread. In a text without items, `doubtful`,
 * a line only names the body where it has the word for one.
 */
export function readHeader(
  all: readonly Line[],
  doubtful = false,
): { readonly header: Header; readonly unread: readonly UnreadLine[] } {
  const { head, letter, email } = withoutLetter(all)
  const summons = paragraphsOf(head.filter(({ text }) => text !== '')).find(
    ({ text }) => summoning.test(text) && readCalling(text) !== undefined,
  )
  const said = summons === undefined ? undefined : readCalling(summons.text)
  const lines: Line[] = head
    .filter(({ line }) => summons?.from.includes(line) !== true)
    .map(line => ({ ...line, text: datesInEnglish(line.text) }))
  const whenLine = lineOfDay(lines)
  const header: Growing = { notes: [], furtherDates: [] }
  if (said !== undefined) fill(header, said)
  const unread: UnreadLine[] = []
  const candidates: { readonly line: Line; readonly text: string }[] = []
  let waiting: HeaderLabel | undefined

  const refuse = ({ line, text }: Line) => unread.push({ line, text })
  const setDay = (day: DayWritten) => {
    header.date = day.date
    if (day.weekday) header.weekdayWritten = day.weekday
  }
  const setTimes = ({ time, endTime }: TimesWritten) => {
    header.time = time
    if (endTime !== undefined) header.endTime = endTime
  }

  /** A date, a time, and what stands around them: the body in front, the place behind. */
  const readWhen = (line: Line, text: string): boolean => {
    const day = readDay(text)
    const times = readTimes(day ? day.after : text) ?? (day ? readTimes(day.before) : undefined)
    if (day === undefined && (times === undefined || !leadIn.test(`${times.before} `.replace(/^ $/, '')))) return false
    if (day && (header.date !== undefined || line.line !== whenLine)) return false
    if (day === undefined && header.time !== undefined) return false
    if (day) setDay(day)
    if (times) setTimes(times)
    const timesAfterDay = day !== undefined && times !== undefined && readTimes(day.after) !== undefined
    const before = stripped(day ? (times && !timesAfterDay ? times.before : day.before) : '')
    const afterParts = day ? (timesAfterDay && times ? [times.before, times.after] : [day.after]) : [times?.after ?? '']
    if (before !== '' && !headerLabels.date.test(`${before}:`) && !headFurniture.some(form => form.test(before)))
      candidates.push({ line, text: before })
    for (const part of afterParts
      .map(after => withoutSameDay(after, header))
      .map(after => stripped(after).replace(/^(?:at|in|via|on)(?: the)? /i, ''))
      .filter(
        after =>
          /[A-Za-z]{2}/.test(after) &&
          !/^(?:at|on|from|start|commencing|starting|prompt|hrs|hours|in|the)$/i.test(after),
      )) {
      if (header.venue === undefined) header.venue = part
      else unread.push({ line: line.line, text: part })
    }
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
        header.venue = value.replace(/\.?\s?view directions$/i, '').trim()
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
      if (labelOf(text) === undefined) {
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
    else if (!readWhen(line, text)) candidates.push({ line, text })
  }

  const sentences = [
    ...paragraphsOf(candidates.map(({ line }) => line)),
    ...paragraphsOf(letter),
    ...paragraphsOf(email.filter(({ text }) => /^(?:subject|pwnc)/i.test(text))),
  ]
  for (const { text, from } of sentences) {
    const calling = readCalling(text)
    if (calling === undefined) continue
    fill(header, calling)
    for (let at = candidates.length - 1; at >= 0; at--) {
      const candidate = candidates[at]
      if (candidate && from.includes(candidate.line.line)) candidates.splice(at, 1)
    }
    break
  }
  for (const line of [...email, ...letter]) if (readLink(line, line.text) === line.text) refuse(line)

  const named = candidates.map(({ line, text }) => ({
    line,
    text,
    name: text.replace(titleBefore, '').replace(separators, ''),
  }))
  const body =
    header.body === undefined
      ? (named.find(({ name }) => bodyWords.test(name) && !/\bcouncil$/i.test(name)) ??
        named.find(({ name }) => bodyWords.test(name)) ??
        (doubtful ? undefined : named[0]))
      : undefined
  if (body) header.body = body.name
  for (const other of named) {
    if (other === body || other.name === header.body) continue
    if (header.venue === undefined && venueWords.test(other.text) && other.text.length < 160) header.venue = other.text
    else refuse({ ...other.line, text: other.text })
  }
  return { header, unread }
}

/** What a summons or a notice says, in a sentence. */
const summoning =
  /\b(?:summoned|notice is (?:hereby )?given|(?:will|shall|is to|to) be held|will take place|invited to attend|requested to attend|cynhelir)\b/i

/** A meeting that is not to be held, or not then. */
const calledOff =
  /(?:^|\s)[-–—*([]{0,3}\s?(cancelled|postponed|rescheduled|rearranged|canslwyd|wedi['’]i ganslo|gohiriwyd)\b\s?[-–—*)\]!:.]{0,3}(?=\s|$)/i

/** Days on which something else than the meeting happens: an agenda is published, a letter dated, a paper due. */
const otherDay =
  /\b(?:published|issued?|des?patch(?:ed)?|dispatch(?:ed)?|dated|printed|circulated|deadline|due|by|signed|sent|posted|previous|last|prepared|updated|version|received|no later than|cyhoeddwyd)\b[^.]{0,40}$/i

/** The line above the first item that gives the day of the meeting: one that says so, else one with a weekday and a time, else the first. */
function lineOfDay(lines: readonly Line[]): number | undefined {
  let best: { readonly line: number; readonly worth: number } | undefined
  for (const { line, text } of lines) {
    const day = text === '' ? undefined : readDay(text)
    if (day === undefined || otherDay.test(day.before) || /^e-?mail|^(?:published|issued|dated)/i.test(text)) continue
    const labelled = labelOf(text)?.label
    if (labelled !== undefined && labelled !== 'date' && labelled !== 'meeting') continue
    const worth =
      (labelled === 'date' ? (/^(?:date\b(?! of)|day)/i.test(text) ? 4 : 8) : 0) +
      (day.weekday === undefined ? 0 : 2) +
      (readTimes(day.after) === undefined && readTimes(day.before) === undefined ? 0 : 3) +
      (bodyWords.test(text) || /\bmeeting\b/i.test(text) ? 1 : 0)
    if (best === undefined || worth > best.worth) best = { line, worth }
  }
  return best?.line
}

/** What follows the day without the same day said again, as bilingual agendas have it. */
function withoutSameDay(after: string, { date }: Growing): string {
  const again = readDay(after)
  return again !== undefined && again.date === date
    ? `${again.before.replace(/[/|]\s*$/, '')} ${again.after}`.trim()
    : after
}

/** Lines that follow each other, as the paragraphs they make. */
function paragraphsOf(lines: readonly Line[]): readonly { readonly text: string; readonly from: readonly number[] }[] {
  const paragraphs: { text: string; from: number[] }[] = []
  for (const { line, text } of lines) {
    const last = paragraphs.at(-1)
    if (last && last.from.at(-1) === line - 1 && last.text.length < 900) {
      last.text = `${last.text} ${text}`
      last.from.push(line)
    } else paragraphs.push({ text, from: [line] })
  }
  return paragraphs
}

/** Takes from the sentence that calls the meeting what the heading does not say. */
function fill(header: Growing, { body, date, weekday, time, endTime, venue }: Calling): void {
  if (header.date === undefined && date !== undefined) {
    header.date = date
    const day = weekdays.find(each => each === weekday)
    if (day !== undefined) header.weekdayWritten = day
  }
  if (header.date === date && header.time === undefined && time !== undefined) {
    header.time = time
    if (endTime !== undefined) header.endTime = endTime
  }
  if (header.body === undefined && body !== undefined) header.body = body
  if (header.venue === undefined && venue !== undefined) header.venue = venue
}
