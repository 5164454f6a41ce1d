import type { Digest } from '../minutes/digest.ts'
import { type Card, asTyped, card, heading, quiet } from './card.ts'
import { line } from './digestParts.ts'
import { forClerk } from './remindersForClerk.ts'
import { forLead } from './remindersForLead.ts'
import { ofMeetings } from './remindersOfMeetings.ts'
import { ofOwner } from './remindersOfOwner.ts'
import { say } from './say.ts'

/** What one person is reminded of, one-to-one, on one card: first what they are asked themselves, then what they should know. */
export function remindersCard(digest: Digest): Card {
  const matters = [...ofMeetings(digest), ...ofOwner(digest), ...forClerk(digest), ...forLead(digest)]
  return card([
    heading(say`Reminders`),
    quiet(asTyped(digest.terms.name)),
    ...(matters.length === 0 ? [line(say`Nothing more to do.`)] : matters),
  ])
}
