import type { Log, MeetingPosts } from '../app/ports.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { InTheChat } from './inTheChat.ts'
import type { KeptCards } from './keptCards.ts'
import { ToMembers } from './toMembers.ts'
import { ToOnePerson } from './toOnePerson.ts'
import type { Whereabouts } from './whereabouts.ts'

/**
 * Posts what a meeting calls for, in its chat and to one person.
 * @param latest gives a meeting as it is when a card's turn to be sent has come
 */
export function postingTo(
  cards: KeptCards,
  whereabouts: Whereabouts,
  latest: (meeting: CalledMeeting) => CalledMeeting,
  log: Log,
): MeetingPosts {
  const chat = new InTheChat(cards, whereabouts, latest),
    one = new ToOnePerson(cards, whereabouts, latest, log),
    issued = new ToMembers(cards, whereabouts, latest)
  return {
    hasChat: meeting => chat.hasChat(meeting),
    withOwnView: (meeting, asking) => whereabouts.withOwnView(meeting, asking),
    showAgenda: meeting => chat.showAgenda(meeting),
    postAgendaAgain: meeting => chat.postAgendaAgain(meeting),
    postChairCard: meeting => chat.postChairCard(meeting),
    postChairCardAgain: meeting => chat.postChairCardAgain(meeting),
    foldChairCard: (meeting, item) => chat.foldChairCard(meeting, item),
    showChairCard: meeting => chat.showChairCard(meeting),
    askAboutUrgentBusiness: (meeting, raised) => chat.askAboutUrgentBusiness(meeting, raised),
    say: (meeting, sentence) => chat.say(meeting, sentence),
    remindDeclarant: (meeting, person, item, when) => one.remindDeclarant(meeting, person, item, when),
    tellTime: (meeting, item, used) => one.tellTime(meeting, item, used),
    showClerkCard: meeting => one.showClerkCard(meeting),
    giveIssuedMinutes: (meeting, only) => issued.giveIssuedMinutes(meeting, only),
    showIssuedMinutes: (meeting, person) => issued.showIssuedMinutes(meeting, person),
    tellClerks: (meeting, sentence) => one.tellClerks(meeting, sentence),
    sendActions: meeting => one.sendActions(meeting),
  }
}
