import { way } from '../line/decisionPassed.ts'
import { type Read, question, wayOfSeveral } from '../line/typed.ts'

const ofMeetings = /\b(?:meetings?|dates?|schedule|calendar|timetable)\b/i
const agreed = /\b(agreed|approved|resolved|noted|set|confirmed|accepted)\b/i
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const day = new RegExp(
  `^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{2,4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})(?:[\\s,(–-][^\\n]{0,60})?$`,
  'i',
)
const bullet = /^(?:[-*•·–]|\(?(?:\d{1,2}|[a-z])[.)])\s+/i
const year = /\b20\d\d\b/

/** Reads the dates of the meetings to come, agreed in a list below their heading or behind it: the decision, and the first of them as the next meeting. */
export function readMeetingDatesAgreed(said: string): Read {
  if (said.length > 900 || !ofMeetings.test(said) || !agreed.test(said)) return undefined
  const [, lead = '', list = ''] = /^([^\n]{5,160}?)(?::\s*\n?|\n)([^]{8,700})$/.exec(said) ?? []
  if (!/\b(?:meetings?|dates?|schedule|calendar)\b/i.test(lead)) return undefined
  const lines = list
    .split(list.includes('\n') ? /\n+/ : /;\s*|,\s+(?:and )?|\s+and\s+/)
    .map(line =>
      line
        .trim()
        .replace(bullet, '')
        .replace(/[\s.;,]+$/, ''),
    )
    .filter(line => line !== '')
  const dates = lines.filter(line => day.test(line)),
    others = lines.filter(line => !day.test(line))
  if (
    dates.length < 2 ||
    !others.every(line =>
      /^(?:these (?:dates )?(?:were )?)?(?:all )?(?:agreed|approved|noted|confirmed)$|^(?:all|each|starting|at)\b[^\n]{0,40}$/i.test(
        line,
      ),
    )
  )
    return undefined
  const verb = (agreed.exec(said)?.[1] ?? 'agreed').toLowerCase()
  const [first = ''] = dates,
    years = new Set(said.match(/\b20\d\d\b/g) ?? []),
    of = years.size === 1 ? [...years][0] : undefined,
    when = others.filter(line => /^(?:all|each|starting|at)\b/i.test(line)).join(', ')
  const all = `${dates.slice(0, -1).join('; ')}; and ${dates.at(-1) ?? ''}`
  const decision = `${/^(?:noted|resolved)$/.test(verb) ? verb : 'agreed'}: the dates of meetings${of === undefined || dates.every(date => year.test(date)) ? '' : ` in ${of}`}: ${all}${when === '' ? '' : `, ${when}`}`
  const next = `next meeting: ${first}${of === undefined || /\d{4}|[/.]\d{2}$/.test(first) ? '' : ` ${of}`}`
  return question('record it', [wayOfSeveral([decision, next]), way(`note ${said}`)])
}
