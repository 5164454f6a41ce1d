import { randomUUID } from 'node:crypto'
import type { SendsShared } from '../app/ports/record.ts'
import type { Clock } from '../app/ports/surroundings.ts'
import { type Urgency, windowsFor } from './sendLimits.ts'

/** Keeps what this instance sends within Teams' limits together with what others on the same record send to the same conversation, and what one before it sent. */
export class SendsAmongInstances {
  readonly #shared: SendsShared
  readonly #clock: Clock

  constructor(shared: SendsShared, clock: Clock) {
    this.#shared = shared
    this.#clock = clock
  }

  /** Resolves when this send may go; what it gives is to be called when it was answered, or failed. While the record cannot be asked, this instance counts for itself. */
  async turn(conversation: string, urgency: Urgency): Promise<() => void> {
    const send = randomUUID()
    try {
      for (;;) {
        const wait = await this.#shared.claimSend(conversation, send, windowsFor(urgency))
        if (wait === 0) return () => void this.#shared.sendAnswered(send).catch(() => undefined)
        await this.#clock.wait(wait)
      }
    } catch {
      return () => undefined
    }
  }
}
