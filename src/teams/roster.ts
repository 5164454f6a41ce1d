import type { Partnerships } from '../app/partnerships.ts'
import type { PersonInChat, Roster } from '../app/ports/posts.ts'
import type { Clock, Log } from '../app/ports/surroundings.ts'
import type { AddressBook } from './addressBook.ts'
import type { TeamsLine } from './connector.ts'

/** Milliseconds that a dialog waits for Teams to say who is in the chat; Teams gives the bot ten seconds for the whole answer. */
const patience = 4_000

/** Who is in a partnership's chat, as Teams tells it; nobody where Teams does not say so in time. */
export const teamsRoster = (
  line: TeamsLine,
  book: AddressBook,
  partnerships: Partnerships,
  clock: Clock,
  log: Log,
): Roster => ({
  async inChat(partnership) {
    const chat = partnerships.chatsOf(partnership).find(c => book.chat(c) !== undefined)
    const address = chat === undefined ? undefined : book.chat(chat)
    if (chat === undefined || address === undefined) return []
    const asked = line
      .members(address.serviceUrl, chat)
      .then((members): readonly PersonInChat[] => members.filter(m => m.name !== '' && !m.mri.startsWith('28:')))
      .catch((fault: unknown) => {
        log.warn(
          { fault: fault instanceof Error ? fault.name : 'unknown' },
          'The members of a chat could not be read; the form offers nobody to pick.',
        )
        return []
      })
    return Promise.race([asked, clock.wait(patience).then(() => [])])
  },
})
