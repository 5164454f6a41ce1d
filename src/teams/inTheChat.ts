import type { MeetingPosts } from '../app/ports/posts.ts'
import { agendaCard } from '../cards/agendaCard.ts'
import type { Card } from '../cards/card.ts'
import { isRecordedIn, itemCard, itemCardAfterwards } from '../cards/itemCard.ts'
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

/** The item that the card at the end of the chat is of: the one being taken; once the meeting has closed, the last. */
const itemAtTheEnd = (meeting: CalledMeeting): string | undefined =>
  meeting.phase === 'closed' ? meeting.taken.at(-1)?.item : currentItem(meeting)?.id

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

/** Where the card of an item stands that is over: it is neither drawn again nor posted a second time. */
const overKey = ({ key }: CalledMeeting, item: string): string => `${key} over ${item}`
/** Where the card of an item stands that has made room for the next one, and is not folded yet. */
const madeRoomKey = ({ key }: CalledMeeting, item: string): string => `${key} chair ${item}`

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

  async postItemCard(meeting: CalledMeeting, taken?: string): Promise<void> {
    if (taken !== undefined && taken !== itemAtTheEnd(meeting)) return this.#postPassed(meeting, taken)
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
    const item = itemAtTheEnd(meeting)
    const takenBack = before?.item !== undefined && !meeting.taken.some(t => t.item === before.item)
    if (before !== undefined && takenBack) {
      const { item: _notTaken, ...place } = before
      await this.#putAway(meeting, item)
      await this.#cards.keep(key, { ...place, ...(item === undefined ? {} : { item }) })
      return this.showItemCard(meeting)
    }
    if (before !== undefined && before.item === item) return this.showItemCard(meeting)
    if (before?.item !== undefined) {
      await this.#putAway(meeting, before.item)
      await this.#cards.keep(madeRoomKey(meeting, before.item), before)
    }
    await this.#cards.forget(key)
    await this.#putAway(meeting, item)
    await this.#whereabouts.learnConductors(meeting)
    const drawLatest = await this.#drawItem(meeting, undefined)
    // The meeting may have moved on while the card waited for its turn: then it is the card of the item it shows.
    let shown = item
    const draw = () => {
      shown = itemAtTheEnd(this.#meetings.latest(meeting))
      return drawLatest()
    }
    await this.#cards.show(key, this.#whereabouts.chatOf(meeting), draw, { item: () => shown, urgency: 'answer' })
    if (item !== undefined && shown !== item) await this.#postPassed(this.#meetings.latest(meeting), item)
  }

  /** Posts what was recorded in an item that the meeting has left before its card could be posted: decisions and actions are public as they are made. */
  async #postPassed(meeting: CalledMeeting, item: string): Promise<void> {
    const chat = this.#whereabouts.chatOf(meeting),
      over = overKey(meeting, item)
    const stands = [`${meeting.key} chair`, madeRoomKey(meeting, item)].some(key => this.#cards.at(key)?.item === item)
    if (chat === undefined || stands || this.#cards.at(over) !== undefined || !isRecordedIn(meeting, item)) return
    await this.#cards.show(over, chat, () => itemCardAfterwards(this.#meetings.latest(meeting), item))
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

  /** Folds each card of an item that stands open; one may not have made room yet for the next one, which is posted by itself. */
  async #fold(meeting: CalledMeeting, item: string): Promise<void> {
    if (itemAtTheEnd(this.#meetings.latest(meeting)) === item) return
    for (const key of [madeRoomKey(meeting, item), `${meeting.key} chair`]) await this.#foldAt(meeting, key, item)
  }

  /** The item is taken again: the card that it had, where that stands open still, gives way to the one by which the meeting is run. */
  async #putAway(meeting: CalledMeeting, item: string | undefined): Promise<void> {
    if (item !== undefined) await this.#foldAt(meeting, madeRoomKey(meeting, item), item)
  }

  async #foldAt(meeting: CalledMeeting, key: string, item: string): Promise<void> {
    const stands = () => this.#cards.at(key)?.item === item,
      place = this.#cards.at(key)
    if (place === undefined || !stands()) return
    await this.#cards.redraw(key, () => itemCardAfterwards(this.#meetings.latest(meeting), item), {
      urgency: 'folded card',
    })
    await this.#cards.keep(overKey(meeting, item), place)
    if (stands()) await this.#cards.forget(key)
  }

  async showItemCard(meeting: CalledMeeting): Promise<void> {
    const key = `${meeting.key} chair`,
      there = this.#cards.at(key)
    if (there === undefined || there.item !== itemAtTheEnd(meeting)) return
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
      return item === undefined || itemAtTheEnd(now) === item
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
