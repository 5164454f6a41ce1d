import { mayNotClerk } from './authority.ts'
import { countsAsMember, receiveApologies, recordAttendance } from './attendance.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import type { CalledMeeting } from './meeting.ts'
import { everyoneMeant } from './names.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'

/**
 * The members of whom nobody knows why they were not there: the meeting is over, and they neither came, nor sent apologies, nor did the clerk say that
 * they were absent. In the order of the terms.
 */
export function unaccountedFor(meeting: CalledMeeting): readonly string[] {
  if (meeting.phase !== 'closed') return []
  return meeting.terms.members
    .filter(m => countsAsMember(meeting, m.name))
    .filter(m => {
      const known = meeting.roll[m.name]
      return known === undefined || (known.place === 'absent' && known.unheard === true)
    })
    .map(m => m.name)
}

/** The clerk's word, after the close, on those who did not come: who was absent, and whose apologies were received, in one step. */
export function recordAbsences(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordAbsences' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (meeting.phase !== 'closed') return refused('notClosed')
  if (command.absent.length + command.apologies.length === 0) return refused('nobodyChosen')
  const sorry = everyoneMeant(meeting, command.apologies)
  if (isRefusal(sorry)) return sorry
  const apologised: MeetingEvent[] = []
  for (const { name } of sorry) {
    if (meeting.roll[name]?.place === 'apologies') continue
    const received = receiveApologies(meeting, { type: 'ReceiveApologies', person: { name } }, asked)
    if (isRefusal(received)) return received
    apologised.push(...received)
  }
  if (command.absent.length === 0) return apologised
  const absent = recordAttendance(meeting, { type: 'RecordAttendance', people: command.absent, place: 'absent' }, asked)
  return isRefusal(absent) ? absent : [...absent, ...apologised]
}
