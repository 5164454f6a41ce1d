import type { PersonWritten } from './commands.ts'
import type { Facts } from './meeting.ts'
import { deputyMeant, memberNamed, whoIsMeant } from './names.ts'
import { type Refusal, isRefusal } from './outcome.ts'

const inPlaceOf = String.raw`(?:(?:here |attending |acting )?(?:as |an? |the |their |his |her )*(?:subs?|substitute|substituting|subbing|deputy|dep\.?|deputi[sz]ing|deputi[sz]ed|standing in|stood in|stand-?in|covering|cover|attending|acting|rep\.?|representative|proxy|alternate)\s+(?:for|to|of)|for|vice|covering|rep\.?|repping|reps|on behalf of|representing|replacing|in (?:the )?(?:place|absence|stead) of|instead of|yn lle|ar ran|(?:yn )?dirprwyo (?:dros|ar ran|i))`
/** "for A", "sub for A", "Chief Inspector, substitute for A", "substitute for A, Chief Inspector": what stands in a bracket after a name. */
const stands = new RegExp(
  String.raw`^(?:([^;]{2,120}?)[,;]\s+)?${inPlaceOf}\s+(\p{L}[^,;]{1,80})(?:[,;]\s+([^;]{2,100}))?$`,
  'iu',
)

/** "B for A" with no bracket. */
const withoutBracket = new RegExp(String.raw`^(\p{Lu}[^(),;]{2,60}?) (${inPlaceOf} \p{L}[^(),;]{1,80})$`, 'iu')

/** Whoever a list of those present has in the place of a member, as "B (for A)" does. */
export interface OnRoll {
  readonly person: PersonWritten
  /** The member they stand in for; absent where the list names none. */
  readonly standsInFor?: string
  /** Why it is not clear for which of several members. */
  readonly unclear?: Refusal
}

/** "B for A", with no bracket, as "B (for A)"; nothing where the name has no such words behind it. */
export function bracketed(written: PersonWritten): (PersonWritten & { readonly role: string }) | undefined {
  const [, alone = '', instead] =
    written.role === undefined ? (withoutBracket.exec(written.name.slice(0, 160)) ?? []) : []
  return instead === undefined ? undefined : { ...written, name: alone, role: instead }
}

/** For whom a bracket behind a name says that somebody is there, as typed. */
export const inWhosePlace = (role: string): string | undefined => stands.exec(role.slice(0, 300))?.[2]

/**
 * Reads a person of a list of those present: one with "(for A)" behind the name, where A is a member who is not there, stands in for A, and the words
 * are no post of theirs. Whatever else stands in the bracket stays their role.
 */
export function onRoll(meeting: Facts, written: PersonWritten, listed: readonly PersonWritten[]): OnRoll {
  const behind = bracketed(written)
  if (behind !== undefined) {
    const found = onRoll(meeting, behind, listed)
    return found.standsInFor === undefined && found.unclear === undefined ? { person: written } : found
  }
  const [, before, whom = '', after] = stands.exec(written.role?.slice(0, 300) ?? '') ?? []
  if (whom === '') return { person: written }
  const who = whoIsMeant(meeting, { name: whom })
  if (isRefusal(who) && who.whom !== undefined && written.asTyped !== true)
    if (who.whom.orAsTyped || isPartOfTheirs(who.whom.names, whom)) return { person: written, unclear: who }
  const member = isRefusal(who) ? undefined : memberNamed(meeting, who.name)
  const themselves = (other: PersonWritten) => {
    const meant = whoIsMeant(meeting, other)
    return !isRefusal(meant) && meant.name === member?.name
  }
  if (member === undefined || member.part === 'clerk') return { person: written }
  // Of somebody who was there and left, it says who took their seat, and no apologies.
  if (meeting.roll[member.name]?.leftAt !== undefined) return { person: written }
  const deputy = deputyMeant(member, written.name)
  // Of somebody in the room it may be said that another looks after their business; not of their own deputy.
  if (meeting.roll[member.name]?.inTheRoom === true && deputy === undefined) return { person: written }
  if (listed.some(themselves)) return { person: written }
  const { role: _bracket, ...named } = written
  const role = before ?? after
  const person = named.asTyped === true ? named : { ...named, name: deputy ?? named.name }
  return { person: role === undefined ? person : { ...person, role }, standsInFor: member.name }
}

/** Whether words are a first name or surname of all of these, and not a body that they are from. */
const isPartOfTheirs = (names: readonly string[], words: string): boolean =>
  names.every(name =>
    name
      .toLowerCase()
      .split(' ')
      .includes(words.trim().toLowerCase().split(' ').at(-1) ?? ''),
  )
