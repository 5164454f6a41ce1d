import type { PersonWritten } from './commands.ts'
import type { Facts } from './meeting.ts'
import { memberNamed, whoIsMeant } from './names.ts'
import { isRefusal } from './outcome.ts'

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
}

/**
 * Reads a person of a list of those present: one with "(for A)" behind the name, where A is a member who is not there, stands in for A, and the words
 * are no post of theirs. Whatever else stands in the bracket stays their role.
 */
export function onRoll(meeting: Facts, written: PersonWritten, listed: readonly PersonWritten[]): OnRoll {
  const [, alone = '', instead] =
    written.role === undefined ? (withoutBracket.exec(written.name.slice(0, 160)) ?? []) : []
  if (instead !== undefined) {
    const found = onRoll(meeting, { ...written, name: alone, role: instead }, listed)
    return found.standsInFor === undefined ? { person: written } : found
  }
  const [, before, whom = '', after] = stands.exec(written.role?.slice(0, 300) ?? '') ?? []
  if (whom === '') return { person: written }
  const who = whoIsMeant(meeting, { name: whom })
  const member = isRefusal(who) ? undefined : memberNamed(meeting, who.name)
  const themselves = (other: PersonWritten) => {
    const meant = whoIsMeant(meeting, other)
    return !isRefusal(meant) && meant.name === member?.name
  }
  if (member === undefined || member.part === 'clerk' || meeting.roll[member.name]?.inTheRoom === true)
    return { person: written }
  if (listed.some(themselves)) return { person: written }
  const { role: _bracket, ...named } = written
  const role = before ?? after
  return { person: role === undefined ? named : { ...named, role }, standsInFor: member.name }
}
