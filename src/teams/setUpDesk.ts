import type { Clock, Log, RecordKept } from '../app/ports.ts'
import type { Partnerships } from '../app/partnerships.ts'
import type { Card } from '../cards/card.ts'
import type { InChat } from '../cards/setUpCards.ts'
import { type TermsOfReference, isClerk } from '../meeting/termsOfReference.ts'
import type { AddressBook } from './addressBook.ts'
import type { TeamsLine } from './connector.ts'
import { showing } from './posting.ts'
import type { Incoming } from './requests.ts'

/** Where a clerk's set-up card stands. */
interface Posted {
  readonly serviceUrl: string
  readonly conversation: string
  readonly activity: string
}

const shelf = 'set up cards'
/** Milliseconds that a dialog waits for Teams to say who is in the chat; Teams gives the bot ten seconds for the whole answer. */
const patience = 4_000

/** Keeps each clerk's set-up card up to date, and knows who is in a partnership's chat. */
export class SetUpDesk {
  /** The house styles there are to choose from. */
  readonly houseStyles: readonly string[]
  readonly #line: TeamsLine
  readonly #book: AddressBook
  readonly #partnerships: Partnerships
  readonly #record: RecordKept
  readonly #clock: Clock
  readonly #log: Log

  constructor(
    houseStyles: readonly string[],
    line: TeamsLine,
    book: AddressBook,
    partnerships: Partnerships,
    record: RecordKept,
    clock: Clock,
    log: Log,
  ) {
    this.houseStyles = houseStyles
    this.#line = line
    this.#book = book
    this.#partnerships = partnerships
    this.#record = record
    this.#clock = clock
    this.#log = log
  }

  /** Posts the card to whoever asked, one-to-one; from then on it is this card that is redrawn. False where it cannot be done. */
  async show(incoming: Incoming, partnership: string, card: Card): Promise<boolean> {
    const person = this.#book.person(incoming.from.mri)
    if (person === undefined) return false
    try {
      const conversation = person.conversation ?? (await this.#line.talkTo(person))
      if (person.conversation === undefined) await this.#book.rememberPerson({ ...person, conversation })
      const activity = await this.#line.post(person.serviceUrl, conversation, 'answer', () => showing(card))
      if (activity !== undefined)
        await this.#record.remember(shelf, `${partnership} ${person.mri}`, {
          serviceUrl: person.serviceUrl,
          conversation,
          activity,
        } satisfies Posted)
      return activity !== undefined
    } catch (fault) {
      this.#log.warn(
        { fault: fault instanceof Error ? fault.name : 'unknown' },
        'The terms of reference could not be sent to a clerk.',
      )
      return false
    }
  }

  /** Draws the card again for every clerk who has one; for somebody who is a clerk no longer it stays as it was. */
  async redraw(terms: TermsOfReference, card: Card): Promise<void> {
    for (const { key, value } of await this.#record.recall(shelf)) {
      const [partnership = '', mri = ''] = key.split(' '),
        person = this.#book.person(mri),
        at = value as Posted
      if (partnership !== terms.key || person === undefined || !isClerk(terms, person)) continue
      if (!(await this.#line.replace(at.serviceUrl, at.conversation, at.activity, () => showing(card))))
        await this.#record.forget(shelf, key)
    }
  }

  /** Who is in the partnership's chat; nobody where Teams does not say so in time. */
  async inChat(partnership: string): Promise<readonly InChat[]> {
    const chat = this.#partnerships.chatsOf(partnership).find(c => this.#book.chat(c) !== undefined)
    const address = chat === undefined ? undefined : this.#book.chat(chat)
    if (chat === undefined || address === undefined) return []
    const asked = this.#line
      .members(address.serviceUrl, chat)
      .then(members => members.filter(m => m.name !== '' && !m.mri.startsWith('28:')))
      .catch((fault: unknown) => {
        this.#log.warn(
          { fault: fault instanceof Error ? fault.name : 'unknown' },
          'The members of a chat could not be read; the form offers nobody to pick.',
        )
        return []
      })
    return Promise.race([asked, this.#clock.wait(patience).then(() => [])])
  }
}
