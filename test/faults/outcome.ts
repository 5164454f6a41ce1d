import { linesOf } from '../../rehearsal/connector/cardReading.ts'
import { isPlain, plainAt } from '../../rehearsal/connector/plainJson.ts'
import type { ChatMessage } from '../../rehearsal/connector/chats.ts'
import { openStore } from '../../src/store/openStore.ts'
import { wordText } from '../documents/wordText.ts'
import type { Stage } from './stage.ts'

/** What a meeting came to, whatever it went through: what was filed, what is in the record, and what stands in everybody's chats. */
export interface Came {
  /** The words of each paper, by its name. */
  readonly papers: Readonly<Record<string, string>>
  /** What was recorded that somebody did: when, who, what. */
  readonly recorded: readonly string[]
  /** Each card that is kept up to date, by what it is, as it stands in the end. */
  readonly cards: Readonly<Record<string, string>>
  /** Everything in the chats that is a card and no answer to one person. */
  readonly inTheChat: readonly string[]
  /** How many messages the bot posted that stand somewhere. */
  readonly posts: number
}

const textOf = (message: ChatMessage): string =>
  [message.text, ...message.attachments.map(a => linesOf(contentOf(a)).join('\n'))].join('\n').trim()
const contentOf = (attachment: unknown) => (isPlain(attachment) ? plainAt(attachment, 'content') : {})

/** Reads what a meeting came to from the places where people would look. */
export async function whatCameOf(stage: Stage, database: string): Promise<Came> {
  const papers = Object.fromEntries(
    stage.graph
      .files()
      .map(path => [
        path,
        path.endsWith('.docx') ? wordText(stage.graph.bytesOf(path)) : (stage.graph.contentOf(path) ?? ''),
      ]),
  )
  const record = await openStore(database)
  const kept = await record.read('saltmarsh/1'),
    posted = await record.recall('posted')
  await record.close()
  const recorded = kept
    .map(each => each.event as { at: string; by: { name: string }; event: { type: string } })
    .filter(each => each.by.name !== 'Partnership Clerk')
    .map(each => `${each.at} ${each.by.name} ${each.event.type}`)
    .toSorted()
  const { tenant, mainChat } = stage.room
  const cards = Object.fromEntries(
    posted
      // The card of an item that is over is no longer kept up to date; it is among what stands in the chat.
      .filter(({ key }) => !/ chair ./.test(key))
      .map(({ key, value }) => {
        const { conversation, activity } = value as { conversation: string; activity: string }
        const message = tenant.chats.get(conversation)?.message(activity)
        return [key.replace(/ urgent \d+$/, ' urgent'), message === undefined ? 'stands nowhere' : textOf(message)]
      }),
  )
  const fromBot = [...tenant.chats.values()].flatMap(chat => chat.messages.filter(m => m.from === tenant.bot))
  return {
    papers,
    recorded,
    cards,
    inTheChat: mainChat.messages
      .filter(m => m.from === tenant.bot && m.attachments.length > 0)
      .map(textOf)
      // The question before a close is an answer to the chair, and goes out with the acknowledgement.
      .filter(text => !text.includes('have not been taken')),
    posts: fromBot.length,
  }
}

/** What is in one list more often than in another. */
export function beyond(list: readonly string[], than: readonly string[]): readonly string[] {
  const left = [...than]
  return list.filter(each => {
    const place = left.indexOf(each)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}
