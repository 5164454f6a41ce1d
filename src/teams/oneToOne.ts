import type { Activity } from 'botbuilder'
import type { Log } from '../app/ports/surroundings.ts'
import { onceSure } from '../app/supposing.ts'
import type { Card } from '../cards/card.ts'
import type { AddressBook, PersonAddress } from './addressBook.ts'
import { NotSent, type TeamsLine } from './connector.ts'
import { showing } from './envelopes.ts'

/** Where something can be posted. */
export interface Place {
  readonly conversation: string
  readonly serviceUrl: string
}

/** Where a person is reached one-to-one: in the conversation there is, or in one begun now. */
export class OneToOne {
  readonly #line: TeamsLine
  readonly #book: AddressBook
  readonly #log: Log

  constructor(line: TeamsLine, book: AddressBook, log: Log) {
    this.#line = line
    this.#book = book
    this.#log = log
  }

  /** Where to write to somebody whose address is known; nothing where Teams lets nobody write to them. */
  async placeOf(person: PersonAddress): Promise<Place | undefined> {
    if (person.conversation !== undefined) return { conversation: person.conversation, serviceUrl: person.serviceUrl }
    try {
      const conversation = await this.#line.talkTo(person)
      await this.#book.rememberPerson({ ...person, conversation })
      return { conversation, serviceUrl: person.serviceUrl }
    } catch (fault) {
      if (fault instanceof NotSent) return undefined
      throw fault
    }
  }

  /** Posts a card to somebody by their Teams id, and says where it stands; nothing where that cannot be done. */
  show(mri: string, card: Card): Promise<(Place & { readonly activity: string }) | undefined> {
    return this.post(mri, () => showing(card))
  }

  /** The same with anything that can be posted. */
  post(mri: string, draw: () => Partial<Activity>): Promise<(Place & { readonly activity: string }) | undefined> {
    return onceSure(() => this.#post(mri, draw))
  }

  async #post(
    mri: string,
    draw: () => Partial<Activity>,
  ): Promise<(Place & { readonly activity: string }) | undefined> {
    const person = this.#book.person(mri)
    if (person === undefined) return undefined
    try {
      const place = await this.placeOf(person)
      if (place === undefined) return undefined
      const activity = await this.#line.post(place.serviceUrl, place.conversation, 'answer', draw)
      return activity === undefined ? undefined : { ...place, activity }
    } catch (fault) {
      this.#log.warn(
        { fault: fault instanceof Error ? fault.name : 'unknown' },
        'Something could not be sent to somebody one-to-one.',
      )
      return undefined
    }
  }
}
