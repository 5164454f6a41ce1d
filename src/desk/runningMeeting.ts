import { refusalInWords } from '../cards/refusalWords.ts'
import { meetingBefore } from '../app/confirming.ts'
import type { Card } from '../cards/card.ts'
import { chairCard, type Conducting } from '../cards/chairCard.ts'
import { itemCard, itemCardAfterwards } from '../cards/itemCard.ts'
import { aboutConduct } from '../cards/sentences.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { isClerk } from '../meeting/termsOfReference.ts'
import { type Answer, refusal, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import type { Desk } from './desk.ts'

/** The chair's card as whoever asks sees it; `now` is the meeting as it has become, where that is another than they asked about. */
export type OwnCard = (now: CalledMeeting, besides?: Pick<Conducting, 'told' | 'inPlaceOf'>) => Card

/** Draws the chair's card for whoever asks, who conducts the meeting. */
export async function ownCard(desk: Desk, { brought, meeting }: AtMeeting): Promise<OwnCard> {
  const earlier = await meetingBefore(desk.office, meeting)
  const { asked, person } = brought
  return (now, besides = {}) =>
    chairCard(now, {
      as: isClerk(now.terms, asked.by) ? 'clerk' : 'chair',
      at: asked.at,
      earlier,
      more: desk.unfolded.has(now.key, person, currentItem(now)?.id ?? ''),
      refreshFor: desk.posting.conducting(now, person),
      ...besides,
    })
}

/**
 * What Teams fetches for each of those whose view differs from everybody's: the chair's card; the card everybody has, for whoever does not conduct this
 * item; and of an item the meeting has moved on from, what was recorded in it.
 */
export async function seeItem(desk: Desk, at: AtMeeting, item: string): Promise<readonly Answer[]> {
  const { brought, meeting } = at
  const sits = meeting.phase === 'in session' || meeting.phase === 'adjourned'
  if (sits && item !== (currentItem(meeting)?.id ?? '')) return [show(itemCardAfterwards(meeting, item))]
  if (mayNotConduct(meeting, brought.asked.by) === undefined) return [show((await ownCard(desk, at))(meeting))]
  const earlier = await meetingBefore(desk.office, meeting)
  return [show(itemCard(meeting, { earlier, refreshFor: desk.posting.conducting(meeting) }))]
}

/** Gives whoever conducts the meeting the chair's card of the item being taken, wherever they pressed; anybody else is told who does. */
export async function run(desk: Desk, at: AtMeeting): Promise<readonly Answer[]> {
  const no = mayNotRun(at)
  return no === undefined ? [show((await ownCard(desk, at))(at.meeting))] : [refusal(no)]
}

/** Opens the buttons under `More`, or closes them, for whoever pressed. */
export async function unfold(
  desk: Desk,
  at: AtMeeting,
  { kind, item }: { readonly kind: 'more' | 'less'; readonly item: string },
): Promise<readonly Answer[]> {
  const no = mayNotRun(at)
  if (no !== undefined) return [refusal(no)]
  desk.unfolded.set(at.meeting.key, at.brought.person, item, kind === 'more')
  return [show((await ownCard(desk, at))(at.meeting))]
}

function mayNotRun({ brought, meeting }: AtMeeting): string | undefined {
  const no = mayNotConduct(meeting, brought.asked.by)
  if (no !== undefined) return refusalInWords(no)
  return meeting.phase === 'called' || meeting.phase === 'published' || meeting.phase === 'discarded'
    ? aboutConduct.notOpenedYet
    : undefined
}
