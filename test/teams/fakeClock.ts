import type { Clock } from '../../src/app/ports/surroundings.ts'

/** A clock that moves only when told to, or as far as somebody waits; what waits is woken in order of time. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-11-26T14:00:00Z')
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = []
  /** How long each wait was asked to be. */
  readonly waits: number[] = []

  readonly #turns: number

  /** What waits may need so many turns of the loop before it is done or waits again; more where it reads and writes a record. */
  constructor(turns = 1) {
    this.#turns = turns
  }

  now(): Date {
    return new Date(this.#now)
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds)
    return new Promise(wake => void this.#sleepers.push({ at: this.#now + milliseconds, wake }))
  }

  /** Lets this much time go by, waking whoever waits in it. */
  async passes(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds
    await settle(this.#turns)
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#sleepers.splice(this.#sleepers.indexOf(next), 1)
      this.#now = Math.max(this.#now, next.at)
      next.wake()
      await settle(this.#turns)
    }
    this.#now = until
  }

  #next(until: number) {
    return this.#sleepers.filter(s => s.at <= until).toSorted((a, b) => a.at - b.at)[0]
  }
}

/** Lets everything that is ready to go on go on. */
async function settle(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise<void>(done => setImmediate(done))
}
