import { createHash } from 'node:crypto'
import type { Activity } from 'botbuilder'
import type { ChatRead, LookedFor } from '../app/ports/posts.ts'
import type { RecordKept } from '../app/ports/record.ts'
import type { Clock, Log } from '../app/ports/surroundings.ts'
import type { Card } from '../cards/card.ts'
import type { Place } from './oneToOne.ts'

/** A card that was about to be posted: where to, since when, and by which mark it is known again. */
export interface OnItsWay extends Place {
  readonly mark: string
  /** ISO 8601, UTC. */
  readonly since: string
  /** The item and the share of an action that its card is for, as they were then. */
  readonly item?: string
  readonly share?: string
}

/** A card that whoever posted it did not live to remember, where Teams has it. */
export interface FoundThere {
  readonly key: string
  readonly onItsWay: OnItsWay
  readonly activity: string
}

const shelf = 'on its way'
/** For so long, in milliseconds, somebody else may still be in the middle of a post; after that what nobody found was never taken. */
const mayStillArrive = 60_000

/**
 * Knows which cards are on their way into Teams. Each is noted before it is sent, with a mark that it bears: Teams may have taken one from a process that
 * ended before it could remember where the card stands, or whose answer was lost. It is then looked for where the chat can be read, and otherwise posted once
 * more, which the log says.
 */
export class PostsOnTheirWay {
  readonly #record: RecordKept
  readonly #clock: Pick<Clock, 'now'>
  readonly #log: Log
  readonly #reads: ChatRead
  /** Those this process has in hand, and those of which it does not know whether they arrived. */
  readonly #mine = new Map<string, OnItsWay>()

  constructor(record: RecordKept, clock: Pick<Clock, 'now'>, log: Log, reads: ChatRead) {
    this.#record = record
    this.#clock = clock
    this.#log = log
    this.#reads = reads
  }

  /** Notes that a card is about to be posted. */
  async begins(key: string, to: Place, about: Pick<OnItsWay, 'item' | 'share'>): Promise<OnItsWay> {
    const since = this.#clock.now().toISOString()
    const mark = createHash('sha256').update(`${key} ${to.conversation} ${since}`).digest('base64url').slice(0, 22)
    const onItsWay = { ...to, ...about, since, mark: `post-${mark}` }
    this.#mine.set(key, onItsWay)
    await this.#record.remember(shelf, key, onItsWay)
    return onItsWay
  }

  /** It is remembered where the card stands, or Teams refused it for good. */
  async ends(key: string): Promise<void> {
    if (this.#mine.delete(key)) await this.#record.forget(shelf, key)
  }

  /** What this process tried to post before without learning what came of it, where Teams has it. */
  async arrived(key: string): Promise<FoundThere | undefined> {
    const onItsWay = this.#mine.get(key)
    const activity = onItsWay === undefined ? undefined : await this.looksFor(key, onItsWay)
    return onItsWay === undefined || activity === undefined ? undefined : { key, onItsWay, activity }
  }

  /** The activity in which a card stands already, where it is there; it is said of which card that cannot be seen. */
  async looksFor(key: string, onItsWay: OnItsWay): Promise<string | undefined> {
    const found = await this.#looks(key, onItsWay)
    return typeof found === 'object' ? found.id : undefined
  }

  /** The cards whose keys begin so, which others were posting when they ended, where Teams has them. `stands` says of which it is known where they are. */
  async leftBehind(beginning: string, stands: (key: string) => boolean): Promise<readonly FoundThere[]> {
    const found: FoundThere[] = []
    for (const { key, value } of await this.#record.recall(shelf, beginning)) {
      if (this.#mine.has(key)) continue
      const onItsWay = value as OnItsWay
      const looked = stands(key) ? 'remembered' : await this.#looks(key, onItsWay)
      if (typeof looked === 'object') found.push({ key, onItsWay, activity: looked.id })
      else if (looked !== 'not there' || !this.#mayArrive(onItsWay)) await this.#record.forget(shelf, key)
    }
    return found
  }

  /** The place of what was found is remembered. */
  async isRemembered({ key }: FoundThere): Promise<void> {
    this.#mine.delete(key)
    await this.#record.forget(shelf, key)
  }

  async #looks(key: string, { conversation, mark, since }: OnItsWay): Promise<LookedFor> {
    const found = await this.#reads.bearing(conversation, mark, since)
    // Which card, without the name of the person it may be for.
    const card = key.split(' ').slice(0, 2).join(' ')
    if (found === 'unreadable')
      this.#log.warn({ card }, 'This card may stand twice in Teams: whether it was posted before cannot be seen.')
    return found
  }

  #mayArrive({ since }: OnItsWay): boolean {
    return this.#clock.now().getTime() - Date.parse(since) < mayStillArrive
  }
}

/** An activity whose card bears a mark that nobody sees: the id of its first element without one. */
export function bearing(mark: string, activity: Partial<Activity>): Partial<Activity> {
  const [card, ...others] = activity.attachments ?? []
  const content = card?.content as Card | undefined,
    at = content?.body.findIndex(e => e['id'] === undefined) ?? -1
  if (card === undefined || content === undefined || at < 0) return activity
  const body = content.body.map((e, n) => (n === at ? { ...e, id: mark } : e))
  return { ...activity, attachments: [{ ...card, content: { ...content, body } }, ...others] }
}
