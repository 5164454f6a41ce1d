import type { Recorded } from '../meeting/events.ts'
import { type Facts, itemById, recordOf } from '../meeting/meeting.ts'
import { memberNamed } from '../meeting/names.ts'
import type { RollEntry } from './minutes.ts'

/** What became of one person while restricted business was taken. */
interface Stay {
  there: boolean
  wasThere: boolean
  came: boolean
  went: boolean
}

/** What an event says of somebody's coming or going; nothing where it says neither. */
function movement({ event }: Recorded): { readonly person: string; readonly comes: boolean } | undefined {
  switch (event.type) {
    case 'AttendancePromised':
    case 'PersonJoined':
      return { person: event.person, comes: true }
    case 'PersonLeft':
      return event.forInterest ? undefined : { person: event.person, comes: false }
    case 'ApologiesReceived':
      return { person: event.person, comes: false }
    case 'AttendanceRecorded':
      return { person: event.person, comes: event.place !== 'absent' }
    default:
      return undefined
  }
}

/**
 * Who was in the room for the restricted business of an item, of those on the roll of the meeting: not whoever was out for an interest. A member
 * whom the roll calls present was there all along, unless they came late or left; anybody else only from when the record has them there.
 * Whoever came in or left while it was taken has the item's number in `arrivedAt` or `leftAt`.
 */
export function inTheRoomFor(meeting: Facts, id: string, roll: readonly RollEntry[]): readonly RollEntry[] {
  const record = recordOf(meeting)
  const number = itemById(meeting, id)?.number ?? ''
  const restricted = itemById(meeting, id)?.restriction !== undefined
  const stays = new Map(roll.map(p => [p.name, stayOf(record, p, id, restricted, isMember(meeting, p))]))
  const aside = new Set(meeting.declarations.filter(d => d.conduct[id] === 'left').map(d => d.person))
  return roll.flatMap(({ arrivedAt: _late, leftAt: _early, ...person }) => {
    const stay = stays.get(person.name)
    if (stay === undefined || !stay.wasThere || aside.has(person.name)) return []
    return [{ ...person, ...(stay.came ? { arrivedAt: number } : {}), ...(stay.went ? { leftAt: number } : {}) }]
  })
}

const isMember = (meeting: Facts, { name, substituteFor }: RollEntry) =>
  memberNamed(meeting, substituteFor ?? name) !== undefined

function stayOf(
  record: readonly Recorded[],
  { name }: RollEntry,
  id: string,
  restricted: boolean,
  member: boolean,
): Stay {
  const first = record.find(r => r.event.type !== 'AttendanceRecorded' && movement(r)?.person === name)
  const opened = record.findIndex(r => r.event.type === 'MeetingOpened')
  const cameLater = first?.event.type === 'PersonJoined' && record.indexOf(first) > opened
  const stay: Stay = { there: member && !cameLater, wasThere: false, came: false, went: false }
  let current: string | undefined,
    excluded = false,
    heardOf = false
  for (const recorded of record) {
    const { event } = recorded
    if (event.type === 'ItemTaken') current = event.item
    if (event.type === 'PublicExcluded') excluded = true
    if (event.type === 'PublicReadmitted') excluded = false
    if (event.type === 'MeetingClosed') break
    const closed = current === id && (restricted || excluded)
    const moved = movement(recorded)
    if (moved?.person === name) {
      const noted = event.type === 'AttendanceRecorded' && !heardOf
      if (closed && moved.comes && !stay.there) stay.came = !noted
      if (closed && stay.there) stay.went = !moved.comes
      stay.there = moved.comes
      heardOf = true
    }
    if (closed && stay.there) stay.wasThere = true
  }
  return stay
}
