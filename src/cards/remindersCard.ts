import type { Digest } from '../minutes/digest.ts'
import { type Card, asTyped, card, heading, quiet } from './card.ts'
import { forClerk } from './remindersForClerk.ts'
import { forLead } from './remindersForLead.ts'
import { ofMeetings } from './remindersOfMeetings.ts'
import { ofOwner } from './remindersOfOwner.ts'
import { say } from './say.ts'

/** What one person is reminded of, one-to-one, on one card: first what they are asked themselves, then what they should know. */
export const remindersCard = (digest: Digest): Card =>
  card([
    heading(say`Reminders`),
    quiet(asTyped(digest.terms.name)),
    ...ofMeetings(digest),
    ...ofOwner(digest),
    ...forClerk(digest),
    ...forLead(digest),
  ])
