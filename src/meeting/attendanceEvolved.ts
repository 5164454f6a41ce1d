import { attendanceOf, countsAsMember } from './attendance.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { type Attendance, type CalledMeeting, currentItem, itemById } from './meeting.ts'
import { titled } from './names.ts'
import { procedure } from './procedure.ts'

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
      return procedure(
        joined,
        recorded,
        back || known.leftAt !== undefined ? 'returned' : 'joined',
        `${titled(meeting, event.person)} ${back || known.leftAt !== undefined ? 'returned to' : 'joined'} the meeting${atTime(event.clock)}.`,
        named?.id,
      ) as CalledMeeting
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
      return procedure(
        gone,
        recorded,
        'left',
        `${titled(meeting, event.person)} left the meeting${atTime(event.clock)}.`,
        named?.id,
      ) as CalledMeeting
    }
  }
}

/** " at 6.10 pm", where the clerk said when. */
function atTime(clock: string | undefined): string {
  const [hour = 0, minute = 0] = (clock ?? '').split(':').map(Number)
  return clock === undefined
    ? ''
    : ` at ${((hour + 11) % 12) + 1}.${String(minute).padStart(2, '0')} ${hour < 12 ? 'am' : 'pm'}`
}

const withoutSubstitute = ({ substitute: _was, ...rest }: Attendance): Attendance => rest
const withoutPrincipal = ({ substituteFor: _was, ...rest }: Attendance): Attendance =>
  rest.place === 'present' ? { ...rest, place: 'in attendance' } : { ...rest, promised: false }
