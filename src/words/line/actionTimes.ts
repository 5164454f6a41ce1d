import { dueAnew, months, weekdays } from '../../meeting/dates.ts'
import { dayOutOfBracket } from './dayOutOfBracket.ts'

const month = `(?:${months.map(m => `(?:${m.slice(0, 3)}(?:${m.slice(3)}|))`).join('|')}|sept)`
const weekday = `(?:${weekdays.map(d => d.slice(0, 3)).join('|')})(?:s|nes|rs|r|ur)?(?:day)?`
const day = `(?:(?:(?:(?:next|this|coming) )?${weekday},? (?:the )?)?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|${weekday}(?: week| fortnight)?|tomorrow|tmrw|today)`
const meeting =
  '(?:(?:board|committee|partnership|ordinary|full|quarterly|csp) )?(?:meeting|mtg|board|partnership|session)'
const soLong =
  "(?:\\d{1,2}|an?|one|two|three|four|five|six|eight|ten|twelve) (?:(?:working )?days?|weeks?|wks?|months?|mths?|fortnight)(?:['’]?s?['’]? time)?"
/** A time as people put it: a day, a month, a meeting, so long, as soon as can be. */
const time = [
  `(?:c\\.?o\\.?[pb]|e\\.?o\\.?d|noon|midday|(?:close|end) of (?:play|business|the day)|\\d{1,2}[ap]m),?(?: on)? ${day}`,
  `(?:the )?(?:w/[ce]|week (?:commencing|beginning|ending)) ${day}`,
  `(?:the )?(?:start|beginning|middle|end|early|mid|late)[ -](?:of )?(?:${month}(?: \\d{4})?|(?:the |this |next )?(?:week|month|quarter|term|year|financial year|day))`,
  day,
  `(?:${weekday},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)`,
  `(?:the )?(?:next|following|${month}) ${meeting}`,
  '(?:the )?next (?:week|month|quarter|time)',
  `(?:${month})(?: \\d{4})?`,
  soLong,
  'xmas|christmas|easter|(?:the )?new year|spring|summer|autumn|(?:the )?year[- ]end|q[1-4]',
  'e\\.?o\\.?[dwm]|c\\.?o\\.?[bp]',
  'a\\.?s\\.?a\\.?p|as soon as (?:possible|practicable)|immediately|ongoing',
].join('|')
const link =
  'by|before|no later than|not later than|within|until|due(?: by| on)?|deadline(?: of| is)?|target(?: date)?|time ?scale|when|for|in|in time for|ahead of|in advance of'
const atEnd = new RegExp(`[\\s,;.(\\[–—-]+(?:(${dueAnew}|${link})\\s*:?\\s+)?(${time})[)\\].]*$`, 'i')
const atHead = new RegExp(
  `^[(\\[]?(?:(${link})\\s*:?\\s+(${time})[)\\]]?(?:\\s*[:,]|\\s[–—-])?|(?!\\d{1,2}[/.]\\d{1,2}(?![/.\\d]))(${time})[)\\]]?(?:\\s*[:,]|\\s[–—-]))\\s+(?=\\S)`,
  'i',
)
/** "(action Orla, by 4 Dec)": the time in the bracket of the owner. */
const inBracket = new RegExp(`([(\\[][^()\\[\\]\\n]{2,60}?),?\\s+(?:(${link})\\s*:?\\s+)?(${time})\\s*([)\\]])$`, 'i')

const whole = new RegExp(`^(?:(?:${link})\\s*:?\\s+)?(?:${time})$`, 'i')

/** Whether words are a time and nothing else, as one cell of a row is. */
export const isTime = (words: string): boolean => words.length <= 60 && whole.test(words.trim())

const ends: Readonly<Record<string, string>> = { d: 'day', w: 'week', m: 'month' }

/** "Fri 11th": the day of the month tells which. */
const weekdayBefore = new RegExp(`^${weekday},? (?:the )?(?=\\d{1,2}(?:st|nd|rd|th)$)`, 'i')
/** "next Friday 4 Dec": the date tells which. */
const nextBefore = new RegExp(`^(?:next|this|coming) (?=${weekday},? (?:the )?\\d)`, 'i')
/** A time as it stands at the end of an action: "by 4 Dec", "within 3 wks", "asap". */
export function timeAfter(word: string, written: string): string {
  const [, of = ''] = /^e\.?o\.?([dwm])\.?$/i.exec(written) ?? [],
    said = /^(?:the )?next time$/i.test(written)
      ? 'next meeting'
      : of === ''
        ? written.replace(weekdayBefore, '').replace(nextBefore, '')
        : `the end of the ${ends[of.toLowerCase()] ?? 'day'}`
  const asked = word
    .toLowerCase()
    .replace(new RegExp(`^(?:(?:due|deadline|target|time ?scale|when).*|${dueAnew})$`), '')
  if (asked !== '') return ` ${asked} ${said}`
  if (/^(?:a\.?s|as soon|immediately|w\/|(?:the )?week )/i.test(said)) return ` ${said}`
  if (/^ongoing/i.test(said)) return ` – ${said}`
  return new RegExp(`^(?:${soLong})$`, 'i').test(said) ? ` within ${said}` : ` by ${said}`
}

/** The time of an action as one cell of a row has it. */
export function timeOfCell(cell: string): string {
  const [, word = '', said = cell] = new RegExp(`^(?:(${link})\\s*:?\\s+)?(${time})$`, 'i').exec(cell.trim()) ?? []
  return timeAfter(word, said)
}

/** Takes the time off the end, the beginning or the last bracket of a line; gives it as it stands at the end of an action, "" where there is none. */
export function withoutTime(typed: string): { readonly rest: string; readonly time: string } {
  const said = dayOutOfBracket(typed)
  const tail = said.slice(-140),
    bracket = inBracket.exec(tail)
  if (bracket !== null && /\p{L}{2}/u.test(bracket[1] ?? ''))
    return {
      rest: `${said.slice(0, said.length - bracket[0].length)}${bracket[1] ?? ''}${bracket[4] ?? ''}`,
      time: timeAfter(bracket[2] ?? '', bracket[3] ?? ''),
    }
  const end = atEnd.exec(said.slice(-90))
  const left = said.slice(0, said.length - (end?.[0].length ?? 0))
  if (
    end !== null &&
    left !== '' &&
    !/\b(?:to|at|of|from|since|on|the|this|last|and|or|into|until|between|per)$/.test(left)
  )
    return { rest: left, time: timeAfter(end[1] ?? '', end[2] ?? '') }
  return timeAtHead(said) ?? { rest: said, time: '' }
}

/** Takes a time off the beginning: "By 4 Dec A to …", "4 Dec: …"; nothing where none stands there. */
export function timeAtHead(said: string): { readonly rest: string; readonly time: string } | undefined {
  const head = atHead.exec(said.slice(0, 90))
  return head === null
    ? undefined
    : { rest: said.slice(head[0].length), time: timeAfter(head[1] ?? '', head[2] ?? head[3] ?? '') }
}

const dayAtEnd = new RegExp(
  `^([\\s\\S]*?\\S)(?:,?\\s+|\\s+[–—-]\\s+)((?:(?:w/e|week ending) )?(?:${weekday},? )?\\d{1,2}(?:st|nd|rd|th)? ${month}(?:,? \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:[12]?\\d|3[01])/(?:0?[1-9]|1[0-2])|(?:the )?next (?:meeting|mtg)|end (?:of )?${month}(?: \\d{4})?)[\\s.]*$`,
  'i',
)
/** Words after which a day is when something is or was, and not by when it is to be done. */
const ofADay =
  /(?:^|\b)(?:to|at|of|from|since|on|for|the|this|last|and|or|into|until|till|between|per|by|before|after|in|within|dated|held|than|ending|commencing|beginning|due|deadline|no|item|against|during|over|about|re|via|w\/[ce]|now|w\/e|minutes|meeting|mtg|noon|midday|\d ?[ap]m,?)[\s:]*$|\d[-–]$/

/** "by 7 December, closes 22 January": it is due before. */
const byThen = new RegExp(
  `^([^\\n]{4,200}?) (by ${day})(,? (?:and )?(?:it )?(?:clos|end|open|start|run|begin)(?:s|es|ing)\\b[^\\n]{0,30} ${day})$`,
  'i',
)
const dueLabel = /\b(?:due|deadline|date|time ?scale|target|when|by)\s*:?$/i

/** "by noon on Friday 4 December (to Orla)": a bracket behind the day, with no day in it. */
const dayThenBracket = new RegExp(
  `^([^\\n]{4,300}?),? ((?:by|before|no later than|not later than) (?:${time})) (\\((?![^()]*\\d)[^()\\n]{2,60}\\))[\\s.]*$`,
  'i',
)
/** A task with its day at its end, where a bracket stood behind that. */
export const bracketBeforeDay = (task: string): string =>
  task.length > 400 || !/\)[\s.]*$/.test(task) ? task : task.replace(dayThenBracket, '$1 $3 $2')

/** A task whose day stands at its end with nothing that says so, "amend it and circulate 11 Dec", as one with a "by". */
export function withBy(typed: string): string {
  const task = bracketBeforeDay(dayOutOfBracket(typed))
  const [, before, due, then] = task.length > 300 ? [] : (byThen.exec(task) ?? [])
  if (before !== undefined) return `${before}${then ?? ''} ${due ?? ''}`
  const tail = task.slice(-90),
    [, left = '', day = ''] = dayAtEnd.exec(tail) ?? []
  return left === '' || ofADay.test(left) || dueLabel.test(left) || !/\p{L}{3}/u.test(left)
    ? task
    : `${task.slice(0, task.length - tail.length)}${left} by ${day}`
}
