import type { BotAccount, Chat, ChatKind, ChatMessage } from './chats.ts'
import type { Person } from './people.ts'
import { isPlain, plainAt, plainsAt, textAt, textsAt, type Plain } from './plainJson.ts'
import type { Tenant } from './tenant.ts'
import type { PersonalViewKept } from './views.ts'

/** What was kept of a room cannot be read. */
export class KeptFault extends Error {}

const nameOf = (from: Person | BotAccount) => ('mri' in from ? from.mri : from.id)

const messageKept = ({ from, onlyFor, at, ...rest }: ChatMessage): Plain => ({
  ...rest,
  from: nameOf(from),
  at: at.toISOString(),
  ...(onlyFor === undefined ? {} : { onlyFor: onlyFor.mri }),
})

const chatKept = (tenant: Tenant, chat: Chat): Plain => ({
  id: chat.id,
  kind: chat.kind,
  title: chat.title,
  members: chat.members.map(member => member.mri),
  botIsIn: chat.botIsIn,
  messages: chat.messages.map(messageKept),
  underWay: tenant.meetingOf(chat)?.underWay ?? false,
  inMeeting: [...(tenant.meetingOf(chat)?.inMeeting ?? [])].map(person => person.mri),
})

/** Everything that has been said and shown, as JSON: chats, who is in the meeting, and each person's own view of a card. */
export const tenantKept = (tenant: Tenant): Plain => ({
  chats: [...tenant.chats.values()].map(chat => chatKept(tenant, chat)),
  views: tenant.people.map(person => ({ person: person.mri, ...tenant.views.of(person).kept() })),
})

/**
 * Takes up what was kept where it was left. Somebody who is no longer of the partnership keeps their words and has no
 * screen.
 * @throws {KeptFault} where it is not what {@link tenantKept} writes
 */
export function bringBack(tenant: Tenant, kept: unknown): void {
  if (!isPlain(kept) || !Array.isArray(kept['chats'])) throw new KeptFault('The chats that were kept cannot be read.')
  for (const chat of plainsAt(kept, 'chats')) bringBackChat(tenant, chat)
  for (const view of plainsAt(kept, 'views')) {
    const person = tenant.personCalled(textAt(view, 'person') ?? '')
    if (person !== undefined) tenant.views.of(person).bringsBack(view as unknown as PersonalViewKept)
  }
  tenant.changed()
}

function bringBackChat(tenant: Tenant, kept: Plain): void {
  const [id, kind, title] = [textAt(kept, 'id'), textAt(kept, 'kind'), textAt(kept, 'title')]
  if (id === undefined || kind === undefined) throw new KeptFault('A chat that was kept has no id.')
  const people = (key: string) =>
    (textsAt(kept, key) ?? []).map(name => tenant.personCalled(name)).filter(person => person !== undefined)
  const chat = tenant.chats.get(id) ?? tenant.addChat(kind as ChatKind, id, title ?? '', people('members'))
  chat.botIsIn = kept['botIsIn'] === true
  chat.messages.push(...plainsAt(kept, 'messages').map(message => messageFrom(tenant, message)))
  const meeting = tenant.meetingOf(chat)
  if (meeting === undefined) return
  meeting.underWay = kept['underWay'] === true
  for (const person of people('inMeeting')) meeting.inMeeting.add(person)
}

function messageFrom(tenant: Tenant, kept: Plain): ChatMessage {
  const [id, from, at] = [textAt(kept, 'id'), textAt(kept, 'from'), textAt(kept, 'at')]
  if (id === undefined || from === undefined || at === undefined)
    throw new KeptFault('A message that was kept is incomplete.')
  const onlyFor = tenant.personCalled(textAt(kept, 'onlyFor') ?? '')
  return {
    id,
    from:
      from === tenant.bot.id ? tenant.bot : (tenant.personCalled(from) ?? { id: from, name: 'Somebody who has left' }),
    at: new Date(at),
    text: textAt(kept, 'text') ?? '',
    attachments: Array.isArray(plainAt({ kept }, 'kept')['attachments']) ? (kept['attachments'] as unknown[]) : [],
    version: Number(kept['version'] ?? 1),
    ...(onlyFor === undefined ? {} : { onlyFor }),
    ...(kept['told'] === true ? { told: true } : {}),
  }
}
