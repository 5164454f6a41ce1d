import * as en from 'chrono-node/en'
import { dateOf, daysAfter, months } from '../../meeting/dates.ts'
import { readDay, readDayAfter } from './written.ts'

/** When something is due: a date where one was given, and the words that gave it, or that name a meeting. */
export interface Due {
  /** `YYYY-MM-DD` */
  readonly dueDate?: string
  /** As written, without "by": "17 June 2027", "the next meeting". */
  readonly dueWords?: string
}

/** Longer words than this say no date. */
const longest = 90

const monthWord = [
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
  `^(?:(?:the|our|its|their) )?(?:(?:next|following|first|last|annual|${monthWord})(?:[’']s)?(?: \\d{4})?(?: (?:available|ordinary|full|board|partnership|csp|steering|scheduled|quarterly))* (?:meeting|board|partnership|csp|session)|meeting (?:on|in|of) .{3,40}|[^,;]{3,30} meeting)(?: of (?:the |this )?[\\w ’'-]{2,50})?$`,
  'i',
)
const endForm = new RegExp(`^(?:the )?end of (?:(the|this|next) (month|year)|(${monthWord})(?: (\\d{4}))?)$`, 'i')
const monthForm = new RegExp(
  `^(?:(?:early|mid|late|the middle of|the beginning of)[ -]?)?(?:${monthWord})(?: \\d{4})?$`,
  'i',
)
const weekForm =
  /^(?:the )?(?:end of )?(?:the |this |next |the following )(?:week|month|quarter|year)$|^(?:spring|summer|autumn|winter|christmas|easter)(?: \d{4})?$/i

/**
 * Takes the due date or meeting off the end of an action's text: "bring the plan back by 17 June 2027". What follows "by" is only
 * taken where the whole of it is a date or a meeting, so "send it by post" stays as it is. "Report to the September meeting" keeps
 * its words, since they are part of what is to be done, and is due then. A day without a year is the next such day after the meeting.
 */
export function readDue(text: string, meetingDate: string): { readonly text: string } & Due {
  const whole = text.trim()
  const ending = whole.slice(-longest)
  for (const found of [
    ...ending.matchAll(
      /[\s,;(–—-]+(?:due(?: by| on)?|deadline|by|before|until|no later than|not later than|within|in time for|to|at|for)(?::|(?=\s))\s*/gi,
    ),
  ].slice(-4)) {
    const words = ending.slice(found.index + found[0].length).replace(/[\s.)]+$/, '')
    const link =
      /[a-z ]+/i
        .exec(found[0].replace(/^[\s,;(–—-]+/, ''))?.[0]
        .trim()
        .toLowerCase() ?? ''
    const stays = link === 'to' || link === 'at' || link === 'for'
    const due = dueOf(words, meetingDate, link)
    if (
      due === undefined ||
      (stays &&
        (due.dueDate !== undefined ||
          !/\b(?:meeting|board|partnership|csp|session)\b/i.test(words) ||
          /^(?:the )?(?:first|last|annual)\b/i.test(words)))
    )
      continue
    if (stays) return { text: whole, ...due }
    const left = whole.slice(0, whole.length - ending.length + found.index).replace(/[\s,;:–—-]+$/, '')
    if (left === '') continue
    return { text: left, ...due }
  }
  return { text: whole }
}

/** Reads what was put in a field that asks when something is due. Words that are no date are kept as they are. */
export function readDueField(text: string, meetingDate: string): Due {
  const words = text
    .trim()
    .replace(/^(?:due(?: by| on)?|by|on|before)\s+/i, '')
    .replace(/[\s.]+$/, '')
  if (words === '') return {}
  const due = dueOf(words, meetingDate, 'by')
  if (due?.dueDate !== undefined && /^\d{4}-\d{2}-\d{2}/.test(words)) return { dueDate: due.dueDate }
  return due ?? { dueWords: words }
}

function dueOf(words: string, meetingDate: string, link: string): Due | undefined {
  if (words === '' || words.length > longest) return undefined
  if (/^meeting$/i.test(words) && link !== 'within') return { dueWords: 'the next meeting' }
  const said = link === 'within' || link === 'before' ? `${link} ${words}` : words
  if (link !== 'within') {
    if (meetingForm.test(words) && namesAMeeting(words, meetingDate)) return { dueWords: words }
    const end = lastDay(words, meetingDate)
    if (end !== undefined) return { dueDate: end, dueWords: words }
    if (monthForm.test(words) || weekForm.test(words)) return { dueWords: said }
  }
  const dueDate = wholeDate(words, meetingDate, link)
  return dueDate === undefined ? undefined : { dueDate, dueWords: said }
}

/** Whether words that end in "meeting" say which: the next one, or one with a month or a day. */
function namesAMeeting(words: string, meetingDate: string): boolean {
  return (
    new RegExp(`\\b(?:next|following|first|last|annual|${monthWord})\\b`, 'i').test(words) ||
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
  if (unit !== undefined) return endOfMonth(year, month + next)
  const named = months.findIndex(m => m.toLowerCase().startsWith((monthName ?? '-').toLowerCase())) + 1
  return endOfMonth(yearWritten === undefined ? (named < month ? year + 1 : year) : Number(yearWritten), named)
}

function endOfMonth(year: number, month: number): string | undefined {
  const first = month >= 12 ? dateOf(year + Math.floor(month / 12), (month % 12) + 1, 1) : dateOf(year, month + 1, 1)
  return first === undefined ? undefined : daysAfter(first, -1)
}

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
  const asked = link === 'within' ? `within ${words}` : words.replace(/^(?:the|on) /i, '')
  const instant = new Date(`${meetingDate}T12:00:00Z`)
  const [found] = en.GB.parse(asked, { instant, timezone: 0 }, { forwardDate: true })
  if (!found || found.text.trim().length < asked.trim().length || /^now$/i.test(asked)) return undefined
  const { start } = found
  const exact = start.isCertain('day') || start.isCertain('weekday') || link === 'within'
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  return exact && year !== null && month !== null && day !== null ? dateOf(year, month, day) : undefined
}
