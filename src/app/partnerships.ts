import type { Asked } from '../meeting/commands.ts'
import { type Begun, keyFor, namesRefused, termsFounded } from '../meeting/founding.ts'
import {
  type Partnership,
  type PartnershipEvent,
  type PartnershipRecorded,
  isHalfMade,
  mayChange,
  partnershipEvolved,
  termsOf,
  unknownPartnership,
} from '../meeting/partnership.ts'
import { type Actor, type TermsOfReference, isClerk, memberActing } from '../meeting/termsOfReference.ts'
import { type Worded, worded } from '../meeting/worded.ts'
import type { RecordKept } from './ports/record.ts'

const stream = (key: string) => `${key}/terms`
/** Which partnerships were begun in Teams: no file names them. What they are stands in the record of each. */
const shelf = 'partnerships begun in Teams'
/** How many partnerships are asked for at once. */
const atOnce = 64
const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ')

/** The partnerships of this deployment, strictly apart: each with its terms, its chats, and its own people. */
export class Partnerships {
  readonly #record: RecordKept
  readonly #all = new Map<string, Partnership>()

  constructor(record: RecordKept) {
    this.#record = record
  }

  /**
   * Takes in the partnerships as their files have them now, and those that were begun in Teams; what was set in Teams stays over a file. Gives the keys of
   * those begun in Teams that a file has too.
   */
  async read(files: readonly TermsOfReference[], at: string): Promise<readonly string[]> {
    await this.lookAgain()
    await this.#loadAll(files.map(terms => terms.key))
    for (const terms of files) {
      const known = this.#all.get(terms.key) ?? unknownPartnership(terms.key)
      if (JSON.stringify(known.written) !== JSON.stringify(terms))
        await this.#add(known, { type: 'TermsRead', terms }, at, 'the partnership file')
    }
    return files.map(f => f.key).filter(key => this.#all.get(key)?.founded !== undefined)
  }

  /** Learns what another process of this deployment has begun or changed meanwhile of the partnerships made in Teams. */
  async lookAgain(): Promise<void> {
    const keys = (await this.#record.recall(shelf)).map(({ key }) => key)
    await this.#loadAll(keys)
    for (const key of keys) {
      const loaded = this.#all.get(key)
      if (loaded !== undefined && termsOf(loaded) === undefined) this.#all.delete(key)
    }
  }

  /** Every partnership's terms in force; those that are half made are left out. */
  all(): readonly TermsOfReference[] {
    return this.#made()
      .map(termsOf)
      .filter(t => t !== undefined)
  }

  #made(): readonly Partnership[] {
    return [...this.#all.values()].filter(p => !isHalfMade(p))
  }

  /** Whether a partnership was begun in Teams and nobody but its clerk can use it yet. */
  isHalfMade(key: string): boolean {
    const known = this.#all.get(key)
    return known !== undefined && isHalfMade(known)
  }

  /** The partnerships that somebody is making as their clerk, and that nobody else knows of yet. */
  beingMadeBy(by: Actor): readonly TermsOfReference[] {
    return this.#halfMade().filter(terms => isClerk(terms, by))
  }

  /** The partnership that is being made in this chat. */
  beingMadeIn(chat: string): TermsOfReference | undefined {
    return this.#halfMade().find(terms => this.#all.get(terms.key)?.chats.includes(chat) === true)
  }

  #halfMade(): readonly TermsOfReference[] {
    return [...this.#all.values()]
      .filter(isHalfMade)
      .map(termsOf)
      .filter(t => t !== undefined)
  }

  /** The names and short names of every partnership but this one, half-made ones too. */
  namesBesides(key?: string): readonly string[] {
    return [...this.#all.values()]
      .map(termsOf)
      .flatMap(t => (t === undefined || t.key === key ? [] : [t.name, t.shortName]))
  }

  /**
   * Begins a partnership in Teams, with whoever asks as its clerk, and ties the chat to it. Gives its key, or why it cannot be begun. Whether somebody
   * may is for the caller to know.
   */
  async found(
    begun: Begun,
    houseStyles: readonly string[],
    asked: Asked,
    chat: string | undefined,
  ): Promise<{ readonly key: string } | { readonly refused: Worded }> {
    await this.lookAgain()
    const no = namesRefused(begun, this.namesBesides()) ?? this.#chatTaken(chat)
    if (no !== undefined) return { refused: no }
    const taken = new Set(this.#all.keys())
    for (;;) {
      const key = keyFor(begun.name, each => taken.has(each))
      taken.add(key)
      if ((await this.#record.streams(`${key}/`)).length > 0) continue
      const events: readonly PartnershipEvent[] = [
        { type: 'PartnershipFounded', terms: termsFounded(key, begun, asked.by, houseStyles) },
        ...(chat === undefined ? [] : [{ type: 'ChatLinked', chat } as const]),
      ]
      await this.#record.remember(shelf, key, asked.at)
      if (await this.#append(unknownPartnership(key), events, asked.at, asked.by.name)) return { key }
    }
  }

  #chatTaken(chat: string | undefined): Worded | undefined {
    return chat === undefined || (this.ofChat(chat) ?? this.beingMadeIn(chat)) === undefined
      ? undefined
      : worded`This chat is already linked to another partnership.`
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
    return this.#made()
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

  /** Ties a chat to a partnership. Gives why not, where the chat is another's or the person is not its clerk. */
  async link(terms: TermsOfReference, chat: string, asked: Asked): Promise<Worded | undefined> {
    if (!mayChange(terms, asked)) return worded`Only a clerk of ${terms.name} may link this chat to it.`
    const other = this.ofChat(chat) ?? this.beingMadeIn(chat)
    if (other !== undefined && other.key !== terms.key) return this.#chatTaken(chat)
    const known = this.#all.get(terms.key)
    if (known === undefined || other?.key === terms.key) return undefined
    await this.#add(known, { type: 'ChatLinked', chat }, asked.at, asked.by.name)
    return undefined
  }

  /**
   * Sets part of the terms from inside Teams; nothing, where `decide` gives nothing. Whoever changes the terms at the same time elsewhere is not
   * overwritten: it is decided again on the terms as they are then. Gives why not, to anybody but a clerk.
   */
  async set(
    key: string,
    decide: (terms: TermsOfReference) => (PartnershipEvent & { type: 'TermsSet' }) | undefined,
    asked: Asked,
  ): Promise<Worded | undefined> {
    for (let known = this.#all.get(key); ; known = await this.#load(key)) {
      const terms = known === undefined ? undefined : termsOf(known)
      if (known === undefined || terms === undefined || !mayChange(terms, asked))
        return worded`Only a clerk of the partnership may change its terms of reference.`
      const event = decide(terms)
      if (event === undefined || (await this.#append(known, [event], asked.at, asked.by.name))) return undefined
    }
  }

  /** Takes in what another instance has set of a partnership, or a partnership made there. */
  async changedElsewhere(key: string): Promise<void> {
    const kept = await this.#record.read(stream(key), this.#all.get(key)?.version ?? 0)
    if (kept.length > 0)
      this.#takeIn(
        key,
        kept.map(k => k.event as PartnershipRecorded),
      )
  }

  /** Adds what is kept of a partnership to what is known of it by now, which may be as new or newer: memory never goes back. */
  #takeIn(key: string, kept: readonly PartnershipRecorded[], before = unknownPartnership(key)): Partnership {
    const known = this.#all.get(key) ?? before
    const partnership = kept.filter(k => k.number > known.version).reduce(partnershipEvolved, known)
    this.#all.set(key, partnership)
    return partnership
  }

  /** Loads some partnerships, several at once: with a database across a network, a thousand in turn would take seconds. */
  async #loadAll(keys: readonly string[]): Promise<void> {
    for (let from = 0; from < keys.length; from += atOnce)
      await Promise.all(keys.slice(from, from + atOnce).map(key => this.#load(key)))
  }

  async #load(key: string): Promise<Partnership> {
    const kept = await this.#record.read(stream(key), this.#all.get(key)?.version ?? 0)
    return this.#takeIn(
      key,
      kept.map(k => k.event as PartnershipRecorded),
    )
  }

  async #add(known: Partnership, event: PartnershipEvent, at: string, by: string): Promise<void> {
    if (!(await this.#append(known, [event], at, by))) await this.#add(await this.#load(known.key), event, at, by)
  }

  /** Appends to what is known of a partnership; false where somebody else was first. */
  async #append(known: Partnership, events: readonly PartnershipEvent[], at: string, by: string): Promise<boolean> {
    const recorded = events.map((event, n): PartnershipRecorded => ({ number: known.version + n + 1, at, by, event }))
    const appended = await this.#record.append(stream(known.key), known.version, recorded)
    if (appended.kind === 'appended') this.#takeIn(known.key, recorded, known)
    return appended.kind === 'appended'
  }
}
