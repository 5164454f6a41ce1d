import type { CalledMeeting } from '../meeting/meeting.ts'
import type { RegisteredAction } from '../minutes/actionRegister.ts'
import { type OpenActions, openActionsByOwner } from '../minutes/openActions.ts'
import type { Office } from './office.ts'
import type { ActionToSend } from './ports.ts'
import { registerOf } from './register.ts'

/** Everything that is open in the partnership, carried-over actions too: what to send to whom, and what has nobody it could be sent to. */
export async function openActionsToSend(
  office: Office,
  meeting: CalledMeeting,
): Promise<{ readonly sending: readonly ActionToSend[]; readonly nobody: OpenActions['nobody'] }> {
  const meetings = await office.calledMeetings(meeting.terms.key)
  const { byOwner, nobody } = openActionsByOwner(meeting, await registerOf(office, meeting.terms))
  const sending = byOwner.flatMap(({ owner, shares }) =>
    shares.map(({ action, share }) => ({ owner, share, action, home: homeOf(meetings, action) ?? meeting })),
  )
  return { sending, nobody }
}

/** An action as the register has it now, with the meeting whose record answers for it; nothing where it was struck. */
export async function actionNow(
  office: Office,
  meeting: CalledMeeting,
  number: number,
): Promise<{ readonly action: RegisteredAction; readonly home: CalledMeeting } | undefined> {
  const action = (await registerOf(office, meeting.terms)).find(a => a.number === number)
  if (action === undefined) return undefined
  return { action, home: homeOf(await office.calledMeetings(meeting.terms.key), action) ?? meeting }
}

const homeOf = (meetings: readonly CalledMeeting[], action: RegisteredAction) =>
  meetings.find(m => m.key === action.meeting)
