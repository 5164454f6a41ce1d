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
import { say } from './say.ts'

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
  return card(
    [
      heading(asTyped(title(meeting))),
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

/** What the card is of: the minutes of which partnership, and how they stand. */
function title({ confirmed, issued, terms }: CalledMeeting): string {
  if (confirmed !== undefined) return say`Confirmed minutes: ${terms.shortName}`
  return issued ? say`Draft minutes, issued: ${terms.shortName}` : say`Draft minutes: ${terms.shortName}`
}

function buttonsOf(meeting: CalledMeeting, edited: readonly EditsShown[]): readonly Button[] {
  const data = { meeting: meeting.key }
  const open = meeting.confirmed === undefined
  return [
    ...opensTheDraft(meeting),
    ...takesChanges(meeting.key, edited),
    ...(open && meeting.documents.some(d => d.link !== undefined) ? [press(say`Look again`, 'look again', data)] : []),
    ...(open && unaccountedFor(meeting).length > 0
      ? [press(say`Record who did not come`, 'record absences', data)]
      : []),
    press(say`Redraft`, 'redraft', data),
    ...(meeting.phase !== 'published' && meeting.phase !== 'called' && open
      ? [opens(say`Add to the minutes`, 'add to the minutes', data)]
      : []),
    press(say`Send actions to owners`, 'send actions', data),
    ...(meeting.phase === 'closed' && meeting.issuedToMembers === undefined && open
      ? [opens(say`Issue to members`, 'issue to members', data)]
      : []),
    ...(meeting.phase === 'closed' && !meeting.issued && open ? [press(say`Mark as issued`, 'issue', data)] : []),
    ...(open ? [press(say`Confirm as correct record`, 'confirm minutes', data)] : []),
    opens(say`Correct`, 'correct', data),
    ...(meeting.hold === undefined ? [] : [press(say`Release`, 'release', data)]),
    ...(meeting.hold === undefined && !open ? [press(say`Hold`, 'hold', data)] : []),
  ]
}
