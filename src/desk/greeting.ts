import { chatWithoutAgendaCard, greetingCard, newChatCard, unknownCard } from '../cards/greetingCard.ts'
import { stageOf } from '../cards/whoAsks.ts'
import { dayOf } from '../app/agendaIn.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { type Answer, show } from './answers.ts'
import type { Brought } from './brought.ts'
import type { Desk } from './desk.ts'
import { standing } from './help.ts'

/** What is said where the bot is new: in a chat what its clerk does next, or the agenda there is; one-to-one who the person is, and what is theirs to do. */
export async function greet(desk: Desk, brought: Brought): Promise<readonly Answer[]> {
  const { chat, asked } = brought
  if (chat === undefined) return greetOne(desk, brought)
  if (desk.partnerships.ofChat(chat) === undefined) await desk.partnerships.lookAgain()
  const terms = desk.partnerships.ofChat(chat)
  if (terms === undefined) {
    const mayMakeNew = desk.maySetUp.anybody() || desk.maySetUp.may(asked.by)
    return [show(newChatCard({ own: onlyToLink(desk, brought), mayMakeNew }))]
  }
  const meeting = await meetingMeant(desk.office, terms.key, dayOf(asked.at, terms.timezone))
  const stage = stageOf(meeting)
  if (meeting === undefined || stage === 'no agenda' || stage === 'agenda waits')
    return [show(chatWithoutAgendaCard(terms.name, stage === 'agenda waits'))]
  desk.afterwards(() => desk.posting.showAgenda(meeting))
  return []
}

/** The partnership a chat is most likely meant for: the only one that whoever added the bot is clerk of. Of several, none is named where others read. */
function onlyToLink({ partnerships }: Desk, { asked }: Brought): string | undefined {
  const [only, another] = partnerships.ofPerson(asked.by).filter(terms => isClerk(terms, asked.by))
  return another === undefined ? only?.shortName : undefined
}

async function greetOne(desk: Desk, brought: Brought): Promise<readonly Answer[]> {
  const { by } = brought.asked
  if (desk.partnerships.ofPerson(by).length === 0) await desk.partnerships.lookAgain()
  const own = desk.partnerships.ofPerson(by)
  const [first] = own
  if (first === undefined) return [show(unknownCard(desk.maySetUp.may(by)))]
  const greeted = await Promise.all(own.map(terms => standing(desk, brought, terms)))
  return [show(greetingCard(nameActing(first, by), greeted))]
}
