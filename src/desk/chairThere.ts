import type { CalledMeeting } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { type Way, entriesOf, wayOfSeveral } from '../words/line/typed.ts'

const inTheChair = /^(.{2,60}?) (?:in|took) the chair\b/i

/** The ways of a question in which whoever presides is there: of a member who is not on the roll yet, it is recorded first that they are present. */
export const chairThere = (meeting: CalledMeeting, ways: readonly Way[]): readonly Way[] =>
  ways.map(way => {
    const entries = entriesOf(way.words)
    const there = entries.map(entry => {
      const name = inTheChair.exec(entry)?.[1]
      return name !== undefined && isMissing(meeting, name) && !entries.some(e => isListed(e, name))
        ? [`present: ${name}`, entry]
        : [entry]
    })
    const title = there.reduce(
      (words, [first = '', second]) => (second === undefined ? words : words.replace(second, `${first} / ${second}`)),
      way.title,
    )
    return { title, words: wayOfSeveral(there.flat()).words }
  })

function isMissing(meeting: CalledMeeting, name: string): boolean {
  const who = whoIsMeant(meeting, { name })
  return !isRefusal(who) && who.known && meeting.roll[who.name]?.inTheRoom !== true
}

const isListed = (entry: string, name: string): boolean =>
  (entry.startsWith('present: ') && entry.includes(name)) ||
  entry.startsWith(`${name} joined`) ||
  entry.startsWith(`${name} returned`)
