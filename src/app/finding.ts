import type { Recorded } from '../meeting/events.ts'
import { replay } from '../meeting/evolve.ts'
import { hadToLeaveRestricted } from '../meeting/issuing.ts'
import { entitledByTerms } from '../meeting/publicity.ts'
import type { Asked } from '../meeting/commands.ts'
import { type TermsOfReference, nameActing } from '../meeting/termsOfReference.ts'
import { type FindableMeeting, type Found, findableIn } from '../minutes/findable.ts'
import { nameOf } from './faultNamed.ts'
import type { RecordStore } from './ports/record.ts'
import type { Log } from './ports/surroundings.ts'

/** The most entries that are shown of what was found. */
const MOST = 10
/** How many meetings are read, and put, at once: enough to share a commit, few enough that nobody waits for it. */
const AT_ONCE = 5

/** Finds what was decided, agreed and noted in all meetings of a partnership. What can be found is brought up to date with the record before each answer. */
export class Finding {
  readonly #record: RecordStore
  readonly #log: Log
  #stopped = false
  #starting: Promise<void> = Promise.resolve()

  constructor(record: RecordStore, log: Log) {
    this.#record = record
    this.#log = log
  }

  /** Brings what can be found up to date, one partnership after another: after an upgrade, or where it was lost. Nothing waits for it. */
  start(partnerships: readonly string[]): Promise<void> {
    return (this.#starting = this.#catchAllUp(partnerships))
  }

  async #catchAllUp(partnerships: readonly string[]): Promise<void> {
    for (const partnership of partnerships) {
      try {
        await this.#catchUp(partnership)
      } catch (fault) {
        this.#log.warn(
          { partnership, fault: nameOf(fault) },
          'What can be found could not be brought up to date; it will be with the next question.',
        )
      }
    }
  }

  /** Goes on with nothing; resolves when the record is no longer needed. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#starting
  }

  /**
   * What of all a partnership's meetings has these words in it, best first. Restricted entries only for those entitled, and never in the chat,
   * where everybody reads along; none at all where some of them are kept from whoever asks for an interest. Whoever asks belongs to the partnership: that is for the caller to have seen to.
   */
  async find(terms: TermsOfReference, words: string, asked: Asked): Promise<Found> {
    await this.#catchUp(terms.key)
    const restrictedToo = asked.where === 'privately' && entitledByTerms(terms, asked.by)
    const found = await this.#record.find(terms.key, words, restrictedToo, MOST)
    if (asked.where === 'in the chat' && terms.showNotes !== true) return this.#withoutNotesToCome(found)
    return restrictedToo && (await this.#keepsFrom(nameActing(terms, asked.by), found))
      ? this.#record.find(terms.key, words, false, MOST)
      : found
  }

  /** What was found, without the notes of meetings that still sit: they are the clerk's until the draft, and not printed in the chat. */
  async #withoutNotesToCome({ entries, total }: Found): Promise<Found> {
    const sitting = new Set<string>()
    for (const key of new Set(entries.filter(e => e.kind === 'note').map(e => e.meeting))) {
      const { phase } = replay((await this.#record.read(key)).map(kept => kept.event as Recorded))
      if (phase !== 'closed') sitting.add(key)
    }
    const shown = entries.filter(e => e.kind !== 'note' || !sitting.has(e.meeting))
    return { entries: shown, total: total - (entries.length - shown.length) }
  }

  /** Whether restricted business is among what was found that this person had to leave the room for, as its minutes are kept from them. */
  async #keepsFrom(name: string, { entries }: Found): Promise<boolean> {
    for (const key of new Set(entries.filter(e => e.restricted).map(e => e.meeting))) {
      const meeting = replay((await this.#record.read(key)).map(kept => kept.event as Recorded))
      if (meeting.phase !== 'not called' && hadToLeaveRestricted(meeting, name)) return true
    }
    return false
  }

  /** Reads a few meetings at a time, so that the record of many years is never in memory at once. */
  async #catchUp(partnership: string): Promise<void> {
    const behind = await this.#record.behind(partnership)
    for (let at = 0; at < behind.length && !this.#stopped; at += AT_ONCE) {
      const found: FindableMeeting[] = []
      for (const key of behind.slice(at, at + AT_ONCE)) {
        const events = (await this.#record.read(key)).map(kept => kept.event as Recorded)
        const meeting = replay(events)
        // The key it is kept under is what the record goes by, whatever an early event calls the meeting.
        found.push(
          meeting.phase === 'not called'
            ? { meeting: key, partnership, version: events.length, date: '', entries: [] }
            : { ...findableIn(meeting), meeting: key, partnership },
        )
        await new Promise(done => setImmediate(done))
      }
      await this.#record.putFindable(found)
    }
  }
}
