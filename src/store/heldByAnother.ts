import { setTimeout as wait } from 'node:timers/promises'
import { RecordFault } from './recordFault.ts'
import { resultCode } from './sqliteFaults.ts'

/** How long a write stands still by itself, and everything else of this process with it, while another process holds the file, in milliseconds: about as long as a commit takes. */
export const STANDS_STILL = 100
/** How long it is tried again after that, in milliseconds, while everything else goes on. */
const TRIED_AGAIN = 2_000
/** Milliseconds between two tries. */
const BETWEEN = 40

/** Does something that needs the write lock of a SQLite file, once another process lets go of it. Rejects as the last try does: nothing was done then. */
export async function onceLetGo<T>(work: () => T | Promise<T>): Promise<T> {
  for (const until = performance.now() + TRIED_AGAIN; ; await wait(BETWEEN)) {
    try {
      return await work()
    } catch (fault) {
      if (resultCode(fault instanceof RecordFault ? fault.cause : fault) !== 5 || performance.now() >= until)
        throw fault
    }
  }
}

/** The same for each thing that can be asked. */
export const eachOnceLetGo = <Asked extends object>(asked: Asked): Asked =>
  Object.fromEntries(
    Object.entries(asked).map(([name, ask]) => [
      name,
      (...given: readonly unknown[]) => onceLetGo(() => (ask as (...given: readonly unknown[]) => unknown)(...given)),
    ]),
  ) as Asked
