import type { MeetingPosts } from '../app/ports/posts.ts'
import type { Log } from '../app/ports/surroundings.ts'
import { onceSure } from '../app/supposing.ts'
import { inLanguage } from '../cards/say.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { InTheChat } from './inTheChat.ts'
import type { KeptCards } from './keptCards.ts'
import type { Meetings } from './meetings.ts'
import { ToMembers } from './toMembers.ts'
import { ToOnePerson } from './toOnePerson.ts'
import type { Whereabouts } from './whereabouts.ts'

/** Posts what a meeting calls for, in its chat and to one person, in its partnership's language. */
export function postingTo(cards: KeptCards, whereabouts: Whereabouts, meetings: Meetings, log: Log): MeetingPosts {
  const chat = new InTheChat(cards, whereabouts, meetings),
    one = new ToOnePerson(cards, whereabouts, meetings, log),
    issued = new ToMembers(cards, whereabouts, meeting => meetings.latest(meeting))
  /** In the partnership's language, once it is known where the meeting's cards stand. */
  const spokenFor = <T>(meeting: CalledMeeting, work: () => Promise<T>): Promise<T> =>
    onceSure(async () => {
      await cards.know(meeting)
      return inLanguage(meeting.terms.language, work)
    })
  return {
    hasChat: meeting => chat.hasChat(meeting),
    withOwnView: (meeting, asking) => whereabouts.withOwnView(meeting, asking),
    conducting: (meeting, asking) => whereabouts.conducting(meeting, asking),
    showAgenda: meeting => spokenFor(meeting, () => chat.showAgenda(meeting)),
    postAgendaAgain: meeting => spokenFor(meeting, () => chat.postAgendaAgain(meeting)),
    postItemCard: (meeting, taken) => spokenFor(meeting, () => chat.postItemCard(meeting, taken)),
    postItemCardAgain: meeting => spokenFor(meeting, () => chat.postItemCardAgain(meeting)),
    foldItemCard: (meeting, item) => spokenFor(meeting, () => chat.foldItemCard(meeting, item)),
    showItemCard: meeting => spokenFor(meeting, () => chat.showItemCard(meeting)),
    askAboutUrgentBusiness: (meeting, raised) => spokenFor(meeting, () => chat.askAboutUrgentBusiness(meeting, raised)),
    say: (meeting, sentence) => spokenFor(meeting, () => chat.say(meeting, sentence)),
    remindDeclarant: (meeting, person, item, when) =>
      spokenFor(meeting, () => one.remindDeclarant(meeting, person, item, when)),
    tellTime: (meeting, item, used) => spokenFor(meeting, () => one.tellTime(meeting, item, used)),
    showClerkCard: meeting => spokenFor(meeting, () => one.showClerkCard(meeting)),
    giveIssuedMinutes: (meeting, only) => spokenFor(meeting, () => issued.giveIssuedMinutes(meeting, only)),
    showIssuedMinutes: (meeting, person) => spokenFor(meeting, () => issued.showIssuedMinutes(meeting, person)),
    tellClerks: (meeting, sentence) => spokenFor(meeting, () => one.tellClerks(meeting, sentence)),
    showDigest: meeting => spokenFor(meeting, () => one.showDigest(meeting)),
    showOwnersCards: (home, action) => spokenFor(home, () => one.showOwnersCards(home, action)),
    sendActions: (meeting, sending) => spokenFor(meeting, () => one.sendActions(meeting, sending)),
    tellWhoAsked: (meeting, clerk, words) => spokenFor(meeting, () => one.tellWhoAsked(meeting, clerk, words)),
    giveEmails: (meeting, clerk, unreached) => spokenFor(meeting, () => one.giveEmails(meeting, clerk, unreached)),
  }
}
