import type { Activity } from 'botbuilder'
import type { RecordKept } from '../app/ports/record.ts'
import type { Log } from '../app/ports/surroundings.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Card } from '../cards/card.ts'
import { NotSent, type TeamsLine } from './connector.ts'
import { showing } from './envelopes.ts'
import type { Place } from './oneToOne.ts'
import { type FoundThere, type PostsOnTheirWay, bearing } from './postsOnTheirWay.ts'
import type { Urgency } from './sendLimits.ts'

/** Where a card stands in Teams. */
export interface Posted extends Place {
  readonly activity: string
  /** The item that its card is for. */
  readonly item?: string
  /** The share of an action that an owner's card is for. */
  readonly share?: string
}

/** How a card is shown: how urgent that is, and as of which event of its meeting it would be drawn now, where nothing else changes it. */
interface HowShown {
  readonly urgency?: Urgency
  readonly asOf?: () => number
}

const shelf = 'posted'
/** Of how many meetings and partnerships it is known at once where their cards stand. */
const mostKnown = 300

/** Knows where each card stands, so that it is drawn again rather than posted twice. */
export class KeptCards {
  readonly #line: TeamsLine
  readonly #record: RecordKept
  readonly #log: Log
  readonly #onTheirWay: PostsOnTheirWay
  readonly #posted = new Map<string, Posted>()
  /** As of which event of its meeting a card was drawn last, by the activity it stands in. */
  readonly #stands = new Map<string, number>()
  readonly #underWay = new Set<string>()
  /** What was kept or forgotten since each question that is on its way was asked. */
  readonly #since = new Set<Set<string>>()
  /** The question asked last of what begins so, until it is answered. */
  readonly #asking = new Map<string, Promise<void>>()
  /** What was recalled, by how its keys begin; what was not asked for longest comes first. */
  readonly #known = new Map<string, Promise<void>>()

  constructor(line: TeamsLine, record: RecordKept, log: Log, onTheirWay: PostsOnTheirWay) {
    this.#line = line
    this.#record = record
    this.#log = log
    this.#onTheirWay = onTheirWay
  }

  /**
   * Makes sure that it is known where the cards of a meeting stand, those posted before a restart too; to be waited for before anything of the meeting is
   * posted. Those of a meeting not posted to for long are put out of mind.
   */
  know({ key, terms }: CalledMeeting): Promise<void> {
    return this.knowThose([`${key} `, `${terms.key} action `])
  }

  /** The same for the cards whose keys begin so. */
  async knowThose(beginnings: readonly string[]): Promise<void> {
    for (const beginning of beginnings) {
      const known = this.#known.get(beginning) ?? this.#recall(beginning)
      this.#known.delete(beginning)
      this.#known.set(beginning, known)
      await known
    }
    for (const [oldest] of this.#known) {
      if (this.#known.size <= mostKnown) return
      this.#known.delete(oldest)
      for (const card of this.beginning(oldest)) {
        this.#stands.delete(this.#posted.get(card)?.activity ?? '')
        this.#posted.delete(card)
      }
    }
  }

  /** Another instance has posted something of a partnership: where its cards stand is asked anew. */
  changedElsewhere(partnership: string): void {
    for (const beginning of this.#known.keys()) {
      if (!beginning.startsWith(`${partnership}/`) && !beginning.startsWith(`${partnership} `)) continue
      this.#known.delete(beginning)
    }
  }

  /** One question after another, so that the newest answer counts. */
  #recall(beginning: string): Promise<void> {
    const before = this.#asking.get(beginning)?.catch(() => undefined) ?? Promise.resolve()
    const asking = before
      .then(() => this.#ask(beginning))
      .finally(() => {
        if (this.#asking.get(beginning) === asking) this.#asking.delete(beginning)
      })
    this.#asking.set(beginning, asking)
    return asking
  }

  async #ask(beginning: string): Promise<void> {
    const since = new Set(this.#underWay)
    this.#since.add(since)
    try {
      const kept = new Map(
        (await this.#record.recall(shelf, beginning)).map(({ key, value }) => [key, value as Posted]),
      )
      // What was kept or forgotten here since the record was asked is known better here.
      for (const [key, posted] of kept) if (!since.has(key)) this.#posted.set(key, posted)
      for (const key of this.beginning(beginning)) if (!kept.has(key) && !since.has(key)) this.#posted.delete(key)
      const left = await this.#onTheirWay.leftBehind(beginning, key => this.#posted.has(key))
      for (const found of left) await this.#isThere(found)
    } catch (fault) {
      this.#known.delete(beginning)
      throw fault
    } finally {
      this.#since.delete(since)
    }
  }

  /** Where a card stands. */
  at(key: string): Posted | undefined {
    return this.#posted.get(key)
  }

  /** The keys of the cards that stand somewhere and begin so. */
  beginning(start: string): readonly string[] {
    return [...this.#posted.keys()].filter(key => key.startsWith(start))
  }

  /** Draws the card again where it stands, else posts it; false where it stands nowhere afterwards. `item` says, once it is drawn, which item it shows. */
  async show(
    key: string,
    to: Place | undefined,
    draw: () => Card,
    { item, share, urgency = 'card', asOf }: HowShown & { item?: () => string | undefined; share?: string } = {},
  ): Promise<boolean> {
    if (this.#posted.has(key)) {
      if (await this.redraw(key, draw, asOf === undefined ? {} : { asOf })) return true
      await this.forget(key)
    }
    if (to === undefined) return false
    const arrived = await this.#onTheirWay.arrived(key)
    if (arrived !== undefined) {
      await this.#isThere(arrived)
      if (await this.redraw(key, draw, { urgency })) return true
    }
    const about = () => {
      const shown = item?.()
      return { ...(shown === undefined ? {} : { item: shown }), ...(share === undefined ? {} : { share }) }
    }
    const onItsWay = await this.#onTheirWay.begins(key, to, about())
    const activity = await this.post(
      to,
      () => bearing(onItsWay.mark, showing(draw())),
      urgency,
      () => this.#onTheirWay.looksFor(key, onItsWay),
    )
    if (activity !== undefined) await this.keep(key, { ...to, activity, ...about() })
    await this.#onTheirWay.ends(key)
    return activity !== undefined
  }

  /** A card was posted that nobody lived to remember: it stands there. */
  async #isThere(found: FoundThere): Promise<void> {
    const { mark: _mark, since: _since, ...place } = found.onItsWay
    await this.keep(found.key, { ...place, activity: found.activity })
    await this.#onTheirWay.isRemembered(found)
  }

  /** Draws the card again where it stands; false where it stands nowhere any more. What stands there as of the same moment is not sent again. */
  async redraw(key: string, draw: () => Card, { asOf, urgency = 'card' }: HowShown = {}): Promise<boolean> {
    const there = this.#posted.get(key)
    if (there === undefined) return false
    if (asOf !== undefined && this.#stands.get(there.activity) === asOf()) return true
    let drawn: number | undefined
    const redrawn = await this.#line.replace(
      there.serviceUrl,
      there.conversation,
      there.activity,
      () => {
        drawn = asOf?.()
        return showing(draw())
      },
      urgency,
    )
    if (redrawn && drawn !== undefined) this.#stands.set(there.activity, drawn)
    return redrawn
  }

  /** Remembers where a card stands. */
  async keep(key: string, posted: Posted): Promise<void> {
    this.#posted.set(key, posted)
    await this.#meanwhile(key, () => this.#record.remember(shelf, key, posted))
  }

  /** The card stays where it is, and is not drawn again. */
  async forget(key: string): Promise<void> {
    this.#stands.delete(this.#posted.get(key)?.activity ?? '')
    if (this.#posted.delete(key)) await this.#meanwhile(key, () => this.#record.forget(shelf, key))
  }

  async #meanwhile(key: string, writes: () => Promise<void>): Promise<void> {
    this.#underWay.add(key)
    for (const since of this.#since) since.add(key)
    try {
      await writes()
    } finally {
      this.#underWay.delete(key)
    }
  }

  /** Posts something once; nothing comes back where Teams refuses it for good. `there` looks for it where Teams may have taken it without an answer. */
  async post(
    to: Place,
    activity: () => Partial<Activity>,
    urgency: Urgency = 'card',
    there?: () => Promise<string | undefined>,
  ): Promise<string | undefined> {
    try {
      return await this.#line.post(to.serviceUrl, to.conversation, urgency, activity, there)
    } catch (fault) {
      if (!(fault instanceof NotSent)) throw fault
      this.#log.warn({ status: fault.status }, 'Teams refused a message for good.')
      return undefined
    }
  }
}
