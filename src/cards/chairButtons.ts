import { confirmingDecision } from '../meeting/confirmingPrevious.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { nextItem } from '../meeting/orderOfBusiness.ts'
import { type Button, opens, press } from './card.ts'
import { itemLine } from './meetingWords.ts'
import { say } from './say.ts'

/** Whether the previous minutes are before the meeting now, and not confirmed by it yet. */
const mayConfirmPrevious = (meeting: CalledMeeting): boolean =>
  meeting.phase === 'in session' &&
  currentItem(meeting)?.kind === 'previous minutes' &&
  meeting.broughtForward.previous !== undefined &&
  confirmingDecision(meeting) === undefined

/** The longest title of an item on a button, in characters. */
const longestOnButton = 48

/** The button that goes on, which names what comes: the next item, or that the meeting closes. */
export function goingOn(meeting: CalledMeeting & { phase: 'in session' }): Button {
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

/** The buttons the meeting is run with: those that come first, the one that goes on and at most four more, and those under `More`. */
export function chairButtons(
  meeting: CalledMeeting,
  as: 'chair' | 'clerk',
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

/** Takes an item out of its turn, from the agenda. */
export const takeThis = () => say`Take this item`
/** Puts an item off, from the agenda. */
export const deferThis = () => say`Defer this item`
