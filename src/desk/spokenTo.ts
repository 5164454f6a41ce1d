import { inLanguage } from '../cards/say.ts'
import type { Language } from '../meeting/termsOfReference.ts'
import type { Brought } from './brought.ts'
import type { Desk } from './desk.ts'

/**
 * Answers somebody in their partnership's language: the chat's; one-to-one, or in a chat that is no partnership's yet, that of the partnerships they belong
 * to, where it is the same in all.
 */
export const inTheirLanguage = <T>(desk: Desk, brought: Pick<Brought, 'asked' | 'chat'>, work: () => T): T =>
  inLanguage(languageOf(desk, brought), work)

function languageOf({ partnerships }: Desk, { asked, chat }: Pick<Brought, 'asked' | 'chat'>): Language | undefined {
  const ofChat = chat === undefined ? undefined : partnerships.ofChat(chat)
  if (ofChat !== undefined) return ofChat.language
  const theirs = new Set(partnerships.ofPerson(asked.by).map(terms => terms.language ?? 'en'))
  return theirs.size === 1 ? [...theirs][0] : undefined
}
