import { confirmMinutesBefore, meetingAfter, meetingBefore } from '../app/confirming.ts'
import { chairCard } from '../cards/chairCard.ts'
import { type ClerkReading, clerkCard } from '../cards/clerkCard.ts'
import { aboutMinutes } from '../cards/sentences.ts'
import type { Command } from '../meeting/commands.ts'
import { entitledByTerms } from '../meeting/publicity.ts'
import { conducts, isClerk, memberActing } from '../meeting/termsOfReference.ts'
import { type Answer, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/** Has the minutes drafted now. */
export function draft(desk: Desk, { brought, terms, meeting }: AtMeeting): readonly Answer[] {
  const member = memberActing(terms, brought.asked.by)
  if (member === undefined || !conducts(member.part)) return [refusal(aboutMinutes.whoMayDraft)]
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

/** Something done from the clerk's card, which shows it. */
async function onClerkCard(desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> {
  const reading = await readingOf(desk, at)
  return carry(desk, at, command, { card: now => clerkCard(now, reading) })
}

/** What the clerk's card is drawn with for whoever asks. */
async function readingOf(desk: Desk, { brought, terms, meeting }: AtMeeting): Promise<ClerkReading> {
  const { by, where } = brought.asked
  const entitled = where === 'privately' && entitledByTerms(terms, by)
  return { next: await meetingAfter(desk.office, meeting), reader: entitled ? 'entitled' : 'not entitled' }
}

/** Marks the draft as issued. */
export const issue = onClerkCard

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
  return now.phase === 'not called' ? answers : [show(clerkCard(now, await readingOf(desk, at)))]
}

/** The previous minutes confirmed by a press on the chair's card: minuted in this meeting. */
export async function confirmPrevious(desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> {
  const earlier = await meetingBefore(desk.office, at.meeting)
  return carry(desk, at, command, { card: now => chairCard(now, earlier) })
}

/** Who did not come, as the clerk chose beside their names: the card goes on without them. */
export const recordAbsences = onClerkCard
