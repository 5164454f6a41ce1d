import type { RecordKept } from '../app/ports/record.ts'
import type { Card } from '../cards/card.ts'
import { type TermsOfReference, isClerk } from '../meeting/termsOfReference.ts'
import type { AddressBook } from './addressBook.ts'
import type { TeamsLine } from './connector.ts'
import { showing } from './envelopes.ts'
import type { OneToOne, Place } from './oneToOne.ts'

const shelf = 'set up cards'

/** Keeps each clerk's set-up card up to date. */
export class SetUpCards {
  readonly #line: TeamsLine
  readonly #book: AddressBook
  readonly #oneToOne: OneToOne
  readonly #record: RecordKept

  constructor(line: TeamsLine, book: AddressBook, oneToOne: OneToOne, record: RecordKept) {
    this.#line = line
    this.#book = book
    this.#oneToOne = oneToOne
    this.#record = record
  }

  /** Posts the card to somebody one-to-one; from then on it is this card that is redrawn. False where it cannot be done. */
  async show(mri: string, partnership: string, card: Card): Promise<boolean> {
    const posted = await this.#oneToOne.show(mri, card)
    if (posted !== undefined) await this.#record.remember(shelf, `${partnership} ${mri}`, posted)
    return posted !== undefined
  }

  /** Draws the card again for every clerk who has one; for somebody who is a clerk no longer it stays as it was. */
  async redraw(terms: TermsOfReference, card: Card): Promise<void> {
    for (const { key, value } of await this.#record.recall(shelf)) {
      const [partnership = '', mri = ''] = key.split(' '),
        person = this.#book.person(mri),
        at = value as Place & { readonly activity: string }
      if (partnership !== terms.key || person === undefined || !isClerk(terms, person)) continue
      if (!(await this.#line.replace(at.serviceUrl, at.conversation, at.activity, () => showing(card))))
        await this.#record.forget(shelf, key)
    }
  }
}
