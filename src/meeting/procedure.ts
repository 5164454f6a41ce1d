import type { MeetingEvent, Recorded } from './events.ts'
import { type CalledMeeting, type Facts, type ProcedureTopic, itemById } from './meeting.ts'
import { memberNamed } from './names.ts'
import type { ProcedureFact } from './procedureFacts.ts'

/** Adds a fact of procedure to the item being taken, where one is. */
export function procedure(
  meeting: CalledMeeting,
  recorded: Recorded,
  topic: ProcedureTopic,
  fact: ProcedureFact,
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
        fact,
      },
    ],
  }
}

/** Somebody as a fact of procedure names them. */
export function personIn(meeting: Facts, person: string): { readonly person: string; readonly honorific?: string } {
  const honorific = memberNamed(meeting, person)?.honorific
  return { person, ...(honorific === undefined ? {} : { honorific }) }
}

/** Who took the chair; in words as they stood where a record of an earlier version has those. */
export const chairFact = (
  meeting: Facts,
  { person, part, why, forItem }: MeetingEvent & { type: 'ChairTaken' },
): ProcedureFact =>
  why === undefined
    ? {
        what: 'took the chair',
        ...personIn(meeting, person),
        ...(part === undefined ? {} : { part }),
        ...(forItem === undefined ? {} : { forThisItem: true }),
      }
    : { what: 'as written', text: why }

/** How the quorum was lost; in words as they stood where a record of an earlier version has only those. */
export const quorumFact = ({ short, why }: MeetingEvent & { type: 'QuorumLost' }): ProcedureFact =>
  short === undefined ? { what: 'as written', text: why ?? '' } : { what: 'inquorate', ...short }
