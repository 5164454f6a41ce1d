import type { Office } from '../app/office.ts'
import { registerOf } from '../app/register.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { openActionsByOwner } from '../minutes/openActions.ts'
import type { Gathered } from './views/gathered.ts'
import type { MinutesDrawn } from './views/minutesSeen.ts'

/** How many meetings before it a page lists. */
const mostEarlier = 12

/** Draws the minutes as they stand, as pages. */
export type DrawsMinutes = (meeting: CalledMeeting) => Promise<MinutesDrawn>

/** Draws each state of a meeting once, for whichever of its clerks look at it. */
export function drawnOnce(draws: DrawsMinutes): DrawsMinutes {
  const drawn = new WeakMap<CalledMeeting, Promise<MinutesDrawn>>()
  return meeting => {
    const known = drawn.get(meeting) ?? draws(meeting)
    drawn.set(meeting, known)
    known.catch(() => drawn.delete(meeting))
    return known
  }
}

/** Gathers what views of a meeting are drawn from; with `minutes`, for a clerk, what will be printed as well. */
export async function gather(office: Office, meeting: CalledMeeting, minutes?: DrawsMinutes): Promise<Gathered> {
  const { terms, key } = meeting
  const keys = await office.meetingsOf(terms.key)
  const earlier: CalledMeeting[] = []
  for (const before of keys.slice(0, Math.max(0, keys.indexOf(key))).slice(-mostEarlier)) {
    const there = await office.meeting(before)
    if (there.phase !== 'not called') earlier.push(there)
  }
  return {
    meeting,
    earlier,
    open: openActionsByOwner(meeting, await registerOf(office, terms)).byOwner,
    ...(minutes === undefined || meeting.phase === 'called' || meeting.phase === 'discarded'
      ? {}
      : { minutes: await minutes(meeting) }),
  }
}
