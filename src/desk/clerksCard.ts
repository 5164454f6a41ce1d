import { meetingAfter } from '../app/confirming.ts'
import { type ClerkReading, clerkCard } from '../cards/clerkCard.ts'
import type { Card } from '../cards/card.ts'
import type { Command } from '../meeting/commands.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { entitledByTerms } from '../meeting/publicity.ts'
import type { Answer } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/** What the clerk's card is drawn with for whoever asks. */
async function readingOf(desk: Desk, { brought, terms, meeting }: AtMeeting): Promise<ClerkReading> {
  const { by, where } = brought.asked
  const entitled = where === 'privately' && entitledByTerms(terms, by)
  return { next: await meetingAfter(desk.office, meeting), reader: entitled ? 'entitled' : 'not entitled' }
}

/** The clerk's card of a meeting, for whoever asks. */
export const clerksCard = async (desk: Desk, at: AtMeeting, meeting: CalledMeeting = at.meeting): Promise<Card> =>
  clerkCard(meeting, await readingOf(desk, at))

/** Something done from the clerk's card, which shows it. */
export async function onClerksCard(desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> {
  const reading = await readingOf(desk, at)
  return carry(desk, at, command, { card: now => clerkCard(now, reading) })
}
