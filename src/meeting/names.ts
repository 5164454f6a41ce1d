import type { PersonWritten } from './commands.ts'
import type { Facts } from './meeting.ts'
import { type Refusal, isRefusal, refused } from './outcome.ts'
import type { Member } from './termsOfReference.ts'

const honorifics =
  /^(cllr|councillor|mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|sir|dame|lord|lady|ch insp|insp|supt|superintendent|sgt|pc|dci|di)\.?\s+/

/** A name as it is compared: without case, spacing, honorific and apostrophe forms. */
export const folded = (name: string): string =>
  name.trim().toLowerCase().replace(/[’‘`]/g, "'").replace(/\s+/g, ' ').replace(honorifics, '')

/** The number of letters to change, add, drop or swap to get from one name to the other. */
export function distance(a: string, b: string): number {
  let before: number[] = [],
    row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Whether two names are likely the same person's, spelt differently: at most two letters apart in a name of some length. */
const nearly = (a: string, b: string) =>
  a !== b &&
  Math.min(a.length, b.length) >= 7 &&
  a[0] === b[0] &&
  Math.abs(a.length - b.length) <= 2 &&
  distance(a, b) <= 2

/** Everybody a name could mean: members first, then others already on the roll. */
export const knownNames = (meeting: Facts): readonly string[] => [
  ...new Set([...meeting.terms.members.map(m => m.name), ...Object.keys(meeting.roll)]),
]

/** The member of this name. */
export const memberNamed = (meeting: Facts, name: string): Member | undefined =>
  meeting.terms.members.find(m => m.name === name)

/**
 * Who is meant by a name as typed. The record's own name comes back where the name, the post, or an honorific and surname fit one person;
 * a name nobody bears comes back as typed. Refused, never guessed: a name that could be several people, or that is nearly another's.
 */
export function whoIsMeant(
  meeting: Facts,
  written: PersonWritten,
): { readonly name: string; readonly known: boolean } | Refusal {
  const wanted = folded(written.name)
  if (wanted === '') return refused('nobodyNamed')
  const names = knownNames(meeting)
  const exact = names.find(name => folded(name) === wanted)
  if (exact !== undefined) return { name: exact, known: true }
  const members = meeting.terms.members
  const byTitle = members.filter(m => hasTitle(m, written.name))
  if (byTitle.length === 1 && byTitle[0] !== undefined) return { name: byTitle[0].name, known: true }
  if (byTitle.length > 1) return refused('severalCalled', written.name, byTitle.map(m => m.name).join(' or '))
  const near = names.find(name => nearly(folded(name), wanted))
  if (near !== undefined && written.role === undefined) return refused('whoIsMeant', written.name, near)
  return { name: written.name.trim().replace(/\s+/g, ' '), known: false }
}

/** "Cllr Okafor" is the member with that honorific and surname; "Borough Commander" the member with that post; "Dana" nobody yet. */
function hasTitle(member: Member, written: string): boolean {
  const wanted = written.trim().toLowerCase().replace(/\s+/g, ' ').replace('councillor', 'cllr')
  const surname = member.name.trim().split(/\s+/).at(-1)?.toLowerCase() ?? ''
  return (
    (member.honorific !== undefined && wanted === `${member.honorific.toLowerCase()} ${surname}`) ||
    (member.post !== undefined && wanted === member.post.toLowerCase())
  )
}

/** Each person of a list, or the first refusal. */
export function everyoneMeant(
  meeting: Facts,
  people: readonly PersonWritten[],
): readonly (PersonWritten & { readonly known: boolean })[] | Refusal {
  const found = []
  for (const person of people) {
    const who = whoIsMeant(meeting, person)
    if (isRefusal(who)) return who
    found.push({ ...person, ...who })
  }
  return found
}

/** A name as a sentence gives it, with the honorific the terms have. */
export function titled(meeting: Facts, name: string): string {
  const honorific = memberNamed(meeting, name)?.honorific
  return honorific === undefined ? name : `${honorific} ${name}`
}
