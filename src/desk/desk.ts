import type { Office } from '../app/office.ts'
import type { Partnerships } from '../app/partnerships.ts'
import type { Log, Reading, RecordKept } from '../app/ports.ts'
import type { Card } from '../cards/card.ts'
import type { AgendaRead } from '../meeting/agenda.ts'
import type { Posting } from '../teams/posting.ts'
import type { Incoming } from '../teams/requests.ts'
import type { SetUpDesk } from '../teams/setUpDesk.ts'

/** What answering a person takes: the office, the partnerships, and the ways of saying something afterwards. */
export interface Desk {
  readonly office: Office
  readonly partnerships: Partnerships
  readonly record: RecordKept
  readonly reading: Reading
  readonly posting: Posting
  readonly setUpDesk: SetUpDesk
  readonly log: Log
  /** Does something once the answer is on its way. What fails there is logged. */
  afterwards(work: () => Promise<unknown>): void
  /** Draws the minutes as they stand, files them and gives the clerk the card. */
  draftNow(meeting: string): Promise<void>
  /** Reads an agenda kept in SharePoint. */
  agendaAt(link: string): Promise<AgendaRead>
  /** Sends a card to whoever asked, one-to-one. False where that could not be done. */
  tellPrivately(incoming: Incoming, card: Card): Promise<boolean>
}
