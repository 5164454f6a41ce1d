import type { Leases } from '../app/leases.ts'
import type { Clock } from '../app/ports/surroundings.ts'
import { Lately } from './lately.ts'

/** How long whoever is told besides waits, in milliseconds: an instance that has died is taken over from by then. */
const untilTakenOver = 5_500
/** For how long no other instance greets a conversation that one has greeted, in milliseconds. */
const lately = 60_000

/** Greets a conversation once: Teams tells more than once that the bot was added, and tells each of several instances. */
export class Greetings {
  readonly #leases: Pick<Leases, 'takeUp' | 'giveUp' | 'endFor'>
  readonly #clock: Clock
  readonly #here = new Lately()

  constructor(leases: Pick<Leases, 'takeUp' | 'giveUp' | 'endFor'>, clock: Clock) {
    this.#leases = leases
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
      await this.#leases.giveUp(work).catch(() => undefined)
      throw fault
    }
    await this.#leases.endFor(work, lately)
  }

  /** Whether it falls to this instance; where another has begun, once that one has ended or died. */
  async #taken(work: string): Promise<boolean> {
    if (await this.#leases.takeUp(work)) return true
    await this.#clock.wait(untilTakenOver)
    return this.#leases.takeUp(work)
  }
}
