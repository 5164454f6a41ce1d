import { meetingBefore } from '../app/confirming.ts'
import { refusalInWords } from '../cards/refusalWords.ts'
import { opening } from '../app/register.ts'
import { chairCard, chairCardAfterwards } from '../cards/chairCard.ts'
import { notEntitledCard, urgentCard } from '../cards/questions.ts'
import { aboutConduct } from '../cards/sentences.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import type { Command } from '../meeting/commands.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import type { Refusal } from '../meeting/outcome.ts'
import { itemBefore } from '../meeting/session.ts'
import { type Answer, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'

/** Opens the meeting, with what the meetings before it left open. */
export async function openMeeting(desk: Desk, at: AtMeeting): Promise<readonly Answer[]> {
  const command = await opening(desk.office, at.terms, at.meeting)
  return typeof command === 'string' ? [refusal(command)] : carry(desk, at, command)
}

/** A step from item to item, or one that ends or takes back: the chair's card of now, or of the item left, stands in place of the one pressed. */
export async function move(desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> {
  const earlier = await meetingBefore(desk.office, at.meeting)
  return carry(desk, at, command, {
    card: now => {
      const left = currentItem(at.meeting)
      const moved = currentItem(now)?.id !== left?.id || now.phase === 'closed'
      return moved && left !== undefined && now.phase !== 'closed'
        ? chairCardAfterwards(now, left.id)
        : chairCard(now, earlier)
    },
    ifRefused: (no, meeting) => askAboutStrangers(no, meeting, command),
  })
}

/** Asks the chair whether to open a restricted item with people in the room who are not entitled to hear it. */
function askAboutStrangers(no: Refusal, meeting: CalledMeeting, command: Command) {
  if (no.because !== 'notEntitledPresent') return undefined
  const after = 'after' in command && command.after !== undefined ? { after: command.after } : {}
  switch (command.type) {
    case 'TakeItem':
      return notEntitledCard(meeting, refusalInWords(no), { verb: 'take item', item: command.item, ...after })
    case 'TakePreviousItem':
      return notEntitledCard(meeting, refusalInWords(no), {
        verb: 'take item',
        item: itemBefore(meeting)?.id ?? '',
        ...after,
      })
    case 'TakeNextItem':
      return notEntitledCard(meeting, refusalInWords(no), { verb: 'next item', ...after })
    default:
      return undefined
  }
}

/** The chair's answer to urgent business: the question's card shows it. */
export const admitUrgentBusiness = (
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'AdmitUrgentBusiness' },
): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    card: now => {
      const matter = now.urgent.find(m => m.event === command.raised)
      return matter === undefined ? undefined : urgentCard(now, matter)
    },
  })

/** The chair waits until those who are not entitled have left. */
export const wait = async (desk: Desk, { meeting }: AtMeeting): Promise<readonly Answer[]> => [
  show(chairCard(meeting, await meetingBefore(desk.office, meeting))),
]

/** Brings the chair's card to the end of the chat. */
export async function chairCardAgain(desk: Desk, { brought, meeting }: AtMeeting): Promise<readonly Answer[]> {
  const no = mayNotConduct(meeting, brought.asked.by)
  if (no !== undefined) return [refusal(refusalInWords(no))]
  if (meeting.phase === 'called' || meeting.phase === 'published' || meeting.phase === 'discarded')
    return [refusal(aboutConduct.notOpenedYet)]
  await desk.posting.postChairCardAgain(meeting)
  return brought.asked.where === 'privately' ? [sentence(aboutConduct.chairCardPosted)] : []
}
