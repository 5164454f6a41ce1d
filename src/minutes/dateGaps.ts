import { months, partsOf, weekdayOf, weekdays } from '../meeting/dates.ts'
import { type CalledMeeting, dateOf, itemById, standing } from '../meeting/meeting.ts'
import { worded } from '../meeting/worded.ts'
import { type Gap, gap } from './gap.ts'

/** A day as somebody wrote it, with the weekday they gave it. */
export interface DayWritten {
  readonly text: string
  readonly date: string
  readonly weekday: string | undefined
}

const dayForm = new RegExp(
  `(?:\\b(${weekdays.join('|')}),?\\s+(?:the\\s+)?)?\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${months.join('|')}|${months.map(m => m.slice(0, 3)).join('|')})\\b,?(?:\\s+(\\d{4}))?`,
  'gi',
)

/** The days a text names; one without a year is the first such day after the one it is written on. */
export function daysIn(text: string, written: string): readonly DayWritten[] {
  return [...text.matchAll(dayForm)].flatMap((found): DayWritten[] => {
    const month = months.findIndex(m => m.slice(0, 3).toLowerCase() === (found[3] ?? '').slice(0, 3).toLowerCase()) + 1
    const day = `${String(month).padStart(2, '0')}-${(found[2] ?? '').padStart(2, '0')}`,
      thisYear = written.slice(0, 4)
    const date = `${found[4] ?? (day > written.slice(5) ? thisYear : Number(thisYear) + 1)}-${day}`
    return partsOf(date) === undefined ? [] : [{ text: found[0], date, weekday: found[1] }]
  })
}

/** What is odd about the dates of a meeting, and of the next one as the agenda or the minutes give it. */
export function dateGaps(meeting: CalledMeeting): readonly Gap[] {
  const date = dateOf(meeting),
    { agenda } = meeting,
    found: Gap[] = []
  if (agenda.date === undefined)
    found.push(gap('no date', worded`The agenda gives no date; the minutes carry the day the meeting was opened.`))
  if (
    agenda.date !== undefined &&
    agenda.weekdayWritten !== undefined &&
    weekdayOf(agenda.date).toLowerCase() !== agenda.weekdayWritten.toLowerCase()
  )
    found.push(
      gap(
        'weekday and date disagree',
        worded`The agenda says ${agenda.weekdayWritten}, but ${{ date: agenda.date }} is that day.`,
      ),
    )
  if (date === undefined) return found
  const nextMeeting = standing(meeting).flatMap(e =>
    (e.kind === 'note' || e.kind === 'decision') && itemById(meeting, e.item)?.kind === 'next meeting' ? [e.text] : [],
  )
  const days = [...agenda.furtherDates, ...nextMeeting].flatMap(text => daysIn(text, date))
  for (const { text, date: next, weekday } of new Map(days.map(d => [d.text, d])).values()) {
    if (next <= date)
      found.push(
        gap('next meeting in the past', worded`The next meeting is given as ${text}, which is not after this one.`),
      )
    if (weekday !== undefined && weekday.toLowerCase() !== weekdayOf(next).toLowerCase())
      found.push(
        gap(
          'weekday and date disagree',
          worded`The next meeting is given as ${text}, but that day is a ${{ weekday: next }}.`,
        ),
      )
  }
  return found
}
