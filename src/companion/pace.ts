/** How much one person may ask for: so many requests at once, and so many more with each second. */
const most = 120,
  eachSecond = 15

/** Holds everybody to a pace that no page needs, so that one cannot keep the server from the others. */
export class Pace {
  readonly #left = new Map<string, { left: number; at: number }>()

  /** Whether somebody may ask for something at a moment, in milliseconds; counted from now on. */
  allows(account: string, now: number): boolean {
    const known = this.#left.get(account) ?? { left: most, at: now }
    const left = Math.min(most, known.left + (Math.max(0, now - known.at) / 1000) * eachSecond)
    this.#left.delete(account)
    this.#left.set(account, { left: Math.max(0, left - 1), at: now })
    const [oldest] = this.#left.keys()
    if (this.#left.size > 2_000 && oldest !== undefined) this.#left.delete(oldest)
    return left >= 1
  }
}
