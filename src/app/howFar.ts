import type { RecordStore } from './ports/record.ts'
import { type Track, tracks } from './tracks.ts'

/** How far a track was caught up by an earlier version, which had fewer of them, is kept under the name it had there. */
const before: Partial<Readonly<Record<Track, Track>>> = {
  'agenda card': 'cards',
  'item card': 'cards',
  'folded cards': 'cards',
  'clerk card': 'messages',
}
const keptApartFrom = (track: Track) => tracks.filter(later => before[later] === track)
const shelfOf = (track: Track) => `caught up ${track}`
const shelvesOf = (track: Track) => [track, ...(before[track] === undefined ? [] : [before[track]])].map(shelfOf)

/** As of which event each track of each meeting was caught up: in memory, and as it is remembered for a later start and for other instances. */
export class HowFar {
  readonly #record: Pick<RecordStore, 'recall' | 'remember' | 'behindOn'>
  readonly #reached = new Map<string, number>()
  /** The tracks of which it is kept apart from others how far they are. */
  readonly #keptApart = new Set<string>()

  constructor(record: Pick<RecordStore, 'recall' | 'remember' | 'behindOn'>) {
    this.#record = record
  }

  /** The keys of the meetings of which a track is behind their record. */
  async behind(): Promise<ReadonlySet<string>> {
    const found = new Set<string>()
    for (const track of tracks)
      for (const key of await this.#record.behindOn(shelfOf(track), shelvesOf(track)[1])) found.add(key)
    return found
  }

  /** As of which event a track was caught up; 0 where it never was. */
  async from(track: Track, key: string): Promise<number> {
    const known = this.#reached.get(`${track} ${key}`)
    if (known !== undefined) return known
    for (const shelf of shelvesOf(track)) {
      const kept = await this.#kept(shelf, key)
      if (kept === undefined) continue
      this.reached(track, key, kept)
      return kept
    }
    return 0
  }

  /** A track was caught up as of an event, which nobody else need know: nothing was to be done. */
  reached(track: Track, key: string, version: number): void {
    this.#reached.set(`${track} ${key}`, version)
  }

  /** What is known here may no longer be so: it is asked for again. */
  askAnew(track: Track, key: string): void {
    this.#reached.delete(`${track} ${key}`)
  }

  /** The same for all of a partnership's meetings, but for the tracks that are being caught up. */
  askAnewOf(partnership: string, underWay: { has(job: string): boolean }): void {
    for (const job of this.#reached.keys())
      if (job.includes(` ${partnership}/`) && !underWay.has(job)) this.#reached.delete(job)
  }

  /**
   * Keeps as of which event a track was caught up. What an earlier version counted to this track is from then on kept apart, as far as it was caught up
   * until now: what has been said must not pass for a card drawn.
   */
  async remember(track: Track, key: string, version: number): Promise<void> {
    for (const apart of keptApartFrom(track)) {
      if (this.#keptApart.has(`${apart} ${key}`)) continue
      if ((await this.#kept(shelfOf(apart), key)) === undefined)
        await this.#record.remember(shelfOf(apart), key, (await this.#kept(shelfOf(track), key)) ?? 0)
      this.#keptApart.add(`${apart} ${key}`)
    }
    await this.#record.remember(shelfOf(track), key, version)
  }

  async #kept(shelf: string, key: string): Promise<number | undefined> {
    const kept = (await this.#record.recall(shelf, key)).find(k => k.key === key)
    return kept === undefined ? undefined : Number(kept.value)
  }
}
