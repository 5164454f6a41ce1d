import { months, weekdays } from '../../meeting/dates.ts'
import { type Seen, quoted, worded } from './seen.ts'
import type { PieceSeen } from './wordPieces.ts'

const month = months.join('|')
const weekday = weekdays.join('|')
const date = new RegExp(`(?:(${weekday})(,?) +)?(?:the )?(\\d{1,2})(st|nd|rd|th)?( of)? +(${month})(,?) +(\\d{4})`, 'i')
const time = /\b(\d{1,2})([.:])(\d{2}) ?(a\.?m\.?|p\.?m\.?|hrs|hours)?\b|\b(\d{1,2}) ?(am|pm)\b/i
const body =
  /\b((?:[A-Z][\w’'&-]*|of|and|for|the|&)(?: +(?:[A-Z][\w’'&-]*|of|and|for|the|&))* +(?:Partnership|Board|Committee|Forum|Group|Panel|Council|Executive|Cabinet)(?: Board| Group| Committee| Executive)?)\b/
const start =
  /^(?:(?:members? )?present|in attendance|attendees|attendance|apologies|councillors?\b.{0,80}(?:,|\band\b)|\d{1,3}[.)]?\s)/i

const isUpper = (text: string) => /[A-Z]{3}/.test(text) && text === text.toUpperCase()
const upper = (place: string, really: boolean) => `{${really ? place.toUpperCase() : place}}`

const place =
  /,? +(?:in|at) +(?:the )?(?:[A-Z][^,]*?\b)?(?:Hall|Centre|Room|Chamber|Offices?|House|Guildhall|Library|School|Teams|Zoom)\b[^,]*$/i

/** A line of the heading with places for the day, the time, the venue and the body; what a meeting may not have can be left out of it. */
export const templateOf = (line: string): string =>
  bodyTemplate(line)
    .replace(place, found => `[${/^,? +(?:in|at) +/i.exec(found)?.[0] ?? ' in '}{venue}]`)
    .replace(/(,?) *((?:at |from |commencing at |starting at )?)\{time\}/i, '[$1 $2{time}]')

function bodyTemplate(line: string): string {
  const capitals = isUpper(line)
  const withDate = worded(line).replace(
    date,
    (
      _,
      day: string | undefined,
      comma: string,
      _n: string,
      th: string | undefined,
      of = '',
      _m: string,
      then: string,
    ) =>
      `${day === undefined ? '' : `${upper('weekday', capitals)}${comma} `}${th === undefined ? '{day}' : '{dayth}'}${of as string} ${upper('month', capitals)}${then} {year}`,
  )
  const withTime =
    date.test(line) || /\b(?:at|time|from|commenc)/i.test(line) ? withDate.replace(time, '{time}') : withDate
  const title = /^(minutes of (?:the |a )?(?:meeting of (?:the )?)?)(.*?)((?:,? held| on |,? \{).*)?$/i.exec(withTime)
  const [, lead = '', named = '', rest = ''] = title ?? []
  if (title !== null && named.trim() !== '' && !named.includes('{')) return `${lead}${upper('body', capitals)}${rest}`
  if (capitals)
    return new RegExp(body.source, 'i').test(withTime)
      ? withTime.replace(new RegExp(body.source, 'i'), '{BODY}')
      : withTime
  return withTime.replace(body, (_, found: string) => (/^the /i.test(found) ? 'the {body}' : '{body}'))
}

/** How the minutes are headed, from the lines above who was there or the first item. */
export function headingSeen(pieces: readonly PieceSeen[]): Seen {
  const end = pieces.findIndex((p, n) => n > 0 && (p.kind === 'table' || start.test(p.text)))
  const lines = pieces.slice(0, end === -1 ? 6 : Math.min(end, 8)).flatMap(p => (p.kind === 'line' ? [p.text] : []))
  const venue = lines.find(l => /^(?:venue|location|place|held at)\b/i.test(l))
  const furniture = /^(?:contact|time|tel|e-?mail|chair|note|items?$|no\.? item|contents?$)\b/i
  const upper = [...new Set(lines)].filter(l => l.length < 120 && l !== venue && !furniture.test(l))
  const heading = upper.slice(0, upper.findLastIndex(l => /\{(?:body|year)\}/i.test(templateOf(l))) + 1)
  if (heading.length === 0)
    return { keys: {}, by: [], untold: ['how the minutes are headed: no line above the items names a body or a day'] }
  const templates = heading.map(templateOf)
  const told = templates.some(t => /\{year\}/i.test(t)) && templates.some(t => /\{body\}/i.test(t))
  const restricted = templates.map(t =>
    /\bminutes\b/i.test(t)
      ? t.replace(/\bminutes\b/i, m => (m === 'MINUTES' ? 'RESTRICTED MINUTES' : `Restricted ${m.toLowerCase()}`))
      : t,
  )
  return {
    keys: {
      heading: {
        lines: templates,
        restrictedLines: restricted.join() === templates.join() ? ['Restricted minutes', ...templates] : restricted,
        running: templates.slice(0, 2),
        ...(venue === undefined
          ? { venue: null }
          : { venue: venue.replace(/^(\w+(?: at)?)\s*:?\s*.*$/, '$1: {venue}') }),
      },
    },
    by: [`Headed ${heading.map(quoted).join(', ')}`],
    untold: told
      ? []
      : ['where the name of the body, or the date, stands in the heading: put {body} and {day} {month} {year} there'],
  }
}

/** How days and times are written in sentences. */
export function datesSeen(texts: readonly string[]): Seen {
  const found = texts.flatMap(t => date.exec(t) ?? [])
  const all = texts.join('\n')
  const dated = new RegExp(date.source, 'i').exec(all)
  const timed = /\b\d{1,2}([.:])\d{2}( ?)(am|pm|a\.m\.|p\.m\.|hrs)?/i.exec(all)
  if (found.length === 0 && timed === null) return { keys: {}, by: [], untold: ['how days and times are written'] }
  const hours24 = timed !== null && (timed[3] === undefined || /hrs/i.test(timed[3]))
  return {
    keys: {
      dates: {
        ...(dated === null
          ? {}
          : { inText: dated[4] === undefined ? '{day} {month} {year}' : '{dayth} {month} {year}' }),
        ...(timed === null
          ? {}
          : {
              time: hours24
                ? `{hour24}${timed[1] ?? ':'}{minute}`
                : `{hour}${timed[1] ?? '.'}{minute}${timed[2] ?? ''}{am}`,
            }),
      },
    },
    by: [
      ...(dated === null ? [] : [`A day is written ${quoted(dated[0])}`]),
      ...(timed === null ? [] : [`A time ${quoted(timed[0])}`]),
    ],
    untold: [...(dated === null ? ['how days are written'] : []), ...(timed === null ? ['how times are written'] : [])],
  }
}
