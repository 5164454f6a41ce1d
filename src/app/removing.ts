import type { Recorded } from '../meeting/events.ts'
import { replay } from '../meeting/evolve.ts'
import { type MeetingInBrief, inBrief } from '../minutes/inBrief.ts'
import { type RetentionRule, briefRemovalDueAt, removalDue } from '../minutes/removal.ts'
import { Drafts } from './drafts.ts'
import { nameOf } from './faultNamed.ts'
import { byItself } from './outside.ts'
import type { Office } from './office.ts'
import type { Partnerships } from './partnerships.ts'
import type { RecordStore } from './ports/record.ts'
import type { Clock, Log } from './ports/surroundings.ts'
import { shelfOfPrinted } from './printedKept.ts'

const hour = 60 * 60_000
const day = 24 * hour
/** How long an answer is kept for a second delivery of its request: Teams repeats one within minutes, and a form that was left open is sent within days. */
const answersKept = 7 * day
/** Remembers, over a restart, that words were removed from the record and its database has still to be written anew. */
const shelf = 'removal'

/** What removing works with: the record, who changes it, whose rules hold, and what time it is. */
export interface AroundTheRecord {
  readonly office: Office
  readonly record: RecordStore
  readonly partnerships: Partnerships
  readonly clock: Clock
  readonly log: Log
}

/**
 * Removes under each partnership's retention rule what its confirmed minutes do not print: looks at the start and once a day. Nothing is removed while any
 * meeting sits, since the database is written anew afterwards, and everybody would wait.
 */
export class Removing {
  readonly #around: AroundTheRecord
  /** Meetings in which nothing was found to remove, with the version of the record and the rule they were looked at with. */
  readonly #nothingIn = new Map<string, string>()
  #running: Promise<void> = Promise.resolve()
  #stopped = false

  constructor(around: AroundTheRecord) {
    this.#around = around
  }

  /** Looks now, and again a day after each look; an hour after one that could not be finished. */
  start(): void {
    if (this.#stopped) return
    this.#running = this.look().then(wait => {
      void this.#around.clock.wait(wait).then(() => this.start())
    })
  }

  /** Begins nothing more; resolves when the record is no longer needed. */
  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
  }

  /** Removes what is due, and gives the milliseconds until the next look. */
  async look(): Promise<number> {
    const { partnerships, log } = this.#around
    try {
      await this.#forgetAnswers()
      await new Drafts(this.#around.record).forgetOld(this.#around.clock.now())
      for (const terms of partnerships.all()) {
        for (const meeting of await this.#due(terms.key, terms.retention)) {
          if (this.#stopped) return day
          if (await this.#somebodySits()) return hour
          if (!(await this.#remove(meeting, terms.retention))) return hour
        }
      }
      return (await this.#scrubbed()) ? day : hour
    } catch (fault) {
      log.error({ fault: nameOf(fault) }, 'What the retention rule says could not be removed; it will be tried again.')
      return hour
    }
  }

  /** Answers to requests that nobody can repeat any more are forgotten. */
  #forgetAnswers(): Promise<void> {
    const now = this.#around.clock.now()
    return this.#around.record.forgetAnswers(now.toISOString(), new Date(now.getTime() - answersKept).toISOString())
  }

  async #due(partnership: string, rule: RetentionRule): Promise<readonly MeetingInBrief[]> {
    if (rule.notesDays === undefined) return []
    const now = this.#around.clock.now().toISOString()
    const { atHand, older } = await this.#around.office.meetingsKept(partnership)
    const over = [...older, ...atHand.map(inBrief)].filter(brief => brief !== undefined)
    return over.filter(meeting => {
      const due = briefRemovalDueAt(meeting, rule)
      return due !== undefined && due <= now && this.#nothingIn.get(meeting.key) !== lookedAt(meeting, rule)
    })
  }

  /** Removes the words from one meeting's record; false where somebody else added to it at the same moment. */
  async #remove(meeting: MeetingInBrief, rule: RetentionRule): Promise<boolean> {
    const { record, office, clock, log } = this.#around
    const events = (await record.read(meeting.key)).map(kept => kept.event as Recorded)
    const { by, at } = byItself(clock)
    await this.#forgetPrinted(meeting.key, at)
    const due = removalDue(events, rule, at)
    if (due === undefined) {
      this.#nothingIn.set(meeting.key, lookedAt(meeting, rule))
      return true
    }
    const number = events.length + 1
    const done: Recorded = { number, step: number, at, by, event: due.done }
    await record.remember(shelf, 'write anew', at)
    const replaced = due.texts.map(({ recorded }) => ({ number: recorded.number, event: recorded }))
    const { kind } = await record.replace(meeting.key, events.length, replaced, [done])
    if (kind !== 'appended') return false
    log.info({ meeting: meeting.key, removed: due.done.removed }, 'Words were removed under the retention rule.')
    await office.readAgain(meeting.key)
    return true
  }

  /** What was printed in the filed documents is no longer needed either: confirmed minutes are not read back any more. */
  async #forgetPrinted(meeting: string, at: string): Promise<void> {
    const { record } = this.#around
    const printed = await record.recall(shelfOfPrinted(meeting))
    if (printed.length === 0) return
    await record.remember(shelf, 'write anew', at)
    for (const { key } of printed) await record.forget(shelfOfPrinted(meeting), key)
  }

  /** Writes the database anew where words were removed; false where that has to wait. */
  async #scrubbed(): Promise<boolean> {
    const { record } = this.#around
    if ((await record.recall(shelf)).length === 0) return true
    if (await this.#somebodySits()) return false
    await record.scrub()
    await record.forget(shelf, 'write anew')
    return true
  }

  /** Asked of the record itself, where a meeting may still open: another instance may have called or opened it. */
  async #somebodySits(): Promise<boolean> {
    const { record, partnerships } = this.#around
    for (const { key } of partnerships.all()) {
      for (const meeting of await record.notInBrief(key)) {
        const { phase } = replay((await record.read(meeting)).map(kept => kept.event as Recorded))
        if (phase === 'in session' || phase === 'adjourned') return true
      }
    }
    return false
  }
}

const lookedAt = ({ version }: MeetingInBrief, { notesDays }: RetentionRule): string => `${version} ${notesDays}`
