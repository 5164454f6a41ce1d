import type { Attributes, Counter, Histogram, Meter } from '@opentelemetry/api'
import type { Counted, Facts, Work } from '../app/telling.ts'

/** How the time of each work is called among the metrics, and of what it is. */
const works: Readonly<Record<Work, readonly [name: string, means: string]>> = {
  turn: ['clerk.turn.duration', 'From when an activity came in until it was answered'],
  append: ['clerk.append.duration', 'How long the record took to keep events'],
  'outward work': ['clerk.outward.duration', 'How long it took to bring one track of a meeting up to date'],
  send: ['clerk.send.duration', 'A send to Teams, with the wait for its turn and every try'],
  draw: ['clerk.draw.duration', 'How long papers took to be drawn up'],
  file: ['clerk.file.duration', 'How long a paper took to be filed'],
}
const counts: Readonly<Record<Counted, readonly [name: string, means: string]>> = {
  merged: ['clerk.sends.merged', 'Sends that went out together with one that was waiting already'],
  retries: ['clerk.retries', 'What was tried again'],
  'filing failures': ['clerk.filing.failures', 'Papers that could not be filed, each try'],
}

/** The upper ends of what times are counted in, in seconds: a press within a second, and what waits for Teams for minutes. */
const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900]

/** The metrics: how many, how long, and how far what goes out is behind the record. */
export class Measures {
  readonly #times: Readonly<Record<Work, Histogram>>
  readonly #counts: Readonly<Record<Counted, Counter>>
  readonly #turns: Counter
  readonly #sends: Counter
  readonly #lag: Histogram
  readonly #waits: Histogram

  constructor(meter: Meter) {
    const time = (name: string, description: string) =>
      meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: seconds } })
    const count = (name: string, description: string) => meter.createCounter(name, { description })
    this.#times = each(works, time)
    this.#counts = each(counts, count)
    this.#turns = count('clerk.turns', 'Activities answered')
    this.#sends = count('clerk.sends', 'Sends to Teams')
    this.#lag = time('clerk.outward.lag', 'From when the record called for outward work until it was done')
    this.#waits = time('clerk.send.wait', "How long a send waited for its turn within Teams' limits")
  }

  /** Something was counted. */
  count(what: Counted, facts: Facts): void {
    this.#counts[what].add(1, inKinds(facts))
  }

  /** A work is over, after so many seconds. */
  over(work: Work, facts: Facts, took: number): void {
    const kinds = inKinds(facts)
    this.#times[work].record(took, kinds)
    if (work === 'turn') this.#turns.add(1, kinds)
    if (work === 'send') this.#sends.add(1, kinds)
    if (facts.lag !== undefined) this.#lag.record(facts.lag / 1000, kinds)
    if (facts.waited !== undefined) this.#waits.record(facts.waited / 1000, kinds)
  }
}

/** What metrics are told apart by: kinds alone, few enough to count each by itself. */
const inKinds = ({ activity, answer, outcome, track, send, of, status, library }: Facts): Attributes =>
  Object.fromEntries(
    Object.entries({ activity, answer, outcome, track, send, of, status, library })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [`clerk.${name}`, value]),
  )

const each = <K extends string, T>(
  named: Readonly<Record<K, readonly [name: string, means: string]>>,
  make: (name: string, means: string) => T,
): Record<K, T> =>
  Object.fromEntries(
    Object.entries<readonly [name: string, means: string]>(named).map(([key, [name, means]]) => [
      key,
      make(name, means),
    ]),
  ) as Record<K, T>
