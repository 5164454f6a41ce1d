import type { AnsweredRequest, Appended, AppendedAsOf, KeptEvent } from '../app/ports/record.ts'
import type { AnsweredRow, EventRow } from './tables.ts'

/** An append waiting for its commit; everything in it is JSON text already. */
export interface Append {
  readonly kind: 'append'
  readonly stream: string
  readonly after: number
  readonly events: readonly string[]
  readonly answered: AnsweredRow | undefined
  /** Put on its shelf where it is appended. */
  readonly remembered?: Shelve | undefined
  /** Events put in place of those of the same number, in the same commit. */
  readonly replaced?: readonly Omit<EventRow, 'request'>[]
  /** It is appended only where other instances have written no more than that. */
  readonly asOf?: number
}

/** Something to be put on a shelf, or with no value taken off it. */
export interface Shelve {
  readonly kind: 'shelve'
  readonly shelf: string
  readonly key: string
  readonly value: string | undefined
}

/** What waits for a commit. */
export type Write = Append | Shelve

/** What the record holds already, as far as the appends of one commit need it. */
export interface Held {
  /** The number of the last event of a stream, 0 where it has none. */
  lastNumber(stream: string): number
  /** The answer given to a request, as JSON text. */
  answerTo(request: string): string | undefined
  /** How much other instances have written, where that is asked. */
  readonly asOf?: number | undefined
}

/** What one commit writes, and what each of its writes came to, in their order. */
export interface Settled {
  readonly outcomes: readonly AppendedAsOf[]
  readonly events: readonly EventRow[]
  readonly begun: readonly string[]
  readonly answered: readonly AnsweredRow[]
  readonly shelved: readonly Shelve[]
  readonly replaced: readonly Omit<EventRow, 'request'>[]
}

/**
 * Settles the writes of one commit, in order: a later append sees an earlier one, a conflict writes nothing and harms nobody else,
 * and a request already answered, in the record or earlier in the same commit, is given its first answer. What was decided before others wrote comes to nothing.
 */
export function settle(writes: readonly Write[], held: Held): Settled {
  const outcomes: AppendedAsOf[] = []
  const events: EventRow[] = []
  const begun: string[] = []
  const numbers = new Map<string, number>()
  const answers = new Map<string, string>()
  const shelved = new Map<string, Shelve>()
  const replaced: Omit<EventRow, 'request'>[] = []

  const settleAppend = (append: Append): AppendedAsOf => {
    const { stream, after, events: appended, answered, remembered, replaced: words = [], asOf } = append
    if (asOf !== undefined && asOf !== held.asOf) return { kind: 'overtaken' }
    const earlier = answered && (answers.get(answered.request) ?? held.answerTo(answered.request))
    if (earlier !== undefined) return { kind: 'repeated', answer: JSON.parse(earlier) }
    const last = numbers.get(stream) ?? held.lastNumber(stream)
    if (last !== after) return { kind: 'conflict' }
    if (last === 0 && appended.length > 0) begun.push(stream)
    const request = answered?.request ?? null
    appended.forEach((event, index) => events.push({ meeting: stream, number: last + index + 1, event, request }))
    numbers.set(stream, last + appended.length)
    replaced.push(...words)
    if (answered !== undefined) answers.set(answered.request, answered.answer)
    if (remembered !== undefined) put(remembered)
    return { kind: 'appended' }
  }
  const put = (shelve: Shelve): void => void shelved.set(JSON.stringify([shelve.shelf, shelve.key]), shelve)

  for (const write of writes) {
    if (write.kind === 'append') {
      outcomes.push(settleAppend(write))
    } else {
      put(write)
      outcomes.push({ kind: 'appended' })
    }
  }
  const answered = [...answers].map(([request, answer]) => ({ request, answer }))
  return { outcomes, events, begun, answered, shelved: [...shelved.values()], replaced }
}

/** The same, for a write that comes to something whatever others have written. */
export function whateverOthersWrote(outcome: AppendedAsOf): Appended {
  if (outcome.kind === 'overtaken') throw new TypeError('A write was held to what others wrote that was not to be.')
  return outcome
}

/**
 * An append made ready to be written.
 * @throws TypeError where an event or answer is not plain JSON, or a name holds a character no database keeps
 */
export function appendOf(
  stream: string,
  after: number,
  events: readonly unknown[],
  answered?: AnsweredRequest,
): Append {
  return {
    kind: 'append',
    stream: named(stream),
    after,
    events: events.map(jsonText),
    answered: answered && { request: named(answered.request), answer: jsonText(answered.answer) },
    remembered:
      answered?.remembered && shelveOf(answered.remembered.shelf, answered.remembered.key, answered.remembered.value),
  }
}

/**
 * An append that comes to nothing where other instances have written more than that.
 * @throws TypeError as `appendOf` does
 */
export const appendAsOf = (asOf: number, ...given: Parameters<typeof appendOf>): Append => ({
  ...appendOf(...given),
  asOf,
})

/**
 * An append that also puts events in place of earlier ones.
 * @throws TypeError as `appendOf` does
 */
export function replacementOf(
  stream: string,
  after: number,
  replaced: readonly KeptEvent[],
  appended: readonly unknown[],
): Append {
  return {
    ...appendOf(stream, after, appended),
    replaced: replaced.map(({ number, event }) => ({ meeting: stream, number, event: jsonText(event) })),
  }
}

/**
 * A thing made ready to be shelved, or taken off where `value` is left out.
 * @throws TypeError as `appendOf` does
 */
export function shelveOf(shelf: string, key: string, ...value: [] | [unknown]): Shelve {
  return {
    kind: 'shelve',
    shelf: named(shelf),
    key: named(key),
    value: value.length === 0 ? undefined : jsonText(value[0]),
  }
}

function jsonText(value: unknown): string {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw new TypeError(`The record keeps plain JSON, which ${typeof value} is not.`)
  return text
}

function named(name: string): string {
  if (name.includes('\0')) throw new TypeError(`A name in the record may not hold a NUL: ${JSON.stringify(name)}.`)
  return name
}
