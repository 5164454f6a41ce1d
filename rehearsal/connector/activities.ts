import { randomUUID } from 'node:crypto'
import type { BotAccount, Chat, ChatMessage } from './chats.ts'
import { accountOf, type Person } from './people.ts'
import type { Plain } from './plainJson.ts'

/** A meeting as its chat's activities name it. */
export interface MeetingNamed {
  readonly id: string
  readonly title: string
  readonly joinUrl: string
}

/** What every activity carries: which bot, where to answer, and what time it is. */
export interface Setting {
  readonly bot: BotAccount
  readonly serviceUrl: string
  now(): Date
  /** The meeting a chat belongs to, if it does. */
  meetingOf(chat: Chat): MeetingNamed | undefined
}

/** An activity on its way to the bot. */
export type Activity = Plain & { readonly id: string; readonly type: string }

const client = { locale: 'en-GB', country: 'GB', platform: 'Web', timezone: 'Europe/London', type: 'clientInfo' }

const fromOf = (person: Person) => ({
  id: person.mri,
  name: person.name,
  ...(person.aadObjectId === undefined ? {} : { aadObjectId: person.aadObjectId }),
})

function withOffset(at: Date): string {
  const offset =
    /GMT([+-]\d{2}:\d{2})?/.exec(
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', timeZoneName: 'longOffset' }).format(at),
    )?.[1] ?? '+00:00'
  const shift = Number(offset.slice(0, 3)) * 3_600_000
  return new Date(at.getTime() + shift).toISOString().replace('Z', `0000${offset}`)
}

function envelope(setting: Setting, chat: Chat, from: Person | undefined, source?: string) {
  const meeting = setting.meetingOf(chat)
  const at = setting.now()
  return {
    timestamp: at.toISOString(),
    localTimestamp: withOffset(at),
    localTimezone: 'Europe/London',
    locale: 'en-GB',
    channelId: 'msteams',
    serviceUrl: setting.serviceUrl,
    ...(from === undefined ? {} : { from: fromOf(from) }),
    conversation: chat.account(),
    recipient: setting.bot,
    channelData: {
      tenant: { id: chat.tenantId },
      ...(source === undefined ? {} : { source: { name: source } }),
      ...(meeting === undefined ? {} : { meeting: { id: meeting.id } }),
    },
  }
}

/** A file sent with a message: the bot fetches it from `downloadUrl`. */
export interface FileSent {
  readonly name: string
  readonly downloadUrl: string
  readonly uniqueId: string
}

const asHtml = (text: string) =>
  `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>')}</p>`

/** Words somebody typed. With `mention`, they begin with the bot's name, as Teams writes it. */
export function typedMessage(
  setting: Setting,
  chat: Chat,
  message: ChatMessage,
  from: Person,
  also: { mention: boolean; files: readonly FileSent[] },
): Activity {
  const mention = `<at>${setting.bot.name}</at>`
  const rich = also.mention || message.text.includes('\n') || also.files.length > 0
  return {
    ...envelope(setting, chat, from),
    id: message.id,
    type: 'message',
    textFormat: 'plain',
    text: also.mention ? `${mention} ${message.text}` : message.text,
    entities: [...(also.mention ? [{ type: 'mention', text: mention, mentioned: setting.bot }] : []), client],
    attachments: [
      ...also.files.map(file => ({
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        name: file.name,
        contentUrl: file.downloadUrl,
        content: {
          downloadUrl: file.downloadUrl,
          uniqueId: file.uniqueId,
          fileType: file.name.split('.').at(-1) ?? '',
        },
      })),
      ...(rich ? [{ contentType: 'text/html', content: asHtml(message.text) }] : []),
    ],
  }
}

/** A card's `Action.Submit`: a message without words, with a value. */
export const submitted = (
  setting: Setting,
  chat: Chat,
  from: Person,
  replyToId: string,
  value: Plain,
  text?: string,
): Activity => ({
  ...envelope(setting, chat, from, 'message'),
  id: String(Date.now()) + randomUUID().slice(0, 4),
  type: 'message',
  textFormat: 'plain',
  ...(text === undefined ? {} : { text }),
  replyToId,
  value,
  entities: [client],
  attachments: [],
})

/** A request that is answered on the spot: a card's button, a dialog, a message action. */
export const invoke = (
  setting: Setting,
  chat: Chat,
  from: Person,
  name: string,
  value: Plain,
  replyToId?: string,
): Activity => ({
  ...envelope(setting, chat, from, 'message'),
  id: `f:${randomUUID()}`,
  type: 'invoke',
  name,
  value,
  entities: [client],
  ...(replyToId === undefined ? {} : { replyToId }),
})

/** The bot is added to a conversation: Teams tells it twice, in two ways. */
export function botAdded(setting: Setting, chat: Chat, by: Person): readonly Activity[] {
  const at = envelope(setting, chat, by)
  return [
    {
      ...at,
      id: `f:${randomUUID()}`,
      type: 'installationUpdate',
      action: 'add',
      channelData: { ...at.channelData, settings: { selectedChannel: { id: chat.id } } },
    },
    { ...at, id: `f:${randomUUID()}`, type: 'conversationUpdate', membersAdded: [{ id: setting.bot.id }] },
  ]
}

/** The bot is taken out of a conversation. */
export function botRemoved(setting: Setting, chat: Chat, by: Person): readonly Activity[] {
  const at = envelope(setting, chat, by)
  return [
    { ...at, id: `f:${randomUUID()}`, type: 'installationUpdate', action: 'remove' },
    { ...at, id: `f:${randomUUID()}`, type: 'conversationUpdate', membersRemoved: [{ id: setting.bot.id }] },
  ]
}

/** The meeting starts or ends, once each; Teams writes these values with capitals. */
export function meetingEvent(setting: Setting, chat: Chat, which: 'Start' | 'End', organiser: Person): Activity {
  const meeting = setting.meetingOf(chat)
  return {
    ...envelope(setting, chat, organiser),
    id: randomUUID(),
    type: 'event',
    name: `application/vnd.microsoft.meeting${which}`,
    value: {
      Id: Buffer.from(`0#${chat.id}#0`).toString('base64'),
      JoinUrl: meeting?.joinUrl,
      MeetingType: 'Scheduled',
      Title: meeting?.title,
      [`${which}Time`]: setting.now().toISOString(),
    },
  }
}

/** People come into the meeting, or go. */
export const participantsEvent = (
  setting: Setting,
  chat: Chat,
  which: 'Join' | 'Leave',
  people: readonly { person: Person; role: string }[],
): Activity => ({
  ...envelope(setting, chat, people[0]?.person),
  id: randomUUID(),
  type: 'event',
  name: `application/vnd.microsoft.meetingParticipant${which}`,
  value: {
    members: people.map(({ person, role }) => ({
      user: accountOf(person),
      meeting: { inMeeting: which === 'Join', role },
    })),
  },
})
