import { type EditedDocument, type EditsTaken, signOf } from '../app/editedMinutes.ts'
import { type ClerkCardShown, clerkCard } from '../cards/clerkCard.ts'
import { aboutEdits, aboutMinutes } from '../cards/sentences.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { carriedAsTheyStand, takenInWords } from '../minutes/editsInWords.ts'
import { type Answer, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import type { Desk } from './desk.ts'

/** What a clerk's card that answers a press shows of edits. */
export type EditsOnCard = readonly [edited: readonly EditedDocument[], shown: ClerkCardShown]

/** The clerk's card as it is now, with what was edited since it was drawn. Where the library is slow, as last seen; the card then follows. */
export async function lookAgain(desk: Desk, at: AtMeeting): Promise<readonly Answer[]> {
  return forTheClerk(at) ?? [show(clerkCard(at.meeting, ...(await editsNow(desk, at))))]
}

/** A no to whoever is not the clerk, or asks where others read along: what the clerk's card shows is for the clerk's eyes. */
export const forTheClerk = ({ brought: { asked }, meeting }: AtMeeting): readonly Answer[] | undefined =>
  isClerk(meeting.terms, asked.by) && asked.where !== 'in the chat' ? undefined : [refusal(aboutMinutes.clerkOnly)]

/** Takes what the card showed of edited documents into the record, each change by the clerk who presses. */
export async function takeChanges(desk: Desk, at: AtMeeting, seen: string): Promise<readonly Answer[]> {
  const { brought, meeting } = at
  const no = forTheClerk(at)
  if (no !== undefined) return no
  if (meeting.confirmed !== undefined) return [refusal(aboutEdits.confirmed)]
  const taking = await desk.edits.inTime(desk.edits.take(meeting, brought.asked, seen, brought.request))
  if (taking.kind === 'in time') return cameOfTaking(desk, at, taking.found)
  desk.afterwards(async () => {
    const taken = await taking.going
    if (taken.kind === 'taken') await tellOfTaking(desk, at, taken)
    await desk.posting.showClerkCard(meeting)
  })
  return [sentence(aboutEdits.taking)]
}

async function cameOfTaking(desk: Desk, at: AtMeeting, taken: EditsTaken): Promise<readonly Answer[]> {
  const now = await desk.office.meeting(at.meeting.key)
  const meeting = now.phase === 'not called' ? at.meeting : now
  const refreshFor = [at.brought.person]
  if (taken.kind === 'edited again') {
    const left = taken.edited.some(e => e.changes.length > 0 || e.unread !== undefined)
    const said = left ? aboutEdits.editedAgain : aboutEdits.nothingLeft
    return [show(clerkCard(meeting, taken.edited, { said, refreshFor }))]
  }
  desk.afterwards(async () => {
    await tellOfTaking(desk, at, taken)
    await desk.posting.showClerkCard(meeting)
  })
  const withoutTaken = desk.edits.last(meeting.key).map(document => ({ ...document, changes: [] }))
  return [show(clerkCard(meeting, withoutTaken, { refreshFor }))]
}

/** The clerks are told by a message: the card is drawn again at once, and would no longer say it. */
const tellOfTaking = (desk: Desk, at: AtMeeting, { changes, refused }: EditsTaken & { kind: 'taken' }): Promise<void> =>
  desk.posting.tellClerks(at.meeting, takenInWords(at.brought.asked.by.name, changes, refused))

/** Does a step in which the filed documents go forward, and tells the clerks that what was edited in them goes with them, and what of it the record has not. */
export async function withEditsCarried(
  desk: Desk,
  at: AtMeeting,
  step: 'issued' | 'confirmed',
  doing: (shown: EditsOnCard) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const lastSeen = editsLastSeen(desk, at)
  const already = step === 'issued' ? at.meeting.issued : at.meeting.confirmed !== undefined
  if (already) return doing(lastSeen)
  const looked = await desk.edits.inTime(desk.edits.look(at.meeting.key))
  const tell = async (edited: readonly EditedDocument[]) => {
    const words = carriedAsTheyStand(edited, step)
    if (words !== undefined) await desk.posting.tellClerks(at.meeting, words)
  }
  const answers = await doing(looked.kind === 'in time' ? [looked.found, lastSeen[1]] : lastSeen)
  const refused = answers.some(a => a.to === 'here' && a.kind === 'sentence' && a.refused)
  if (!refused) desk.afterwards(async () => tell(looked.kind === 'in time' ? looked.found : await looked.going))
  return answers
}

/** What was edited as last read, for a card that need not be newer. */
export const editsLastSeen = (desk: Desk, { brought, meeting }: AtMeeting): EditsOnCard => [
  desk.edits.last(meeting.key),
  { refreshFor: [brought.person] },
]

/** What was edited, read now as far as an answer can wait for it; what comes later is shown on the card then. */
async function editsNow(desk: Desk, at: AtMeeting): Promise<EditsOnCard> {
  const [last, shown] = editsLastSeen(desk, at)
  const looked = await desk.edits.inTime(desk.edits.look(at.meeting.key))
  if (looked.kind === 'in time') return [looked.found, shown]
  desk.afterwards(async () => {
    if (signOf(await looked.going) !== signOf(last)) await desk.posting.showClerkCard(at.meeting)
  })
  return [last, shown]
}
