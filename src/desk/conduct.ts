import { refusalInWords } from '../cards/refusalWords.ts'
import { opening } from '../app/register.ts'
import { closingCard } from '../cards/closingCard.ts'
import { reasonWantedCard } from '../cards/reasonWanted.ts'
import { findItem } from '../meeting/agenda.ts'
import { notEntitledCard, urgentCard } from '../cards/questions.ts'
import { aboutConduct } from '../cards/sentences.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import type { Command } from '../meeting/commands.ts'
import { type CalledMeeting, currentItem } from '../meeting/meeting.ts'
import type { Refusal } from '../meeting/outcome.ts'
import { itemBefore, nextItem, untakenItems } from '../meeting/orderOfBusiness.ts'
import { wayTitle } from '../cards/typedWays.ts'
import { sayWorded } from '../cards/sayWorded.ts'
import { type Answer, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import { carry } from './carrying.ts'
import type { Desk } from './desk.ts'
import { putOffJustNow } from './ofItemPutOff.ts'
import { askWhichWay, restrictedHere } from './questions.ts'
import { ownCard } from './runningMeeting.ts'

/** Opens the meeting, with what the meetings before it left open. */
export async function openMeeting(
  desk: Desk,
  at: AtMeeting,
  { clock }: Command & { type: 'OpenMeeting' },
): Promise<readonly Answer[]> {
  const command = await opening(desk.office, at.terms, at.meeting)
  if (!('type' in command)) return [refusal(sayWorded(command))]
  return carry(desk, at, clock === undefined ? command : { ...command, clock })
}

/** A step from item to item, or one that ends or takes back: the presser's own view of the item now taken stands in place of the card pressed. */
export async function move(desk: Desk, at: AtMeeting, command: Command): Promise<readonly Answer[]> {
  const own = await ownCard(desk, at)
  const inPlaceOf = 'after' in command && command.after !== undefined ? { inPlaceOf: command.after } : {}
  return carry(desk, at, command, {
    ...(at.typed === undefined ? { card: (now: CalledMeeting) => own(now, inPlaceOf) } : {}),
    ifRefused: (no, meeting) =>
      at.pressed?.on === 'card' && drawnTooEarly.has(no.because)
        ? own(meeting, { ...inPlaceOf, told: refusalInWords(no) })
        : askAboutStrangers(no, meeting, command),
  })
}

/**
 * The next item, by words. Right after an item was put off the meeting has gone on by itself, which whoever types need not have seen: then it is asked
 * whether to go on once more, so that no item is passed over.
 */
export async function next(
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'TakeNextItem' },
): Promise<readonly Answer[]> {
  const { meeting } = at
  const now = currentItem(meeting)
  const asked =
    at.typed !== undefined &&
    at.pressed === undefined &&
    putOffJustNow(meeting) !== undefined &&
    restrictedHere(at) === undefined
  if (
    !asked ||
    now === undefined ||
    meeting.phase !== 'in session' ||
    mayNotConduct(meeting, at.brought.asked.by) !== undefined
  )
    return move(desk, at, command)
  const then = nextItem(meeting)
  const ways = [
    { title: wayTitle.stayAt(now.number), words: `item ${now.number}` },
    then === undefined
      ? { title: wayTitle.close(), words: 'close meeting' }
      : { title: wayTitle.goOnTo(then.number), words: `item ${then.number}` },
  ]
  return [askWhichWay(at, { kind: 'question', unsure: 'gone on by itself', ways })]
}

/** An item put off; where words do not say why, they are asked, with the form for it one press away. */
export const defer = (
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'DeferItem' },
): Promise<readonly Answer[]> =>
  carry(desk, at, command, {
    refusedAside: true,
    ifRefused: (no, meeting) => {
      const item = command.item === undefined ? currentItem(meeting) : findItem(meeting.agenda.items, command.item)
      return no.because === 'deferNeedsReason' && at.typed !== undefined && item !== undefined
        ? reasonWantedCard(meeting, item, refusalInWords(no))
        : undefined
    },
  })

/** Why a button of an earlier card does nothing: the presser is told so, with the card as it is now. */
const drawnTooEarly: ReadonlySet<Refusal['because']> = new Set(['alreadyMovedOn', 'nextIsAnother'] as const)

const shelf = 'asked before closing'

/**
 * Closes the meeting. While items are untaken, whoever closes is asked once what becomes of them: the card that asks has the button that closes, and the
 * words that asked close when they are typed again. A press is always asked about, since Teams may deliver one twice.
 */
export async function close(
  desk: Desk,
  at: AtMeeting,
  command: Command & { type: 'CloseMeeting' },
): Promise<readonly Answer[]> {
  const { brought, meeting } = at
  const sits = meeting.phase === 'in session' || meeting.phase === 'adjourned'
  const left = untakenItems(meeting)
  if (
    command.untaken !== undefined ||
    !sits ||
    left.length === 0 ||
    mayNotConduct(meeting, brought.asked.by) !== undefined
  )
    return move(desk, at, command)
  if (command.after !== undefined && command.after !== (currentItem(meeting)?.id ?? '')) return move(desk, at, command)
  const asking = { items: left.map(i => i.id).join(' '), request: brought.request ?? '' }
  const asked = (await desk.record.recall(shelf, meeting.key)).find(k => k.key === meeting.key)?.value as
    typeof asking | undefined
  const again = asked?.items === asking.items && (asking.request === '' || asked.request !== asking.request)
  if (at.pressed === undefined && again) {
    await desk.record.forget(shelf, meeting.key)
    return move(desk, at, { ...command, untaken: 'left' })
  }
  if (at.pressed === undefined) await desk.record.remember(shelf, meeting.key, asking)
  return [show(closingCard(meeting, command.clock))]
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

/** Brings the item's card to the end of the chat, where those who conduct see the chair's card. */
export async function itemCardAgain(desk: Desk, { brought, meeting }: AtMeeting): Promise<readonly Answer[]> {
  const no = mayNotConduct(meeting, brought.asked.by)
  if (no !== undefined) return [refusal(refusalInWords(no))]
  if (meeting.phase === 'called' || meeting.phase === 'published' || meeting.phase === 'discarded')
    return [refusal(aboutConduct.notOpenedYet)]
  await desk.posting.postItemCardAgain(meeting)
  return brought.asked.where === 'privately' ? [sentence(aboutConduct.chairCardPosted)] : []
}
