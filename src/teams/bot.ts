import './withoutLanguageModels.ts'
import './loadedOnceUsed.ts'
import { Application, type TurnState } from '@microsoft/teams-ai'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import type { BotParts } from './botParts.ts'
import { answerInvoke } from './invokes.ts'
import { answerMeetingEvent } from './meetingEvents.ts'
import { answerEdit, answerMessage, greetOnce } from './messages.ts'
import { readActivity } from './requests.ts'

/**
 * The routes. teams-ai is the router and nothing more: its own handlers for cards would show one person's view to everybody, and its turn state
 * would lose presses that come at once, so both are left unused.
 */
export function makeBot(parts: BotParts): Application<TurnState> {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false })
  /** What came, once everything other instances wrote before it is known here. */
  const read = async (context: TurnContext) => {
    await parts.elsewhere.takenIn()
    return readActivity(context.activity, parts.clock.now())
  }
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Invoke,
    async context => {
      const body = await answerInvoke(parts, await read(context))
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: body === undefined ? 501 : 200, ...(body === undefined ? {} : { body }) },
      })
    },
    true,
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Message,
    async context => answerMessage(parts, await read(context)),
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.MessageUpdate,
    async context => {
      const incoming = await read(context)
      if (incoming.kind === 'edited') await answerEdit(parts, incoming)
    },
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Event,
    async context => answerMeetingEvent(parts, await read(context)),
  )
  app.addRoute(
    async () => true,
    async context => greetOnce(parts, await read(context)),
  )
  return app
}
