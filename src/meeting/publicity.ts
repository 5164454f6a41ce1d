import { findItem } from './agenda.ts'
import { mayNotClerk, mayNotConduct } from './authority.ts'
import type { Asked, Command } from './commands.ts'
import type { MeetingEvent } from './events.ts'
import { itemNumbers } from './interests.ts'
import { type CalledMeeting, type Facts, currentItem } from './meeting.ts'
import { memberNamed } from './names.ts'
import { type Outcome, refused } from './outcome.ts'
import { type Actor, type TermsOfReference, memberActing } from './termsOfReference.ts'

/** Who is in the room and not entitled to hear restricted business: everybody who is neither a member nor a member's substitute. */
export const notEntitledInTheRoom = (meeting: Facts): readonly string[] =>
  Object.values(meeting.roll)
    .filter(a => a.inTheRoom && memberNamed(meeting, a.substituteFor ?? a.name) === undefined)
    .map(a => a.name)

/**
 * Whether a person may read restricted business from the bot: a member, known by their account. A member's substitute hears it in the room, but is
 * known here by a name alone, which anybody can give themselves.
 */
export const entitledToRestricted = (meeting: Facts, by: Actor): boolean => entitledByTerms(meeting.terms, by)

/** Whether a person may read restricted business by these terms, whichever meeting's it is. */
export function entitledByTerms(terms: TermsOfReference, by: Actor): boolean {
  const member = memberActing(terms, by)
  return member !== undefined && (member.id !== undefined || member.email !== undefined)
}

/** Excludes the press and public for exempt information (Local Government Act 1972, section 100A(4), or the partnership's own terms). */
export function excludePublic(
  meeting: CalledMeeting,
  command: Command & { type: 'ExcludePublic' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (meeting.phase !== 'in session') return refused('notInSession')
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  if (meeting.publicExcluded !== undefined) return refused('publicExcluded')
  const item = currentItem(meeting)
  const { act } = command
  const withoutParagraphs = act === '1960'
  const onAgenda = act === undefined ? (item?.restriction?.paragraphs ?? []) : []
  const paragraphs = withoutParagraphs ? [] : command.paragraphs.length > 0 ? command.paragraphs : onAgenda
  if (paragraphs.length === 0 && !withoutParagraphs) return refused('paragraphNeeded')
  return [
    {
      type: 'PublicExcluded',
      paragraphs,
      ...(item === undefined ? {} : { item: item.id }),
      ...(act === undefined ? {} : { act }),
    },
  ]
}

/** Lets the press and public back in. */
export function readmitPublic(meeting: CalledMeeting, asked: Asked): Outcome<MeetingEvent> {
  if (meeting.phase !== 'in session') return refused('notInSession')
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return no
  const item = currentItem(meeting)
  return meeting.publicExcluded === undefined
    ? refused('publicNotExcluded')
    : [{ type: 'PublicReadmitted', ...(item === undefined ? {} : { item: item.id }) }]
}

/** The line the public minutes give of a restricted item (Local Government Act 1972, section 100C(2)). */
export function writeSummary(
  meeting: CalledMeeting,
  command: Command & { type: 'WriteSummary' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  const item = command.item === undefined ? currentItem(meeting) : findItem(meeting.agenda.items, command.item)
  if (item === undefined)
    return command.item === undefined
      ? refused('noItemTaken')
      : refused('noSuchItem', command.item, itemNumbers(meeting))
  return command.text.trim() === ''
    ? refused('nothingWritten', 'summary')
    : [{ type: 'SummaryWritten', item: item.id, text: command.text.trim() }]
}
