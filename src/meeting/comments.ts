import { findItem } from './agenda.ts'
import { addedIsRestricted } from './asItSat.ts'
import { mayNotClerk } from './authority.ts'
import type { Asked, Command } from './commands.ts'
import { amendEntry } from './corrections.ts'
import { dayWhere } from './dates.ts'
import type { MeetingEvent, Recorded } from './events.ts'
import { itemNumbers } from './interests.ts'
import { mayHaveRestrictedMinutes, stoodIn } from './issuing.ts'
import { type CalledMeeting, type Comment, type Entry, type Facts, itemById, standing } from './meeting.ts'
import { type Outcome, type Refusal, isRefusal, refused } from './outcome.ts'
import { makeNote } from './recordOfItem.ts'
import { type Actor, memberActing, nameActing } from './termsOfReference.ts'
import { wordsOfEntry } from './wordsOfEntry.ts'

/** Why this person may not comment on the minutes, if they may not. */
export function mayNotComment(meeting: CalledMeeting, by: Actor): Refusal | undefined {
  if (memberActing(meeting.terms, by) === undefined && !stoodIn(meeting, nameActing(meeting.terms, by)))
    return refused('notForYourComment')
  if (meeting.phase !== 'closed' || !meeting.issued) return refused('notIssued')
  return meeting.confirmed === undefined ? undefined : refused('confirmedAlready')
}

/**
 * A comment on an item of the issued minutes, for the clerk's eyes. On restricted business it comes only from those who have its minutes, and is
 * restricted itself; whoever has only the public minutes of an item closed in part can only mean these.
 */
export function commentOnMinutes(
  meeting: CalledMeeting,
  command: Command & { type: 'CommentOnMinutes' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const no = mayNotComment(meeting, asked.by)
  if (no !== undefined) return no
  const item = findItem(meeting.agenda.items, command.item)
  if (item === undefined) return refused('noSuchItem', command.item, itemNumbers(meeting))
  const person = nameActing(meeting.terms, asked.by),
    text = command.text.trim()
  const entitled = mayHaveRestrictedMinutes(meeting, person)
  if (item.restriction !== undefined && !entitled) return refused('restrictedComment', item.number)
  const restricted = entitled && addedIsRestricted(meeting, item.id)
  if (restricted && asked.where === 'in the chat') return refused('restrictedInTheChat', item.number)
  if (text === '') return refused('emptyComment')
  const again = meeting.comments.some(
    c => c.person === person && c.item === item.id && c.text === text && c.outcome === undefined,
  )
  return again ? [] : [{ type: 'CommentMade', person, item: item.id, text, restricted }]
}

/** The clerk takes a comment into the record, as a correction of an entry of its item, or as a note of its own. */
export function takeComment(
  meeting: CalledMeeting,
  { comment: number, entry: id, text }: Command & { type: 'TakeComment' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const comment = unsettled(meeting, number, asked)
  if (isRefusal(comment)) return comment
  const recorded =
    id === undefined ? noteOf(meeting, comment, text, asked) : correctionOf(meeting, comment, id, text, asked)
  return isRefusal(recorded) ? recorded : [...recorded, { type: 'CommentSettled', comment: number, outcome: 'taken' }]
}

/** The clerk leaves the minutes as they are. */
export function leaveComment(
  meeting: CalledMeeting,
  { comment: number }: Command & { type: 'LeaveComment' },
  asked: Asked,
): Outcome<MeetingEvent> {
  const comment = unsettled(meeting, number, asked)
  return isRefusal(comment) ? comment : [{ type: 'CommentSettled', comment: number, outcome: 'left' }]
}

function unsettled(meeting: CalledMeeting, number: number, asked: Asked): Comment | Refusal {
  const no = mayNotClerk(meeting, asked)
  if (no !== undefined) return no
  const comment = meeting.comments.find(c => c.number === number)
  if (comment === undefined) return refused('noSuchComment')
  if (comment.outcome !== undefined) return refused('commentSettled')
  return comment.restricted && asked.where === 'in the chat'
    ? refused('restrictedInTheChat', itemById(meeting, comment.item)?.number ?? '')
    : comment
}

/** A note of its own, restricted wherever a comment on the item is. */
const noteOf = (meeting: CalledMeeting, { item }: Comment, text: string, asked: Asked): Outcome<MeetingEvent> =>
  meeting.confirmed === undefined
    ? makeNote(meeting, { type: 'MakeNote', item, text }, asked)
    : refused('alreadyConfirmed')

function correctionOf(
  meeting: CalledMeeting,
  comment: Comment,
  id: string,
  text: string,
  asked: Asked,
): Outcome<MeetingEvent> {
  const entry = standing(meeting).find(e => e.id === id)
  if (entry !== undefined && entry.item !== comment.item) return refused('commentOnAnotherItem')
  if (entry !== undefined && comment.restricted && !entry.restricted) return refused('commentIsRestricted')
  if (entry !== undefined && wordsOfEntry(meeting, entry) === text.trim()) return refused('nothingCorrected')
  return amendEntry(meeting, { type: 'AmendEntry', entry: id, text }, asked)
}

/** The entries a comment may put right: those of its item that the clerk can correct, of restricted business only for a comment on it. */
export const correctableBy = (meeting: Facts, { item, restricted }: Comment): readonly Entry[] =>
  standing(meeting).filter(
    e => e.item === item && e.kind !== 'interest' && e.kind !== 'procedure' && e.restricted === restricted,
  )

/** The meeting with one more comment. */
export function commentMade(
  meeting: CalledMeeting,
  { type: _made, ...comment }: MeetingEvent & { type: 'CommentMade' },
  { number, at }: Recorded,
): CalledMeeting {
  const lastDay = meeting.issuedToMembers?.commentsBy
  const late = lastDay !== undefined && dayWhere(at, meeting.terms.timezone) > lastDay
  return { ...meeting, comments: [...meeting.comments, { number, at, ...comment, late }] }
}

/** The meeting with a comment settled. */
export const commentSettled = (
  meeting: CalledMeeting,
  event: MeetingEvent & { type: 'CommentSettled' },
): CalledMeeting => ({
  ...meeting,
  comments: meeting.comments.map(c => (c.number === event.comment ? { ...c, outcome: event.outcome } : c)),
})
