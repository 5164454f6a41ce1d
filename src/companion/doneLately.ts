/**
 * What was done lately in this process, by the page's own mark of each request: the same request sent again, because its answer was lost, is answered again
 * and not obeyed. What changes the record is known there as well, so that this may be forgotten at any time.
 */
export class DoneLately<A> {
  readonly #done = new Map<string, Promise<A>>()
  readonly #most: number

  /** Keeps this many answers, the newest. */
  constructor(most = 500) {
    this.#most = most
  }

  /** What came of a request, done now where it was not before. What fails may be tried again. */
  once(request: string, work: () => Promise<A>): Promise<A> {
    const known = this.#done.get(request)
    if (known !== undefined) return known
    const doing = work()
    this.#done.set(request, doing)
    doing.catch(() => this.#done.delete(request))
    const [oldest] = this.#done.keys()
    if (this.#done.size > this.#most && oldest !== undefined) this.#done.delete(oldest)
    return doing
  }
}
