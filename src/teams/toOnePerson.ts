import type { Log, MeetingPosts } from '../app/ports.ts'
import { asTyped } from '../cards/card.ts'
import { clerkCard } from '../cards/clerkCard.ts'
import { ownerCard } from '../cards/ownerCard.ts'
import { reminderCard } from '../cards/questions.ts'
import { aboutConduct } from '../cards/sentences.ts'
import { peopleOwning } from '../meeting/actions.ts'
import { type CalledMeeting, itemById } from '../meeting/meeting.ts'
import { minutesAllotted } from '../meeting/timeAllotted.ts'
import { inTheChair } from '../meeting/urgentBusiness.ts'
import { saying, showing } from './envelopes.ts'
import type { KeptCards } from './keptCards.ts'
import type { Whereabouts } from './whereabouts.ts'

type Posts = Pick<MeetingPosts, 'remindDeclarant' | 'tellTime' | 'showClerkCard' | 'tellClerks' | 'sendActions'>

const clerksOf = ({ terms }: CalledMeeting) => terms.members.filter(m => m.part === 'clerk')

/** What goes one-to-one: reminders, the time, the clerk's card, and actions to their owners. */
export class ToOnePerson implements Posts {
  readonly #cards: KeptCards
  readonly #whereabouts: Whereabouts
  readonly #latest: (meeting: CalledMeeting) => CalledMeeting
  readonly #log: Log

  /** `latest` gives a meeting as it is when a card's turn to be sent has come. */
  constructor(cards: KeptCards, whereabouts: Whereabouts, latest: (meeting: CalledMeeting) => CalledMeeting, log: Log) {
    this.#cards = cards
    this.#whereabouts = whereabouts
    this.#latest = latest
    this.#log = log
  }

  async remindDeclarant(meeting: CalledMeeting, person: string, item: string, when: 'now' | 'next'): Promise<void> {
    const known = meeting.terms.members.find(m => m.name === person) ?? { name: person }
    const at = await this.#whereabouts.of(meeting, known)
    if (at === undefined) return this.#unreachable(meeting, 'a declarant')
    await this.#cards.post(at, () => showing(reminderCard(meeting, person, item, when)))
  }

  async tellTime(meeting: CalledMeeting, item: string, used: 'nearly' | 'all'): Promise<void> {
    const its = itemById(meeting, item)
    if (its === undefined) return
    const chairs = inTheChair(meeting),
      words = aboutConduct.timeUsed(its.number, minutesAllotted(meeting, item) ?? 0, used)
    for (const chair of meeting.terms.members.filter(m => chairs.includes(m.name))) {
      const at = await this.#whereabouts.of(meeting, chair)
      if (at !== undefined) await this.#cards.post(at, () => saying(asTyped(words)))
    }
  }

  async showClerkCard(meeting: CalledMeeting): Promise<void> {
    for (const clerk of clerksOf(meeting)) {
      const at = await this.#whereabouts.of(meeting, clerk)
      if (at === undefined) this.#unreachable(meeting, 'a clerk')
      else await this.#cards.show(`${meeting.key} clerk ${clerk.name}`, at, () => clerkCard(this.#latest(meeting)))
    }
  }

  async tellClerks(meeting: CalledMeeting, sentence: string): Promise<void> {
    for (const clerk of clerksOf(meeting)) {
      const at = await this.#whereabouts.of(meeting, clerk)
      if (at === undefined) this.#unreachable(meeting, 'a clerk')
      else await this.#cards.post(at, () => saying(asTyped(sentence)), 'answer')
    }
  }

  async sendActions(meeting: CalledMeeting): Promise<readonly string[]> {
    const missed = new Set<string>()
    for (const action of meeting.actions.filter(a => !a.struck)) {
      const owners = peopleOwning(meeting, action)
      if (owners.length === 0) missed.add(`A${action.number}`)
      for (const owner of owners) {
        const at = await this.#whereabouts.of(meeting, owner),
          key = `${meeting.key} action ${action.number} ${owner.name}`
        if (at === undefined) missed.add(`A${action.number} (${owner.name})`)
        else await this.#cards.show(key, at, () => ownerCard(meeting, action))
      }
    }
    return [...missed]
  }

  #unreachable(meeting: CalledMeeting, who: string): void {
    this.#log.warn(
      { meeting: meeting.key, who },
      'Somebody could not be reached one-to-one; they have to write to the bot once.',
    )
  }
}
