import type { RecordKept } from '../app/ports/record.ts'

/** How a person is reached one-to-one. */
export interface PersonAddress {
  /** Teams' own id: `29:…`. */
  readonly mri: string
  readonly id?: string
  readonly name: string
  readonly email?: string
  /** The one-to-one conversation with the bot, once there is one. */
  readonly conversation?: string
  readonly serviceUrl: string
  readonly tenant?: string
  readonly bot: string
}

/** How a chat is reached. */
export interface ChatAddress {
  readonly serviceUrl: string
  readonly tenant?: string
  readonly bot: string
  readonly meeting?: string
}

/** Where people and chats are reached: remembered from the activities they sent, so that the bot can speak first after a restart. */
export class AddressBook {
  readonly #record: RecordKept
  readonly #people = new Map<string, PersonAddress>()
  /** By id, e-mail address and name: whose Teams id it is. */
  readonly #bySign = new Map<string, string>()
  readonly #chats = new Map<string, ChatAddress>()

  constructor(record: RecordKept) {
    this.#record = record
  }

  /** Reads what was remembered. */
  async open(): Promise<void> {
    for (const { value } of await this.#record.recall('people')) this.#enter(value as PersonAddress)
    for (const { key, value } of await this.#record.recall('chats')) this.#chats.set(key, value as ChatAddress)
  }

  person(mri: string): PersonAddress | undefined {
    return this.#people.get(mri)
  }

  /** A person by the Entra object id, else the e-mail address where the terms give no id, else the name where they give neither. */
  find(person: { readonly name: string; readonly id?: string; readonly email?: string }): PersonAddress | undefined {
    const sign =
      person.id !== undefined
        ? `id ${person.id}`
        : person.email !== undefined
          ? `email ${person.email}`
          : `name ${person.name}`
    return this.#people.get(this.#bySign.get(sign.toLowerCase()) ?? '')
  }

  #enter(person: PersonAddress): void {
    this.#people.set(person.mri, person)
    for (const sign of [
      person.id === undefined ? undefined : `id ${person.id}`,
      person.email === undefined ? undefined : `email ${person.email}`,
      `name ${person.name}`,
    ])
      if (sign !== undefined) this.#bySign.set(sign.toLowerCase(), person.mri)
  }

  chat(id: string): ChatAddress | undefined {
    return this.#chats.get(id)
  }

  /** Remembers a person, with what was known of them before. Writes only what is new. */
  async rememberPerson(person: PersonAddress): Promise<PersonAddress> {
    const known = this.#people.get(person.mri)
    const next = { ...known, ...person }
    if (JSON.stringify(known) !== JSON.stringify(next)) {
      this.#enter(next)
      await this.#record.remember('people', person.mri, next).catch((fault: unknown) => {
        // What is not kept is not known, and is written by whoever meets them next.
        if (this.#people.get(person.mri) === next) this.#people.delete(person.mri)
        if (known !== undefined && !this.#people.has(person.mri)) this.#enter(known)
        throw fault
      })
    }
    return next
  }

  /** Remembers a chat. Writes only what is new. */
  async rememberChat(id: string, chat: ChatAddress): Promise<void> {
    const known = this.#chats.get(id)
    const next = { ...known, ...chat }
    if (JSON.stringify(known) === JSON.stringify(next)) return
    this.#chats.set(id, next)
    await this.#record.remember('chats', id, next).catch((fault: unknown) => {
      if (this.#chats.get(id) === next) this.#chats.delete(id)
      if (known !== undefined && !this.#chats.has(id)) this.#chats.set(id, known)
      throw fault
    })
  }
}
