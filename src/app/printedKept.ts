import type { Recorded } from '../meeting/events.ts'
import { evolve } from '../meeting/evolve.ts'
import { type CalledMeeting, type EditedFile, type Meeting, notCalled } from '../meeting/meeting.ts'
import type { AsPrinted, Drafting } from './ports/papers.ts'
import type { RecordKept } from './ports/record.ts'

/** The shelf on which lies what was printed in each filed document of a meeting. It has restricted words too, and is removed with the meeting's notes. */
export const shelfOfPrinted = (meeting: string): string => `printed ${meeting}`

const keyOf = (document: string, mark: string): string => `${document} ${mark}`

/** Keeps what is printed in a document just filed, and forgets it of those that were filed before and can no longer be met. */
export async function keepPrinted(
  record: RecordKept,
  meeting: string,
  filed: { readonly document: string; readonly mark: string; readonly printed: AsPrinted },
  stillThere: readonly string[],
): Promise<void> {
  const shelf = shelfOfPrinted(meeting)
  await record.remember(shelf, keyOf(filed.document, filed.mark), filed.printed)
  const kept = new Set([filed.mark, ...stillThere].map(mark => keyOf(filed.document, mark)))
  for (const { key } of await record.recall(shelf))
    if ((key.startsWith(`${filed.document} `) || key.startsWith(`draft ${filed.document} `)) && !kept.has(key))
      await record.forget(shelf, key)
}

const isPrinted = (value: unknown): value is AsPrinted =>
  typeof value === 'object' && value !== null && 'passages' in value && Array.isArray(value.passages)

/**
 * What was printed in a document when it was filed: as it was kept then, or else worked out again from the record as it was at that moment, in
 * the words the house style has now.
 */
export async function printedIn(
  { record, drafting }: { readonly record: RecordKept; readonly drafting: Drafting },
  meeting: CalledMeeting,
  document: string,
  file: Pick<EditedFile, 'mark' | 'version'>,
): Promise<AsPrinted | undefined> {
  const kept = (await record.recall(shelfOfPrinted(meeting.key))).find(({ key }) => key === keyOf(document, file.mark))
  if (kept !== undefined && isPrinted(kept.value)) return kept.value
  const events = (await record.read(meeting.key)).filter(({ number }) => number <= file.version)
  const then = events.map(e => e.event as Recorded).reduce<Meeting>(evolve, notCalled)
  if (then.phase === 'not called') return undefined
  return (await drafting.minutes(then, name => name === document)).find(d => d.document === document)?.printed
}
