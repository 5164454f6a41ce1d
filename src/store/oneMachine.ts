import type { DatabaseSync } from 'node:sqlite'
import type { SharedRecord } from '../app/ports/record.ts'

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
 * process left behind that was killed is free at once.
 */
export function leasesOnOneMachine(database: DatabaseSync, instance: string, shared: SharedRecord): SharedRecord {
  const changed = writtenByOthers(database)
  database.prepare('insert into leases (work, instance, until_time) values (?, ?, 0)').run(`open ${instance}`, instance)
  let alone: boolean | undefined,
    lastInCompany = -Infinity
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
  return {
    ...shared,
    lease: async (work, milliseconds) => isAlone() || shared.lease(work, milliseconds),
    keep: async (work, milliseconds) => isAlone() || shared.keep(work, milliseconds),
    renew: async milliseconds => (isAlone() ? undefined : shared.renew(milliseconds)),
    release: async work => (isAlone() ? undefined : shared.release(work)),
    claimSend: async (conversation, send, windows) =>
      sendsAlone() ? 0 : shared.claimSend(conversation, send, windows),
    sendAnswered: async send => (sendsAlone() ? undefined : shared.sendAnswered(send)),
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
