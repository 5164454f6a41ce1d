import type { DigestPosts, Digest } from '../app/ports/posts.ts'
import { remindersCard } from '../cards/remindersCard.ts'
import { inLanguage } from '../cards/say.ts'
import { NotSent } from './connector.ts'
import type { KeptCards } from './keptCards.ts'
import type { Whereabouts } from './whereabouts.ts'

const beginningOf = ({ terms }: Digest) => `${terms.key} reminders `
const keyOf = (digest: Digest) => `${beginningOf(digest)}${digest.person}`

/** What people are reminded of, to each one-to-one in their partnership's language: the last card of each is drawn again. */
export class Digests implements DigestPosts {
  readonly #cards: KeptCards
  readonly #whereabouts: Whereabouts

  constructor(cards: KeptCards, whereabouts: Whereabouts) {
    this.#cards = cards
    this.#whereabouts = whereabouts
  }

  async giveDigest(digest: Digest): Promise<boolean> {
    const { terms, person: name } = digest
    const at = await this.#whereabouts.of({ terms }, terms.members.find(m => m.name === name) ?? { name })
    if (at === undefined) return false
    await this.#cards.knowThose([beginningOf(digest)])
    await this.#cards.forget(keyOf(digest))
    try {
      return await this.#cards.show(keyOf(digest), at, () => drawn(digest))
    } catch (fault) {
      if (fault instanceof NotSent) return false
      throw fault
    }
  }

  async showDigestAgain(digest: Digest): Promise<void> {
    await this.#cards.knowThose([beginningOf(digest)])
    await this.#cards.redraw(keyOf(digest), () => drawn(digest))
  }
}

const drawn = (digest: Digest) => inLanguage(digest.terms.language, () => remindersCard(digest))
