import { nameOf } from './faultNamed.ts'
import type { Log } from './ports.ts'

/** Faults of a paper that was sent or linked, by name since the rooms they come from are not this one's to import; each says a sentence to whoever sent it. */
const ofPapers: ReadonlySet<string> = new Set(['AgendaUnreadable', 'FileNotFetched', 'FilingFault'])

/** What to say to whoever sent or linked a paper that was not read; undefined for every other fault, which is ours. */
export const whyUnread = (fault: unknown): string | undefined =>
  fault instanceof Error && ofPapers.has(fault.name) ? fault.message : undefined

/**
 * What was read; or, where a paper that was sent or linked could not be read, the sentence that says why.
 * @throws every other fault, as it came
 */
export async function orWhyUnread<T>(log: Log, read: () => Promise<T>): Promise<T | string> {
  try {
    return await read()
  } catch (fault) {
    const why = whyUnread(fault)
    if (why === undefined) throw fault
    log.warn({ fault: nameOf(fault) }, 'A paper that was sent or linked was not read.')
    return why
  }
}
