import { openActionsToSend } from '../app/sendingActions.ts'
import type { ActionToSend } from '../app/ports/posts.ts'
import { ownerCard } from '../cards/ownerCard.ts'
import { aboutActions, aboutMinutes } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import { shareAnsweredFor } from '../meeting/actionOwners.ts'
import { actionNumbered } from '../meeting/actions.ts'
import type { Command } from '../meeting/commands.ts'
import type { CalledMeeting, Meeting } from '../meeting/meeting.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { ownerlessInWords, unreachedInWords } from '../cards/emailsCard.ts'
import type { NotReached, OpenActions } from '../minutes/openActions.ts'
import { type Answer, refusal, sentence } from './answers.ts'
import { type AtMeeting, dayOfMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/**
 * An owner's answer: their card shows the action as it stands now. A press answers for the presser's own share, though they are the clerk; while a
 * meeting sits to which the action was brought forward, its minutes report it.
 */
export async function answerForAction(
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'AnswerForAction' },
): Promise<readonly Answer[]> {
  const { number } = command
  const owner = command.owner ?? (at.pressed === undefined ? undefined : ownShare(at, number))
  const meeting = at.pressed === undefined ? at.meeting : await whereReported(desk, at, number)
  return carry(
    desk,
    { ...at, meeting },
    { ...command, ...(owner === undefined ? {} : { owner }) },
    {
      card: now => {
        const action = actionNumbered(now, number)
        return action === undefined ? undefined : ownerCard(at.meeting, action, owner)
      },
    },
  )
}

/** The share of an action that whoever asks answers for themselves. */
const ownShare = ({ brought, meeting }: AtMeeting, number: number): string | undefined =>
  shareAnsweredFor(meeting, actionNumbered(meeting, number)?.owners ?? [], nameActing(meeting.terms, brought.asked.by))

/** The meeting going on to which an action was brought forward, else the one its card is of. */
async function whereReported(desk: Desk, { meeting }: AtMeeting, number: number): Promise<CalledMeeting> {
  const meetings = await desk.office.meetingsAtHand(meeting.terms.key)
  return (
    meetings.findLast(
      m =>
        (m.phase === 'in session' || m.phase === 'adjourned') &&
        m.broughtForward.actions.some(a => a.reference === `A${number}`),
    ) ?? meeting
  )
}

/** An action answered for by its number: in the meeting it was agreed in, or, for one from before, in the meeting it was brought forward to. */
export async function answerByNumber(
  desk: Desk,
  at: AtMeeting,
  { reference: number, answer }: { readonly reference: number; readonly answer: 'done' | 'withdraw' },
): Promise<readonly Answer[]> {
  const { atHand: meetings, older } = await desk.office.meetingsKept(at.terms.key)
  const open = meetings.findLast(
    m => m.phase !== 'closed' && m.broughtForward.actions.some(a => a.reference === `A${number}`),
  )
  const longOver = older.find(m => m.numbers.includes(number))?.key
  const home =
    open ??
    meetings.find(m => m.actions.some(a => a.number === number && !a.struck)) ??
    (longOver === undefined ? undefined : called(await desk.office.meeting(longOver))) ??
    meetings.findLast(m => m.broughtForward.actions.some(a => a.reference === `A${number}`)) ??
    meetings.at(-1)
  return home === undefined
    ? [refusal(aboutActions.noSuch(number))]
    : answerForAction(desk, { ...at, meeting: home }, { type: 'AnswerForAction', number, answer })
}

const called = (meeting: Meeting) => (meeting.phase === 'not called' ? undefined : meeting)

/** Another date for an action, from the form. */
export const changeDate = (
  desk: Desk,
  at: AtMeeting,
  { action: number, due, owner }: Press & { kind: 'date form' },
): Promise<readonly Answer[]> =>
  answerForAction(desk, at, {
    type: 'AnswerForAction',
    number,
    answer: 'change the date',
    ...(owner === undefined ? {} : { owner }),
    ...desk.reading.dueField(due.trim(), dayOfMeeting(at)),
  })

/**
 * Sends each owner what is theirs of everything open, one-to-one; says by name who could not be reached, and gives the clerk what to send to those by e-mail.
 * Where there is much to send, no answer waits for it: the clerk is told what came of it afterwards.
 */
export async function sendActions(desk: Desk, { brought, meeting }: AtMeeting): Promise<readonly Answer[]> {
  const { by } = brought.asked
  if (!isClerk(meeting.terms, by)) return [refusal(aboutMinutes.clerkOnly)]
  const open = await openActionsToSend(desk.office, meeting)
  if (open.sending.length + open.nobody.length === 0) return [refusal(aboutActions.noneOpen)]
  const came = await desk.actionsOnTheirWay.send(meeting, nameActing(meeting.terms, by), nonceOf(brought))
  return [sentence(came ?? aboutActions.sending)]
}

/** Sends what is open to its owners, and what could not be sent to the clerk; gives what is said of it. */
export async function sendOpenActions(
  { office, posting }: Pick<Desk, 'office' | 'posting'>,
  meeting: CalledMeeting,
  clerk: string,
): Promise<string> {
  const { sending, nobody } = await openActionsToSend(office, meeting),
    missed = await posting.sendActions(meeting, sending)
  const unreached = notReached(missed, nobody)
  const ownerless = nobody.flatMap(n => (n.written === undefined ? n.actions : []))
  const given = unreached.length > 0 && (await posting.giveEmails(meeting, clerk, unreached))
  const sentTo = [...new Set(sending.filter(s => !missed.includes(s)).map(s => s.owner.name))]
  const left = [unreachedInWords(unreached), ownerlessInWords(ownerless)].filter(s => s !== undefined)
  const no = unreached.length > 0 && !given ? [aboutActions.emailsNotSent] : []
  return [aboutActions.sent(sentTo, left.length === 0), ...left, ...no].join(' ')
}

/** Everybody who could not be written to, each once, with all their actions. */
function notReached(missed: readonly ActionToSend[], nobody: OpenActions['nobody']): readonly NotReached[] {
  const named = nobody.flatMap(({ written, actions }) => (written === undefined ? [] : [{ written, actions }]))
  const owners = new Map(missed.map(m => [m.owner.name, m.owner]))
  return [
    ...[...owners.values()].map(({ name, email }) => ({
      written: name,
      ...(email === undefined ? {} : { email }),
      actions: missed.filter(m => m.owner.name === name).map(m => m.action),
    })),
    ...named,
  ]
}
