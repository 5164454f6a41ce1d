import { confirmingDecision } from '../meeting/confirmingPrevious.ts'
import { type CalledMeeting, currentItem, standing } from '../meeting/meeting.ts'
import { nextItem } from '../meeting/orderOfBusiness.ts'
import { notEntitledInTheRoom } from '../meeting/publicity.ts'
import { quorumOf } from '../meeting/quorum.ts'
import { type Button, type Card, type Element, actionSets, asTyped, card, heading } from './card.ts'
import { opens, press, quiet, text, warning } from './card.ts'
import { correctionsInPlace } from './correctionsInPlace.ts'
import { entryInWords } from './entryInWords.ts'
import { interestsLeft, interestsToActOn } from './interestsInItem.ts'
import { inDoubt, recordedLines } from './itemCard.ts'
import { factSet, factsOf, itemHeading, timeOfItem, whereWeAre } from './itemFacts.ts'
import { lastRecorded } from './lastRecorded.ts'
import { itemLine, paragraphsInWords, quorumLine } from './meetingWords.ts'
import { namesInShort } from './namesInShort.ts'
import { say } from './say.ts'

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
  const { first, rest } = buttonsOf(meeting, view.as)
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
  const restriction = item?.restriction
  const strangers = restriction === undefined ? [] : notEntitledInTheRoom(meeting)
  const serious = [
    told,
    meeting.phase === 'adjourned' ? say`The meeting is adjourned.` : undefined,
    restriction === undefined
      ? undefined
      : restriction.paragraphs.length === 0
        ? say`Restricted. Notes and decisions go to the bot one-to-one.`
        : say`Restricted (${paragraphsInWords(restriction.paragraphs)}). Notes and decisions go to the bot one-to-one.`,
    strangers.length === 0 ? undefined : say`In the meeting and not entitled: ${namesInShort(strangers, 2)}.`,
    inDoubt(meeting),
  ].filter(w => w !== undefined)
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

/** Whether the previous minutes are before the meeting now, and not confirmed by it yet. */
const mayConfirmPrevious = (meeting: CalledMeeting): boolean =>
  meeting.phase === 'in session' &&
  currentItem(meeting)?.kind === 'previous minutes' &&
  meeting.broughtForward.previous !== undefined &&
  confirmingDecision(meeting) === undefined

/** The longest title of an item on a button, in characters. */
const longestOnButton = 48

/** The button that goes on, which names what comes: the next item, or that the meeting closes. */
function goingOn(meeting: CalledMeeting & { phase: 'in session' }): Button {
  const next = nextItem(meeting),
    line = next === undefined ? '' : itemLine(next)
  const short = line.length > longestOnButton ? `${line.slice(0, longestOnButton - 1).trimEnd()}…` : line
  return press(
    next === undefined ? say`Next item: none, close the meeting` : say`Next item: ${short}`,
    'next item',
    { meeting: meeting.key, after: currentItem(meeting)?.id ?? '', expecting: next?.id ?? '' },
    { style: 'positive' },
  )
}

/** The buttons that come first, the one that goes on and at most four more, and those under `More`. */
function buttonsOf(
  meeting: CalledMeeting,
  as: Conducting['as'],
): { readonly first: readonly Button[]; readonly rest: readonly Button[] } {
  const data = { meeting: meeting.key, after: currentItem(meeting)?.id ?? '' }
  const onward =
    meeting.phase === 'in session'
      ? [goingOn(meeting)]
      : meeting.phase === 'adjourned'
        ? [press(say`Resume`, 'resume', data, { style: 'positive' })]
        : []
  const confirm = mayConfirmPrevious(meeting)
    ? [press(say`Confirm as correct record`, 'confirm previous minutes', data)]
    : []
  const recording = [
    opens(say`Add a note`, 'note', data),
    opens(say`Record a resolution`, 'resolution', data),
    opens(say`Record an action`, 'action', data),
    opens(say`Correct`, 'correct', data),
  ]
  const turns =
    meeting.phase === 'in session'
      ? [
          opens(say`Take another item`, 'take another item', data),
          opens(say`Defer`, 'defer', data),
          opens(say`Adjourn`, 'adjourn', data),
        ]
      : []
  const back = meeting.phase === 'in session' ? [press(say`Previous item`, 'previous item', data)] : []
  const undo = press(say`Undo`, 'undo', data)
  const close = press(say`Close the meeting`, 'close meeting', data)
  return as === 'clerk'
    ? { first: [...onward, ...recording], rest: [...confirm, ...turns, ...back, undo, close] }
    : {
        first: [...onward, ...(confirm.length > 0 ? confirm : back), ...turns],
        rest: [...(confirm.length > 0 ? back : []), undo, ...recording, close],
      }
}
