import './withoutLanguageModels.ts'
import './loadedOnceUsed.ts'
import { Application, type TurnState } from '@microsoft/teams-ai'
import { ActivityTypes } from 'botbuilder'
import type { BotParts } from './botParts.ts'
import type { AnsweredAtOnce, DoorParts } from './door.ts'
import { answerInvoke } from './invokes.ts'
import { answerMeetingEvent } from './meetingEvents.ts'
import { answerEdit, answerMessage, greetOnce, isTalk } from './messages.ts'
import { type Incoming, plain, readActivity } from './requests.ts'

/** The bot, for the door to ask. */
export type Bot = Pick<DoorParts, 'atOnce' | 'turn'>

/** What is answered at once, and what has its turn in the SDK. */
export function makeBot(parts: BotParts): Bot {
  const app = routes(parts)
  return { atOnce: activity => answerAtOnce(parts, activity), turn: context => app.run(context) }
}

/** What came, once everything other instances wrote before it is known here. */
async function read({ elsewhere, clock }: BotParts, activity: unknown): Promise<Incoming> {
  await elsewhere.takenIn()
  return readActivity(activity, clock.now())
}

/** A press, a dialog and a message's menu are answered where they were asked; what people say among themselves is left alone. */
async function answerAtOnce(parts: BotParts, activity: unknown): Promise<AnsweredAtOnce | undefined> {
  const { type } = plain(activity)
  if (type === ActivityTypes.Invoke) {
    const body = await answerInvoke(parts, await read(parts, activity))
    return body === undefined ? { status: 501 } : { status: 200, body }
  }
  if (type !== ActivityTypes.Message) return undefined
  return (await isTalk(parts, await read(parts, activity))) ? { status: 200 } : undefined
}

/**
 * The routes of everything else. teams-ai is the router and nothing more: its own handlers for cards would show one person's view to everybody, and its
 * turn state would lose what comes at once, so both are left unused.
 */
function routes(parts: BotParts): Application<TurnState> {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false })
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Message,
    async context => answerMessage(parts, await read(parts, context.activity)),
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.MessageUpdate,
    async context => {
      const incoming = await read(parts, context.activity)
      if (incoming.kind === 'edited') await answerEdit(parts, incoming)
    },
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Event,
    async context => answerMeetingEvent(parts, await read(parts, context.activity)),
  )
  app.addRoute(
    async () => true,
    async context => greetOnce(parts, await read(parts, context.activity)),
  )
  return app
}
