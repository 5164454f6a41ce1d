/** What happened lately in this process, so that a second telling of the same thing is known. The record itself guards what must never happen twice. */
export class Lately {
  readonly #seen = new Set<string>()
  readonly #underWay = new Map<string, Promise<void>>()
  readonly #most: number

  /** Keeps this many, the newest. */
  constructor(most = 5_000) {
    this.#most = most
  }

  /** Whether this is the first time; from now on it is not. */
  first(what: string): boolean {
    if (this.#seen.has(what)) return false
    this.#seen.add(what)
    const [oldest] = this.#seen
    if (this.#seen.size > this.#most && oldest !== undefined) this.#seen.delete(oldest)
    return true
  }

  /** As if it had not happened, so that it may be tried again. */
  forget(what: string): void {
    this.#seen.delete(what)
  }

  /** Does something once, the first time; a second telling meanwhile resolves and rejects as the first does. What broke down may be tried again. */
  async once(what: string, does: () => Promise<void>): Promise<void> {
    const underWay = this.#underWay.get(what)
    if (underWay !== undefined) return underWay
    if (!this.first(what)) return
    const doing = does()
      .catch((fault: unknown) => {
        this.forget(what)
        throw fault
      })
      .finally(() => this.#underWay.delete(what))
    this.#underWay.set(what, doing)
    return doing
  }
}
