import type { Partnerships } from '../app/partnerships.ts'
import type { CalledMeeting } from '../meeting/meeting.ts'
import type { Member } from '../meeting/termsOfReference.ts'
import type { AddressBook } from './addressBook.ts'
import type { TeamsLine } from './connector.ts'
import type { OneToOne, Place } from './oneToOne.ts'

/** A person as the record knows them: by name, and by account where the terms give one. */
export type Known = Pick<Member, 'name'> & Partial<Pick<Member, 'id' | 'email'>>

const inOrder = ['chair', 'co-chair', 'vice-chair', 'clerk'] as const

const conductorsOf = ({ terms, elected }: CalledMeeting): readonly Known[] => [
  ...inOrder.flatMap(part => terms.members.filter(m => m.part === part)),
  ...terms.members.filter(m => m.name === elected),
]

/** Where a meeting's chat and its people are reached. */
export class Whereabouts {
  readonly #line: TeamsLine
  readonly #book: AddressBook
  readonly #oneToOne: OneToOne
  readonly #partnerships: Partnerships
  /** Meetings of which it was asked who is in their chat. */
  readonly #learnt = new Set<string>()

  constructor(line: TeamsLine, book: AddressBook, oneToOne: OneToOne, partnerships: Partnerships) {
    this.#line = line
    this.#book = book
    this.#oneToOne = oneToOne
    this.#partnerships = partnerships
  }

  /** The chat to post to: one that has been heard from; else the one the terms name, by way of where a member was heard from. */
  chatOf(meeting: Pick<CalledMeeting, 'terms'>): Place | undefined {
    const chats = this.#partnerships.chatsOf(meeting.terms.key)
    for (const conversation of chats) {
      const address = this.#book.chat(conversation)
      if (address !== undefined) return { conversation, serviceUrl: address.serviceUrl }
    }
    const [conversation] = chats
    const heard = meeting.terms.members.map(m => this.#book.find(m)).find(p => p !== undefined)
    return conversation === undefined || heard === undefined
      ? undefined
      : { conversation, serviceUrl: heard.serviceUrl }
  }

  /** Where a person is reached one-to-one: as remembered, else found among the members of the partnership's chat. */
  async of(meeting: Pick<CalledMeeting, 'terms'>, person: Known): Promise<Place | undefined> {
    if (this.#book.find(person) === undefined) await this.#askWhoIsIn(this.chatOf(meeting))
    const known = this.#book.find(person)
    return known === undefined ? undefined : this.#oneToOne.placeOf(known)
  }

  /** A person's own id in Teams; none where they are not known. */
  idOf(person: Known): readonly string[] {
    const mri = this.#book.find(person)?.mri
    return mri === undefined ? [] : [mri]
  }

  /** The people whose view of the agenda card differs from everybody's: those who answered something. Whoever asks comes first of the sixty. */
  withOwnView(meeting: CalledMeeting, asking?: string): readonly string[] {
    const names = new Set([
      ...Object.values(meeting.roll)
        .filter(a => a.promised || a.place === 'apologies')
        .map(a => a.name),
      ...meeting.declarations.map(d => d.person),
    ])
    const known = [...names].flatMap(
      name => this.#book.find(meeting.terms.members.find(m => m.name === name) ?? { name })?.mri ?? [],
    )
    return [...new Set(asking === undefined ? known : [asking, ...known])].slice(0, 60)
  }

  /** Those who conduct the meeting, as far as they are known: chair, co-chairs, vice-chair, clerks, and whoever was put in the chair. Whoever asks comes first of the sixty. */
  conducting(meeting: CalledMeeting, asking?: string): readonly string[] {
    const known = conductorsOf(meeting).flatMap(m => this.idOf(m))
    return [...new Set(asking === undefined ? known : [asking, ...known])].slice(0, 60)
  }

  /** Learns who those are in Teams who conduct the meeting, once for each meeting: from then on they are known. */
  async learnConductors(meeting: CalledMeeting): Promise<void> {
    if (this.#learnt.has(meeting.key) || conductorsOf(meeting).every(m => this.idOf(m).length > 0)) return
    this.#learnt.add(meeting.key)
    await this.#askWhoIsIn(this.chatOf(meeting))
  }

  async #askWhoIsIn(chat: Place | undefined): Promise<void> {
    if (chat === undefined) return
    const { bot = '', tenant } = this.#book.chat(chat.conversation) ?? {}
    for (const m of await this.#line.members(chat.serviceUrl, chat.conversation)) {
      if (m.mri === '' || m.mri.startsWith('28:')) continue
      await this.#book.rememberPerson({
        ...m,
        serviceUrl: chat.serviceUrl,
        bot,
        ...(tenant === undefined ? {} : { tenant }),
      })
    }
  }
}
