import { clerks } from '../meeting/authority.ts'
import { type Asked, type Command, isTheClerk } from '../meeting/commands.ts'
import { type Refusal, isRefusal, refused } from '../meeting/outcome.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { type Worded, worded } from '../meeting/worded.ts'
import type { Office } from './office.ts'

/**
 * Puts the record of every meeting of a partnership on hold, or releases it, and says so in a sentence. A meeting called later takes the hold over from the
 * one before it. Those who were clerk at an earlier meeting may be others: it is the clerk in the terms now who may, for all of them.
 */
export async function holdRecords(
  office: Office,
  terms: TermsOfReference,
  command: Command & { type: 'HoldRecord' | 'ReleaseRecord' },
  asked: Asked,
): Promise<Worded | Refusal> {
  if (!isTheClerk(terms, asked)) return refused('notTheChair', clerks({ terms }))
  const { atHand, older } = await office.meetingsKept(terms.key)
  const keys = [...older, ...atHand].map(m => m.key)
  if (keys.length === 0)
    return command.type === 'HoldRecord'
      ? worded`${terms.shortName} has no meeting here yet, so there is no record to hold.`
      : worded`${terms.shortName} has no meeting here yet, so there is no record to release.`
  for (const key of keys) {
    const carried = await office.carry(key, command, { ...asked, where: 'by itself' })
    if (carried.kind === 'refused' && isRefusal(carried.refusal)) return carried.refusal
  }
  if (command.type === 'HoldRecord')
    return worded`On hold: nothing is removed from the records of ${terms.shortName} until you type "release".`
  const { notesDays } = terms.retention
  return notesDays === undefined
    ? worded`Released. The terms of ${terms.shortName} give no time after which anything is removed, so everything is kept.`
    : worded`Released: ${notesDays} days after minutes are confirmed, what they do not print is removed from the record again.`
}
