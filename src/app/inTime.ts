import type { Clock } from './ports/surroundings.ts'

/** How long an answer waits for what is slow, in milliseconds: Teams gives up on one after some five seconds. */
export const longestWait = 3_000

/** What was found in time, or else the work that goes on. */
export type InTime<T> =
  { readonly kind: 'in time'; readonly found: T } | { readonly kind: 'late'; readonly going: Promise<T> }

/** Waits for work as long as an answer can. Whoever is told it is late has to see to it that it is waited for. */
export const inTime = async <T>(clock: Pick<Clock, 'wait'>, work: Promise<T>): Promise<InTime<T>> =>
  Promise.race([
    work.then(found => ({ kind: 'in time', found }) as const),
    clock.wait(longestWait).then(() => ({ kind: 'late', going: work }) as const),
  ])
