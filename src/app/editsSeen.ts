import type { Asked } from '../meeting/commands.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import { type EditedDocument, type EditsTaken, type Reading, editedMinutes, takeEdits } from './editedMinutes.ts'
import type { InTurn } from './inTurn.ts'
import type { Office } from './office.ts'

/** What reading the edits of filed documents needs, and taking them into the record. */
type Around = Reading & { readonly office: Office; readonly papers: InTurn }

/** What the filed documents were last found to be edited in: they are read anew each time, but no answer waits for a slow library. */
export class EditsSeen {
  readonly #around: Around
  readonly #last = new Map<string, readonly EditedDocument[]>()

  constructor(around: Around) {
    this.#around = around
  }

  /** As last read; none where they were not read yet. */
  last(meeting: string): readonly EditedDocument[] {
    return this.#last.get(meeting) ?? []
  }

  /** Reads what is filed now and compares it with the record as it is now. */
  look(key: string): Promise<readonly EditedDocument[]> {
    return this.#around.papers.do(key, async () => {
      const meeting = await this.#around.office.meeting(key)
      const edited = meeting.phase === 'not called' ? [] : await editedMinutes(this.#around, meeting)
      if (edited.length === 0) this.#last.delete(key)
      else this.#last.set(key, edited)
      return edited
    })
  }

  /** Takes what was shown into the record, and files nothing before all of it is taken. `request` is the same for every delivery of the press. */
  take(meeting: CalledMeeting, asked: Asked, seen: string, request?: string): Promise<EditsTaken> {
    return this.#around.papers.do(meeting.key, async () => {
      const now = await this.#around.office.meeting(meeting.key)
      return takeEdits(this.#around, now.phase === 'not called' ? meeting : now, asked, seen, request)
    })
  }
}
