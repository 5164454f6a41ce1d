/** Does one thing at a time for each meeting, in the order asked for: while its papers are filed they are not read back, nor filed by somebody else. */
export class InTurn {
  readonly #last = new Map<string, Promise<unknown>>()

  /** Does the work when everything asked for before is over, whatever came of it. */
  do<T>(meeting: string, work: () => Promise<T>): Promise<T> {
    const done = (this.#last.get(meeting) ?? Promise.resolve()).then(work)
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
