import type { MeetingEvent } from './events.ts'
import type { CalledMeeting, EditedFile, FiledDocument } from './meeting.ts'

/** The meeting with a document filed; where it went beside one somebody edited, that one is remembered with it. */
export function documentFiled(meeting: CalledMeeting, event: MeetingEvent & { type: 'MinutesFiled' }): CalledMeeting {
  const { type: _filed, instead, ...filed } = event
  const earlier = meeting.documents.find(d => d.document === event.document)
  const editedFile = event.besideEdits ? (earlier?.editedFile ?? editedFileOf(earlier, event.name)) : undefined
  return {
    ...meeting,
    documents: [
      ...meeting.documents.filter(d => d.document !== event.document && d.document !== instead),
      { ...filed, ...(editedFile === undefined ? {} : { editedFile }) },
    ],
  }
}

function editedFileOf(earlier: FiledDocument | undefined, name: string): EditedFile | undefined {
  if (earlier?.name === undefined || earlier.link === undefined || earlier.mark === undefined || earlier.name === name)
    return undefined
  const { link, mark, version, carriesEdits } = earlier
  return { name: earlier.name, link, mark, version, ...(carriesEdits === undefined ? {} : { carriesEdits }) }
}
