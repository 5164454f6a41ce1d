import { confirmMinutesBefore, meetingAfter } from '../app/confirming.ts'
import { aboutMinutes } from '../cards/sentences.ts'
import type { Command } from '../meeting/commands.ts'
import { conducts, isClerk, memberActing } from '../meeting/termsOfReference.ts'
import { type Answer, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import { clerksCard, onClerksCard } from './clerksCard.ts'
import type { Desk } from './desk.ts'
import { ownCard } from './runningMeeting.ts'

/** Has the minutes drafted now. */
export function draft(desk: Desk, { brought, terms, meeting }: AtMeeting): readonly Answer[] {
  const member = memberActing(terms, brought.asked.by)
  if (member === undefined || (!conducts(member.part) && member.name !== meeting.elected))
    return [refusal(aboutMinutes.whoMayDraft)]
  if (meeting.phase === 'called' || meeting.phase === 'published' || meeting.phase === 'discarded')
    return [refusal(aboutMinutes.nothingToDraft)]
  desk.afterwards(() => desk.draftNow(meeting.key))
  return [sentence(aboutMinutes.drafting)]
}

/** Has the draft drawn again, from the clerk's card. */
export function redraft(desk: Desk, { brought, meeting }: AtMeeting): readonly Answer[] {
  if (!isClerk(meeting.terms, brought.asked.by)) return [refusal(aboutMinutes.clerkOnly)]
  desk.afterwards(() => desk.draftNow(meeting.key))
  return [sentence(aboutMinutes.redrafting)]
}

/**
 * Confirms the minutes of an earlier meeting from their own card: it is minuted in the meeting at which they come up, and they are confirmed by that. What
 * cannot be confirmed yet, or is already, is refused with the reason.
 */
export async function confirm(desk: Desk, at: AtMeeting): Promise<readonly Answer[]> {
  const next = await meetingAfter(desk.office, at.meeting)
  if (next === undefined || at.meeting.confirmed !== undefined)
    return carry(desk, at, { type: 'ConfirmMinutes', corrections: [], on: '' })
  const answers = await carry(desk, { ...at, meeting: next, terms: next.terms }, { type: 'ConfirmPreviousMinutes' })
  if (answers.some(a => a.to === 'here' && a.kind === 'sentence' && a.refused)) return answers
  const minuted = await desk.office.meeting(next.key)
  if (minuted.phase !== 'not called') await confirmMinutesBefore(desk.office, minuted, at.brought.asked)
  const now = await desk.office.meeting(at.meeting.key)
  return now.phase === 'not called' ? answers : [show(await clerksCard(desk, at, now))]
}

/** The previous minutes confirmed by a press on the chair's card: minuted in this meeting. */
export async function confirmPrevious(desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> {
  const own = await ownCard(desk, at)
  return carry(desk, at, command, { card: now => own(now) })
}

/** Who did not come, as the clerk chose beside their names: the card goes on without them. */
export const recordAbsences = onClerksCard
