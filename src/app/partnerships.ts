import type { Asked } from '../meeting/commands.ts'
import {
  type Partnership,
  type PartnershipEvent,
  type PartnershipRecorded,
  mayChange,
  partnershipEvolved,
  termsOf,
  unknownPartnership,
} from '../meeting/partnership.ts'
import { type Actor, type TermsOfReference, memberActing } from '../meeting/termsOfReference.ts'
import type { RecordKept } from './ports.ts'

const stream = (key: string) => `${key}/terms`
const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** The partnerships of this deployment, strictly apart: each with its terms, its chats, and its own people. */
export class Partnerships {
  readonly #record: RecordKept
  readonly #all = new Map<string, Partnership>()

  constructor(record: RecordKept) {
    this.#record = record
  }

  /** Takes in the partnerships as their files have them now; what was set in Teams stays over it. */
  async read(files: readonly TermsOfReference[], at: string): Promise<void> {
    for (const terms of files) {
      const known = await this.#load(terms.key)
      if (JSON.stringify(known.written) !== JSON.stringify(terms))
        await this.#add(known, { type: 'TermsRead', terms }, at, 'the partnership file')
    }
  }

  /** Every partnership's terms in force. */
  all(): readonly TermsOfReference[] {
    return [...this.#all.values()].map(termsOf).filter(t => t !== undefined)
  }

  /** The terms of one partnership. */
  terms(key: string): TermsOfReference | undefined {
    const known = this.#all.get(key)
    return known === undefined ? undefined : termsOf(known)
  }

  /** A partnership with its changes. */
  partnership(key: string): Partnership | undefined {
    return this.#all.get(key)
  }

  /** The partnership whose chat this is. */
  ofChat(chat: string): TermsOfReference | undefined {
    return [...this.#all.values()]
      .filter(p => p.chats.includes(chat) || termsOf(p)?.chat === chat)
      .map(termsOf)
      .find(t => t !== undefined)
  }

  /** The chats a partnership meets in; the one linked last comes first. */
  chatsOf(key: string): readonly string[] {
    const known = this.#all.get(key)
    const written = known === undefined ? undefined : termsOf(known)?.chat
    return [...(known?.chats ?? []).toReversed(), ...(written === undefined ? [] : [written])]
  }

  /** The partnerships a person belongs to. */
  ofPerson(by: Actor): readonly TermsOfReference[] {
    return this.all().filter(terms => memberActing(terms, by) !== undefined)
  }

  /** The partnership somebody names, by name, short name or key. */
  named(name: string): TermsOfReference | undefined {
    return this.all().find(t => [t.name, t.shortName, t.key].some(known => plain(known) === plain(name)))
  }

  /** Ties a chat to a partnership. Refused, with a sentence, where the chat is another's or the person is not its clerk. */
  async link(terms: TermsOfReference, chat: string, asked: Asked): Promise<string | undefined> {
    if (!mayChange(terms, asked)) return `Only a clerk of ${terms.name} may link this chat to it.`
    const other = this.ofChat(chat)
    if (other !== undefined && other.key !== terms.key) return 'This chat is already linked to another partnership.'
    const known = this.#all.get(terms.key)
    if (known === undefined || other?.key === terms.key) return undefined
    await this.#add(known, { type: 'ChatLinked', chat }, asked.at, asked.by.name)
    return undefined
  }

  /**
   * Sets part of the terms from inside Teams; nothing, where `decide` gives nothing. Whoever changes the terms at the same time elsewhere is not
   * overwritten: it is decided again on the terms as they are then. Refused, with a sentence, to anybody but a clerk.
   */
  async set(
    key: string,
    decide: (terms: TermsOfReference) => (PartnershipEvent & { type: 'TermsSet' }) | undefined,
    asked: Asked,
  ): Promise<string | undefined> {
    for (let known = this.#all.get(key); ; known = await this.#load(key)) {
      const terms = known === undefined ? undefined : termsOf(known)
      if (known === undefined || terms === undefined || !mayChange(terms, asked))
        return 'Only a clerk of the partnership may change its terms of reference.'
      const event = decide(terms)
      if (event === undefined || (await this.#append(known, event, asked.at, asked.by.name))) return undefined
    }
  }

  /** Takes in what another instance has set of a partnership, or a partnership made there. */
  async changedElsewhere(key: string): Promise<void> {
    const known = this.#all.get(key)
    const news = await this.#record.read(stream(key), known?.version ?? 0)
    if (news.length > 0)
      this.#all.set(
        key,
        news.map(k => k.event as PartnershipRecorded).reduce(partnershipEvolved, known ?? unknownPartnership(key)),
      )
  }

  async #load(key: string): Promise<Partnership> {
    const kept = (await this.#record.read(stream(key))).map(k => k.event as PartnershipRecorded)
    const partnership = kept.reduce(partnershipEvolved, unknownPartnership(key))
    this.#all.set(key, partnership)
    return partnership
  }

  async #add(known: Partnership, event: PartnershipEvent, at: string, by: string): Promise<void> {
    if (!(await this.#append(known, event, at, by))) await this.#add(await this.#load(known.key), event, at, by)
  }

  /** Appends to what is known of a partnership; false where somebody else was first. */
  async #append(known: Partnership, event: PartnershipEvent, at: string, by: string): Promise<boolean> {
    const recorded: PartnershipRecorded = { number: known.version + 1, at, by, event }
    const appended = await this.#record.append(stream(known.key), known.version, [recorded])
    if (appended.kind === 'appended') this.#all.set(known.key, partnershipEvolved(known, recorded))
    return appended.kind === 'appended'
  }
}
