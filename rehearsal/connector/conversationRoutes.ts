import type { Chat } from './chats.ts'
import { accountOf, isAddressedBy, type Person } from './people.ts'
import { isPlain, plainAt, plainsAt, textAt } from './plainJson.ts'
import type { Refreshing } from './refreshing.ts'
import { ok, refusedWith, type Asked, type Reply } from './routes.ts'
import type { Tenant } from './tenant.ts'

const notInRoster = () =>
  refusedWith(403, 'BotNotInConversationRoster', 'The bot is not part of the conversation roster.')
const noActivity = () => refusedWith(404, 'ActivityNotFoundInConversation', 'Activity not found in the conversation.')

/** POST /v3/conversations: the bot's one-to-one with somebody it shares a chat with. */
export function createConversation(tenant: Tenant, refreshing: Refreshing, asked: Asked): Reply {
  const [wanted] = plainsAt(asked.body, 'members')
  const person = tenant.personCalled(textAt(wanted, 'id') ?? '')
  const tenantId = textAt(asked.body, 'tenantId') ?? textAt(plainAt(plainAt(asked.body, 'channelData'), 'tenant'), 'id')
  if (asked.body === undefined || wanted === undefined)
    return refusedWith(400, 'BadSyntax', 'Bad format of conversation: members are missing.')
  if (tenantId !== tenant.id) return refusedWith(400, 'BadArgument', 'The tenant is missing or is another one.')
  if (person === undefined) return refusedWith(404, 'UserNotFound', 'The person is not known here.')
  const shared = [...tenant.chats.values()].some(chat => chat.botIsIn && chat.members.includes(person))
  if (!shared) return notInRoster()
  if (person.aadObjectId === undefined)
    return refusedWith(403, 'ConversationBlockedByUser', 'Nobody can write to an anonymous participant.')
  const chat = tenant.oneToOne(person)
  chat.botIsIn = true
  const first = plainAt(asked.body, 'activity')
  if (first['type'] !== 'message') return ok({ id: chat.id, serviceUrl: tenant.serviceUrl }, 201)
  const posted = post(tenant, refreshing, chat, { ...asked, body: first })
  return ok({ id: chat.id, serviceUrl: tenant.serviceUrl, activityId: textAt(posted.body, 'id') }, 201)
}

function listOf(asked: Asked): readonly unknown[] {
  const attachments = isPlain(asked.body) ? asked.body['attachments'] : undefined
  return Array.isArray(attachments) ? attachments : []
}

/** The words as the room keeps them, in Markdown: what was sent as plain text has its signs escaped, since Teams shows them as they are. */
function wordsOf(asked: Asked): string {
  const text = textAt(asked.body, 'text') ?? ''
  return textAt(asked.body, 'textFormat') === 'plain' ? text.replace(/([\\`*_[\]()#>~|])/g, '\\$1') : text
}

/** Teams makes two messages of words and cards sent together. */
export const isSplit = (asked: Asked): boolean => (textAt(asked.body, 'text') ?? '') !== '' && listOf(asked).length > 0

/** POST …/activities: words and cards together are split into two messages, and then no id is given. */
export function post(tenant: Tenant, refreshing: Refreshing, chat: Chat, asked: Asked): Reply {
  if (textAt(asked.body, 'type') !== 'message') return ok({ id: String(Date.now()) }, 201)
  const text = wordsOf(asked)
  const attachments = listOf(asked)
  const onlyFor =
    asked.query.get('isTargetedActivity') === 'true'
      ? tenant.personCalled(textAt(plainAt(asked.body, 'recipient'), 'id') ?? '')
      : undefined
  if (text === '' && attachments.length === 0)
    return refusedWith(400, 'BadSyntax', 'Activity must have text or attachments.')
  const parts = isSplit(asked)
    ? ([
        [text, []],
        ['', attachments],
      ] as const)
    : ([[text, attachments]] as const)
  const messages = parts.map(([words, files]) => tenant.say(chat, tenant.bot, words, files, onlyFor))
  for (const message of messages) refreshing.messageChanged(chat, message)
  return ok(messages.length === 1 ? { id: messages[0]?.id } : {}, 201)
}

function update(tenant: Tenant, refreshing: Refreshing, chat: Chat, asked: Asked, id: string): Reply {
  const message = chat.message(id)
  if (message === undefined || message.from !== tenant.bot) return noActivity()
  message.text = wordsOf(asked)
  message.attachments = listOf(asked)
  message.version += 1
  tenant.changed()
  refreshing.messageChanged(chat, message)
  return ok({ id })
}

function remove(tenant: Tenant, chat: Chat, id: string): Reply {
  const message = chat.message(id)
  if (message === undefined || message.from !== tenant.bot) return noActivity()
  chat.remove(id)
  tenant.changed()
  return ok({})
}

const member = (chat: Chat, id: string): Person | undefined => chat.members.find(person => isAddressedBy(person, id))

function members(chat: Chat, asked: Asked, [, id]: readonly string[], paged: boolean): Reply {
  if (paged) {
    const size = Math.min(500, Math.max(50, Number(asked.query.get('pageSize') ?? 200) || 200))
    const from = Number(asked.query.get('continuationToken') ?? 0) || 0
    const rest = from + size < chat.members.length ? { continuationToken: String(from + size) } : {}
    return ok({ members: chat.members.slice(from, from + size).map(accountOf), ...rest })
  }
  if (id === undefined) return ok(chat.members.map(accountOf))
  const person = member(chat, id)
  return person === undefined
    ? refusedWith(404, 'MemberNotFoundInConversation', 'Member not found in conversation.')
    : ok(accountOf(person))
}

/** Everything under /v3/conversations/{id}. */
export function conversationRoute(
  tenant: Tenant,
  refreshing: Refreshing,
  asked: Asked,
  chat: Chat | undefined,
  path: readonly string[],
): Reply {
  if (chat === undefined) return refusedWith(404, 'ConversationNotFound', 'Conversation not found.')
  if (!chat.botIsIn) return notInRoster()
  const [part, id] = path
  if (asked.method === 'GET' && (part === 'members' || part === 'pagedmembers'))
    return members(chat, asked, path, part === 'pagedmembers')
  if (part !== 'activities') return refusedWith(404, 'NotFound', 'There is no such route.')
  if (asked.method === 'POST') return post(tenant, refreshing, chat, asked)
  if (asked.method === 'PUT' && id !== undefined) return update(tenant, refreshing, chat, asked, id)
  if (asked.method === 'DELETE' && id !== undefined) return remove(tenant, chat, id)
  return refusedWith(405, 'MethodNotAllowed', 'Teams has no such call.')
}
