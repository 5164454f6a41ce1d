import type { Digest, OrganisationsActions } from '../minutes/digest.ts'
import { type Element, asTyped, quiet } from './card.ts'
import { dueFrom, line, matter } from './digestParts.ts'
import { say } from './say.ts'

/** How many actions are named; the rest is counted. */
const most = 15

/** What the organisation of its lead has to do, and nobody else's; soonest due first. */
export const forLead = ({ organisations, today }: Digest): readonly Element[] =>
  organisations.map(its => organisation(its, today))

function organisation({ organisation: name, shares, restricted }: OrganisationsActions, today: string): Element {
  const more = shares.length - most
  return matter(asTyped(say`Open actions of ${name}`), [
    ...shares
      .slice(0, most)
      .flatMap(({ number, share, text, due }) => [
        line(`A${number}: ${text}`),
        quiet(asTyped(`${share} · ${dueFrom(today, due)}`)),
      ]),
    ...(more > 0 ? [quiet(say`and ${more} more`)] : []),
    ...(restricted > 0 ? [quiet(say`${restricted} restricted, not shown here`)] : []),
    ...(shares.length + restricted === 0 ? [line(say`Nothing more to do.`)] : []),
  ])
}
