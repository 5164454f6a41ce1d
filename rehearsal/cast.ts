import type { PartnershipPerson, PartnershipRehearsed } from './partnershipFiles.ts'

/** Who takes part in a first meeting: somebody in the chair, the clerk, and as many members as make it quorate. */
export interface Cast {
  readonly chair: PartnershipPerson
  readonly clerk: PartnershipPerson
  readonly members: readonly PartnershipPerson[]
}

/** Everybody of the cast, in the order of their panes. */
export const castTogether = ({ chair, clerk, members }: Cast): readonly PartnershipPerson[] => [
  ...new Set([chair, clerk, ...members]),
]

/**
 * Chooses the cast: for each body the quorum names somebody who represents it, then members until there are enough,
 * those who present something on the agenda first; two members at the least.
 */
export function castOf({ people, quorum }: PartnershipRehearsed, agenda = ''): Cast {
  const [first] = people
  if (first === undefined) throw new Error('The partnership has no people.')
  const chair = people.find(({ part }) => part === 'chair' || part === 'co-chair') ?? first
  const clerk = people.find(({ part }) => part === 'clerk') ?? first
  const presentsAt = ({ name }: PartnershipPerson) => {
    const place = agenda.indexOf(`Presented by: ${name}`)
    return place < 0 ? Infinity : place
  }
  const others = people
    .filter(person => person !== chair && person !== clerk && person.votes !== false)
    .filter(({ part }) => part === 'member' || part === 'vice-chair' || part === 'co-chair')
  const likeliest = others
    .filter(({ part }) => part === 'member')
    .toSorted((one, other) => (presentsAt(one) < presentsAt(other) ? -1 : presentsAt(one) > presentsAt(other) ? 1 : 0))
  const bodies = (quorum?.bodies ?? []).filter(body => body !== chair.body)
  const forBodies = bodies
    .map(body => others.find(person => person.body === body))
    .filter(person => person !== undefined)
  const enough = Math.max(2, (quorum?.count ?? 0) - 1)
  const chosen = [...new Set([...forBodies, ...likeliest])].slice(0, Math.max(enough, forBodies.length))
  return { chair, clerk, members: chosen }
}
