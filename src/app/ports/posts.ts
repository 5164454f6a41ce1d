// What says things to people; `teams` provides it.
import type { CalledMeeting } from '../../meeting/meeting.ts'
import type { ProcedureFact } from '../../meeting/procedureFacts.ts'
import type { Worded } from '../../meeting/worded.ts'
import type { RegisteredAction } from '../../minutes/actionRegister.ts'
import type { Digest } from '../../minutes/digest.ts'
import type { ActionOwner, NotReached } from '../../minutes/openActions.ts'

export type { RegisteredAction } from '../../minutes/actionRegister.ts'
export type { Digest } from '../../minutes/digest.ts'
export type { NotReached } from '../../minutes/openActions.ts'

/** Whom the issued minutes reached, by name, and whom nothing can be sent to. */
export interface IssuedMinutesGiven {
  readonly given: readonly string[]
  readonly unreachable: readonly string[]
}

/** An open action on its way to one of its owners. */
export interface ActionToSend {
  readonly owner: ActionOwner
  /** The share of the action they answer for. */
  readonly share: string
  readonly action: RegisteredAction
  /** The meeting whose record answers for it. */
  readonly home: CalledMeeting
}

/** Says something to somebody through Teams. Each rejects only when it should be tried again. */
export interface Messenger {
  /** Draws the agenda card in the meeting chat, or draws it again from the meeting as it is now. */
  showAgenda(meeting: CalledMeeting): Promise<void>
  /**
   * Posts the card of the item being taken, or draws the one there is again where it is for that item. Where it was to be the card of an item that was
   * `taken` and left again before it could be posted, that is posted as it is afterwards, unless nothing was recorded in it.
   */
  postItemCard(meeting: CalledMeeting, taken?: string): Promise<void>
  /** Posts the item's card once more, at the end of the chat; from then on it is this one that is drawn again. */
  postItemCardAgain(meeting: CalledMeeting): Promise<void>
  /** Turns the card of an item the meeting has moved on from into what was recorded in it. */
  foldItemCard(meeting: CalledMeeting, item: string): Promise<void>
  /** Draws the item's card again. */
  showItemCard(meeting: CalledMeeting): Promise<void>
  /** Asks the chair whether a matter is urgent, or shows on the same card what the chair answered. */
  askAboutUrgentBusiness(meeting: CalledMeeting, raised: number): Promise<void>
  /** Tells a declarant, one-to-one, what the item that comes next, or is being taken now, obliges them to. */
  remindDeclarant(meeting: CalledMeeting, person: string, item: string, when: 'now' | 'next'): Promise<void>
  /** Tells the chair, one-to-one, that an item's time is nearly or quite used. */
  tellTime(meeting: CalledMeeting, item: string, used: 'nearly' | 'all'): Promise<void>
  /** Gives the clerks, one-to-one, the card with the draft, its link and its gaps. */
  showClerkCard(meeting: CalledMeeting): Promise<void>
  /**
   * Gives the issued minutes one-to-one, to those of these names or to all, and draws again the cards of those who have them; says whom that reached.
   */
  giveIssuedMinutes(meeting: CalledMeeting, only?: readonly string[]): Promise<IssuedMinutesGiven>
  /** Draws somebody's card of the issued minutes again, where they have one. */
  showIssuedMinutes(meeting: CalledMeeting, person: string): Promise<void>
  /** Gives the clerks, one-to-one, what was declared before the meeting, on a card of its own. */
  showDigest(meeting: CalledMeeting): Promise<void>
  /** Draws an action's card again for each of its owners who has one. `home` is the meeting whose record answers for it. */
  showOwnersCards(home: CalledMeeting, action: RegisteredAction): Promise<void>
  /** Tells the clerks something, one-to-one. */
  tellClerks(meeting: CalledMeeting, sentence: Worded): Promise<void>
  /** Says a sentence in the meeting chat, or a fact of procedure as the cards word it. */
  say(meeting: CalledMeeting, sentence: string | Worded | ProcedureFact): Promise<void>
}

/** Gives people what they are reminded of, one-to-one. */
export interface DigestPosts {
  /**
   * Gives somebody a digest on a card of its own, which from then on is the one drawn again for them; false where nothing can be sent to them. Rejects only
   * where it should be tried again.
   */
  giveDigest(digest: Digest): Promise<boolean>
  /** Draws the digest last given to somebody again, as it stands now. */
  showDigestAgain(digest: Digest): Promise<void>
}

/** What a person may ask for in a meeting's chat, and of those in it, besides what the record calls for by itself. */
export interface MeetingPosts extends Messenger {
  /** Whether there is a chat to post to. */
  hasChat(meeting: CalledMeeting): boolean
  /** Posts the agenda once more, at the end of the chat; from then on it is this card that is kept up to date. */
  postAgendaAgain(meeting: CalledMeeting): Promise<void>
  /** Posts the item's card once more, at the end of the chat. */
  postItemCardAgain(meeting: CalledMeeting): Promise<void>
  /** Sends owners their actions, one-to-one; gives back those that could not be sent. */
  sendActions(meeting: CalledMeeting, sending: readonly ActionToSend[]): Promise<readonly ActionToSend[]>
  /** Gives the clerk who asks, one-to-one, what to send by e-mail to those who could not be reached; false where that cannot be sent either. */
  giveEmails(meeting: CalledMeeting, clerk: string, unreached: readonly NotReached[]): Promise<boolean>
  /** Says to the clerk who asked what came of it, one-to-one, where that came too late for an answer. */
  tellWhoAsked(meeting: CalledMeeting, clerk: string, words: string): Promise<void>
  /** The people whose view of the agenda card differs from everybody's, whoever asks first; at most sixty. */
  withOwnView(meeting: CalledMeeting, asking?: string): readonly string[]
  /** Those who see the chair's card in place of the item's, whoever asks first; at most sixty. */
  conducting(meeting: CalledMeeting, asking?: string): readonly string[]
}

/** Somebody in a partnership's chat. */
export interface PersonInChat {
  readonly id?: string
  readonly name: string
  readonly email?: string
}

/** Who is in a partnership's chat. */
export interface Roster {
  /** Nobody where that cannot be learnt in time. */
  inChat(partnership: string): Promise<readonly PersonInChat[]>
}

/** What looking for a message came to: its id where it is there; `unreadable` where that cannot be seen, or not in time. */
export type LookedFor = { readonly id: string } | 'not there' | 'unreadable'

/** Reads what stands in a chat, where the council lets the bot do so. */
export interface ChatRead {
  /** Looks for the newest message of a chat since a moment (ISO 8601, UTC) with a card that bears this mark. */
  bearing(chat: string, mark: string, since: string): Promise<LookedFor>
}
