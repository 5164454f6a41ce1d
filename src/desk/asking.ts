import { registerOf } from '../app/register.ts'
import { actionsListed } from '../cards/actionsListed.ts'
import { agendaCard } from '../cards/agendaCard.ts'
import type { Card } from '../cards/card.ts'
import { foundCard } from '../cards/found.ts'
import { quorumLine } from '../cards/meetingWords.ts'
import { recordedOf, whoIsHere } from '../cards/recordedOf.ts'
import { publishedCard } from '../cards/previewCard.ts'
import { aboutAgenda, aboutFinding, aboutWords } from '../cards/sentences.ts'
import { whoIsMeant } from '../meeting/names.ts'
import { isRefusal } from '../meeting/outcome.ts'
import { entitledToRestricted } from '../meeting/publicity.ts'
import { whoseApologiesMatter } from '../meeting/quorum.ts'
import { type TermsOfReference, isClerk, memberActing, nameActing } from '../meeting/termsOfReference.ts'
import { waitingAgenda } from '../meeting/waitingAgenda.ts'
import { notAnswered } from '../minutes/newsForClerk.ts'
import { preview } from './agendaPutRight.ts'
import { type Answer, inMarkdown, refusal, sentence, show } from './answers.ts'
import type { AtMeeting, Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import { settled } from './namesSettled.ts'
import { refusedOrAsked } from './questions.ts'

/** Whether the meeting is quorate, and before it, whose apologies would cost the quorum. */
export function quorum(at: AtMeeting): readonly Answer[] {
  const { meeting } = at
  const needed = meeting.phase === 'published' ? whoseApologiesMatter(meeting) : []
  return [
    sentence(
      [
        quorumLine(meeting),
        ...(needed.length === 0 ? [] : [aboutAgenda.inquorateIf(needed)]),
        ...whoHasNotAnswered(at),
      ].join(' '),
    ),
  ]
}

/** For the clerk alone, while there is time: who has not said whether they come. */
function whoHasNotAnswered({ brought, meeting }: AtMeeting): readonly string[] {
  const { by, where } = brought.asked
  if (where !== 'privately' || meeting.phase !== 'published' || !isClerk(meeting.terms, by)) return []
  const names = notAnswered(meeting)
  return names.length === 0 ? [] : [aboutAgenda.notAnswered(names)]
}

/** What was decided, agreed and noted in all meetings of the partnership, by its words; in the chat, and to those not entitled, nothing restricted. */
export async function find(
  desk: Desk,
  { asked }: Brought,
  terms: TermsOfReference,
  words: string,
): Promise<readonly Answer[]> {
  if (memberActing(terms, asked.by) === undefined) return [refusal(aboutFinding.membersOnly(terms.shortName))]
  return [show(foundCard(terms.shortName, words, await desk.finding.find(terms, words, asked)))]
}

/** The open actions; of restricted ones only how many there are, except one-to-one to those entitled. */
export async function actions(desk: Desk, { brought, terms, meeting }: AtMeeting): Promise<readonly Answer[]> {
  const { by, where } = brought.asked
  const entitled = where === 'privately' && entitledToRestricted(meeting, by)
  return [inMarkdown(actionsListed(terms.shortName, await registerOf(desk.office, terms), entitled))]
}

/** What is recorded of somebody, or who is here; of restricted actions nothing, except one-to-one to those entitled. */
export async function recordedOfSomebody(desk: Desk, at: AtMeeting, name: string): Promise<readonly Answer[]> {
  const { brought, terms, meeting } = at
  if (name === '') return [sentence(whoIsHere(meeting))]
  const who = whoIsMeant(meeting, settled({ name }, at.typed?.meant ?? []))
  if (isRefusal(who)) return [refusedOrAsked(at, who)]
  if (!who.known) return [refusal(aboutWords.nobodyCalled(name))]
  const entitled = brought.asked.where === 'privately' && entitledToRestricted(meeting, brought.asked.by)
  const open = (await registerOf(desk.office, terms)).filter(
    a => a.open && (entitled || !a.restricted) && a.owners.some(owner => owner === who.name),
  )
  return [inMarkdown(recordedOf(meeting, who.name, open))]
}

/** Posts the agenda again, or shows the clerk the one that waits to be published. */
export async function agenda(desk: Desk, asked: AtMeeting): Promise<readonly Answer[]> {
  const { brought, terms, meeting } = asked
  const { by, where } = brought.asked
  const privately = where === 'privately'
  if (waitingAgenda(meeting) !== undefined && isClerk(terms, by) && (privately || meeting.phase === 'called'))
    return [show(preview(desk, { brought, meeting }))]
  if (meeting.phase === 'called') return [refusal(aboutAgenda.notPublishedYet)]
  await desk.posting.postAgendaAgain(meeting)
  if (!privately) return []
  const said = [aboutAgenda.postedAgain, ...whoHasNotAnswered(asked)].join(' ')
  return isClerk(terms, by) && meeting.phase !== 'closed' ? [show(publishedCard(meeting, said))] : [sentence(said)]
}

/** The agenda card as the person asking sees it, with their own answer. */
export const ownAgenda = (desk: Desk, { brought, meeting }: Pick<AtMeeting, 'brought' | 'meeting'>): Card =>
  agendaCard(meeting, desk.posting.withOwnView(meeting, brought.person), {
    name: nameActing(meeting.terms, brought.asked.by),
  })

/** The agenda card as the person asking sees it, in place of everybody's. */
export const seeAgenda = (desk: Desk, at: AtMeeting): readonly Answer[] => [show(ownAgenda(desk, at))]
