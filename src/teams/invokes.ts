import { takeMessage } from '../desk/messageTaken.ts'
import { answerPress } from '../desk/press.ts'
import { inTheirLanguage } from '../desk/spokenTo.ts'
import type { Answer } from '../desk/answers.ts'
import { toldOf } from './turnsTold.ts'
import type { BotParts } from './botParts.ts'
import { cardAnswer, dialog } from './envelopes.ts'
import { withoutMarkup } from './markup.ts'
import { type Incoming, broughtBy, plain } from './requests.ts'

/** Answers a press, a dialog or a message's menu, in the form Teams awaits; nothing where it is none of ours. */
export async function answerInvoke({ desk, people, telling }: BotParts, incoming: Incoming): Promise<unknown> {
  const { name, value } = incoming
  const told = <A extends Answer>(answer: A): A => (toldOf(telling, [answer]), answer)
  switch (name) {
    case 'adaptiveCard/action': {
      const { verb, data } = plain(value['action'])
      const brought = broughtBy(incoming, await people.asking(incoming))
      return inTheirLanguage(desk, brought, async () =>
        cardAnswer(told(await answerPress(desk, brought, { verb, data, on: 'card' }))),
      )
    }
    case 'task/fetch':
    case 'task/submit':
    case 'composeExtension/submitAction': {
      const data = plain(value['data'])
      const brought = broughtBy(incoming, await people.asking(incoming, true))
      return inTheirLanguage(desk, brought, async () =>
        dialog(told(await answerPress(desk, brought, { verb: data['verb'], data, on: 'form' }))),
      )
    }
    case 'composeExtension/fetchTask': {
      const brought = broughtBy(incoming, await people.asking(incoming, true))
      const payload = plain(value['messagePayload'])
      const { content } = plain(payload['body'])
      const { id, displayName } = plain(plain(payload['from'])['user'])
      return inTheirLanguage(desk, brought, async () =>
        dialog(
          told(
            await takeMessage(desk, brought, {
              as: value['commandId'] === 'recordAsAction' ? 'action' : 'note',
              ...(typeof displayName !== 'string' || displayName.trim() === ''
                ? {}
                : { author: { name: displayName.trim(), ...(typeof id === 'string' ? { id } : {}) } }),
              words: withoutMarkup(typeof content === 'string' ? content : ''),
            }),
          ),
        ),
      )
    }
    default:
      return undefined
  }
}
