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
  /** The card of an item that is on its way into the chat of a meeting. */
  readonly #underWay = new Map<string, Promise<void>>()

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
    await this.#cards.show(
      `${meeting.key} agenda`,
      this.#whereabouts.chatOf(meeting),
      () => {
        const now = this.#meetings.latest(meeting)
        return agendaCard(now, this.#whereabouts.withOwnView(now))
      },
      { asOf: () => this.#meetings.latest(meeting).version },
    )
  }

  async postAgendaAgain(meeting: CalledMeeting): Promise<void> {
    await this.#cards.forget(`${meeting.key} agenda`)
    await this.showAgenda(meeting)
  }

  async postItemCard(meeting: CalledMeeting): Promise<void> {
    const posting = this.#postItemCard(meeting)
    this.#underWay.set(meeting.key, posting)
    try {
      await posting
    } finally {
      if (this.#underWay.get(meeting.key) === posting) this.#underWay.delete(meeting.key)
    }
  }

  /** Posts the card of the item being taken, unless it stands there. The card of an item whose taking was undone becomes the one before it again. */
  async #postItemCard(meeting: CalledMeeting): Promise<void> {
    const key = `${meeting.key} chair`,
      before = this.#cards.at(key)
    const item = currentItem(meeting)?.id
    const takenBack = before?.item !== undefined && !meeting.taken.some(t => t.item === before.item)
    if (before !== undefined && takenBack) {
      const { item: _notTaken, ...place } = before
      await this.#cards.keep(key, { ...place, ...(item === undefined ? {} : { item }) })
      return this.showItemCard(meeting)
    }
    if (before !== undefined && before.item === item) return this.showItemCard(meeting)
    if (before?.item !== undefined) await this.#cards.keep(`${meeting.key} chair ${before.item}`, before)
    await this.#cards.forget(key)
    await this.#whereabouts.learnConductors(meeting)
    const drawLatest = await this.#drawItem(meeting, undefined)
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

  /** Folds the card of an item that the meeting has moved on from, and any other that stands unfolded still, once none is on its way any more. */
  async foldItemCard(meeting: CalledMeeting, item: string): Promise<void> {
    await this.#underWay.get(meeting.key)?.catch(() => undefined)
    const standing = this.#cards.beginning(`${meeting.key} chair `).map(key => this.#cards.at(key)?.item)
    for (const each of new Set([item, ...standing])) if (each !== undefined) await this.#fold(meeting, each)
  }

  async #fold(meeting: CalledMeeting, item: string): Promise<void> {
    if (currentItem(this.#meetings.latest(meeting))?.id === item) return
    // The card may not have made room for the next one yet, which is posted by itself.
    const keys = [`${meeting.key} chair ${item}`, `${meeting.key} chair`]
    const stands = (key: string) => this.#cards.at(key)?.item === item
    const key = keys.find(stands)
    if (key === undefined) return
    await this.#cards.redraw(key, () => itemCardAfterwards(this.#meetings.latest(meeting), item), {
      urgency: 'folded card',
    })
    if (stands(key)) await this.#cards.forget(key)
  }

  async showItemCard(meeting: CalledMeeting): Promise<void> {
    const key = `${meeting.key} chair`,
      there = this.#cards.at(key)
    if (there === undefined || (there.item !== currentItem(meeting)?.id && meeting.phase !== 'closed')) return
    await this.#cards.show(key, this.#whereabouts.chatOf(meeting), await this.#drawItem(meeting, there.item), {
      item: () => there.item,
      asOf: () => this.#meetings.latest(meeting).version,
    })
  }

  /** The card of an item, as it is when its turn has come: where the meeting has moved on meanwhile, what was recorded in it. Of none, the item taken then. */
  async #drawItem(meeting: CalledMeeting, item: string | undefined): Promise<() => Card> {
    const earlier = await this.#meetings.before(meeting)
    return () => {
      const now = this.#meetings.latest(meeting)
      return item === undefined || currentItem(now)?.id === item || now.phase === 'closed'
        ? itemCard(now, { earlier, refreshFor: this.#whereabouts.conducting(now) })
        : itemCardAfterwards(now, item)
    }
  }

  async askAboutUrgentBusiness(meeting: CalledMeeting, raised: number): Promise<void> {
    const matter = meeting.urgent.find(m => m.event === raised)
    if (matter === undefined) return
    await this.#cards.show(
      `${meeting.key} urgent ${raised}`,
      this.#whereabouts.chatOf(meeting),
      () => {
        const now = this.#meetings.latest(meeting)
        return urgentCard(now, now.urgent.find(m => m.event === raised) ?? matter)
      },
      { urgency: 'answer' },
    )
  }

  async say(meeting: CalledMeeting, said: string | Worded | ProcedureFact): Promise<void> {
    const chat = this.#whereabouts.chatOf(meeting)
    const sentence = typeof said === 'object' && 'what' in said ? quorumSaid(said) : sayWorded(said)
    if (chat !== undefined) await this.#cards.post(chat, () => saying(sentence), 'answer')
  }
}
