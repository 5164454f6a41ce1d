import { hasToStandAside } from './interests.ts'
import { type CalledMeeting, type Facts, currentItem } from './meeting.ts'
import { memberNamed } from './names.ts'
import type { Body } from './termsOfReference.ts'

/** Whether a meeting has its quorum, and what is missing. */
export interface Quorum {
  readonly quorate: boolean
  /** Members (or their substitutes) counted. */
  readonly counted: number
  /** Members needed; absent where the terms count none. */
  readonly needed?: number
  readonly missingBodies: readonly Body[]
  /** Members not counted because of an interest in the item. */
  readonly standingAside: readonly string[]
}

type Here = 'in the room' | 'expected'

/** The members a person counts for: themselves, or the one whose substitute they are. Clerks and people in attendance count for nobody. */
function principal(meeting: Facts, name: string) {
  const member = memberNamed(meeting, meeting.roll[name]?.substituteFor ?? name)
  return member === undefined || member.part === 'clerk' || member.part === 'in attendance' ? undefined : member
}

function reckon(meeting: Facts, here: Here, item: string | undefined): Quorum {
  const people = Object.values(meeting.roll).filter(a =>
    here === 'in the room' ? a.inTheRoom : a.inTheRoom || a.promised,
  )
  const aside = (name: string) => item !== undefined && hasToStandAside(meeting, name, item)
  const members = new Map(
    people
      .filter(a => !aside(a.name))
      .flatMap(a => {
        const counts = principal(meeting, a.name)
        return counts === undefined ? [] : [[counts.name, counts] as const]
      }),
  )
  const { count, bodies } = meeting.terms.quorum
  const represented = new Set([...members.values()].map(m => m.body))
  const missingBodies = (bodies ?? []).filter(body => !represented.has(body))
  return {
    quorate: members.size >= (count ?? 0) && missingBodies.length === 0,
    counted: members.size,
    ...(count === undefined ? {} : { needed: count }),
    missingBodies,
    standingAside: people.map(a => a.name).filter(name => aside(name) && principal(meeting, name) !== undefined),
  }
}

/**
 * Whether the meeting is quorate, by count and by body, for the item being taken or the one asked for: somebody who has to stand
 * aside for an interest is not counted for that item. Before the meeting opens, a forecast from those who said they are coming.
 */
export function quorumOf(meeting: CalledMeeting, item?: string): Quorum {
  const begun = meeting.phase === 'in session' || meeting.phase === 'adjourned' || meeting.phase === 'closed'
  return reckon(meeting, begun ? 'in the room' : 'expected', item ?? currentItem(meeting)?.id)
}

/** Whose apologies, not standing, would make the meeting quorate: what to tell the clerk while there is time. */
export function whoseApologiesMatter(meeting: CalledMeeting): readonly string[] {
  return Object.values(meeting.roll)
    .filter(a => a.place === 'apologies' && a.substitute === undefined && principal(meeting, a.name) !== undefined)
    .filter(a => {
      const had = {
        ...meeting,
        roll: { ...meeting.roll, [a.name]: { ...a, place: 'expected' as const, promised: true } },
      }
      return (
        reckon(had, 'expected', undefined).missingBodies.length < quorumOf(meeting).missingBodies.length ||
        reckon(had, 'expected', undefined).quorate
      )
    })
    .map(a => a.name)
}

/** The count and what is missing, in words: "3 members, 4 needed; probation not represented". */
export function quorumInWords(quorum: Quorum): string {
  const count = `${quorum.counted} ${quorum.counted === 1 ? 'member' : 'members'}${quorum.needed === undefined ? '' : `, ${quorum.needed} needed`}`
  const bodies = quorum.missingBodies.length === 0 ? '' : `; ${quorum.missingBodies.join(' and ')} not represented`
  return count + bodies
}
