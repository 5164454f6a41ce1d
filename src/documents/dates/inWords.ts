import { dueAnew } from '../../meeting/dates.ts'
import { type Due, dueOf, longest, monthWord, spanForm, weekAfterForm } from './dueWords.ts'

export type { Due } from './dueWords.ts'

/**
 * Takes the due date or meeting off the end of an action's text: "bring the plan back by 17 June 2027". What follows "by" is only
 * taken where the whole of it is a date or a meeting, so "send it by post" stays as it is. "Report to the September meeting" keeps
 * its words, since they are part of what is to be done, and is due then. A day without a year is the next such day after the meeting.
 */
export function readDue(text: string, meetingDate: string): { readonly text: string } & Due {
  const whole = text.trim()
  const anew = putOff(whole, meetingDate)
  if (anew !== undefined) return anew
  const ending = whole.slice(-longest)
  for (const found of [
    ...ending.matchAll(
      /[\s,;(–—-]+(?:due(?: by| on)?|deadline|by|before|until|no later than|not later than|within|in time for|in advance of|ahead of|in|to|at|for|ar gyfer|erbyn|cyn)(?::|(?=\s))\s*/gi,
    ),
  ].slice(-4)) {
    const words = ending.slice(found.index + found[0].length).replace(/[\s.)]+$/, '')
    const link =
      /[a-z ]+/i
        .exec(found[0].replace(/^[\s,;(–—-]+/, ''))?.[0]
        .trim()
        .toLowerCase() ?? ''
    const stays = link === 'to' || link === 'at' || link === 'for' || link === 'ar gyfer'
    const due = dueOf(words, meetingDate, link)
    if (
      due === undefined ||
      (stays &&
        (due.dueDate !== undefined ||
          !/\b(?:meeting|mtg|board|partnership|csp|session|cyfarfod)\b/i.test(words) ||
          /^(?:the )?(?:first|last|annual)\b/i.test(words)))
    )
      continue
    if (stays) return { text: whole, ...due }
    const left = whole.slice(0, whole.length - ending.length + found.index).replace(/[\s,;:.–—-]+$/, '')
    if (left === '') continue
    return andSoon(left, due)
  }
  return standingAtEnd(whole, meetingDate) ?? { text: whole }
}

/** A time that took the place of another, with the words that say so: "… - now due 29 Jan", "… (revised date 29 January)", "…, extended to 5/2". */
const anewAtEnd = new RegExp(
  `(?:[\\s]*[,;.([–—-]+\\s*${dueAnew}|\\s+now due(?: by| on)?)\\s*:?\\s+(\\S[^()\\n]{2,40}?)[)\\].]*$`,
  'i',
)
/** What the time was before, after the one that now counts: "by 29 January (was 4 December)". */
const timeBefore = /\s*[([](?:was|previously|originally|formerly) [^()[\]\n]{2,40}[)\]]\.?$/i

function putOff(whole: string, meetingDate: string): ({ readonly text: string } & Due) | undefined {
  const [was = ''] = timeBefore.exec(whole.slice(-longest)) ?? []
  if (was !== '' && was.length < whole.length) {
    const { text, ...due } = readDue(whole.slice(0, whole.length - was.length), meetingDate)
    return due.dueWords === undefined ? undefined : { text: `${text}${was}`, ...due }
  }
  const [found = '', words = ''] = anewAtEnd.exec(whole.slice(-longest)) ?? []
  const due = found === '' ? undefined : dueOf(words.trim(), meetingDate, '')
  const left = whole.slice(0, whole.length - found.length)
  return due === undefined || left === '' ? undefined : { text: left, ...due }
}

/** "send it asap by 10/12": as soon as can be, and then at the latest. */
function andSoon(left: string, due: Due): { readonly text: string } & Due {
  const [soon, words = ''] = /[\s,;(–—-]+(asap|as soon as possible)$/i.exec(left) ?? []
  return soon === undefined || due.dueWords === undefined
    ? { text: left, ...due }
    : { text: left.slice(0, -soon.length), ...due, dueWords: `${words} by ${due.dueWords}` }
}

/** What parts a time from the task before it, where no "by" does; a label may stand between. */
const parting = new RegExp(
  `(\\s+[–—-]\\s*|[.;]\\s+|,\\s+|\\s*[([]|\\s+(?=a\\.?s\\.?a\\.?p\\.?$|tomorrow$|tmrw$|w\\/c [^,;.\\n]{3,20}$|as soon as (?:possible|practicable)$|an? (?:week|fortnight) (?:on|from|today|tomorrow)\\b[^,;.\\n]{0,10}$))(time ?scales?|target(?: date)?|when|by when|due(?: date)?|deadline)?(?:\\s*[:–—-]\\s*)?(?=\\S)`,
  'gi',
)

/** A time that stands by itself at the end: "… – 1 week", "…. Next mtg.", "…, 2 dec", "… ASAP". A day that is past is no such time. */
function standingAtEnd(whole: string, meetingDate: string): ({ readonly text: string } & Due) | undefined {
  const ending = whole.slice(-longest).replace(/[\s.)\]]+$/, '')
  for (const found of [...ending.matchAll(parting)].slice(-3).toReversed()) {
    const words = ending.slice(found.index + found[0].length)
    const loosely = found[2] === undefined && /^\s*[,([]/.test(found[1] ?? '')
    if (loosely && !plainly.test(words)) continue
    if (/^\d+(?:[./]\d+)?$/.test(words) && !/^\d{1,2}\/\d{1,2}$/.test(words)) continue
    const due = dueOf(words, meetingDate, spanForm.test(words) ? 'in' : '')
    const left = whole.slice(0, Math.max(0, whole.length - longest) + found.index).replace(/[\s,;:.–—-]+$/, '')
    if (due === undefined || left === '' || (due.dueDate !== undefined && due.dueDate < meetingDate)) continue
    if (loosely && inAList.test(left)) continue
    return { text: left, ...due, ...(due.dueWords === undefined ? {} : { dueWords: words }) }
  }
  return undefined
}

const weekday = '(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri)(?:day)?'
const soLong = '(?:\\d{1,2}|an?|one|two|three|four|six) (?:wks?|weeks?|months?|working days?)'
/** After a comma or in a bracket, what can be nothing else: a day with its month, a meeting to come, the end of a month, a whole date. */
const plainly = new RegExp(
  [
    `^(?:\\w{3,9},? )?\\d{1,2}(?:st|nd|rd|th)? (?:${monthWord})\\b`,
    '^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}$',
    '^a\\.?s\\.?a\\.?p|^as soon as|^ongoing$|^w\\/c |^(?:c\\.?o\\.?[pb]|e\\.?o\\.?d|noon) ',
    `^(?:the )?(?:next \\w*\\s?|(?:${monthWord}) )(?:meeting|mtg|board)$`,
    '^(?:the )?end[ -]',
    `^${weekday}$|^${soLong}$|${weekAfterForm}`,
  ].join('|'),
  'i',
)
/** A list of weekdays, or of months, of which the last is no time by itself. */
const inAList = new RegExp(`\\b(?:${weekday}|${monthWord})$`, 'i')

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
