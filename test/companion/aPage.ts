import { type ABot, aBot, agendaPasted, people } from '../teams/aBot.ts'
import { PageOf } from './pageOf.ts'

// The companion of the real bot, in the rehearsal room. It imports teams-ai, which takes a second or two.

/** The token by which the page is somebody of Saltmarsh in the rehearsal room. */
export const roomToken = (name: string): string => {
  const known = people.find(p => p.name === name)
  return `room:${encodeURIComponent(known?.id ?? name)}:${encodeURIComponent(name)}`
}

/** A bot with the agenda of Saltmarsh published in its chat, and everybody’s page. */
export async function aPage(env: Readonly<Record<string, string>> = {}, terms: object = {}) {
  const bot: ABot = await aBot(env, {}, terms)
  const page = (name: string) => new PageOf(bot.messages, roomToken(name))
  return { bot, page, agenda: agendaPasted }
}
