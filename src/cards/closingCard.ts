import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import { untakenItems } from '../meeting/orderOfBusiness.ts'
import { type Button, type Card, asTyped, card, heading, press, quiet, text } from './card.ts'
import { itemLine } from './meetingWords.ts'
import { say } from './say.ts'

/** The most items that are named; of more there is said how many. */
const mostNamed = 15

/** Asks whoever closes the meeting what becomes of the items that were not taken, which it names by their open titles. `clock` is when it closed, as was said. */
export function closingCard(meeting: CalledMeeting, clock?: string): Card {
  const left = untakenItems(meeting)
  return card(
    [
      heading(left.length === 1 ? say`One item has not been taken` : say`${left.length} items have not been taken`),
      ...left.slice(0, mostNamed).map(item => text(asTyped(itemLine(item)), { spacing: 'small' })),
      left.length > mostNamed ? text(say`and ${left.length - mostNamed} more`, { spacing: 'small' }) : undefined,
      quiet(
        say`"Defer the rest" minutes each as deferred, since it was not reached, and closes the meeting. They come on the next agenda either way.`,
      ),
    ],
    [...closingButtons(meeting, clock), press(say`Go on with the meeting`, 'wait', { meeting: meeting.key })],
  )
}

/** What ends the meeting: putting off what is left, or leaving it as it is; where nothing is left, closing alone. */
export function closingButtons(meeting: CalledMeeting, clock?: string): readonly Button[] {
  const data = { meeting: meeting.key, after: currentItem(meeting)?.id ?? '', clock }
  return untakenItems(meeting).length === 0
    ? [press(say`Close the meeting`, 'close meeting', data)]
    : [
        press(say`Defer the rest`, 'defer the rest', data, { style: 'positive' }),
        press(say`Close the meeting`, 'close meeting', { ...data, untaken: 'left' }),
      ]
}
