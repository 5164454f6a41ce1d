import { FaultToTell } from '../meeting/faultToTell.ts'
import { nameOf } from './faultNamed.ts'
import type { Log } from './ports/surroundings.ts'

/**
 * What was read; or, where a paper that was sent or linked could not be read, the fault that says why to whoever sent it.
 * @throws every other fault, which is ours, as it came
 */
export async function orWhyUnread<T>(log: Log, read: () => Promise<T>): Promise<T | FaultToTell> {
  try {
    return await read()
  } catch (fault) {
    if (!(fault instanceof FaultToTell)) throw fault
    log.warn({ fault: nameOf(fault) }, 'A paper that was sent or linked was not read.')
    return fault
  }
}
