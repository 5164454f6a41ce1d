import { isTask, isThing } from '../minutes/decisionWords.ts'
import type { AgendaItem } from '../meeting/agenda.ts'
import { dateInWords, timeInWords } from '../meeting/dates.ts'
import { type CalledMeeting, type Facts, currentItem, dateOf, itemById } from '../meeting/meeting.ts'
import { type Quorum, quorumOf } from '../meeting/quorum.ts'
import { quorumInWords } from './quorumInWords.ts'

/** When and where: "Thursday 26 November 2026, 2.00 pm · Town Hall". */
export function whenAndWhere(meeting: Facts): string {
  const date = dateOf(meeting),
    { time } = meeting.agenda,
    venue = meeting.agenda.venue ?? meeting.terms.venue
  const when = [
    date === undefined ? 'Date to be confirmed' : dateInWords(date),
    time === undefined ? undefined : timeInWords(time),
  ]
    .filter(w => w !== undefined)
    .join(', ')
  return venue === undefined ? when : `${when} · ${venue}`
}

/** An item as a line: "7. Strategic assessment". Only the open title ever stands here. */
export const itemLine = (item: AgendaItem): string => `${item.number}. ${item.title}`

/** The item of this id as a line. */
export function lineOf(meeting: Facts, id: string): string {
  const item = itemById(meeting, id)
  return item === undefined ? 'the item' : itemLine(item)
}

/** The quorum in a line: a forecast before the meeting, the fact during it. */
export function quorumLine(meeting: CalledMeeting): string {
  const quorum: Quorum = quorumOf(meeting)
  if (meeting.terms.quorum.count === undefined && (meeting.terms.quorum.bodies ?? []).length === 0)
    return `${quorum.counted} ${quorum.counted === 1 ? 'member' : 'members'} ${meeting.phase === 'published' || meeting.phase === 'called' ? 'coming' : 'present'}. No quorum is set.`
  const begun = meeting.phase === 'in session' || meeting.phase === 'adjourned' || meeting.phase === 'closed'
  const item = currentItem(meeting),
    of = quorum.standingAside.length > 0 && item !== undefined ? ` for item ${item.number}` : ''
  const aside =
    quorum.standingAside.length === 0
      ? ''
      : ` ${quorum.standingAside.join(', ')} not counted because of a declared interest.`
  if (begun) return `${quorum.quorate ? `Quorate${of}` : `Not quorate${of}`}: ${quorumInWords(quorum)}.${aside}`
  return quorum.quorate
    ? `Quorum expected: ${quorumInWords(quorum)}.`
    : `No quorum expected yet: ${quorumInWords(quorum)}.`
}

/** Choices for the items of the agenda. */
export const itemChoices = (meeting: Facts): readonly { readonly title: string; readonly value: string }[] =>
  meeting.agenda.items.map(item => ({ title: itemLine(item), value: item.number }))

/** Paragraphs of Schedule 12A in words: "paragraph 3", "paragraphs 1 and 2". */
export const paragraphsInWords = (paragraphs: readonly string[]): string =>
  `paragraph${paragraphs.length === 1 ? '' : 's'} ${listed(paragraphs)}`

/** A decision as it is read back: "resolved that the report be noted", "noted the report", "agreed to write to the operator", "noted". */
export const decisionInWords = (verb: string, words: string): string =>
  words === ''
    ? verb
    : isTask(words) || ((verb === 'noted' || verb === 'agreed') && isThing(words))
      ? `${verb} ${words}`
      : `${verb} that ${words}`

/** Names in a row: "A, B and C". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Words of an agenda in one line of a card, cut where they are long. */
export const shortenedLine = (words: string): string =>
  words.length > 160 ? `${words.slice(0, 159).replace(/[\ud800-\udbff]$/, '')}…` : words
