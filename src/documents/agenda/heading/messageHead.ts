import { readDay, readTimes } from '../../dates/written.ts'
import { isName } from '../../../meeting/presentersWritten.ts'
import { bodyWords } from './dayOfMeeting.ts'
import type { Line } from '../lines/lines.ts'
import { venueWords } from '../vocabulary/places.ts'
import { datesInEnglish } from '../vocabulary/welsh.ts'

const day =
  '(?:yesterday|today|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{1,2} [a-z]{3,9}(?: \\d{4})?)'
const clock = '\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]m)?'
/** `Moll Petherick  Tuesday 09:15`, `[Tue 14:02] Moll Petherick`, `Moll Petherick, 09:15` */
const senderFirst = new RegExp(
  `^([^\\d[\\]:]{4,60}?)(?: ?[,·|–—-])? (?:${day}(?:,| at)? )*${clock}(?:,? ${day})?$`,
  'i',
)
const timeFirst = new RegExp(
  `^(?:\\[(?:${day}(?:,| at)? )?${clock}(?:,? ${day})?\\]|${day},? ${clock} [-–—]) ([^\\d:]{4,60}):?$`,
  'i',
)

/** `Marl ICB`, `Holm Safety Board`: a name with capital letters that stand for words, or a word for a body. */
const isBody = (name: string): boolean =>
  bodyWords.test(name) || (/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(name) && /\p{Ll}/u.test(name))

/** Whether words are who sent a message, as chats show it: `Moll Petherick`, `Petherick, Moll`, `Moll Petherick (Harbour Trust)`. */
const isSender = (words: string): boolean => {
  const name = words.replace(/ \([^()]*\)$/, '').replace(/^(\S+), (\S+)$/, '$2 $1')
  return (
    isName(name) &&
    !venueWords.test(name) &&
    !isBody(name) &&
    !/\b(?:next|this|starts?|from|meeting|agenda|time|lunch|coffee|arrivals?|mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b/i.test(
      datesInEnglish(name),
    )
  )
}

const inHead = (text: string): string | undefined =>
  text.length > 120 ? undefined : (senderFirst.exec(text)?.[1] ?? timeFirst.exec(text)?.[1])

/** Whether a line is the head of a chat message: who sent it, and when. */
export function headsMessage(text: string): boolean {
  const sender = inHead(text)
  return sender !== undefined && isSender(sender)
}

/** Who sent the message of which a line is the head. */
export const senderOf = (text: string): string => (inHead(text) ?? text).trim()

const sentAt = new RegExp(`^(?:${day}(?:,| at)? )?${clock}$`, 'i')

/** How many lines the head of a message has that begins here with who sent it, below a blank line, and when on a line of its own; undefined where none does. */
export function headsMessageBelow(lines: readonly Line[], at: number): number | undefined {
  const [above, first, second, third] = [lines[at - 1], lines[at], lines[at + 1], lines[at + 2]].map(each => each?.text)
  if (first === undefined || first.length > 60 || (above ?? '') !== '' || !isSender(first)) return undefined
  if (sentAt.test(second ?? '')) return 2
  return /^edited$/i.test(second ?? '') && sentAt.test(third ?? '') ? 3 : undefined
}

/** `[09:02, 18/01/2027] Karl Weaver: Hi all, …`, `18/01/2027, 09:02 - Karl Weaver: Hi all, …` */
const senderInLine = new RegExp(
  `^((?:\\[(?:${day},? )?${clock}(?:,? ${day})?\\]|${day},? ${clock} [-–—]) ([^\\d:[\\]]{4,60})): (?=\\S)`,
  'i',
)

/** Whether a line begins a chat message, with its words behind who sent it. */
export const beginsMessage = (text: string): boolean => isSender(senderInLine.exec(text)?.[2] ?? '')

/** A line with who sent a message in front of its words, as two lines. */
export function apartFromSender(line: Line): readonly Line[] {
  const [whole, head = ''] = beginsMessage(line.text) ? (senderInLine.exec(line.text) ?? []) : []
  return whole === undefined
    ? [line]
    : [
        { ...line, text: head },
        { ...line, text: line.text.slice(whole.length) },
      ]
}

/** The lines of a chat message's own head, its sender and when it was sent, at the top of what was pasted: no part of the agenda. */
export function headOfMessage(lines: readonly Line[]): readonly Line[] {
  const [first, second] = lines.filter(({ text }) => text !== '')
  if (first === undefined || first.text.length > 120) return []
  if (headsMessage(first.text)) return [first]
  return second !== undefined && isSender(first.text) && sentAt.test(second.text) ? [first, second] : []
}

/** `Hi everyone, agenda for the Harbour Group next week. Weds 2 December, 1pm, the Tannery`: a greeting, the body, and behind it when and where. */
const greeting = new RegExp(
  '^(?:(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening))\\b[^.?:\\d]{0,40}?[ ,.!–—-]+)?' +
    "(?:(?:please )?(?:find |see )?(?:below |attached )?(?:(?:here|this)(?:['’]s| is) )?)(?:is )?(?:the |our |your |draft )*agenda (?:below )?for " +
    "(?:the |our |(?:this|next) (?:week|month)['’]s |this |next |tomorrow['’]s |today['’]s |(?:mon|tues|wednes|thurs|fri)day['’]s |(?:next|this) week['’]s |meeting of (?:the )?)*" +
    '(\\p{Lu}[^.,:;!?()–—]{3,90}?)(?: meeting)?(?: (?:next|this) (?:week|month)| tomorrow| today)?' +
    '(?: (?:is|are) (?:below|here|attached|as follows))?' +
    "(?:[.,:!]| [-–—]| on| \\(|(?= (?:mon|tue|wed|thu|fri|sat|sun)))\\s*(?:(?:it(?:['’]s| is)|we(?:['’]re| are| meet)|that(?:['’]s| is)) )?" +
    '((?:on )?(?:mon|tue|wed|thu|fri|sat|sun|\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3}|\\d{1,2}[/.]\\d)[^!?]{5,180})$',
  'iu',
)

/** `Hi all, Harbour Group agenda for Thurs 21 Jan 2027, 2pm Teams` */
const nameFirst =
  /^(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening))\b[^.?:\d]{0,40}?[,.!–—-]+ (?:(?:here(?:['’]s| is)|this is) )?(?:the |our )?(\p{Lu}[^.,:;!?()–—]{3,90}?) agenda,? (?:for |on |[-–—] )?((?:mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:st|nd|rd|th)? \p{L}{3}|\d{1,2}[/.]\d)[^!?]{5,180})$/iu

/** `Agenda for the Harbour Group tomorrow 2-3.30pm:` */
const soon =
  /^.{0,60}\bagenda for (?:the |our |today['’]s |tomorrow['’]s )*(\p{Lu}[^.,:;!?()–—\d]{3,90}?),? (?:tomorrow|today|this (?:morning|afternoon|evening)|next week|on (?:mon|tues|wednes|thurs|fri)day),? (?:at |from )?(\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?(?: ?(?:-|–|to) ?\d{1,2}(?:[.:]\d\d)?)? ?(?:[ap]m)?(?:,? (?:on|in|at) [^.:]{3,60})?)[.:]?$/iu

/** `Hi all, agenda for tomorrow's Harbour Group`: the name alone, with when and where on a line of its own below. */
const nameAlone =
  /^(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good (?:morning|afternoon|evening))\b[^.?:\d]{0,40}?[ ,.!–—-]+(?:(?:here|this)(?:['’]s| is) )?(?:the |our |draft )*agenda for (?:the |our |(?:today|tomorrow|(?:this|next) (?:week|month)|(?:mon|tues|wednes|thurs|fri)day)['’]s |this |next |(?:mon|tues|wednes|thurs|fri)day['’]s )*(\p{Lu}[^.,:;!?()–—\d]{5,90})[.:!]?$/iu
const namedAlone = (text: string): string | undefined => {
  const name = nameAlone.exec(text.slice(0, 200))?.[1]
  return name !== undefined && /^\p{Lu}/u.test(name) && bodyWords.test(name)
    ? name.replace(/ meeting$/i, '').trim()
    : undefined
}

/** A chat message's first line as lines of a heading: the body, the day, the time and the place, without the greeting; what it says besides is a line of its own. */
export function withoutGreeting(line: Line): readonly Line[] {
  const [said = '', ...besides] = line.text.split(/(?<=\p{L}{3}\)?[.!]) (?=\p{Lu}[\p{Ll}’']* (?!\d))/u)
  const parts = partsOf(said)
  if (parts !== undefined)
    return [...parts, ...(besides.length === 0 ? [] : [besides.join(' ')])].map(text => ({ ...line, text }))
  const whole = partsOf(line.text)
  if (whole !== undefined) return whole.map(text => ({ ...line, text }))
  const [, name, day = ''] = nameFirst.exec(line.text.slice(0, 300)) ?? []
  if (name !== undefined) return [{ ...line, text: `${name}, ${day.replace(/[.:\s]+$/, '')}` }]
  const alone = namedAlone(line.text)
  if (alone !== undefined) return [{ ...line, text: alone }]
  const [, body = '', when = ''] = soon.exec(line.text.slice(0, 200)) ?? []
  return body === '' ? [line] : [body, when].map(text => ({ ...line, text }))
}

/** Whether a line greets and then says for which meeting the agenda is, so that it is no mere greeting. */
export const saysWhichMeeting = (text: string): boolean =>
  partsOf(text) !== undefined || nameFirst.test(text) || soon.test(text) || namedAlone(text) !== undefined

/** The body and when it meets; for `next Thursday's Board, 2.00pm on Teams` the time alone, where that says no more of either. */
function partsOf(text: string): readonly string[] | undefined {
  const [, body, when = ''] = /^agenda\b/i.test(text) ? [] : (greeting.exec(text.slice(0, 400)) ?? [])
  if (body === undefined) return undefined
  const closed = when.replace(/[.:\s]+$/, '')
  const unopened = closed.split(')').length > closed.split('(').length
  const told = unopened ? closed.replace(/\)(?=[^()]*$)/, '') : closed
  if (readDay(told) === undefined && readTimes(told)?.before === '') return body.includes(' ') ? [body, told] : [told]
  return [`${body}, ${told}`]
}
