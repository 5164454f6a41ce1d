import { wouldUnconfirm } from '../app/confirming.ts'
import { type CarriedThrough, type Delivered, isNothingDone } from '../app/office.ts'
import { nothingChanged, saidOf } from '../cards/answers.ts'
import { concernsEverybody, isOnTheCard } from '../cards/lastRecorded.ts'
import type { Card } from '../cards/card.ts'
import { aboutWords } from '../cards/sentences.ts'
import type { Command } from '../meeting/commands.ts'
import type { Recorded } from '../meeting/events.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Refusal } from '../meeting/outcome.ts'
import { doneCard } from '../cards/doneCard.ts'
import { type Answer, forEverybody, forWhoeverAsked, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import type { Desk } from './desk.ts'
import { entriesToRemember } from './messagesKept.ts'
import { withNamesSettled } from './namesSettled.ts'
import { aNo, refusedOrAsked } from './questions.ts'

/** The longest text taken for one typed note, decision or action, in characters; an agenda may be longer. */
export const longest = 20_000

/** What to show instead of a sentence. */
export interface Instead {
  /** The card that takes the place of the one pressed, once the command is carried through. */
  readonly card?: (now: CalledMeeting, said: string) => Card | undefined
  /** What is asked further, once the command is carried through. */
  readonly further?: (now: CalledMeeting) => Answer | undefined
  /** The card that answers a refusal. */
  readonly ifRefused?: (refused: Refusal, meeting: CalledMeeting) => Card | undefined
  /** Whether that card concerns nobody but whoever asked. */
  readonly refusedAside?: true
}

/** Carries a command through and says what came of it: words get a sentence where there is something to say, a press always gets an answer. */
export async function carry(
  desk: Desk,
  at: AtMeeting,
  asWritten: Command,
  instead: Instead = {},
): Promise<readonly Answer[]> {
  const { asked } = at.brought
  const command = withNamesSettled(asWritten, at.typed?.meant ?? [])
  const long = at.pressed === undefined ? longTextIn(command) : 0
  if (long > longest)
    return [refusal(aboutWords.tooLong(long, longest, command.type === 'MakeNote' ? 'note' : 'entry'))]
  const no = await wouldUnconfirm(desk.office, at.meeting.key, command, asked)
  if (no !== undefined) return [aNo(no)]
  const to = toWhom(at)
  const carried = await desk.office.carry(
    at.meeting.key,
    command,
    asked,
    requestOf(at, command),
    done => ({ said: saidTo(done.events, done.before as CalledMeeting, done.meeting, to) }),
    at.pressed === undefined ? done => entriesToRemember(at, done.events) : undefined,
  )
  if (carried.kind === 'refused') {
    const card =
      carried.meeting.phase === 'not called' ? undefined : instead.ifRefused?.(carried.refusal, carried.meeting)
    if (card === undefined) return [refusedOrAsked(at, carried.refusal, command)]
    return [instead.refusedAside === true ? forWhoeverAsked(show(card)) : show(card)]
  }
  const said = cameOfIt(carried, to)
  const further = carried.kind === 'done' ? instead.further?.(carried.meeting as CalledMeeting) : undefined
  if (further !== undefined && at.pressed !== undefined) return [further]
  if (at.pressed === undefined) {
    const toAll = carried.kind === 'done' && carried.events.some(r => concernsEverybody(r.event))
    const answers = said === undefined ? [] : [toAll ? forEverybody(sentence(said)) : forWhoeverAsked(sentence(said))]
    return further === undefined ? answers : [...answers, further]
  }
  const words = said ?? aboutWords.done
  const card =
    at.pressed.on === 'card' ? (instead.card ?? atOnce(at))?.(carried.meeting as CalledMeeting, words) : undefined
  return [card === undefined ? sentence(words) : show(card)]
}

/** The card that takes the place of a question, once it is answered. */
const atOnce = ({ typed }: AtMeeting): Instead['card'] => (typed === undefined ? undefined : doneCard)

/** The nonce of a form, else what was brought, tells a second delivery from a second request. */
function requestOf({ brought, pressed, typed, part = 0 }: AtMeeting, command: Command): Delivered | undefined {
  // A question is answered once, whoever presses; a form, once by each.
  if (typed !== undefined && pressed?.nonce !== undefined)
    return { request: `question ${pressed.nonce} ${part} ${command.type}`, sentAgain: true }
  if (pressed?.nonce !== undefined)
    return {
      request: `form ${pressed.nonce} ${brought.person} ${command.type}${part === 0 ? '' : ` ${part}`}`,
      sentAgain: true,
    }
  if (brought.request === undefined) return undefined
  return { request: pressed === undefined ? `${brought.request} ${part}` : brought.request, sentAgain: false }
}

/**
 * To whom an answer is said: to one person alone; in a chat whose partnership wants an answer to each thing; or in a quiet one, which is told in words
 * only what none of its cards shows. A press is answered where it was pressed.
 */
type SaidTo = 'one person' | 'the chat' | 'a quiet chat'

function toWhom({ brought, pressed, terms }: AtMeeting): SaidTo {
  if (brought.asked.where === 'privately' || pressed !== undefined) return 'one person'
  return terms.quiet === false ? 'the chat' : 'a quiet chat'
}

function saidTo(
  events: readonly Recorded[],
  before: CalledMeeting | undefined,
  meeting: CalledMeeting,
  to: SaidTo,
): string | undefined {
  const unshown = to === 'a quiet chat' ? events.filter(r => !isOnTheCard(r, meeting)) : events
  return saidOf(
    unshown.map(r => r.event),
    before,
    meeting,
    to === 'one person',
  )
}

function cameOfIt(carried: Exclude<CarriedThrough, { kind: 'refused' }>, to: SaidTo): string | undefined {
  if (carried.kind === 'repeated')
    return isNothingDone(carried.answer)
      ? nothingChanged(carried.meeting as CalledMeeting)
      : (carried.answer as { said?: string } | null)?.said
  return carried.events.length === 0
    ? nothingChanged(carried.meeting)
    : saidTo(carried.events, carried.before as CalledMeeting, carried.meeting, to)
}

const longTextIn = (command: Command): number =>
  Math.max(
    0,
    ...Object.values(command).map(v => (typeof v === 'string' ? v.length : Array.isArray(v) ? v.join('').length : 0)),
  )
