import type { CalledMeeting } from '../meeting/meeting.ts'
import { nameOf } from './faultNamed.ts'
import { longestWait } from './inTime.ts'
import { InTurn } from './inTurn.ts'
import type { Outside } from './outside.ts'

const shelf = 'actions being sent'

/** What becomes of a clerk's wish to have the open actions sent to their owners. */
export interface WaysOfSending {
  /** Sends what is open to each owner, and says in a sentence what came of it. An owner who has an action's card already gets no second one. */
  sends(meeting: CalledMeeting, clerk: string): Promise<string>
  /** Tells the clerk one-to-one, where no answer could wait for it. */
  tells(meeting: CalledMeeting, clerk: string, words: string): Promise<void>
}

/**
 * The sending of open actions to their owners, which may take longer than an answer. It is kept in the record until it is done: where whoever began it
 * dies, another instance or the next start takes it up, and the clerk is told what came of it.
 */
export class ActionsOnTheirWay {
  readonly #outside: Pick<Outside, 'office' | 'record' | 'clock' | 'log'>
  readonly #ways: WaysOfSending
  readonly #inTurn: InTurn
  readonly #takenUp = new Set<string>()
  readonly #underWay = new Set<Promise<unknown>>()
  #stopped = false

  constructor(outside: Pick<Outside, 'office' | 'record' | 'clock' | 'log' | 'leases'>, ways: WaysOfSending) {
    this.#outside = outside
    this.#ways = ways
    this.#inTurn = new InTurn(outside.leases, 'sending actions')
  }

  /**
   * Sends the open actions. Gives what came of it, or nothing where that takes longer than an answer can wait: then the clerk is told afterwards.
   * @param request what the clerk's wish is known by, so that each is kept apart from others
   */
  async send(meeting: CalledMeeting, clerk: string, request: string): Promise<string | undefined> {
    const key = `${meeting.key} ${request}`
    this.#takenUp.add(key)
    try {
      await this.#outside.record.remember(shelf, key, { clerk })
      return await this.#sendNow(key, meeting, clerk)
    } finally {
      this.#takenUp.delete(key)
    }
  }

  #sendNow(key: string, meeting: CalledMeeting, clerk: string): Promise<string | undefined> {
    return new Promise((answers, refuses) => {
      let late = false
      const isLate = () => {
        late = true
        answers(undefined)
      }
      void this.#outside.clock.wait(longestWait).then(isLate)
      const came = async (words: string) => (late ? this.#ways.tells(meeting, clerk, words) : answers(words))
      this.#inTurn
        .do(key, () => this.#does(key, meeting, clerk, came))
        .catch(async (fault: unknown) => {
          if (late) return this.#failed(key, fault)
          // Whoever asked is told at once that it failed, and asks again.
          refuses(fault as Error)
          return this.#outside.record.forget(shelf, key)
        })
        .catch((fault: unknown) => this.#failed(key, fault))
    })
  }

  async #does(key: string, meeting: CalledMeeting, clerk: string, came: (words: string) => Promise<void> | void) {
    const doing = this.#ways.sends(meeting, clerk).then(came)
    this.#underWay.add(doing)
    try {
      await doing
    } finally {
      this.#underWay.delete(doing)
    }
    await this.#outside.record.forget(shelf, key)
  }

  #failed(key: string, fault: unknown): void {
    this.#outside.log.error(
      { meeting: meetingOf(key), fault: nameOf(fault) },
      'Actions could not be sent to their owners; the next start tries it again.',
    )
  }

  /** Takes up what was begun and not finished, before this start or by an instance that is gone. */
  async start(): Promise<void> {
    await this.#takeUp('')
  }

  /** Another instance has written in a partnership: what it is sending is taken up where it dies over it. */
  async changedElsewhere(partnership: string): Promise<void> {
    await this.#takeUp(`${partnership}/`)
  }

  async #takeUp(beginning: string): Promise<void> {
    for (const { key, value } of await this.#outside.record.recall(shelf, beginning)) {
      if (this.#takenUp.has(key) || this.#stopped) continue
      this.#takenUp.add(key)
      const { clerk } = value as { readonly clerk: string }
      void this.#inTurn
        .do(key, () => this.#goesOn(key, clerk))
        .catch((fault: unknown) => this.#failed(key, fault))
        .finally(() => this.#takenUp.delete(key))
    }
  }

  /** Does what is still to be done, once nobody else is at it. */
  async #goesOn(key: string, clerk: string): Promise<void> {
    const { office, record } = this.#outside
    const left = (await record.recall(shelf, key)).some(kept => kept.key === key)
    if (!left || this.#stopped) return
    const meeting = await office.meeting(meetingOf(key))
    if (meeting.phase === 'not called') return record.forget(shelf, key)
    await this.#does(key, meeting, clerk, words => this.#ways.tells(meeting, clerk, words))
  }

  /** Begins nothing more; resolves when what is under way here has been sent. */
  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.allSettled(this.#underWay)
  }
}

const meetingOf = (key: string): string => key.slice(0, key.indexOf(' '))
