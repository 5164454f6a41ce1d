import { dayOf } from '../app/agendaIn.ts'
import { giveMinutes } from '../app/givingMinutes.ts'
import { begunWith, newNote } from '../cards/commentForms.ts'
import { commentsCard } from '../cards/commentsShown.ts'
import { form } from '../cards/forms.ts'
import { aboutMinutes } from '../cards/sentences.ts'
import type { Press } from '../cards/verbs.ts'
import { minutesToGive } from '../meeting/issuing.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { type Answer, ask, refusal, sentence, show } from './answers.ts'
import { type AtMeeting, nonceOf } from './brought.ts'
import { carry } from './carrying.ts'
import { clerksCard } from './clerksCard.ts'
import type { Desk } from './desk.ts'

/** Issues the minutes to the members; the last day for comments is reckoned from the day of asking. */
export function issueToMembers(
  desk: Desk,
  at: AtMeeting,
  { commentsBy }: Press & { kind: 'issue form' },
): Promise<readonly Answer[]> {
  const { dueDate, dueWords } = desk.reading.dueField(commentsBy, dayOf(at.brought.asked.at, at.terms.timezone))
  return carry(desk, at, {
    type: 'IssueMinutes',
    toMembers: true,
    ...(dueDate === undefined ? {} : { commentsBy: dueDate }),
    ...(dueWords === undefined ? {} : { commentsByWords: dueWords }),
  })
}

/** Tries once more to give the issued minutes to those who could not be reached, and says who still cannot. */
export async function sendAgain(desk: Desk, { brought, meeting }: AtMeeting): Promise<readonly Answer[]> {
  if (!isClerk(meeting.terms, brought.asked.by)) return [refusal(aboutMinutes.clerkOnly)]
  const { issuedToMembers } = meeting
  if (issuedToMembers === undefined) return [refusal(aboutMinutes.issuedNowhere)]
  if (minutesToGive(meeting) === undefined) return [refusal(aboutMinutes.notYetFiled)]
  if (issuedToMembers.unreachable.length === 0) return [sentence(aboutMinutes.allReached)]
  await giveMinutes(
    { office: desk.office, messenger: desk.posting },
    meeting,
    brought.asked,
    issuedToMembers.unreachable,
  )
  const now = desk.office.latest(meeting)
  return [sentence(aboutMinutes.stillUnreached(now.issuedToMembers?.unreachable ?? []))]
}

/**
 * Takes a comment into the record as the form says. Where another entry was chosen than the one whose words stand in the form, and these were left as
 * they were, the form comes back with the words of the one chosen: they would otherwise take its place.
 */
export async function takeComment(
  desk: Desk,
  at: AtMeeting,
  given: Press & { kind: 'take comment form' },
): Promise<readonly Answer[]> {
  const { brought, meeting } = at
  const comment = meeting.comments.find(c => c.number === given.comment)
  const untouched = comment !== undefined && given.text.trim() === begunWith(meeting, comment, given.shown).trim()
  if (
    untouched &&
    given.entry !== given.shown &&
    comment.outcome === undefined &&
    isClerk(meeting.terms, brought.asked.by)
  )
    return [
      ask(
        form('take comment', meeting, {
          name: nameActing(meeting.terms, brought.asked.by),
          isClerk: true,
          nonce: nonceOf(brought),
          comment: given.comment,
          entry: given.entry,
        }),
      ),
    ]
  return carry(desk, at, {
    type: 'TakeComment',
    comment: given.comment,
    text: given.text,
    ...(given.entry === newNote || given.entry === '' ? {} : { entry: given.entry }),
  })
}

/** All comments, for the clerk's eyes, one-to-one. */
export const comments = (at: AtMeeting, from: number): readonly Answer[] =>
  forTheClerk(at) ?? [show(commentsCard(at.meeting, from))]

/** The clerk's card, from the card of all comments. */
export const clerkCardBack = async (desk: Desk, at: AtMeeting): Promise<readonly Answer[]> =>
  forTheClerk(at) ?? [show(await clerksCard(desk, at))]

const forTheClerk = ({ brought: { asked }, meeting }: AtMeeting): readonly Answer[] | undefined =>
  isClerk(meeting.terms, asked.by) && asked.where !== 'in the chat' ? undefined : [refusal(aboutMinutes.clerkOnly)]
