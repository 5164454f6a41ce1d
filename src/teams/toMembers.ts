import type { IssuedMinutesGiven, MeetingPosts } from '../app/ports/posts.ts'
import { issuedMinutesCard } from '../cards/issuedMinutesCard.ts'
import { type Recipient, recipientsOf } from '../meeting/issuing.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { NotSent } from './connector.ts'
import type { KeptCards } from './keptCards.ts'
import type { Whereabouts } from './whereabouts.ts'

type Posts = Pick<MeetingPosts, 'giveIssuedMinutes' | 'showIssuedMinutes'>

const keyOf = (meeting: CalledMeeting, name: string) => `${meeting.key} issued ${name}`

/** The issued minutes, to each member one-to-one: one card for each, drawn again from then on. */
export class ToMembers implements Posts {
  readonly #cards: KeptCards
  readonly #whereabouts: Whereabouts
  readonly #latest: (meeting: CalledMeeting) => CalledMeeting
  /** Each card as it was last drawn, by its key: a card that would be the same is not sent again. */
  readonly #drawn = new Map<string, string>()

  /** `latest` gives a meeting as it is when a card's turn to be sent has come. */
  constructor(cards: KeptCards, whereabouts: Whereabouts, latest: (meeting: CalledMeeting) => CalledMeeting) {
    this.#cards = cards
    this.#whereabouts = whereabouts
    this.#latest = latest
  }

  /** One after the other. Where Teams is away for one of them, the others are given theirs first, and then it rejects, to be tried again. */
  async giveIssuedMinutes(meeting: CalledMeeting, only?: readonly string[]): Promise<IssuedMinutesGiven> {
    const given: string[] = [],
      unreachable: string[] = [],
      faults: unknown[] = []
    for (const person of recipientsOf(meeting).filter(p => only?.includes(p.name) ?? true)) {
      try {
        if (await this.#give(meeting, person)) given.push(person.name)
        else unreachable.push(person.name)
      } catch (fault) {
        faults.push(fault)
      }
    }
    if (faults.length > 0) throw faults[0]
    return { given, unreachable }
  }

  async showIssuedMinutes(meeting: CalledMeeting, person: string): Promise<void> {
    if (this.#cards.at(keyOf(meeting, person)) !== undefined) await this.#give(meeting, { name: person })
  }

  /** Whether the person has the card. */
  async #give(meeting: CalledMeeting, person: Recipient): Promise<boolean> {
    const key = keyOf(meeting, person.name)
    const draw = () => issuedMinutesCard(this.#latest(meeting), person.name)
    const there = this.#cards.at(key)
    if (there !== undefined && this.#drawn.get(key) === JSON.stringify(draw())) return true
    const at = there ?? (await this.#whereabouts.of(meeting, person))
    if (at === undefined) return false
    try {
      await this.#cards.show(key, at, () => {
        const card = draw()
        this.#drawn.set(key, JSON.stringify(card))
        return card
      })
    } catch (fault) {
      this.#drawn.delete(key)
      if (fault instanceof NotSent) return false
      throw fault
    }
    return this.#cards.at(key) !== undefined
  }
}
