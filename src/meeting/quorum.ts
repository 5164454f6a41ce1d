import { hasToStandAside } from './interests.ts'
import { type Attendance, type CalledMeeting, type Facts, currentItem } from './meeting.ts'
import type { Body, Member, TermsOfReference } from './termsOfReference.ts'

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

const countedOf = new WeakMap<TermsOfReference, ReadonlyMap<string, Member>>()

/** The members who make up the meeting, by name: clerks and people in attendance count for nobody. Found once for the terms, which are asked at every turn. */
function countedMembers({ terms }: Facts): ReadonlyMap<string, Member> {
  const known = countedOf.get(terms)
  if (known !== undefined) return known
  const members = terms.members.filter(m => m.part !== 'clerk' && m.part !== 'in attendance')
  const counted = new Map(members.map(m => [m.name, m] as const))
  countedOf.set(terms, counted)
  return counted
}

/** The member a person counts for: themselves, or the one whose substitute they are. */
const principalAmong = (members: ReadonlyMap<string, Member>, { name, substituteFor }: Attendance) =>
  members.get(substituteFor ?? name)

interface Reckoning extends Quorum {
  /** The members who are represented, by name. */
  readonly represented: ReadonlySet<string>
}

function reckon(meeting: Facts, here: Here, item: string | undefined): Reckoning {
  const people = Object.values(meeting.roll).filter(a =>
    here === 'in the room' ? a.inTheRoom : a.inTheRoom || a.promised,
  )
  const aside = (name: string) => item !== undefined && hasToStandAside(meeting, name, item)
  const all = countedMembers(meeting)
  const members = new Map(
    people
      .filter(a => !aside(a.name))
      .flatMap(a => {
        const counts = principalAmong(all, a)
        return counts === undefined ? [] : [[counts.name, counts] as const]
      }),
  )
  const { count, bodies } = meeting.terms.quorum
  const bodiesThere = new Set([...members.values()].map(m => m.body))
  const missingBodies = (bodies ?? []).filter(body => !bodiesThere.has(body))
  return {
    represented: new Set(members.keys()),
    quorate: members.size >= (count ?? 0) && missingBodies.length === 0,
    counted: members.size,
    ...(count === undefined ? {} : { needed: count }),
    missingBodies,
    standingAside: people.filter(a => aside(a.name) && principalAmong(all, a) !== undefined).map(a => a.name),
  }
}

/**
 * Whether the meeting is quorate, by count and by body, for the item being taken or the one asked for: somebody who has to stand
 * aside for an interest is not counted for that item. Before the meeting opens, a forecast from those who said they are coming.
 */
export function quorumOf(meeting: CalledMeeting, item?: string): Quorum {
  const begun = meeting.phase === 'in session' || meeting.phase === 'adjourned' || meeting.phase === 'closed'
  const { represented: _names, ...quorum } = reckon(
    meeting,
    begun ? 'in the room' : 'expected',
    item ?? currentItem(meeting)?.id,
  )
  return quorum
}

/**
 * Whose apologies, not standing, would bring the meeting its quorum, or a body it lacks: what to tell the clerk while there is time. Nobody's, where
 * enough are expected without them. Everybody is reckoned once, however many apologies there are.
 */
export function whoseApologiesMatter(meeting: CalledMeeting): readonly string[] {
  const expected = reckon(meeting, 'expected', undefined)
  if (expected.quorate) return []
  const all = countedMembers(meeting)
  const matters = ({ name, body }: Member) => {
    const lacked = body !== undefined && expected.missingBodies.includes(body)
    const stillMissing = expected.missingBodies.filter(missing => missing !== body)
    const counted = expected.counted + (expected.represented.has(name) ? 0 : 1)
    return lacked || (stillMissing.length === 0 && counted >= (expected.needed ?? 0))
  }
  return Object.values(meeting.roll)
    .filter(a => {
      const member = principalAmong(all, a)
      return a.place === 'apologies' && a.substitute === undefined && member !== undefined && matters(member)
    })
    .map(a => a.name)
}
