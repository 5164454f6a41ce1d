import type { Remembered } from '../app/ports/record.ts'
import type { Recorded } from '../meeting/events.ts'
import type { AtMeeting } from './brought.ts'
import type { Desk } from './desk.ts'

/** Where it is remembered which message a meeting's entries came from; their words stand in the record alone. */
const shelf = (meeting: string) => `messages of ${meeting}`

const written = new Set<string>(['NoteMade', 'ResolutionPassed', 'MotionMoved', 'ActionAgreed', 'PresenterNamed'])

/** Which entries a message led to, to be remembered with them, so that an edit of it can be offered as a correction; nothing where it led to none. */
export function entriesToRemember(
  { brought, meeting, part = 0 }: AtMeeting,
  events: readonly Recorded[],
): Remembered | undefined {
  const entries = events.filter(e => written.has(e.event.type)).map(e => `e${e.number}`)
  const { message } = brought
  return message === undefined || entries.length === 0
    ? undefined
    : { shelf: shelf(meeting.key), key: `${message} ${part}`, value: entries }
}

/** The entries that a message led to, by id, in the order they were made. */
export async function entriesOfMessage(desk: Desk, meeting: string, message: string): Promise<readonly string[]> {
  const kept = await desk.record.recall(shelf(meeting))
  return kept
    .filter(k => k.key.startsWith(`${message} `))
    .toSorted((a, b) => Number(a.key.split(' ').at(-1)) - Number(b.key.split(' ').at(-1)))
    .flatMap(k => k.value as readonly string[])
}
