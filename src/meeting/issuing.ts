import { addedIsRestricted } from './asItSat.ts'
import { mayNotClerk } from './authority.ts'
import { type Asked, type Command, isTheClerk } from './commands.ts'
import { dateInWords, dayWhere } from './dates.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { hasToLeave } from './interests.ts'
import { type CalledMeeting, type Facts, type FiledDocument, type IssuedToMembers } from './meeting.ts'
import { memberNamed } from './names.ts'
import { type Outcome, refused } from './outcome.ts'
import { entitledToRestricted } from './publicity.ts'
import type { Member } from './termsOfReference.ts'

/** The clerk has sent the draft out, or has the bot give it to the members one-to-one, perhaps with a last day for comments. */
export function issueMinutes(
  meeting: CalledMeeting,
  { type: _issue, ...given }: Command & { type: 'IssueMinutes' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  if (meeting.phase !== 'closed') return refused('notClosed')
  if (given.toMembers === undefined) return meeting.issued ? [] : [{ type: 'MinutesIssued' }]
  if (meeting.confirmed !== undefined) return refused('alreadyConfirmed')
  if (meeting.issuedToMembers !== undefined) return refused('alreadyIssued')
  if (given.commentsBy !== undefined && given.commentsBy < dayWhere(asked.at, meeting.terms.timezone))
    return refused('commentsByInThePast', dateInWords(given.commentsBy))
  return [{ type: 'MinutesIssued', ...given }]
}

/** Whom the issued minutes reached, and whom not; a fact of the record like the filing. */
export function recordGiving(
  meeting: CalledMeeting,
  command: Command & { type: 'RecordGiving' },
  asked: Asked,
): Outcome<MeetingEvent> {
  if (!isTheClerk(meeting.terms, asked)) return refused('notTheClerk')
  const known = meeting.issuedToMembers
  if (known === undefined) return refused('notIssued')
  const given = command.given.filter(name => !known.given.includes(name))
  const unreachable = command.unreachable.filter(name => ![...known.unreachable, ...known.given].includes(name))
  return given.length === 0 && unreachable.length === 0 ? [] : [{ type: 'MinutesGiven', given, unreachable }]
}

/** The meeting with its minutes issued. */
export function minutesIssued(
  meeting: CalledMeeting,
  { type: _issued, toMembers, ...comments }: MeetingEvent & { type: 'MinutesIssued' },
  { number, at }: Recorded,
): CalledMeeting {
  const issued = { ...meeting, issued: true }
  return toMembers === undefined || meeting.issuedToMembers !== undefined
    ? issued
    : { ...issued, issuedToMembers: { version: number, at, ...comments, given: [], unreachable: [] } }
}

/** The meeting with more people known to have its issued minutes, or not to be reached. */
export function minutesGiven(meeting: CalledMeeting, event: MeetingEvent & { type: 'MinutesGiven' }): CalledMeeting {
  const known = meeting.issuedToMembers
  if (known === undefined) return meeting
  const given = [...new Set([...known.given, ...event.given])]
  const unreachable = [...new Set([...known.unreachable, ...event.unreachable])].filter(name => !given.includes(name))
  return { ...meeting, issuedToMembers: { ...known, given, unreachable } }
}

/** Somebody to be given the issued minutes: by name, and by account where the terms give one. */
export type Recipient = Pick<Member, 'name'> & Partial<Pick<Member, 'id' | 'email'>>

/** Whether somebody sat in a member's place. */
export const stoodIn = (meeting: Facts, name: string): boolean => {
  const { substituteFor, place } = meeting.roll[name] ?? {}
  return substituteFor !== undefined && place === 'present'
}

/** Who is given the issued minutes: every member but the clerks, who have them, and those who sat in a member's place. */
export function recipientsOf(meeting: Facts): readonly Recipient[] {
  const members = meeting.terms.members.filter(m => m.part !== 'clerk')
  const substitutes = Object.keys(meeting.roll).filter(
    name => stoodIn(meeting, name) && memberNamed(meeting, name) === undefined,
  )
  return [...members, ...substitutes.map(name => ({ name }))]
}

/**
 * Whether somebody may have the restricted minutes of this meeting: whoever may read restricted business, by account, and did not have to leave the room
 * for any of it. The restricted minutes are one document, so an interest in one of its items keeps them from it all.
 */
export function mayHaveRestrictedMinutes(meeting: Facts, name: string): boolean {
  const member = memberNamed(meeting, name)
  return member !== undefined && entitledToRestricted(meeting, member) && !hadToLeaveRestricted(meeting, name)
}

/** Whether somebody had to leave the room for restricted business, because of an interest in it: its words are kept from them. */
export const hadToLeaveRestricted = (meeting: Facts, name: string): boolean =>
  meeting.agenda.items.some(i => hasToLeave(meeting, name, i.id) && addedIsRestricted(meeting, i.id))

/** The newest Word file of the minutes that has been filed: the public ones, or the restricted ones. */
export const minutesFiled = (meeting: Facts, library: 'public' | 'restricted'): FiledDocument | undefined =>
  meeting.documents.findLast(
    d =>
      d.link !== undefined &&
      /\bminutes\.docx$/.test(d.document) &&
      d.document.includes('restricted') === (library === 'restricted'),
  )

/** Where a filed document is opened: the file somebody edited, where the record has gone on in one beside it. */
export const openedAt = ({ editedFile, link }: FiledDocument): string | undefined => editedFile?.link ?? link

/** The minutes to give the members, once they are filed as issued; nothing before that. */
export function minutesToGive(meeting: Facts): FiledDocument | undefined {
  const issued = meeting.issuedToMembers,
    filed = minutesFiled(meeting, 'public')
  if (issued === undefined || filed === undefined) return undefined
  return begun(issued) || (filed.failed === undefined && filed.version >= issued.version) ? filed : undefined
}

const begun = ({ given, unreachable }: IssuedToMembers) => given.length + unreachable.length > 0
