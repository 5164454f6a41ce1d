import type { Asked, Command } from '../meeting/commands.ts'
import { confirmingDecision, confirmsMinutes } from '../meeting/confirmingPrevious.ts'
import { decide } from '../meeting/decide.ts'
import { dayInWords } from '../meeting/dates.ts'
import { evolve } from '../meeting/evolve.ts'
import { type CalledMeeting, type Meeting, dateOf } from '../meeting/meeting.ts'
import { type Refusal, isRefusal, refused } from '../meeting/outcome.ts'
import { confirmationOfPrevious } from '../minutes/drawing.ts'
import type { Office } from './office.ts'

/** The meeting before this one, where its minutes are kept here. */
export async function meetingBefore(office: Office, meeting: CalledMeeting): Promise<CalledMeeting | undefined> {
  const { previous } = meeting.broughtForward
  const before = previous?.meeting === undefined ? undefined : await office.meeting(previous.meeting)
  return before === undefined || before.phase === 'not called' || before.phase === 'discarded' ? undefined : before
}

/** The meeting at which the minutes of this one come up: the one going on, else the first that was opened after it. */
export async function meetingAfter(office: Office, meeting: CalledMeeting): Promise<CalledMeeting | undefined> {
  const later = (await office.meetingsAtHand(meeting.terms.key)).filter(
    m => m.broughtForward.previous?.meeting === meeting.key && m.openedAt !== undefined,
  )
  return later.findLast(m => m.phase === 'in session' || m.phase === 'adjourned') ?? later[0]
}

/**
 * When a meeting has resolved that the minutes before it are a correct record, the earlier meeting's record says so, with the corrections anybody may
 * read; those made in restricted business stay in this meeting's restricted minutes.
 */
export async function confirmMinutesBefore(office: Office, meeting: CalledMeeting, asked: Asked): Promise<void> {
  const confirmation = confirmationOfPrevious(meeting),
    previous = meeting.broughtForward.previous?.meeting
  if (confirmation === undefined || previous === undefined) return
  const { corrections } = confirmation
  const on = dateOf(meeting) ?? meeting.openedAt?.slice(0, 10) ?? ''
  await office.carry(
    previous,
    { type: 'ConfirmMinutes', corrections, on, atMeeting: meeting.key },
    { ...asked, where: 'by itself' },
  )
}

/** What might take a confirmation out of the minutes of the meeting that gave it. */
const mayTakeBack: ReadonlySet<Command['type']> = new Set([
  'UndoLastStep',
  'AmendEntry',
  'StrikeEntry',
  'MoveEntry',
] as const)

/** Why a command may not be carried through, where it would leave earlier minutes confirmed by a meeting whose own minutes do not say so; nothing where it may. */
export async function wouldUnconfirm(
  office: Office,
  key: string,
  command: Command,
  asked: Asked,
): Promise<Refusal | undefined> {
  if (!mayTakeBack.has(command.type)) return undefined
  const meeting = await office.meeting(key)
  if (meeting.phase === 'not called' || confirmationOfPrevious(meeting) === undefined) return undefined
  const before = await meetingBefore(office, meeting)
  if (before?.confirmed?.atMeeting !== key) return undefined
  const after = afterwards(meeting, command, asked)
  const still = after === undefined ? undefined : confirmingDecision(after)
  if (after === undefined || (still !== undefined && confirmsMinutes(still.text))) return undefined
  return refused('confirmedByThis', dayInWords(dateOf(before) ?? ''))
}

/** The meeting as the command would leave it; nothing where it is refused or changes nothing. */
function afterwards(meeting: CalledMeeting, command: Command, asked: Asked): CalledMeeting | undefined {
  const outcome = decide(meeting, command, asked)
  if (isRefusal(outcome) || outcome.length === 0) return undefined
  const { by, at } = asked
  const after = outcome.reduce<Meeting>(
    (so, event, n) => evolve(so, { number: meeting.version + 1 + n, at, by, step: meeting.version + 1, event }),
    meeting,
  )
  return after.phase === 'not called' ? undefined : after
}
