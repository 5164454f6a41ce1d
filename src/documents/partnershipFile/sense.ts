import type { Path } from './lines.ts'
import { didYouMean, oneOf } from './faults.ts'
import { leadOfNone, oneFolder, sameAddress, sameInterest, sameName } from '../../meeting/termsFaults.ts'
import { inEnglish } from '../../meeting/worded.ts'
import type { PartnershipWritten } from './form.ts'

/** Something that is rightly written but cannot be so. */
export interface Misplaced {
  readonly path: Path
  readonly sentence: string
}

/** What cannot be so in a file whose every value is well written, such as names twice. */
export function faultsOfSense(
  given: PartnershipWritten,
  houseStyles: readonly string[] | undefined,
): readonly Misplaced[] {
  return [
    ...twice(
      given.members.map(({ name }) => name),
      i => ['members', i, 'name'],
      name => inEnglish(sameName(name)),
    ),
    ...twice(
      given.members.map(({ id }) => id),
      i => ['members', i, 'id'],
      id => `Two members have the id ${id}. Each person has their own.`,
    ),
    ...twice(
      given.members.map(({ email }) => email),
      i => ['members', i, 'email'],
      email => inEnglish(sameAddress(email)),
    ),
    ...twice(
      (given.interests ?? []).map(({ kind }) => kind),
      i => ['interests', i, 'kind'],
      kind => inEnglish(sameInterest(kind)),
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
            sentence: inEnglish(leadOfNone(name)),
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
  const why = folder === undefined || restrictedFolder === undefined ? undefined : oneFolder(folder, restrictedFolder)
  return why === undefined ? [] : [{ path: ['filing', 'restrictedFolder'], sentence: inEnglish(why) }]
}
