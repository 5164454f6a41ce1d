import { nameOf } from './faultNamed.ts'
import type { SharedRecord } from './ports/record.ts'
import type { Clock, Log } from './ports/surroundings.ts'

/** Milliseconds between two questions, where no notice comes. */
const every = 2_000

/** Takes in what other instances wrote, before anything is decided or answered here. What comes at the same moment shares one question. */
export class Elsewhere {
  readonly #record: Pick<SharedRecord, 'changedElsewhere' | 'whenOthersWrite'>
  readonly #takeIn: (partnership: string) => Promise<void> | void
  /** What has changed and could not be taken in yet. */
  readonly #waiting = new Set<string>()
  #stopped = false
  #underWay: Promise<void> | undefined
  #next: Promise<void> | undefined

  /** `takeIn` is told each partnership that changed; with an empty name, that people or chats did. */
  constructor(
    record: Pick<SharedRecord, 'changedElsewhere' | 'whenOthersWrite'>,
    takeIn: (partnership: string) => Promise<void> | void,
  ) {
    this.#record = record
    this.#takeIn = takeIn
  }

  /** Resolves when everything that was written before this was asked is known here. Rejects where the record cannot be asked. */
  takenIn(): Promise<void> {
    // A question already on its way may have been answered before what whoever asks now must know.
    this.#next ??= (this.#underWay ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined
        return (this.#underWay = this.#ask().finally(() => (this.#underWay = undefined)))
      })
    return this.#next
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
    for (const partnership of await this.#record.changedElsewhere()) this.#waiting.add(partnership)
    for (const partnership of this.#waiting) {
      await this.#takeIn(partnership)
      this.#waiting.delete(partnership)
    }
  }
}
