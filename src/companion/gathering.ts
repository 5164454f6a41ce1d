import type { Office } from '../app/office.ts'
import { registerOf } from '../app/register.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { openActionsByOwner } from '../minutes/openActions.ts'
import type { Gathered } from './views/gathered.ts'

/** How many meetings before it a page lists. */
const mostEarlier = 12

/** Gathers what views of a meeting are drawn from. */
export async function gather(office: Office, meeting: CalledMeeting): Promise<Gathered> {
  const { terms, key } = meeting
  const keys = await office.meetingsOf(terms.key)
  const earlier: CalledMeeting[] = []
  for (const before of keys.slice(0, Math.max(0, keys.indexOf(key))).slice(-mostEarlier)) {
    const there = await office.meeting(before)
    if (there.phase !== 'not called') earlier.push(there)
  }
  return { meeting, earlier, open: openActionsByOwner(meeting, await registerOf(office, terms)).byOwner }
}
