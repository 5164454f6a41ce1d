import { type Worded, worded } from '../meeting/worded.ts'
import type { Command } from '../meeting/commands.ts'
import { type CalledMeeting, dateOf } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { type RegisteredAction, actionRegister, broughtForwardTo } from '../minutes/actionRegister.ts'
import type { Office } from './office.ts'
import { meetingsBefore } from './whichMeeting.ts'

/** The actions of a partnership, as each stands now; of meetings long over, those still open. */
export async function registerOf(office: Office, terms: TermsOfReference): Promise<readonly RegisteredAction[]> {
  const { atHand, older } = await office.meetingsKept(terms.key)
  return actionRegister(terms, [...older, ...atHand])
}

/** What opens a meeting: with what the meetings before it left open as it stands today. A sentence instead, where another of the partnership is in session. */
export async function opening(
  office: Office,
  terms: TermsOfReference,
  meeting: CalledMeeting,
): Promise<(Command & { type: 'OpenMeeting' }) | Worded> {
  const { earlier, older } = await meetingsBefore(office, terms.key, meeting.key)
  const busy = earlier.find(m => m.phase === 'in session' || m.phase === 'adjourned')
  if (busy !== undefined) return worded`The meeting of ${dayOf(busy)} is still in session. Close it first.`
  return { type: 'OpenMeeting', broughtForward: broughtForwardTo(terms, earlier, older) }
}

const dayOf = (meeting: CalledMeeting): Worded => {
  const day = dateOf(meeting)
  return day === undefined ? worded`an earlier day` : { day }
}
