export { RecordFault } from '../app/recordFault.ts'

/** What the database said, for the end of a sentence. */
export const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
