import type { Clock } from '../../src/app/ports.ts'

/** A clock that moves only when told to, or as far as somebody waits; what waits is woken in order of time. */
export class FakeClock implements Clock {
  #now = Date.parse('2026-11-26T14:00:00Z')
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = []
  /** How long each wait was asked to be. */
  readonly waits: number[] = []

  now(): Date { return new Date(this.#now) }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds)
    return new Promise(wake => void this.#sleepers.push({ at: this.#now + milliseconds, wake }))
  }

  /** Whether somebody is waiting. */
  get awaited(): boolean { return this.#sleepers.length > 0 }

  /** Lets this much time go by, waking whoever waits in it. */
  async passes(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds
    await settle()
    for (let next = this.#next(until); next !== undefined; next = this.#next(until)) {
      this.#sleepers.splice(this.#sleepers.indexOf(next), 1)
      this.#now = Math.max(this.#now, next.at)
      next.wake()
      await settle()
    }
    this.#now = until
  }

  #next(until: number) {
    return this.#sleepers.filter(s => s.at <= until).toSorted((a, b) => a.at - b.at)[0]
  }
}

/** Lets everything that is ready to go on go on. */
const settle = () => new Promise<void>(done => setImmediate(done))
