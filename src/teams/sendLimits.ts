import type { SendWindow } from '../app/ports/record.ts'
import type { Clock } from '../app/ports/surroundings.ts'

/**
 * Teams' own limits for sending to one conversation (Microsoft: bots, rate limiting): so many sends within so many milliseconds; and how many of them
 * may be used up where a redrawn card goes, since what is left is for answers.
 */
const sendLimits = [
  { sends: 7, forCards: 4, within: 1_000 },
  { sends: 8, forCards: 5, within: 2_000 },
  { sends: 60, forCards: 54, within: 30_000 },
  { sends: 1_800, forCards: 1_700, within: 3_600_000 },
] as const

/** The windows in which a send has to keep together with those of other instances: a redrawn card leaves room for answers. */
export const windowsFor = (urgency: Urgency): readonly SendWindow[] =>
  sendLimits.map(({ sends, forCards, within }) => ({ sends: urgency === 'answer' ? sends : forCards, within }))

/** How urgent a send is: an answer goes first, then a card that is drawn again, and last one that becomes what was recorded in an item that is over. */
export type Urgency = 'answer' | 'card' | 'folded card'

const urgencies = ['answer', 'card', 'folded card'] as const satisfies readonly Urgency[]

/** After so many more urgent sends in a row, one that has waited long goes: nothing waits for ever, however much is said. In milliseconds. */
const patience = { card: 1_000, 'folded card': 5_000 } as const
const mostInARow = 3

/** A send whose answer is lost is taken to have arrived by then, in milliseconds; those under way count in every window. */
const longestUnderWay = 30_000

/** The clock reads whole milliseconds. */
const grain = 5

interface Waiting {
  readonly urgency: Urgency
  readonly since: number
  readonly go: (arrived: () => void) => void
}

/** A send that left; what counts is when Teams received it, which was no later than its answer. */
interface Sent {
  readonly left: number
  answered?: number
}

/**
 * Sends to one conversation, in turn and within the limits. A send counts from when it leaves until the window after its answer is over, so that no
 * stretch of time in which Teams receives them holds too many, whatever the line is like. Redrawn cards leave a part of each window free, and the
 * more of the long windows is used, the further apart they go, rather than stopping where one is full.
 */
export class SendTurns {
  readonly #clock: Clock
  readonly #sent: Sent[] = []
  readonly #waiting: Waiting[] = []
  readonly #passedOver = { card: 0, 'folded card': 0 }
  #lastCard = -Infinity
  #wakesAt = Infinity

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Resolves when this send may go; what it gives is to be called when the send has been answered, or has failed. */
  turn(urgency: Urgency): Promise<() => void> {
    return new Promise(go => {
      this.#waiting.push({ urgency, since: this.#now(), go })
      this.#letGo()
    })
  }

  #now(): number {
    return this.#clock.now().getTime()
  }

  /** Lets go whatever may go now, and looks again when the next may. */
  #letGo(): void {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const wait = this.#wait(next.as)
      if (wait > 0) return this.#lookAgain(wait)
      this.#goes(next.waiting)
    }
  }

  #lookAgain(wait: number): void {
    const at = this.#now() + wait
    if (at >= this.#wakesAt) return
    this.#wakesAt = at
    void this.#clock.wait(wait).then(() => {
      if (this.#wakesAt === at) this.#wakesAt = Infinity
      this.#letGo()
    })
  }

  #goes(waiting: Waiting): void {
    const sent: Sent = { left: this.#now() }
    this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
    const oldest = sent.left - 3_600_000 - longestUnderWay
    while (this.#sent[0] !== undefined && this.#sent[0].left < oldest) this.#sent.shift()
    this.#sent.push(sent)
    if (waiting.urgency !== 'answer') this.#lastCard = sent.left
    for (const less of ['card', 'folded card'] as const)
      if (less === waiting.urgency) this.#passedOver[less] = 0
      else if (urgencies.indexOf(less) > urgencies.indexOf(waiting.urgency)) this.#passedOver[less]++
    waiting.go(() => {
      sent.answered ??= this.#now()
      this.#letGo()
    })
  }

  /** Whose turn is next, and the limits it goes by. */
  #next(): { readonly waiting: Waiting; readonly as: 'answer' | 'card' } | undefined {
    const first = (urgency: Urgency) => this.#waiting.find(w => w.urgency === urgency)
    const overdue = (urgency: 'card' | 'folded card') =>
      this.#passedOver[urgency] < mostInARow
        ? undefined
        : this.#waiting.find(w => w.urgency === urgency && this.#now() - w.since >= patience[urgency])
    const asAnswer = overdue('card') ?? first('answer')
    if (asAnswer !== undefined) return { waiting: asAnswer, as: 'answer' }
    const asCard = overdue('folded card') ?? first('card') ?? first('folded card')
    return asCard === undefined ? undefined : { waiting: asCard, as: 'card' }
  }

  /** Milliseconds until one more send keeps within every window. */
  #wait(as: 'answer' | 'card'): number {
    const now = this.#now()
    const counts = this.#sent.map(s => s.answered ?? Math.max(now, s.left + longestUnderWay)).toSorted((a, b) => a - b)
    const waits = sendLimits.map(({ sends, forCards, within }) => {
      const first = counts[counts.length - (as === 'answer' ? sends : forCards)]
      return first === undefined ? 0 : first + within + grain - now
    })
    return Math.max(0, ...waits, as === 'answer' ? 0 : this.#lastCard + apart(counts, now) - now)
  }
}

/**
 * How far apart cards go, in milliseconds: at will while the long windows are half empty, and then so that what is left of them lasts until the first
 * of their sends no longer counts. So cards that are drawn again without a pause slow down, and are never brought to a stop.
 */
function apart(counts: readonly number[], now: number): number {
  const gaps = sendLimits.slice(2).map(({ sends, forCards, within }) => {
    const used = counts.filter(at => at + within > now),
      [oldest = now] = used
    return used.length * 2 <= sends ? 0 : (oldest + within - now) / Math.max(1, forCards - used.length + 1)
  })
  return Math.max(0, ...gaps)
}
