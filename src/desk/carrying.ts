import type { CarriedThrough } from '../app/office.ts'
import { answerTo, nothingChanged } from '../cards/answers.ts'
import type { Card } from '../cards/card.ts'
import { aboutWords } from '../cards/sentences.ts'
import type { Command } from '../meeting/commands.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Refusal } from '../meeting/outcome.ts'
import { type Answer, refusal, sentence, show } from './answers.ts'
import type { AtMeeting } from './brought.ts'
import type { Desk } from './desk.ts'

/** The longest text taken for one typed note, decision or action, in characters; an agenda may be longer. */
export const longest = 20_000

/** What to show instead of a sentence. */
export interface Instead {
  /** The card that takes the place of the one pressed, once the command is carried through. */
  readonly card?: (now: CalledMeeting, said: string) => Card | undefined
  /** The card that answers a refusal. */
  readonly ifRefused?: (refused: Refusal, meeting: CalledMeeting) => Card | undefined
}

/** Carries a command through and says what came of it: words get a sentence where there is something to say, a press always gets an answer. */
export async function carry(
  desk: Desk,
  at: AtMeeting,
  command: Command,
  instead: Instead = {},
): Promise<readonly Answer[]> {
  const { asked } = at.brought
  const long = at.pressed === undefined ? longTextIn(command) : 0
  if (long > longest)
    return [refusal(aboutWords.tooLong(long, longest, command.type === 'MakeNote' ? 'note' : 'entry'))]
  const privately = asked.where === 'privately'
  const carried = await desk.office.carry(at.meeting.key, command, asked, requestOf(at, command), done => ({
    said: answerTo(done.events, done.before as CalledMeeting, done.meeting, privately),
  }))
  if (carried.kind === 'refused') {
    const card =
      carried.meeting.phase === 'not called' ? undefined : instead.ifRefused?.(carried.refusal, carried.meeting)
    return [card === undefined ? refusal(carried.refusal.sentence) : show(card)]
  }
  const said = cameOfIt(carried, privately || at.pressed !== undefined)
  if (at.pressed === undefined) return said === undefined ? [] : [sentence(said)]
  const words = said ?? aboutWords.done
  const card = at.pressed.on === 'card' ? instead.card?.(carried.meeting as CalledMeeting, words) : undefined
  return [card === undefined ? sentence(words) : show(card)]
}

/** The nonce of a form, else what was brought, tells a second delivery from a second request. */
function requestOf({ brought, pressed, part = 0 }: AtMeeting, command: Command): string | undefined {
  if (pressed?.nonce !== undefined) return `form ${pressed.nonce} ${brought.person} ${command.type}`
  return brought.request === undefined || pressed !== undefined ? brought.request : `${brought.request} ${part}`
}

function cameOfIt(carried: Exclude<CarriedThrough, { kind: 'refused' }>, privately: boolean): string | undefined {
  if (carried.kind === 'repeated') return (carried.answer as { said?: string } | null)?.said
  return carried.events.length === 0
    ? nothingChanged(carried.meeting)
    : answerTo(carried.events, carried.before as CalledMeeting, carried.meeting, privately)
}

const longTextIn = (command: Command): number =>
  Math.max(
    0,
    ...Object.values(command).map(v => (typeof v === 'string' ? v.length : Array.isArray(v) ? v.join('').length : 0)),
  )
