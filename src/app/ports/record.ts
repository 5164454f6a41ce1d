// What keeps the record, said in the app's own words; `store` provides it.
import type { FindableMeeting, Found } from '../../minutes/findable.ts'

export type { FindableMeeting, Found, FoundKind } from '../../minutes/findable.ts'

/** One event as it is kept: which meeting, which number in it, and what happened. */
export interface KeptEvent {
  /** 1 for the first event of a stream; numbers never skip or repeat. */
  readonly number: number
  /** The event with everything about it, as plain JSON. */
  readonly event: unknown
}

/** A request that was carried through, so that its second delivery is answered and not obeyed. */
export interface AnsweredRequest {
  /** The same for each delivery of one request. */
  readonly request: string
  /** The answer given the first time, as plain JSON. */
  readonly answer: unknown
  /** Put on a shelf in the same commit, where the request is carried through now. */
  readonly remembered?: Remembered | undefined
}

/** A small thing that is remembered, as `remember` puts it on a shelf; `value` as plain JSON. */
export interface Remembered {
  readonly shelf: string
  readonly key: string
  readonly value: unknown
}

/** What an append came to. `conflict`: somebody else appended first; read again. `repeated`: this request was carried through before. */
export type Appended =
  | { readonly kind: 'appended' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'repeated'; readonly answer: unknown }

/** The same where it was appended only as of what others had written: `overtaken`, they have written more. */
export type AppendedAsOf = Appended | { readonly kind: 'overtaken' }

/** The record: an append-only list of events per stream (`riverside/7` a meeting, `riverside/terms` a partnership's terms). */
export interface RecordKept {
  /** Every event of a stream after this number, in order. */
  read(stream: string, after?: number): Promise<readonly KeptEvent[]>
  /**
   * Appends all or nothing, durable when the promise resolves. `after` is the number of the last event the caller has seen.
   * With `answered`, the request and its answer are kept in the same commit, even when there are no events.
   */
  append(stream: string, after: number, events: readonly unknown[], answered?: AnsweredRequest): Promise<Appended>
  /** The answer of a request carried through before, if it was. */
  answered(request: string): Promise<{ readonly answer: unknown } | undefined>
  /** All streams whose name starts so, in order of their first event. */
  streams(prefix: string): Promise<readonly string[]>
  /** Small things the edges must remember across a restart (where a card was posted, a person's address), last write wins. With `beginning`, those alone whose key begins so. */
  recall(shelf: string, beginning?: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>
  remember(shelf: string, key: string, value: unknown): Promise<void>
  forget(shelf: string, key: string): Promise<void>
  close(): Promise<void>
}

/** A meeting in brief, and as of which event. */
export interface BriefKept {
  readonly meeting: string
  readonly version: number
  readonly brief: unknown
}

/**
 * What is still asked about meetings that are over, so that nobody has to read them: a view that catches up, as what can be found is. And what is behind
 * the record, found by asking and not by reading.
 */
export interface BriefsKept {
  /** The meetings of a partnership that are kept in brief as they stand now. */
  briefs(partnership: string): Promise<readonly BriefKept[]>
  /** Puts these in place of what was there; what was drawn from a later event stays. */
  putBriefs(partnership: string, briefs: readonly BriefKept[]): Promise<void>
  /** The meetings of a partnership that are not kept in brief as they stand now, in the order they were called. */
  notInBrief(partnership: string): Promise<readonly string[]>
  /** Those of these meetings that were closed, with no step undone since. */
  closedForGood(meetings: readonly string[]): Promise<readonly string[]>
  /** The meetings whose record has gone on past the number kept for them on a shelf (or else on the one `before` it), newest first. */
  behindOn(shelf: string, before?: string): Promise<readonly string[]>
  /** Removes the answers kept for requests first seen by an earlier look before that moment. Both in ISO 8601, UTC. */
  forgetAnswers(now: string, before: string): Promise<void>
}

/** So many sends to one conversation within so many milliseconds. */
export interface SendWindow {
  readonly sends: number
  readonly within: number
}

/** The sends of all instances on one database, counted together. */
export interface SendsShared {
  /**
   * Takes a place for a send to a conversation, where it keeps within these windows; until it is answered it counts as if it might still arrive. Gives 0,
   * or the milliseconds after which it may be asked again. 0 at once, and nothing is written, where this process has the database alone.
   */
  claimSend(conversation: string, send: string, windows: readonly SendWindow[]): Promise<number>
  /** From now on the send counts as one of this moment. */
  sendAnswered(send: string): Promise<void>
}

/** What other instances have written. */
export interface ChangedElsewhere {
  /** The partnerships in whose records or terms they have written since this was last asked; with an empty name, what is known of people and chats. */
  readonly partnerships: readonly string[]
  /** How much they have written in all by now; it only grows. */
  readonly asOf: number
}

/** What instances on one database need to know of each other. */
export interface SharedRecord extends SendsShared {
  /** What another instance has written since this was last asked. Costs one short question, and next to nothing where the database is this process's alone. */
  changedElsewhere(): Promise<ChangedElsewhere>
  /**
   * Appends as `append` does, where others have written no more than that; otherwise nothing is kept, and it is `overtaken`. So it need not be asked before.
   * Left out where asking costs next to nothing.
   */
  appendAsOf?(
    asOf: number,
    stream: string,
    after: number,
    events: readonly unknown[],
    answered?: AnsweredRequest,
  ): Promise<AppendedAsOf>
  /**
   * From now on calls back soon after another instance has written, where the database tells of it; `changedElsewhere` says what. A notice may be lost, and
   * SQLite tells nobody, so whoever must know asks now and then, too.
   */
  whenOthersWrite(heard: () => void): void
  /** Takes up a work for so many milliseconds, or goes on with it; false where another instance has it. By the database's clock. */
  lease(work: string, milliseconds: number): Promise<boolean>
  /** Goes on with a work taken up before, for so many milliseconds more; false where another instance may have had it in between. */
  keep(work: string, milliseconds: number): Promise<boolean>
  /** Keeps each of these works that this instance has for so many milliseconds more. */
  renew(works: readonly string[], milliseconds: number): Promise<void>
  release(work: string): Promise<void>
  /** Gives up everything this instance has taken up. */
  releaseAll(): Promise<void>
}

/**
 * What can be found of the meetings kept in the record. It is a view that catches up: it knows by number which event of each meeting it was drawn from,
 * may be lost, and is then made again.
 */
export interface FindIndex {
  /** The meetings of a partnership of which this view is behind the record, or which it does not have, in the order they were called. */
  behind(partnership: string): Promise<readonly string[]>
  /** Puts what can be found of these meetings in place of what was there; what was drawn from a later event stays. */
  putFindable(meetings: readonly FindableMeeting[]): Promise<void>
  /**
   * The entries of a partnership with these words in them, best first: those with all the words, or, where there are none, those with any.
   * The words are taken as words, whatever else stands among them. Restricted entries only where `restrictedToo`.
   */
  find(partnership: string, words: string, restrictedToo: boolean, most: number): Promise<Found>
}

/** A database that keeps the record, with what can be found in it, and from which words can be removed for good. */
export interface RecordStore extends RecordKept, FindIndex, BriefsKept, SharedRecord {
  /**
   * Puts these events in place of those of the same number and appends the others, in one commit; the answers given to the requests that brought them are
   * forgotten with them, and what could be found of the stream. `after` is the number of the last event the caller has seen.
   */
  replace(
    stream: string,
    after: number,
    replaced: readonly KeptEvent[],
    appended: readonly unknown[],
  ): Promise<Appended>
  /** Writes the database anew, so that nothing that was replaced is left in its files. Nothing else can be written meanwhile. */
  scrub(): Promise<void>
}
