import { findItem } from '../meeting/agenda.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { everyoneByName } from '../words/people/everyoneBut.ts'
import { type Way, entriesOf, wayOfSeveral } from '../words/line/typed.ts'
import { withoutKnownApologies } from './alreadyAway.ts'
import type { AtMeeting } from './brought.ts'
import { chairThere } from './chairThere.ts'
import { excludedInTurn, outAlready } from './excludedInTurn.ts'
import { orDeclared } from './whileDeclaring.ts'
import { namingWriter } from './whoWrites.ts'

/** "resolved 3.2: …", "action item 6: …": the item that an entry is for. */
const forItem =
  /^(?:resolved|agreed|noted|recommended|note|action item|presented by|defer) (\d{1,2}(?:\.\d{1,2}){0,2}[a-z]?)(?=:| because|$)/i

/** The ways that a meeting leaves: one for an item that its agenda does not have is none, where another than the note remains. */
function onTheAgenda(meeting: CalledMeeting, read: readonly Way[]): readonly Way[] {
  const ways = findItem(meeting.agenda.items, 'AOB') === undefined ? read.map(withoutAob) : read
  const there = ways.filter(({ words }) =>
    entriesOf(words).every(entry => {
      const number = forItem.exec(entry)?.[1]
      return number === undefined || findItem(meeting.agenda.items, number.trim()) !== undefined
    }),
  )
  return there.some(({ words }) => !/^note\b/i.test(words)) ? there : ways
}

/** That there was no other business, as a note of the item being taken, where the agenda has no item for it. */
const withoutAob = ({ title, words }: Way): Way => {
  const here = (text: string) => text.replaceAll('note under AOB: There was no', 'note There was no')
  return { title: here(title), words: here(words) }
}

/** "note LA07 – …": a number in somebody's own list, where the agenda has an item's. */
const codeFirst = /^note (?=([A-Z]{1,6}\d{1,4}(?:[./-]\d{1,4}){0,2}[a-z]?)(?:\s?:|\s[-–—])\s)/

/** The ways with a note that begins with such a number as a note of the item being taken: the agenda has no item of it. */
const ofTheirOwnList = ({ agenda }: CalledMeeting, ways: readonly Way[]): readonly Way[] =>
  ways.map(way => {
    const entries = entriesOf(way.words)
    const here = entries.map(entry => {
      const [lead = '', code] = codeFirst.exec(entry) ?? []
      return code === undefined || findItem(agenda.items, code) !== undefined
        ? entry
        : `note: ${entry.slice(lead.length)}`
    })
    return here.every((entry, n) => entry === entries[n]) ? way : wayOfSeveral(here)
  })

/** The ways to record a line as the meeting leaves them: who is there and who is away, what its agenda has, what is being taken, and who writes. */
export function waysHere(at: AtMeeting, read: readonly Way[]): readonly Way[] {
  const { meeting, typed } = at
  const there = onTheAgenda(meeting, ofTheirOwnList(meeting, chairThere(meeting, everyoneByName(meeting, read))))
  const left = withoutKnownApologies(meeting, excludedInTurn(meeting, outAlready(meeting, there)))
  return namingWriter(at, orDeclared(meeting, typed?.words, left))
}
