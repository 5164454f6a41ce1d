import type { Desk } from '../desk/desk.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type Actor, type TermsOfReference, isClerk } from '../meeting/termsOfReference.ts'

/** The partnerships somebody belongs to, those that another instance or another process has only just made among them. */
export async function partnershipsOf(
  { partnerships }: Pick<Desk, 'partnerships'>,
  by: Actor,
): Promise<readonly TermsOfReference[]> {
  const own = partnerships.ofPerson(by)
  if (own.length > 0) return own
  await partnerships.lookAgain()
  return partnerships.ofPerson(by)
}

/** A partnership's terms, for somebody who belongs to it. Anybody else is not told whether there is such a partnership. */
export const partnershipFor = ({ partnerships }: Pick<Desk, 'partnerships'>, by: Actor, key: string) =>
  partnerships.ofPerson(by).find(terms => terms.key === key)

/** Whether somebody may look at a meeting of their partnership: an agenda that waits is its clerk's until it is published. */
export const mayLookAt = (meeting: CalledMeeting, terms: TermsOfReference, by: Actor): boolean =>
  isPublished(meeting) || isClerk(terms, by)

const isPublished = ({ phase }: CalledMeeting) => phase !== 'called' && phase !== 'discarded'

/** The key of a meeting, as a page may send it. */
const meetingKey = /^([^/\s]{1,200})\/\d{1,9}$/

/**
 * A meeting for somebody who asks for it by its key, by the partnership's terms as they are now. `stranger`: not of that partnership, whether there is one or
 * not. `no such meeting`: there is none by that key that they may look at.
 */
export async function meetingFor(
  desk: Pick<Desk, 'office' | 'partnerships'>,
  by: Actor,
  key: string,
): Promise<{ readonly meeting: CalledMeeting; readonly terms: TermsOfReference } | 'stranger' | 'no such meeting'> {
  const terms = partnershipFor(desk, by, meetingKey.exec(key)?.[1] ?? '')
  if (terms === undefined) return 'stranger'
  const meeting = await desk.office.meeting(key)
  return meeting.phase === 'not called' || !mayLookAt(meeting, terms, by) ? 'no such meeting' : { meeting, terms }
}
