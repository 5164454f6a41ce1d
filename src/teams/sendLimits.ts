import type { Clock } from '../app/ports.ts'

/** Teams' own limits for sending to one conversation (Microsoft: bots, rate limiting): so many in so many milliseconds. */
export const sendLimits = [
  { sends: 7, within: 1_000 },
  { sends: 8, within: 2_000 },
  { sends: 60, within: 30_000 },
  { sends: 1_800, within: 3_600_000 },
] as const

/** A little short of the limits, since what counts is when Teams receives a send, not when it left here. */
const allowed = sendLimits.map(({ sends, within }) => ({ sends: sends - 1, within: within + 150 }))

/** The part of each window that redrawn cards may fill; the rest is kept for answers, of which one comes for each thing typed. */
const cardsShare = 0.4

/** How urgent a send is: an answer goes before a card that can wait and be drawn once for several changes. */
export type Urgency = 'answer' | 'card'

interface Waiting {
  readonly urgency: Urgency
  readonly go: () => void
}

/** Sends to one conversation, in turn and within the limits. Cards leave a part of each window free for answers. */
export class SendTurns {
  readonly #clock: Clock
  readonly #sent: number[] = []
  readonly #waiting: Waiting[] = []
  #turning = false

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when this send may go. */
  turn(urgency: Urgency): Promise<void> {
    return new Promise(go => {
      const at = urgency === 'answer' ? this.#waiting.findIndex(w => w.urgency === 'card') : -1
      this.#waiting.splice(at === -1 ? this.#waiting.length : at, 0, { urgency, go })
      if (!this.#turning) {
        this.#turning = true
        void this.#turns()
      }
    })
  }

  async #turns(): Promise<void> {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const wait = this.#wait(next.urgency)
      if (wait > 0) {
        await this.#clock.wait(Math.min(wait, 250))
        continue
      }
      this.#waiting.shift()
      this.#sent.push(this.#clock.now().getTime())
      if (this.#sent.length > 2_000) this.#sent.splice(0, this.#sent.length - 1_800)
      next.go()
    }
    this.#turning = false
  }

  /** Milliseconds until one more send keeps within every window. */
  #wait(urgency: Urgency): number {
    const now = this.#clock.now().getTime()
    return Math.max(
      0,
      ...allowed.map(({ sends, within }) => {
        const most = urgency === 'answer' ? sends : Math.max(2, Math.floor(sends * cardsShare))
        const first = this.#sent[this.#sent.length - most]
        return first === undefined ? 0 : first + within - now
      }),
    )
  }
}
