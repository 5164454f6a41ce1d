import type { UnreadLine } from '../../../meeting/agenda.ts'
import { readDay } from '../../dates/written.ts'
import { headsMessage, headsMessageBelow, senderOf } from './messageHead.ts'
import type { Line, Row } from '../lines/lines.ts'
import { readNumber } from '../numbering/numbers.ts'

// A chat, copied with several messages: the agenda in one of them, more of it in another, and talk.

interface Message {
  readonly sender: string
  readonly head: readonly Row[]
  readonly lines: readonly Row[]
}

const point = /^[•●▪■◦○‣⁃·*–—-] ?(?=[\p{L}"'“‘(])/u
const isListed = (row: Line): boolean => point.test(row.text) || numberIn(row) !== undefined
const numberIn = (row: Line) => {
  const own = readNumber(row)
  return own?.marked === true && own.rest !== '' ? own : undefined
}

/** So many points or numbers in one message make an agenda. */
const fewest = 3
/** So many later messages are looked at. */
const most = 40

/**
 * The lines of a chat without its talk, which is unread: the message with the agenda, and of later ones by the same sender the points or numbers with which that goes on.
 * What is added so late, `8a`, stands below the item it follows. `writers` are all who wrote, first who sent the agenda. Anything else that was copied is given back as it is.
 */
export function withoutTalk(given: readonly Row[]): {
  readonly rows: readonly Row[]
  readonly talk: readonly UnreadLine[]
  readonly writers: readonly string[]
} {
  const messages = messagesIn(given)
  const listed = messages.map(({ lines }) => lines.filter(isListed).length)
  const at = listed.indexOf(Math.max(0, ...listed))
  const agenda = messages[at]
  if (agenda === undefined || (listed[at] ?? 0) < fewest) return { rows: given, talk: [], writers: [] }
  const [begins] = agenda.head
  const above = begins === undefined ? [] : given.slice(0, given.indexOf(begins))
  // "Moll Petherick   9.55" under an item is who presents it, and when: a chat begins with who wrote it.
  const [firstHead] = messages[0]?.head ?? []
  if (firstHead === undefined || given.slice(0, given.indexOf(firstHead)).some(isListed))
    return { rows: given, talk: [], writers: [] }
  const first = above.every(({ text }) => text === '')
  const writers = [agenda, ...messages].map(({ sender }) => sender.replace(/ \([^()]*\)$/, ''))
  const day = at === 0 ? dayOfChat(above, agenda) : undefined
  const sent = day?.date ?? agenda.head.map(({ text }) => readDay(text)?.date).find(date => date !== undefined)
  const own = sent === undefined ? agenda.lines : agenda.lines.map(row => withYear(row, sent))
  if (messages.length < 2 && first) return { rows: [...above, ...agenda.head, ...own], talk: [], writers }
  let whole: readonly Row[] = [
    ...above.filter(row => row !== day?.row).map(withoutChannel),
    ...(first ? agenda.head : []),
    ...own,
  ]
  const kept = new Set([...above.filter(row => row !== day?.row), ...whole, ...agenda.lines])
  for (const { sender, lines } of messages.slice(at + 1, at + 1 + most)) {
    if (sender !== agenda.sender) continue
    const added = more(whole, lines)
    for (const row of added) kept.add(row)
    whole = withMore(whole, added)
  }
  const talk = given.filter(row => row.text !== '' && !kept.has(row))
  return { rows: whole, talk: talk.map(({ line, text }) => ({ line, text })), writers }
}

/** `Harbour Partnership | General`: the team, and its channel, which is no part of its name. */
const withoutChannel = (row: Row): Row => ({
  ...row,
  text: row.text.replace(/^([^|]{4,100}) \| (?:general|\p{Lu}[^|]{1,30})$/iu, '$1'),
})

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?'
const withoutYear = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? ${months}\\b(?!,? ?(?:\\d{4}|'?\\d{2}\\b(?![.:]\\d| ?[ap]m)))`,
  'i',
)

/** The day on which a chat was, as it stands alone above who sent a message that gives another: nobody's meeting. */
function dayOfChat(
  above: readonly Row[],
  { lines }: Message,
): { readonly row: Row; readonly date: string } | undefined {
  const row = above.findLast(({ text }) => text !== '')
  const day = row === undefined ? undefined : readDay(row.text)
  if (
    row === undefined ||
    day === undefined ||
    /\p{L}{3}/u.test((day.before + day.after).replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i, ''))
  )
    return undefined
  const opening = lines.slice(0, lines.findIndex(isListed))
  return opening.some(({ text }) => withoutYear.test(text) || readDay(text) !== undefined)
    ? { row, date: day.date }
    : undefined
}

/** A line with the year behind a day that has none: the first such day from when the chat was. */
export function withYear<L extends Line>(row: L, sent: string): L {
  const [said] = withoutYear.exec(row.text.slice(0, 600)) ?? []
  if (said === undefined || isListed(row)) return row
  const year = Number(sent.slice(0, 4))
  const on = [year, year + 1].map(each => `${said} ${each}`).find(each => (readDay(each)?.date ?? '') >= sent)
  return on === undefined ? row : { ...row, text: row.text.replace(said, on) }
}

function messagesIn(rows: readonly Row[]): readonly Message[] {
  const heads = rows.flatMap((row, at) => {
    if (headsMessage(row.text)) return [{ at, size: 1, sender: senderOf(row.text) }]
    const size = headsMessageBelow(rows, at)
    return size === undefined ? [] : [{ at, size, sender: row.text }]
  })
  return heads.map(({ at, size, sender }, n) => ({
    sender,
    head: rows.slice(at, at + size),
    lines: rows.slice(at + size, heads[n + 1]?.at ?? rows.length),
  }))
}

/** The lines of a later message with which a list goes on: from its first point or number that follows it, to the last. */
function more(whole: readonly Row[], lines: readonly Row[]): readonly Row[] {
  const [list, later] = [whole.filter(isListed), lines.filter(isListed)]
  const [first] = later
  if (first === undefined) return []
  const own = numberIn(first)
  const before = list.flatMap(row => numberIn(row) ?? [])
  const goesOn =
    own === undefined
      ? before.length === 0 &&
        list.some(({ text, indent }) => text.charAt(0) === first.text.charAt(0) && indent === first.indent)
      : own.sub === ''
        ? before.length > 0 && own.count === (before.at(-1)?.count ?? 0) + 1
        : before.some(({ count, sub }) => count === own.count && sub === '')
  if (!goesOn) return []
  const last = lines.findLastIndex(isListed)
  return lines.slice(lines.indexOf(first), last + 1)
}

/** A list with more of it: at its end, or, where that is a part of an item in it, below that. */
function withMore(whole: readonly Row[], more: readonly Row[]): readonly Row[] {
  const added = more[0] === undefined ? undefined : numberIn(more[0])
  if (added === undefined || added.sub === '') return [...whole, ...more]
  const next = whole.findIndex(row => (numberIn(row)?.count ?? 0) > added.count)
  return next < 0 ? [...whole, ...more] : [...whole.slice(0, next), ...more, ...whole.slice(next)]
}
