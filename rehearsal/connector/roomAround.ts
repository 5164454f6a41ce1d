import type { Chat } from './chats.ts'
import type { Refreshing } from './refreshing.ts'
import type { Tenant } from './tenant.ts'

/** The meeting chat, the one-to-one with the bot, or another chat by its id. */
export type Where = 'chat' | 'one-to-one' | (string & {})

/** A message action as the app's manifest declares it. */
export interface MessageAction {
  readonly id: string
  readonly title: string
}

/** What a person needs of the room they are in. */
export interface RoomAround {
  readonly tenant: Tenant
  readonly refreshing: Refreshing
  readonly mainChat: Chat
  readonly messageActions: readonly MessageAction[]
  readonly hears: 'everything' | 'mentions'
}
