import { clerkCard } from '../cards/clerkCard.ts'
import { aboutMinutes } from '../cards/sentences.ts'
import { dateOf } from '../meeting/meeting.ts'
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

/** Confirms the minutes of an earlier meeting at the one that follows it. */
export async function confirm(desk: Desk, at: AtMeeting): Promise<readonly Answer[]> {
  const { meeting } = at
  const later = (await desk.office.calledMeetings(meeting.terms.key)).filter(
    m => m.broughtForward.previous?.meeting === meeting.key && m.openedAt !== undefined,
  )
  const next = later.findLast(m => m.phase === 'in session' || m.phase === 'adjourned') ?? later[0]
  const answers = await carry(desk, at, {
    type: 'ConfirmMinutes',
    corrections:
      next?.entries.flatMap(e => (e.kind === 'correction' && !next.struck.includes(e.id) ? [e.text] : [])) ?? [],
    on: next === undefined ? '' : (dateOf(next) ?? ''),
    ...(next === undefined ? {} : { atMeeting: next.key }),
  })
  if (answers.some(a => a.to === 'here' && a.kind === 'sentence' && a.refused)) return answers
  const now = await desk.office.meeting(meeting.key)
  return now.phase === 'not called' ? answers : [show(clerkCard(now))]
}
