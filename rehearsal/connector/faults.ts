/** What a test asks to go wrong with the bot's next sends. */
export interface Fault {
  readonly status: number
  /** Seconds, as the header of a 429 gives them. */
  readonly retryAfter?: number
  readonly code?: string
  /** Carried out all the same, as when a gateway gives up on an answer that was on its way. */
  readonly carriedOut?: boolean
  /** Only sends of this kind. */
  readonly kind?: SendKind
}

export type SendKind = 'create' | 'post' | 'update' | 'delete'

/** One send by the bot, as the connector answered it. */
export interface Send {
  readonly kind: SendKind
  readonly conversation: string
  readonly activityId?: string
  readonly status: number
  readonly bytes: number
  readonly at: number
}

/** The troubles a test has ordered, and every send there has been. */
export class Wire {
  readonly sends: Send[] = []
  /** Milliseconds that each send takes. */
  latency = 0
  #faults: Fault[] = []

  /** The next so many sends are answered with this fault. */
  failNext(count: number, fault: Fault): void {
    this.#faults.push(...Array.from({ length: count }, () => fault))
  }

  /** The fault for a send of this kind, if one was ordered; it is used up. */
  faultFor(kind: SendKind): Fault | undefined {
    const place = this.#faults.findIndex(fault => fault.kind === undefined || fault.kind === kind)
    return place < 0 ? undefined : this.#faults.splice(place, 1)[0]
  }
}
