import { AsyncLocalStorage } from 'node:async_hooks'
import type { Speaking } from '../cards/say.ts'
import type { Language } from '../meeting/termsOfReference.ts'

const spoken = new AsyncLocalStorage<Language>()

/** The language of whoever is answered or written to goes with the work done for them, however late in it something is said. */
export const speaking: Speaking = {
  language: () => spoken.getStore() ?? 'en',
  in: (language, work) => spoken.run(language, work),
}
