import type { SharedRecord } from '../app/ports/record.ts'
import type { Clock } from '../app/ports/surroundings.ts'
import { Lately } from './lately.ts'

/** How long a greeting may take, in milliseconds: whoever is told besides waits for so long, and greets where the one who began has died. */
const greeting = 5_000
/** For how long no other instance greets a conversation that one has greeted, in milliseconds. */
const lately = 60_000

/** Greets a conversation once: Teams tells more than once that the bot was added, and tells each of several instances. */
export class Greetings {
  readonly #record: Pick<SharedRecord, 'lease' | 'keep' | 'release'>
  readonly #clock: Clock
  readonly #here = new Lately()

  constructor(record: Pick<SharedRecord, 'lease' | 'keep' | 'release'>, clock: Clock) {
    this.#record = record
    this.#clock = clock
  }

  /**
   * Greets where nobody here or elsewhere has done so lately. An instance that dies before it has greeted leaves it to whoever was told besides, within
   * six seconds, or to whoever Teams tells next. Rejects where the record cannot be asked, or as `greet` does; then it is greeted when Teams tells it again.
   */
  async greetOnce(conversation: string, greet: () => Promise<void>): Promise<void> {
    if (!this.#here.first(conversation)) return
    const work = `greeting ${conversation}`
    try {
      if (!(await this.#taken(work))) return
      await greet()
    } catch (fault) {
      this.#here.forget(conversation)
      await this.#record.release(work).catch(() => undefined)
      throw fault
    }
    await this.#record.keep(work, lately)
  }

  /** Whether it falls to this instance; where another has begun, once that one should have ended. */
  async #taken(work: string): Promise<boolean> {
    if (await this.#record.lease(work, greeting)) return true
    await this.#clock.wait(greeting + 500)
    return this.#record.lease(work, greeting)
  }
}
