import './withoutLanguageModels.ts'
import './loadedOnceUsed.ts'
import { Application, type TurnState } from '@microsoft/teams-ai'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import type { BotParts } from './botParts.ts'
import { answerInvoke } from './invokes.ts'
import { answerMeetingEvent } from './meetingEvents.ts'
import { answerEdit, answerMessage, greetOnce } from './messages.ts'
import { answerNotRecorded, sayNotRecorded, whileTheRecordIsAway } from './recordAway.ts'
import { type Incoming, readActivity } from './requests.ts'

/**
 * The routes. teams-ai is the router and nothing more: its own handlers for cards would show one person's view to everybody, and its turn state
 * would lose presses that come at once, so both are left unused.
 */
export function makeBot(parts: BotParts): Application<TurnState> {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false })
  const read = (context: TurnContext): Incoming => readActivity(context.activity, parts.clock.now())
  /** Answers once everything other instances wrote before is known here; again, where the record is away for a moment. */
  const answered = <T>(turn: 'message' | 'press', answers: () => Promise<T>): Promise<T> =>
    whileTheRecordIsAway(parts.clock, turn, async () => {
      await parts.elsewhere.takenIn()
      return answers()
    })
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Invoke,
    async context => {
      const incoming = read(context)
      const body = await answered('press', () => answerInvoke(parts, incoming)).catch((fault: unknown) =>
        answerNotRecorded(parts, incoming, fault),
      )
      await context.sendActivity({
        type: ActivityTypes.InvokeResponse,
        value: { status: body === undefined ? 501 : 200, ...(body === undefined ? {} : { body }) },
      })
    },
    true,
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Message,
    async context => {
      const incoming = read(context)
      await answered('message', () => answerMessage(parts, incoming)).catch((fault: unknown) => {
        sayNotRecorded(parts, incoming, fault)
        throw fault
      })
    },
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.MessageUpdate,
    async context => {
      const incoming = read(context)
      if (incoming.kind === 'edited') await answered('message', () => answerEdit(parts, incoming))
    },
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Event,
    async context => answered('message', () => answerMeetingEvent(parts, read(context))),
  )
  app.addRoute(
    async () => true,
    async context => answered('message', () => greetOnce(parts, read(context))),
  )
  return app
}
