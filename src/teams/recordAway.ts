import { nameOf } from '../app/faultNamed.ts'
import type { Clock } from '../app/ports/surroundings.ts'
import { RecordFault } from '../app/recordFault.ts'
import { aboutTheRecord } from '../cards/sentences.ts'
import { refusal } from '../desk/answers.ts'
import { inTheirLanguage } from '../desk/spokenTo.ts'
import { readTyped } from '../words/typedWords.ts'
import type { BotParts } from './botParts.ts'
import { cardAnswer, dialog, saying } from './envelopes.ts'
import { type Incoming, askedBy, broughtBy } from './requests.ts'

/** How long a turn is tried again while the record is away, in milliseconds: a press is given up by Teams after ten seconds, a dialog after five, a message after fifteen. */
const patience = { message: 8_000, press: 3_000 } as const
/** Milliseconds between two tries. */
const between = 250

/**
 * Answers a turn, and tries it again while the record is away for a moment: a database that starts again, a connection that was cut. As often as Teams
 * delivers a request, it is carried through once; so it may be brought to the desk again as well. Rejects as the last try does.
 */
export async function whileTheRecordIsAway<T>(
  clock: Clock,
  turn: keyof typeof patience,
  answers: () => Promise<T>,
): Promise<T> {
  for (const until = clock.now().getTime() + patience[turn]; ; await clock.wait(between)) {
    try {
      return await answers()
    } catch (fault) {
      if (!(fault instanceof RecordFault) || !fault.passing || clock.now().getTime() >= until) throw fault
    }
  }
}

/** Whether somebody waits for the bot's answer: in a chat it may hear what people say to each other. */
const awaitsAnAnswer = ({ kind, conversation, mentioned, text, value }: Incoming): boolean =>
  kind === 'message' &&
  (conversation.kind === 'one-to-one' ||
    mentioned ||
    Object.keys(value).length > 0 ||
    readTyped(text, false) !== undefined)

/** Tells whoever typed something, once, that it is not recorded because the record cannot be used. Any other fault is none of its business. */
export function sayNotRecorded({ desk, line, unrecorded }: BotParts, incoming: Incoming, fault: unknown): void {
  if (!(fault instanceof RecordFault) || !awaitsAnAnswer(incoming)) return
  if (incoming.request !== undefined && !unrecorded.first(incoming.request)) return
  const { conversation, serviceUrl } = incoming
  spokenTo(desk, incoming, () =>
    desk.afterwards(() => line.say(serviceUrl, conversation.id, aboutTheRecord.typed, saying)),
  )
}

/** What whoever pressed a button or sent a form is answered where the record cannot be used. Rejects with any other fault. */
export function answerNotRecorded({ desk }: BotParts, incoming: Incoming, fault: unknown): unknown {
  if (!(fault instanceof RecordFault)) throw fault
  desk.log.error({ fault: nameOf(fault), activity: 'invoke' }, 'A turn broke down.')
  return spokenTo(desk, incoming, () => {
    const answer = refusal(aboutTheRecord.pressed)
    return incoming.name === 'adaptiveCard/action' ? cardAnswer(answer) : dialog(answer)
  })
}

/** What is known of somebody while nothing can be looked up: what their activity says of them. */
const spokenTo = <T>(desk: BotParts['desk'], incoming: Incoming, work: () => T): T =>
  inTheirLanguage(desk, broughtBy(incoming, askedBy(incoming, undefined, false)), work)
