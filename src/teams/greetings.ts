import type { SharedRecord } from '../app/ports/record.ts'
import { Lately } from './lately.ts'

/** For how long no other instance greets a conversation that one has greeted, in milliseconds. */
const lately = 60_000

/** Whether a conversation is to be greeted: Teams tells more than once that the bot was added, and tells each of several instances. */
export class Greetings {
  readonly #record: Pick<SharedRecord, 'lease'>
  readonly #here = new Lately()

  constructor(record: Pick<SharedRecord, 'lease'>) {
    this.#record = record
  }

  /** True the first time alone. Rejects where the record cannot be asked; then it is the first time still. */
  async first(conversation: string): Promise<boolean> {
    if (!this.#here.first(conversation)) return false
    try {
      return await this.#record.lease(`greeting ${conversation}`, lately)
    } catch (fault) {
      this.#here.forget(conversation)
      throw fault
    }
  }
}
