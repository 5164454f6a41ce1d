import type { Amending, TermsAmended } from '../meeting/amended.ts'
import type { Asked } from '../meeting/commands.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { TermsOfReference } from '../meeting/termsOfReference.ts'
import { inEnglish } from '../meeting/worded.ts'
import type { Office } from './office.ts'
import type { Partnerships } from './partnerships.ts'

/** The meetings of a partnership that are not closed yet, whose rules are still those of the terms in force. */
async function notClosed(office: Office, partnership: string): Promise<readonly CalledMeeting[]> {
  return (await office.meetingsAtHand(partnership)).filter(m => m.phase !== 'closed')
}

/**
 * Carries a clerk's change of the terms through: decided on the terms as they are, kept with who made it and when, and made known to every meeting that
 * is not closed yet. Refused to anybody but a clerk.
 */
export async function amendTerms(
  partnerships: Partnerships,
  office: Office,
  partnership: string,
  asked: Asked,
  decide: (terms: TermsOfReference, amending: Amending) => TermsAmended,
): Promise<TermsAmended> {
  const meetings = await notClosed(office, partnership)
  let decided: TermsAmended = { kind: 'as it was' }
  const no = await partnerships.set(
    partnership,
    terms => {
      decided = decide(terms, { asked, meetings, namesTaken: partnerships.namesBesides(partnership) })
      return decided.kind === 'set' ? { type: 'TermsSet', set: decided.set, what: inEnglish(decided.what) } : undefined
    },
    asked,
  )
  if (no !== undefined) return { kind: 'refused', why: no }
  await tellMeetings(partnerships, office, partnership, asked)
  return decided
}

/**
 * Makes the terms in force known to every meeting that is not closed and does not have them yet. The meeting's own terms may not know the clerk who
 * changed them, so it is the product that asks, in the clerk's name.
 */
export async function tellMeetings(
  partnerships: Partnerships,
  office: Office,
  partnership: string,
  asked: Asked,
): Promise<void> {
  const terms = partnerships.terms(partnership)
  if (terms === undefined) return
  for (const meeting of await notClosed(office, partnership)) {
    if (JSON.stringify(meeting.terms) === JSON.stringify(terms)) continue
    await office.carry(meeting.key, { type: 'AmendTermsOfReference', terms }, { ...asked, where: 'by itself' })
  }
}

/** After a restart: where terms were changed in Teams and the process ended before every meeting was told, they are told now. */
export async function tellMeetingsAgain(partnerships: Partnerships, office: Office, asked: Asked): Promise<void> {
  for (const { key } of partnerships.all()) {
    if (Object.keys(partnerships.partnership(key)?.set ?? {}).length > 0)
      await tellMeetings(partnerships, office, key, asked)
  }
}
