import type { Path } from './lines.ts'
import { didYouMean, oneOf } from './faults.ts'
import type { Part } from '../../meeting/termsOfReference.ts'
import type { PartnershipWritten } from './form.ts'

/** Something that is rightly written but cannot be so. */
export interface Misplaced {
  readonly path: Path
  readonly sentence: string
}

/** Clerks and those in attendance have no vote unless the file gives them one. */
export const votesByDefault = (part: Part): boolean => part !== 'clerk' && part !== 'in attendance'

/** What cannot be so in a file whose every value is well written, such as names twice. */
export function faultsOfSense(
  given: PartnershipWritten,
  houseStyles: readonly string[] | undefined,
): readonly Misplaced[] {
  return [
    ...twice(
      given.members.map(({ name }) => name),
      i => ['members', i, 'name'],
      name =>
        `There are two members called ${name}. Give one of them a fuller name, since the record refers to people by name.`,
    ),
    ...twice(
      given.members.map(({ id }) => id),
      i => ['members', i, 'id'],
      id => `Two members have the id ${id}. Each person has their own.`,
    ),
    ...twice(
      given.members.map(({ email }) => email),
      i => ['members', i, 'email'],
      email => `Two members have the e-mail address ${email}. Each person needs their own.`,
    ),
    ...twice(
      (given.interests ?? []).map(({ kind }) => kind),
      i => ['interests', i, 'kind'],
      kind => `The interest "${kind}" stands here twice; keep one of them.`,
    ),
    ...leadFaults(given),
    ...styleFaults(given, houseStyles),
    ...filingFaults(given),
  ]
}

function twice(
  values: readonly (string | undefined)[],
  path: (index: number) => Path,
  sentence: (value: string) => string,
): readonly Misplaced[] {
  const seen = new Set<string>()
  return values.flatMap((value, i) => {
    if (value === undefined) return []
    const folded = value.toLowerCase()
    if (seen.has(folded)) return [{ path: path(i), sentence: sentence(value) }]
    seen.add(folded)
    return []
  })
}

const leadFaults = ({ members }: PartnershipWritten): readonly Misplaced[] =>
  members.flatMap(({ name, lead, organisation }, i) =>
    lead === true && organisation === undefined
      ? [
          {
            path: ['members', i, 'lead'],
            sentence: `${name} leads an organisation that is not named. Add "organisation".`,
          },
        ]
      : [],
  )

function styleFaults(
  { houseStyle }: PartnershipWritten,
  houseStyles: readonly string[] | undefined,
): readonly Misplaced[] {
  if (houseStyle === undefined || houseStyles === undefined || houseStyles.includes(houseStyle)) return []
  const meant = didYouMean(houseStyle, houseStyles)
  return [
    {
      path: ['houseStyle'],
      sentence: `There is no house style called "${houseStyle}"; ${meant === undefined ? `there are ${oneOf(houseStyles)}.` : `did you mean "${meant}"?`}`,
    },
  ]
}

function filingFaults({ filing }: PartnershipWritten): readonly Misplaced[] {
  const { folder, restrictedFolder } = filing ?? {}
  return folder !== undefined &&
    restrictedFolder !== undefined &&
    folder.toLowerCase() === restrictedFolder.toLowerCase()
    ? [
        {
          path: ['filing', 'restrictedFolder'],
          sentence: 'Restricted papers may not be filed where public papers are. Name another folder.',
        },
      ]
    : []
}
