import type { Answer } from '../desk/answers.ts'
import { answerFile } from '../desk/calling.ts'
import { answerEdited } from '../desk/edited.ts'
import { greet } from '../desk/greeting.ts'
import { answerPress } from '../desk/press.ts'
import { inTheirLanguage } from '../desk/spokenTo.ts'
import { answerWords, isOrdinaryTalk } from '../desk/words.ts'
import type { BotParts } from './botParts.ts'
import { reply } from './replying.ts'
import { toldOf } from './turnsTold.ts'
import { type Incoming, broughtBy } from './requests.ts'

/** Whether a message is what people say among themselves in a chat, of which nothing is answered or kept, whatever stands in the record. */
export const isTalk = ({ conversation, mentioned, text, value, files }: Incoming): boolean =>
  conversation.kind === 'chat' &&
  !mentioned &&
  files.length === 0 &&
  Object.keys(value).length === 0 &&
  isOrdinaryTalk(text)

/** Hears what people say among themselves: who said it is known from then on. */
export const hearTalk = ({ people, elsewhere }: BotParts, incoming: Incoming): Promise<unknown> =>
  elsewhere.untold(() => people.asking(incoming))

/** Answers a message once, however often it is delivered, knowing everything other instances wrote before. */
export const answerMessage = (parts: BotParts, incoming: Incoming): Promise<void> =>
  once(parts, incoming.request, () =>
    parts.elsewhere.turn(async () => reply(parts, incoming, toldOf(parts.telling, await answerOnce(parts, incoming)))),
  )

/** Does something for the first delivery of a request; a second that comes meanwhile is acknowledged once the first is. What broke down may be brought again. */
const once = ({ answered }: BotParts, request: string | undefined, answer: () => Promise<void>): Promise<void> =>
  request === undefined ? answer() : answered.once(request, answer)

/** A message is a button of a card that only submits, a file, or words. */
async function answerOnce({ desk, people, download }: BotParts, incoming: Incoming): Promise<readonly Answer[]> {
  const { text, value } = incoming,
    [file] = incoming.files
  const brought = broughtBy(incoming, await people.asking(incoming))
  return inTheirLanguage(desk, brought, async () => {
    if (Object.keys(value).length > 0 && text === '')
      return [await answerPress(desk, brought, { verb: value['verb'], data: value, on: 'form' })]
    if (file !== undefined && incoming.conversation.kind === 'one-to-one')
      return answerFile(desk, brought, { name: file.name, content: () => download(file.url) })
    return answerWords(desk, brought, text)
  })
}

/** Offers to correct what an edited message had recorded. */
export const answerEdit = (parts: BotParts, incoming: Incoming): Promise<void> =>
  once(parts, incoming.request === undefined ? undefined : `edit ${incoming.request}`, async () => {
    const brought = broughtBy(incoming, await parts.people.asking(incoming))
    const said = await inTheirLanguage(parts.desk, brought, () => answerEdited(parts.desk, brought, incoming.text))
    await reply(parts, incoming, toldOf(parts.telling, said))
  })

/** Says how to begin, once, where the bot was added. */
export async function greetOnce(parts: BotParts, incoming: Incoming): Promise<void> {
  const brought = broughtBy(incoming, await parts.people.asking(incoming))
  if (!incoming.botAdded) return
  await parts.greetings.greetOnce(incoming.conversation.id, async () =>
    reply(parts, incoming, await inTheirLanguage(parts.desk, brought, () => greet(parts.desk, brought))),
  )
}
