import { type EditedDocument, type EditsTaken, signOf } from '../app/editedMinutes.ts'
import { aboutEdits, aboutMinutes } from '../cards/sentences.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { takenInWords } from '../minutes/editsInWords.ts'
import { type Answer, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { clerksCard } from './clerksCard.ts'
import type { Desk } from './desk.ts'

/** The clerk's card as it is now, with what was edited since it was drawn. Where the library is slow, as last seen; the card then follows. */
export async function lookAgain(desk: Desk, at: AtMeeting): Promise<readonly Answer[]> {
  const no = forTheClerk(at)
  if (no !== undefined) return no
  const edited = await editedNow(desk, at)
  return [show(await clerksCard(desk, at, at.meeting, { edited }))]
}

/** A no to whoever is not the clerk, or asks where others read along: what the clerk's card shows is for the clerk's eyes. */
export const forTheClerk = ({ brought: { asked }, meeting }: AtMeeting): readonly Answer[] | undefined =>
  isClerk(meeting.terms, asked.by) && asked.where !== 'in the chat' ? undefined : [refusal(aboutMinutes.clerkOnly)]

/** What was edited, read now as far as an answer can wait for it; what comes later is shown on the card then. */
async function editedNow(desk: Desk, { meeting }: AtMeeting): Promise<readonly EditedDocument[]> {
  const looked = await desk.inTime(desk.edits.look(meeting.key))
  if (looked.kind === 'in time') return looked.found
  const last = desk.edits.last(meeting.key)
  desk.afterwards(async () => {
    if (signOf(await looked.going) !== signOf(last)) await desk.posting.showClerkCard(meeting)
  })
  return last
}

/** Takes what the card showed of edited documents into the record, each change by the clerk who presses. */
export async function takeChanges(desk: Desk, at: AtMeeting, seen: string): Promise<readonly Answer[]> {
  const { brought, meeting } = at
  const no = forTheClerk(at)
  if (no !== undefined) return no
  if (meeting.confirmed !== undefined) return [refusal(aboutEdits.confirmed)]
  const taking = await desk.inTime(desk.edits.take(meeting, brought.asked, seen, brought.request))
  if (taking.kind === 'in time') return cameOfTaking(desk, at, taking.found)
  desk.afterwards(async () => {
    const taken = await taking.going
    await (taken.kind === 'taken' ? tellOfTaking(desk, at, taken) : desk.posting.showClerkCard(meeting))
  })
  return [sentence(aboutEdits.taking)]
}

async function cameOfTaking(desk: Desk, at: AtMeeting, taken: EditsTaken): Promise<readonly Answer[]> {
  const now = await desk.office.meeting(at.meeting.key)
  const meeting = now.phase === 'not called' ? at.meeting : now
  if (taken.kind === 'edited again') {
    const left = taken.edited.some(e => e.changes.length > 0 || e.unread !== undefined)
    const said = left ? aboutEdits.editedAgain : aboutEdits.nothingLeft
    return [show(await clerksCard(desk, at, meeting, { edited: taken.edited, said }))]
  }
  desk.afterwards(() => tellOfTaking(desk, at, taken))
  const edited = desk.edits.last(meeting.key).map(document => ({ ...document, changes: [] }))
  return [show(await clerksCard(desk, at, meeting, { edited }))]
}

/** The clerks are told by a message, since their card, which is drawn again, would not say it for long. */
async function tellOfTaking(desk: Desk, at: AtMeeting, taken: EditsTaken & { kind: 'taken' }): Promise<void> {
  await desk.posting.tellClerks(
    at.meeting,
    takenInWords(at.brought.asked.by.name, taken.changes, taken.refused.map(refusalInWords)),
  )
  await desk.posting.showClerkCard(at.meeting)
}
