import type { ExclusionAct } from '../meeting/exclusionAct.ts'
import { isTask, isThing } from '../minutes/decisionWords.ts'
import type { AgendaItem } from '../meeting/agenda.ts'
import { type Weekday, clockTime, dayWhere, partsOf, weekdayOf } from '../meeting/dates.ts'
import type { DecisionVerb } from '../meeting/events.ts'
import { type CalledMeeting, type Facts, currentItem, dateOf, itemById } from '../meeting/meeting.ts'
import { type Quorum, quorumOf } from '../meeting/quorum.ts'
import { quorumInWords } from './quorumInWords.ts'
import { say } from './say.ts'

/** When and where: "Thursday 26 November 2026, 2.00 pm · Town Hall". */
export function whenAndWhere(meeting: Facts): string {
  const date = dateOf(meeting),
    { time } = meeting.agenda,
    venue = meeting.agenda.venue ?? meeting.terms.venue
  const day = date === undefined ? say`Date to be confirmed` : dateInWords(date)
  const when = time === undefined ? day : say`${day}, ${timeInWords(time)}`
  return venue === undefined ? when : `${when} · ${venue}`
}

/** An item as a line: "7. Strategic assessment". Only the open title ever stands here. */
export const itemLine = (item: AgendaItem): string => `${item.number}. ${item.title}`

/** The item of this id as a line. */
export function lineOf(meeting: Facts, id: string): string {
  const item = itemById(meeting, id)
  return item === undefined ? say`the item` : itemLine(item)
}

/** The quorum in a line: a forecast before the meeting, the fact during it. */
export function quorumLine(meeting: CalledMeeting): string {
  const quorum: Quorum = quorumOf(meeting)
  const begun = meeting.phase === 'in session' || meeting.phase === 'adjourned' || meeting.phase === 'closed'
  if (meeting.terms.quorum.count === undefined && (meeting.terms.quorum.bodies ?? []).length === 0)
    return begun
      ? say`Members present: ${quorum.counted}. No quorum is set.`
      : say`Members coming: ${quorum.counted}. No quorum is set.`
  const state = quorumInWords(quorum),
    item = currentItem(meeting)
  if (!begun) return quorum.quorate ? say`Quorum expected: ${state}.` : say`No quorum expected yet: ${state}.`
  if (quorum.standingAside.length === 0 || item === undefined)
    return quorum.quorate ? say`Quorate: ${state}.` : say`Not quorate: ${state}.`
  const aside = say`${quorum.standingAside.join(', ')} not counted because of a declared interest.`
  return `${quorum.quorate ? say`Quorate for item ${item.number}: ${state}.` : say`Not quorate for item ${item.number}: ${state}.`} ${aside}`
}

/** "26 November 2026" of a `YYYY-MM-DD`, which is given back as it is where it is no date. */
export function dayInWords(date: string): string {
  const parts = partsOf(date)
  return parts === undefined ? date : say`${parts.day} ${monthNames[parts.month - 1]?.() ?? ''} ${parts.year}`
}

/** "Thursday 26 November 2026" of a `YYYY-MM-DD`, which is given back as it is where it is no date. */
export const dateInWords = (date: string): string =>
  partsOf(date) === undefined ? date : say`${dayNames[weekdayOf(date)]()} ${dayInWords(date)}`

/** "Thursday" of a `YYYY-MM-DD`, which is given back as it is where it is no date. */
export const weekdayInWords = (date: string): string =>
  partsOf(date) === undefined ? date : dayNames[weekdayOf(date)]()

/** "2.00 pm" of `14:00`. */
export function timeInWords(time: string): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  const hour = Number(hours),
    clock = `${hour % 12 === 0 ? 12 : hour % 12}.${minutes}`
  return hour < 12 ? say`${clock} am` : say`${clock} pm`
}

/** The day and time of a moment (ISO 8601), where the partnership meets. */
export const momentInWords = (at: string, timezone: string): string =>
  say`${dateInWords(dayWhere(at, timezone))}, ${timeInWords(clockTime(at, timezone))}`

const dayNames: Readonly<Record<Weekday, () => string>> = {
  Monday: () => say`Monday`,
  Tuesday: () => say`Tuesday`,
  Wednesday: () => say`Wednesday`,
  Thursday: () => say`Thursday`,
  Friday: () => say`Friday`,
  Saturday: () => say`Saturday`,
  Sunday: () => say`Sunday`,
}
const monthNames: readonly (() => string)[] = [
  () => say`January`,
  () => say`February`,
  () => say`March`,
  () => say`April`,
  () => say`May`,
  () => say`June`,
  () => say`July`,
  () => say`August`,
  () => say`September`,
  () => say`October`,
  () => say`November`,
  () => say`December`,
]

/** Choices for the items of the agenda. */
export const itemChoices = (meeting: Facts): readonly { readonly title: string; readonly value: string }[] =>
  meeting.agenda.items.map(item => ({ title: itemLine(item), value: item.number }))

/** Paragraphs of Schedule 12A in words: "paragraph 3", "paragraphs 1 and 2". */
export const paragraphsInWords = (paragraphs: readonly string[]): string =>
  paragraphs.length === 1 ? say`paragraph ${listed(paragraphs)}` : say`paragraphs ${listed(paragraphs)}`

/** The Act by which the public were excluded, with the paragraphs of its Schedule where it has them. */
export const exclusionActInWords = (act: ExclusionAct, paragraphs: readonly string[]): string =>
  act === '1960'
    ? say`Public Bodies (Admission to Meetings) Act 1960`
    : say`Local Government (Scotland) Act 1973, Schedule 7A, ${paragraphsInWords(paragraphs)}`

/** A decision as it is read back: "resolved that the report be noted", "noted the report", "agreed to write to the operator", "noted". */
export function decisionInWords(verb: DecisionVerb, words: string): string {
  if (words === '') return verbInWords(verb)
  return isTask(words) || ((verb === 'noted' || verb === 'agreed') && isThing(words))
    ? say`${verbInWords(verb)} ${words}`
    : say`${verbInWords(verb)} that ${words}`
}

function verbInWords(verb: DecisionVerb): string {
  switch (verb) {
    case 'noted':
      return say`noted`
    case 'resolved':
      return say`resolved`
    case 'agreed':
      return say`agreed`
    case 'recommended':
      return say`recommended`
  }
}

/** Names in a row: "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : say`${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Words of an agenda in one line of a card, cut where they are long. */
export const shortenedLine = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 159).replace(/[\ud800-\udbff]$/, '')}…` : words
