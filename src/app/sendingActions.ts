import type { CalledMeeting } from '../meeting/meeting.ts'
import type { RegisteredAction } from '../minutes/actionRegister.ts'
import { type OpenActions, openActionsByOwner } from '../minutes/openActions.ts'
import type { Office } from './office.ts'
import type { ActionToSend } from './ports/posts.ts'
import { registerOf } from './register.ts'

/** Everything that is open in the partnership, carried-over actions too: what to send to whom, and what has nobody it could be sent to. */
export async function openActionsToSend(
  office: Office,
  meeting: CalledMeeting,
): Promise<{ readonly sending: readonly ActionToSend[]; readonly nobody: OpenActions['nobody'] }> {
  const { byOwner, nobody } = openActionsByOwner(meeting, await registerOf(office, meeting.terms))
  const sending: ActionToSend[] = []
  for (const { owner, shares } of byOwner)
    for (const { action, share } of shares)
      sending.push({ owner, share, action, home: (await homeOf(office, action)) ?? meeting })
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
  return { action, home: (await homeOf(office, action)) ?? meeting }
}

/** The meeting whose record has the action, where one is kept here. */
async function homeOf(office: Office, action: RegisteredAction): Promise<CalledMeeting | undefined> {
  const home = action.meeting === undefined ? undefined : await office.meeting(action.meeting)
  return home === undefined || home.phase === 'not called' ? undefined : home
}
