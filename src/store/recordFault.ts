/** A breakage of the record: its sentence is for the council's IT, its cause is what the database said. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault'
}

/** What the database said, for the end of a sentence. */
export const said = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))
