import { chairButtons } from '../../cards/chairButtons.ts'
import { closingButtons } from '../../cards/closingCard.ts'
import { openTheMeeting } from '../../cards/companionSaid.ts'
import { itemLine } from '../../cards/meetingWords.ts'
import { urgentButtons } from '../../cards/questions.ts'
import type { CalledMeeting } from '../../meeting/meeting.ts'
import { nextItem, untakenItems } from '../../meeting/orderOfBusiness.ts'
import { itemNamed } from './agendaSeen.ts'
import { buttonSeen, typedButton } from './buttonSeen.ts'
import type { MeetingView } from './meetingView.ts'

/** What only those who conduct the meeting are shown: what comes next, what waits for the chair, what closing would leave, and the buttons. */
export function conducting(
  meeting: CalledMeeting,
  as: 'chair' | 'clerk',
): Pick<MeetingView, 'next' | 'urgent' | 'closing' | 'buttons'> {
  const sits = meeting.phase === 'in session' || meeting.phase === 'adjourned'
  if (!sits)
    return {
      buttons: meeting.phase === 'published' ? [typedButton(openTheMeeting(), meeting.key, 'open')] : [],
    }
  const { first, rest } = chairButtons(meeting, as)
  const [onward, ...others] = [...first, ...rest].map(buttonSeen)
  const next = meeting.phase === 'in session' ? nextItem(meeting) : undefined
  return {
    ...(meeting.phase === 'in session' && onward !== undefined
      ? { next: { title: next === undefined ? '' : itemLine(next), button: onward } }
      : {}),
    buttons: meeting.phase === 'in session' || onward === undefined ? others : [onward, ...others],
    urgent: meeting.urgent
      .filter(m => m.answer === 'waiting')
      .map(m => ({
        raised: m.event,
        by: m.by,
        title: m.title,
        reason: m.reason,
        buttons: urgentButtons(meeting, m).map(buttonSeen),
      })),
    closing: {
      left: untakenItems(meeting).map(itemNamed),
      buttons: closingButtons(meeting).map(buttonSeen),
    },
  }
}
