import type { Asked } from '../meeting/commands.ts'
import { FileRefused } from '../meeting/faultToTell.ts'
import type { CalledMeeting, EditedFile, FiledDocument } from '../meeting/meeting.ts'
import type { Refusal } from '../meeting/outcome.ts'
import type { Worded } from '../meeting/worded.ts'
import { FilingFault } from './filingFault.ts'
import type { Office } from './office.ts'
import type { ReadBack } from '../minutes/editsInWords.ts'
import type { AsPrinted, Drafting, FileRead, Filing } from './ports/papers.ts'
import type { RecordKept } from './ports/record.ts'
import { printedIn } from './printedKept.ts'

/** What reading filed documents back needs. */
export interface Reading {
  readonly record: RecordKept
  readonly drafting: Drafting
  readonly filing: Filing
}

/** Which library a document is in, by what the record calls it. */
export const libraryOf = (document: string): 'public' | 'restricted' =>
  document.includes('restricted') ? 'restricted' : 'public'

/** Whether a document is a Word file of the minutes, which somebody may edit. */
const isEditable = ({ document }: FiledDocument): boolean => /\bminutes\.docx$/.test(document)

/** The files of a document that may have edits: the one somebody edited, beside which another was filed, and the newest. */
export function filesOf(document: FiledDocument): readonly EditedFile[] {
  const { name, link, mark, version, carriesEdits, editedFile } = document
  const newest =
    name === undefined || link === undefined || mark === undefined
      ? []
      : [{ name, link, mark, version, ...(carriesEdits === undefined ? {} : { carriesEdits }) }]
  return [...(editedFile === undefined ? [] : [editedFile]), ...newest]
}

/** A filed file as it is now, with what was printed in it. */
export interface FileFound {
  readonly file: EditedFile
  readonly now: FileRead
  /** Edited since it was filed, or the edits of somebody carried forward. */
  readonly edited: boolean
  readonly printed: AsPrinted | undefined
}

/** The files of a document that are still there. */
export async function filesFound(
  reading: Reading,
  meeting: CalledMeeting,
  document: FiledDocument,
): Promise<readonly FileFound[]> {
  const found: FileFound[] = []
  for (const file of filesOf(document)) {
    const now = await reading.filing.readFiled({ library: libraryOf(document.document), link: file.link })
    if (now === undefined) continue
    // What was written as this process died, and never recorded, is our own.
    const edited = (now.mark !== file.mark && now.asBegun !== true) || file.carriesEdits === true
    found.push({
      file,
      now,
      edited,
      printed: edited ? await printedIn(reading, meeting, document.document, file) : undefined,
    })
  }
  return found
}

/** A filed document somebody has edited, and in what. */
export interface EditedDocument extends ReadBack {
  /** What the record calls it: `draft minutes.docx`. */
  readonly document: string
  readonly library: 'public' | 'restricted'
  readonly name: string
  readonly link: string
  /** The mark it bears as it was read. */
  readonly mark: string
  /** Why it could not be read, a sentence; then nothing is known of what was changed. */
  readonly unread?: Worded
}

/**
 * The minutes read back from where they are filed: every document somebody has edited, with what the record can take of it. Empty where nobody
 * has, and once the minutes are confirmed, since they are then changed by their own amendment only.
 */
export const editedMinutes = async (reading: Reading, meeting: CalledMeeting): Promise<readonly EditedDocument[]> =>
  meeting.confirmed === undefined ? editedDocuments(reading, meeting) : []

/** What was edited in the documents of a meeting as they are filed, whatever became of its minutes. */
export async function editedDocuments(reading: Reading, meeting: CalledMeeting): Promise<readonly EditedDocument[]> {
  const edited: EditedDocument[] = []
  for (const document of meeting.documents.filter(isEditable)) {
    const library = libraryOf(document.document)
    const known = {
      document: document.document,
      library,
      name: document.name ?? '',
      link: document.link ?? '',
      mark: '',
    }
    try {
      for (const { now, edited: is, printed } of await filesFound(reading, meeting, document)) {
        if (!is || printed === undefined) continue
        const back = await readable(now.name, () => reading.drafting.readBack(meeting, library, now.content, printed))
        edited.push({ ...known, name: now.name, link: now.link, mark: now.mark, ...back })
      }
    } catch (fault) {
      if (!(fault instanceof FilingFault)) throw fault
      edited.push({ ...known, changes: [], kept: [], comments: [], unread: fault.words })
    }
  }
  return edited
}

/** Does something with a Word file; one that cannot be read as one is a fault with a sentence for the clerk. */
export async function readable<T>(name: string, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading()
  } catch (cause) {
    if (!(cause instanceof FileRefused)) throw cause
    throw new FilingFault(cause.of(`“${name}”`), { cause })
  }
}

/** A sign of what was shown of edited documents, so that nothing is taken that was not. */
export const signOf = (edited: readonly EditedDocument[]): string => edited.map(e => e.mark).join(' ')

/** What came of taking edits into the record. */
export type EditsTaken =
  | {
      readonly kind: 'taken'
      /** How many changes were taken. */
      readonly changes: number
      /** Those that were refused, each once; they stay in the document. */
      readonly refused: readonly Refusal[]
    }
  /** The files were changed again since they were shown: show them as they are now, and ask again. */
  | { readonly kind: 'edited again'; readonly edited: readonly EditedDocument[] }

/**
 * Takes what was changed in the filed documents into the record, each change an amendment by whoever asks. `seen` is the sign of what they were shown,
 * `request` the same for every delivery of one press: nothing is taken twice.
 */
export async function takeEdits(
  reading: Reading & { readonly office: Office },
  meeting: CalledMeeting,
  asked: Asked,
  seen: string,
  request?: string,
): Promise<EditsTaken> {
  const edited = await editedMinutes(reading, meeting)
  if (signOf(edited) !== seen) return { kind: 'edited again', edited }
  const refused = new Map<string, Refusal>()
  let changes = 0
  for (const change of edited.flatMap(e => e.changes)) {
    let taken = true
    for (const command of change.commands) {
      const once = request === undefined ? undefined : `${request} ${JSON.stringify(command)}`
      const carried = await reading.office.carry(meeting.key, command, asked, once)
      if (carried.kind !== 'refused') continue
      taken = false
      refused.set(carried.refusal.sentence, carried.refusal)
    }
    if (taken) changes++
  }
  return { kind: 'taken', changes, refused: [...refused.values()] }
}
