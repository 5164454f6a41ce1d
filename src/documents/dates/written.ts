import { dateOf, months, weekdays, type Weekday } from '../../meeting/dates.ts'

/** A day as somebody wrote it. */
export interface DayWritten {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly weekday?: Weekday
  /** What stood in front of the day and after it. */
  readonly before: string
  readonly after: string
  /** Where in the text the day begins. */
  readonly at: number
}

const weekdayForm = '(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]?\\s+(?:the\\s+)?)?'
const monthForm = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?'
const dayForm = '(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?'

/** Day before month throughout, as in the United Kingdom; a month in front of the day is only believed when it is a word. */
const forms: readonly {
  readonly form: RegExp
  readonly read: (found: RegExpExecArray) => [weekday: string | undefined, year: number, month: number, day: number]
}[] = [
  {
    form: new RegExp(`\\b${weekdayForm}${dayForm}(?:\\s+of)?[\\s-]*${monthForm},?[\\s-]+(\\d{4})(?!\\d)`, 'i'),
    read: ([, weekday, day, month, year]) => [weekday, Number(year), monthNumber(month), Number(day)],
  },
  {
    form: new RegExp(`\\b${weekdayForm}${monthForm}\\s+${dayForm},?\\s+(\\d{4})(?!\\d)`, 'i'),
    read: ([, weekday, month, day, year]) => [weekday, Number(year), monthNumber(month), Number(day)],
  },
  {
    form: new RegExp(`(?<!\\d)${weekdayForm}(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)(?:T(?=\\d))?`, 'i'),
    read: ([, weekday, year, month, day]) => [weekday, Number(year), Number(month), Number(day)],
  },
  {
    form: new RegExp(`(?<![\\d/.])${weekdayForm}(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4}|\\d{2})(?![\\d/])`, 'i'),
    read: ([, weekday, day, , month, year]) => [
      weekday,
      Number(year) < 100 ? 2000 + Number(year) : Number(year),
      Number(month),
      Number(day),
    ],
  },
]

const monthNumber = (word: string | undefined) =>
  months.findIndex(m => m.slice(0, 3).toLowerCase() === word?.toLowerCase()) + 1
const weekdayNamed = (word: string | undefined) =>
  word === undefined ? undefined : weekdays.find(w => w.slice(0, 3).toLowerCase() === word.toLowerCase())

/** The longest stretch of a line that is searched for a date. */
const longest = 300

/** A day that was found, with what stands before and after it. */
function inText(date: string, weekdayWord: string | undefined, text: string, found: RegExpExecArray): DayWritten {
  const weekday = weekdayNamed(weekdayWord)
  return {
    date,
    ...(weekday && { weekday }),
    before: text.slice(0, found.index).trim(),
    after: text.slice(found.index + found[0].length).trim(),
    at: found.index,
  }
}

/** The first whole date (day, month and year) in a line; undefined where there is none, or the calendar has no such day. */
export function readDay(text: string): DayWritten | undefined {
  const searched = text.slice(0, longest)
  for (const { form, read } of forms) {
    const found = form.exec(searched)
    if (!found) continue
    const [weekdayWord, year, month, day] = read(found)
    const date = dateOf(year, month, day)
    if (date === undefined) continue
    return inText(date, weekdayWord, text, found)
  }
  return undefined
}

const withoutYear = new RegExp(`\\b${weekdayForm}${dayForm}(?:\\s+of)?\\s*${monthForm}(?![a-z])(?!,?\\s+\\d{4})`, 'i')

/** A day and month without a year, taken to be the next such day after `from` (`YYYY-MM-DD`). */
export function readDayAfter(text: string, from: string): DayWritten | undefined {
  const found = withoutYear.exec(text.slice(0, longest))
  if (!found) return undefined
  const [, weekdayWord, day, month] = found
  const year = Number(from.slice(0, 4))
  const date = [year, year + 1, year + 2, year + 3, year + 4]
    .map(y => dateOf(y, monthNumber(month), Number(day)))
    .find(d => d !== undefined && d > from)
  if (date === undefined) return undefined
  return inText(date, weekdayWord, text, found)
}

/** Times as somebody wrote them. */
export interface TimesWritten {
  /** `HH:MM` */
  readonly time: string
  readonly endTime?: string
  /** What stood in front of the times and after them. */
  readonly before: string
  readonly after: string
}

const clock =
  '(?:(\\d{1,2})(?:[.:](\\d{2}))?(?!\\d)\\s?(am|pm|a\\.m\\.?|p\\.m\\.?|noon|midday|hrs|hours)?(?![a-z0-9])|\\b(noon|midday)\\b)'
const clocks = new RegExp(`(?<![\\d.:/])${clock}(?:\\s?(?:-|–|—|to|until|till?)\\s?${clock})?`, 'i')

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly half: 'am' | 'pm' | '24' | undefined
  readonly plain: boolean
  /** `2.00`, on the clock of twelve hours: nobody meets at that hour of the night, so it is the afternoon's. */
  readonly afternoon: boolean
}

function clockOf(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
  noon: string | undefined,
): Clock | undefined {
  if (noon !== undefined) return { hour: 12, minute: 0, half: 'pm', plain: false, afternoon: false }
  if (hours === undefined) return undefined
  const letters = half?.toLowerCase().replaceAll('.', '')
  const said =
    letters === 'am'
      ? 'am'
      : letters === 'pm' || letters === 'noon' || letters === 'midday'
        ? 'pm'
        : letters === undefined
          ? undefined
          : '24'
  return {
    hour: Number(hours),
    minute: Number(minutes ?? 0),
    half: said,
    plain: minutes === undefined && half === undefined,
    afternoon: minutes !== undefined && half === undefined && /^[1-7]$/.test(hours),
  }
}

function written({ hour, minute, half: said, afternoon }: Clock): string | undefined {
  const half = said ?? (afternoon ? 'pm' : undefined)
  const in24 = hour > 12 || half === undefined || half === '24' ? hour : half === 'am' ? hour % 12 : (hour % 12) + 12
  return in24 > 23 || minute > 59 ? undefined : `${String(in24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** The first time, or stretch of time, in a line: `2.00 pm`, `14:00`, `10am - 12 noon`, `2-4pm`. A bare number is not a time. */
export function readTimes(text: string): TimesWritten | undefined {
  let from = 0
  const searched = text.slice(0, longest)
  while (from < searched.length) {
    const rest = searched.slice(from)
    const found = clocks.exec(rest)
    if (!found) return undefined
    const [whole, h1, m1, half1, noon1, h2, m2, half2, noon2] = found
    let first = clockOf(h1, m1, half1, noon1)
    const second = clockOf(h2, m2, half2, noon2)
    const bare = first?.plain !== false && (second?.plain ?? true)
    if (first && !bare) {
      if (first.half === undefined && second?.half === 'pm' && first.hour <= 12)
        first = { ...first, half: first.hour % 12 <= second.hour % 12 ? 'pm' : 'am' }
      if (first.half === undefined && second?.half === 'am') first = { ...first, half: 'am' }
      const time = written(first)
      const endTime = second && !second.plain ? written(second) : undefined
      const before = text.slice(0, from + found.index).trim()
      if (time !== undefined)
        return {
          time,
          ...(endTime !== undefined && { endTime }),
          before,
          after: text.slice(from + found.index + whole.length).trim(),
        }
    }
    from += found.index + Math.max(whole.length, 1)
  }
  return undefined
}
