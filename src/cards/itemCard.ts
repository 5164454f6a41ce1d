import { asItClosed } from '../meeting/asItClosed.ts'
import { clockTime, timeInWords } from '../meeting/dates.ts'
import { type CalledMeeting, type Entry, currentItem, itemById, standing } from '../meeting/meeting.ts'
import { quorumOf } from '../meeting/quorum.ts'
import { type Card, type Element, asTyped, card, heading, press, quiet, text, warning } from './card.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { entryInWords } from './entryInWords.ts'
import { factSet, factsOf, itemHeading, timeOfItem, whereWeAre } from './itemFacts.ts'
import { lastRecorded } from './lastRecorded.ts'
import { itemLine } from './meetingWords.ts'
import { quorumInWords } from './quorumInWords.ts'
import { say } from './say.ts'
import { speakersShown } from './speakersShown.ts'

/** What the card of an item is drawn with: whose view differs from everybody's, and the meeting whose minutes come up. */
export interface ItemShown {
  readonly refreshFor?: readonly string[]
  readonly earlier?: CalledMeeting | undefined
}

/**
 * The card of the item being taken, which stands in the meeting chat for everybody: what is being taken and what came of it. No declarant is named, no
 * nature of an interest and nothing of restricted business stands on it, and of the clerk's notes how many there are. Those who conduct see the
 * chair's card in its place.
 */
export function itemCard(meeting: CalledMeeting, { refreshFor = [], earlier }: ItemShown = {}): Card {
  const item = currentItem(meeting)
  const data = { meeting: meeting.key, item: item?.id ?? '' }
  const time = timeOfItem(meeting),
    doubt = inDoubt(meeting)
  return card(
    meeting.phase === 'closed'
      ? [heading(say`The meeting has closed`), ...afterwards(asItClosed(meeting), meeting.taken.at(-1)?.item)]
      : [
          heading(item === undefined ? say`The meeting is open` : itemHeading(item)),
          quiet(whereWeAre(meeting)),
          meeting.phase === 'adjourned' ? warning(adjourned(meeting)) : undefined,
          doubt === undefined ? undefined : warning(asTyped(doubt)),
          item === undefined
            ? text(say`No item is being taken yet.`)
            : factSet([...factsOf(item), ...(time === undefined ? [] : [{ title: say`Time`, value: time }])]),
          ...speakersShown(meeting),
          ...(item === undefined ? [] : recordedIn(meeting, item.id)),
          ...(item?.kind === 'previous minutes' ? correctionsInPlace(earlier, meeting, 'everybody') : []),
          ...lastRecorded(meeting),
        ],
    meeting.phase === 'closed' ? [] : [press(say`Run the meeting`, 'run the meeting', data)],
    { verb: 'see item', data, userIds: refreshFor },
  )
}

function adjourned({ adjournedUntil, terms }: CalledMeeting): string {
  if (adjournedUntil === undefined) return say`The meeting is adjourned.`
  return say`The meeting is adjourned until ${timeInWords(clockTime(adjournedUntil, terms.timezone))}.`
}

/** The quorum where the meeting is without it: how many are there, and never who is not counted. */
export function inDoubt(meeting: CalledMeeting): string | undefined {
  const quorum = quorumOf(meeting)
  return quorum.quorate ? undefined : say`Not quorate: ${quorumInWords(quorum)}.`
}

/** The most lines of what was recorded in an item that a card shows; the latest. */
const mostLines = 8

/** What was recorded in an item, a line each, the latest of them; nothing where there is none. */
export function recordedLines(lines: readonly string[]): readonly Element[] {
  if (lines.length === 0) return []
  const earlier = lines.length - mostLines
  return [
    text(say`Recorded in this item`, { weight: 'bolder', separator: true }),
    ...(earlier > 0 ? [quiet(say`${earlier} earlier, then:`)] : []),
    ...lines.slice(-mostLines).map(line => text(asTyped(line), { spacing: 'small', size: 'small' })),
  ]
}

/** Of what was recorded, what everybody may read as it is recorded: not who declared an interest or left the room. */
const forEverybody = ({ kind }: Entry) =>
  kind === 'decision' || kind === 'motion' || kind === 'action' || kind === 'correction' || kind === 'presenter'

function recordedIn(meeting: CalledMeeting, item: string): readonly Element[] {
  const entries = standing(meeting).filter(e => e.item === item)
  const notes = entries.filter(e => e.kind === 'note')
  const printed = (e: Entry) => forEverybody(e) || (e.kind === 'note' && meeting.terms.showNotes === true)
  return [
    ...recordedLines(entries.filter(printed).map(e => entryInWords(meeting, e, false))),
    ...(notes.length === 0 || meeting.terms.showNotes === true
      ? []
      : [{ ...quiet(notes.length === 1 ? say`1 note` : say`${notes.length} notes`), spacing: 'small' }]),
  ]
}

/** Whether there is anything to show of an item once the meeting has moved on from it. */
export const isRecordedIn = (meeting: CalledMeeting, item: string): boolean =>
  recordedIn(asItClosed(meeting), item).length > 0

/**
 * What the card of an item becomes once the meeting has moved on: what was recorded, and no button. What is written up after the close is not
 * shown in the chat, so not here either, where the card is drawn late.
 */
export function itemCardAfterwards(now: CalledMeeting, item: string): Card {
  return card(afterwards(asItClosed(now), item))
}

function afterwards(meeting: CalledMeeting, item: string | undefined): readonly Element[] {
  const taken = item === undefined ? undefined : itemById(meeting, item)
  if (taken === undefined) return [text(say`The meeting was opened.`)]
  const recorded = recordedIn(meeting, taken.id)
  return [
    text(say`${asTyped(itemLine(taken))}: done`, { weight: 'bolder' }),
    ...(recorded.length === 0 ? [quiet(say`Nothing was recorded in this item.`)] : recorded),
  ]
}
