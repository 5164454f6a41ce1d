import { attendanceOf, countsAsMember } from './attendance.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { type Attendance, type CalledMeeting, currentItem, itemById } from './meeting.ts'
import { clockTime } from './dates.ts'
import { personIn, procedure } from './procedure.ts'
import type { ProcedureFact } from './procedureFacts.ts'

type AttendanceEvent = MeetingEvent & {
  type:
    | 'AttendancePromised'
    | 'ApologiesReceived'
    | 'SubstituteNamed'
    | 'AttendanceRecorded'
    | 'PersonJoined'
    | 'PersonLeft'
}

/** The roll after an event of attendance. */
export function attendanceEvolved(meeting: CalledMeeting, event: AttendanceEvent, recorded: Recorded): CalledMeeting {
  const { unheard: _accounted, ...known } = attendanceOf(meeting, event.person)
  const named = 'item' in event && event.item !== undefined ? itemById(meeting, event.item) : undefined
  const item = named ?? currentItem(meeting)
  const begun = named !== undefined || meeting.taken.length > 1
  const put = (next: Attendance, ...others: readonly Attendance[]): CalledMeeting => ({
    ...meeting,
    roll: { ...meeting.roll, ...Object.fromEntries([next, ...others].map(a => [a.name, a])) },
  })
  switch (event.type) {
    case 'AttendancePromised': {
      const { substitute, message: _m, ...rest } = known
      const freed = substitute === undefined ? [] : [withoutPrincipal(attendanceOf(meeting, substitute))]
      return put({ ...rest, promised: true, place: known.inTheRoom ? known.place : 'expected' }, ...freed)
    }
    case 'ApologiesReceived': {
      const { substitute, substituteFor, message: _m, ...rest } = known
      const freed = [
        ...(substitute === undefined ? [] : [withoutPrincipal(attendanceOf(meeting, substitute))]),
        ...(substituteFor === undefined ? [] : [withoutSubstitute(attendanceOf(meeting, substituteFor))]),
      ]
      return put(
        {
          ...rest,
          promised: false,
          inTheRoom: false,
          place: 'apologies',
          ...(event.role === undefined ? {} : { role: event.role }),
          ...(event.message === undefined ? {} : { message: event.message }),
        },
        ...freed,
      )
    }
    case 'SubstituteNamed': {
      const substitute = attendanceOf(meeting, event.substitute)
      const here = meeting.phase === 'in session' || meeting.phase === 'adjourned' || meeting.phase === 'closed'
      return put(
        { ...known, substitute: event.substitute },
        {
          ...substitute,
          substituteFor: event.person,
          promised: true,
          ...(event.role === undefined ? {} : { role: event.role }),
          ...(here ? { place: 'present', inTheRoom: true } : {}),
        },
      )
    }
    case 'AttendanceRecorded': {
      const here = event.place !== 'absent'
      const late = here && begun && meeting.phase === 'in session' && item !== undefined && known.place === 'apologies'
      const { leftAt: _gone, ...before } = known
      return put({
        ...(here ? before : known),
        place: event.place,
        inTheRoom: here,
        ...(event.role === undefined ? {} : { role: event.role }),
        ...(late ? { arrivedAt: item.number } : {}),
      })
    }
    case 'PersonJoined': {
      const back = known.inTheRoom && named === undefined
      const { leftAt: _gone, outFor: _aside, ...rest } = known
      const place = countsAsMember(meeting, event.person) ? 'present' : 'in attendance'
      const joined = put({
        ...rest,
        place,
        inTheRoom: true,
        ...(back || known.leftAt !== undefined || !begun || item === undefined ? {} : { arrivedAt: item.number }),
      })
      const what = back || known.leftAt !== undefined ? 'returned' : 'joined'
      return procedure(joined, recorded, what, moved(meeting, event, what, recorded), named?.id) as CalledMeeting
    }
    case 'PersonLeft': {
      if (event.forInterest) return meeting
      const gone = put({
        ...known,
        inTheRoom: false,
        promised: false,
        place: known.inTheRoom || named !== undefined ? known.place : 'expected',
        ...(item === undefined ? {} : { leftAt: item.number }),
      })
      return procedure(gone, recorded, 'left', moved(meeting, event, 'left', recorded), named?.id) as CalledMeeting
    }
  }
}

/** Who came or went, and when: as the clerk said, and as it was recorded, where the item it stands in was the one being taken. */
function moved(
  meeting: CalledMeeting,
  { person, item, clock }: AttendanceEvent & { type: 'PersonJoined' | 'PersonLeft' },
  what: 'joined' | 'returned' | 'left',
  { at }: Recorded,
): ProcedureFact {
  const then = item === undefined && (meeting.phase === 'in session' || meeting.phase === 'adjourned')
  return {
    what,
    ...personIn(meeting, person),
    ...(clock === undefined ? {} : { clock }),
    ...(then ? { at: clockTime(at, meeting.terms.timezone) } : {}),
  }
}

const withoutSubstitute = ({ substitute: _was, ...rest }: Attendance): Attendance => rest
const withoutPrincipal = ({ substituteFor: _was, ...rest }: Attendance): Attendance =>
  rest.place === 'present' ? { ...rest, place: 'in attendance' } : { ...rest, promised: false }
