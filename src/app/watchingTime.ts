import { timeDue, timeRunning } from '../meeting/timeAllotted.ts'
import { nameOf } from './faultNamed.ts'
import { type Outside } from './outside.ts'

type Used = 'nearly' | 'all'
/** Why a meeting is looked at: something was kept in its record, the process began, or a moment has come. */
type Why = 'kept' | 'begun' | 'time'
const shelf = 'time told'
/** Milliseconds until a message that could not be sent is tried again. */
const pause = 30_000

/**
 * Tells the chair quietly, one-to-one, when four fifths of an item's minutes are used and when all are: once each, however often the item comes back.
 * Time stands still during an adjournment. What was told is remembered, so that after a restart at most the message that was on its way is told twice.
 */
export class WatchingTime {
  readonly #outside: Pick<Outside, 'office' | 'record' | 'messenger' | 'clock' | 'log' | 'leases' | 'elsewhere'>
  readonly #told = new Map<string, Map<string, Used>>()
  /** For each meeting, by how many milliseconds this process's clock is ahead of the record's, and the moment of the record by which that was found. */
  readonly #ahead = new Map<string, { readonly since: string; readonly by: number }>()
  /** For each meeting, what is waited for; a wait for anything else has been overtaken. */
  readonly #waiting = new Map<string, string>()
  /** What the time depended on when each meeting was last looked at: most of what is kept in a record leaves it as it was. */
  readonly #seen = new Map<string, readonly unknown[]>()
  #stopped = false

  constructor(outside: Pick<Outside, 'office' | 'record' | 'messenger' | 'clock' | 'log' | 'leases' | 'elsewhere'>) {
    this.#outside = outside
    outside.office.onKept(meeting => this.#wake(meeting, 'kept'))
  }

  /** Takes up where the process left off: every item that is being taken is watched. */
  async start(partnerships: readonly string[]): Promise<void> {
    for (const { key, value } of await this.#outside.record.recall(shelf))
      this.#told.set(key, new Map(Object.entries(value as Record<string, Used>)))
    for (const partnership of partnerships)
      for (const meeting of await this.#outside.office.keysAtHand(partnership)) {
        if (this.#stopped) return
        await this.#begin(meeting)
      }
  }

  /** Watches a meeting from now on, where an item is being taken. */
  async #begin(meeting: string): Promise<void> {
    const { phase } = await this.#outside.office.meeting(meeting)
    if (phase === 'in session' || phase === 'adjourned' || this.#told.has(meeting)) this.#wake(meeting, 'begun')
  }

  /** Another instance has written in a partnership: what is being taken may be another item by now. */
  async changedElsewhere(partnership: string): Promise<void> {
    for (const meeting of await this.#outside.office.keysAtHand(partnership)) this.#wake(meeting, 'kept')
  }

  /** Tells nothing more. */
  stop(): void {
    this.#stopped = true
  }

  #wake(meeting: string, why: Why): void {
    if (this.#stopped) return
    void this.#look(meeting, why).catch((fault: unknown) => {
      this.#outside.log.warn(
        { meeting, fault: nameOf(fault) },
        'The chair could not be told of the time; it will be tried again.',
      )
      this.#later(meeting, 'another try', pause)
    })
  }

  async #look(key: string, why: Why): Promise<void> {
    const { office, messenger, record, clock, leases, elsewhere } = this.#outside
    if (why === 'time') await elsewhere.takenIn()
    const meeting = await office.meeting(key)
    if (this.#stopped || meeting.phase === 'not called') return
    const depends = [meeting.phase, meeting.taken, meeting.together, meeting.agenda],
      seen = this.#seen.get(key)
    if (why === 'kept' && seen !== undefined && depends.every((part, n) => part === seen[n])) return
    this.#seen.set(key, depends)
    if (meeting.phase === 'closed' && this.#told.delete(key)) return record.forget(shelf, key)
    const running = timeRunning(meeting)
    if (running === undefined) return void this.#waiting.delete(key)
    const now = clock.now().getTime(),
      ahead = this.#clockAhead(key, running.since, now, why)
    const due = timeDue(running, new Date(now - ahead).toISOString())
    if (due.next !== undefined) this.#later(key, `${running.item} ${due.next}`, Date.parse(due.next) + ahead - now)
    const told = this.#told.get(key) ?? new Map<string, Used>(),
      before = told.get(running.item)
    if (due.used === undefined || before === 'all' || before === due.used) return
    if (!(await leases.takeUp(`time ${key}`))) return this.#later(key, 'what another instance tells', pause)
    // Another instance may have told it already.
    const kept = (await record.recall(shelf, key)).find(k => k.key === key)?.value as Record<string, Used> | undefined
    if (kept?.[running.item] === 'all' || kept?.[running.item] === due.used) {
      this.#told.set(key, new Map(Object.entries(kept)))
      return leases.giveUp(`time ${key}`)
    }
    this.#told.set(key, told.set(running.item, due.used))
    try {
      await messenger.tellTime(meeting, running.item, due.used)
    } catch (fault) {
      if (before === undefined) told.delete(running.item)
      else told.set(running.item, before)
      await leases.giveUp(`time ${key}`)
      throw fault
    }
    await record.remember(shelf, key, Object.fromEntries(told))
    await leases.giveUp(`time ${key}`)
  }

  /**
   * How far this process's clock is ahead of the record's, whose times are Teams': found anew by each move that is seen as it happens. Of a move from
   * before this process there is nothing to find it by, and the clocks are taken to agree.
   */
  #clockAhead(key: string, since: string, now: number, why: Why): number {
    const known = this.#ahead.get(key)
    if (known !== undefined && known.since >= since) return known.by
    const by = why === 'begun' ? 0 : now - Date.parse(since)
    this.#ahead.set(key, { since, by })
    return by
  }

  /** Looks again after so many milliseconds, unless something else is waited for by then. */
  #later(key: string, what: string, wait: number): void {
    if (this.#waiting.get(key) === what) return
    this.#waiting.set(key, what)
    void this.#outside.clock.wait(Math.max(0, wait)).then(() => {
      if (this.#waiting.get(key) !== what) return
      this.#waiting.delete(key)
      this.#wake(key, 'time')
    })
  }
}
