import type { Recorded } from './events.ts'
import { type CalledMeeting, type Facts, type ProcedureTopic, itemById } from './meeting.ts'

/** Adds a fact of procedure to the item being taken, where one is. */
export function procedure(
  meeting: CalledMeeting,
  recorded: Recorded,
  topic: ProcedureTopic,
  text: string,
  item?: string,
): Facts {
  const at = item ?? ('current' in meeting ? meeting.current : undefined)
  if (at === undefined) return meeting
  const restricted = itemById(meeting, at)?.restriction !== undefined
  return {
    ...meeting,
    entries: [
      ...meeting.entries,
      {
        kind: 'procedure',
        id: `e${recorded.number}`,
        item: at,
        at: recorded.at,
        by: recorded.by.name,
        restricted,
        amended: false,
        topic,
        text,
      },
    ],
  }
}
