import type { Partnerships } from '../app/partnerships.ts'
import { Overtaken } from '../app/supposing.ts'
import type { Asked } from '../meeting/commands.ts'
import { memberActing } from '../meeting/termsOfReference.ts'
import type { Log } from '../app/ports/surroundings.ts'
import type { AddressBook, PersonAddress } from './addressBook.ts'
import type { TeamsLine } from './connector.ts'
import { type Incoming, askedBy } from './requests.ts'

/** Knows who is speaking: remembers where people are reached, and finds the e-mail address of somebody whom the terms know by no other sign. */
export class People {
  readonly #book: AddressBook
  readonly #line: TeamsLine
  readonly #partnerships: Partnerships
  readonly #maySetUp: readonly string[]
  readonly #log: Log
  readonly #lookedUp = new Set<string>()

  /** @param maySetUp the Entra object ids and e-mail addresses of those who may make a new partnership */
  constructor(book: AddressBook, line: TeamsLine, partnerships: Partnerships, maySetUp: readonly string[], log: Log) {
    this.#book = book
    this.#line = line
    this.#partnerships = partnerships
    this.#maySetUp = maySetUp
    this.#log = log
  }

  /** Who asks, when and where. `privately` where only the person asking sees the words, such as in a dialog. */
  async asking(incoming: Incoming, privately = false): Promise<Asked> {
    const { from, conversation } = incoming
    if (conversation.kind === 'chat')
      await this.#book.rememberChat(conversation.id, {
        serviceUrl: incoming.serviceUrl,
        bot: incoming.bot,
        ...(incoming.tenant === undefined ? {} : { tenant: incoming.tenant }),
        ...(incoming.meeting === undefined ? {} : { meeting: incoming.meeting }),
      })
    if (from.mri === '') return askedBy(incoming, undefined, privately)
    const known = await this.#book.rememberPerson({
      mri: from.mri,
      name: from.name,
      serviceUrl: incoming.serviceUrl,
      bot: incoming.bot,
      ...(from.id === undefined ? {} : { id: from.id }),
      ...(incoming.tenant === undefined ? {} : { tenant: incoming.tenant }),
      ...(conversation.kind === 'one-to-one' ? { conversation: conversation.id } : {}),
    })
    const asked = this.#asked(incoming, known, privately)
    const byEmail =
      known.email === undefined &&
      ((this.#maySetUp.some(sign => sign.includes('@')) && /^\s*set ?up\b/i.test(incoming.text)) ||
        this.#partnerships
          .all()
          .some(
            t =>
              memberActing(t, asked.by) === undefined &&
              t.members.some(m => m.id === undefined && m.email !== undefined),
          ))
    if ((!byEmail && known.id !== undefined) || this.#lookedUp.has(from.mri)) return asked
    return this.#asked(incoming, (await this.#lookUp(incoming)) ?? known, privately)
  }

  #asked(incoming: Incoming, known: PersonAddress, privately: boolean): Asked {
    const { id } = known
    return askedBy(
      incoming.from.id === undefined && id !== undefined ? { ...incoming, from: { ...incoming.from, id } } : incoming,
      known.email,
      privately,
    )
  }

  /** What Teams tells of somebody's account, asked for once: the Entra object id and the e-mail address, where the activity has them not. */
  async #lookUp(incoming: Incoming): Promise<PersonAddress | undefined> {
    this.#lookedUp.add(incoming.from.mri)
    try {
      const member = (await this.#line.members(incoming.serviceUrl, incoming.conversation.id)).find(
        m => m.mri === incoming.from.mri,
      )
      const known = this.#book.person(incoming.from.mri)
      if (member === undefined || known === undefined) return undefined
      return await this.#book.rememberPerson({
        ...known,
        ...(member.id === undefined ? {} : { id: member.id }),
        ...(member.email === undefined ? {} : { email: member.email }),
      })
    } catch (fault) {
      this.#lookedUp.delete(incoming.from.mri)
      if (fault instanceof Overtaken) throw fault
      this.#log.warn(
        { fault: fault instanceof Error ? fault.name : 'unknown' },
        'The members of a conversation could not be read; somebody is not known by their account yet.',
      )
      return undefined
    }
  }
}
