import type { Leases } from './leases.ts'

/** Does one thing at a time for each meeting, in the order asked for: while its papers are filed they are not read back, nor filed by somebody else. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>()
  readonly #leases: Pick<Leases, 'alone'>
  readonly #what: string

  /** `leases` keeps other instances from the same meanwhile; `what` it is, in the name of the lease. */
  constructor(leases: Pick<Leases, 'alone'>, what = 'filing') {
    this.#leases = leases
    this.#what = what
  }

  /** Does the work when everything asked for before is over, whatever came of it. */
  do<T>(meeting: string, work: () => Promise<T>): Promise<T> {
    const alone = () => this.#leases.alone(`${this.#what} ${meeting}`, work)
    const done = (this.#last.get(meeting) ?? Promise.resolve()).then(alone)
    const over = done.then(
      () => undefined,
      () => undefined,
    )
    this.#last.set(meeting, over)
    void over.then(() => {
      if (this.#last.get(meeting) === over) this.#last.delete(meeting)
    })
    return done
  }

  /** Resolves when everything that was asked for is over. */
  async over(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values())
  }
}
