import { mayNotClerk } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { itemForPreviousMinutes } from './confirmingPrevious.ts'
import { type CalledMeeting, currentItem, isRestricted } from './meeting.ts'
import { type Outcome, isRefusal, refused } from './outcome.ts'
import { mayNotRecord, recordable } from './whereRecorded.ts'

/** A correction to the previous minutes, as the meeting agreed it; recorded here, and with the confirmation, against the earlier meeting. Said in restricted business it stays there. */
export function correctPreviousMinutes(
  meeting: CalledMeeting,
  command: Command & { type: 'CorrectPreviousMinutes' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotRecord(meeting, asked)
  if (no !== undefined) return no
  if (meeting.broughtForward.previous === undefined) return refused('noSuchMinutes')
  const current = currentItem(meeting)
  const closed = current !== undefined && isRestricted(meeting, current)
  const place = recordable(meeting, asked, command.item ?? (closed ? current.number : itemForPreviousMinutes(meeting)))
  if (isRefusal(place)) return place
  const { item, restricted } = place
  return command.text.trim() === ''
    ? refused('nothingWritten', 'correction')
    : [{ type: 'PreviousMinutesCorrected', item: item.id, text: command.text.trim(), restricted }]
}

/** The corrections a confirming decision itself names: "… subject to the following correction: …". */
export function correctionsIn(text: string): readonly string[] {
  const named =
    /\bsubject to (?:the )?(?:following )?(?:(?:corrections?|amendments?|changes?)\b[^:]{0,40}:|(?:an? )?(?:corrections?|amendments?) (?:that|to)\b)\s*([\s\S]+)$/i
      .exec(text)?.[1]
      ?.trim()
  return named === undefined || named === ''
    ? []
    : named
        .split(/;\s+|\n+/)
        .map(c => c.replace(/^[-*•]\s+/, '').trim())
        .filter(c => c !== '')
}

/** The minutes of this meeting become the confirmed record, with the corrections agreed; the meeting that confirmed them may still put these right, to more or fewer. */
export function confirmMinutes(
  meeting: CalledMeeting,
  command: Command & { type: 'ConfirmMinutes' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (meeting.phase !== 'closed') return refused('notClosed')
  if (meeting.confirmed !== undefined) {
    const { atMeeting, corrections } = meeting.confirmed
    const otherwise = command.atMeeting === atMeeting && command.corrections.join('\n') !== corrections.join('\n')
    if (!otherwise) return asked.where === 'by itself' ? [] : refused('alreadyConfirmed')
  }
  if (command.atMeeting === undefined) return refused('confirmAtNextMeeting')
  return [{ type: 'MinutesConfirmed', corrections: command.corrections, on: command.on, atMeeting: command.atMeeting }]
}

/** What became of filing a document; a fact of the record like any other. */
export function recordFiling(
  meeting: CalledMeeting,
  { document, version, filed }: Command & { type: 'RecordFiling' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (!isTheClerk(meeting.terms, asked)) return refused('notTheClerk')
  return 'failed' in filed
    ? [{ type: 'FilingFailed', document, version, sentence: filed.failed }]
    : [{ type: 'MinutesFiled', document, version, ...filed }]
}
