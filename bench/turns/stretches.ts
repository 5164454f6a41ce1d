import type { Asked, Load } from './load.ts'
import type { Served } from './servers.ts'

/** A stretch of load, and the processor's time a turn of it took, in milliseconds; nothing where the system does not tell. */
export interface Stretch extends Load {
  readonly processor: number | undefined
}

/** Has so many at once ask a server for so long. */
export async function stretch(
  { caller, processor }: Pick<Served, 'caller' | 'processor'>,
  next: () => Asked,
  atOnce: number,
  milliseconds: number,
): Promise<Stretch> {
  const before = await processor()
  const load = await caller.keepAsking(next, atOnce, milliseconds)
  const after = await processor()
  return { ...load, processor: before === undefined || after === undefined ? undefined : (after - before) / load.turns }
}

/** Turns a second. */
export const rateOf = ({ turns, seconds }: Load): number => turns / seconds

/** The processor's time a turn took over several stretches, in milliseconds; not a number where the system does not tell. */
export function processorOf(stretches: readonly Stretch[]): number {
  const turns = stretches.reduce((sum, s) => sum + s.turns, 0)
  return stretches.reduce((sum, s) => sum + (s.processor ?? Number.NaN) * s.turns, 0) / turns
}

/** One thing measured against another, stretch by stretch, each pair within the same moment. */
export interface Pair {
  readonly ours: Stretch
  readonly theirs: Stretch
}

/** Measures a pair, whoever is first this time: what else the machine does then falls on both. */
export async function pair(
  ours: () => Promise<Stretch>,
  theirs: () => Promise<Stretch>,
  oursFirst: boolean,
): Promise<Pair> {
  if (oursFirst) return { ours: await ours(), theirs: await theirs() }
  const second = await theirs()
  return { ours: await ours(), theirs: second }
}

/** How many times their rate ours is, pair by pair. */
export const timesTheirRate = (pairs: readonly Pair[]): readonly number[] =>
  pairs.map(({ ours, theirs }) => rateOf(ours) / rateOf(theirs))
