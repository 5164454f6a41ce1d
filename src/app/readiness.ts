import { nameOf } from './faultNamed.ts'
import type { Clock, Log } from './ports/surroundings.ts'

/** Something without which the bot cannot do its work, and how to try it: `tries` rejects where it cannot be used. */
export interface NeededPart {
  readonly name: string
  readonly tries: () => Promise<unknown>
}

/** Whether everything needed can be used, and part by part why not: words that anybody may read, since anybody may ask. */
export interface Readiness {
  readonly ready: boolean
  readonly parts: Readonly<Record<string, string>>
}

/** How long one part may take to answer, in milliseconds. */
const LONGEST = 4_000
/** How long an answer stands, in milliseconds: whoever asks each second costs nothing; what failed is tried again sooner. */
const STANDS = 15_000
const FAILED_STANDS = 3_000

/** Looks whether the parts can be used, each at most once at a time, and remembers the answer for some seconds. */
export class LookingReady {
  readonly #parts: readonly NeededPart[]
  readonly #clock: Clock
  readonly #log: Log
  readonly #known = new Map<string, { readonly said: string; readonly until: number }>()
  readonly #trying = new Map<string, Promise<string>>()

  constructor(parts: readonly NeededPart[], clock: Clock, log: Log) {
    this.#parts = parts
    this.#clock = clock
    this.#log = log
  }

  /** `ready` for each part that can be used, else why not. */
  async look(): Promise<Readiness> {
    const said = await Promise.all(this.#parts.map(async part => [part.name, await this.#said(part)] as const))
    return { ready: said.every(([, words]) => words === 'ready'), parts: Object.fromEntries(said) }
  }

  async #said(part: NeededPart): Promise<string> {
    const known = this.#known.get(part.name)
    if (known !== undefined && known.until > this.#clock.now().getTime()) return known.said
    const trying = this.#trying.get(part.name) ?? this.#tried(part)
    this.#trying.set(part.name, trying)
    return Promise.race([trying, this.#clock.wait(LONGEST).then(() => `no answer within ${LONGEST / 1_000} seconds`)])
  }

  async #tried(part: NeededPart): Promise<string> {
    const said = await part.tries().then(
      () => 'ready',
      (fault: unknown) => {
        if (this.#known.get(part.name)?.said !== inShort(fault))
          this.#log.warn({ part: part.name, fault: nameOf(fault) }, 'Something the bot needs cannot be used.')
        return inShort(fault)
      },
    )
    const until = this.#clock.now().getTime() + (said === 'ready' ? STANDS : FAILED_STANDS)
    this.#known.set(part.name, { said, until })
    this.#trying.delete(part.name)
    return said
  }
}

/** A fault for anybody to read: its code or status, or its kind; never its words, which may name machines, files and people. */
function inShort(fault: unknown): string {
  for (let at: unknown = fault, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const facts = at as Error & { readonly code?: unknown; readonly statusCode?: unknown; readonly errorCode?: unknown }
    if (typeof facts.statusCode === 'number' && facts.statusCode > 0) return `refused with status ${facts.statusCode}`
    for (const code of [facts.code, facts.errorCode])
      if (typeof code === 'string' && /^\w{2,40}$/.test(code)) return `not to be used (${code}); the log says more`
  }
  return `not to be used (${fault instanceof Error && /^\w{2,40}$/.test(fault.name) ? fault.name : 'unknown'}); the log says more`
}
