import { clockTime, dateInWords, dayWhere, timeInWords } from '../meeting/dates.ts'
import { type EntryStep, historyOf } from '../meeting/historyOfEntry.ts'
import { type CalledMeeting, type Entry, itemById } from '../meeting/meeting.ts'
import { type Element, asTyped, quiet, text } from './card.ts'
import { entryInWords } from './entryInWords.ts'

/** What became of an entry, a line each: "Recorded by Ana Brandt on 3 December 2026, 9.40 am, after the close: …". */
export const stepsInWords = (meeting: CalledMeeting, entry: string): readonly string[] =>
  historyOf(meeting, entry).map(step => asTyped(inWords(meeting, step)))

function inWords(meeting: CalledMeeting, { what, by, at, afterTheClose, text: words, item }: EntryStep): string {
  const { timezone } = meeting.terms
  const when = `${dateInWords(dayWhere(at, timezone))}, ${timeInWords(clockTime(at, timezone))}`
  const number = item === undefined ? undefined : itemById(meeting, item)?.number
  const where = number === undefined ? '' : what === 'moved' ? ` to item ${number}` : ` in item ${number}`
  const said = words === undefined || words === '' ? '.' : `: ${words.replace(/\s+/g, ' ').slice(0, 200)}`
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}${where} by ${by} on ${when}${afterTheClose ? ', after the close' : ''}${said}`
}

/** An entry as it stands, and under it what became of it. */
export const historyLines = (meeting: CalledMeeting, entry: Entry): readonly Element[] => [
  text(asTyped(`${itemById(meeting, entry.item)?.number ?? ''} · ${entryInWords(meeting, entry, true)}`), {
    spacing: 'small',
  }),
  ...stepsInWords(meeting, entry.id).map(quiet),
]
