import type { Elsewhere } from '../app/elsewhere.ts'
import type { Clock } from '../app/ports/surroundings.ts'
import type { Telling } from '../app/telling.ts'
import type { Desk } from '../desk/desk.ts'
import type { TeamsLine } from './connector.ts'
import type { Greetings } from './greetings.ts'
import type { Lately } from './lately.ts'
import type { OneToOne } from './oneToOne.ts'
import type { People } from './people.ts'
import type { SetUpCards } from './setUpCards.ts'

/** Everything the bot's routes need. */
export interface BotParts {
  /** Has everything that other instances wrote known, before anything is answered. */
  readonly elsewhere: Pick<Elsewhere, 'takenIn' | 'turn' | 'untold'>
  readonly desk: Desk
  readonly people: People
  readonly line: TeamsLine
  readonly oneToOne: OneToOne
  readonly setUpCards: SetUpCards
  readonly clock: Clock
  readonly telling: Telling
  readonly greetings: Greetings
  /** Messages that were answered: Teams delivers some twice, and one answer is enough. */
  readonly answered: Lately
  /** Messages whose senders were told that they could not be recorded: they are told once, however often Teams brings one again. */
  readonly unrecorded: Lately
  /** Reads a file that was sent to the bot, from where Teams keeps it. Rejects with FileNotFetched. */
  readonly download: (url: string) => Promise<Uint8Array>
}
