/**
 * Who has the buttons under `More` open on the card of which item. Teams draws a person's view afresh whenever the card everybody has is drawn again, at
 * every note the clerk makes, and knows nothing of what was open on it; so it is remembered here, for the item being taken only, and as long as the
 * process runs: forgetting it costs one press.
 */
export class Unfolded {
  readonly #items = new Map<string, string>()
  readonly #most: number

  /** Remembers this many people, those who pressed last. */
  constructor(most = 1_000) {
    this.#most = most
  }

  /** Somebody opened the buttons, or closed them. `person` is as whoever brings presses knows them. */
  set(meeting: string, person: string, item: string, open: boolean): void {
    const key = `${meeting} ${person}`
    this.#items.delete(key)
    if (!open) return
    this.#items.set(key, item)
    const [oldest] = this.#items.keys()
    if (this.#items.size > this.#most && oldest !== undefined) this.#items.delete(oldest)
  }

  /** Whether they are open for this person on the card of this item. */
  has(meeting: string, person: string, item: string): boolean {
    return this.#items.get(`${meeting} ${person}`) === item
  }
}
