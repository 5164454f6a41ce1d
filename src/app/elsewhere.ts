import { nameOf } from './faultNamed.ts'
import type { SharedRecord } from './ports/record.ts'
import type { Clock, Log } from './ports/surroundings.ts'
import { RecordFault } from './recordFault.ts'
import { forNoTurn, maySuppose, Supposing } from './supposing.ts'

/** Milliseconds between two questions, where no notice comes. */
const every = 2_000

/** Takes in what other instances wrote, before anything is decided or answered here. What comes at the same moment shares one question. */
export class Elsewhere {
  readonly #record: Pick<SharedRecord, 'changedElsewhere' | 'whenOthersWrite' | 'appendAsOf'>
  readonly #takeIn: (partnership: string) => Promise<void> | void
  /** What has changed and could not be taken in yet. */
  readonly #waiting = new Set<string>()
  #stopped = false
  #underWay: Promise<void> | undefined
  #next: Promise<void> | undefined
  /** How much others had written when they were last asked and had written nothing new; not known while they write, nor where asking costs nothing. */
  #quietAsOf: number | undefined

  /** `takeIn` is told each partnership that changed; with an empty name, that people or chats did. */
  constructor(
    record: Pick<SharedRecord, 'changedElsewhere' | 'whenOthersWrite' | 'appendAsOf'>,
    takeIn: (partnership: string) => Promise<void> | void,
  ) {
    this.#record = record
    this.#takeIn = takeIn
  }

  /** Resolves when everything that was written before this was asked is known here. Rejects where the record cannot be asked. */
  takenIn(): Promise<void> {
    // A question already on its way may have been answered before what whoever asks now must know.
    this.#next ??= forNoTurn(() =>
      (this.#underWay ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => {
          this.#next = undefined
          return (this.#underWay = this.#ask().finally(() => (this.#underWay = undefined)))
        }),
    )
    return this.#next
  }

  /**
   * Answers a turn knowing everything that was written before it. Where nobody else wrote when they were last asked, it is supposed that nobody has since:
   * what the turn keeps finds out by itself, and where it keeps nothing, it is asked before the answer is given. A turn that was wrong about it has kept and
   * said nothing, and is answered again.
   */
  turn<T>(answer: () => Promise<T>): Promise<T> {
    return this.#quietAsOf === undefined ? this.#knowing(answer) : this.#supposing(answer, turn => turn.sure())
  }

  /** Does something of which nobody is told anything: others are asked only before something is kept. */
  untold<T>(work: () => Promise<T>): Promise<T> {
    return this.#supposing(work, async () => undefined)
  }

  async #knowing<T>(answer: () => Promise<T>): Promise<T> {
    await this.takenIn()
    return answer()
  }

  async #supposing<T>(answer: () => Promise<T>, atTheEnd: (turn: Supposing) => Promise<void>): Promise<T> {
    if (!maySuppose()) return this.#knowing(answer)
    const turn = new Supposing(this.#quietAsOf, async () => {
      await this.takenIn()
      return this.#quietAsOf
    })
    try {
      const answered = await turn.does(answer)
      await atTheEnd(turn)
      return answered
    } catch (fault) {
      // What it broke down on may be what others have changed; but a record that is away cannot be asked.
      if (!(fault instanceof RecordFault)) await turn.sure().catch(() => undefined)
      if (!turn.isOvertaken) throw fault
    }
    return this.#knowing(answer)
  }

  /** Asks as soon as the database tells of something, and every few seconds: a notice may be lost, and what an instance left behind that is gone is found so. */
  async start(clock: Clock, log: Log): Promise<void> {
    const ask = async (): Promise<void> => {
      if (this.#stopped) return
      await this.takenIn().catch((fault: unknown) =>
        log.warn(
          { fault: nameOf(fault) },
          'What other instances wrote could not be asked for; it will be asked again.',
        ),
      )
    }
    this.#record.whenOthersWrite(() => void ask())
    while (!this.#stopped) {
      await clock.wait(every)
      await ask()
    }
  }

  stop(): void {
    this.#stopped = true
  }

  async #ask(): Promise<void> {
    const { partnerships, asOf } = await this.#record.changedElsewhere()
    for (const partnership of partnerships) this.#waiting.add(partnership)
    // While others write, asking first is cheaper than being overtaken.
    this.#quietAsOf = this.#waiting.size === 0 && this.#record.appendAsOf !== undefined ? asOf : undefined
    for (const partnership of this.#waiting) {
      await this.#takeIn(partnership)
      this.#waiting.delete(partnership)
    }
  }
}
