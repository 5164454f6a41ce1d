import type { DatabaseSync } from 'node:sqlite'
import type { SharedRecord } from '../app/ports/record.ts'
import { longestUnderWay } from './sharedSends.ts'

/** Whether another connection has written in a SQLite file since this was last asked; SQLite counts it, and nothing is read. */
export function writtenByOthers(database: DatabaseSync): () => boolean {
  const asked = database.prepare('pragma data_version')
  let seen: unknown
  return () => {
    const now = asked.get()?.['data_version']
    const changed = now !== seen
    seen = now
    return changed
  }
}

/** For so long after another process was last seen on the file its sends are counted, in milliseconds: Teams' shorter windows look back no further. */
const othersSendsCount = 35_000

/**
 * Leases among the processes of one machine: where this one alone has the file open, nothing need be taken up, and nothing is written for it. What a
 * process left behind that was killed is free at once; how often it had sent is then not known, and Teams may ask its successor to wait.
 * @returns the leases, and what is to be done before the file is closed
 */
export function leasesOnOneMachine(
  database: DatabaseSync,
  instance: string,
  shared: SharedRecord,
): { readonly leases: SharedRecord; readonly leave: () => void } {
  const changed = writtenByOthers(database),
    sent = new SentAlone(database)
  database.prepare('insert into leases (work, instance, until_time) values (?, ?, 0)').run(`open ${instance}`, instance)
  let alone: boolean | undefined,
    lastInCompany = sent.someLeftLately() ? performance.now() : -Infinity
  const isAlone = (): boolean => {
    if (!changed() && alone !== undefined) return alone
    const others = database.prepare('select distinct instance from leases where instance <> ?').all(instance)
    const dead = others.map(row => String(row['instance'])).filter(other => !isRunning(other))
    for (const other of dead) database.prepare('delete from leases where instance = ?').run(other)
    if (others.length > 0 || alone === false) lastInCompany = performance.now()
    alone = dead.length === others.length
    return alone
  }
  const sendsAlone = (): boolean => isAlone() && performance.now() - lastInCompany > othersSendsCount
  const leases: SharedRecord = {
    ...shared,
    lease: async (work, milliseconds) => isAlone() || shared.lease(work, milliseconds),
    keep: async (work, milliseconds) => isAlone() || shared.keep(work, milliseconds),
    renew: async (works, milliseconds) => (isAlone() ? undefined : shared.renew(works, milliseconds)),
    release: async work => (isAlone() ? undefined : shared.release(work)),
    claimSend: async (conversation, send, windows) => {
      if (sendsAlone()) return sent.leaves(conversation, send)
      sent.write()
      return shared.claimSend(conversation, send, windows)
    },
    sendAnswered: async send => (sent.answered(send) ? undefined : shared.sendAnswered(send)),
  }
  return { leases, leave: () => sent.write() }
}

/** What a process sent while it alone had the file: kept in memory, and written only when another comes or when it leaves, so that it counts for whoever sends next. */
class SentAlone {
  readonly #database: DatabaseSync
  /** By send, the oldest first: to which conversation, and as from when it counts, in milliseconds. */
  readonly #sends = new Map<string, { readonly conversation: string; countsAt: number }>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  /** A send goes at once: this process counts its own. */
  leaves(conversation: string, send: string): 0 {
    for (const [oldest, { countsAt }] of this.#sends) {
      if (countsAt > Date.now() - othersSendsCount) break
      this.#sends.delete(oldest)
    }
    this.#sends.set(send, { conversation, countsAt: Date.now() + longestUnderWay })
    return 0
  }

  /** False where the send is not one of these. */
  answered(send: string): boolean {
    const sent = this.#sends.get(send)
    if (sent !== undefined) sent.countsAt = Date.now()
    return sent !== undefined
  }

  write(): void {
    if (this.#sends.size === 0) return
    const row = this.#database.prepare('insert or replace into sends (send, conversation, counts_at) values (?, ?, ?)')
    for (const [send, { conversation, countsAt }] of this.#sends) row.run(send, conversation, countsAt)
    this.#sends.clear()
  }

  /** Whether whoever had the file before left sends that still count. */
  someLeftLately(): boolean {
    const lately = this.#database.prepare('select 1 from sends where counts_at > ? limit 1')
    return lately.get(Date.now() - othersSendsCount) !== undefined
  }
}

/** Whether the process of an instance, which begins its name, is still there. Signal 0 asks, and does nothing. */
function isRunning(instance: string): boolean {
  try {
    return process.kill(Number(instance.split(' ')[0]), 0)
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
