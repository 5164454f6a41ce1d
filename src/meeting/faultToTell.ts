import { type Worded, inEnglish } from './worded.ts'

/**
 * A fault that is told to whoever it concerns, in their language: its words say what went wrong and what to do, without names of machines, tokens or
 * contents. The message is the English of them, for the operator; `cause` is what went wrong beneath.
 */
export class FaultToTell extends Error {
  readonly words: Worded

  constructor(words: Worded, options?: ErrorOptions) {
    super(inEnglish(words), options)
    this.words = words
  }
}

/** A file that cannot be read; whoever knows what it is called says so with its name. */
export class FileRefused extends FaultToTell {
  /** The words about a file of this name. */
  readonly of: (name: string) => Worded

  constructor(of: (name: string) => Worded, options?: ErrorOptions) {
    super(of('The file'), options)
    this.of = of
  }
}
