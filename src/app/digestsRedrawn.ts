import { dayWhere } from '../meeting/dates.ts'
import { type Digest, digestNow, signOfDigest } from '../minutes/digest.ts'
import { lastGiven } from '../minutes/digestsClaimed.ts'
import type { OpenBusinesses } from './openBusinesses.ts'
import { nameOf } from './faultNamed.ts'
import type { DigestPosts } from './ports/posts.ts'
import type { Clock, Log } from './ports/surroundings.ts'
import type { RemindersKept } from './remindersKept.ts'

/** What redrawing works with. */
export interface AroundDigests {
  readonly businesses: OpenBusinesses
  readonly kept: RemindersKept
  readonly posts: DigestPosts
  readonly clock: Clock
  readonly log: Log
}

/**
 * Keeps the last digest of each person as it stands: drawn again where anything on it was answered or done, and not for anything else. After a restart
 * nobody knows how they look, and each is drawn once.
 */
export class DigestsRedrawn {
  readonly #around: AroundDigests
  /** What each person's last digest looks like, by partnership and person. */
  readonly #shown = new Map<string, string>()

  constructor(around: AroundDigests) {
    this.#around = around
  }

  /** Remembers how a digest looks that has been given now. */
  given(digest: Digest): void {
    this.#shown.set(personOf(digest), lookOf(digest))
  }

  /** Draws again the digests of a partnership that do not look any more as they did. */
  async redraw(partnership: string): Promise<void> {
    for (const digest of await this.#last(partnership)) {
      if (this.#shown.get(personOf(digest)) === lookOf(digest)) continue
      try {
        await this.#around.posts.showDigestAgain(digest)
        this.given(digest)
      } catch (fault) {
        this.#around.log.warn({ partnership, fault: nameOf(fault) }, 'A digest could not be drawn again.')
      }
    }
  }

  /** Each person's last digest of late, as it stands now. */
  async #last(partnership: string): Promise<readonly Digest[]> {
    const { businesses, kept, clock } = this.#around
    const timezone = businesses.timezoneOf(partnership)
    if (timezone === undefined) return []
    const now = clock.now().toISOString(),
      today = dayWhere(now, timezone)
    const claimed = await kept.read(partnership, today),
      last = lastGiven(claimed, today)
    const business = last.length === 0 ? undefined : await businesses.of(partnership)
    return business === undefined ? [] : last.map(claim => digestNow(claim, business, claimed, now))
  }
}

const personOf = ({ terms, person }: Digest) => `${terms.key} ${person}`
const lookOf = (digest: Digest) => `${digest.name} ${signOfDigest(digest)}`
