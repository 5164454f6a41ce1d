import type { Clock } from '../../src/app/ports/surroundings.ts'

/** A clock that runs as this machine's does, and may be set forward: whoever waits is woken when it has passed their time, by running or by a jump. */
export class JumpingClock implements Clock {
  #ahead: number

  constructor(begins: string) {
    this.#ahead = Date.parse(begins) - Date.now()
  }

  now(): Date {
    return new Date(Date.now() + this.#ahead)
  }

  async wait(milliseconds: number): Promise<void> {
    const until = this.now().getTime() + milliseconds
    while (this.now().getTime() < until) await new Promise(done => setTimeout(done, 20).unref())
  }

  /** Sets it forward to a moment (ISO 8601). */
  set(moment: string): void {
    this.#ahead = Math.max(this.#ahead, Date.parse(moment) - Date.now())
  }
}
