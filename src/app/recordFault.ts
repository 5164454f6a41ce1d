/** A breakage of the record: its sentence is for the council's IT, its cause is what the database said. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault'
  /** Whether it may be over in a moment by itself: a server that starts again, a connection that was cut, a file another program holds. */
  readonly passing: boolean

  constructor(sentence: string, options?: ErrorOptions & { readonly passing?: boolean }) {
    super(sentence, options)
    this.passing = options?.passing ?? false
  }
}
