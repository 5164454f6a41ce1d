import { kindOf } from '../../../meeting/agenda.ts'
import { readDay, readTimes } from '../../dates/written.ts'
import type { Line } from '../lines/lines.ts'
import { venueWords } from '../vocabulary/places.ts'
import type { ItemPlace } from './twoLanguages.ts'

// When and where the meeting is, where colleagues have it below the agenda: `Agenda for the 14th`, and at the end `Thursday 14 January 2027, 10:00 - 12:00`.

const ofMessage = /^(?:from|sent|to|cc|date|attachments?)\s?:/i
const beside = /\b(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*|when|date|time|from|until|hrs|hours)\b:?/giu

/** Whether a line is a day with the time, when something begins and ends, and nothing besides. */
function isWhen(text: string): boolean {
  const day = text.length > 90 ? undefined : readDay(text)
  const times = day && readTimes(day.after)
  return (
    times?.endTime !== undefined &&
    !/\p{L}{3}/u.test(`${day?.before} ${times.before} ${times.after}`.replace(beside, ''))
  )
}

/** The lines below the items that give the day of the meeting, and its place, where no line above them has a day; none where it is that of the next meeting. */
export function whenBelow(lines: readonly Line[], places: readonly ItemPlace[]): readonly number[] {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return []
  const above = lines.slice(0, first.at)
  if (above.some(({ text }) => !ofMessage.test(text) && readDay(text) !== undefined)) return []
  const found = lines.flatMap(({ text }, at) => (at > last.titleAt && isWhen(text) ? [at] : []))
  const [only, ...others] = found
  if (only === undefined || others.length > 0) return []
  const over = lines.slice(last.titleAt, only).findLast(({ text }) => text !== '')
  if (over === undefined || /\bnext\b|\bfuture\b|\bnesaf\b/i.test(over.text) || kindOf(over.text) === 'next meeting')
    return []
  const place = lines[only + 1]?.text ?? ''
  return venueWords.test(place) && place.length < 120 && !/[.!?:]$/.test(place) ? [only, only + 1] : [only]
}
