import type { CalledMeeting } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { type Way, entriesOf, wayOfSeveral } from '../words/line/typed.ts'

const apologies = /^apologies:? (?!from\b)(\p{Lu}[^,;()\n]{1,60})$/u

/** Whether an entry is the apologies of somebody whose apologies the roll has. */
function isKnown(meeting: CalledMeeting, entry: string): boolean {
  const name = apologies.exec(entry)?.[1]
  const who = name === undefined ? undefined : whoIsMeant(meeting, { name })
  return who !== undefined && !isRefusal(who) && meeting.roll[who.name]?.place === 'apologies'
}

/** The ways to record a line without apologies that the roll has already: what more is told of somebody who is away is a note. */
export function withoutKnownApologies(meeting: CalledMeeting, ways: readonly Way[]): readonly Way[] {
  const left = ways.flatMap(each => {
    const entries = entriesOf(each.words),
      others = entries.filter(entry => !isKnown(meeting, entry))
    return others.length === entries.length ? [each] : others.length === 0 ? [] : [wayOfSeveral(others)]
  })
  const once = left.filter((each, n) => left.findIndex(other => other.words === each.words) === n)
  return once.length === 0 ? ways : once
}
