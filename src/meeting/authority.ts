import { type Asked, isTheClerk } from './commands.ts'
import { hasToStandAside } from './interests.ts'
import { type CalledMeeting, type Facts, currentItem } from './meeting.ts'
import { type Refusal, refused } from './outcome.ts'
import { type Actor, type Member, conducts, memberActing } from './termsOfReference.ts'

const listed = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`

/** The names of those who conduct the meeting, for a sentence: "Dana Okafor (chair) or Ana Brandt (clerk)". */
const conductors = (meeting: Facts): string =>
  listed(meeting.terms.members.filter(m => conducts(m.part)).map(m => `${m.name} (${m.part})`)) ||
  'the chair or the clerk'

/** The clerks' names, for a sentence. */
export const clerks = (meeting: Pick<Facts, 'terms'>): string =>
  listed(meeting.terms.members.filter(m => m.part === 'clerk').map(m => `${m.name} (clerk)`)) || 'the clerk'

/** Who presides where this member cannot: a co-chair, then the vice-chair, present and without an interest in the item. */
export function standInForChair(meeting: Facts, item: string): Member | undefined {
  const able = (m: Member) => meeting.roll[m.name]?.inTheRoom === true && !hasToStandAside(meeting, m.name, item)
  return (
    meeting.terms.members.find(m => m.part === 'co-chair' && able(m)) ??
    meeting.terms.members.find(m => m.part === 'vice-chair' && able(m))
  )
}

/** Why this person may not conduct the meeting now, if they may not. A chair with an interest in the item hands it over. */
export function mayNotConduct(meeting: CalledMeeting, by: Actor): Refusal | undefined {
  const member = memberActing(meeting.terms, by)
  if (member === undefined || (!conducts(member.part) && member.name !== meeting.elected))
    return refused('notTheChair', conductors(meeting))
  const item = currentItem(meeting)
  if (member.part === 'clerk' || item === undefined || !hasToStandAside(meeting, member.name, item.id)) return undefined
  const instead = standInForChair(meeting, item.id)
  return refused(
    'chairHasAnInterest',
    member.name,
    item.number,
    instead === undefined ? clerks(meeting) : `${instead.name} (${instead.part})`,
  )
}

/** Why this person may not do what is the clerk's, if they may not. */
export const mayNotClerk = (meeting: Facts, asked: Asked): Refusal | undefined =>
  isTheClerk(meeting.terms, asked) ? undefined : refused('notTheChair', clerks(meeting))
