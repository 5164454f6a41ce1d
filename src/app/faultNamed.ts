import { FilingFault } from './filingFault.ts'
import { RecordFault } from './recordFault.ts'

/** What went wrong, without anything a member may have typed: a sentence of ours says at its end what to do, and is given whole. */
export const nameOf = (fault: unknown): string =>
  fault instanceof Error
    ? `${fault.name}: ${fault.message}`.slice(
        0,
        fault instanceof RecordFault || fault instanceof FilingFault ? 600 : 200,
      )
    : 'unknown fault'
