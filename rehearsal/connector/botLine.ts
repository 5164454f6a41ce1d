import { setTimeout as wait } from 'node:timers/promises'
import type { Activity } from './activities.ts'
import { readJson } from './plainJson.ts'

/** What the bot answered. Status 0: nothing was there to answer; 504: it took longer than Teams waits. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

/** One activity the bot was given, and its answer. */
export interface Delivery extends Answered {
  readonly activity: Activity
  readonly milliseconds: number
}

const isNotTaken = ({ status }: Answered): boolean => status === 0 || status >= 500

/** How Teams reaches the bot: one POST an activity, fifteen seconds' patience, and a second try for what is not an invoke. */
export class BotLine {
  /** The bot's `/api/messages`. */
  url: string
  readonly deliveries: Delivery[] = []
  /** How many of the next activities arrive twice at once. */
  twice = 0
  patience = 15_000
  /** For how long an activity is brought again, just as it was, that nobody took or that was answered with a breakage, in milliseconds; not at all, unless a test says so. */
  insists = 0
  /** Deliveries under way. */
  underWay = 0
  /** The last time anything moved, in either direction. */
  lastMoved = Date.now()
  readonly #authorization: ((activity: Activity) => string | Promise<string>) | undefined

  constructor(url: string, authorization?: (activity: Activity) => string | Promise<string>) {
    this.url = url
    this.#authorization = authorization
  }

  /** Hands the bot an activity. Never throws: a bot that is not there is an answer too. */
  async deliver(activity: Activity): Promise<Answered> {
    if (this.twice > 0) {
      this.twice -= 1
      return (await Promise.all([this.once(activity), this.once(activity)]))[0]
    }
    const answered = await this.once(activity)
    if (answered.status === 504 && activity.type !== 'invoke') return this.once(activity)
    return this.insists > 0 ? this.#untilTaken(activity, answered) : answered
  }

  async #untilTaken(activity: Activity, first: Answered): Promise<Answered> {
    let answered = first
    for (const until = Date.now() + this.insists; isNotTaken(answered) && Date.now() < until;) {
      await wait(40)
      answered = await this.once(activity)
    }
    return answered
  }

  /** One POST of the activity, as it stands. */
  async once(activity: Activity): Promise<Answered> {
    const began = Date.now()
    this.underWay += 1
    this.lastMoved = began
    const answered = await this.#post(activity)
    this.underWay -= 1
    this.lastMoved = Date.now()
    this.deliveries.push({ activity, ...answered, milliseconds: this.lastMoved - began })
    return answered
  }

  async #post(activity: Activity): Promise<Answered> {
    try {
      const authorization = await this.#authorization?.(activity)
      const response = await fetch(this.url, {
        method: 'POST',
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(this.patience),
        headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      })
      return { status: response.status, body: readJson(await response.text()) }
    } catch (fault) {
      return { status: fault instanceof DOMException && fault.name === 'TimeoutError' ? 504 : 0, body: undefined }
    }
  }
}
