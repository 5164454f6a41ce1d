import { type EntryStep, historyOf } from '../meeting/historyOfEntry.ts'
import { type CalledMeeting, type Entry, itemById } from '../meeting/meeting.ts'
import { type Element, asTyped, quiet, text } from './card.ts'
import { momentInWords } from './meetingWords.ts'
import { say } from './say.ts'
import { entryInWords } from './entryInWords.ts'

/** What became of an entry, a line each: "Recorded by Ana Brandt on 3 December 2026, 9.40 am, after the close: …". */
export const stepsInWords = (meeting: CalledMeeting, entry: string): readonly string[] =>
  historyOf(meeting, entry).map(step => asTyped(inWords(meeting, step)))

function inWords(meeting: CalledMeeting, { what, by, at, afterTheClose, text: words, item }: EntryStep): string {
  const when = momentInWords(at, meeting.terms.timezone)
  const number = item === undefined ? undefined : itemById(meeting, item)?.number
  const done = number === undefined ? doneBy(what, by, when) : doneInItem(what, number, by, when)
  const then = afterTheClose ? say`${done}, after the close` : done
  return words === undefined || words === '' ? `${then}.` : `${then}: ${words.replace(/\s+/g, ' ').slice(0, 200)}`
}

function doneBy(what: EntryStep['what'], by: string, when: string): string {
  switch (what) {
    case 'recorded':
      return say`Recorded by ${by} on ${when}`
    case 'corrected':
      return say`Corrected by ${by} on ${when}`
    case 'voted on':
      return say`The vote on it recorded by ${by} on ${when}`
    case 'moved':
      return say`Moved by ${by} on ${when}`
    case 'struck out':
      return say`Struck out by ${by} on ${when}`
  }
}

function doneInItem(what: EntryStep['what'], number: string, by: string, when: string): string {
  switch (what) {
    case 'recorded':
      return say`Recorded in item ${number} by ${by} on ${when}`
    case 'corrected':
      return say`Corrected in item ${number} by ${by} on ${when}`
    case 'voted on':
      return say`The vote on it recorded in item ${number} by ${by} on ${when}`
    case 'moved':
      return say`Moved to item ${number} by ${by} on ${when}`
    case 'struck out':
      return say`Struck out in item ${number} by ${by} on ${when}`
  }
}

/** An entry as it stands, and under it what became of it. */
export const historyLines = (meeting: CalledMeeting, entry: Entry): readonly Element[] => [
  text(asTyped(`${itemById(meeting, entry.item)?.number ?? ''} · ${entryInWords(meeting, entry, true)}`), {
    spacing: 'small',
  }),
  ...stepsInWords(meeting, entry.id).map(quiet),
]
