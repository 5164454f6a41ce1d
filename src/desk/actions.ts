import { ownerCard } from '../cards/ownerCard.ts'
import { aboutActions, aboutMinutes } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import type { Command } from '../meeting/commands.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { type Answer, refusal, sentence } from './answers.ts'
import { type AtMeeting, dayOfMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/** An owner's answer: their card shows the action as it stands now. */
export const answerForAction = (
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'AnswerForAction' },
): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    card: now => {
      const action = now.actions.find(a => a.number === command.number)
      return action === undefined ? undefined : ownerCard(now, action)
    },
  })

/** An action answered for by its number: in the meeting it was agreed in, or, for one from before, in the meeting it was brought forward to. */
export async function answerByNumber(
  desk: Desk,
  at: AtMeeting,
  { reference: number, answer }: { readonly reference: number; readonly answer: 'done' | 'withdraw' },
): Promise<readonly Answer[]> {
  const meetings = await desk.office.calledMeetings(at.terms.key)
  const open = meetings.findLast(
    m => m.phase !== 'closed' && m.broughtForward.actions.some(a => a.reference === `A${number}`),
  )
  const home =
    open ??
    meetings.find(m => m.actions.some(a => a.number === number && !a.struck)) ??
    meetings.findLast(m => m.broughtForward.actions.some(a => a.reference === `A${number}`)) ??
    meetings.at(-1)
  return home === undefined
    ? [refusal(aboutActions.noSuch(number))]
    : answerForAction(desk, { ...at, meeting: home }, { type: 'AnswerForAction', number, answer })
}

/** Another date for an action, from the form. */
export const changeDate = (
  desk: Desk,
  at: AtMeeting,
  { action: number, due }: Press & { kind: 'date form' },
): Promise<readonly Answer[]> =>
  answerForAction(desk, at, {
    type: 'AnswerForAction',
    number,
    answer: 'change the date',
    ...desk.reading.dueField(due.trim(), dayOfMeeting(at)),
  })

/** Sends each owner their actions, one-to-one, and says who could not be reached. */
export async function sendActions(desk: Desk, { brought, meeting }: AtMeeting): Promise<readonly Answer[]> {
  if (!isClerk(meeting.terms, brought.asked.by)) return [refusal(aboutMinutes.clerkOnly)]
  if (meeting.actions.every(a => a.struck)) return [refusal(aboutActions.noneRecorded)]
  return [sentence(aboutActions.sent(await desk.posting.sendActions(meeting)))]
}
