import type { Client } from '@microsoft/microsoft-graph-client'
import type { ChatRead, LookedFor } from '../app/ports/posts.ts'
import type { Clock, Log } from '../app/ports/surroundings.ts'
import { readChatMessages } from './answers.ts'
import { statusOf } from './refused.ts'

/** Chats that Graph knows by the id Teams gives the bot: group chats and meetings', not channels and not what is between one person and the bot. */
const groupChat = /^19:.+@thread\.v2$/
/** How long somebody's card may wait for the look, in milliseconds. */
const longestLook = 3_000
/** By how much this machine's clock and Teams' may differ, in milliseconds. */
const clocksDiffer = 120_000
/** How many messages are looked through, newest first: far more than a chat has in the seconds it takes another instance to take over. */
const most = 50

/**
 * Reads a chat's newest messages from Graph. That is allowed where the app was packaged with `HEAR_EVERY_MESSAGE=yes` and holds `ChatMessage.Read.Chat` in
 * the chat; refused otherwise, which is no fault. Microsoft: learn.microsoft.com/graph/api/chat-list-messages.
 */
export function chatReadBy(graph: Client, clock: Clock, log: Log): ChatRead {
  const looks = async (chat: string, mark: string, since: string): Promise<LookedFor> => {
    const path = `/chats/${encodeURIComponent(chat)}/messages`
    const messages = readChatMessages(await graph.api(path).top(most).orderby('createdDateTime desc').get())
    const earliest = Date.parse(since) - clocksDiffer
    const bears = (cards: readonly string[]) => cards.some(card => card.includes(`"${mark}"`))
    const found = messages.find(m => Date.parse(m.created) >= earliest && bears(m.cards))
    return found === undefined ? 'not there' : { id: found.id }
  }
  return {
    async bearing(chat, mark, since) {
      if (!groupChat.test(chat)) return 'unreadable'
      const looked = looks(chat, mark, since).catch((fault: unknown) => {
        const status = statusOf(fault)
        if (status !== 401 && status !== 403) log.warn({ status }, 'What stands in a chat could not be read.')
        return 'unreadable' as const
      })
      return Promise.race([looked, clock.wait(longestLook).then(() => 'unreadable' as const)])
    },
  }
}
