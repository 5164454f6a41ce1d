import { placeInLetter } from './placeInLetter.ts'
import { weekdayOf } from '../../../meeting/dates.ts'
import { readDay, readTimes, type DayWritten } from '../../dates/written.ts'
import { bodyWords } from './dayOfMeeting.ts'
import type { Line } from '../lines/lines.ts'
import { venueWords } from '../vocabulary/places.ts'
import { withPlainTimes } from '../vocabulary/timesInHeading.ts'
import { datesInEnglish } from '../vocabulary/welsh.ts'

/** What a sentence says of the meeting it calls. */
export interface Calling {
  readonly body?: string
  readonly date?: string
  readonly weekday?: string
  readonly time?: string
  readonly endTime?: string
  readonly venue?: string
}

/** `We're in the Long Room, 10am start`: where and when, of a meeting whose day is said elsewhere. */
const startsThere =
  /\bwe(?:['’]re| are|['’]ll be| will be) (?:meeting |back |all )?(?:in|at|on)\b.*\d|\d ?(?:[ap]m|noon)?,? (?:sharp |prompt )?start\b/i
const calls =
  /\b(?:summoned|notice is (?:hereby )?given|notice of (?:a )?meeting|(?:will|shall|is to|to) be held|(?:will|are to|is to) hold (?:its|their|the|an?)|(?:will|to) (?:take place|meet)|invited to|attend (?:a|the)|(?:next|a|the|following) (?:\w+ ){0,3}meeting|agenda for|papers for|is due to|we (?:(?:next|will|all|are to) )?meet|cynhelir|cyfarfod)\b/i
const ofBody =
  /\b(?:[Mm]eetings?|MEETINGS?) of (?:the )?(.{3,140}?)(?=,? (?:which|that|will|shall|is to|is due|[Tt]o be|held|taking|takes|for the purpose|has been|are|is)\b|,? (?:on|at|in|within|via|by|from) (?:the |our )?(?:[A-Z\d]|microsoft|teams)|[,.;:(]|$)/
/** `the next meeting of the Marl, Fen and Levels Policing and Community Safety Partnership`: commas in the name of the area. */
const ofBodyWithList =
  /\b[Mm]eetings? of (?:the )?(\p{Lu}[\p{L}'’-]+(?:, (?!(?:[Ww]hich|[Tt]hat)\b)\p{Lu}[\p{L}'’-]+){1,3},? (?:and|&) \p{Lu}[^.,;:(]{6,110}?)(?=,? (?:which|will|shall|is to|is due|to be|held|on|at|in|via)\b)/u
/** `Marl Community Council will hold its February meeting on …` */
const holding = /^(?:the )?(\p{Lu}.{3,100}?) (?:will|are to|is to) hold (?:its|their|the|an?)\b/iu
const ofBodyInCapitals =
  /\bMEETINGS? OF (?:THE )?(.{3,140}?)(?=,? (?:WHICH|THAT|WILL|SHALL|IS TO|TO BE|HELD|FOR THE PURPOSE|ON|AT|IN|VIA)\b|[,.;:(]|$)/
/** `Harbour Safety Partnership meeting to be held on …` */
const inFrontOfVerb =
  /^(?:[Tt]he )?(?:[Nn]ext )?(?:[Mm]eeting: )?(\p{Lu}(?:(?!\b[Mm]eetings?\b)[^.;:]){5,100}?),? (?:meeting )?(?:which )?(?:to be held|will be held|will take place|is to be held) (?:on|at|in)\b/u
/** `Members of the Safety Committee are summoned to a meeting` */
const ofMembers =
  /\b[Mm]embers of (?:the )?(\p{Lu}.{3,120}?) (?:are|you are) (?:hereby )?(?:summoned|invited|requested|called)\b/u
const namedBefore =
  /\b(?:[Aa]genda|[Pp]apers|details|[Aa]genda pack|[Ii]nvitation)(?:,? and [a-z]+)? (?:for|of|to) (?:the |our |next |this |following |meeting of )*(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? (?:the )?\d)([A-Z].{2,100}?)(?: (?:meeting|on\b|at \d|(?:which|that|who) \p{Ll}|takes place\b|is (?=on\b|due\b|[MTWFS]\p{Ll}{2}|\d)|(?:next|this) (?:week|month)\b|tomorrow\b|today\b)| [-–—] | \(|, ?(?=\d)|,? (?=(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes|s)?|[Tt]hu(?:rs)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?\b)|: )/u
/** The stop in `Room 2.6` */
const roomStop = '(?<=\\b(?:room|rm|suite|unit|office) [A-Z]?\\d{1,2})\\.(?=\\d)'
const ofPlace = new RegExp(
  `(?:^|[\\s,])(?:at|in|within|via|by|on|yn|ym|yng) (?:the |y |yr )?(?!(?:mon|tues?|wednes|thurs?|fri|satur|sun)day\\b|\\d)((?:Microsoft |MS )?Teams\\b|Zoom\\b|[A-Z](?:[^.;]|${roomStop}){3,160}?)(?=,? (?:on|at|commencing|starting|from|beginning) (?:the )?(?:mon|tue|wed|thu|fri|sat|sun|\\d)|,? (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b)|,? for the (?:purpose|transaction)|,? to (?:consider|transact|discuss|start|begin|commence)\\b|,? when|,? where|(?!${roomStop})[.;:]|\\s\\((?=[^()]{0,80}\\b(?:link|invite|invitation|diary|dial)\\b)|$)`,
  'gi',
)

/** Reads the sentence that calls a meeting: body, day, time and place. Undefined where it calls none or gives no day. */
export function readCalling(written: string): Calling | undefined {
  const sentences = withPlainTimes(
    written
      .slice(0, 900)
      .replace(/\s+/g, ' ')
      .replace(/ AGENDA$/, ''),
  ).split(/(?<=[^.][a-z)\d][.!?]) (?=[A-Z])/)
  return sentences.map(callingOf).find(calling => calling !== undefined)
}

/** The sentence that calls a meeting on a day without a year, which is the clerk's to say: what else it gives, body, time and place. */
export function readCallingWithoutYear(written: string): Omit<Calling, 'date'> | undefined {
  // Any year makes the day one that can be read; it is not kept.
  const calling = readCalling(withAnyYear(written.slice(0, 900)))
  if (calling === undefined) return undefined
  const { date: _, weekday: __, ...others } = calling
  return others
}

/** The day a letter speaks of in passing, with its weekday and its time: the meeting's, where nothing else gives one. */
export function readMention(written: string): Calling | undefined {
  const day = readDay(datesInEnglish(written.slice(0, 900)))
  const times = day && readTimes(day.after)
  const weekday = day?.weekday ?? /\b((?:mon|tues|wednes|thurs|fri|satur|sun)day),? ?\($/i.exec(day?.before ?? '')?.[1]
  return day === undefined || weekday === undefined || times === undefined
    ? undefined
    : {
        date: day.date,
        weekday: `${weekday.charAt(0).toUpperCase()}${weekday.slice(1).toLowerCase()}`,
        time: times.time,
        ...(times.endTime !== undefined && { endTime: times.endTime }),
        ...placeAfter(times.after),
      }
}

const dayWithoutYear =
  /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[,.]? \(?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b(?!,? ?\d{4})/gi

/** Words with a year behind each day that has a weekday and none, which makes the day one that can be read; that year is not to be kept. */
export const withAnyYear = (text: string): string => text.replace(dayWithoutYear, '$& 2000')

/**
 * Words of an e-mail with the year said behind each day that has a weekday and none: the first such day from when it was sent, where it falls on that
 * weekday. Any other day is left as it is, for the clerk to say.
 */
export function withYears(text: string, email: readonly Line[]): string {
  const sent = email
    .map(line => (/^(?:sent|date|anfonwyd)\s?:/i.test(line.text) ? readDay(datesInEnglish(line.text)) : undefined))
    .find(day => day !== undefined)
  if (sent === undefined) return text
  return text.replace(dayWithoutYear, (whole, weekday: string, day: string, month: string) => {
    const year = Number(sent.date.slice(0, 4))
    const on = [year, year + 1]
      .map(each => readDay(`${day} ${month} ${each}`)?.date)
      .find(each => each !== undefined && each >= sent.date)
    return on !== undefined && weekdayOf(on).toLowerCase().startsWith(weekday.toLowerCase())
      ? `${whole} ${on.slice(0, 4)}`
      : whole
  })
}

/** Where a sentence goes on after the time with `in Room 4, The Exchange.` */
function placeAfter(after: string): Pick<Calling, 'venue'> {
  const venue = /^,? ?(?:in|at) (?:the )?(\p{Lu}[^.;!?]{3,120})(?=[.;!?]|$)/u.exec(after)?.[1]?.trim()
  const bare = /^,? (?:on |via )?(\p{Lu}[^.;!?()]{3,120}?)(?=[.;!?)]| \(|$)/u.exec(after)?.[1]?.trim()
  return venue !== undefined ? { venue } : bare !== undefined && venueWords.test(bare) ? { venue: bare } : {}
}

/** The place that a sentence which calls a meeting gives. */
const placeOf = (text: string, body: string | undefined): string | undefined =>
  [...text.matchAll(ofPlace)]
    .map(([whole, place = '']) => `${/\sThe $/.test(whole.slice(0, -place.length)) ? 'The ' : ''}${place}`)
    .map(place => place.replace(/,?\s+(?:on|at|from)$/i, '').trim())
    .find(
      place =>
        readDay(place) === undefined &&
        place !== body &&
        !/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d|my|your|our|accordance|order|respect|behalf|line|person)\b/i.test(
          place,
        ) &&
        /^[A-Z]/.test(place),
    )

/** When and where a letter says that the meeting is, in a sentence without its day: `It will be held at 10.30am in the Boardroom`. */
export function readTimeAndPlace(written: string): Pick<Calling, 'time' | 'endTime' | 'venue'> {
  const said = written
    .slice(0, 900)
    .split(/(?<=[^.][a-z)\d][.!?]) (?=[A-Z])/)
    .find(
      each =>
        (calls.test(each) || startsThere.test(each)) && readDay(each) === undefined && readTimes(each) !== undefined,
    )
  const times = said === undefined ? undefined : readTimes(said)
  const venue = said === undefined ? undefined : calls.test(said) ? placeOf(said, undefined) : placeInLetter(said)
  return {
    ...(times && { time: times.time }),
    ...(times?.endTime !== undefined && { endTime: times.endTime }),
    ...(venue !== undefined && { venue }),
  }
}

function bodyInFront(text: string): RegExpExecArray | undefined {
  const found = inFrontOfVerb.exec(text)
  return found !== null && bodyWords.test(found[1] ?? '') && readDay(found[1] ?? '') === undefined ? found : undefined
}

/** The day for which a sentence calls a meeting: of two the one behind its verb, where that alone has a weekday, since a letter's own date may stand in front. */
function dayCalled(text: string): DayWritten | undefined {
  const first = readDay(text)
  const verb = calls.exec(text)
  const second =
    first === undefined || verb === null || verb.index < first.at ? undefined : readDay(text.slice(verb.index))
  return second?.weekday !== undefined && first?.weekday === undefined ? second : first
}

function callingOf(text: string): Calling | undefined {
  if (!calls.test(text)) return undefined
  const day = dayCalled(text)
  if (day === undefined) return undefined
  const times = readTimes(day.after) ?? readTimes(day.before)
  const body = (holding.exec(text) ??
    ofBodyWithList.exec(text) ??
    ofBody.exec(text) ??
    ofBodyInCapitals.exec(text) ??
    ofMembers.exec(text) ??
    bodyInFront(text) ??
    namedBefore.exec(text))?.[1]
    ?.replace(/\s+/g, ' ')
    .trim()
  const venue = placeOf(text.replace(/ in the (?:morning|afternoon|evening)\b/g, ''), body)
  return {
    ...(body !== undefined &&
      !/^(?:(?:above|said|following|this|your|our)\b|(?:(?:full|town|parish|community|city|borough|district|county|joint|combined|management|full) )*(?:partnership|board|committee|forum|panel|council|group|executive|authority|trust|trustees|assembly|cabinet|network|conference|commission|governors|governing body|bwrdd|cyngor|pwyllgor|awdurdod)$)/i.test(
        body,
      ) && { body }),
    date: day.date,
    ...(day.weekday && { weekday: day.weekday }),
    ...(times && { time: times.time }),
    ...(times?.endTime !== undefined && { endTime: times.endTime }),
    ...(venue === undefined ? times && placeAfter(times.after) : { venue }),
  }
}
