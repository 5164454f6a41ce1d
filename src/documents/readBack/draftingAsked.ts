import { type CalledMeeting, type Removal, type Trail, recordOf } from '../../meeting/meeting.ts'
import type { AsPrinted } from '../rendition/printed.ts'
import type { Library } from './readBack.ts'

/** What the thread that draws papers is asked, as it can be sent there. */
export interface Wanted {
  readonly number: number
  readonly meeting: MeetingSent
  readonly asked: Asked
}

/** One of the things drafting does, with what it is given. */
export type Asked =
  | { readonly what: 'minutes'; readonly documents: readonly string[] | undefined }
  | { readonly what: 'certificate'; readonly removal: Removal }
  | {
      readonly what: 'read back' | 'carry forward'
      readonly library: Library
      readonly content: Uint8Array
      readonly printed: AsPrinted
    }

/** A meeting on its way to a thread: its record in a row, since a chain of thousands of events is too deep to be sent. */
export type MeetingSent = CalledMeeting & { readonly record: ReturnType<typeof recordOf> }

/** A meeting made ready to be sent. */
export const sent = (meeting: CalledMeeting): MeetingSent => ({
  ...meeting,
  record: recordOf(meeting),
  trail: undefined,
})

/** A meeting as it was before it was sent. */
export function withTrail({ record, ...meeting }: MeetingSent): CalledMeeting {
  const trail = record.reduce<Trail | undefined>((before, recorded) => ({ recorded, before }), undefined)
  return { ...meeting, trail }
}
