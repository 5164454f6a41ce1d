import { placeSaid } from '../vocabulary/places.ts'
import type { Agenda } from '../../../meeting/agenda.ts'
import { weekdays } from '../../../meeting/dates.ts'
import type { Calling } from './sentenceThatCalls.ts'
import type { Line } from '../lines/lines.ts'

/** The heading of an agenda while it is being read. */
export type Growing = { -readonly [K in keyof Omit<Agenda, 'items'>]: Omit<Agenda, 'items'>[K] }

/** What a summons or a notice says, in a sentence. */
export const summoning =
  /\b(?:summoned|notice is (?:hereby )?given|(?:will|shall|is to|to) be held|(?:will|are to|is to) hold (?:its|their)|will take place|invited to attend|requested to attend|cynhelir)\b/i

/** Whether a line is a name in capitals and nothing more, as it stands over the sentence of a notice. */
export const isNameAlone = (text: string): boolean =>
  text.length <= 90 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}|\b(?:A MEETING|NOTICE)\b/u.test(text)

/** The day a letter was written on, whom it goes to, or its `Dear …`: no sentence goes on from there. */
const aboveALetter = (text: string): boolean =>
  text.length <= 120 &&
  (/^(?:to|cc)\s?:\s|^(?:dear|annwyl)\b(?!.*[.!?]$)/i.test(text) ||
    /^(?:\p{L}{3,10},? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,10},? \d{4}$/u.test(text))

/** Lines that follow each other, as the paragraphs they make. A short line that is no sentence does not go on with one that has ended. */
export function paragraphsOf(
  lines: readonly Line[],
): readonly { readonly text: string; readonly from: readonly number[] }[] {
  const paragraphs: { text: string; from: number[] }[] = []
  let above = ''
  for (const { line, text } of lines) {
    const last = paragraphs.at(-1)
    const isApart =
      last !== undefined &&
      ((/[.!?]$/.test(last.text) && text.length <= 60 && !/[.,;:!?]$/.test(text)) ||
        (isNameAlone(last.text) && /^\p{Lu}\p{Ll}.{40}/u.test(text)) ||
        aboveALetter(above) ||
        /^(?:chair|vice[- ]chair|contact|venue|date|time|clerk|members?|quorum)\b[^:]{0,20}:\s/i.test(text))
    if (last && last.from.at(-1) === line - 1 && last.text.length < 900 && !isApart) {
      last.text = `${last.text} ${text}`
      last.from.push(line)
    } else paragraphs.push({ text, from: [line] })
    above = text
  }
  return paragraphs
}

/** Takes from the sentence that calls the meeting what the heading does not say. */
export function fill(header: Growing, { body, date, weekday, time, endTime, venue }: Calling): void {
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
  if (header.venue !== undefined || venue === undefined) return
  const place = placeSaid(venue)
  header.venue = place.venue
  header.notes = [...header.notes, ...place.asides]
}
