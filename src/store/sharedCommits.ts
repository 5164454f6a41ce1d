import type { Appended } from '../app/ports/record.ts'
import type { Write } from './appending.ts'
import { RecordFault } from './recordFault.ts'

/** Carries writes through in one commit, and says what each came to, in their order. */
export type Commit = (writes: readonly Write[]) => readonly Appended[] | Promise<readonly Appended[]>

/** Lets writes that come at the same moment share one commit, since a commit costs the disk the same for one as for fifty. */
export interface SharedCommits {
  /** Resolves once the write is durable. */
  write(write: Write): Promise<Appended>
  /** Waits for all writes given so far, and refuses later ones. */
  close(): Promise<void>
}

interface Waiting {
  readonly write: Write
  readonly resolve: (outcome: Appended) => void
  readonly reject: (fault: unknown) => void
}

/** At most this many writes share a commit, so that none holds the process up for long. */
const MOST_IN_A_COMMIT = 500

/** Shares commits, one at a time and in order; what arrives while one is under way goes into the next. */
export function sharedCommits(commit: Commit): SharedCommits {
  const waiting: Waiting[] = []
  let underWay: Promise<void> | undefined
  let closed = false

  const carryThrough = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      const outcomes = await commit(batch.map(each => each.write))
      batch.forEach((each, index) => {
        const outcome = outcomes[index]
        if (outcome === undefined)
          each.reject(new RecordFault('A commit did not say what became of one of its writes.'))
        else each.resolve(outcome)
      })
    } catch (fault) {
      for (const each of batch) each.reject(fault)
    }
  }

  const carryAllThrough = async (): Promise<void> => {
    await new Promise(resolve => setImmediate(resolve))
    while (waiting.length > 0) await carryThrough(waiting.splice(0, MOST_IN_A_COMMIT))
    underWay = undefined
  }

  return {
    write(write) {
      if (closed) return Promise.reject(new RecordFault('The record is closed.'))
      return new Promise((resolve, reject) => {
        waiting.push({ write, resolve, reject })
        underWay ??= carryAllThrough()
      })
    },
    async close() {
      closed = true
      await underWay
    },
  }
}
