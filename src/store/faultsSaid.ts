import type { RecordStore } from '../app/ports/record.ts'
import { RecordFault } from './recordFault.ts'

/** A record whose every breakage is a RecordFault: what a database throws by itself is put into a sentence. What is asked wrongly stays a TypeError. */
export function withFaultsSaid(record: RecordStore, inASentence: (cause: unknown) => RecordFault): RecordStore {
  const asks =
    <Given extends readonly unknown[], Answer>(ask: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> =>
      ask(...given).catch((cause: unknown) => {
        throw cause instanceof RecordFault || cause instanceof TypeError ? cause : inASentence(cause)
      })
  const asked = Object.entries(record).map(
    ([name, ask]) => [name, asks(ask as (...given: readonly unknown[]) => Promise<unknown>)] as const,
  )
  // Who listens is called back, and waits for nothing.
  return {
    ...Object.fromEntries(asked),
    whenOthersWrite: (heard: () => void) => record.whenOthersWrite(heard),
  } as unknown as RecordStore
}
