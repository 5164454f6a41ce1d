import { type CalledMeeting, currentItem, standing } from '../meeting/meeting.ts'
import { quorumOf } from '../meeting/quorum.ts'
import { type Card, type Element, actionSets, asTyped, card, heading, press, quiet, text, warning } from './card.ts'
import { chairButtons } from './chairButtons.ts'
import { seriousWarnings } from './chairWarnings.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { entryInWords } from './entryInWords.ts'
import { interestsLeft, interestsToActOn } from './interestsInItem.ts'
import { recordedLines } from './itemCard.ts'
import { factSet, factsOf, itemHeading, timeOfItem, whereWeAre } from './itemFacts.ts'
import { lastRecorded } from './lastRecorded.ts'
import { itemLine, quorumLine } from './meetingWords.ts'
import { say } from './say.ts'
import { heardButtons, speakersShown } from './speakersShown.ts'

/** How the chair's card is drawn for one of those who conduct the meeting. */
export interface Conducting {
  /** Which buttons come first: those of taking the items in turn, or those of recording. */
  readonly as: 'chair' | 'clerk'
  /** When it is drawn, ISO 8601: what is left of the item's time is reckoned from it. */
  readonly at?: string
  /** The meeting whose minutes come up. */
  readonly earlier?: CalledMeeting | undefined
  /** Whether the buttons under `More` are open. */
  readonly more?: boolean
  /** Why nothing was done, where a button of an earlier card was pressed. */
  readonly told?: string
  /** Whose view of the card this stands in place of differs from everybody's. */
  readonly refreshFor?: readonly string[]
  /** The item whose card this stands in place of, by id; that of the one being taken, where it is left out. */
  readonly inPlaceOf?: string
}

/**
 * The card the meeting is run from: the view of those who conduct it, in place of the item's card. What is to be watched, the title and `Next item`
 * come first, within the smallest screen; what can be looked up stands below. It is seen in the meeting chat, where others may look over a shoulder:
 * nothing of restricted business is on it, and no nature of an interest.
 */
export function chairCard(meeting: CalledMeeting, view: Conducting): Card {
  const item = currentItem(meeting)
  const refresh = {
    verb: 'see item',
    data: { meeting: meeting.key, item: view.inPlaceOf ?? item?.id ?? '' },
    userIds: view.refreshFor ?? [],
  }
  if (meeting.phase === 'closed')
    return card(
      [
        view.told === undefined ? undefined : warning(asTyped(view.told)),
        heading(say`The meeting has closed`),
        text(say`The draft minutes go to the clerk one-to-one.`),
      ],
      [press(say`Undo`, 'undo', { meeting: meeting.key })],
      refresh,
    )
  const { first, rest } = chairButtons(meeting, view.as)
  const time = timeOfItem(meeting, view.at)
  const data = { meeting: meeting.key, item: item?.id ?? '' }
  return card(
    [
      heading(item === undefined ? say`The meeting is open` : itemHeading(item), { maxLines: 2 }),
      quiet(say`For the chair, the vice-chair and the clerk`),
      ...warnings(meeting, view.told),
      time === undefined ? undefined : text(time, { spacing: 'small', weight: 'bolder' }),
      item === undefined && meeting.phase === 'in session' ? text(say`No item is being taken yet.`) : undefined,
      ...actionSets([...first, view.more === true ? press(say`Less`, 'less', data) : press(say`More`, 'more', data)]),
      ...(view.more === true ? actionSets(rest) : []),
      ...speakersShown(meeting),
      ...actionSets(heardButtons(meeting)),
      ...lookedUp(meeting, view),
    ],
    [],
    refresh,
  )
}

/** How many warnings are written at full size; more are written small, since `Next item` has to stay on the smallest screen. */
const mostAtFullSize = 3

/** What the chair must see before anything else; `told` is why nothing was done. */
function warnings(meeting: CalledMeeting, told: string | undefined): readonly Element[] {
  const item = currentItem(meeting)
  const serious = [...(told === undefined ? [] : [told]), ...seriousWarnings(meeting)]
  const toDo = item === undefined ? [] : interestsToActOn(meeting, item.id)
  const size = serious.length + toDo.length > mostAtFullSize ? 'small' : 'default'
  return [
    ...serious.map(words => ({ ...warning(asTyped(words)), size, spacing: 'small' })),
    ...toDo.map(words => text(asTyped(words), { color: 'warning', size, spacing: 'small' })),
  ]
}

/** What stands below the buttons: to be looked up, and read back before the meeting moves on. */
function lookedUp(meeting: CalledMeeting, { earlier }: Conducting): readonly (Element | undefined)[] {
  const item = currentItem(meeting)
  const whole = item === undefined ? '' : itemLine(item)
  const readBack =
    item === undefined
      ? []
      : standing(meeting)
          .filter(e => e.item === item.id)
          .map(e => entryInWords(meeting, e, false))
  return [
    text(whereWeAre(meeting), { spacing: 'medium', isSubtle: true, size: 'small' }),
    whole.length > 50 ? text(asTyped(whole), { spacing: 'small' }) : undefined,
    factSet([
      ...(item === undefined ? [] : factsOf(item)),
      ...(meeting.presiding === undefined ? [] : [{ title: say`In the chair`, value: asTyped(meeting.presiding) }]),
    ]),
    ...(item === undefined ? [] : interestsLeft(meeting, item.id)),
    quorumOf(meeting).standingAside.length > 0 || quorumOf(meeting).quorate
      ? text(asTyped(quorumLine(meeting)), { spacing: 'small' })
      : undefined,
    ...(item !== undefined && readBack.length === 0
      ? [quiet(say`Nothing recorded in this item yet.`)]
      : recordedLines(readBack)),
    ...(item?.kind === 'previous minutes' ? correctionsInPlace(earlier, meeting, 'everybody') : []),
    ...lastRecorded(meeting),
  ]
}
