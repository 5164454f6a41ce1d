import { registerOf } from '../app/register.ts'
import { actionsListed } from '../cards/actionsListed.ts'
import { agendaCard } from '../cards/agendaCard.ts'
import type { Card } from '../cards/card.ts'
import { quorumLine } from '../cards/meetingWords.ts'
import { publishedCard } from '../cards/previewCard.ts'
import { aboutAgenda } from '../cards/sentences.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { whoseApologiesMatter } from '../meeting/quorum.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { waitingAgenda } from '../meeting/waitingAgenda.ts'
import { type Answer, inMarkdown, refusal, sentence, show } from './answers.ts'
import { preview } from './agendaPutRight.ts'
import type { AtMeeting } from './brought.ts'
import type { Desk } from './desk.ts'

/** Whether the meeting is quorate, and before it, whose apologies would cost the quorum. */
export function quorum({ meeting }: AtMeeting): readonly Answer[] {
  const needed = meeting.phase === 'published' ? whoseApologiesMatter(meeting) : []
  return [sentence([quorumLine(meeting), ...(needed.length === 0 ? [] : [aboutAgenda.inquorateIf(needed)])].join(' '))]
}

/** The open actions; of restricted ones only how many there are, except one-to-one to those entitled. */
export async function actions(desk: Desk, { brought, terms, meeting }: AtMeeting): Promise<readonly Answer[]> {
  const { by, where } = brought.asked
  const entitled = where === 'privately' && entitledToRestricted(meeting, by)
  return [inMarkdown(actionsListed(terms.shortName, await registerOf(desk.office, terms), entitled))]
}

/** Posts the agenda again, or shows the clerk the one that waits to be published. */
export async function agenda(desk: Desk, { brought, terms, meeting }: AtMeeting): Promise<readonly Answer[]> {
  const { by, where } = brought.asked
  const privately = where === 'privately'
  if (waitingAgenda(meeting) !== undefined && isClerk(terms, by) && (privately || meeting.phase === 'called'))
    return [show(preview(desk, { brought, meeting }))]
  if (meeting.phase === 'called') return [refusal(aboutAgenda.notPublishedYet)]
  await desk.posting.postAgendaAgain(meeting)
  if (!privately) return []
  return isClerk(terms, by) && meeting.phase !== 'closed'
    ? [show(publishedCard(meeting, aboutAgenda.postedAgain))]
    : [sentence(aboutAgenda.postedAgain)]
}

/** The agenda card as the person asking sees it, with their own answer. */
export const ownAgenda = (desk: Desk, { brought, meeting }: Pick<AtMeeting, 'brought' | 'meeting'>): Card =>
  agendaCard(meeting, desk.posting.withOwnView(meeting, brought.person), {
    name: nameActing(meeting.terms, brought.asked.by),
  })

/** The agenda card as the person asking sees it, in place of everybody's. */
export const seeAgenda = (desk: Desk, at: AtMeeting): readonly Answer[] => [show(ownAgenda(desk, at))]
