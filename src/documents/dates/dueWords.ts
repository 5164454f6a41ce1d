import * as en from 'chrono-node/en'
import { dateOf, daysAfter, months, weekdayOf, weekdays } from '../../meeting/dates.ts'
import { workingDaysAfter } from '../../meeting/workingDays.ts'
import { bankHolidays } from './bankHolidays.ts'
import { readDay, readDayAfter } from './written.ts'

/** When something is due: a date where one was given, and the words that gave it, or that name a meeting. */
export interface Due {
  /** `YYYY-MM-DD` */
  readonly dueDate?: string
  /** As written, without "by": "17 June 2027", "the next meeting". */
  readonly dueWords?: string
}

/** Longer words than this say no date; in characters. */
export const longest = 90

/** The months, whole and shortened, for a pattern. */
export const monthWord = [
  ...months.map(m => m.toLowerCase()),
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept?',
  'oct',
  'nov',
  'dec',
].join('|')
const meetingForm = new RegExp(
  `^(?:(?:the|our|its|their) )?(?:(?:next|following|first|last|annual|${monthWord})(?:[’']s)?(?: \\d{4})?(?: (?:available|ordinary|full|board|partnership|csp|steering|scheduled|quarterly))* (?:meeting|mtg|board|partnership|csp|session)|meeting (?:on|in|of) .{3,40}|(?!.*\\b(?:to|at|for|by|before|ahead)\\b)[^,;]{3,30} meeting)(?: of (?:the |this )?[\\w ’'-]{2,50})?$|^y cyfarfod nesaf$`,
  'i',
)
const endForm = new RegExp(
  `^(?:the )?end[ -](?:of )?(?:(the|this|next) (month|year|financial year)|(${monthWord})(?: (\\d{4}))?)$`,
  'i',
)
const monthForm = new RegExp(
  `^(?:(?:early|mid|late|the middle of|the beginning of)[ -]?)?(?:${monthWord})(?: \\d{4})?$`,
  'i',
)
const weekForm =
  /^(?:the )?(?:end of )?(?:the |this |next |the following )(?:week|month|quarter|(?:(?:financial|calendar|academic|school|municipal|fiscal) )?(?:year|term))$|^(?:the )?(?:financial )?year[- ]end$|^(?:q|quarter )[1-4](?: \d{4}(?:\/\d{2})?)?$|^(?:spring|summer|autumn|winter|christmas|xmas|easter|(?:the )?new year|y nadolig|y pasg)(?: \d{4})?$|^(?:e\.?o\.?[dwm]|c\.?o\.?[bp])\.?$/i
const weekOf = /^(?:the )?(?:w\/[ce]|week (?:commencing|beginning|ending|of))\b.{2,30}$/i
/** As soon as can be, or always: a time of its own, with no date. */
const soonForm = /^(?:a\.?s\.?a\.?p\.?|as soon as (?:possible|practicable)|immediate(?:ly)?|ongoing)$/i
/** The hour before the day: "COP Fri 4th Dec", "noon on Friday". */
const hourFirst =
  /^(?:c\.?o\.?[pb]|e\.?o\.?[dp]|close of (?:play|business)|(?:the )?end of (?:the )?(?:day|play)|noon|midday|lunchtime|\d{1,2}(?:[.:]\d\d)?\s?[ap]m),?(?: on)?\s+(?=\S)/i
const counted = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** "two weeks", "1 wk", "a fortnight", "ten working days": from the meeting on. */
export const spanForm = new RegExp(
  `^(?:\\d{1,2}|an?|${counted.join('|')}) (?:(?:working |calendar )?days?|weeks?|wks?|months?|mths?|fortnight)(?:['’]?s?['’]? time)?$`,
  'i',
)
const workingSpan = new RegExp(`^(\\d{1,2}|an?|${counted.join('|')}) working days?\\b`, 'i')

const dayOfWeek = '(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?'
/** "Friday week", "a week on Tuesday", "a fortnight today", "Monday fortnight": so long after the day that is named. */
const weekAfter = new RegExp(
  `^(?:on )?(?:(${dayOfWeek}|today|tomorrow),? (week|fortnight)|(?:an? )?(week|fortnight) (?:on|from|after|(?=today|tomorrow))\\s?(${dayOfWeek}|today|tomorrow))$`,
  'i',
)
/** The same, as a pattern of what stands at the end of a task. */
export const weekAfterForm = weekAfter.source.replace('(?:on )?', '').replace(/\((?!\?)/g, '(?:')

/** Whether a weekday is the one of the meeting. */
const isOwnDay = (day: string, meetingDate: string) =>
  weekdayOf(meetingDate).slice(0, 3).toLowerCase() === day.replace(/^on /i, '').slice(0, 3).toLowerCase()

/** The day so long after another; none where the weekday is the meeting's own, so that it may be meant or the next. */
function dayAWeekAfter(words: string, meetingDate: string): Due | undefined {
  const [whole, day = '', span = '', spanFirst = '', dayLast = ''] = weekAfter.exec(words) ?? []
  if (whole === undefined) return undefined
  const named = (day === '' ? dayLast : day).toLowerCase(),
    long = /fortnight/i.test(span + spanFirst) ? 14 : 7
  const weekday = weekdays.findIndex(w => w.toLowerCase().startsWith(named.slice(0, 3))),
    meetings = weekdays.indexOf(weekdayOf(meetingDate))
  const from = named === 'today' ? 0 : named === 'tomorrow' ? 1 : (weekday - meetings + 7) % 7
  return weekday === meetings ? { dueWords: words } : { dueDate: daysAfter(meetingDate, from + long), dueWords: words }
}

const welshMonths = 'ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr'.split('|')
const welshWeekdays: Readonly<Record<string, string>> = {
  llun: 'Monday',
  mawrth: 'Tuesday',
  mercher: 'Wednesday',
  iau: 'Thursday',
  gwener: 'Friday',
  sadwrn: 'Saturday',
  sul: 'Sunday',
}
const dayName = `dydd (${Object.keys(welshWeekdays).join('|')})`
const welshDay = new RegExp(
  `^(?:(?:${dayName},? )?(\\d{1,2})(?:af|ail|ydd|fed|ed|eg|ain)?(?: o)?|diwedd(?: mis)?) (${welshMonths.join('|')})( \\d{4})?$`,
  'i',
)
const welshWeekday = new RegExp(`^${dayName}(?: nesaf)?$`, 'i')

/** "8 Ionawr", "dydd Gwener 8fed Ionawr", "diwedd Ionawr 2027", "dydd Gwener" as English has them. */
const inEnglish = (words: string) =>
  words
    .replace(
      welshDay,
      (_, _weekday: string | undefined, day: string | undefined, month: string, year = '') =>
        `${day ?? 'end of'} ${months[welshMonths.indexOf(month.toLowerCase())] ?? month}${year as string}`,
    )
    .replace(welshWeekday, (_, day: string) => welshWeekdays[day.toLowerCase()] ?? day)

/** What words say of when something is due; undefined where they say something else, or more. `link` is the word before them. */
export function dueOf(words: string, meetingDate: string, link: string): Due | undefined {
  if (words === '' || words.length > longest) return undefined
  const english = inEnglish(words)
  if (english !== words) {
    const due = dueOf(english, meetingDate, link)
    return due === undefined ? undefined : { ...due, dueWords: words }
  }
  if (link === 'in' && !spanForm.test(words)) return undefined
  if (/^meeting$/i.test(words) && link !== 'within') return { dueWords: 'the next meeting' }
  const said = /^(?:within|before|ahead of|in|cyn)$/.test(link) ? `${link} ${words}` : words
  if (link === 'in' || spanForm.test(words)) {
    const dueDate = link === 'in' || link === 'within' ? after(words, meetingDate) : undefined
    return dueDate === undefined ? undefined : { dueDate, dueWords: said }
  }
  if (link !== 'within') {
    // "by Thursday", said on a Thursday: today, or the next.
    if (new RegExp(`^(?:on )?${dayOfWeek}$`, 'i').test(words) && isOwnDay(words, meetingDate)) return { dueWords: said }
    const later = dayAWeekAfter(words, meetingDate)
    if (later !== undefined) return { ...later, dueWords: said }
    if (meetingForm.test(words) && namesAMeeting(words, meetingDate)) return { dueWords: words }
    const end = lastDay(words, meetingDate)
    if (end !== undefined) return { dueDate: end, dueWords: said }
    if ([monthForm, weekForm, weekOf, soonForm].some(form => form.test(words))) return { dueWords: said }
    const hour = hourFirst.exec(words)
    const day = hour === null ? undefined : dueOf(words.slice(hour[0].length), meetingDate, link)
    if (day !== undefined) return { ...day, dueWords: said }
  }
  const dueDate = nextSuchDay(words, meetingDate) ?? wholeDate(words, meetingDate, link)
  return dueDate === undefined ? undefined : { dueDate, dueWords: said }
}

/** The day so long after the meeting; working days by the bank holidays of England and Wales. */
function after(span: string, meetingDate: string): string | undefined {
  const [, count] = workingSpan.exec(span) ?? []
  if (count !== undefined) {
    const year = Number(meetingDate.slice(0, 4))
    const days = /^an?$/i.test(count) ? 1 : counted.indexOf(count.toLowerCase()) + 1 || Number(count)
    return workingDaysAfter(meetingDate, days, [...bankHolidays(year), ...bankHolidays(year + 1)])
  }
  return wholeDate(
    span
      .replace(/^(\w+) calendar /i, '$1 ')
      .replace(/['’]?s?['’]? time$/i, m => (/^s/i.test(m) ? 's' : ''))
      .replace(/wk/i, 'week')
      .replace(/mth/i, 'month')
      .replace(/^an? fortnight/i, '2 weeks')
      .replace(/^an? /i, '1 '),
    meetingDate,
    'within',
  )
}

/** Whether words that end in "meeting" say which: the next one, or one with a month or a day. */
function namesAMeeting(words: string, meetingDate: string): boolean {
  return (
    new RegExp(`\\b(?:next|following|first|last|annual|nesaf|${monthWord})\\b`, 'i').test(words) ||
    readDay(words) !== undefined ||
    readDayAfter(words, meetingDate) !== undefined
  )
}

function lastDay(words: string, meetingDate: string): string | undefined {
  const [whole, which, unit, monthName, yearWritten] = endForm.exec(words) ?? []
  if (whole === undefined) return undefined
  const [year, month] = [Number(meetingDate.slice(0, 4)), Number(meetingDate.slice(5, 7))]
  const next = which?.toLowerCase() === 'next' ? 1 : 0
  if (unit?.toLowerCase() === 'year') return dateOf(year + next, 12, 31)
  // The financial year of public bodies in the United Kingdom.
  if (unit?.toLowerCase() === 'financial year') return dateOf(year + next + (month > 3 ? 1 : 0), 3, 31)
  if (unit !== undefined) return endOfMonth(year, month + next)
  const named = months.findIndex(m => m.toLowerCase().startsWith((monthName ?? '-').toLowerCase())) + 1
  return endOfMonth(yearWritten === undefined ? (named < month ? year + 1 : year) : Number(yearWritten), named)
}

function endOfMonth(year: number, month: number): string | undefined {
  const first = month >= 12 ? dateOf(year + Math.floor(month / 12), (month % 12) + 1, 1) : dateOf(year, month + 1, 1)
  return first === undefined ? undefined : daysAfter(first, -1)
}

/** "the 9th": the next day of a month that has this number. */
function nextSuchDay(words: string, meetingDate: string): string | undefined {
  const [, day] = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/i.exec(words) ?? []
  if (day === undefined) return undefined
  const [year = 0, month = 0, today = 0] = meetingDate.split('-').map(Number)
  if (Number(day) > today) return dateOf(year, month, Number(day))
  return month === 12 ? dateOf(year + 1, 1, Number(day)) : dateOf(year, month + 1, Number(day))
}

/** "tues", "weds", "thur": a weekday as people shorten it. */
const shortDay = /^(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\b\.?/i
const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`

/** The date that words say from the first to the last; undefined where they say something else, or more. */
function wholeDate(words: string, meetingDate: string, link: string): string | undefined {
  const written = readDay(words) ?? readDayAfter(words, meetingDate)
  if (
    written &&
    /^(?:(?:the|on)\b)?$/i.test(written.before) &&
    /^(?:,? ?(?:at )?[\d.:]+ ?(?:am|pm)?)?$/i.test(written.after)
  )
    return written.date
  if (
    link !== 'within' &&
    /^\w+ (?:days?|weeks?|months?|years?|hours?|minutes?)$/i.test(words) &&
    !/^(?:next|this)\b/i.test(words)
  )
    return undefined
  const asked =
    link === 'within'
      ? `within ${words}`
      : words
          .replace(/^(?:the|on) /i, '')
          .replace(shortDay, day => weekdays.find(w => w.startsWith(capital(day.slice(0, 3)))) ?? day)
          .replace(/^(?:tmrw|tmw|tomoz)$/i, 'tomorrow')
  const instant = new Date(`${meetingDate}T12:00:00Z`)
  const [found] = en.GB.parse(asked, { instant, timezone: 0 }, { forwardDate: true })
  if (!found || found.text.trim().length < asked.trim().length || /^now$/i.test(asked)) return undefined
  const { start } = found
  const exact = start.isCertain('day') || start.isCertain('weekday') || link === 'within'
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  return exact && year !== null && month !== null && day !== null ? dateOf(year, month, day) : undefined
}
