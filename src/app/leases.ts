import type { SharedRecord } from './ports/record.ts'
import type { Clock } from './ports/surroundings.ts'

/** How long a work stays with an instance that says nothing more, in milliseconds: one that died is taken over from within this time. */
const length = 5_000
/** How often an instance says that it goes on, in milliseconds. */
const beat = 1_500

type Leased = Pick<SharedRecord, 'lease' | 'keep' | 'renew' | 'release' | 'releaseAll'>

/** The outward work this instance has taken up. Of several instances, one at a time does what is to be done for a meeting. */
export class Leases {
  readonly #record: Leased
  readonly #clock: Clock
  /** Who holds each work here; several may do parts of one. */
  readonly #held = new Map<string, Set<string>>()
  #beating = false

  constructor(record: Leased, clock: Clock) {
    this.#record = record
    this.#clock = clock
  }

  /**
   * Takes up a work, or makes sure that it is still this instance's; false where another has it.
   * @param holder who does it here, where several do parts of the work side by side
   */
  async takeUp(work: string, holder = work): Promise<boolean> {
    if (!(await this.#record.lease(work, length))) {
      this.#held.delete(work)
      return false
    }
    this.#held.set(work, (this.#held.get(work) ?? new Set()).add(holder))
    if (!this.#beating) void this.#beat()
    return true
  }

  /**
   * Whether this instance has had the work without a break since its holder took it up; one that was paused may have lost it meanwhile, and others done
   * it.
   */
  async keeps(work: string, holder = work): Promise<boolean> {
    if (this.#held.get(work)?.has(holder) !== true) return false
    if (await this.#record.keep(work, length)) return true
    this.#held.delete(work)
    return false
  }

  /** Others may take up the work once nobody here holds it any more. */
  async giveUp(work: string, holder = work): Promise<void> {
    const holders = this.#held.get(work)
    if (holders?.delete(holder) !== true || holders.size > 0) return
    this.#held.delete(work)
    await this.#record.release(work)
  }

  /** Ends a work that is done, and that nobody else is to take up for so many milliseconds more. */
  async endFor(work: string, milliseconds: number): Promise<void> {
    this.#held.delete(work)
    await this.#record.keep(work, milliseconds)
  }

  /** Does a work when nobody else does it. Rejects as the work does. */
  async alone<T>(work: string, does: () => Promise<T>): Promise<T> {
    while (!(await this.takeUp(work))) await this.#clock.wait(200)
    try {
      return await does()
    } finally {
      await this.giveUp(work)
    }
  }

  /** Gives up everything, so that another instance need not wait. */
  async stop(): Promise<void> {
    this.#held.clear()
    await this.#record.releaseAll()
  }

  /** A beat that is missed is no harm: what was meant to be kept may be taken over, and is asked for again before each thing that is done. */
  async #beat(): Promise<void> {
    this.#beating = true
    while (this.#held.size > 0) {
      await this.#clock.wait(beat)
      const held = [...this.#held.keys()]
      if (held.length > 0) await this.#record.renew(held, length).catch(() => undefined)
    }
    this.#beating = false
  }
}
