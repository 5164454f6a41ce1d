import { somethingForYou } from '../cards/aloud.ts'
import type { ActionToSend, MeetingPosts, RegisteredAction, NotReached } from '../app/ports/posts.ts'
import type { Log } from '../app/ports/surroundings.ts'
import { clerkCard } from '../cards/clerkCard.ts'
import { digestCard } from '../cards/digestCard.ts'
import { emailsCard } from '../cards/emailsCard.ts'
import { ownerCard } from '../cards/ownerCard.ts'
import { reminderCard } from '../cards/questions.ts'
import { aboutConduct } from '../cards/sentences.ts'
import { shareAnsweredFor } from '../meeting/actionOwners.ts'
import { type CalledMeeting, itemById } from '../meeting/meeting.ts'
import { minutesAllotted } from '../meeting/timeAllotted.ts'
import { entitledByTerms } from '../meeting/publicity.ts'
import { inTheChair } from '../meeting/urgentBusiness.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import type { Worded } from '../meeting/worded.ts'
import { saying, showing } from './envelopes.ts'
import type { KeptCards } from './keptCards.ts'
import type { Meetings } from './meetings.ts'
import type { Known, Whereabouts } from './whereabouts.ts'

type Posts = Pick<
  MeetingPosts,
  | 'remindDeclarant'
  | 'tellTime'
  | 'showClerkCard'
  | 'tellClerks'
  | 'showDigest'
  | 'sendActions'
  | 'giveEmails'
  | 'tellWhoAsked'
  | 'showOwnersCards'
>

const clerksOf = ({ terms }: CalledMeeting) => terms.members.filter(m => m.part === 'clerk')

/** A member as the terms have them; of anybody else, the name. */
const memberNamed = ({ terms }: CalledMeeting, name: string): Known =>
  terms.members.find(m => m.name === name) ?? { name }

/** What the keys of an action's cards begin with: where no meeting here agreed it, the partnership's. */
const cardsOf = (home: CalledMeeting, action: RegisteredAction) =>
  `${action.meeting === undefined ? home.terms.key : home.key} action ${action.number} `

/** What goes one-to-one: reminders, the time, the clerk's card, and actions to their owners. */
export class ToOnePerson implements Posts {
  readonly #cards: KeptCards
  readonly #whereabouts: Whereabouts
  readonly #meetings: Meetings
  readonly #log: Log

  constructor(cards: KeptCards, whereabouts: Whereabouts, meetings: Meetings, log: Log) {
    this.#cards = cards
    this.#whereabouts = whereabouts
    this.#meetings = meetings
    this.#log = log
  }

  async remindDeclarant(meeting: CalledMeeting, person: string, item: string, when: 'now' | 'next'): Promise<void> {
    const at = await this.#whereabouts.of(meeting, memberNamed(meeting, person))
    if (at === undefined) return this.#unreachable(meeting, 'a declarant')
    await this.#cards.post(at, () => showing(reminderCard(meeting, person, item, when), somethingForYou()))
  }

  async tellTime(meeting: CalledMeeting, item: string, used: 'nearly' | 'all'): Promise<void> {
    const its = itemById(meeting, item)
    if (its === undefined) return
    const chairs = inTheChair(meeting),
      words = aboutConduct.timeUsed(its.number, minutesAllotted(meeting, item) ?? 0, used)
    for (const chair of meeting.terms.members.filter(m => chairs.includes(m.name))) {
      const at = await this.#whereabouts.of(meeting, chair)
      if (at !== undefined) await this.#cards.post(at, () => saying(words))
    }
  }

  async showClerkCard(meeting: CalledMeeting): Promise<void> {
    const next = await this.#meetings.after(meeting)
    const edited = await this.#meetings.edits(meeting)
    for (const clerk of clerksOf(meeting)) {
      const at = await this.#whereabouts.of(meeting, clerk)
      const reader = entitledByTerms(meeting.terms, clerk) ? 'entitled' : 'not entitled'
      const key = `${meeting.key} clerk ${clerk.name}`
      if (meeting.documents.length === 0 && this.#cards.at(key) === undefined) continue
      if (at === undefined) this.#unreachable(meeting, 'a clerk')
      else {
        const reading = { next, reader, edited, refreshFor: this.#whereabouts.idOf(clerk) } as const
        await this.#cards.show(key, at, () => clerkCard(this.#meetings.latest(meeting), reading))
      }
    }
  }

  async tellClerks(meeting: CalledMeeting, sentence: Worded): Promise<void> {
    for (const clerk of clerksOf(meeting)) {
      const at = await this.#whereabouts.of(meeting, clerk)
      if (at === undefined) this.#unreachable(meeting, 'a clerk')
      else await this.#cards.post(at, () => saying(sayWorded(sentence)), 'answer')
    }
  }

  async showDigest(meeting: CalledMeeting): Promise<void> {
    const digest = digestCard(meeting)
    if (digest === undefined) return
    for (const clerk of clerksOf(meeting)) {
      const at = await this.#whereabouts.of(meeting, clerk)
      if (at === undefined) this.#unreachable(meeting, 'a clerk')
      else await this.#cards.show(`${meeting.key} before ${clerk.name}`, at, () => digest)
    }
  }

  async sendActions(meeting: CalledMeeting, sending: readonly ActionToSend[]): Promise<readonly ActionToSend[]> {
    const missed = new Set<ActionToSend>()
    const sendTo = async (name: string) => {
      for (const one of sending.filter(({ owner }) => owner.name === name))
        if (!(await this.#sendAction(meeting, one))) missed.add(one)
    }
    // Each has a chat with limits of its own, and need not wait for another's.
    await Promise.all([...new Set(sending.map(({ owner }) => owner.name))].map(sendTo))
    return sending.filter(one => missed.has(one))
  }

  async #sendAction(meeting: CalledMeeting, { owner, share, action, home }: ActionToSend): Promise<boolean> {
    const at = await this.#whereabouts.of(meeting, owner)
    const key = `${cardsOf(home, action)}${owner.name}${share === owner.name ? '' : ` for ${share}`}`
    return at !== undefined && this.#cards.show(key, at, () => ownerCard(home, action, share), { share })
  }

  async tellWhoAsked(meeting: CalledMeeting, clerk: string, words: string): Promise<void> {
    const at = await this.#whereabouts.of(meeting, memberNamed(meeting, clerk))
    if (at === undefined) this.#unreachable(meeting, 'a clerk')
    else await this.#cards.post(at, () => saying(words), 'answer')
  }

  async giveEmails(meeting: CalledMeeting, clerk: string, unreached: readonly NotReached[]): Promise<boolean> {
    const at = await this.#whereabouts.of(meeting, memberNamed(meeting, clerk))
    return (
      at !== undefined &&
      (await this.#cards.post(at, () => showing(emailsCard(meeting, unreached)), 'answer')) !== undefined
    )
  }

  async showOwnersCards(home: CalledMeeting, action: RegisteredAction): Promise<void> {
    const start = cardsOf(home, action)
    for (const key of this.#cards.beginning(start)) {
      // A card sent by an earlier version does not say whose share it is for: its key names the person.
      const share = this.#cards.at(key)?.share ?? shareAnsweredFor(home, action.owners, key.slice(start.length))
      await this.#cards.redraw(key, () => ownerCard(home, action, share))
    }
  }

  #unreachable(meeting: CalledMeeting, who: string): void {
    this.#log.warn(
      { meeting: meeting.key, who },
      'Somebody could not be reached one-to-one; they have to write to the bot once.',
    )
  }
}
