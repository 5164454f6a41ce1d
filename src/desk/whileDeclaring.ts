import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { way } from '../words/line/decisionPassed.ts'
import type { Way } from '../words/line/typed.ts'
import { natureInShort, tieTold } from '../words/interests/tieTold.ts'

/** Whether declarations of interest are being taken. */
export const declarationsAreTaken = (meeting: CalledMeeting): boolean => currentItem(meeting)?.kind === 'declarations'

const here = /^(\p{L}[^:\n]{1,60}?) declared an? [^:\n]{0,60}?\bin this item(?: (as an? [^\n]+)|: ([^\n]+))?$/u

/** The form for whoever's interest it is, with what was told of it. */
const formFor = (who: string, nature: string): Way => way(`declare for ${who}${nature === '' ? '' : `: ${nature}`}`)

/** Of a way that declares an interest in the item being taken: the form instead, since none is in the declarations themselves. */
function inAnItem(each: Way): Way {
  const [whole, who = '', as = '', nature = ''] = here.exec(each.words) ?? []
  return whole === undefined ? each : formFor(who, natureInShort(as === '' ? nature : as.replace(/^as an? /, '')))
}

/**
 * The ways to record a line while declarations are taken: what tells of a member's tie is an interest, and its item and kind are filled in. That comes first.
 * @param typed what was typed, as a whole
 */
export function orDeclared(meeting: CalledMeeting, typed: string | undefined, ways: readonly Way[]): readonly Way[] {
  if (!declarationsAreTaken(meeting) || typed === undefined) return ways
  const there = ways.map(inAnItem)
  const isNote = ({ words }: Way): boolean => /^note\b/.test(words)
  if (there.some(each => /\bdeclare[ds]?\b/.test(each.words) && !isNote(each)))
    return there.toSorted((a, b) => Number(isNote(a)) - Number(isNote(b)))
  const tie = tieTold(typed)
  const who = tie === undefined ? undefined : whoIsMeant(meeting, { name: tie.who })
  return tie === undefined || who === undefined || isRefusal(who) || !who.known
    ? there
    : [formFor(who.name, tie.nature), ...there]
}
