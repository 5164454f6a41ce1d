import type { AnsweredRequest, Appended, RecordStore } from './ports/record.ts'

/** A turn was decided on what another instance has changed since. Nothing of it was kept or said; it is decided again. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken'
  constructor() {
    super('Another instance has written since this turn was decided.')
  }
}

/**
 * A turn decided on the supposition that no other instance has written since this one last asked. What it appends is kept only where that is so, which the
 * commit itself finds. Whatever else it would keep, send or answer waits until it is sure: a commit has found it so, or it has been asked.
 */
export class Supposing {
  readonly #asOf: number | undefined
  readonly #ask: () => Promise<number | undefined>
  #is: 'supposed' | 'sure' | 'overtaken' = 'supposed'
  #asking: Promise<void> | undefined
  #appending: Promise<unknown> = Promise.resolve()

  /**
   * @param asOf how much others had written by all that is known here; nothing where that is not known
   * @param ask takes in what they have written, and gives how much that is now
   */
  constructor(asOf: number | undefined, ask: () => Promise<number | undefined>) {
    this.#asOf = asOf
    this.#ask = ask
  }

  get isSure(): boolean {
    return this.#is === 'sure'
  }

  get isOvertaken(): boolean {
    return this.#is === 'overtaken'
  }

  /** Does the work of the turn, all of which finds this turn in hand. */
  does<T>(work: () => Promise<T>): Promise<T> {
    return turns.run(this, work)
  }

  /** Resolves once it is sure that the turn knows all that was written before it. Rejects with Overtaken where it does not. */
  sure(): Promise<void> {
    if (this.#is === 'sure') return Promise.resolve()
    return (this.#asking ??= this.#findOut().finally(() => (this.#asking = undefined)))
  }

  async #findOut(): Promise<void> {
    // What is on its way to the record will say it too.
    await this.#appending
    if (this.#is === 'supposed') {
      const now = await this.#ask()
      if (now === undefined || now !== this.#asOf) this.#is = 'overtaken'
      else this.#is = 'sure'
    }
    if (this.#is === 'overtaken') throw new Overtaken()
  }

  /** Appends, as the record does. Rejects with Overtaken where the turn is; nothing is appended then. */
  async append(
    record: RecordStore,
    stream: string,
    after: number,
    events: readonly unknown[],
    answered?: AnsweredRequest,
  ): Promise<Appended> {
    const asOf = this.#asOf
    if (this.#asking !== undefined || this.#is === 'overtaken' || asOf === undefined) await this.sure()
    if (this.#is === 'sure' || asOf === undefined || record.appendAsOf === undefined)
      return record.append(stream, after, events, answered)
    const appending = record.appendAsOf(asOf, stream, after, events, answered)
    this.#appending = Promise.allSettled([this.#appending, appending])
    const appended = await appending
    if (appended.kind !== 'overtaken') {
      if (appended.kind === 'appended') this.#is = 'sure'
      return appended
    }
    // Another append of the turn was kept before others wrote: then it was decided in time.
    if (this.isSure) return record.append(stream, after, events, answered)
    this.#is = 'overtaken'
    throw new Overtaken()
  }
}

/** How the turn in hand is known: what is done in the course of some work, however late in it, finds the turn it is done in. */
export interface TurnInHand {
  getStore(): Supposing | undefined
  run<T>(turn: Supposing | undefined, work: () => T): T
}

const notKnown: TurnInHand = { getStore: () => undefined, run: (_, work) => work() }
let turns = notKnown

/** Says once, for the whole process, how the turn in hand is known; until it is said nothing is supposed. */
export function supposeBy(way: TurnInHand): void {
  turns = way
}

/** Whether anything may be supposed: what a turn appends would not be held to it otherwise. */
export const maySuppose = (): boolean => turns !== notKnown

/** Does something on account of no turn. */
export const forNoTurn = <T>(work: () => T): T => turns.run(undefined, work)

/** Does something once the turn in hand is sure, at once where none is. Rejects with Overtaken where it is not to be done. */
export function onceSure<T>(work: () => Promise<T>): Promise<T> {
  const turn = turns.getStore()
  return turn === undefined || turn.isSure ? work() : turn.sure().then(work)
}

/** A record in which turns keep what they decide: an append on what they suppose, and everything else once they are sure. */
export const keptByTurns = (record: RecordStore): RecordStore => ({
  ...record,
  append: (...given) => turns.getStore()?.append(record, ...given) ?? record.append(...given),
  remember: (...given) => onceSure(() => record.remember(...given)),
  forget: (...given) => onceSure(() => record.forget(...given)),
  replace: (...given) => onceSure(() => record.replace(...given)),
  lease: (...given) => onceSure(() => record.lease(...given)),
  claimSend: (...given) => onceSure(() => record.claimSend(...given)),
})
