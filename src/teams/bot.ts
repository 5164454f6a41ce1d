import './withoutLanguageModels.ts'
import { Application, type TurnState } from '@microsoft/teams-ai'
import { ActivityTypes, type TurnContext } from 'botbuilder'
import { type Card, fitted } from '../cards/card.ts'
import { form } from '../cards/forms.ts'
import { meetingMeant } from '../app/whichMeeting.ts'
import { dayOf, takeAgendaIn } from '../app/agendaIn.ts'
import { isClerk, nameActing } from '../meeting/termsOfReference.ts'
import { mayNotConduct } from '../meeting/authority.ts'
import type { Clock } from '../app/ports.ts'
import type { Lately } from './lately.ts'
import type { Desk } from '../desk/desk.ts'
import type { TeamsLine } from './connector.ts'
import { answerMeetingEvent } from './meetingEvents.ts'
import type { People } from './people.ts'
import { saying, showing } from './posting.ts'
import { type PressAnswer, answerPress, formAgain, refilled } from '../desk/press.ts'
import { withoutMarkup } from './markup.ts'
import { type Incoming, readActivity } from './requests.ts'
import { type Reply, agendaReply, answerTyped } from '../desk/words.ts'

/** Everything the bot's routes need. */
export interface BotParts {
  readonly desk: Desk
  readonly people: People
  readonly line: TeamsLine
  readonly clock: Clock
  /** Conversations that were greeted: Teams tells of one installation twice. */
  readonly greetings: Lately
  /** Messages that were answered: Teams delivers some twice, and one answer is enough. */
  readonly answered: Lately
  /** Reads a file that was sent to the bot, from where Teams keeps it. */
  readonly download: (url: string) => Promise<Uint8Array>
}

const card = (c: Card) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content: fitted(c) })
const plain = (value: unknown): Readonly<Record<string, unknown>> =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) as Readonly<
    Record<string, unknown>
  >

/**
 * The routes. teams-ai is the router and nothing more: its own handlers for cards would show one person's view to everybody, and its turn state
 * would lose presses that come at once, so both are left unused.
 */
export function makeBot(parts: BotParts): Application<TurnState> {
  const app = new Application<TurnState>({ startTypingTimer: false, removeRecipientMention: false })
  const read = (context: TurnContext) => readActivity(context.activity, parts.clock.now())
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Invoke,
    async context => answerInvoke(parts, context, read(context)),
    true,
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Message,
    async context => answerMessage(parts, read(context)),
  )
  app.addRoute(
    async context => context.activity.type === ActivityTypes.Event,
    async context => answerMeetingEvent(parts, read(context)),
  )
  app.addRoute(
    async () => true,
    async context => greet(parts, read(context)),
  )
  return app
}

function reply(parts: BotParts, incoming: Incoming, replies: readonly Reply[]): void {
  for (const r of replies)
    parts.desk.afterwards(() =>
      typeof r === 'string'
        ? parts.line.say(incoming.serviceUrl, incoming.conversation.id, r, saying)
        : parts.line.post(incoming.serviceUrl, incoming.conversation.id, 'answer', () => showing(r)),
    )
}

async function answerMessage(parts: BotParts, incoming: Incoming): Promise<void> {
  if (incoming.request !== undefined && !parts.answered.first(incoming.request)) return
  try {
    await answerOnce(parts, incoming)
  } catch (fault) {
    if (incoming.request !== undefined) parts.answered.forget(incoming.request)
    throw fault
  }
}

async function answerOnce(parts: BotParts, incoming: Incoming): Promise<void> {
  const pressed = Object.keys(incoming.value).length > 0 && incoming.text === ''
  const asked = await parts.people.asking(incoming)
  if (pressed) {
    const answer = await answerPress(parts.desk, incoming, asked, incoming.value['verb'], incoming.value)
    const again =
      answer.kind === 'sentence' && answer.refused
        ? await formAgain(parts.desk, incoming, asked, incoming.value)
        : undefined
    return reply(
      parts,
      incoming,
      answer.kind === 'sentence'
        ? [
            answer.sentence,
            ...(again === undefined || asked.where === 'in the chat'
              ? []
              : [refilled(again.card, incoming.value, answer.sentence)]),
          ]
        : [answer.card],
    )
  }
  if (incoming.files.length > 0 && incoming.conversation.kind === 'one-to-one')
    return reply(parts, incoming, await agendaFromFile(parts, incoming))
  if (incoming.text === '')
    return incoming.mentioned || incoming.conversation.kind === 'one-to-one'
      ? reply(parts, incoming, ['Type "help" to see what can be typed.'])
      : undefined
  reply(parts, incoming, await answerTyped(parts.desk, incoming, asked))
}

/** An agenda sent as a Word or text file, one-to-one. */
async function agendaFromFile(parts: BotParts, incoming: Incoming): Promise<readonly Reply[]> {
  const asked = await parts.people.asking(incoming)
  const own = parts.desk.partnerships.ofPerson(asked.by).filter(t => isClerk(t, asked.by))
  const [file] = incoming.files
  if (file === undefined || own.length === 0) return ['Only a clerk of a partnership may send an agenda in.']
  const read = await parts.desk.reading.agendaFile(file.name, await parts.download(file.url))
  const named = own.filter(
    t =>
      read.agenda.body !== undefined &&
      [t.name, t.shortName].some(n => read.agenda.body?.toLowerCase().includes(n.toLowerCase())),
  )
  const terms = own.length === 1 ? own[0] : named.length === 1 ? named[0] : undefined
  if (terms === undefined)
    return [
      `I cannot tell which of your partnerships this agenda is for. Put the partnership's name at its head: ${own.map(t => t.name).join(' or ')}.`,
    ]
  return agendaReply(
    await takeAgendaIn(parts.desk.office, parts.desk.reading, terms, read, asked, incoming.request),
    true,
  )
}

async function greet(parts: BotParts, incoming: Incoming): Promise<void> {
  await parts.people.asking(incoming)
  if (!incoming.botAdded || !parts.greetings.first(incoming.conversation.id)) return
  if (incoming.conversation.kind === 'one-to-one')
    return reply(parts, incoming, ['Hello. I clerk partnership meetings. Type "help" to see what can be typed.'])
  const terms = parts.desk.partnerships.ofChat(incoming.conversation.id)
  if (terms === undefined)
    return reply(parts, incoming, [
      'Hello. I clerk partnership meetings. The clerk types "link NAME" here, with the name of the partnership, to begin.',
    ])
  const meeting = await meetingMeant(parts.desk.office, terms.key, dayOf(incoming.at, terms.timezone))
  if (meeting !== undefined && meeting.phase !== 'called')
    parts.desk.afterwards(() => parts.desk.posting.showAgenda(meeting))
}

async function answerInvoke(parts: BotParts, context: TurnContext, incoming: Incoming): Promise<void> {
  const body = await invokeBody(parts, incoming)
  await context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: { status: body === undefined ? 501 : 200, ...(body === undefined ? {} : { body }) },
  })
}

async function invokeBody(parts: BotParts, incoming: Incoming): Promise<unknown> {
  const { desk } = parts
  const data = plain(incoming.value['data'])
  switch (incoming.name) {
    case 'adaptiveCard/action': {
      const action = plain(incoming.value['action'])
      const asked = await parts.people.asking(incoming)
      return cardAnswer(await answerPress(desk, incoming, asked, action['verb'], action['data']))
    }
    case 'task/fetch': {
      const answer = await answerPress(desk, incoming, await parts.people.asking(incoming, true), data['verb'], data)
      return dialog(answer)
    }
    case 'task/submit': {
      const asked = await parts.people.asking(incoming, true)
      return dialog(await sent(desk, incoming, asked, data))
    }
    case 'composeExtension/fetchTask':
      return messageAction(parts, incoming)
    case 'composeExtension/submitAction': {
      const asked = await parts.people.asking(incoming, true)
      return dialog(await sent(desk, incoming, asked, data))
    }
    default:
      return undefined
  }
}

/** A form sent; one that was refused comes back as it was filled in, with the reason. */
async function sent(
  desk: Desk,
  incoming: Incoming,
  asked: Awaited<ReturnType<People['asking']>>,
  data: Readonly<Record<string, unknown>>,
): Promise<PressAnswer> {
  const answer = await answerPress(desk, incoming, asked, data['verb'], data)
  if (answer.kind !== 'sentence' || !answer.refused) return answer
  const again = await formAgain(desk, incoming, asked, data)
  return again === undefined
    ? answer
    : { kind: 'form', title: again.title, card: refilled(again.card, data, answer.sentence) }
}

/** The answer to a card's button (Universal Actions: response format). */
const cardAnswer = (answer: PressAnswer) =>
  answer.kind === 'sentence'
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.sentence }
    : { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: fitted(answer.card) }

const dialog = (answer: PressAnswer) =>
  answer.kind === 'sentence'
    ? { task: { type: 'message', value: answer.sentence } }
    : {
        task: {
          type: 'continue',
          value: {
            title: answer.kind === 'form' ? answer.title.slice(0, 64) : 'Partnership Clerk',
            height: 'medium',
            width: 'medium',
            card: card(answer.card),
          },
        },
      }

/** "Record as action" and "Record as note", on any message of the meeting chat. The message's words begin the form; nothing is recorded before it is sent. */
async function messageAction(parts: BotParts, incoming: Incoming): Promise<unknown> {
  const asked = await parts.people.asking(incoming, true)
  const terms = parts.desk.partnerships.ofChat(incoming.conversation.id)
  const meeting =
    terms === undefined
      ? undefined
      : await meetingMeant(parts.desk.office, terms.key, dayOf(incoming.at, terms.timezone))
  if (meeting === undefined)
    return dialog({
      kind: 'sentence',
      sentence: 'This chat has no meeting that something could be recorded in.',
      refused: true,
    })
  const no = mayNotConduct(meeting, asked.by)
  if (no !== undefined) return dialog({ kind: 'sentence', sentence: no.sentence, refused: true })
  const message = plain(plain(incoming.value['messagePayload'])['body'])
  const begun = withoutMarkup(typeof message['content'] === 'string' ? message['content'] : '')
  const name = incoming.value['commandId'] === 'recordAsAction' ? 'action' : 'note'
  return dialog({
    kind: 'form',
    ...form(name, meeting, {
      name: nameActing(meeting.terms, asked.by),
      isClerk: true,
      nonce: incoming.request ?? asked.at,
      begun,
    }),
  })
}
