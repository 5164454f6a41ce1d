import './withoutLanguageModels.ts'
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
  const read = (context: TurnContext) => readActivity(context.activity, parts.clock.now())
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Invoke,
    async context => {
      const body = await answerInvoke(parts, read(context))
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: body === undefined ? 501 : 200, ...(body === undefined ? {} : { body }) },
      })
    },
    true,
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Message,
    async context => answerMessage(parts, read(context)),
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.MessageUpdate,
    async context => {
      const incoming = read(context)
      if (incoming.kind === 'edited') await answerEdit(parts, incoming)
    },
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Event,
    async context => answerMeetingEvent(parts, read(context)),
  )
  app.addRoute(
    async () => true,
    async context => greetOnce(parts, read(context)),
  )
  return app
}
