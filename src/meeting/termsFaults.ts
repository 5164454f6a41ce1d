import { type Put, type Worded, joined, worded } from './worded.ts'
import type { Member, TermsOfReference } from './termsOfReference.ts'

// What cannot stand in terms of reference, whether they come from a file or are set in Teams: the same rules, in the same words.

/** Two members of one name. */
export const sameName = (name: string): Worded =>
  worded`There are two members called ${name}. Give one of them a fuller name, since the record refers to people by name.`

/** Two members of one e-mail address. */
export const sameAddress = (email: string): Worded =>
  worded`Two members have the e-mail address ${email}. Each person needs their own.`

/** A lead whose organisation is not named. */
export const leadOfNone = (name: string): Worded =>
  worded`${name} leads an organisation that is not named. Add the organisation.`

/** An interest that is there twice. */
export const sameInterest = (kind: string): Worded =>
  worded`The interest "${kind}" stands here twice; keep one of them.`

/** Restricted papers in the folder of public ones, if they would be (Local Government Act 1972, section 100B: exempt papers are not open to inspection). */
export function oneFolder(folder: string, restrictedFolder: string): Worded | undefined {
  return folder.toLowerCase() === restrictedFolder.toLowerCase()
    ? worded`Restricted papers may not be filed where public papers are. Name another folder.`
    : undefined
}

/** Why a folder cannot be one, if so; the name of the field goes before. */
export function folderRefused(path: string): Worded | undefined {
  const signs = ['"', '*', ':', '<', '>', '?', '\\', '|'].some(sign => path.includes(sign))
  return signs || path.startsWith('/') || path.split('/').includes('..')
    ? worded`may not begin with / and may not have any of " * : < > ? \\ | or .. in it, since SharePoint refuses them`
    : undefined
}

const quoted = (written: string) => written.slice(0, 60)

/** Why something cannot be an e-mail address, if so; the name of the field goes before. */
export const addressRefused = (written: string): Worded | undefined =>
  /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(written) ? undefined : worded`must be an e-mail address, not "${quoted(written)}"`

/** Why something cannot be a number of at least so much, if so; the name of the field goes before. */
export function numberRefused(written: string, least: number): Worded | undefined {
  if (!/^\d{1,6}$/.test(written)) return worded`must be a whole number, not "${quoted(written)}"`
  return Number(written) < least ? worded`must be ${least} or more` : undefined
}

/** Why something cannot be a time zone, if so; the name of the field goes before. */
export const timezoneRefused = (written: string): Worded | undefined =>
  isTimezone(written) ? undefined : worded`must be a time zone, such as Europe/London, not "${quoted(written)}"`

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

type Counted = Pick<Member, 'part' | 'body'>

/** Why these members could never meet a quorum, if so; all reasons. */
export function quorumUnmet(
  members: readonly Counted[],
  { count, bodies = [] }: TermsOfReference['quorum'],
): readonly Worded[] {
  const counted = members.filter(({ part }) => part !== 'clerk' && part !== 'in attendance')
  const only: Put = counted.length === 1 ? worded`${1} member counts` : worded`${counted.length} members count`
  return [
    ...(count !== undefined && count > counted.length
      ? [worded`A quorum of ${count} can never be met, since only ${only} for it. Lower it, or add members.`]
      : []),
    ...bodies
      .filter(body => !members.some(m => m.body === body))
      .map(
        body =>
          worded`The quorum needs somebody for ${body}, but no member represents that body, so no meeting is quorate without a substitute. Say first who does.`,
      ),
  ]
}

/** Several reasons, one after the other. */
export const allOf = (reasons: readonly Worded[]): Worded => joined(reasons, ' ')
