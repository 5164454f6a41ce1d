import { readDay, readDayAfter, readTimes, type DayWritten } from '../../dates/written.ts'
import { withAnyYear, withYears, type Calling } from './sentenceThatCalls.ts'
import type { Line } from '../lines/lines.ts'
import { venueWords } from '../vocabulary/places.ts'
import { datesInEnglish } from '../vocabulary/welsh.ts'

const subjectOf = /^(?:subject|pwnc)\s?:\s?(.{3,300})$/i

/**
 * What an e-mail says of the meeting in passing, where nothing calls it: the day in its subject, and the time and the place there or in a sentence
 * about the agenda, `Agenda for Monday below, 1.30pm on Teams`. Only what is not known already is looked for.
 */
export function saidInEmail(email: readonly Line[], letter: readonly Line[], known: string | undefined): Calling {
  const subject = email.map(({ text }) => subjectOf.exec(text)?.[1]).find(each => each !== undefined)
  const day =
    subject === undefined
      ? undefined
      : (readDay(datesInEnglish(withYears(subject, email))) ?? soonAfter(datesInEnglish(subject), email))
  if (day === undefined && subject !== undefined) {
    // The year is the clerk's to say; the time and the place are said.
    const inPart = readDay(datesInEnglish(withAnyYear(subject)))
    const times = inPart === undefined ? undefined : readTimes(inPart.after)
    return times === undefined || /\p{L}{3}/u.test(times.before) ? {} : { ...timesOf(times), ...placeIn(times.after) }
  }
  if (day === undefined || (known !== undefined && day.date !== known)) return {}
  const when = { date: day.date, ...(day.weekday !== undefined && { weekday: day.weekday }) }
  const behind = readTimes(day.after)
  if (behind !== undefined && !/\p{L}{3}/u.test(behind.before))
    return { ...when, ...timesOf(behind), ...placeIn(behind.after) }
  const sentence = letter
    .flatMap(({ text }) => text.split(/(?<=\p{L}{3}[.!?]) (?=\p{Lu})/u))
    .find(
      text =>
        /\b(?:agenda|meeting|meet)\b/i.test(text) &&
        readDay(datesInEnglish(text)) === undefined &&
        readTimes(text) !== undefined,
    )
  const said = sentence === undefined ? undefined : readTimes(sentence)
  return {
    ...when,
    ...(said && { ...timesOf(said), ...placeIn(said.after) }),
    ...(said === undefined && placeIn(day.after)),
  }
}

/** The day of a subject that gives no year and no weekday, `Agenda - Harbour Group 5 Nov`: the first such day from when it was sent, where that is soon. */
function soonAfter(subject: string, email: readonly Line[]): DayWritten | undefined {
  const sent = email
    .map(({ text }) => (/^(?:sent|date|anfonwyd)\s?:/i.test(text) ? readDay(datesInEnglish(text))?.date : undefined))
    .find(date => date !== undefined)
  const day = sent === undefined ? undefined : readDayAfter(subject, sent)
  const days = sent === undefined || day === undefined ? soon : (Date.parse(day.date) - Date.parse(sent)) / 86_400_000
  return days < soon &&
    day?.weekday === undefined &&
    !/\b(?:of|by|from|since|until|notes|minutes|deadline)\s*$/i.test(day?.before ?? '')
    ? day
    : undefined
}
/** So many days after it was sent are soon. */
const soon = 45

const timesOf = ({ time, endTime }: { readonly time: string; readonly endTime?: string }) => ({
  time,
  ...(endTime !== undefined && { endTime }),
})

/** `, Room 4 Quay House`, ` on Teams (link in the invite)`, ` (Teams)`: the first words, where they are a place. */
function placeIn(after: string): Pick<Calling, 'venue'> {
  const place =
    /^[\s,;(–—-]*(?:(?:on|in|at|via) (?:the )?)?(\p{Lu}[^().;!?]{2,100}?)(?=,? \p{Ll}+ \p{Ll}|[().;!?]|$)/u.exec(
      after,
    )?.[1]
  return place !== undefined && venueWords.test(place) ? { venue: place.replace(/[\s,]+$/, '') } : {}
}
