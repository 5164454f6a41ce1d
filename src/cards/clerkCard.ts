import type { CalledMeeting } from '../meeting/meeting.ts'
import { unaccountedFor } from '../meeting/unaccountedFor.ts'
import type { EditsShown } from '../minutes/editsInWords.ts'
import { type Button, type Card, asTyped, card, heading, opens, press, text, warning } from './card.ts'
import { commentsSection } from './commentsShown.ts'
import { editsShown, takesChanges } from './editsShown.ts'
import { holdAndRemoval } from './holdAndRemoval.ts'
import { issuedSection } from './issuedMinutesCard.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { whenAndWhere } from './meetingWords.ts'
import { ownersAnswers } from './ownersAnswers.ts'
import { howFilingStands, opensTheDraft, papersToOpen } from './papersFiled.ts'
import { thingsToLookAt } from './thingsToLookAt.ts'
import { whoDidNotCome } from './whoDidNotCome.ts'

/** What a clerk's card is read with: the meeting that may correct and confirm these minutes, and whether the clerk is entitled to restricted business. */
export interface ClerkReading {
  readonly next?: CalledMeeting | undefined
  readonly reader?: 'entitled' | 'not entitled'
  /** The filed documents somebody has edited. */
  readonly edited?: readonly EditsShown[]
  /** What is said of the press it answers. */
  readonly said?: string
  /** Those for whom Teams asks for it anew whenever they open it, by their ids there: a document may have been edited since. */
  readonly refreshFor?: readonly string[]
}

/** The clerk's card, one-to-one: where the draft is, what was edited in it, what to look at before it goes out, and what to do with it. */
export function clerkCard(meeting: CalledMeeting, reading: ClerkReading = {}): Card {
  const { next, reader = 'not entitled', edited = [], said, refreshFor = [] } = reading
  const status =
    meeting.confirmed !== undefined ? 'Confirmed minutes' : meeting.issued ? 'Draft minutes, issued' : 'Draft minutes'
  return card(
    [
      heading(asTyped(`${status}: ${meeting.terms.shortName}`)),
      text(asTyped(whenAndWhere(meeting)), { spacing: 'none' }),
      said === undefined ? undefined : warning(asTyped(said)),
      ...howFilingStands(meeting),
      ...edited.flatMap(editsShown),
      ...papersToOpen(meeting),
      ...issuedSection(meeting),
      ...commentsSection(meeting),
      ...holdAndRemoval(meeting),
      ...thingsToLookAt(meeting),
      ...correctionsInPlace(meeting, next, reader),
      ...ownersAnswers(meeting),
      ...whoDidNotCome(meeting),
    ],
    buttonsOf(meeting, edited),
    meeting.confirmed === undefined && refreshFor.length > 0
      ? { verb: 'look again', data: { meeting: meeting.key }, userIds: refreshFor }
      : undefined,
  )
}

function buttonsOf(meeting: CalledMeeting, edited: readonly EditsShown[]): readonly Button[] {
  const data = { meeting: meeting.key }
  const open = meeting.confirmed === undefined
  return [
    ...opensTheDraft(meeting),
    ...takesChanges(meeting.key, edited),
    ...(open && meeting.documents.some(d => d.link !== undefined) ? [press('Look again', 'look again', data)] : []),
    ...(open && unaccountedFor(meeting).length > 0 ? [press('Record who did not come', 'record absences', data)] : []),
    press('Redraft', 'redraft', data),
    ...(meeting.phase !== 'published' && meeting.phase !== 'called' && open
      ? [opens('Add to the minutes', 'add to the minutes', data)]
      : []),
    press('Send actions to owners', 'send actions', data),
    ...(meeting.phase === 'closed' && meeting.issuedToMembers === undefined && open
      ? [opens('Issue to members', 'issue to members', data)]
      : []),
    ...(meeting.phase === 'closed' && !meeting.issued && open ? [press('Mark as issued', 'issue', data)] : []),
    press('Confirm as correct record', 'confirm minutes', data),
    opens('Correct', 'correct', data),
    ...(meeting.hold === undefined ? [] : [press('Release', 'release', data)]),
    ...(meeting.hold === undefined && !open ? [press('Hold', 'hold', data)] : []),
  ]
}
