import './withoutLanguageModels.ts'
import './loadedOnceUsed.ts'
import { Application, type TurnState } from '@microsoft/teams-ai'
import { ActivityTypes } from 'botbuilder'
import type { BotParts } from './botParts.ts'
import type { AnsweredAtOnce, DoorParts } from './door.ts'
import { answerInvoke } from './invokes.ts'
import { answerMeetingEvent } from './meetingEvents.ts'
import { answerEdit, answerMessage, greetOnce, hearTalk, isTalk } from './messages.ts'
import { answerNotRecorded, sayNotRecorded, whileTheRecordIsAway } from './recordAway.ts'
import { type Incoming, plain, readActivity } from './requests.ts'

/** The bot, for the door to ask. */
export type Bot = Pick<DoorParts, 'atOnce' | 'turn'>

/** What is answered at once, and what has its turn in the SDK. */
export function makeBot(parts: BotParts): Bot {
  const app = routes(parts)
  return { atOnce: activity => answerAtOnce(parts, activity), turn: context => app.run(context) }
}

const read = ({ clock }: BotParts, activity: unknown): Incoming => readActivity(activity, clock.now())

/** Answers once everything other instances wrote before is known here; again, where the record is away for a moment. */
const answered = <T>({ clock, elsewhere }: BotParts, answers: () => Promise<T>): Promise<T> =>
  whileTheRecordIsAway(clock, 'message', async () => {
    await elsewhere.takenIn()
    return answers()
  })

/** A press, a dialog and a message's menu are answered where they were asked; what people say among themselves is left alone. */
async function answerAtOnce(parts: BotParts, activity: unknown): Promise<AnsweredAtOnce | undefined> {
  const { type } = plain(activity)
  if (type === ActivityTypes.Invoke) {
    const incoming = read(parts, activity)
    const body = await whileTheRecordIsAway(parts.clock, 'press', () =>
      parts.elsewhere.turn(() => answerInvoke(parts, incoming)),
    ).catch((fault: unknown) => answerNotRecorded(parts, incoming, fault))
    return body === undefined ? { status: 501 } : { status: 200, body }
  }
  if (type !== ActivityTypes.Message) return undefined
  const incoming = read(parts, activity)
  if (!isTalk(incoming)) return undefined
  await whileTheRecordIsAway(parts.clock, 'message', () => hearTalk(parts, incoming))
  return { status: 200 }
}

/**
 * The SDK's router, without the "typing" it sends each second while a turn takes longer than one: the option that is to switch it off is not read
 * (teams-ai 1.7.4, `Application.run`), and what is sent past the bot's own line is counted by nobody, so that Teams refuses an answer after it.
 */
class Router extends Application<TurnState> {
  override startTypingTimer(): void {}
}

/**
 * The routes of everything else. teams-ai is the router and nothing more: its own handlers for cards would show one person's view to everybody, and its
 * turn state would lose what comes at once, so both are left unused.
 */
function routes(parts: BotParts): Router {
  const app = new Router({ removeRecipientMention: false })
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Message,
    async context => {
      const incoming = read(parts, context.activity)
      await whileTheRecordIsAway(parts.clock, 'message', () => answerMessage(parts, incoming)).catch(
        (fault: unknown) => {
          sayNotRecorded(parts, incoming, fault)
          throw fault
        },
      )
    },
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.MessageUpdate,
    async context => {
      const incoming = read(parts, context.activity)
      if (incoming.kind === 'edited') await answered(parts, () => answerEdit(parts, incoming))
    },
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Event,
    async context => answered(parts, () => answerMeetingEvent(parts, read(parts, context.activity))),
  )
  app.addRoute(
    async () => true,
    async context => answered(parts, () => greetOnce(parts, read(parts, context.activity))),
  )
  return app
}
