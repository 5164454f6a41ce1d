import type { Outside } from './outside.ts'
import type { Cause } from './telling.ts'
import type { Track } from './tracks.ts'

/** A request that called for outward work, where one did, and since when, in milliseconds. */
interface Caller {
  readonly cause: Cause | undefined
  readonly since: number
}

/** On account of how many requests at most a work is told to be done. */
const most = 16

/** On account of which requests outward work is done, so that a trace leads from an activity to what became of it. */
export class Callers {
  readonly #outside: Pick<Outside, 'telling' | 'clock'>
  /** Of each job, what called for it and has not been caught up with, in that order. */
  readonly #waiting = new Map<string, readonly Caller[]>()
  /** Of each job under way, on whose account. */
  readonly #underWay = new Map<string, readonly Caller[]>()

  constructor(outside: Pick<Outside, 'telling' | 'clock'>) {
    this.#outside = outside
  }

  /** Whoever is served at this moment calls for a job. */
  callFor(job: string): void {
    const { telling, clock } = this.#outside
    const caller = { cause: telling.inHand(), since: clock.now().getTime() },
      before = this.of(job)
    // What a job has kept itself, such as where a paper was filed, calls for it less than whoever called meanwhile.
    const itself = this.#underWay.get(job)?.some(({ cause }) => cause?.request === caller.cause?.request) === true
    this.#waiting.set(job, itself ? [caller, ...before].slice(0, most) : [...before, caller].slice(-most))
  }

  /** Who waits for a job. */
  of(job: string): readonly Caller[] {
    return this.#waiting.get(job) ?? []
  }

  /** What these called for has been done; whoever called since is still waited on. */
  answered(job: string, callers: readonly Caller[]): void {
    const left = this.of(job).filter(caller => !callers.includes(caller))
    if (left.length === 0) this.#waiting.delete(job)
    else this.#waiting.set(job, left)
  }

  /** Does a part of a job on account of these, and tells how long after the first of them called it was done. */
  async told(track: Track, key: string, callers: readonly Caller[], does: () => Promise<unknown>): Promise<void> {
    const { telling, clock } = this.#outside,
      job = `${track} ${key}`,
      partnership = key.split('/')[0] ?? ''
    this.#underWay.set(job, callers)
    try {
      await telling.onAccountOf(causesOf(callers), () =>
        telling.work('outward work', { track, partnership }, async () => {
          await does()
          if (callers.length > 0)
            telling.learnt({ lag: clock.now().getTime() - Math.min(...callers.map(({ since }) => since)) })
        }),
      )
    } finally {
      this.#underWay.delete(job)
    }
  }

  /** Says something on account of whoever waits for a job. */
  onAccountOf(job: string, says: () => Promise<void>): Promise<void> {
    return this.#outside.telling.onAccountOf(causesOf(this.of(job)), says)
  }
}

const causesOf = (callers: readonly Caller[]): readonly Cause[] =>
  callers.map(({ cause }) => cause).filter(cause => cause !== undefined)
