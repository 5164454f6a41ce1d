import { nameOf } from './faultNamed.ts'
import type { Asked } from '../meeting/commands.ts'
import type { Elsewhere } from './elsewhere.ts'
import type { InTurn } from './inTurn.ts'
import type { Leases } from './leases.ts'
import type { Office } from './office.ts'
import type { Drafting, Filing } from './ports/papers.ts'
import type { Messenger } from './ports/posts.ts'
import type { RecordStore } from './ports/record.ts'
import type { Clock, Log } from './ports/surroundings.ts'
import { onceSure, Overtaken } from './supposing.ts'
import type { Telling } from './telling.ts'

/** What the product does by itself is asked under its own name. */
export const byItself = (clock: Clock): Asked => ({
  by: { name: 'Partnership Clerk' },
  at: clock.now().toISOString(),
  where: 'by itself',
})

/** What is needed to bring everything outward up to date with the record. */
export interface Outside {
  readonly office: Office
  readonly record: RecordStore
  readonly messenger: Messenger
  readonly drafting: Drafting
  readonly filing: Filing
  readonly leases: Leases
  /** Takes in what other instances have written. */
  readonly elsewhere: Elsewhere
  /** Whose turn it is at a meeting's filed papers. */
  readonly papers: InTurn
  readonly clock: Clock
  readonly log: Log
  readonly telling: Telling
}

/** Does something once the answer is on its way; what fails there is logged. A turn that is to be decided again does nothing afterwards. */
export const afterwardsLogging =
  (log: Log) =>
  (work: () => Promise<unknown>): void =>
    void onceSure(work).catch((fault: unknown) => {
      if (!(fault instanceof Overtaken))
        log.error({ fault: nameOf(fault) }, 'Something could not be done after the answer.')
    })
