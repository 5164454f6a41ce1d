import type { MeetingPosts } from '../app/ports.ts'
import { agendaCard } from '../cards/agendaCard.ts'
import type { Card } from '../cards/card.ts'
import { itemCard, itemCardAfterwards } from '../cards/itemCard.ts'
import { quorumSaid } from '../cards/procedureInWords.ts'
import { urgentCard } from '../cards/questions.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import type { ProcedureFact } from '../meeting/procedureFacts.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import type { Worded } from '../meeting/worded.ts'
import { saying } from './envelopes.ts'
import type { KeptCards } from './keptCards.ts'
import type { Meetings } from './meetings.ts'
import type { Whereabouts } from './whereabouts.ts'

type Posts = Pick<
  MeetingPosts,
  | 'hasChat'
  | 'showAgenda'
  | 'postAgendaAgain'
  | 'postItemCard'
  | 'postItemCardAgain'
  | 'foldItemCard'
  | 'showItemCard'
  | 'askAboutUrgentBusiness'
  | 'say'
>

/** What stands in a meeting's chat for everybody: the agenda card, the item's card, questions to the chair, and what is said there. */
export class InTheChat implements Posts {
  readonly #cards: KeptCards
  readonly #whereabouts: Whereabouts
  readonly #meetings: Meetings

  constructor(cards: KeptCards, whereabouts: Whereabouts, meetings: Meetings) {
    this.#cards = cards
    this.#whereabouts = whereabouts
    this.#meetings = meetings
  }

  hasChat(meeting: CalledMeeting): boolean {
    return this.#whereabouts.chatOf(meeting) !== undefined
  }

  async showAgenda(meeting: CalledMeeting): Promise<void> {
    if (meeting.phase === 'called' || meeting.phase === 'discarded') return
    await this.#cards.show(`${meeting.key} agenda`, this.#whereabouts.chatOf(meeting), () => {
      const now = this.#meetings.latest(meeting)
      return agendaCard(now, this.#whereabouts.withOwnView(now))
    })
  }

  async postAgendaAgain(meeting: CalledMeeting): Promise<void> {
    await this.#cards.forget(`${meeting.key} agenda`)
    await this.showAgenda(meeting)
  }

  async postItemCard(meeting: CalledMeeting): Promise<void> {
    const key = `${meeting.key} chair`,
      before = this.#cards.at(key)
    const item = currentItem(meeting)?.id
    if (before !== undefined && before.item === item) return this.showItemCard(meeting)
    if (before?.item !== undefined) await this.#cards.keep(`${meeting.key} chair ${before.item}`, before)
    await this.#cards.forget(key)
    await this.#whereabouts.learnConductors(meeting)
    const drawLatest = await this.#drawItem(meeting)
    // The meeting may have moved on while the card waited for its turn: then it is the card of the item it shows.
    let shown = item
    const draw = () => {
      shown = currentItem(this.#meetings.latest(meeting))?.id
      return drawLatest()
    }
    await this.#cards.show(key, this.#whereabouts.chatOf(meeting), draw, { item: () => shown, urgency: 'answer' })
  }

  async postItemCardAgain(meeting: CalledMeeting): Promise<void> {
    await this.#cards.forget(`${meeting.key} chair`)
    await this.postItemCard(meeting)
  }

  async foldItemCard(meeting: CalledMeeting, item: string): Promise<void> {
    if (currentItem(meeting)?.id === item) return
    // The card may not have made room for the next one yet, which is posted by itself.
    const keys = [`${meeting.key} chair ${item}`, `${meeting.key} chair`]
    const stands = (key: string) => this.#cards.at(key)?.item === item
    const key = keys.find(stands)
    if (key === undefined) return
    await this.#cards.redraw(key, () => itemCardAfterwards(this.#meetings.latest(meeting), item))
    if (stands(key)) await this.#cards.forget(key)
  }

  /** Folds what the meeting has moved on from before its card stood there: it was on its way when it was to be folded. */
  async #foldEarlier(meeting: CalledMeeting): Promise<void> {
    for (const key of this.#cards.beginning(`${meeting.key} chair `)) {
      const item = this.#cards.at(key)?.item
      if (item !== undefined) await this.foldItemCard(meeting, item)
    }
  }

  async showItemCard(meeting: CalledMeeting): Promise<void> {
    await this.#foldEarlier(meeting)
    const key = `${meeting.key} chair`,
      there = this.#cards.at(key)
    if (there === undefined || (there.item !== currentItem(meeting)?.id && meeting.phase !== 'closed')) return
    await this.#cards.show(key, this.#whereabouts.chatOf(meeting), await this.#drawItem(meeting))
  }

  async #drawItem(meeting: CalledMeeting): Promise<() => Card> {
    const earlier = await this.#meetings.before(meeting)
    return () => {
      const now = this.#meetings.latest(meeting)
      return itemCard(now, { earlier, refreshFor: this.#whereabouts.conducting(now) })
    }
  }

  async askAboutUrgentBusiness(meeting: CalledMeeting, raised: number): Promise<void> {
    const matter = meeting.urgent.find(m => m.event === raised)
    if (matter === undefined) return
    await this.#cards.show(`${meeting.key} urgent ${raised}`, this.#whereabouts.chatOf(meeting), () => {
      const now = this.#meetings.latest(meeting)
      return urgentCard(now, now.urgent.find(m => m.event === raised) ?? matter)
    })
  }

  async say(meeting: CalledMeeting, said: string | Worded | ProcedureFact): Promise<void> {
    const chat = this.#whereabouts.chatOf(meeting)
    const sentence = typeof said === 'object' && 'what' in said ? quorumSaid(said) : sayWorded(said)
    if (chat !== undefined) await this.#cards.post(chat, () => saying(sentence), 'answer')
  }
}
