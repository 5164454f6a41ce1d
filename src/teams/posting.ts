import type { Log, MeetingPosts } from '../app/ports.ts'
import { InTheChat } from './inTheChat.ts'
import type { KeptCards } from './keptCards.ts'
import type { Meetings } from './meetings.ts'
import { ToMembers } from './toMembers.ts'
import { ToOnePerson } from './toOnePerson.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Posts what a meeting calls for, in its chat and to one person. */
export function postingTo(cards: KeptCards, whereabouts: Whereabouts, meetings: Meetings, log: Log): MeetingPosts {
  const chat = new InTheChat(cards, whereabouts, meetings),
    one = new ToOnePerson(cards, whereabouts, meetings, log),
    issued = new ToMembers(cards, whereabouts, meeting => meetings.latest(meeting))
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
    showDigest: meeting => one.showDigest(meeting),
    showOwnersCards: (home, action) => one.showOwnersCards(home, action),
    sendActions: (meeting, sending) => one.sendActions(meeting, sending),
    giveEmails: (meeting, clerk, unreached) => one.giveEmails(meeting, clerk, unreached),
  }
}
